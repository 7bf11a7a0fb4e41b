#include "draft/digest.hpp"

#include <cmath>
#include <cstdint>

namespace datchuan::draft {

namespace {

/// FNV-1a over the parts, each with its end.
class Digest
{
public:
    void add(std::string_view text)
    {
        for (const char c : text)
            step(static_cast<unsigned char>(c));
        step(0);
    }
    void add(int number) { add(std::string_view(std::to_string(number))); }
    void add(double number) { add(static_cast<int>(std::lround(number * 1000))); }
    void add(const grid::Range& range) { add(std::string_view(grid::toA1(range))); }

    void add(const Content& content)
    {
        add(static_cast<int>(content.index()));
        if (const auto* text = std::get_if<std::string>(&content))
            add(std::string_view(*text));
        else if (const auto* number = std::get_if<double>(&content))
            add(*number);
        else if (const auto* date = std::get_if<calendar::Date>(&content))
            add(std::string_view(calendar::toIso(*date)));
        else if (const auto* formula = std::get_if<Formula>(&content))
            add(std::string_view(textOf(*formula, {})));
    }

    void add(const Appearance& look)
    {
        add(look.size);
        for (const bool flag : {look.bold, look.italic, look.wrap, look.top, look.border, look.underlined})
            add(static_cast<int>(flag));
        add(static_cast<int>(look.across));
        add(static_cast<int>(look.fill.value_or(0)));
        add(static_cast<int>(look.letters.value_or(0)));
        add(look.numberFormat);
        add(look.styleVi);
    }

    std::string text() const
    {
        std::string digits;
        for (unsigned shift = 28; shift < 32; shift -= 4)
            digits += "0123456789ABCDEF"[(m_hash >> shift) & 15U];
        return digits;
    }

private:
    void step(unsigned char byte) { m_hash = (m_hash ^ byte) * 16777619U; }

    std::uint32_t m_hash = 2166136261U;
};

void add(Digest& digest, const Block& block)
{
    for (const auto& [cell, entry] : block.cells())
    {
        digest.add(grid::Range{cell, cell});
        digest.add(entry.content);
        digest.add(appearanceOf(entry.look));
    }
    for (const grid::Range& area : block.merged())
        digest.add(area);
    for (const DropDown& list : block.lists())
    {
        digest.add(list.range);
        for (const std::string& entry : list.entries)
            digest.add(std::string_view(entry));
        digest.add(std::string_view(list.refusal));
        digest.add(std::string_view(list.hint));
    }
    for (const Chart& chart : block.charts())
    {
        digest.add(std::string_view(chart.title));
        digest.add(chart.data);
        digest.add(chart.area);
    }
    for (const auto& [row, height] : block.rowHeights())
    {
        digest.add(row);
        digest.add(height);
    }
}

void add(Digest& digest, const Page& page)
{
    digest.add(static_cast<int>(page.landscape));
    digest.add(static_cast<int>(page.numbered));
    for (const double margin : {page.topMm, page.bottomMm, page.leftMm, page.rightMm})
        digest.add(margin);
}

} // namespace

std::string digestOf(const Book& book)
{
    Digest digest;
    digest.add(std::string_view(book.title));
    for (const auto& [key, value] : book.choices)
    {
        digest.add(std::string_view(key));
        digest.add(std::string_view(value));
    }
    for (const Sheet& sheet : book.sheets)
    {
        digest.add(std::string_view(sheet.name));
        add(digest, sheet.block);
        add(digest, sheet.page);
        for (const auto& [column, width] : sheet.columnWidths)
        {
            digest.add(column);
            digest.add(width);
        }
        if (sheet.freezeAt)
            digest.add(grid::Range{*sheet.freezeAt, *sheet.freezeAt});
        if (sheet.titleRows)
            digest.add(sheet.titleRows->second);
        if (sheet.printArea)
            digest.add(*sheet.printArea);
        for (const int row : sheet.pageBreaks)
            digest.add(row);
    }
    return digest.text();
}

} // namespace datchuan::draft
