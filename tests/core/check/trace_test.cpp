#include "catch.hpp"

#include "report/json_report.hpp"
#include "support/dossier.hpp"
#include "support/summary.hpp"

#include <boost/json/parse.hpp>

#include <algorithm>

/// From the result of a criterion to its evidence and its tasks.
namespace datchuan::tests {

namespace {

const check::TracedCriterion& of(const check::Trace& trace, const std::string& code)
{
    return *std::ranges::find(trace.criteria, code, &check::TracedCriterion::code);
}

} // namespace

TEST_CASE("the trace leads from a criterion to its evidence and tasks")
{
    for (const char* set : {"TH-2018", "PT-2026"})
    {
        INFO(set);
        School school;
        school.unmet = {"2.1 M1a", "2.1 M1*"};
        Dossier dossier(set, school);
        dossier.forms().put(dossier.descriptions.at("1.1"),
                            "Đã thực hiện " + dossier.cited("1.1", 1) + " và " + dossier.cited("1.1", 7) + ".");
        const check::Trace trace = checked(dossier.sheets).traces.at(0);
        const bool later = set == std::string("PT-2026"); // Mức 2 cites the second document there
        CHECK(of(trace, "1.1").listed == 2);
        CHECK(of(trace, "1.1").cited == (later ? 3 : 2));
        CHECK(of(trace, "1.1").dangling == Found{dossier.code("1.1", 7)});
        CHECK(of(trace, "1.1").orphans == (later ? Found{} : Found{dossier.code("1.1", 2)}));
        CHECK(of(trace, "1.1").tasks == 1);
        CHECK(of(trace, "1.1").claimedLevel == (later ? 2 : 3));
        CHECK(of(trace, "2.1").notMet);
        CHECK(of(trace, "2.1").tasks == 0);
        CHECK(trace.danglingCodes == 1);
        CHECK(trace.unmetWithoutTask == 1);
        CHECK(trace.claimsWithoutEvidence == 0);
    }
}

TEST_CASE("the JSON report holds a trace only where there is something to trace")
{
    const auto traceIn = [](const std::vector<SheetBuilder>& sheets) {
        const grid::Workbook workbook = workbookOf(sheets);
        const auto entry = boost::json::parse(report::entryOf("a.xlsx", workbook, checked(sheets)));
        const auto& assessment = entry.at("assessments").at(0).as_object();
        return assessment.contains("trace") ? assessment.at("trace") : boost::json::value(nullptr);
    };
    CHECK(traceIn({Summary().sheet}).is_null());
    const auto trace = traceIn(Dossier("TH-2018").sheets);
    REQUIRE(trace.is_object());
    CHECK(trace.at("danglingCodes").as_int64() == 0);
    CHECK(trace.at("criteria").as_array().size() == 27);
    CHECK(trace.at("criteria").at(0).at("listed").as_int64() == 2);
}

} // namespace datchuan::tests
