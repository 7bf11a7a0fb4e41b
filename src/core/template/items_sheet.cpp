#include "template/sheets.hpp"

/// The table "1.2. Đánh giá tiêu chí Mức 4" (forms.md 1.2).
namespace datchuan::templates {

using draft::Look;

std::optional<draft::Sheet> itemsSheet(Plan& plan)
{
    if (plan.set.items.empty())
        return std::nullopt;
    draft::Sheet sheet;
    sheet.name = "Mức 4";
    draft::Block& block = sheet.block;
    constexpr int headerRow = 1;
    constexpr int noteColumn = 4;
    block.putAcross({{0, 0}, {0, noteColumn}}, std::string("1.2. Đánh giá tiêu chí Mức 4"), Look::Subtitle);
    block.setRowHeight(0, 12);
    const auto down = [&](int column, const char* text) {
        block.putAcross({{headerRow, column}, {headerRow + 1, column}}, std::string(text), Look::Header);
    };
    down(0, "Tiêu chí");
    down(1, "Yêu cầu (tóm tắt, không phải nguyên văn)");
    block.putAcross({{headerRow, 2}, {headerRow, 3}}, std::string("Kết quả"), Look::Header);
    putHeader(block, {headerRow + 1, 2}, {"Không đạt", "Đạt"});
    down(noteColumn, "Ghi chú");
    int row = headerRow + 2;
    for (const ruleset::Item& item : plan.set.items)
    {
        block.put({row, 0}, item.label.vi, Look::Code);
        block.put({row, 1}, item.gist.vi, Look::Text);
        block.paint({{row, 2}, {row, 3}}, Look::Mark);
        block.paint({{row, noteColumn}, {row, noteColumn}}, Look::Text);
        ++row;
    }
    block.offer({{{headerRow + 2, 2}, {row - 1, 3}},
                 {plan.mark},
                 "Chọn " + plan.mark + ", hoặc để trống nếu không đề nghị Mức 4.",
                 ""});
    plan.items = draft::Reference{sheet.name, {{headerRow, 0}, {row - 1, noteColumn}}};
    sheet.columnWidths = {{0, 38}, {1, 90}, {2, 22}, {3, 17}, {noteColumn, 40}};
    sheet.freezeAt = grid::Cell{headerRow + 2, 1};
    sheet.titleRows = {headerRow, headerRow + 1};
    return sheet;
}

} // namespace datchuan::templates
