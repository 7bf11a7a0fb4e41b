#pragma once

#include "calendar/date.hpp"
#include "check/check.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace datchuan::check {

/// A column of a register, a plan or a list of evidence that holds one date a row.
struct DateColumn
{
    const recognise::Table* table = nullptr;
    int column = 0;
    bool onlyDays = true; ///< false: school years and periods may stand there as well
};

const std::vector<DateColumn>& dateColumns(const Context& context);

/// A cell that should hold the date of the assessment: behind a label, in the same cell or in the next.
struct LabelledDate
{
    grid::Place place;
    std::string text;  ///< the value, folded; a number as it stands
    std::string shown; ///< the value as it stands
    /// "Ngày tự đánh giá" asks for a day; "Thời điểm đánh giá" may be answered with a month or a school year.
    bool asksForDay = false;
};

/// True for a number that is a year, not a day: the serial numbers 1950…2100 are days of 1905.
bool isBareYear(const grid::Value& value);

/// The labelled dates with a text or a year for a value, on sheets that hold a table or name the school.
const std::vector<LabelledDate>& labelledDates(const Context& context);

/// A date written as text, in numbers only: its parts as they stand, whether or not they make a date.
struct WrittenDate
{
    int first = 0;
    int second = 0;
    int year = 0;
    char separator = '/';
};

/// Reads "15/5/2019", "12/31/2026", "31.12.2026" and nothing around it.
std::optional<WrittenDate> readWrittenDate(std::string_view folded);

} // namespace datchuan::check
