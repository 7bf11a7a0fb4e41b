#pragma once

#include "check/check.hpp"
#include "figures/book.hpp"
#include "figures/shown.hpp"

#include <optional>
#include <string>
#include <vector>

namespace datchuan::check {

/// The data tables of the workbook, rows of the official forms only.
const figures::Book& bookOf(const Context& context);
/// Also rows that bear the name of a measure of the rule sets.
const figures::Book& namedBookOf(const Context& context);

/// "34,6" and "34.6": at most four decimals.
LocalText numberText(double value);
/// A number as the user types it, for a fix: "34,6".
std::string typedNumber(double value);
/// "93 %" for 0.93.
LocalText percentText(double fraction);
/// "2018-2019".
std::string yearText(int firstYear);
/// A label without its number, to be quoted in a message.
std::string labelText(const figures::Row& row);

/// What is known about the school that a sheet speaks of.
struct SchoolOfSheet
{
    const ruleset::RuleSet* set = nullptr;
    std::optional<calendar::Date> date;
    std::optional<int> dataYears; ///< school years that its form shows
};
SchoolOfSheet schoolOf(const Context& context, const figures::Book& book, int sheet);

/// The rows that a total adds up: those parts whose nearest whole in the table is this row. Parts of "pupils" are its
/// grades and age groups, not "female".
struct TotalRow
{
    const figures::Row* total = nullptr;
    std::vector<const figures::Row*> parts;
    bool unknownBetween = false; ///< a row that is not known stands among them
};
/// Every total of a table whose parts are known without doubt.
std::vector<TotalRow> totalsOf(const figures::YearTable& table);

/// What a figure may be: as it is typed and, for a total, as its rows give it. A total that its rows do not give is
/// wrong by itself (T01): what is worked out from it may follow from the rows.
std::vector<double> possibleValues(const figures::Book& book, const figures::Value& figure);

/// True when the figure comes from a table with the same years: years that are out of order say nothing about each other
/// (T07).
bool hasSameYears(const std::optional<figures::Value>& figure, const figures::YearTable& table);

/// True when what stands in a row "giáo viên/học sinh" is pupils by teachers (T16): near what the tables give for that
/// year; where they do not give it, more than any percentage of teachers.
bool isInverted(const figures::Book& book, const figures::YearTable& table, int year, double value);

/// True when the formula adds up a row and also rows that are parts of it (T03).
bool addsTwice(const std::string& formula, const figures::YearTable& table, int column);

} // namespace datchuan::check
