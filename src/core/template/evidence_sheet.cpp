#include "template/sheets.hpp"

/// The list of evidence: Phụ lục 4 of 2018 by criterion (forms.md 1.6), Phụ lục IV of 2026 (forms.md 3.3).
namespace datchuan::templates {

namespace {

using draft::Look;

constexpr int headerRow = 1;
constexpr int emptyRows = 60;

void write2018(draft::Sheet& sheet)
{
    draft::Block& block = sheet.block;
    block.putAcross({{0, 0}, {0, 6}}, std::string("Danh mục mã minh chứng"), Look::Subtitle);
    putHeader(block, {headerRow, 0},
              {"Tiêu chí", "Số TT", "Mã minh chứng", "Tên minh chứng",
               "Số, ngày ban hành, hoặc thời điểm khảo sát, điều tra, phỏng vấn, quan sát",
               "Nơi ban hành hoặc nhóm, cá nhân thực hiện", "Ghi chú"});
    const int last = headerRow + emptyRows;
    block.paint({{headerRow + 1, 0}, {last, 0}}, Look::Code);
    block.paint({{headerRow + 1, 1}, {last, 1}}, Look::Centred);
    block.paint({{headerRow + 1, 2}, {last, 2}}, Look::Code);
    block.paint({{headerRow + 1, 3}, {last, 6}}, Look::Text);
    sheet.columnWidths = {{0, 22}, {1, 15}, {2, 35}, {3, 80}, {4, 50}, {5, 45}, {6, 30}};
}

void write2026(draft::Sheet& sheet)
{
    draft::Block& block = sheet.block;
    block.putAcross({{0, 0}, {0, 4}}, std::string("Danh mục minh chứng"), Look::Subtitle);
    putHeader(block, {headerRow, 0},
              {"TT", "Mã minh chứng", "Tên minh chứng", "Định dạng, vị trí lưu trữ hoặc đường dẫn điện tử", "Ghi chú"});
    const int last = headerRow + emptyRows;
    block.paint({{headerRow + 1, 0}, {last, 0}}, Look::Centred);
    block.paint({{headerRow + 1, 1}, {last, 1}}, Look::Code);
    block.paint({{headerRow + 1, 2}, {last, 4}}, Look::Text);
    sheet.columnWidths = {{0, 15}, {1, 35}, {2, 95}, {3, 75}, {4, 35}};
}

} // namespace

draft::Sheet evidenceSheet(const Plan& plan)
{
    draft::Sheet sheet;
    sheet.name = "Minh chứng";
    sheet.block.setRowHeight(0, 12);
    if (plan.forms == Forms::Of2026)
        write2026(sheet);
    else
        write2018(sheet);
    sheet.freezeAt = grid::Cell{headerRow + 1, 0};
    sheet.titleRows = {headerRow, headerRow};
    sheet.page.landscape = true;
    return sheet;
}

} // namespace datchuan::templates
