#include "evidence/judge_spelling.hpp"

#include <algorithm>

namespace datchuan::evidence {

namespace {

constexpr int boxes = 99;

/// The groups by what they mean; the missing ones are empty.
struct Parts
{
    NumberGroup box;
    NumberGroup standard;
    NumberGroup criterion;
    NumberGroup ordinal;
};

Parts partsOf(const Spelling& spelling)
{
    const auto group = [&](std::size_t i) { return i < spelling.count ? spelling.groups[i] : NumberGroup{}; };
    if (spelling.prefix == Prefix::H && !spelling.boxMissing())
        return {group(0), group(1), group(2), group(3)};
    return {{}, group(0), group(1), group(2)};
}

bool isAllPoints(const Spelling& spelling)
{
    return spelling.prefix == Prefix::H && spelling.count == 4 && !spelling.boxMissing()
           && std::ranges::all_of(spelling.separators.begin() + 1, spelling.separators.end(),
                                  [](char separator) { return separator == '.'; });
}

/// The foreign forms of section 3; the spelling's own convention when it is none of them.
Convention conventionOf(const Spelling& spelling)
{
    if (spelling.prefix == Prefix::MC)
        return Convention::MC;
    const Parts parts = partsOf(spelling);
    if (!isAllPoints(spelling) || parts.criterion.digits != 2)
        return Convention::H;
    return parts.standard.digits == 2 ? Convention::University : Convention::School2009;
}

bool separatorsFit(const Spelling& spelling)
{
    if (spelling.prefix == Prefix::MC)
        return std::all_of(spelling.separators.begin(), spelling.separators.begin() + 3,
                           [](char separator) { return separator == '.' || separator == 0; });
    const std::size_t point = spelling.boxMissing() ? 1 : 2;
    for (std::size_t i = 1; i < spelling.count; ++i)
        if (spelling.separators[i] != (i == point ? '.' : '-'))
            return false;
    return true;
}

void judgeOrdinal(CodeReading& reading, const Spelling& spelling, const NumberGroup& ordinal)
{
    if (spelling.suffix)
        reading.note(Anomaly::Suffix, Verdict::Error);
    if (spelling.range)
        reading.note(Anomaly::Range, Verdict::Ask);
    if (ordinal.digits == 0)
        reading.note(Anomaly::NoOrdinal, Verdict::Error);
    else if (ordinal.digits > 3)
        reading.note(Anomaly::OrdinalWidth, Verdict::Error);
    else if (ordinal.value == 0)
        reading.note(Anomaly::OrdinalZero, Verdict::Error);
    else if (ordinal.value > 99)
        reading.note(Anomaly::ThreeDigits, ordinal.lookalike ? Verdict::Ask : Verdict::OkWithNote);
    else if (ordinal.digits != 2)
        reading.note(Anomaly::OrdinalWidth, ordinal.lookalike ? Verdict::Ask : Verdict::Fix);
}

void judgeBox(CodeReading& reading, const Spelling& spelling, const NumberGroup& box)
{
    if (spelling.prefix == Prefix::MC)
        return;
    if (spelling.boxMissing())
        reading.note(Anomaly::BoxMissing, Verdict::Error);
    else if (box.value < 1 || box.value > boxes)
        reading.note(Anomaly::BoxRange, Verdict::Error);
    else if (box.leadingZero())
        reading.note(Anomaly::BoxLeadingZero, Verdict::Fix);
}

void judgeCriterion(CodeReading& reading, const Parts& parts, const Context& context)
{
    // a standard has one digit in every grammar; "01.01" is nobody's form
    if (parts.standard.leadingZero())
        reading.note(Anomaly::LeadingZero, Verdict::Error);
    if (parts.criterion.leadingZero())
        reading.note(Anomaly::LeadingZero, Verdict::Fix);
    if (parts.standard.digits > 2 || parts.criterion.digits > 2
        || !hasCriterion(context, reading.convention, reading.fields))
        reading.note(Anomaly::CriterionNotInSet, Verdict::Error);
}

void judgeSigns(CodeReading& reading, const Spelling& spelling, const Parts& parts)
{
    if (isAllPoints(spelling))
        reading.note(Anomaly::DashVariant, Verdict::Ask); // [H1.1.1.01] could be an older style
    else if (spelling.dashVariant || !separatorsFit(spelling))
        reading.note(Anomaly::DashVariant, Verdict::Fix);
    const bool guessed =
        parts.box.noDigit || parts.standard.noDigit || parts.criterion.noDigit || parts.ordinal.noDigit;
    if (spelling.lookalike)
        reading.note(Anomaly::LookalikeLetter, guessed ? Verdict::Ask : Verdict::Fix);
    if (spelling.upperLower)
        reading.note(Anomaly::UpperLower, Verdict::Fix);
    if (spelling.invisible)
        reading.note(Anomaly::Invisible, Verdict::Fix);
    const bool noPointBehindMC = spelling.prefix == Prefix::MC && spelling.separators[0] == 0;
    if (spelling.blank || noPointBehindMC)
        reading.note(Anomaly::Blank, Verdict::Fix);
}

/// False where a field is missing or guessed.
bool isReadable(const CodeReading& reading)
{
    return reading.verdict != Verdict::Ask && !reading.has(Anomaly::BoxMissing) && !reading.has(Anomaly::NoOrdinal)
           && !reading.has(Anomaly::Suffix) && !reading.has(Anomaly::Range);
}

} // namespace

CodeReading judge(const Spelling& spelling, const Context& context)
{
    CodeReading reading;
    reading.convention = conventionOf(spelling);
    if (reading.convention != Convention::H && reading.convention != Convention::MC)
    {
        reading.note(Anomaly::OldConvention, Verdict::OtherConvention);
        return reading;
    }
    const Parts parts = partsOf(spelling);
    reading.fields = {parts.box.value, parts.standard.value, parts.criterion.value, parts.ordinal.value};
    judgeBox(reading, spelling, parts.box);
    judgeOrdinal(reading, spelling, parts.ordinal);
    judgeSigns(reading, spelling, parts);
    if (isReadable(reading))
        reading.canonical = canonicalText(reading.convention, reading.fields);
    if (const Convention held = conventionOf(context); held != Convention::Unknown && held != reading.convention)
    {
        reading.anomalies = {Anomaly::WrongConvention}; // how it is spelt matters to its own regime only
        reading.verdict = Verdict::OtherConvention;
        return reading;
    }
    judgeCriterion(reading, parts, context);
    return reading;
}

} // namespace datchuan::evidence
