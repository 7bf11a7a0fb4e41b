#include "support/school.hpp"

namespace datchuan::tests {

char School::claim(const std::string& code, int level, const std::string& letter) const
{
    if (blank.contains(code) || blankLevels.contains(level))
        return ' ';
    if (unmetLevels.contains(level) || unmet.contains(code + " M" + std::to_string(level) + letter))
        return 'n';
    return 'y';
}

int School::level(const ruleset::Criterion& criterion) const
{
    int reached = 0;
    for (const auto& level : criterion.levels)
    {
        for (const auto& indicator : level.indicators)
            if (claim(criterion.code, level.level, indicator.letter) != 'y')
                return reached;
        reached = level.level;
    }
    return reached;
}

namespace {

int labelColumn(const SummaryLayout& layout)
{
    return layout.firstColumn + (layout.numberColumn ? 1 : 0);
}

} // namespace

int notMetColumn(const SummaryLayout& layout)
{
    return labelColumn(layout) + (layout.titleColumn ? 2 : 1);
}

int levelColumn(const SummaryLayout& layout, int level)
{
    return notMetColumn(layout) + level;
}

std::map<std::string, int> writeSummary(SheetBuilder& sheet, const School& school, const SummaryLayout& layout)
{
    std::map<std::string, int> rows;
    int row = layout.firstRow;
    for (const std::string& line : layout.titleLines)
        sheet.put({row++, layout.firstColumn}, line);
    int top = 0;
    for (const auto* criterion : school.set->allCriteria())
        top = std::max(top, criterion->topLevel());
    const int label = labelColumn(layout);
    const int refused = notMetColumn(layout);
    if (layout.numberColumn)
        sheet.put({row, layout.firstColumn}, "TT");
    sheet.put({row, label}, "Tiêu chuẩn, tiêu chí");
    if (layout.titleColumn)
        sheet.put({row, label + 1}, "Nội dung");
    sheet.put({row++, refused}, "Kết quả");
    sheet.put({row, refused}, "Không đạt");
    sheet.put({row++, refused + 1}, "Đạt");
    for (int level = 1; level <= top; ++level)
        sheet.put({row, refused + level}, "Mức " + std::to_string(level));
    ++row;
    int number = 0;
    for (const auto& standard : school.set->standards)
    {
        if (!layout.onlyStandards.empty() && !layout.onlyStandards.contains(standard.code))
            continue;
        if (layout.standardRows)
            sheet.put({row++, label}, "Tiêu chuẩn " + standard.code + ": " + standard.title.vi);
        for (const auto& criterion : standard.criteria)
        {
            rows[criterion.code] = row;
            if (layout.numberColumn)
                sheet.put({row, layout.firstColumn}, "#=" + std::to_string(++number));
            if (layout.codesAsNumbers && !criterion.code.ends_with("0"))
                sheet.put({row, label}, "#=" + criterion.code);
            else
                sheet.put({row, label},
                          layout.label + criterion.code + (layout.titles ? ". " + criterion.title.vi : ""));
            if (layout.titleColumn)
                sheet.put({row, label + 1}, criterion.title.vi);
            bool blank = true;
            for (const auto& level : criterion.levels)
                for (const auto& indicator : level.indicators)
                    blank = blank && school.claim(criterion.code, level.level, indicator.letter) == ' ';
            const int reached = school.level(criterion);
            for (int level = 1; level <= top; ++level)
            {
                if (!criterion.hasLevel(level))
                    sheet.put({row, refused + level}, layout.absent);
                else if (!blank && level <= reached && (layout.cumulative || level == reached))
                    sheet.put({row, refused + level}, layout.mark);
            }
            if (!blank && reached == 0)
                sheet.put({row, refused}, layout.mark);
            ++row;
        }
    }
    for (const std::string& line : layout.tail)
        sheet.put({row++, label}, line);
    return rows;
}

void writeLevel4(SheetBuilder& sheet, const School& school, int firstRow, int firstColumn)
{
    int row = firstRow;
    sheet.put({row++, firstColumn}, "1.2. Đánh giá tiêu chí Mức 4");
    sheet.row(row++, firstColumn, {"Tiêu chí", "Kết quả", "", "Ghi chú"});
    sheet.row(row++, firstColumn, {"", "Không đạt", "Đạt"});
    for (const auto& item : school.set->items)
    {
        const bool met = !school.unmetItems->contains(item.code);
        sheet.row(row++, firstColumn, {"Khoản " + item.code.substr(3) + " Điều 22", met ? "" : "x", met ? "x" : ""});
    }
}

int writeForm(SheetBuilder& sheet, const School& school, const ruleset::Criterion& criterion, int firstRow,
              int firstColumn)
{
    int row = firstRow;
    sheet.put({row++, firstColumn}, "PHIẾU ĐÁNH GIÁ TIÊU CHÍ");
    sheet.put({row++, firstColumn}, "Tiêu chuẩn " + criterion.code.substr(0, 1));
    sheet.put({row++, firstColumn}, "Tiêu chí " + criterion.code + ": " + criterion.title.vi);
    sheet.put({row++, firstColumn}, "1. Mô tả hiện trạng");
    sheet.put({row++, firstColumn}, "5. Tự đánh giá");
    sheet.row(row++, firstColumn, {"Mức 1", "", "Mức 2", "", "Mức 3"});
    sheet.row(row++, firstColumn, {"Chỉ báo", "Đạt/Không đạt", "Chỉ báo", "Đạt/Không đạt", "Chỉ báo", "Đạt/Không đạt"});
    for (int line = 0; line < 3; ++line)
    {
        for (int level = 1; level <= 3; ++level)
        {
            const auto* asked = criterion.level(level);
            const int column = firstColumn + 2 * (level - 1);
            if (asked == nullptr || line >= static_cast<int>(asked->indicators.size()))
            {
                sheet.row(row, column, {"-", "-"});
                continue;
            }
            const std::string& letter = asked->indicators[static_cast<std::size_t>(line)].letter;
            const char claim = school.claim(criterion.code, level, letter);
            sheet.row(row, column, {letter, claim == 'y' ? "Đạt" : claim == 'n' ? "Không đạt" : ""});
        }
        ++row;
    }
    const int level = school.level(criterion);
    sheet.put({row++, firstColumn}, level == 0 ? "Kết quả: Không đạt" : "Kết quả: Đạt mức " + std::to_string(level));
    return row + 1;
}

} // namespace datchuan::tests
