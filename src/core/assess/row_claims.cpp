#include "assess/row_claims.hpp"

#include <algorithm>

namespace datchuan::assess {

using recognise::Mark;
using recognise::MarkStyle;
using recognise::RowMarks;
using recognise::Sign;

namespace {

/// Says nothing that can be used: the cell asks for a look, the level stays open.
bool isOpen(const Mark& mark)
{
    return mark.sign == Sign::NoLevel || mark.sign == Sign::Dash || mark.sign == Sign::Unreadable
           || mark.sign == Sign::CellError || mark.sign == Sign::NotApplicable;
}

void setAll(CriterionClaims& claims, const ruleset::Criterion& criterion, Claim claim)
{
    for (const ruleset::CriterionLevel& level : criterion.levels)
        claims.levels[level.level].claim = claim;
}

void setUpTo(CriterionClaims& claims, const ruleset::Criterion& criterion, int reached)
{
    for (const ruleset::CriterionLevel& level : criterion.levels)
        claims.levels[level.level].claim = level.level <= reached ? Claim::Met : Claim::NotMet;
}

/// One column with the level in words or as a number; "Đạt" and "Không đạt" may stand beside it. What contradicts itself
/// stays open.
void readResult(CriterionClaims& claims, const ruleset::Criterion& criterion, const RowMarks& marks)
{
    const Mark& mark = *marks.result;
    const bool refused = marks.notMet && isPositive(*marks.notMet);
    const bool met = marks.met && isPositive(*marks.met);
    const bool denied = mark.sign == Sign::NotMet || (mark.sign == Sign::Level && mark.level == 0);
    if ((refused && (met || isPositive(mark))) || (denied && met))
        return;
    if (refused || denied)
        setUpTo(claims, criterion, 0);
    else if (mark.sign == Sign::Level) // one that the criterion lacks counts as its highest (L02; worked example W08)
        setUpTo(claims, criterion, std::min(mark.level, criterion.topLevel()));
    else if ((mark.sign == Sign::Met || (met && mark.sign == Sign::Blank)) && !criterion.levels.empty())
        claims.levels[criterion.levels.front().level].claim = Claim::Met;
}

void readLevels(CriterionClaims& claims, const ruleset::Criterion& criterion, const RowMarks& marks, MarkStyle style)
{
    const bool refused = marks.notMet && isPositive(*marks.notMet);
    int highest = 0;
    int lowestRefused = 0;
    int count = 0;
    bool isAboveTop = false;
    for (const auto& [level, mark] : marks.levels)
    {
        if (!criterion.hasLevel(level))
        {
            isAboveTop = isAboveTop || (level > criterion.topLevel() && isPositive(mark));
            continue;
        }
        if (isPositive(mark))
        {
            highest = level;
            ++count;
        }
        else if (mark.sign == Sign::NotMet && lowestRefused == 0)
            lowestRefused = level;
    }
    if (refused)
    {
        if (highest == 0) // else a contradiction: everything stays open
            setAll(claims, criterion, Claim::NotMet);
        return;
    }
    if (highest == 0 && lowestRefused == 0)
    {
        if (isAboveTop && style == MarkStyle::HighestOnly) // counts as its highest (L02; worked example W08)
            setUpTo(claims, criterion, criterion.topLevel());
        return;
    }
    const bool loneMark = count == 1 && style == MarkStyle::HighestOnly;
    for (const ruleset::CriterionLevel& level : criterion.levels)
    {
        const auto found = marks.levels.find(level.level);
        const Mark mark = found == marks.levels.end() ? Mark{} : found->second;
        Claim& claim = claims.levels[level.level].claim;
        if (isPositive(mark) || (loneMark && level.level < highest && mark.sign == Sign::Blank))
            claim = Claim::Met;
        else if (highest == 0 && level.level < lowestRefused && mark.sign == Sign::Blank)
            continue; // only levels above a mark count as not reached
        else if (mark.sign == Sign::NotMet || (level.level > highest && !isOpen(mark))
                 || (lowestRefused != 0 && level.level > lowestRefused && highest < lowestRefused))
            claim = Claim::NotMet;
    }
}

} // namespace

CriterionClaims claimsOfRow(const ruleset::Criterion& criterion, const RowMarks& marks, MarkStyle style)
{
    CriterionClaims claims;
    setAll(claims, criterion, Claim::Blank);
    if (!marks.levels.empty())
        readLevels(claims, criterion, marks, style);
    else if (marks.result)
        readResult(claims, criterion, marks);
    else if (marks.met && marks.notMet && isPositive(*marks.met) != isPositive(*marks.notMet))
    {
        if (isPositive(*marks.notMet))
            setAll(claims, criterion, Claim::NotMet);
        else if (!criterion.levels.empty())
            claims.levels[criterion.levels.front().level].claim = Claim::Met;
    }
    return claims;
}

Claim claimOfItem(const RowMarks& marks)
{
    if (marks.result)
    {
        if (marks.result->sign == Sign::Met)
            return Claim::Met;
        if (marks.result->sign == Sign::NotMet || (marks.result->sign == Sign::Level && marks.result->level == 0))
            return Claim::NotMet;
        return Claim::Blank;
    }
    const bool met = marks.met && isPositive(*marks.met);
    const bool notMet = (marks.notMet && isPositive(*marks.notMet)) || (marks.met && marks.met->sign == Sign::NotMet);
    if (met == notMet)
        return Claim::Blank;
    return met ? Claim::Met : Claim::NotMet;
}

} // namespace datchuan::assess
