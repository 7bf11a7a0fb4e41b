#include "catch.hpp"

#include "evidence/read.hpp"
#include "support/rules.hpp"

namespace datchuan::tests {

using namespace evidence;

namespace {

Context list(std::string_view set)
{
    return {&ruleSet(set), {}, Place::List};
}

Citation cell(std::string_view text, std::string_view set = "TRH-2018")
{
    return readCell(text, list(set));
}

std::vector<Citation> sentence(std::string_view text, std::string_view set = "TRH-2018")
{
    return findCitations(text, {&ruleSet(set), {}, Place::Text});
}

} // namespace

TEST_CASE("every anomaly of the catalogue is named by its entry")
{
    struct Row
    {
        std::string_view text;
        std::string_view set;
        Anomaly anomaly;
        std::string_view entry;
    };
    for (const Row& row : std::initializer_list<Row>{
             {"[1.1-01]", "TRH-2018", Anomaly::BoxMissing, "E01"},
             {"1.1-01", "TRH-2018", Anomaly::BoxMissing, "E01"},
             {"[H-1.1-01]", "TRH-2018", Anomaly::BoxMissing, "E01"},
             {"[H1-1.01-01]", "TRH-2018", Anomaly::LeadingZero, "E02"},
             {"MC.1.01.01", "PT-2026", Anomaly::LeadingZero, "E02"},
             {"[H2-2.4-01]", "MN-2018", Anomaly::CriterionNotInSet, "E03"},
             {"MC.1.5.01", "PT-2026", Anomaly::CriterionNotInSet, "E03"},
             {"[H1-1.1-01]", "PT-2026", Anomaly::WrongConvention, "E04"},
             {"MC.1.1.01", "TH-2018", Anomaly::WrongConvention, "E04"},
             {"[H1-1.1-1]", "TRH-2018", Anomaly::OrdinalWidth, "E05"},
             {"MC.1.1.1", "PT-2026", Anomaly::OrdinalWidth, "E05"},
             {"[H1–1.1–01]", "TRH-2018", Anomaly::DashVariant, "E06"},
             {"[H1\u20111.1\u201101]", "TRH-2018", Anomaly::DashVariant, "E06"},
             {"[H1-1.1.01]", "TRH-2018", Anomaly::DashVariant, "E06"},
             {"[H1-1.1-01], [H1-1.1-02]", "TRH-2018", Anomaly::Separator, "E07"},
             {"[H1-1.1-01]\n[H1-1.1-02]", "TRH-2018", Anomaly::Separator, "E07"},
             {"(H1-1.1-01)", "TRH-2018", Anomaly::Bracket, "E08"},
             {"[MC.1.1.01]", "PT-2026", Anomaly::Bracket, "E08"},
             {"[H1-1.1-01] đến [H1-1.1-05]", "TRH-2018", Anomaly::Range, "E09"},
             {"[H1-1.1-01 đến 05]", "TRH-2018", Anomaly::Range, "E09"},
             {"MC.1.1.01-05", "PT-2026", Anomaly::Range, "E09"},
             {"[H1-1.1-0l]", "TRH-2018", Anomaly::LookalikeLetter, "E10"},
             {"1.1", "TRH-2018", Anomaly::CodeAsNumber, "E11"},
             {"H9.09.01.14", "TRH-2018", Anomaly::OldConvention, "E12"},
             {"380/QĐ-SGDĐT", "TRH-2018", Anomaly::DocumentNumber, "V20"},
             {"[H1-1.1-\u200B01]", "TRH-2018", Anomaly::Invisible, "X14"},
         })
    {
        INFO(row.text);
        CHECK(cell(row.text, row.set).has(row.anomaly));
        CHECK(catalogueCode(row.anomaly) == row.entry);
    }
    CHECK(catalogueCode(Anomaly::Suffix).empty());
}

TEST_CASE("foreign conventions are named and never converted")
{
    for (const auto& [text, convention] :
         std::initializer_list<std::pair<std::string_view, Convention>>{{"[H5.5.02.01]", Convention::School2009},
                                                                        {"H1.01.01.01", Convention::University},
                                                                        {"H8.08.01.02", Convention::University},
                                                                        {"1.1.1", Convention::InternalFile},
                                                                        {"1.1.1 + 1.1.3", Convention::InternalFile},
                                                                        {"TC1.1", Convention::Label}})
    {
        INFO(text);
        const Citation read = cell(text);
        REQUIRE(read.codes.size() == 1);
        CHECK(read.codes.front().convention == convention);
        CHECK(read.codes.front().canonical.empty());
        CHECK(read.proposal.empty());
    }
}

TEST_CASE("codes are found in running text with their places")
{
    const std::string text =
        "Trường có Hiệu trưởng H5 và kế hoạch [H1-1.1-01]; [H1-1.1-02]. Năm 2025, MC Hà dẫn chương trình "
        "(xem H2-2.1-03), theo Quyết định số 1.1.1/QĐ và TH1-1.1-01 [H1-1.1-04] và [H1-1.1-05].";
    const auto found = sentence(text);
    REQUIRE(found.size() == 4);
    CHECK(found[0].codes.size() == 2);
    CHECK(found[0].verdict == Verdict::Ok);
    CHECK(text.substr(found[0].position, found[0].length) == "[H1-1.1-01]; [H1-1.1-02]");
    CHECK(text.substr(found[0].codes[1].position, found[0].codes[1].length) == "[H1-1.1-02]");
    CHECK(text.substr(found[1].position, found[1].length) == "H2-2.1-03");
    CHECK(found[1].proposal == "[H2-2.1-03]");
    CHECK(text.substr(found[2].position, found[2].length) == "[H1-1.1-04]");
    CHECK(found[3].codes.front().fields.ordinal == 5);
}

TEST_CASE("a sentence that ends behind a code is not part of it")
{
    for (const std::string_view text : {"theo quy định (MC.1.1.01).", "theo MC.1.1.01. 25 giáo viên",
                                        "(theo MC.1.1.01)", "MC.1.1.01, 12 lớp", "MC.1.1.01/MC.1.1.02"})
    {
        INFO(text);
        const auto found = sentence(text, "PT-2026");
        REQUIRE(found.size() == 1);
        CHECK(found.front().codes.front().canonical == "MC.1.1.01");
    }
    CHECK(sentence("theo quy định (MC.1.1.01).", "PT-2026").front().verdict == Verdict::Ok);
    CHECK(sentence("(theo MC.1.1.01)", "PT-2026").front().verdict == Verdict::Ok);
}

TEST_CASE("prose without codes yields none")
{
    for (const std::string_view text : {"",        "H",        "MC",           "[",
                                        "(",       "Hà Nội",   "lúc 7h-10.30", "h 7 - 10.30",
                                        "H5N1",    "HĐND",     "điểm 8.5-9.0", "Thông tư 17/2018/TT-BGDĐT",
                                        "1.1-01",  "mã 1.1.1", "McDonald 1",   "Hội đồng trường",
                                        "H1",      "H1-2",     "[1]",          "[1.1]",
                                        "(1.1-01)"})
    {
        INFO(text);
        CHECK(sentence(text).empty());
    }
}

TEST_CASE("several codes in one cell")
{
    const Citation repeated = cell("[H1-1.1-01][H1-1.1-02][H1-1.1-01]"); // met in practice
    CHECK(repeated.has(Anomaly::Repeated));
    CHECK(repeated.has(Anomaly::Separator));
    CHECK(repeated.proposal == "[H1-1.1-01]; [H1-1.1-02]");
    CHECK(cell("H1-1.1-01; H1-1.1-02").verdict == Verdict::OkWithNote);
    CHECK(cell("[H1-1.1-01] và [H1-1.1-02]").proposal == "[H1-1.1-01]; [H1-1.1-02]");
    CHECK(cell("[H1-1.1-01]; [H1-1.1-2]").proposal == "[H1-1.1-01]; [H1-1.1-02]");
    CHECK(cell("[H1-1.1-01]; [H9-9.9-01]").proposal.empty());
    CHECK(cell("MC.1.1.01 MC.1.1.02", "PT-2026").proposal == "MC.1.1.01, MC.1.1.02");
    CHECK(cell("[MC.1.1.01; MC.1.1.02]", "PT-2026").proposal == "MC.1.1.01, MC.1.1.02");
    const Citation mixed = cell("[H1-1.1-01]; MC.1.1.01");
    CHECK(mixed.codes[0].verdict == Verdict::Ok);
    CHECK(mixed.codes[1].has(Anomaly::WrongConvention));
}

TEST_CASE("the whole cell is accounted for")
{
    CHECK(cell("[H1-1.1-01] (bản sao)").verdict == Verdict::Ask);
    CHECK(cell("[H1-1.1-01] (bản sao)").has(Anomaly::OtherText));
    CHECK(cell("[H1-1.1-01];").proposal == "[H1-1.1-01]");
    CHECK(cell(" [H1-1.1-01]").proposal == "[H1-1.1-01]");
    CHECK(cell("[H1-1.1-01]: Kế hoạch; [H1-1.1-02]: Báo cáo").has(Anomaly::OtherText));
    CHECK(cell("TH1-1.1-01").has(Anomaly::Unreadable));
    CHECK(cell("[H1-1.1-01-02]").verdict == Verdict::Ask);
    CHECK(cell("[H1-1.1-01.2]").has(Anomaly::Suffix));
    CHECK(cell("[H1-1.1]").has(Anomaly::NoOrdinal));
    CHECK(cell("[H100-1.1-01]").has(Anomaly::BoxRange));
    CHECK(cell("[H1-1.1-0001]").verdict == Verdict::Error);
}

TEST_CASE("without a rule set both conventions hold and any set may have the criterion")
{
    const Context known{nullptr, library().all(), Place::List};
    CHECK(readCell("[H5-5.6-01]", known).verdict == Verdict::Ok); // TRH
    CHECK(readCell("MC.3.5.01", known).verdict == Verdict::Ok);
    CHECK(readCell("[H6-6.1-01]", known).verdict == Verdict::Error);
    CHECK(readCell("MC.2.4.01", known).verdict == Verdict::Error);
    CHECK(readCell("[H1-1.10-01]", {}).verdict == Verdict::Ok); // by grammar alone
    CHECK(readCell("[H1-1.11-01]", {}).verdict == Verdict::Error);
}

TEST_CASE("a provisional set refuses only what it knows to be missing")
{
    CHECK(cell("[H5-5.4-01]", "MN-2024").verdict == Verdict::Ok);
    CHECK(cell("[H5-5.5-01]", "MN-2024").verdict == Verdict::Error);
    CHECK(cell("[H3-3.4-01]", "MN-2024").verdict == Verdict::Error);
    CHECK(cell("[H5-5.6-01]", "TRH-2024").verdict == Verdict::Ok);
    CHECK(cell("[H6-6.1-01]", "TRH-2024").verdict == Verdict::Error);
}

TEST_CASE("broken and hostile text is survived")
{
    for (const std::string& text : {std::string("\xC3[H1-1.1-01\xFF"), std::string(32767, '['), std::string(32767, 'H'),
                                    std::string("[H1-1.1-") + std::string(32000, '0') + "1]",
                                    std::string("[H99999999999-1.1-01]"), std::string("H1-1.1-01\0x", 11)})
    {
        CHECK_NOTHROW(cell(text));
        CHECK_NOTHROW(sentence(text));
    }
    std::string long_;
    for (int i = 0; i < 2000; ++i)
        long_ += "[H1-1.1-01] ";
    CHECK(sentence(long_).front().codes.size() == 2000);
}

} // namespace datchuan::tests
