#include "catch.hpp"

#include "support/dossier.hpp"
#include "support/summary.hpp"

/// Group P: improvement plans of both regimes.
namespace datchuan::tests {

namespace {

/// Columns of the plan of 2018 that Dossier writes.
enum Plan2018 { criterion, improvement, measure, person, time, money };
/// Columns of table V of 2026.
enum Plan2026 { tt, content, goal, activity, success, when, who, resources, evidence, progress };

std::string inPlan(const std::string& finding, grid::Cell cell)
{
    return at(finding, Dossier::planSheet, cell);
}

/// A 2018 workbook whose forms leave the plan to the table.
Dossier withoutPlansInForms(School school = {})
{
    Dossier dossier("TH-2018", std::move(school));
    for (const auto& [code, cell] : dossier.descriptions)
    {
        dossier.forms().put({cell.row + 4, 0}, ""); // the weakness
        dossier.forms().put({cell.row + 6, 0}, ""); // the plan
    }
    return dossier;
}

} // namespace

TEST_CASE("P01 tells a weakness that fits every school")
{
    Dossier dossier("TH-2018");
    const grid::Cell weakness{dossier.descriptions.at("1.1").row + 4, 0};
    dossier.forms().put(weakness, "Cơ sở vật chất còn khó khăn.");
    CHECK(dossier.found() == Found{at("P01", Dossier::formSheet, weakness)});
    dossier.forms().put(weakness, "Cơ sở vật chất còn khó khăn: thiếu 2 phòng học bộ môn.");
    CHECK(dossier.found().empty());
    Dossier later("PT-2026");
    later.plan().put({3, 4}, "Chất lượng giáo dục chưa cao");
    CHECK(later.found() == Found{inPlan("P01", {3, 4})});
}

TEST_CASE("P02 tells a task without person, time or resources")
{
    Dossier dossier("TH-2018");
    const grid::Cell cell{dossier.firstTask, person};
    dossier.plan().put(cell, "");
    CHECK(dossier.found() == Found{inPlan("P02", cell)});
    dossier.plan().put({cell.row, money}, "");
    CHECK(dossier.found() == Found{inPlan("P02", cell)});
    CHECK(dossier.first("P02").message.vi == "Việc ở hàng 2 thiếu người phụ trách, nguồn lực.");
    dossier.plan().put({cell.row, money}, "-");
    dossier.plan().details.merged = {{{cell.row - 1, person}, cell}}; // says it with the cell above
    CHECK(dossier.found().empty());

    Dossier measure("TH-2018");
    const grid::Cell how{measure.firstTask, 2};
    measure.plan().put(how, "");
    CHECK(measure.found() == Found{inPlan("P02", how)});
    CHECK(measure.first("P02").message.vi == "Việc ở hàng 2 thiếu biện pháp.");

    Dossier later("PT-2026");
    const grid::Cell month{later.firstTask, when};
    later.plan().put(month, "");
    CHECK(later.found() == Found{inPlan("P02", month)});
    // a second measure for the same task, and a heading, need nothing of their own
    Dossier more("PT-2026");
    more.plan().row(more.firstTask + 1, 0, {"", "", "", "Tập huấn giáo viên", "Đủ 20 người"});
    more.plan().put({more.firstTask + 2, content}, "Tiêu chuẩn 2");
    CHECK(more.found() == Found{});
}

TEST_CASE("P03 tells a weakness without a measure")
{
    Dossier dossier("TH-2018");
    const int row = dossier.descriptions.at("2.1").row;
    dossier.forms().put({row + 6, 0}, ""); // nothing below "4. Kế hoạch cải tiến chất lượng"
    CHECK(dossier.found() == Found{at("P03", Dossier::formSheet, {row + 5, 0})});
    dossier.forms().put({row + 4, 0}, "Không có.");
    CHECK(dossier.found().empty());
    Dossier planned("TH-2018"); // the table has a task for 1.1
    planned.forms().put({planned.descriptions.at("1.1").row + 6, 0}, "");
    CHECK(planned.found().empty());

    SheetBuilder plan("Kế hoạch");
    plan.row(0, 0, {"Tiêu chí", "Điểm yếu", "Biện pháp", "Người thực hiện", "Thời gian"});
    plan.row(1, 0, {"1.1", "Thiếu 2 nội dung", "Rà soát", "Tổ văn phòng", "9/2019"});
    plan.row(2, 0, {"1.2", "Thiếu biên bản", "", "Tổ văn phòng", "9/2019"});
    CHECK(findings({plan}) == Found{"P03 C3"});

    Dossier later("PT-2026");
    later.plan().row(4, 0, {"#=2", "3", "Tiêu chí 3.1", "Đã có phòng học", "Thiếu 2 phòng bộ môn", "Thiếu kinh phí"});
    CHECK(later.found() == Found{inPlan("P03", {4, 4})});
    later.plan().put({later.firstTask, content}, "Công khai đủ nội dung"); // for which criterion is not known
    CHECK(later.found().empty());
}

TEST_CASE("P04 tells an unmet criterion that the plan leaves out")
{
    School school;
    school.unmet = {"5.1 M1a", "1.1 M1b"};
    Dossier dossier = withoutPlansInForms(school);
    CHECK(dossier.found("P").size() == 1);
    CHECK(dossier.first("P04").slots.at("code") == check::Slot("5.1"));
    dossier.plan().put({dossier.firstTask + 1, criterion}, "Tiêu chí 3.1; 5.1");
    CHECK(dossier.found("P").empty());
    dossier.plan().put({dossier.firstTask + 1, criterion}, "Tiêu chuẩn 5");
    CHECK(dossier.found("P").empty());
    CHECK(Dossier("TH-2018", school).found("P").empty()); // the forms hold plans of their own
    Dossier without = withoutPlansInForms(school);
    without.sheets.pop_back();
    CHECK(without.found("P").empty());
}

TEST_CASE("P05 tells a plan with a task for every criterion (2026)")
{
    Dossier dossier("PT-2026");
    SheetBuilder plan("Kế hoạch");
    plan.row(0, 0, {"TT", "Tiêu chí", "Nội dung cải tiến", "Thời gian thực hiện", "Nguồn lực bảo đảm"});
    int row = 1;
    for (const auto* criterion : dossier.school.set->allCriteria())
        plan.row(row++, 0, {"#=" + std::to_string(row), criterion->code, "Việc " + criterion->code, "12/2027", "Có"});
    dossier.plan() = plan;
    CHECK(dossier.found() == Found{inPlan("P05", {1, 0})});
    dossier.plan().row(15, 1, {"1.1", "Việc khác"});
    CHECK(dossier.found().empty());
}

TEST_CASE("P06 takes three words in column 10")
{
    Dossier dossier("PT-2026");
    const grid::Cell cell{dossier.firstTask, progress};
    for (const char* fine : {"Hoàn thành", "Đang thực hiện", "Chưa hoàn thành", "hoàn thành", ""})
    {
        INFO(fine);
        dossier.plan().put(cell, fine);
        CHECK(dossier.found("P06").empty());
    }
    for (const char* wrong : {"OK", "80%", "#=0.8", "Gần xong"})
    {
        INFO(wrong);
        dossier.plan().put(cell, wrong);
        CHECK(dossier.found() == Found{inPlan("P06", cell)});
        CHECK(!dossier.first("P06").fix);
    }
    dossier.plan().put(cell, "Đang làm");
    CHECK(dossier.found() == Found{inPlan("P06", cell)});
    CHECK(dossier.first("P06").fix->after == "Đang thực hiện");
    CHECK(dossier.first("P06").fix->kind == check::Fix::Kind::Confirm);
}

TEST_CASE("P07 asks for two reviews")
{
    Dossier dossier("PT-2026");
    int first = 0;
    for (int row = 0; row < 40; ++row)
        if (dossier.plan().get({row, 0}) == "Cuối học kỳ I")
            first = row;
    REQUIRE(first > 0);
    dossier.plan().row(first + 1, 0, {"", "", "", "", ""});
    dossier.plan().put({first + 1, 0}, "");
    for (int column = 0; column < 5; ++column)
        dossier.plan().put({first + 1, column}, "");
    CHECK(dossier.found() == Found{inPlan("P07", {first, 0})});
    dossier.plan().put({first, 0}, "Định kỳ");
    CHECK(dossier.first("P07").message.vi.find("0 lần") != std::string::npos);
    for (int column = 0; column < 5; ++column)
        dossier.plan().put({first, column}, "");
    CHECK(dossier.found().empty()); // not filled in yet
}

TEST_CASE("P08 tells a deadline before the date of the plan")
{
    Dossier dossier("PT-2026");
    const grid::Cell cell{dossier.firstTask, when};
    for (const char* past :
         {"30/11/2026", "Từ 01/9/2025 đến 30/5/2027", "Tháng 12/2026", "tháng 5 năm 2027", "Quý I/2025",
          "Quý 4 năm 2025", "Quý III, IV/2026", "Năm học 2025-2026", "Học kỳ I năm học 2026-2027",
          "HK II, năm học 2025-2026", "tháng 9/2025", "Hết tháng 9, 10 năm 2026"})
    {
        INFO(past);
        dossier.plan().put(cell, past);
        CHECK(dossier.found() == Found{inPlan("P08", cell)});
    }
    for (const char* fine :
         {"30/11/2027", "Từ 01/9/2026 đến 30/9/2027", "6/2027", "Năm học 2026-2027", "Cả năm học", "2026",
          "Quý II/2027", "Quý IV/2026 - Quý III/2027", "Học kỳ II năm học 2026-2027", "Học kỳ I", "Từ tháng 9/2025",
          "Từ năm học 2025-2026", "Tháng 9/2026 đến tháng 9/2027", "Quy chế I"})
    {
        INFO(fine);
        dossier.plan().put(cell, fine);
        CHECK(dossier.found().empty());
    }
    dossier.plan().put(cell, "#=46000"); // 2025-12-09
    CHECK(dossier.found().empty());
    dossier.plan().details.styles[cell].format = grid::NumberFormat::Date;
    CHECK(dossier.found() == Found{inPlan("P08", cell)});

    Dossier undated("TH-2018"); // assessed on 15/5/2019
    const grid::Cell time{undated.firstTask, 4};
    undated.plan().put(time, "30/4/2019");
    CHECK(undated.found() == Found{inPlan("P08", time)});
    undated.plan().put(time, "30/6/2019");
    CHECK(undated.found().empty());
}

TEST_CASE("P09 asks for figures before and after where an improvement is done and Mức 2 is claimed")
{
    Dossier dossier("PT-2026");
    dossier.plan().put({dossier.firstTask, progress}, "Hoàn thành");
    CHECK(dossier.found().empty()); // "từ 8 lên 10 nội dung"
    dossier.plan().put({dossier.firstTask, goal}, "Công khai tốt hơn");
    dossier.plan().put({dossier.firstTask, success}, "Công khai đủ");
    CHECK(dossier.found() == Found{inPlan("P09", {dossier.firstTask, success})});
    dossier.plan().put({dossier.firstTask, progress}, "Đang thực hiện");
    CHECK(dossier.found().empty());
}

} // namespace datchuan::tests
