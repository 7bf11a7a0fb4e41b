#include "catch.hpp"
#include "files.hpp"
#include "sample.hpp"

using namespace datchuan::ruleset;
using rulesets::day;
using rulesets::official;

namespace {

std::string idInForce(const char* type, const char* date)
{
    const auto choice = official().inForce(type, day(date));
    return choice.set ? choice.set->id : "";
}

} // namespace

TEST_CASE("the rule set follows the date, first and last day included")
{
    struct Row
    {
        const char* type;
        const char* date;
        const char* id;
    };
    const std::vector<Row> rows{
        {"TH", "2018-10-09", ""},           {"TH", "2018-10-10", "TH-2018"},     {"MN", "2018-10-10", "MN-2018"},
        {"THCS", "2021-10-20", "TRH-2018"}, {"THPT", "2021-05-15", "TRH-2018"},  {"NCH", "2019-05-15", "TRH-2018"},
        {"TH", "2025-01-24", "TH-2018"},    {"TH", "2025-01-25", "TH-2024"},     {"MN", "2025-01-25", "MN-2024"},
        {"NCH", "2025-06-01", "TRH-2024"},  {"TH", "2026-07-06", "TH-2024"},     {"TH", "2026-07-07", "PT-2026"},
        {"THCS", "2026-07-07", "PT-2026"},  {"NCH", "2030-01-01", "PT-2026"},    {"MN", "2026-07-07", "MN-2026"},
        {"GDTX", "2026-07-06", ""},         {"GDTX", "2026-07-07", "GDTX-2026"}, {"TH", "2199-12-31", "PT-2026"},
    };
    for (const auto& row : rows)
    {
        INFO(row.type << ' ' << row.date);
        CHECK(idInForce(row.type, row.date) == row.id);
    }
}

TEST_CASE("every choice gives its reason in both languages")
{
    const auto chosen = official().inForce("TH", day("2019-05-15"));
    CHECK(chosen.reason.vi == "Thông tư 17/2018/TT-BGDĐT, hiệu lực 10/10/2018 – 24/01/2025");
    CHECK(chosen.reason.en == "Circular 17/2018/TT-BGDĐT, in force 2018-10-10 to 2025-01-24");

    const auto early = official().inForce("TH", day("2018-10-09"));
    CHECK(early.set == nullptr);
    CHECK(early.reason.vi.find("sớm nhất là TH-2018") != std::string::npos);
    CHECK(early.reason.en.find("the earliest is TH-2018") != std::string::npos);

    const auto unknown = official().inForce("ĐH", day("2019-05-15"));
    CHECK(unknown.set == nullptr);
    CHECK(unknown.reason.en.find("\"ĐH\"") != std::string::npos);
}

TEST_CASE("after the last set has ended the reason names it")
{
    const auto library = Library::load({{"a.json", std::string(sample::good)}});
    const auto late = library.inForce("TH", day("2010-01-01"));
    CHECK(late.set == nullptr);
    CHECK(late.reason.vi.find("gần nhất trước đó là TH-TEST") != std::string::npos);
    CHECK(late.reason.en.find("the last one before is TH-TEST") != std::string::npos);
}

TEST_CASE("ids are found in any case")
{
    CHECK(official().byId("th-2018") == official().byId("TH-2018"));
    CHECK(official().byId("TH-2019") == nullptr);
    CHECK(official().byId("") == nullptr);
}

TEST_CASE("a bad file is left out and told, the good ones stay")
{
    const auto library = Library::load({{"bad.json", "{"}, {"good.json", std::string(sample::good)}});
    REQUIRE(library.all().size() == 1);
    CHECK(library.all()[0].id == "TH-TEST");
    REQUIRE(library.faults().size() == 1);
    CHECK(library.faults()[0].file == "bad.json");
}

TEST_CASE("an id that is there already is a fault and the first set wins")
{
    const auto second = sample::with(R"("id": "TH-TEST")", R"("id": "th-test")");
    const auto library = Library::load({{"first.json", std::string(sample::good)}, {"second.json", second}});
    REQUIRE(library.all().size() == 1);
    CHECK(library.all()[0].id == "TH-TEST");
    REQUIRE(library.faults().size() == 1);
    CHECK(library.faults()[0].file == "second.json");
    CHECK(library.faults()[0].pointer == "/id");
}

