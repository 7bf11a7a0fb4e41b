#include "check/catalogue.hpp"

#include <algorithm>
#include <set>

namespace datchuan::check {

namespace {

using recognise::Concept;

/// Something stands beside the time of a review: below the table may stand the name of who signs.
bool saysMore(const grid::Grid& grid, const recognise::Table& table, int row)
{
    return std::ranges::any_of(table.columns, [&](const auto& column) {
        return column.first != Concept::ReviewTime && column.first != Concept::RunningNumber
               && !grid.isEmpty({row, column.second});
    });
}

void run(const Context& context, Sink& sink)
{
    for (const recognise::Table* table : context.book.plan.reviews)
    {
        const grid::Grid& grid = context.sheet(table->sheet).grid;
        std::set<std::string> times;
        std::optional<grid::Cell> first;
        for (const int row : table->records)
        {
            const grid::Cell cell{row, table->columns.at(Concept::ReviewTime)};
            const std::string folded(grid.folded(cell));
            if (grid.isEmpty(cell) || evidence::isSignature(folded) || !saysMore(grid, *table, row))
                continue;
            first = first.value_or(cell);
            if (folded.find("dinh ky") == std::string::npos) // "định kỳ" names no time
                times.insert(folded.empty() ? std::to_string(grid.at(cell).number) : folded);
        }
        constexpr std::size_t needed = 2;
        if (first && times.size() < needed) // an empty table has not been filled in yet
            sink.add({table->sheet, *first}, {{"k", std::to_string(times.size())}});
    }
}

} // namespace

const Check p07{"P07",
                Severity::Warning,
                "reviews-missing",
                "Mới có {k} lần theo dõi; cần ít nhất 2 (cuối học kỳ I, cuối năm học).",
                "Only {k} reviews; at least 2 are needed.",
                "Mỗi năm học phải theo dõi ít nhất hai lần.",
                "At least two per school year (2026).",
                &run};

} // namespace datchuan::check
