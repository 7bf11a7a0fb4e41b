#pragma once

#include "flat_map.hpp"

#include <string>
#include <vector>

namespace datchuan::assess {

/// What a sheet says about one requirement.
enum class Claim { Blank, Met, NotMet };

/// What a sheet says about one level of a criterion. Where indicators are given they decide; else `claim` does.
struct LevelClaims
{
    Claim claim = Claim::Blank;
    FlatMap<std::string, Claim> indicators; ///< letter → claim
};

/// What a sheet says about one criterion.
struct CriterionClaims
{
    bool fromForm = false; ///< an indicator form: each empty indicator is blank (CONTRACT.md section 3)
    /// A level that is not in the map is blank.
    SmallMap<int, LevelClaims, 3> levels;
};

/// True when nothing at all is said about the criterion.
bool isWhollyBlank(const CriterionClaims& claims);

/// Everything that one assessment claims, read from its tables.
struct Claims
{
    FlatMap<std::string, CriterionClaims> criteria; ///< code → claims, for every criterion that has a row or form
    FlatMap<std::string, Claim> items;              ///< "22.1" → claim
    bool hasItems = false;                          ///< a Mức 4 table or form exists
    FlatSet<int> claimedLevels;                     ///< levels at which anything at all is marked
    bool anythingAssessed = false;
};

} // namespace datchuan::assess
