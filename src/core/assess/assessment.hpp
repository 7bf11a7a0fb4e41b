#pragma once

#include "assess/choice.hpp"
#include "assess/claims.hpp"
#include "assess/judge.hpp"
#include "grid/workbook.hpp"
#include "recognise/facts.hpp"
#include "recognise/table.hpp"
#include "recognise/titles.hpp"
#include "ruleset/library.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace datchuan::assess {

/// A part of an assessment: a table, and which of its result columns.
struct Part
{
    std::size_t table = 0;
    std::size_t party = 0;
};

/// Where the sheet speaks of a requirement: a finding or a blocker leads there.
struct Spot
{
    grid::Place place;
    bool isForm = false;
};

/// All that one workbook says about one school, by one party, under one rule set.
struct Assessment
{
    std::vector<Part> parts;
    recognise::Party party = recognise::Party::Self;
    std::optional<std::string> school;
    int sheet = 0;
    std::optional<int> row; ///< of a school matrix
    RuleChoice choice;
    Claims claims;

    /// Faults of structure; any of them leaves the level undetermined.
    std::vector<std::string> missing;                         ///< codes of the set without a row
    std::vector<std::pair<std::string, grid::Place>> foreign; ///< rows that the set does not know
    std::map<std::string, std::vector<grid::Place>> doubled;  ///< codes with several rows
    FlatMap<std::string, Spot> spots;                         ///< code → its row or form

    /// Criteria whose row holds something that gives no result: marks that contradict each other, a dash, an error.
    std::set<std::string> unclear;

    bool hasSummary = false;
    /// Nothing when the level is undetermined.
    std::optional<Judgement> judgement;
    /// What would block if the faults of structure were ignored: with missing criteria. For reports only.
    std::vector<BlockGroup> blocking;
};

/// A workbook, read and judged.
struct Assessed
{
    std::vector<recognise::Table> tables;
    std::vector<recognise::Facts> facts; ///< one per sheet
    std::vector<Assessment> assessments;
};

/// Reads and judges a whole workbook.
Assessed assess(const grid::Workbook& workbook, const ruleset::Library& library, const recognise::Titles& titles,
                const Wishes& wishes);

} // namespace datchuan::assess
