#include "check/register/ministry_report.hpp"

#include <algorithm>
#include <map>

namespace datchuan::check {

namespace {

using recognise::Concept;

bool isRateHeader(std::string_view folded)
{
    return folded.starts_with('%') || folded.ends_with('%') || folded.ends_with("(%)") || folded == "tl"
           || folded.starts_with("ty le") || folded.starts_with("ti le") || folded.starts_with("tl ");
}

MinistryReport read(const Context& context, const recognise::Table& table)
{
    const grid::Sheet& sheet = context.sheet(table.sheet);
    const grid::Grid& grid = sheet.grid;
    MinistryReport report;
    report.table = &table;
    report.total = table.columns.at(Concept::SchoolTotal);
    const auto isNumber = [&](int row) { return grid.at({row, report.total}).kind == grid::ValueKind::Number; };
    int firstData = table.headerRow + 1;
    constexpr int deepest = 4; // rows of a header
    while (firstData <= table.headerRow + deepest && !isNumber(firstData))
        ++firstData;
    for (const auto& row : grid.rows())
        if (row.row >= firstData && row.row <= table.range.last.row && isNumber(row.row))
            report.rows.push_back(row.row);

    std::map<int, std::string> labels;
    int last = report.total;
    for (int row = table.range.first.row; row < firstData; ++row)
        if (const auto* line = grid.row(row))
            for (const auto* filled = grid.begin(*line); filled != grid.end(*line); ++filled)
                last = std::max(last, filled->column);
    for (int row = table.range.first.row; row < firstData; ++row)
    {
        std::string_view above; // of a header that is merged over several columns
        grid::Range area{};
        for (int column = table.range.first.column; column <= last; ++column)
        {
            std::string_view folded = grid.folded({row, column});
            if (!folded.empty())
            {
                above = folded;
                area = sheet.details->mergedArea({row, column});
            }
            else if (column <= area.last.column)
                folded = above;
            if (!folded.empty())
                labels[column] += (labels[column].empty() ? "" : " | ") + std::string(folded);
        }
    }
    for (const auto& [column, label] : labels)
    {
        if (column <= report.total)
            continue;
        const std::size_t bar = label.rfind(" | ");
        const std::string lowest = bar == std::string::npos ? label : label.substr(bar + 3);
        if (!isRateHeader(lowest))
            report.columns.push_back({label, column, std::nullopt});
        else if (!report.columns.empty() && report.columns.back().count == column - 1)
            report.columns.back().rate = column;
    }
    return report;
}

} // namespace

const std::vector<MinistryReport>& ministryReports(const Context& context)
{
    return context.once<std::vector<MinistryReport>>([&] {
        std::vector<MinistryReport> reports;
        for (const recognise::Table& table : context.assessed.tables)
            if (table.kind == recognise::TableKind::MinistryReport && table.columns.contains(Concept::SchoolTotal))
                reports.push_back(read(context, table));
        return reports;
    });
}

} // namespace datchuan::check
