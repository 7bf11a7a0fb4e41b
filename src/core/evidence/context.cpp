#include "evidence/context.hpp"

#include <algorithm>

namespace datchuan::evidence {

namespace {

/// The bounds of the grammar itself (evidence-codes.md 1.1 and 1.2), for when no rule set can tell.
bool isWithinGrammar(Convention convention, const Fields& fields)
{
    const int standards = convention == Convention::H ? 5 : 4;
    const int criteria = convention == Convention::H ? 10 : 5;
    return fields.standard >= 1 && fields.standard <= standards && fields.criterion >= 1
           && fields.criterion <= criteria;
}

bool hasCriterion(const ruleset::RuleSet& set, Convention convention, const Fields& fields)
{
    if (set.criterion(fields.criterionCode()) != nullptr)
        return true;
    if (set.status == ruleset::Status::Verified)
        return false;
    const ruleset::Standard* standard = set.standard(std::to_string(fields.standard));
    if (standard == nullptr)
        return set.standards.empty() && isWithinGrammar(convention, fields);
    return standard->criteria.empty() && fields.criterion >= 1
           && fields.criterion <= standard->expectedCriteria.value_or(fields.criterion);
}

} // namespace

Convention conventionOf(const ruleset::RuleSet& set)
{
    if (set.evidenceConvention == "H")
        return Convention::H;
    return set.evidenceConvention == "MC" ? Convention::MC : Convention::Unknown;
}

Convention conventionOf(const Context& context)
{
    return context.set != nullptr ? conventionOf(*context.set) : Convention::Unknown;
}

bool hasCriterion(const Context& context, Convention convention, const Fields& fields)
{
    if (context.set != nullptr)
        return hasCriterion(*context.set, convention, fields);
    if (context.known.empty())
        return isWithinGrammar(convention, fields);
    // provisional sets are vaguer than the verified ones of their convention: they would let every code pass
    return std::ranges::any_of(context.known, [&](const ruleset::RuleSet& set) {
        return conventionOf(set) == convention && set.status == ruleset::Status::Verified
               && hasCriterion(set, convention, fields);
    });
}

} // namespace datchuan::evidence
