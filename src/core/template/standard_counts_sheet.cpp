#include "template/sheets.hpp"

#include <vector>

/// Biểu 1 (b): how many criteria of each standard reach which level (forms.md 3.1).
namespace datchuan::templates {

namespace {

using draft::Look;

/// How many criteria of a standard stand at a level (0 = not met), counting each where it is marked highest. Shows
/// nothing until all of them are assessed: half a table adds up to nothing.
draft::Formula countAt(const Plan& plan, std::pair<int, int> rows, int level)
{
    const int top = topCriterionLevel(plan.set);
    draft::Formula formula;
    std::string assessed;
    std::string higher;
    for (int at = 0; at <= top; ++at) // column 0 is "Không đạt"
    {
        const int column = plan.notMetColumn + at;
        formula.references.push_back({plan.criteria.sheet, {{rows.first, column}, {rows.second, column}}});
        const std::string slot = "{" + std::to_string(at + 1) + "}";
        assessed += (at == 0 ? "(" : "+(") + slot + "<>\"\")";
        if (at > level && level > 0)
            higher += "*(" + slot + "=\"\")";
    }
    formula.text = "=IF(SUMPRODUCT(--((" + assessed + ")>0))<" + std::to_string(rows.second - rows.first + 1)
                   + ";\"\";SUMPRODUCT(({" + std::to_string(level + 1) + "}<>\"\")" + higher + "*1))";
    return formula;
}

draft::Reference own(int row, int column)
{
    return {"", {{row, column}, {row, column}}};
}

} // namespace

std::optional<draft::Sheet> standardCountsSheet(const Plan& plan)
{
    if (plan.forms != Forms::Of2026)
        return std::nullopt;
    const int top = topCriterionLevel(plan.set);
    const int last = 1 + 2 * (top + 1);
    draft::Sheet sheet;
    sheet.name = "Biểu 1b";
    draft::Block& block = sheet.block;
    block.putAcross({{0, 0}, {0, last}}, std::string("Biểu 1 (b). Tổng hợp kết quả đánh giá theo tiêu chuẩn"),
                    Look::Subtitle);
    block.setRowHeight(0, 12);
    block.putAcross({{1, 0}, {3, 0}}, std::string("Tiêu chuẩn"), Look::Header);
    block.putAcross({{1, 1}, {3, 1}}, std::string("Tổng số tiêu chí"), Look::Header);
    block.putAcross({{1, 2}, {1, last}}, std::string("Tổng hợp kết quả đánh giá tiêu chí trong tiêu chuẩn"),
                    Look::Header);
    for (int level = 0; level <= top; ++level)
    {
        const int column = 2 + 2 * level;
        block.putAcross({{2, column}, {2, column + 1}},
                        level == 0 ? std::string("Không đạt") : "Mức " + std::to_string(level), Look::Header);
        putHeader(block, {3, column}, {"SL", "%"});
    }
    constexpr int firstRow = 4;
    int row = firstRow;
    const auto share = [&](int column) {
        block.put({row, column}, draft::Formula{"=IF(ISNUMBER({1});{1}/{2};\"\")", {own(row, column - 1), own(row, 1)}},
                  Look::Percent);
    };
    for (const ruleset::Standard& standard : plan.set.standards)
    {
        block.put({row, 0}, "Tiêu chuẩn " + standard.code + ": " + standard.title.vi, Look::Text);
        block.put({row, 1}, static_cast<double>(standard.criteria.size()), Look::Count);
        for (int level = 0; level <= top; ++level)
        {
            block.put({row, 2 + 2 * level}, countAt(plan, plan.standardRows.at(standard.code), level), Look::Count);
            share(3 + 2 * level);
        }
        ++row;
    }
    block.put({row, 0}, std::string("Cộng chung"), Look::TotalLabel);
    const auto sum = [&](int column) {
        const draft::Reference above{"", {{firstRow, column}, {row - 1, column}}};
        block.put({row, column},
                  draft::Formula{"=IF(COUNT({1})<" + std::to_string(row - firstRow) + ";\"\";SUM({1}))", {above}},
                  Look::Total);
    };
    sum(1);
    for (int level = 0; level <= top; ++level)
    {
        sum(2 + 2 * level);
        share(3 + 2 * level);
    }
    sheet.columnWidths = {{0, 90}, {1, 22}};
    for (int column = 2; column <= last; ++column)
        sheet.columnWidths[column] = 15;
    sheet.page.landscape = true;
    return sheet;
}

} // namespace datchuan::templates
