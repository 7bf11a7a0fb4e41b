#include "catch.hpp"

#include "report/json_report.hpp"
#include "support/dossier.hpp"
#include "support/figures.hpp"
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

TEST_CASE("the trace leads on to the figures that the indicators ask for")
{
    Dossier dossier("TH-2018");
    FigureSheet figures = primaryFigures(); // in the year of the assessment: 2018-2019
    const std::string completion = "2. Tỷ lệ học sinh hoàn thành chương trình lớp học";
    figures.put(completion, 4, "#=94");
    auto sheets = dossier.sheets;
    sheets.push_back(figures.sheet);
    const check::Trace trace = checked(sheets).traces.at(0);
    const auto& traced = of(trace, "5.5").figures;
    const auto found = [&](const std::string& indicator) {
        return *std::ranges::find_if(traced, [&](const auto& one) {
            return one.indicator == indicator && one.measure.en == "Share of pupils completing the class programme";
        });
    };
    CHECK(found("5.5 M3a").met == std::optional(false));
    CHECK(found("5.5 M3a").threshold.en == "≥ 95%");
    CHECK(found("5.5 M2a").met == std::optional(true));
    CHECK(found("5.5 M3a").value == Approx(0.94));
    CHECK(found("5.5 M3a").rate);
    CHECK(found("5.5 M3a").year == std::optional(2018));
    CHECK(found("5.5 M3a").place == grid::Place{4, figures.cell(completion, 4)});
    CHECK(trace.claimsAgainstFigures == 1);
    CHECK(of(trace, "1.1").figures.empty());
    const auto& staff = of(trace, "2.2").figures;
    CHECK(std::ranges::any_of(staff, [](const auto& one) { return !one.year && one.met == std::optional(true); }));
    const auto& size = of(trace, "1.5").figures; // the class size is a norm of another regulation
    CHECK(std::ranges::any_of(size, [](const auto& one) { return !one.rate && !one.met; }));
}

TEST_CASE("in 2026 the trace names the suggested data that the school keeps")
{
    Dossier dossier("PT-2026");
    FigureSheet figures = figures2026();
    const std::string qualified = "Tỷ lệ giáo viên đạt chuẩn trình độ đào tạo";
    figures.table("5. Các số liệu khác", 2026, 3,
                  {{qualified, {"#=91", "#=92", ""}}, {"Số sự cố được xử lý theo quy trình", {"#=3", "#=2", "#=1"}}});
    auto sheets = dossier.sheets;
    sheets.push_back(figures.sheet);
    const check::Trace trace = checked(sheets).traces.at(0);
    REQUIRE(of(trace, "2.2").figures.size() == 1);
    const auto& one = of(trace, "2.2").figures.front();
    CHECK(one.value == Approx(0.92)); // the newest that is filled in
    CHECK(one.year == std::optional(2025));
    CHECK(one.indicator == "2.2");
    CHECK_FALSE(one.met.has_value());
    CHECK(one.place == grid::Place{4, figures.cell(qualified, 1)});
    CHECK(of(trace, "4.2").figures.size() == 1);
    CHECK(trace.claimsAgainstFigures == 0);
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
    CHECK(trace.at("criteria").at(0).at("figures").as_array().empty());

    const auto withFigures = traceIn({Summary().sheet, primaryFigures().sheet});
    REQUIRE(withFigures.is_object());
    for (const auto& criterion : withFigures.at("criteria").as_array())
        if (criterion.at("code").as_string() == "5.5")
        {
            const auto& figure = criterion.at("figures").at(0);
            CHECK(figure.at("indicator").as_string() == "5.5 M1a");
            CHECK(figure.at("sheet").as_string() == "Số liệu");
            CHECK(figure.at("threshold").as_string() == "≥ 70%");
            CHECK(figure.at("met").as_bool());
            CHECK(figure.at("unit").as_string() == "fraction");
        }
}

} // namespace datchuan::tests
