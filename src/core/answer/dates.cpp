#include "answer/dates.hpp"

#include "ruleset/terms.hpp"

namespace datchuan::answer {

namespace {

constexpr int monthsOfYear = 12;

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
    return moved(signedOn, ruleset::recognitionYears * monthsOfYear);
}

Answer registerBy(const Argument& expiresOn)
{
    return moved(expiresOn, -ruleset::registrationMonths);
}

Answer upgradeFrom(const Argument& signedOn)
{
    return moved(signedOn, ruleset::upgradeYears * monthsOfYear);
}

} // namespace datchuan::answer
