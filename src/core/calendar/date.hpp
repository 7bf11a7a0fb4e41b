#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace datchuan::calendar {

/// A civil date of the proleptic Gregorian calendar. Always valid when it comes from this module.
using Date = std::chrono::year_month_day;

/// Makes a date from its parts; nothing when the day does not exist (31/4, 29/2/2023) or the year is
/// outside 1900…2199 (a typing slip such as 2204 is not a date of this domain).
std::optional<Date> make(int year, unsigned month, unsigned day);

/// Reads "2019-05-15" (ISO 8601, exactly ten characters). Nothing for anything else.
std::optional<Date> fromIso(std::string_view text);

/// Reads a date as Vietnamese documents write it, anywhere in the text: "15/5/2019", "15-05-2019", "15.5.2019",
/// "ngày 15 tháng 5 năm 2019", "2019-05-15". The first complete date counts; day comes before month.
std::optional<Date> findInText(std::string_view text);

/// The same of text after text::fold, only where the first digit of the date stands at `at`, which moves behind it.
std::optional<Date> dateAt(std::string_view folded, std::size_t& at);

/// The day that a spreadsheet's serial number stands for (day 0 = 1899-12-30, the null date of Calc and Excel
/// files). The time of day is cut off. Nothing outside 1900…2199.
std::optional<Date> fromSerial(double serial);

/// The serial number of a day (day 0 = 1899-12-30).
double toSerial(Date date);

/// Adds (or, when negative, takes off) whole months. If the day does not exist in the target month, its last day
/// is taken (regimes.md section 5: Civil Code 2015, articles 147–148; the same as EDATE).
Date addMonths(Date date, int months);

/// Adds whole years by the same end-of-month rule: 29/02/2024 + 5 years is 28/02/2029.
Date addYears(Date date, int years);

/// The school year of a day, by its first year: 2018 for August 2018 to July 2019.
int schoolYearOf(Date date);

/// "2019-05-15".
std::string toIso(Date date);

/// "15/5/2019" is written "15/05/2019", the office form in Vietnam.
std::string toVietnamese(Date date);

} // namespace datchuan::calendar
