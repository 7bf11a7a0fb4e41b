#include "recognise/table.hpp"

#include <algorithm>
#include <climits>

namespace datchuan::recognise {

std::string_view nameOf(TableKind kind)
{
    switch (kind)
    {
        case TableKind::Summary:
            return "summary";
        case TableKind::IndicatorForm:
            return "indicator_form";
        case TableKind::Level4:
            return "level4";
        case TableKind::ExternalComparison:
            return "external_comparison";
        case TableKind::EvidenceList:
            return "evidence_list";
        case TableKind::ImprovementPlan:
            return "improvement_plan";
        case TableKind::DataTable:
            return "data_table";
        case TableKind::SchoolMatrix:
            return "school_matrix";
        case TableKind::Register:
            return "register";
        case TableKind::Plan:
            return "plan";
        case TableKind::MinistryReport:
            return "ministry_report";
    }
    return "summary";
}

int ResultColumns::firstColumn() const
{
    int first = INT_MAX;
    for (const auto& column : {notMet, met, result, verdict})
        if (column)
            first = std::min(first, *column);
    for (const auto* each : {&levels, &refusals})
        for (const auto& [level, column] : *each)
            first = std::min(first, column);
    return first;
}

int ResultColumns::lastColumn() const
{
    int last = -1;
    for (const auto& column : {notMet, met, result, verdict})
        if (column)
            last = std::max(last, *column);
    for (const auto* each : {&levels, &refusals})
        for (const auto& [level, column] : *each)
            last = std::max(last, column);
    return last;
}

bool RowMarks::isBlank() const
{
    if ((notMet && givesResult(*notMet)) || (met && givesResult(*met)) || (result && givesResult(*result)))
        return false;
    return std::none_of(levels.begin(), levels.end(), [&](const auto& entry) { return givesResult(entry.second); });
}

} // namespace datchuan::recognise
