#pragma once

#include "check/check.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace datchuan::check {

/// A row of a summary or comparison table, seen by the rule set that judges it.
struct JudgedRow
{
    const assess::Assessment& assessment;
    const recognise::Table& table;
    const recognise::ResultColumns& columns;
    const recognise::CriterionRow& row;
    const recognise::RowMarks& marks;
    const ruleset::Criterion* criterion; ///< nullptr when it is not clear which criterion the row is

    grid::Place place(grid::Cell cell) const { return {table.sheet, cell}; }
};

/// An indicator form, seen by the rule set that judges it. Only forms of criteria that the set knows.
struct JudgedForm
{
    const assess::Assessment& assessment;
    const recognise::Table& table;
    const ruleset::Criterion& criterion;

    grid::Place place(grid::Cell cell) const { return {table.sheet, cell}; }
};

/// Every row of every summary and comparison table that is judged by a verified rule set.
const std::vector<JudgedRow>& judgedRows(const Context& context);
const std::vector<JudgedForm>& judgedForms(const Context& context);

/// True for assessments that a verified rule set judges and whose codes speak for no other regime (S10 tells that).
bool isJudged(const assess::Assessment& assessment);

/// Suspended on the date of the assessment; without a date also what is suspended at any time.
bool isOutOfForce(const assess::Assessment& assessment, const std::string& code, int level, const std::string& letter);

/// The marks of one school in a matrix, with the criterion of each; only criteria that the set knows.
template <typename Visit>
void eachMarkOf(const Context& context, const assess::Assessment& assessment, Visit visit)
{
    const recognise::Table& table = context.assessed.tables[assessment.parts.front().table];
    const auto school = std::ranges::lower_bound(table.schools, *assessment.row, {}, &recognise::SchoolRow::row);
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (const auto* criterion = assessment.choice.set->criterion(table.rows[i].code))
            visit(*criterion, school->marks[i]);
}

/// The first summary table of the assessment; nullptr when it has none.
const recognise::Table* summaryOf(const Context& context, const assess::Assessment& assessment);

/// The labels "Cộng", "Tổng cộng" of rows of totals among the criteria of a table or right below them.
std::vector<grid::Cell> totalsOf(const grid::Grid& grid, const recognise::Table& table);

/// "Mức 2"; "Không đạt" for 0.
LocalText levelText(int level);

/// "C5, D5"; where the places are on several sheets, "TC 1.1!A5, TC 1.1 (2)!A5".
std::string cellList(const Context& context, const std::vector<grid::Place>& places);

} // namespace datchuan::check
