#include "catch.hpp"

#include "answer/school.hpp"
#include "support/rules.hpp"

using namespace datchuan;
using namespace datchuan::answer;
using datchuan::tests::library;
using namespace std::string_literals;

namespace {

/// "set|type|study level|flags|date", "?" when unreadable.
std::string read(const std::string& ruleSet, const Argument& day = {})
{
    const auto school = readSchool(library(), ruleSet, day);
    if (!school)
        return "?";
    std::string text = school->wishes.ruleSetId + "|" + school->wishes.schoolType + "|" + school->studyLevel + "|";
    for (const std::string& flag : school->wishes.flags)
        text += flag + ",";
    return text + "|" + (school->wishes.date ? calendar::toIso(*school->wishes.date) : "");
}

std::string candidates(const std::string& ruleSet, const Argument& day = {})
{
    const auto school = readSchool(library(), ruleSet, day);
    REQUIRE(school.has_value());
    std::string text;
    for (const auto* set : candidatesFor(library(), *school).sets)
        text += (text.empty() ? "" : " ") + set->id;
    return text;
}

} // namespace

TEST_CASE("type and flags are read in any case and order, with or without marks")
{
    CHECK(read("TH;KK") == "|TH|TH|KK,|");
    CHECK(read("kk ; th") == "|TH|TH|KK,|");
    CHECK(read("TH; đbkk") == "|TH|TH|ĐBKK,|");
    CHECK(read("th;DBKK") == "|TH|TH|ĐBKK,|");
    CHECK(read("Tiểu học; Vùng khó khăn") == "|TH|TH|KK,|");
    CHECK(read("THPT;Chuyên;KK") == "|THPT|THPT|KK,chuyên,|");
    CHECK(read("THCS;nông thôn") == "|THCS|THCS|nông thôn,|");
    CHECK(read("") == "||||");
    CHECK(read("KK") == "|||KK,|");
}

TEST_CASE("a many-level school may name the level of study a figure is about")
{
    CHECK(read("NCH;TH;ĐBKK") == "|NCH|TH|ĐBKK,|");
    CHECK(read("THCS;NCH") == "|NCH|THCS||");
    CHECK(read("TRH;THPT") == "|TRH|THPT||");
    CHECK(read("TRH-2018;TH") == "TRH-2018||TH||");
    CHECK(read("trh-2018;thcs") == "TRH-2018|THCS|THCS||");
}

TEST_CASE("unknown and contradicting words are unreadable")
{
    for (const char* bad : {"xyz", "TH;xyz", "TH-2019", "TH THCS", "TH;THCS", "MN;TH", "TH;TH-2018;MN", "MN-2018;TH",
                            "TH-2018;MN-2018", "thành thị;nông thôn;THCS", "2018"})
        CHECK(read(bad) == "?");
    CHECK_FALSE(readSchool(library(), 2018.0, {}).has_value());
    CHECK_FALSE(readSchool(library(), Several{}, {}).has_value());
}

TEST_CASE("a date that cannot be read makes the arguments unreadable, a blank one does not")
{
    CHECK(read("TH", "15/5/2019"s) == "|TH|TH||2019-05-15");
    CHECK(read("TH", "hôm qua"s) == "?");
    CHECK(read("TH", 0.0) == "|TH|TH||");
    CHECK(read("TH", ""s) == "|TH|TH||");
}

TEST_CASE("the date selects among the sets of a type, an id names one")
{
    CHECK(candidates("TH", "15/5/2019"s) == "TH-2018");
    CHECK(candidates("TRH", "15/5/2019"s) == "TRH-2018");
    CHECK(candidates("NCH;TH", "06/7/2026"s) == "TRH-2024");
    CHECK(candidates("TH", "07/7/2026"s) == "PT-2026");
    CHECK(candidates("TH", "15/5/2015"s).empty());
    CHECK(candidates("TH-2018", "07/7/2026"s) == "TH-2018");
    CHECK(candidates("GDTX") == "GDTX-2026");
    CHECK(candidates("MN") == "MN-2018 MN-2024 MN-2026");
}
