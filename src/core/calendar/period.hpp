#pragma once

#include "calendar/date.hpp"

#include <optional>
#include <string>
#include <string_view>

/// Times that Vietnamese documents name: days, months, quarters, terms, years. All functions take text after text::fold.
namespace datchuan::calendar {

/// Some days in a row, the first and the last included.
struct Period
{
    Date first;
    Date last;
};

/// When something is planned or was decided: "20/5/2023", "tháng 9/2023", "quý III năm 2023", "năm 2023", "2021-2025"
/// (all of these calendar years). A month or a quarter without a year is one of `year`. Nothing when the text says none
/// of these.
std::optional<Period> readPeriod(std::string_view folded, std::optional<int> year = {});

/// The years that the title of a plan names: "năm 2023", "năm học 2022-2023", "giai đoạn 2021-2025"; nothing for a year
/// that is part of a date.
std::optional<Period> readPlanYears(std::string_view folded);

/// "2023", "2022-2023".
std::string yearsText(const Period& period);

/// The last day of the times that a text names: "từ 1/9/2026 đến 30/11/2026", "tháng 12/2026", "quý I và II/2025", "học
/// kỳ I năm học 2025-2026", "năm học 2025-2026". Nothing for a bare year, for times without a year, and for what only
/// begins then ("từ tháng 9/2025").
std::optional<Date> lastDayIn(std::string_view folded);

} // namespace datchuan::calendar
