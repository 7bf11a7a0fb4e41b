#include "batch/batch_call.hpp"
#include "batch/school_book.hpp"
#include "catch.hpp"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <functional>

// The worked examples of regimes.md 6.1 as workbooks, through the whole product: a real office, .ods and .xlsx, the
// installed extension. Where an example names indicators it is built as forms of all criteria, else as summary table.

using namespace datchuan::test;
namespace json = boost::json;
using Codes = std::vector<std::string>;

namespace {

struct Expected
{
    json::value proven;
    json::value possible;
    bool conclusive = true;
    json::value nationalStandard;
};

/// "5.1 M2a" for every criterion that blocks a level, "4.2 not_assessed" when it is not plainly unmet.
Codes blockers(const json::object& assessment, int level)
{
    Codes codes;
    for (const json::value& group : assessment.at("blocking").as_array())
    {
        if (group.at("level") != level)
            continue;
        CHECK(group.at("need") == group.at("criteria").as_array().size());
        for (const json::value& criterion : group.at("criteria").as_array())
        {
            std::string text = textIn(criterion.as_object(), "code");
            for (const json::value& indicator : criterion.at("indicators").as_array())
                text += std::string(" ") + indicator.as_string().c_str();
            if (criterion.at("reason") != "not_met")
                text += " " + textIn(criterion.as_object(), "reason");
            codes.push_back(text);
        }
    }
    return codes;
}

/// The codes alone: forms name indicators, too.
Codes bare(Codes codes)
{
    for (std::string& code : codes)
        code.resize(std::min(code.size(), code.find(' ')));
    return codes;
}

bool finds(const json::object& entry, const std::string& rule)
{
    return std::ranges::any_of(findingsIn(entry), [&](const std::string& one) { return one.starts_with(rule + " "); });
}

/// The findings of severity error, "L02 E17".
Codes errorsIn(const json::object& entry)
{
    Codes errors = findingsIn(entry);
    const json::array& findings = entry.at("findings").as_array();
    for (std::size_t i = findings.size(); i-- > 0;)
        if (findings[i].at("severity") != "error")
            errors.erase(errors.begin() + static_cast<std::ptrdiff_t>(i));
    return errors;
}

/// Saves as both formats, checks both, and looks at the one assessment that must come out.
void expect(const Document& document, const Expected& expected,
            const std::function<void(const json::object& assessment, const json::object& entry)>& more = {})
{
    for (const std::string format : {"ods", "xlsx"})
    {
        const json::object entry = checkInOffice(document.save(format));
        REQUIRE(entry.at("assessments").as_array().size() == 1);
        const json::object& assessment = entry.at("assessments").as_array().front().as_object();
        INFO(format << ": " << json::serialize(assessment) << json::serialize(entry.at("findings")));
        CHECK(assessment.at("provenLevel") == expected.proven);
        CHECK(assessment.at("possibleLevel") == expected.possible);
        CHECK(assessment.at("conclusive") == expected.conclusive);
        CHECK(assessment.at("nationalStandard") == expected.nationalStandard);
        if (more)
            more(assessment, entry);
    }
}

} // namespace

TEST_CASE("W01 in a real office: M3 nowhere met is level 2, blocked by the 19 criteria that have it")
{
    expect(formsBook({.type = "TH", .m3Unmet = true}), {2, 2, true, 1}, [](const auto& assessment, const auto&) {
        CHECK(bare(blockers(assessment, 3)) == codesWithLevel3("TH"));
        CHECK(blockers(assessment, 1).empty());
        CHECK(assessment.at("ruleset") == "TH-2018");
    });
}

TEST_CASE("W02 in a real office: no khoản met is level 3")
{
    const SchoolBook school{.type = "MN", .unmetItems = {{1, 2, 3, 4, 5, 6}}};
    for (const auto& make : {formsBook, summaryBook})
        expect(make(school), {3, 3, true, 2}, [](const auto& assessment, const auto&) {
            CHECK(blockers(assessment, 4) == Codes{"22.1", "22.2", "22.3", "22.4", "22.5", "22.6"});
            CHECK(assessment.at("ruleset") == "MN-2018");
        });
}

TEST_CASE("W03 in a real office: everything met is level 4")
{
    const SchoolBook school{.type = "TRH", .unmetItems = std::set<int>{}};
    for (const auto& make : {formsBook, summaryBook})
        expect(make(school), {4, 4, true, 2}, [](const auto& assessment, const auto& entry) {
            CHECK(assessment.at("blocking").as_array().empty());
            CHECK(errorsIn(entry).empty());
        });
}

TEST_CASE("W04 in a real office: one khoản of six keeps the school at level 3")
{
    expect(summaryBook({.type = "TRH", .unmetItems = {{3}}}), {3, 3, true, 2},
           [](const auto& assessment, const auto&) { CHECK(blockers(assessment, 4) == Codes{"22.3"}); });
}