TEST_CASE("validity that overlaps for one school type is a fault and the first set wins")
{
    auto second = sample::with(R"("id": "TH-TEST")", R"("id": "OTHER")");
    second.replace(second.find(R"(["TH"])"), 6, R"(["MN", "TH"])");
    const auto library = Library::load({{"first.json", std::string(sample::good)}, {"second.json", second}});
    CHECK(library.all().size() == 1);
    REQUIRE(library.faults().size() == 1);
    CHECK(library.faults()[0].pointer == "/schoolTypes/1");
    CHECK(library.faults()[0].message.vi.find("TH-TEST") != std::string::npos);
}

TEST_CASE("one shared day is an overlap, the day after is not")
{
    const auto startingOn = [](const char* date) {
        auto text = sample::with(R"("id": "TH-TEST")", R"("id": "NEXT")");
        text.replace(text.find("2009-12-31"), 10, "2019-12-31");
        text.replace(text.find("2001-01-01"), 10, date);
        return Library::load({{"first.json", std::string(sample::good)}, {"next.json", text}}).faults();
    };
    REQUIRE(startingOn("2009-12-31").size() == 1);
    CHECK(startingOn("2009-12-31")[0].pointer == "/schoolTypes/0");
    CHECK(startingOn("2010-01-01").empty());
}

TEST_CASE("sets without a last day overlap with everything later")
{
    const auto open = sample::with(R"(  "validTo": "2009-12-31",)", "");
    auto later = sample::with(R"("id": "TH-TEST")", R"("id": "LATER")");
    later.replace(later.find("2009-12-31"), 10, "2099-12-31");
    later.replace(later.find("2001-01-01"), 10, "2050-01-01");
    CHECK(Library::load({{"open.json", open}, {"later.json", later}}).faults().size() == 1);
    CHECK(Library::load({{"later.json", later}, {"open.json", open}}).faults().size() == 1);
}

TEST_CASE("a set without school types never overlaps and is never chosen by date")
{
    auto own = sample::with(R"("id": "TH-TEST")", R"("id": "OWN")");
    own.replace(own.find(R"(["TH"])"), 6, "[]");
    const auto library = Library::load({{"own.json", own}, {"first.json", std::string(sample::good)}});
    CHECK(library.faults().empty());
    CHECK(library.byId("OWN") != nullptr);
    CHECK(library.inForce("TH", day("2005-01-01")).set == library.byId("TH-TEST"));
}

TEST_CASE("addresses of rule sets survive moving the library")
{
    auto library = Library::load(rulesets::officialFiles());
    const auto* before = library.byId("PT-2026");
    const auto moved = std::move(library);
    CHECK(moved.byId("PT-2026") == before);
}

TEST_CASE("an empty library answers politely")
{
    const Library library;
    CHECK(library.all().empty());
    CHECK(library.byId("TH-2018") == nullptr);
    CHECK_FALSE(library.inForce("TH", day("2019-05-15")).reason.vi.empty());
}

TEST_CASE("faults of files that were never read come first, and harm no other file")
{
    const Fault unread{"lost.json", "", {"Không đọc được", "cannot be read"}};
    const auto library = Library::load({{"good.json", std::string(sample::good)}, {"bad.json", "[]"}}, {}, {unread});
    CHECK(library.all().size() == 1);
    REQUIRE(library.faults().size() == 2);
    CHECK(library.faults()[0] == unread);
    CHECK(library.faults()[1].file == "bad.json");
}

TEST_CASE("with tiny limits a file within them is kept beside those beyond them")
{
    const Limits tiny{64, 2, 8, 2, 1, 1};
    const std::string deep = "[[[[[[[[]]]]]]]]";
    const std::string large(65, ' ');
    const auto nothing = Library::load({{"deep.json", deep}, {"large.json", large}}, tiny);
    CHECK(nothing.all().empty());
    CHECK(nothing.faults().size() == 2); // one a file: Limits::faults
    Limits fitting;
    fitting.bytes = sample::good.size();
    const auto library = Library::load(
        {{"large.json", std::string(sample::good) + " "}, {"good.json", std::string(sample::good)}}, fitting);
    CHECK(library.all().size() == 1);
    REQUIRE(library.faults().size() == 1);
    CHECK(library.faults()[0].file == "large.json");
}
