#include "template/sheets.hpp"

/// The plan of improvement: one table in 2018 (forms.md 1.7), Biểu 2 with its parts IV, V and VI in 2026 (forms.md 3.2).
namespace datchuan::templates {

namespace {

using draft::Look;

constexpr int emptyRows = 20;

/// Empty rows of a table; the first column holds a running number.
int putEmptyRows(draft::Block& block, int row, int lastColumn, int count)
{
    block.paint({{row, 0}, {row + count - 1, 0}}, Look::Centred);
    block.paint({{row, 1}, {row + count - 1, lastColumn}}, Look::Text);
    return row + count;
}

void write2018(draft::Sheet& sheet)
{
    draft::Block& block = sheet.block;
    block.putAcross({{0, 0}, {0, 7}}, std::string("Kế hoạch cải tiến chất lượng"), Look::Subtitle);
    putHeader(
        block, {1, 0},
        {"TT", "Tiêu chí", "Nội dung cải tiến", "Biện pháp", "Người thực hiện", "Thời gian", "Kinh phí", "Ghi chú"});
    putEmptyRows(block, 2, 7, emptyRows);
    block.paint({{2, 1}, {1 + emptyRows, 1}}, Look::Code);
    sheet.columnWidths = {{0, 12}, {1, 22}, {2, 65}, {3, 65}, {4, 38}, {5, 30}, {6, 28}, {7, 28}};
    sheet.freezeAt = grid::Cell{2, 0};
    sheet.titleRows = {1, 1};
}

void write2026(draft::Sheet& sheet)
{
    draft::Block& block = sheet.block;
    block.putAcross({{0, 0}, {0, 9}}, std::string("Biểu 2. IV. Đánh giá hiện trạng và điểm hạn chế"), Look::Subtitle);
    putHeader(block, {1, 0},
              {"TT", "Tiêu chuẩn", "Tiêu chí liên quan (nếu có)", "Đánh giá hiện trạng", "Điểm hạn chế",
               "Nguyên nhân của hạn chế"});
    int row = putEmptyRows(block, 2, 5, 8) + 1;
    block.putAcross({{row, 0}, {row, 9}}, std::string("V. Nội dung kế hoạch cải tiến chất lượng"), Look::Subtitle);
    block.setRowHeight(row++, 12);
    putHeader(block, {row++, 0},
              {"TT (1)", "Nội dung cải tiến (2)", "Mục tiêu cải tiến (3)", "Hoạt động/giải pháp (4)",
               "Chỉ số đánh giá kết quả (5)", "Thời gian thực hiện (6)", "Đơn vị/cá nhân phụ trách (7)",
               "Nguồn lực bảo đảm (8)", "Thông tin, dữ liệu hoặc minh chứng dự kiến (9)", "Mức độ thực hiện (10)"});
    draft::DropDown progress;
    progress.range = {{row, 9}, {row + 11, 9}};
    progress.entries = {"Hoàn thành", "Đang thực hiện", "Chưa hoàn thành"};
    progress.refusal = "Chọn Hoàn thành, Đang thực hiện hoặc Chưa hoàn thành.";
    block.offer(std::move(progress));
    row = putEmptyRows(block, row, 9, 12) + 1;
    block.putAcross({{row, 0}, {row, 9}}, std::string("VI. Theo dõi, đánh giá việc thực hiện kế hoạch"),
                    Look::Subtitle);
    block.setRowHeight(row++, 12);
    putHeader(block, {row++, 1},
              {"Thời điểm", "Nội dung theo dõi", "Kết quả thực hiện", "Điều chỉnh (nếu có)", "Người đánh giá"});
    for (const char* when : {"Cuối học kỳ I", "Cuối năm học"})
    {
        block.paint({{row, 1}, {row, 5}}, Look::Text);
        block.put({row++, 1}, std::string(when), Look::Text);
    }
    sheet.columnWidths = {{0, 12}, {1, 42}, {2, 42}, {3, 48}, {4, 42}, {5, 36}, {6, 36}, {7, 32}, {8, 42}, {9, 34}};
}

} // namespace

draft::Sheet improvementSheet(const Plan& plan)
{
    draft::Sheet sheet;
    sheet.name = "Cải tiến";
    sheet.block.setRowHeight(0, 12);
    if (plan.forms == Forms::Of2026)
        write2026(sheet);
    else
        write2018(sheet);
    sheet.page.landscape = true;
    return sheet;
}

} // namespace datchuan::templates
