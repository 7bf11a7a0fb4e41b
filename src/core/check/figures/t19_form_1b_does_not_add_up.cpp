#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"
#include "check/rows.hpp"
#include "figures/standard_counts.hpp"

#include <cmath>

namespace datchuan::check {

namespace {

using figures::StandardCounts;

/// What table (a) gives: standard → level → number of criteria; nothing while a criterion is not assessed.
using Counts = std::map<std::string, std::map<int, int>>;

std::optional<Counts> countsOf(const assess::Assessment& assessment)
{
    if (!isJudged(assessment) || !assessment.judgement || !assessment.judgement->blankCriteria.empty()
        || !assessment.unclear.empty())
        return std::nullopt;
    Counts counts;
    for (const ruleset::Standard& standard : assessment.choice.set->standards)
        for (const ruleset::Criterion& criterion : standard.criteria)
        {
            const auto level = assessment.judgement->criterionLevels.find(criterion.code);
            if (level == assessment.judgement->criterionLevels.end())
                return std::nullopt;
            ++counts[standard.code][level->second];
        }
    return counts;
}

class Checker
{
public:
    Checker(const grid::Sheet& sheet, const StandardCounts& table, const Counts& counts, Sink& sink)
        : m_sheet(sheet), m_table(table), m_counts(counts), m_sink(sink)
    {
    }

    void check()
    {
        std::map<int, int> sums;
        for (const auto& [standard, levels] : m_counts)
            for (const auto& [level, count] : levels)
                sums[level] += count;
        for (const auto& [standard, row] : m_table.rows)
            if (const auto levels = m_counts.find(standard); levels != m_counts.end())
                checkRow(row, levels->second);
        if (m_table.sumRow)
            checkRow(*m_table.sumRow, sums);
    }

private:
    void checkRow(int row, const std::map<int, int>& levels)
    {
        int total = 0;
        for (const auto& [level, count] : levels)
            total += count;
        compare({row, m_table.totalColumn}, total);
        const auto typedTotal = figures::numberAt(m_sheet.grid, {row, m_table.totalColumn});
        for (const StandardCounts::Column& column : m_table.columns)
        {
            const auto expected = levels.find(column.level);
            compare({row, *column.count}, expected == levels.end() ? 0 : expected->second);
            const auto count = figures::numberAt(m_sheet.grid, {row, *column.count});
            if (column.percent && count && typedTotal && *typedTotal > 0)
                comparePercent({row, *column.percent}, *count / *typedTotal);
        }
    }

    void compare(grid::Cell cell, int computed)
    {
        const auto typed = figures::numberAt(m_sheet.grid, cell);
        if (typed && *typed != computed)
            add(cell, *typed, computed);
    }

    /// 0.5, 50 or 50 %, as far as the cell shows decimals.
    void comparePercent(grid::Cell cell, double share)
    {
        const auto typed = figures::numberAt(m_sheet.grid, cell);
        if (!typed)
            return;
        const double tolerance = figures::shownStep(m_sheet, cell) / 2 + 1e-6;
        const bool fraction = m_sheet.details->style(cell).format == grid::NumberFormat::Percent;
        const double off =
            fraction ? std::abs(*typed - share) : std::min(std::abs(*typed - 100 * share), std::abs(*typed - share));
        if (off <= tolerance)
            return;
        const bool asFraction = fraction || (*typed <= 1 && share < 1 && *typed != std::round(*typed));
        add(cell, *typed, std::round((asFraction ? share : 100 * share) * 1e4) / 1e4);
    }

    void add(grid::Cell cell, double typed, double computed)
    {
        std::optional<Fix> fix;
        const bool percent = m_sheet.details->style(cell).format == grid::NumberFormat::Percent;
        const auto text = [&](double number) {
            return percent ? typedNumber(number * 100) + "%" : typedNumber(number);
        };
        if (m_sheet.details->formula(cell).empty())
            fix = Fix{Fix::Kind::Confirm, text(typed), text(computed)};
        m_sink.add({m_table.sheet, cell}, {{"typed", numberText(typed)}, {"computed", numberText(computed)}}, fix);
    }

    const grid::Sheet& m_sheet;
    const StandardCounts& m_table;
    const Counts& m_counts;
    Sink& m_sink;
};

void run(const Context& context, Sink& sink)
{
    // the table belongs to the only self-assessment, or to the one on its own sheet
    std::vector<const assess::Assessment*> candidates;
    for (const assess::Assessment& assessment : context.assessed.assessments)
        if (!assessment.row && assessment.party == recognise::Party::Self && assessment.choice.set != nullptr
            && !assessment.choice.set->figuresDecide)
            candidates.push_back(&assessment);
    if (candidates.empty())
        return;
    for (const StandardCounts& table : figures::standardCounts(context.workbook))
    {
        const assess::Assessment* of = candidates.size() == 1 ? candidates.front() : nullptr;
        for (const assess::Assessment* candidate : candidates)
            if (candidates.size() > 1 && candidate->sheet == table.sheet)
                of = candidate;
        const auto counts = of != nullptr ? countsOf(*of) : std::nullopt;
        if (counts)
            Checker(context.sheet(table.sheet), table, *counts, sink).check();
    }
}

} // namespace

const Check t19{"T19",
                Severity::Error,
                "biểu-1b-does-not-add-up",
                "Ô {cell}: {typed}, tính từ bảng (a) là {computed}.",
                "Cell {cell}: {typed}; table (a) gives {computed}.",
                "Bảng (b) in cạnh bảng (a) và phải khớp.",
                "Table (b) is printed beside table (a) and must agree with it.",
                &run};

} // namespace datchuan::check
