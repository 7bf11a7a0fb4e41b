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

/// The cells of a workbook whose letters look like an old encoding, whatever their font: one look a text for both
/// encodings.
struct Suspects
{
    struct Suspect
    {
        grid::Cell cell;
        text::LegacyEncoding encoding;
    };
    std::vector<std::vector<Suspect>> ofSheet;
};

Suspects findSuspects(const grid::Workbook& workbook)
{
    Suspects suspects;
    std::vector<std::optional<std::optional<text::LegacyEncoding>>> looks; // by number of the text
    const grid::TextPool* pool = nullptr;
    for (const grid::Sheet& sheet : workbook.sheets)
    {
        auto& found = suspects.ofSheet.emplace_back();
        if (pool != &sheet.grid.pool())
        {
            pool = &sheet.grid.pool();
            looks.assign(pool->size(), std::nullopt);
        }
        for (const grid::Grid::Row& row : sheet.grid.rows())
            for (const auto* filled = sheet.grid.begin(row); filled != sheet.grid.end(row); ++filled)
            {
                if (filled->value.kind != grid::ValueKind::Text)
                    continue;
                auto& look = looks[filled->value.text];
                if (!look)
                    look = text::likelyLegacyEncoding(pool->text(filled->value.text));
                if (*look)
                    found.push_back({{row.row, filled->column}, **look});
            }
    }
    return suspects;
}

std::vector<LegacyCell> legacyCells(const grid::Sheet& sheet, const std::vector<Suspects::Suspect>& suspects,
                                    text::LegacyEncoding encoding)
{
    std::vector<LegacyCell> cells;
    int asked = 0;
    for (const Suspects::Suspect& suspect : suspects)
    {
        if (suspect.encoding != encoding)
            continue;
        if (++asked > mostFontsAsked)
            return cells;
        std::string font = sheet.details->style(suspect.cell).font;
        if (text::legacyEncodingOfFont(font) != encoding)
            continue;
        cells.push_back({suspect.cell, std::move(font)});
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
    const auto& suspects = context.once<Suspects>([&] { return findSuspects(context.workbook); });
    for (std::size_t i = 0; i < context.workbook.sheets.size(); ++i)
    {
        const grid::Sheet& sheet = context.workbook.sheets[i];
        const auto cells = legacyCells(sheet, suspects.ofSheet[i], encoding);
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
