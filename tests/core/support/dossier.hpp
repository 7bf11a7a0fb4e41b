#pragma once

#include "support/checked.hpp"
#include "support/school.hpp"

#include <map>
#include <string>
#include <vector>

namespace datchuan::tests {

/// A whole consistent workbook of one regime, to be spoilt cell by cell: a summary, the forms of all criteria with
/// descriptions that cite codes, the evidence list with two documents for each criterion, and an improvement plan.
struct Dossier
{
    static constexpr int formSheet = 1;
    static constexpr int listSheet = 2;
    static constexpr int planSheet = 3;

    explicit Dossier(const char* set, School school = {});

    SheetBuilder& summary() { return sheets[0]; }
    SheetBuilder& forms() { return sheets[formSheet]; }
    SheetBuilder& list() { return sheets[listSheet]; }
    SheetBuilder& plan() { return sheets[planSheet]; }

    /// The code of the n-th document of a criterion, as lists write it.
    std::string code(const std::string& criterion, int n) const;
    /// As texts cite it: with brackets.
    std::string cited(const std::string& criterion, int n) const;
    std::vector<std::string> found() const { return findings(sheets); }
    /// The findings but for those of a severity "info", and for the given codes.
    std::vector<std::string> found(const std::string& code) const;
    check::Finding first(const std::string& code) const;

    School school;
    bool is2026 = false;
    std::vector<SheetBuilder> sheets;
    std::map<std::string, grid::Cell> descriptions; ///< criterion → the cell that cites its codes (Mức 1)
    std::map<std::string, int> listRows;            ///< code as in the list → row
    int codeColumn = 0;
    int nameColumn = 0;
    int noteColumn = 0;
    int lastRow = 0;   ///< of the list
    int firstTask = 0; ///< row of the first task of the plan

private:
    void writeForms();
    void writeForm2018(int& row, const ruleset::Criterion& criterion);
    void writeForm2026(int& row, const ruleset::Criterion& criterion);
    void writeList();
    void writePlan();
};

/// "E05 2!C4".
std::string at(const std::string& code, int sheet, grid::Cell cell);

} // namespace datchuan::tests
