#pragma once

#include "calendar/date.hpp"

#include <optional>
#include <string_view>

namespace datchuan::schools {

/// Some days in a row, the first and the last included.
struct Period
{
    calendar::Date first;
    calendar::Date last;
};

/// When something is planned or was decided: "20/5/2023", "tháng 9/2023", "quý III năm 2023", "năm 2023", "2021-2025"
/// (all of these years). A month or a quarter without a year is one of `year`. Nothing when the text says none of these.
/// `folded` is text after text::fold.
std::optional<Period> readPeriod(std::string_view folded, std::optional<int> year = {});

/// The years that the title of a plan names: "năm 2023", "năm học 2022-2023", "giai đoạn 2021-2025"; nothing for a year
/// that is part of a date.
std::optional<Period> readPlanYears(std::string_view folded);

/// "2023", "2022-2023".
std::string yearsText(const Period& period);

/// "Huyện A: 5 trường", "17 trường công nhận mới": the number of schools; nothing when there is none, or several.
std::optional<int> countOfSchools(std::string_view folded);

} // namespace datchuan::schools
