#include "check/catalogue.hpp"
#include "check/text/figure_rows.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace datchuan::check {

namespace {

/// A row of rates, whole or "in per cent", that says of what; a ratio such as "tỷ lệ giáo viên/lớp" is none.
bool isRate(std::string_view label)
{
    constexpr std::size_t shortestMeasure = 14; // "tỷ lệ", "tỷ lệ (%)" stand below many measures
    if (label.size() < shortestMeasure)
        return false;
    const bool named = label.find("ty le") != std::string_view::npos || label.find("ti le") != std::string_view::npos;
    const bool percent = label.find('%') != std::string_view::npos;
    return percent || (named && label.find('/') == std::string_view::npos);
}

struct Unit
{
    double usual = 0;
    bool fractions = false; ///< 0…1
    bool percents = false;  ///< 0…100
};

/// The unit that every number of the row speaks for; a row that mixes them is T11's.
Unit unitOf(const FigureRow& row)
{
    std::vector<double> numbers;
    for (const Figure& figure : row.figures)
        if (figure.isNumber() && figure.value.number > 0)
            numbers.push_back(figure.value.number);
    if (numbers.empty())
        return {};
    std::ranges::sort(numbers);
    constexpr double clearlyPercent = 1.5;
    return {numbers[numbers.size() / 2], numbers.back() <= 1, numbers.front() > clearlyPercent};
}

std::string shown(double number)
{
    std::array<char, 32> buffer{};
    return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr};
}

/// One measure that stands in two places of the workbook in two units, 0.95 here and 95 there. Division of work: units
/// mixed within one row, and rates over 100 %, are T11's; "95%" as text is T17's.
void run(const Context& context, Sink& sink)
{
    std::map<std::string_view, Unit> first; // by label
    for (const FigureRow& row : figureRows(context))
    {
        if (!row.sameMeasure || !isRate(row.label))
            continue;
        const Unit unit = unitOf(row);
        if (!unit.fractions && !unit.percents)
            continue;
        const auto [entry, isNew] = first.try_emplace(row.label, unit);
        const Unit& other = entry->second;
        const double factor = unit.percents ? unit.usual / other.usual : other.usual / unit.usual;
        constexpr double least = 50; // about 100: a small rate in per cent is no fraction
        constexpr double most = 200;
        if (isNew || unit.percents == other.percents || factor < least || factor > most)
            continue;
        const auto figure = std::ranges::find_if(row.figures, [](const Figure& f) { return f.isNumber(); });
        sink.add({row.table->sheet, figure->cell}, {{"value", shown(figure->value.number)}});
    }
}

} // namespace

const Check x11{"X11",
                Severity::Warning,
                "percent-fraction",
                "Ô {cell}: đơn vị tỷ lệ chưa thống nhất ({value}).",
                "Cell {cell}: unit of the rate is inconsistent ({value}).",
                "So với ngưỡng sẽ sai 100 lần.",
                "Threshold checks fail by 100.",
                &run};

} // namespace datchuan::check
