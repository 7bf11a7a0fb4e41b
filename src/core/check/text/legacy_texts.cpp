#include "check/text/legacy_texts.hpp"

#include "recognise/facts.hpp"
#include "recognise/recognise.hpp"
#include "text/letters.hpp"
#include "text/signature.hpp"

#include <algorithm>
#include <vector>

namespace datchuan::check {

namespace {

constexpr std::size_t mostOfSheet = 20;
constexpr int mostFontsAsked = 500; ///< of a sheet: letters that look legacy in fonts that are not, one after the other

struct LegacyCell
{
    grid::Cell cell;
    std::string font;
};

/// Remembers which texts look like the encoding: one look a text, not one a cell.
class Looks
{
public:
    explicit Looks(text::LegacyEncoding encoding) : m_encoding(encoding) {}

    bool legacy(const grid::TextPool& pool, grid::TextPool::Id id)
    {
        if (m_pool != &pool)
        {
            m_pool = &pool;
            m_states.assign(pool.size(), 0);
        }
        char& state = m_states[id];
        if (state == 0)
            state = text::likelyLegacyEncoding(pool.text(id)) == m_encoding ? 'y' : 'n';
        return state == 'y';
    }

private:
    text::LegacyEncoding m_encoding;
    const grid::TextPool* m_pool = nullptr;
    std::vector<char> m_states;
};

std::vector<LegacyCell> legacyCells(const grid::Sheet& sheet, Looks& looks, text::LegacyEncoding encoding)
{
    std::vector<LegacyCell> cells;
    int asked = 0;
    for (const grid::Grid::Row& row : sheet.grid.rows())
        for (const auto* filled = sheet.grid.begin(row); filled != sheet.grid.end(row); ++filled)
        {
            if (filled->value.kind != grid::ValueKind::Text || !looks.legacy(sheet.grid.pool(), filled->value.text))
                continue;
            if (++asked > mostFontsAsked)
                return cells;
            const grid::Cell cell{row.row, filled->column};
            std::string font = sheet.details->style(cell).font;
            if (text::legacyEncodingOfFont(font) != encoding)
                continue;
            cells.push_back({cell, std::move(font)});
            if (cells.size() == mostOfSheet)
                return cells;
        }
    return cells;
}

/// True when the sheet, read in the encoding, is one of those that this catalogue is about.
bool isOursWhenConverted(const Context& context, const grid::Sheet& sheet, text::LegacyEncoding encoding)
{
    const auto pool = std::make_shared<grid::TextPool>();
    grid::Workbook converted;
    converted.sheets.push_back({sheet.name, grid::Grid(pool)});
    grid::Grid& grid = converted.sheets.front().grid;
    for (const grid::Grid::Row& row : sheet.grid.rows())
        for (const auto* filled = sheet.grid.begin(row); filled != sheet.grid.end(row); ++filled)
        {
            const grid::Cell cell{row.row, filled->column};
            if (filled->value.kind != grid::ValueKind::Text)
                grid.append(cell, filled->value);
            else if (const std::string_view text = sheet.grid.text(cell); text::hasVietnameseOnly(text))
                grid.appendText(cell, text);
            else
                grid.appendText(cell, text::fromLegacy(text, encoding));
        }
    return recognise::findFacts(converted.sheets.front(), 0).school
           || !recognise::recognise(converted, context.titles).empty();
}

} // namespace

void tellLegacyTexts(const Context& context, Sink& sink, text::LegacyEncoding encoding)
{
    Looks looks(encoding);
    for (std::size_t i = 0; i < context.workbook.sheets.size(); ++i)
    {
        const grid::Sheet& sheet = context.workbook.sheets[i];
        const auto cells = legacyCells(sheet, looks, encoding);
        const int index = static_cast<int>(i);
        const bool hasTable =
            std::ranges::any_of(context.assessed.tables, [&](const auto& table) { return table.sheet == index; });
        if (cells.empty() || (!hasTable && !isOursWhenConverted(context, sheet, encoding)))
            continue;
        for (const LegacyCell& entry : cells)
        {
            const std::string before(sheet.grid.text(entry.cell));
            const std::string after = encoding == text::LegacyEncoding::Tcvn3
                                          ? text::fromTcvn3(before, text::isCapitalFont(entry.font))
                                          : text::fromVni(before);
            sink.add({index, entry.cell}, {{"font", entry.font}}, Fix{Fix::Kind::Confirm, before, after});
        }
    }
}

} // namespace datchuan::check
