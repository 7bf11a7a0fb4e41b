#pragma once

#include "check/check.hpp"
#include "check/figures/tables.hpp"

#include <optional>
#include <string>
#include <vector>

namespace datchuan::check {

/// A claim about one indicator that names figures: in a form, or as a level marked in a summary.
struct IndicatorClaim
{
    const assess::Assessment* assessment = nullptr;
    std::string name;                       ///< "2.2 M1c", "22.4"
    bool met = false;                       ///< Đạt; else Không đạt
    const recognise::Table* form = nullptr; ///< nullptr: a level marked in a summary
    grid::Place place;                      ///< the cell that says so
    const std::vector<ruleset::Threshold>* thresholds = nullptr;
};

/// The claims that verified rule sets with deciding figures judge, suspended indicators left out. A criterion with a
/// form is taken from its form.
std::vector<IndicatorClaim> indicatorClaims(const Context& context);

/// A measure of a claim, as the data tables of the school give it.
struct Measured
{
    const IndicatorClaim* claim = nullptr;
    const ruleset::Threshold* threshold = nullptr; ///< the row that holds for the school
    double value = 0;                              ///< a rate is a fraction; unrounded
    int year = 0;
    grid::Place place;                         ///< the cell of the figure, of its first part when it is worked out
    bool single = false;                       ///< stands in one cell
    const figures::YearTable* table = nullptr; ///< that gives the years; nullptr for a figure of the table of staff
    bool met = false;
    /// Why it is missed, or how: each is told by a check of its own.
    enum class Miss {
        None,
        Below,         ///< C01
        AreaFlag,      ///< C03: only the row for difficult areas is met
        OtherAreaFlag, ///< C04: only the row for extremely difficult communes is met
        Specialised,   ///< C05: only the ordinary row is met
        Rounding,      ///< C06: met as it is shown
        ClassCount,    ///< C08
        External       ///< C09: a norm of another regulation
    };
    Miss miss = Miss::None;
};

/// Everything that claims and figures say about each other.
struct ClaimsAndFigures
{
    explicit ClaimsAndFigures(const Context& context);
    ClaimsAndFigures(const ClaimsAndFigures&) = delete;
    ClaimsAndFigures& operator=(const ClaimsAndFigures&) = delete;

    const figures::Book& book;
    std::vector<IndicatorClaim> claims;
    std::vector<Measured> measured; ///< of each claim and measure: the newest year, or each year that counts

    /// The measured values of one claim.
    std::vector<const Measured*> of(const IndicatorClaim& claim) const;
};

/// Worked out once for all checks.
const ClaimsAndFigures& claimsAndFigures(const Context& context);

/// "93 % (Số liệu!F12)".
LocalText valueText(const Context& context, const Measured& one);
/// "≥ 95%".
LocalText thresholdText(const ruleset::Threshold& row);

/// The flags of threshold variants that are known of the school of an assessment.
std::set<std::string> schoolFlags(const assess::Assessment& assessment);

/// The row of a measure that holds for a school with these flags; nullptr when a flag is missing.
const ruleset::Threshold* rowOf(const std::vector<ruleset::Threshold>& thresholds, const std::string& measure,
                                const std::set<std::string>& flags);

/// False when the requirement is about pupils of whom the newest year has none ("nếu có"): `figure` is that zero.
bool appliesToSomebody(const ClaimsAndFigures& all, const IndicatorClaim& claim);

} // namespace datchuan::check
