#pragma once

#include "generate/choices.hpp"
#include "generate/random_school.hpp"
#include "recognise/table.hpp"
#include "support/sheet_builder.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace datchuan::tests {

/// A generated workbook and what the product must say about it.
struct Generated
{
    struct Expected
    {
        std::string set;
        recognise::Party party = recognise::Party::Self;
        bool undetermined = false;
        RandomSchool::Outcome outcome;
        std::map<std::string, int> levels;
        std::optional<std::string> school;
        std::optional<int> row;
    };

    std::vector<SheetBuilder> sheets;
    std::vector<recognise::TableKind> tables; ///< in the order of the workbook
    std::vector<Expected> assessments;        ///< in that order, a matrix by rows
    /// Findings of severity error and warning that the layout deserves: "L21 C7", on later sheets "L21 2!C7".
    std::multiset<std::string> findings;
    /// Codes that may stand beside them, the length of a code or of its letter: "X04", "V".
    std::set<std::string> tolerated;

    // where things stand, for mutations; of the first summary table only
    std::map<std::string, int> rows; ///< code → row
    int labelColumn = 0;
    int notMetColumn = -1;
    std::map<int, int> levelColumns;
    std::map<std::string, grid::Cell> headers; ///< the words of the header → cell
    int headerRow = 0;                         ///< the last row of the header

    /// The finding's text for a cell on the sheet being written.
    std::string finding(const std::string& code, grid::Cell cell, std::size_t sheet) const;
    /// The cells of all sheets, for a report.
    std::string dump() const;
};

/// Draws the school and writes it as these choices say.
Generated generate(const Choices& choices);

} // namespace datchuan::tests
