#include "template/figure_tables.hpp"

/// Staff by position and qualification at the time of the assessment (forms.md 4.1 and 4.2, table 3a).
namespace datchuan::templates {

namespace {

using draft::Look;

std::vector<const char*> positionsOf(const Plan& plan)
{
    if (plan.forms == Forms::Of2026)
        return {"Hiệu trưởng", "Phó hiệu trưởng", "Giáo viên", "Nhân sự hỗ trợ giáo dục"};
    if (plan.schoolType == "TH")
        return {"Hiệu trưởng", "Phó hiệu trưởng", "Tổng phụ trách Đội", "Giáo viên", "Nhân viên"};
    return {"Hiệu trưởng", "Phó hiệu trưởng", "Giáo viên", "Nhân viên"};
}

} // namespace

draft::Sheet staffSheet(const Plan& plan)
{
    constexpr int headerRow = 1;
    constexpr int firstQualification = 4;
    constexpr int noteColumn = 7;
    draft::Sheet sheet;
    sheet.name = "Nhân sự";
    draft::Block& block = sheet.block;
    block.putAcross({{0, 0}, {0, noteColumn}},
                    std::string("3a. Cán bộ quản lý, giáo viên, nhân viên tại thời điểm tự đánh giá"), Look::Subtitle);
    block.setRowHeight(0, 12);
    const auto down = [&](int column, const char* text) {
        block.putAcross({{headerRow, column}, {headerRow + 1, column}}, std::string(text), Look::Header);
    };
    down(0, "Chức danh");
    down(1, "Tổng số");
    down(2, "Nữ");
    down(3, "Dân tộc");
    block.putAcross({{headerRow, firstQualification}, {headerRow, noteColumn - 1}}, std::string("Trình độ đào tạo"),
                    Look::Header);
    putHeader(block, {headerRow + 1, firstQualification}, {"Chưa đạt chuẩn", "Đạt chuẩn", "Trên chuẩn"});
    down(noteColumn, "Ghi chú");
    int row = headerRow + 2;
    std::vector<int> rows;
    for (const char* position : positionsOf(plan))
    {
        rows.push_back(row);
        block.put({row, 0}, std::string(position), Look::Text);
        block.paint({{row, 1}, {row, noteColumn - 1}}, Look::Count);
        block.paint({{row, noteColumn}, {row, noteColumn}}, Look::Text);
        ++row;
    }
    block.put({row, 0}, std::string("Cộng"), Look::TotalLabel);
    for (int column = 1; column < noteColumn; ++column)
        block.put({row, column}, sumOf(rows, column), Look::Total);
    block.paint({{row, noteColumn}, {row, noteColumn}}, Look::Text);
    sheet.columnWidths = {{0, 60}, {1, 22}, {2, 22}, {3, 22}, {4, 28}, {5, 28}, {6, 28}, {noteColumn, 50}};
    sheet.page.landscape = true;
    return sheet;
}

} // namespace datchuan::templates
