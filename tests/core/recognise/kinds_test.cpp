#include "catch.hpp"

#include "assess/conclusion.hpp"
#include "support/checked.hpp"
#include "support/school.hpp"

/// Every kind of table is told apart by its headers and its body.
namespace datchuan::tests {

namespace {

using recognise::TableKind;

std::vector<TableKind> kinds(const check::Checked& result)
{
    std::vector<TableKind> found;
    for (const auto& table : result.assessed.tables)
        found.push_back(table.kind);
    return found;
}

} // namespace

TEST_CASE("a school matrix gives one assessment a row")
{
    const auto& set = ruleSet("PT-2026");
    SheetBuilder sheet("Tổng hợp xã");
    sheet.put({0, 0}, "KẾT QUẢ TỰ ĐÁNH GIÁ CÁC TRƯỜNG");
    sheet.put({1, 0}, "Ngày đánh giá: 10/6/2027");
    sheet.row(2, 0, {"TT", "Tên trường", "Cấp học"});
    int column = 3;
    for (const auto* criterion : set.allCriteria())
        sheet.put({2, column++}, "#=" + criterion->code);
    const auto school = [&](int row, const char* name, const char* type, char level) {
        sheet.row(row, 0, {"#=" + std::to_string(row - 2), name, type});
        for (int c = 3; c < column; ++c)
            sheet.put({row, c}, std::string("Mức ") + level);
    };
    school(3, "Trường TH Kim Đồng", "TH", '2');
    school(4, "Trường THCS Lê Lợi", "THCS", '1');
    school(5, "Trường THPT Số 1", "THPT", '2');
    sheet.put({5, 4}, "Không đạt");
    sheet.row(6, 1, {"Tổng cộng: 3 trường"});
    const auto result = checked({sheet});
    CHECK(kinds(result) == std::vector{TableKind::SchoolMatrix});
    REQUIRE(result.assessed.assessments.size() == 3);
    const auto& all = result.assessed.assessments;
    CHECK(all[0].school == "Trường TH Kim Đồng");
    CHECK(all[0].row == 3);
    REQUIRE(all[0].judgement.has_value());
    CHECK(all[0].judgement->proven == 2);
    CHECK(all[1].judgement->proven == 1);
    CHECK(all[2].judgement->proven == 1);
    CHECK(assess::blockersText(all[2].judgement->blocking, 2).vi == "1.2 (M1)");
    CHECK(findings({sheet}).empty());
}

TEST_CASE("a school of a matrix may have a row of each party")
{
    const auto& set = ruleSet("TH-2018");
    SheetBuilder sheet("Xã");
    sheet.put({0, 0}, "Ngày đánh giá: 20/5/2021");
    sheet.row(2, 0, {"TT", "Tên trường", "Đánh giá"});
    int column = 3;
    for (const auto* criterion : set.allCriteria())
    {
        sheet.put({2, column}, criterion->code + ". " + criterion->title.vi);
        for (int row = 3; row < 7; ++row)
            sheet.put({row, column}, row % 2 == 1 ? "M2" : "Đ1");
        ++column;
    }
    sheet.row(3, 0, {"#=1", "Trường TH Tân Lập", "TĐG"});
    sheet.row(4, 2, {"ĐGN"});
    sheet.row(5, 0, {"#=2", "Trường TH Hoa Lư", "TĐG"});
    sheet.row(6, 2, {"ĐGN"});
    const auto result = checked({sheet});
    REQUIRE(result.assessed.assessments.size() == 4);
    int external = 0;
    for (const auto& assessment : result.assessed.assessments)
    {
        const bool isExternal = assessment.party == recognise::Party::External;
        external += isExternal ? 1 : 0;
        CHECK(assessment.judgement.value().proven == (isExternal ? 1 : 2));
        CHECK((assessment.school == "Trường TH Tân Lập" || assessment.school == "Trường TH Hoa Lư"));
    }
    CHECK(external == 2);
    // without the words of the parties a row without a name is nobody's
    sheet.put({4, 2}, "");
    CHECK(checked({sheet}).assessed.assessments.size() == 3);
}

TEST_CASE("forms of Biểu 1 with a row per level are read like any form")
{
    const auto& set = ruleSet("MN-2026");
    SheetBuilder sheet("Biểu 1");
    sheet.put({0, 0}, "Trường Mầm non Hoa Sen");
    sheet.put({1, 0}, "Ngày tự đánh giá: 10/6/2027");
    int row = 3;
    for (const auto* criterion : set.allCriteria())
    {
        sheet.put({row++, 0}, "Tiêu chí " + criterion->code + ". " + criterion->title.vi);
        sheet.row(row++, 0,
                  {"Mức", "Hiện trạng, kết quả đạt được của tiêu chí đến thời điểm đánh giá (kèm theo mã minh chứng)",
                   "Đánh giá (Đạt/Không đạt)"});
        sheet.row(row++, 0, {"Mức 1", "Trường có đủ hồ sơ (MC." + criterion->code + ".01).", "Đạt"});
        sheet.row(row++, 0,
                  {"Mức 2", "Kết quả cải tiến rõ (MC." + criterion->code + ".02).",
                   criterion->code == "3.5" ? "Không đạt" : "Đạt"});
        sheet.put({row++, 0}, "Tự đánh giá: Tiêu chí đạt Mức 2");
    }
    const auto result = checked({sheet});
    REQUIRE(result.assessed.assessments.size() == 1);
    REQUIRE(result.assessed.assessments.front().judgement.has_value());
    CHECK(result.assessed.tables.size() == 15);
    CHECK(result.assessed.assessments.front().judgement->proven == 2);
    CHECK(result.assessed.assessments.front().judgement->criterionLevels.at("3.5") == 1);
}

TEST_CASE("lists, plans, registers and figures are told by their headers")
{
    SheetBuilder evidence("Minh chứng");
    evidence.row(0, 0,
                 {"Tiêu chí", "Số TT", "Mã minh chứng", "Tên minh chứng",
                  "Số, ngày ban hành, hoặc thời điểm khảo sát, điều tra, phỏng vấn, quan sát",
                  "Nơi ban hành hoặc nhóm, cá nhân thực hiện", "Ghi chú"});
    evidence.row(1, 0, {"Tiêu chí 1.1", "#=1", "[H1-1.1-01]", "Chiến lược", "Số 1/KH ngày 1/9/2018", "Nhà trường"});
    evidence.row(2, 0, {"", "#=2", "[H1-1.1-02]", "Nghị quyết", "Số 2/NQ ngày 1/9/2018", "Chi bộ"});
    SheetBuilder evidence2026("MC 2026");
    evidence2026.row(
        0, 0, {"TT", "Mã minh chứng", "Tên minh chứng", "Định dạng, vị trí lưu trữ hoặc đường dẫn điện tử", "Ghi chú"});
    evidence2026.row(1, 0, {"#=1", "MC.1.1.01", "Kế hoạch", "PDF", ""});
    SheetBuilder plan("Biểu 2");
    plan.row(0, 0,
             {"TT", "Nội dung cải tiến", "Mục tiêu cải tiến", "Hoạt động/giải pháp", "Chỉ số đánh giá kết quả",
              "Thời gian thực hiện", "Đơn vị/cá nhân phụ trách", "Nguồn lực bảo đảm",
              "Thông tin, dữ liệu hoặc minh chứng dự kiến", "Mức độ thực hiện"});
    plan.row(1, 0, {"(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)"});
    plan.row(2, 0,
             {"#=1", "Thư viện", "Đủ sách", "Mua", "100 cuốn", "9/2027", "Hiệu trưởng", "Ngân sách", "Hóa đơn",
              "Hoàn thành"});
    SheetBuilder figures("Số liệu");
    figures.row(
        0, 0,
        {"", "Năm học 2014-2015", "Năm học 2015-2016", "Năm học 2016-2017", "Năm học 2017-2018", "Năm học 2018-2019"});
    figures.row(1, 0, {"Khối lớp 1", "#=4", "#=4", "#=4", "#=4", "#=4"});
    figures.row(2, 0, {"Cộng", "#=4", "#=4", "#=4", "#=4", "#=4"});
    SheetBuilder annex("Danh sách");
    annex.row(0, 0, {"TT", "Tên trường", "Huyện", "Cấp học", "Công nhận mới/duy trì", "Mức độ CQG"});
    annex.row(1, 0, {"#=1", "Trường TH A", "Huyện X", "TH", "Mới", "#=1"});
    SheetBuilder reg("Sổ");
    reg.row(0, 0, {"TT", "Tên trường", "Mức độ", "Số quyết định", "Ngày ký", "Hết hạn", "Cơ quan cấp"});
    reg.row(1, 0, {"#=1", "Trường TH A", "#=1", "12/QĐ-UBND", "10/4/2024", "10/4/2029", "UBND tỉnh"});
    SheetBuilder report("Báo cáo Bộ");
    report.row(0, 0, {"Cấp học", "Tổng số trường", "Hoàn thành TĐG", "ĐGN", "Cấp độ 1", "Cấp độ 2"});
    report.row(1, 0, {"MN", "#=100", "#=90", "#=50", "#=10", "#=20"});
    const auto result = checked({evidence, evidence2026, plan, figures, annex, reg, report});
    CHECK(kinds(result)
          == std::vector{TableKind::EvidenceList, TableKind::EvidenceList, TableKind::ImprovementPlan,
                         TableKind::DataTable, TableKind::Plan, TableKind::Register, TableKind::MinistryReport});
    CHECK(result.assessed.assessments.empty());
    CHECK(result.assessed.tables[0].records == std::vector{1, 2});
    CHECK(result.assessed.tables[2].records == std::vector{2}); // without the row of column numbers
    CHECK(result.assessed.tables[3].years.size() == 5);
    CHECK(findings({evidence, evidence2026, plan, figures, annex, reg, report})
          == std::vector<std::string>{"S15 3!A2"});
}

} // namespace datchuan::tests
