#include "catch.hpp"

#include "calendar/period.hpp"
#include "text/fold.hpp"

namespace datchuan::tests {

using namespace calendar;

namespace {

std::string period(const char* text, std::optional<int> year = {})
{
    const auto found = readPeriod(text::fold(text), year);
    return found ? toIso(found->first) + " " + toIso(found->last) : "";
}

std::string lastDay(const char* text)
{
    const auto found = lastDayIn(text::fold(text));
    return found ? toIso(*found) : "";
}

} // namespace

TEST_CASE("times that lists of schools name")
{
    CHECK(period("Ngày 20/5/2023") == "2023-05-20 2023-05-20");
    CHECK(period("tháng 9/2023") == "2023-09-01 2023-09-30");
    CHECK(period("9/2023") == "2023-09-01 2023-09-30");
    CHECK(period("Tháng 2 năm 2024") == "2024-02-01 2024-02-29");
    CHECK(period("Tháng 3 năm học 2023-2024") == "2024-03-01 2024-03-31");
    CHECK(period("Quý III năm 2023") == "2023-07-01 2023-09-30");
    CHECK(period("Q3/2023") == "2023-07-01 2023-09-30");
    CHECK(period("Quý I, II/2023") == "2023-01-01 2023-06-30");
    CHECK(period("Quý I (dự kiến) 2024") == "2024-01-01 2024-03-31");
    CHECK(period("Quý IV", 2023) == "2023-10-01 2023-12-31");
    CHECK(period("Tháng 10", 2023) == "2023-10-01 2023-10-31");
    CHECK(period("2021-2025") == "2021-01-01 2025-12-31");
    CHECK(period("Năm 2023") == "2023-01-01 2023-12-31");
    for (const char* other : {"Quý IV", "tháng 10", "Quy định", "13/2x", "12", ""})
    {
        INFO(other);
        CHECK(period(other).empty());
    }
}

TEST_CASE("the last day of the times that a deadline names")
{
    CHECK(lastDay("Từ 1/9/2026 đến 30/11/2026") == "2026-11-30");
    CHECK(lastDay("ngày 15 tháng 12 năm 2026") == "2026-12-15");
    CHECK(lastDay("Trước ngày 30-9-2026") == "2026-09-30");
    CHECK(lastDay("01-05/9/2026") == "2026-09-05");
    CHECK(lastDay("tháng 12/2026") == "2026-12-31");
    CHECK(lastDay("Tháng 9 - 11/2026") == "2026-11-30");
    CHECK(lastDay("tháng 9 đến tháng 11 năm 2026") == "2026-11-30");
    CHECK(lastDay("12/2025-3/2026") == "2026-03-31");
    CHECK(lastDay("tháng 9 và 10 năm học 2025-2026") == "2025-10-31");
    CHECK(lastDay("Quý I/2025") == "2025-03-31");
    CHECK(lastDay("Quý 4 năm 2025") == "2025-12-31");
    CHECK(lastDay("quý I và quý II/2025") == "2025-06-30");
    CHECK(lastDay("Quý IV/2025 đến quý I/2026") == "2026-03-31");
    CHECK(lastDay("Quý I năm học 2025-2026") == "2026-03-31");
    CHECK(lastDay("năm học 2024-2025") == "2025-07-31");
    CHECK(lastDay("học kỳ I năm học 2025-2026") == "2026-01-31");
    CHECK(lastDay("Cuối học kì 2, năm học 2025-2026") == "2026-07-31");
    CHECK(lastDay("HK1 (2025-2026)") == "2026-01-31");
    CHECK(lastDay("học kỳ I và học kỳ II năm học 2025-2026") == "2026-07-31");
    for (const char* none : {"2026", "năm 2026", "2025-2026", "cả năm học", "học kỳ I", "Quý I", "tháng 9", "hằng năm",
                             "Từ tháng 9/2025", "từ ngày 1/9/2025", "Quý khách 2025", ""})
    {
        INFO(none);
        CHECK(lastDay(none).empty());
    }
}

} // namespace datchuan::tests
