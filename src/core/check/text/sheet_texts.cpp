#include "check/text/sheet_texts.hpp"

#include "text/code_points.hpp"

#include <algorithm>
#include <vector>

namespace datchuan::check {

namespace {

/// The last rows of all sheets.
struct LastRows
{
    std::vector<int> ofSheet;
};

LastRows findLastRows(const Context& context)
{
    constexpr int linesBelow = 6;
    LastRows last{std::vector<int>(context.workbook.sheets.size(), -1)};
    for (const recognise::Table& table : context.assessed.tables)
    {
        int& row = last.ofSheet[static_cast<std::size_t>(table.sheet)];
        row = std::max(row, table.range.last.row + linesBelow);
    }
    return last;
}

} // namespace

int lastRowOfTables(const Context& context, int sheet)
{
    return context.once<LastRows>([&] { return findLastRows(context); }).ofSheet[static_cast<std::size_t>(sheet)];
}

std::string shortened(std::string_view text)
{
    constexpr int most = 60;
    std::string_view rest = text;
    for (int count = 0; count < most && !rest.empty(); ++count)
        text::nextCodePoint(rest);
    return rest.empty() ? std::string(text) : std::string(text.substr(0, text.size() - rest.size())) + "…";
}

void tellRepairs(const Context& context, Sink& sink, const Repair& repair,
                 const std::function<bool(grid::Place)>& leaveOut)
{
    enum class State : std::uint8_t { Unknown, Clean, Faulty };
    PerSheetLimit limit(mostTextFindings);
    std::vector<State> states;
    const grid::TextPool* pool = nullptr;
    for (std::size_t i = 0; i < context.workbook.sheets.size(); ++i)
    {
        const grid::Grid& grid = context.workbook.sheets[i].grid;
        const int sheet = static_cast<int>(i);
        const int last = lastRowOfTables(context, sheet);
        if (last < 0)
            continue;
        if (pool != &grid.pool())
        {
            pool = &grid.pool();
            states.assign(pool->size(), State::Unknown);
        }
        for (const grid::Grid::Row& row : grid.rows())
        {
            if (row.row > last)
                break;
            for (const auto* filled = grid.begin(row); filled != grid.end(row); ++filled)
            {
                if (filled->value.kind != grid::ValueKind::Text)
                    continue;
                State& state = states[filled->value.text];
                if (state == State::Clean)
                    continue;
                const std::string& text = pool->text(filled->value.text);
                const auto repaired = repair(text);
                state = repaired ? State::Faulty : State::Clean;
                const grid::Place place{sheet, {row.row, filled->column}};
                if (!repaired || (leaveOut && leaveOut(place)))
                    continue;
                if (!limit.take(sheet))
                    break;
                sink.add(place, {{"text", shortened(*repaired)}}, Fix{Fix::Kind::Safe, text, *repaired});
            }
        }
    }
}

} // namespace datchuan::check
