#pragma once

#include <array>
#include <string_view>

/// The closed lists of names that rule sets may use. A new name here means new behaviour elsewhere.
namespace datchuan::ruleset {

/// School types. NCH is a school with several levels of study (nhiều cấp học).
inline constexpr std::array<std::string_view, 6> schoolTypes{"MN", "TH", "THCS", "THPT", "NCH", "GDTX"};

/// Flags of a school or of a level of study that choose a threshold's variant (domain README, "Conventions").
inline constexpr std::array<std::string_view, 7> variantFlags{
    "difficult_area", "extremely_difficult_commune", "specialised", "urban", "rural", "lower_secondary",
    "upper_secondary"};

inline constexpr std::array<std::string_view, 3> comparators{">=", "<=", "="};

/// Conventions of evidence codes: [H1-1.1-01] and MC.1.1.01.
inline constexpr std::array<std::string_view, 2> evidenceConventions{"H", "MC"};

/// Figures of the data tables that a measure may be worked out from (figures/labels.cpp says how rows are labelled).
inline constexpr auto figureNames = std::to_array<std::string_view>({"classes",
                                                                     "classes.grade1",
                                                                     "classes.grade2",
                                                                     "classes.grade3",
                                                                     "classes.grade4",
                                                                     "classes.grade5",
                                                                     "classes.grade6",
                                                                     "classes.grade7",
                                                                     "classes.grade8",
                                                                     "classes.grade9",
                                                                     "classes.grade10",
                                                                     "classes.grade11",
                                                                     "classes.grade12",
                                                                     "classes.age_3_12_months",
                                                                     "classes.age_13_24_months",
                                                                     "classes.age_25_36_months",
                                                                     "classes.age_3_4",
                                                                     "classes.age_4_5",
                                                                     "classes.age_5_6",
                                                                     "pupils",
                                                                     "pupils.grade1",
                                                                     "pupils.grade2",
                                                                     "pupils.grade3",
                                                                     "pupils.grade4",
                                                                     "pupils.grade5",
                                                                     "pupils.grade6",
                                                                     "pupils.grade7",
                                                                     "pupils.grade8",
                                                                     "pupils.grade9",
                                                                     "pupils.grade10",
                                                                     "pupils.grade11",
                                                                     "pupils.grade12",
                                                                     "pupils.age_3_12_months",
                                                                     "pupils.age_13_24_months",
                                                                     "pupils.age_25_36_months",
                                                                     "pupils.age_3_4",
                                                                     "pupils.age_4_5",
                                                                     "pupils.age_5_6",
                                                                     "pupils.disabled",
                                                                     "pupils_per_class",
                                                                     "rooms",
                                                                     "rooms.study",
                                                                     "rooms.study.classrooms",
                                                                     "rooms.groups",
                                                                     "rooms.groups.permanent",
                                                                     "rooms.study.support.permanent",
                                                                     "rooms.office.permanent",
                                                                     "rooms.kitchen.permanent",
                                                                     "teachers",
                                                                     "staff.teachers",
                                                                     "staff.teachers.below",
                                                                     "staff.teachers.meets",
                                                                     "staff.teachers.above",
                                                                     "results.excellent",
                                                                     "results.good",
                                                                     "results.weak",
                                                                     "conduct.excellent",
                                                                     "conduct.good",
                                                                     "class_completion_rate",
                                                                     "grade_1_entry_rate_age_6",
                                                                     "primary_completion_rate_age_11",
                                                                     "primary_completion_rate_by_age_14",
                                                                     "dropout_rate",
                                                                     "repetition_rate"});

} // namespace datchuan::ruleset
