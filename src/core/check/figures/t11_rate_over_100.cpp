#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"

namespace datchuan::check {

namespace {

/// The cell at fault: above 100 %, or in another unit than most of its row.
std::optional<grid::Cell> faultIn(const grid::Sheet& sheet, const figures::YearTable& table, const figures::Row& row)
{
    std::vector<grid::Cell> small;
    std::vector<grid::Cell> large;
    for (const auto& year : table.years)
    {
        const grid::Cell at{row.label.row, year.column};
        const auto cell = figures::figureCellAt(sheet, at);
        if (!cell || cell->number == 0)
            continue;
        if (cell->number > 100 + 1e-9)
            return at;
        const bool isLarge = cell->number > 1 + 1e-9;
        if (isLarge && sheet.details->style(at).format == grid::NumberFormat::Percent && !sheet.grid.isText(at))
            return at; // shown as 9650%
        (isLarge ? large : small).emplace_back(at);
    }
    if (figures::rateUnitOf(sheet, table, row) != figures::RateUnit::Mixed)
        return std::nullopt;
    return (small.size() <= large.size() ? small : large).front();
}

void run(const Context& context, Sink& sink)
{
    const figures::Book& book = namedBookOf(context);
    for (const figures::YearTable& table : book.tables())
        for (const figures::Row& row : table.rows)
            if (row.kind == figures::Kind::Rate)
            {
                const grid::Sheet& sheet = book.sheetOf(table);
                const auto cell = faultIn(sheet, table, row);
                if (!cell)
                    continue;
                const auto number = figures::numberAt(sheet.grid, *cell);
                std::optional<Fix> fix; // 0.95 beside 95: the size tells the unit
                if (number && *number <= 1 && sheet.details->formula(*cell).empty()
                    && sheet.details->style(*cell).format != grid::NumberFormat::Percent)
                    fix = Fix{Fix::Kind::Confirm, typedNumber(*number), typedNumber(*number * 100)};
                sink.add({table.sheet, *cell}, {}, fix);
            }
}

} // namespace

const Check t11{"T11",
                Severity::Error,
                "rate-over-100",
                "Hàng {row}: trộn tỷ lệ dạng 0-1 và phần trăm.",
                "Row {row}: fractions and percentages are mixed.",
                "Trong một hàng chỉ dùng một đơn vị.",
                "One row has one unit.",
                &run};

} // namespace datchuan::check
