#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"
#include "check/register/ministry_report.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

bool says(std::string_view label, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words,
                               [&](std::string_view word) { return label.find(word) != std::string_view::npos; });
}

void run(const Context& context, Sink& sink)
{
    for (const MinistryReport& report : ministryReports(context))
    {
        const grid::Grid& grid = context.sheet(report.table->sheet).grid;
        const ReportColumn* inYear = nullptr;
        const ReportColumn* valid = nullptr;
        std::vector<const ReportColumn*> sums;
        for (const ReportColumn& column : report.columns)
            if (says(column.label, {"trong nam"}))
                inYear = &column;
            else if (says(column.label, {"con han", "con gia tri", "con hieu luc", "luy ke", "hien co", "hien dang"}))
                valid = &column;
            else if (says(column.label, {"tong", "cong "}) || column.label.ends_with("cong"))
                sums.push_back(&column);
        if (inYear == nullptr || valid == nullptr)
            continue;
        for (const int row : report.rows)
        {
            const auto first = figures::numberAt(grid, {row, inYear->count});
            const auto second = figures::numberAt(grid, {row, valid->count});
            if (!first || !second || *first <= 0 || *second <= 0)
                continue;
            for (const ReportColumn* sum : sums)
                if (figures::numberAt(grid, {row, sum->count}) == *first + *second)
                    sink.add({report.table->sheet, {row, sum->count}}, {});
        }
    }
}

} // namespace

const Check r12{"R12",
                Severity::Error,
                "year-vs-cumulative",
                "{cell}: trộn số công nhận trong năm và số đang còn hạn.",
                "{cell}: mixes recognised in the year with valid now.",
                "Trường công nhận trong năm đã nằm trong số đang còn hạn.",
                "Schools of the year are among those that are valid now.",
                &run};

} // namespace datchuan::check