TEST_CASE("W05 in a real office: ticks above an unmet M1c do not count")
{
    expect(formsBook({.type = "TH", .unmet = {"5.5 M1c"}}), {0, 0, true, 0},
           [](const auto& assessment, const auto&) { CHECK(blockers(assessment, 1) == Codes{"5.5 M1c"}); });
}

TEST_CASE("W06 in a real office: an unmet M2a below a ticked M3 leaves the school at level 1")
{
    expect(formsBook({.type = "TRH", .unmet = {"5.1 M2a"}}), {1, 1, true, 0},
           [](const auto& assessment, const auto& entry) {
               CHECK(blockers(assessment, 2) == Codes{"5.1 M2a"});
               CHECK(finds(entry, "L01"));
           });
}

TEST_CASE("W07 in a real office: a gap between marks is asked, not guessed")
{
    const SchoolBook school{.type = "TRH"};
    Document document = summaryBook(school);
    document.set("D" + std::to_string(summaryRow(school, "5.1")), "");
    expect(document, {1, 3, false, nullptr}, [](const auto& assessment, const auto& entry) {
        CHECK(bare(blockers(assessment, 2)) == Codes{"5.1"});
        CHECK(finds(entry, "L01"));
    });
}

TEST_CASE("W08 in a real office: a mark at a level that does not exist is an error and is ignored")
{
    const SchoolBook school{.type = "TH"};
    Document document = summaryBook(school);
    const std::string cell = "E" + std::to_string(summaryRow(school, "1.10"));
    document.set(cell, "x");
    expect(document, {3, 3, true, 2},
           [&](const auto&, const auto& entry) { CHECK(errorsIn(entry) == Codes{"L02 " + cell}); });
}

TEST_CASE("W09 in a real office: 1.10 stored as a number leaves the level undetermined")
{
    const SchoolBook school{.type = "TH"};
    Document document = summaryBook(school);
    for (const BookCriterion& criterion : criteriaOf("TH"))
        document.set("A" + std::to_string(summaryRow(school, criterion.code)), std::stod(criterion.code));
    expect(document, {nullptr, nullptr, false, nullptr}, [](const auto& assessment, const auto& entry) {
        CHECK(finds(entry, "X01"));
        CHECK(textIn(assessment, "conclusionVi").find("1.10") != std::string::npos);
    });
}

TEST_CASE("W13 in a real office: a blank criterion is not assessed, never not met")
{
    expect(summaryBook({.type = "TRH", .blank = {"4.2"}, .m3Unmet = true}), {0, 2, false, nullptr},
           [](const auto& assessment, const auto& entry) {
               CHECK(blockers(assessment, 1) == Codes{"4.2 not_assessed"});
               CHECK(finds(entry, "L06"));
               CHECK(textIn(assessment, "conclusionVi").find("Không đạt") == std::string::npos);
           });
}

TEST_CASE("W14 in a real office: one unmet M1a makes it certain, the blank stays named")
{
    expect(formsBook({.type = "TRH", .unmet = {"3.4 M1a"}, .blank = {"4.2"}, .m3Unmet = true}), {0, 0, true, 0},
           [](const auto& assessment, const auto&) {
               const Codes found = blockers(assessment, 1);
               REQUIRE(found.size() == 2);
               CHECK(found[0] == "3.4 M1a");
               CHECK(found[1].starts_with("4.2"));
               CHECK(found[1].ends_with("not_assessed"));
           });
}

TEST_CASE("W15 in a real office: M3 that is not claimed leaves level 2 a final answer")
{
    const SchoolBook school{.type = "MN", .m3Blank = true};
    const auto blocked = [](const auto& assessment, const auto&) {
        CHECK(bare(blockers(assessment, 3)) == codesWithLevel3("MN"));
    };
    expect(formsBook(school), {2, 3, true, 1}, blocked);
    expect(summaryBook(school), {2, 2, true, 1}, blocked);
}

TEST_CASE("W16 in a real office: khoản of Mức 4 do not count below level 3")
{
    expect(formsBook({.type = "TH", .m3Unmet = true, .unmetItems = std::set<int>{}}), {2, 2, true, 1},
           [](const auto& assessment, const auto&) {
               CHECK(bare(blockers(assessment, 3)) == codesWithLevel3("TH"));
               CHECK(blockers(assessment, 4).empty());
           });
}

TEST_CASE("W17 in a real office: one unmet indicator at M2 keeps the school at level 1")
{
    expect(formsBook({.type = "MN", .unmet = {"3.5 M2b"}}), {1, 1, true, 0},
           [](const auto& assessment, const auto&) { CHECK(blockers(assessment, 2) == Codes{"3.5 M2b"}); });
}

TEST_CASE("W30 in a real office: primary criteria under a preschool's name are a fault of structure")
{
    expect(summaryBook({.type = "TH", .name = "TRƯỜNG MẦM NON HOA SEN"}), {nullptr, nullptr, false, nullptr},
           [](const auto& assessment, const auto& entry) {
               CHECK(assessment.at("ruleset") == "MN-2018");
               CHECK(finds(entry, "S06"));
           });
}
