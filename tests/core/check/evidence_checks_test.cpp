#include "catch.hpp"

#include "support/dossier.hpp"
#include "support/summary.hpp"

/// Group E: evidence codes in lists and in texts. Each code is found at its cell with its correction; the same workbook
/// without the slip is silent.
namespace datchuan::tests {

namespace {

/// Writes `text` instead of the code of the document in the list, and tells what is found there.
struct Slip
{
    std::string written;
    std::string finding; ///< "" = silent
    std::string fix;     ///< "" = none
    check::Fix::Kind kind = check::Fix::Kind::Safe;
};

void checkInList(const char* set, const std::string& criterion, const Slip& slip)
{
    INFO(set << ": " << slip.written);
    Dossier dossier(set);
    const grid::Cell cell{dossier.listRows.at(dossier.code(criterion, 1)), dossier.codeColumn};
    dossier.list().put(cell, slip.written);
    std::vector<std::string> here;
    for (const check::Finding& finding : checked(dossier.sheets).findings)
        if (finding.place == grid::Place{Dossier::listSheet, cell} && finding.code.starts_with("E"))
        {
            here.push_back(finding.code);
            CHECK((finding.fix ? finding.fix->after : "") == slip.fix);
            if (finding.fix)
            {
                CHECK(finding.fix->before == slip.written);
                CHECK(finding.fix->kind == slip.kind);
            }
        }
    CHECK(here == (slip.finding.empty() ? Found{} : Found{slip.finding}));
}

} // namespace

TEST_CASE("a consistent workbook with evidence and a plan is silent, in both regimes")
{
    for (const char* set : {"MN-2018", "TH-2018", "TRH-2018", "PT-2026"})
    {
        INFO(set);
        const Dossier dossier(set);
        CHECK(dossier.found().empty());
    }
    for (const char* set : {"TH-2018", "PT-2026"})
    {
        School partly;
        partly.blank = {"1.2", "3.1"};
        partly.blankLevels = {set == std::string("TH-2018") ? 3 : 2};
        const Dossier dossier(set, partly);
        for (const check::Finding& finding : checked(dossier.sheets).findings)
        {
            INFO(set << " " << finding.code << " " << finding.message.vi);
            CHECK((finding.severity == check::Severity::Info || finding.code == "L06"));
        }
    }
}

TEST_CASE("E01–E14 in the code column of a list of 2018")
{
    using enum check::Fix::Kind;
    for (const Slip& slip : {
             Slip{"[1.1-01]", "E01", "", Safe},
             Slip{"[H1-1.01-01]", "E02", "[H1-1.1-01]", Confirm},
             Slip{"[H1-1.11-01]", "E03", "", Safe},
             Slip{"MC.1.1.01", "E04", "", Safe},
             Slip{"[H1-1.1-1]", "E05", "[H1-1.1-01]", Confirm},
             Slip{"[H1-1.1-001]", "E05", "[H1-1.1-01]", Confirm},
             Slip{"[H1–1.1–01]", "E06", "[H1-1.1-01]", Safe},
             Slip{"[H1-1.1.01]", "E06", "[H1-1.1-01]", Safe},
             Slip{"[H1-1.1-01], [H1-1.1-09]", "E07", "[H1-1.1-01]; [H1-1.1-09]", Safe},
             Slip{"[H1-1.1-01][H1-1.1-09]", "E07", "[H1-1.1-01]; [H1-1.1-09]", Safe},
             Slip{"(H1-1.1-01)", "E08", "[H1-1.1-01]", Safe},
             Slip{"[H1-1.1-01", "E08", "[H1-1.1-01]", Safe},
             Slip{"[H1-1.1-01] đến [H1-1.1-05]", "E09", "", Safe},
             Slip{"[Н1-1.1-01]", "E10", "[H1-1.1-01]", Safe},
             Slip{"[H1-1.1-O1]", "E10", "[H1-1.1-01]", Safe},
             Slip{"#=1.1", "E11", "", Safe},
             Slip{"1.1", "E11", "", Safe},
             Slip{"[H5.5.02.01]", "E12", "", Safe},
             Slip{"H1.01.01.01", "E12", "", Safe},
             Slip{"[h1-1.1-01]", "E13", "[H1-1.1-01]", Safe},
             Slip{"[H01-1.1-01]", "E13", "[H1-1.1-01]", Confirm},
             Slip{"[H1-1.1-01a]", "E14", "", Safe},
             Slip{"[H1-1.1-00]", "E14", "", Safe},
             // near misses
             Slip{"H1-1.1-01", "", "", Safe},
             Slip{"[H15-1.1-01]", "", "", Safe},
             Slip{"[H1-1.1-100]", "", "", Safe},
             Slip{"[H1-1.1-01]; [H1-1.1-09]", "", "", Safe},
         })
        checkInList("TH-2018", "1.1", slip);
    checkInList("MN-2018", "2.3", {"[H2-2.4-01]", "E03", "", Safe});
    checkInList("TH-2018", "2.4", {"[H2-2.4-01]", "", "", Safe});
}

TEST_CASE("E01–E14 in the code column of a list of 2026")
{
    using enum check::Fix::Kind;
    for (const Slip& slip : {
             Slip{"MC.1.01.01", "E02", "MC.1.1.01", Confirm},
             Slip{"MC.1.5.01", "E03", "", Safe},
             Slip{"MC.5.1.01", "E03", "", Safe},
             Slip{"[H1-1.1-01]", "E04", "", Safe},
             Slip{"MC.1.1.1", "E05", "MC.1.1.01", Confirm},
             Slip{"MC.1.1-01", "E06", "MC.1.1.01", Safe},
             Slip{"[MC.1.1.01]", "E08", "MC.1.1.01", Safe},
             Slip{"МС.1.1.01", "E10", "MC.1.1.01", Safe},
             Slip{"mc.1.1.01", "E13", "MC.1.1.01", Safe},
             Slip{"MC 1.1.01", "E13", "MC.1.1.01", Safe},
             Slip{"MC1.1.01", "E13", "MC.1.1.01", Safe},
             Slip{"MC.1.1", "E14", "", Safe},
             Slip{"MC.1.1.01; MC.1.1.09", "", "", Safe},
             Slip{"(MC.1.1.01)", "", "", Safe},
         })
        checkInList("PT-2026", "1.1", slip);
}

TEST_CASE("codes in descriptions: just the code is replaced, the words stay")
{
    Dossier dossier("TH-2018");
    const grid::Cell cell = dossier.descriptions.at("1.1");
    dossier.forms().put(cell, "Chiến lược đã được duyệt [H1–1.1–01]; [H1-1.1-02]. Trường có 25 lớp.");
    CHECK(dossier.found() == Found{at("E06", Dossier::formSheet, cell)});
    CHECK(dossier.first("E06").fix->after == "Chiến lược đã được duyệt [H1-1.1-01]; [H1-1.1-02]. Trường có 25 lớp.");
    dossier.forms().put(cell, "Chiến lược đã được duyệt H1-1.1-01, có theo dõi [H1-1.1-02].");
    CHECK(dossier.found() == Found{at("E08", Dossier::formSheet, cell)});
    dossier.forms().put(cell, "Đủ văn bản [H1-1.1-01] đến [H1-1.1-02].");
    CHECK(dossier.found() == Found{at("E09", Dossier::formSheet, cell)});
    CHECK(dossier.first("E09").fix->after == "Đủ văn bản [H1-1.1-01]; [H1-1.1-02].");
    CHECK(dossier.first("E09").fix->kind == check::Fix::Kind::Confirm);
    // two slips in one code: the safe one must not carry the doubtful one along
    dossier.forms().put(cell, "Đủ văn bản [H1–1.1–1]; [H1-1.1-02].");
    CHECK(dossier.first("E06").fix->kind == check::Fix::Kind::Confirm);
}

TEST_CASE("a wrong code in a description is told once, not as an orphan of the list too")
{
    Dossier dossier("TH-2018");
    const grid::Cell cell = dossier.descriptions.at("1.1");
    dossier.forms().put(cell, "Chiến lược đã được duyệt [1.1-01]; đã công khai [H1-1.1-02].");
    CHECK(dossier.found() == Found{at("E01", Dossier::formSheet, cell)});
    dossier.forms().put(cell, "Chiến lược đã được duyệt [H1-1.1-01][H1-1.1-01]; đã công khai [H1-1.1-02].");
    CHECK(dossier.found() == Found{at("E13", Dossier::formSheet, cell)});
}

TEST_CASE("E11 leaves dates to X03, and lists of other things alone")
{
    Dossier dossier("TH-2018");
    const grid::Cell cell{dossier.listRows.at("[H1-1.1-01]"), dossier.codeColumn};
    dossier.list().put(cell, "#=36892");
    CHECK(dossier.found("E11").size() == 1);
    dossier.list().details.styles[cell].format = grid::NumberFormat::Date;
    CHECK(dossier.found("E11").empty());

    const Summary summary;
    SheetBuilder library("Thư viện");
    library.row(0, 0, {"Mã", "Tên tài liệu", "Nơi lưu"});
    for (int row = 1; row < 6; ++row)
        library.row(row, 0, {"#=" + std::to_string(row), "Sách giáo khoa Toán", "C:\\Kệ 1"});
    CHECK(findings({summary.sheet, library}).empty());
}

TEST_CASE("without a rule set the convention of nearly all codes holds")
{
    SheetBuilder list("Danh mục");
    list.row(0, 0, {"TT", "Mã minh chứng", "Tên minh chứng"});
    for (int row = 1; row <= 5; ++row)
        list.row(
            row, 0,
            {"#=" + std::to_string(row), "[H1-1.1-0" + std::to_string(row) + "]", "Văn bản số " + std::to_string(row)});
    CHECK(findings({list}).empty());
    list.put({3, 1}, "MC.1.1.03");
    CHECK(findings({list}) == Found{"E04 B4"});
}

} // namespace datchuan::tests
