#include "answer/dates.hpp"

namespace datchuan::answer {

namespace {

// regimes.md 2.2 and 5: the same in both regimes
constexpr int validMonths = 5 * 12;
constexpr int registerMonthsBefore = 5;
constexpr int upgradeMonths = 2 * 12;

/// A blank cell arrives as the number 0, which is no day of this domain either.
Answer moved(const Argument& day, int months)
{
    const auto date = readDate(day);
    if (!date)
        return Unreadable{};
    return calendar::toSerial(calendar::addMonths(*date, months));
}

} // namespace

Answer expiry(const Argument& signedOn)
{
    return moved(signedOn, validMonths);
}

Answer registerBy(const Argument& expiresOn)
{
    return moved(expiresOn, -registerMonthsBefore);
}

Answer upgradeFrom(const Argument& signedOn)
{
    return moved(signedOn, upgradeMonths);
}

} // namespace datchuan::answer
