#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"
#include "check/register/ministry_report.hpp"
#include "figures/shown.hpp"

#include <algorithm>
#include <cmath>

namespace datchuan::check {

namespace {

struct Rate
{
    double fraction = 0;
    double step = 0;  ///< between two rates that the cell shows apart, as a fraction
    double scale = 1; ///< of what is typed: 1 for 0.714, 100 for 71.4
};

/// Nothing for text: a rate is compared as a number.
std::optional<Rate> rateAt(const grid::Sheet& sheet, grid::Cell cell)
{
    constexpr double percent = 100;
    constexpr double finest = 0.001; // one decimal of a percentage
    const auto number = figures::numberAt(sheet.grid, cell);
    if (!number || *number <= 0)
        return std::nullopt;
    Rate rate;
    rate.scale = *number <= 1 ? 1 : percent;
    rate.fraction = *number / rate.scale;
    rate.step = std::max(finest, figures::shownStep(sheet, cell) / rate.scale);
    return rate;
}

void checkRow(const Context& context, const MinistryReport& report, int row, Sink& sink)
{
    const grid::Sheet& sheet = context.sheet(report.table->sheet);
    const auto numberIn = [&](int column) { return figures::numberAt(sheet.grid, {row, column}); };
    const auto total = numberIn(report.total);
    if (!total || *total <= 0)
        return;
    for (const ReportColumn& column : report.columns)
    {
        const auto count = column.rate ? numberIn(column.count) : std::nullopt;
        const auto rate = count && *count > 0 ? rateAt(sheet, {row, *column.rate}) : std::nullopt;
        if (!rate)
            continue;
        const auto isOver = [&](double base) {
            return base > 0 && std::abs(rate->fraction - *count / base) <= rate->step / 2 + 1e-9;
        };
        if (isOver(*total))
            continue;
        for (const auto meaning : {recognise::Concept::AssessedExternally, recognise::Concept::FinishedSelf})
        {
            const auto base = report.table->columns.find(meaning);
            const auto schools = base != report.table->columns.end() && base->second != column.count
                                     ? numberIn(base->second)
                                     : std::nullopt;
            if (!schools || !isOver(*schools))
                continue;
            const grid::Cell cell{row, *column.rate};
            std::optional<Fix> fix; // of a typed number: the base of a formula is the user's to change
            if (sheet.details->formula(cell).empty())
                fix = Fix{Fix::Kind::Confirm, typedNumber(rate->fraction * rate->scale),
                          typedNumber(std::round(*count / *total / rate->step) * rate->step * rate->scale)};
            sink.add({report.table->sheet, cell}, {{"a", numberText(*schools)}, {"b", numberText(*total)}}, fix);
            break;
        }
    }
}

void run(const Context& context, Sink& sink)
{
    for (const MinistryReport& report : ministryReports(context))
        for (const int row : report.rows)
            checkRow(context, report, row, sink);
}

} // namespace

const Check r11{"R11",
                Severity::Warning,
                "percent-base",
                "{cell}: tỷ lệ tính trên {a}, phải trên tổng số trường {b}.",
                "{cell}: rate is over {a}, should be over all schools {b}.",
                "Tính trên số trường đã đánh giá thì không so sánh được giữa các nơi.",
                "A rate over assessed schools cannot be compared.",
                &run};

} // namespace datchuan::check
