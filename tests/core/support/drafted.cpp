#include "support/drafted.hpp"

#include <charconv>

namespace datchuan::tests {

namespace {

std::string shown(double number)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number);
    return "#=" + std::string(text.data(), end.ptr);
}

} // namespace

std::vector<SheetBuilder> sheetsOf(const draft::Book& book)
{
    std::vector<SheetBuilder> sheets;
    for (const draft::Sheet& sheet : book.sheets)
    {
        SheetBuilder& builder = sheets.emplace_back(sheet.name);
        for (const auto& [cell, entry] : sheet.block.cells())
        {
            if (const auto* text = std::get_if<std::string>(&entry.content))
                builder.put(cell, *text);
            else if (const auto* number = std::get_if<double>(&entry.content))
                builder.put(cell, shown(*number));
            else if (const auto* date = std::get_if<calendar::Date>(&entry.content))
                builder.put(cell, shown(calendar::toSerial(*date)));
            else if (const auto* formula = std::get_if<draft::Formula>(&entry.content))
                builder.details.formulas[cell] = draft::textOf(*formula, {});
        }
        for (const grid::Range& area : sheet.block.merged())
            builder.details.merged.push_back(area);
        for (const draft::DropDown& list : sheet.block.lists())
            for (int row = list.range.first.row; row <= list.range.last.row; ++row)
                for (int column = list.range.first.column; column <= list.range.last.column; ++column)
                    builder.details.lists[{row, column}] = list.entries;
    }
    return sheets;
}

} // namespace datchuan::tests
