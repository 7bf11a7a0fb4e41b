#include "check/header_texts.hpp"

#include <set>

namespace datchuan::check {

namespace {

using recognise::TableKind;

bool isOfCriteria(TableKind kind)
{
    return recognise::isCriteriaTable(kind) || kind == TableKind::IndicatorForm || kind == TableKind::Level4;
}

std::vector<HeaderText> findHeaderTexts(const Context& context)
{
    std::vector<HeaderText> texts;
    std::set<grid::Place> seen;
    for (const recognise::Table& table : context.assessed.tables)
    {
        const auto& grid = context.sheet(table.sheet).grid;
        constexpr int deepestHeader = 3;
        const auto lookAt = [&](int row) {
            const auto* line = grid.row(row);
            if (line == nullptr)
                return;
            for (const auto* filled = grid.begin(*line); filled != grid.end(*line); ++filled)
            {
                const grid::Place place{table.sheet, {row, filled->column}};
                if (filled->column < table.range.first.column || filled->column > table.range.last.column
                    || !grid.isText(place.cell))
                    continue;
                if (const auto meaning = recognise::readHeader(grid.folded(place.cell));
                    meaning && seen.insert(place).second)
                    texts.push_back({place, std::string(grid.text(place.cell)), *meaning, isOfCriteria(table.kind)});
            }
        };
        for (int row = std::max(table.range.first.row, table.headerRow - deepestHeader); row <= table.headerRow; ++row)
            lookAt(row);
        for (const auto& [first, last] : table.repeatedHeaders)
            for (int row = std::max(first, last - deepestHeader); row <= last; ++row)
                lookAt(row);
    }
    return texts;
}

} // namespace

const std::vector<HeaderText>& headerTexts(const Context& context)
{
    return context.once<std::vector<HeaderText>>([&] { return findHeaderTexts(context); });
}

} // namespace datchuan::check
