#pragma once

#include "generate/random_school.hpp"
#include "generate/whole.hpp"

namespace datchuan::tests {

/// Writes a complete workbook. The parts are in whole_results.cpp, whole_forms.cpp, whole_list.cpp, whole_figures.cpp
/// and whole_plan.cpp.
class WholeWriter
{
public:
    explicit WholeWriter(const Choices& choices);
    Whole write();

private:
    using Cells = std::vector<std::string>;

    int choice(std::string_view name) const { return m_choices[name]; }
    void drawSchool();
    void drawFlags();
    void drawDocuments();
    SheetBuilder& newSheet(const std::string& name);
    SheetBuilder& sheet() { return m_out.sheets.back(); }
    Whole::Place at(int row, int column) const { return {static_cast<int>(m_out.sheets.size()) - 1, {row, column}}; }
    int titles(int row, const Cells& lines);
    std::string dated(int day, int month) const;

    void writeInfo();
    void writeSummary();
    void writeExternal();
    int writeStandardCounts(int row);
    void writeForms();
    int writeForm2018(int row, const ruleset::Criterion& criterion);
    int writeForm2026(int row, const ruleset::Criterion& criterion);
    std::string sentence(const std::string& criterion, int level, const std::string& letter, Whole::Place place);
    std::vector<std::string> nextCodes(const std::string& criterion);
    void writeList();
    int writeDocuments(int row, const std::map<std::string, int>& columns);
    void writePlan();
    int writeTasks2018(int row);
    int writeTasks2026(int row);
    std::set<std::string> plannedCriteria();

    const Choices& m_choices;
    Whole m_out;
    RandomSchool m_drawn;
    std::map<std::string, std::vector<std::size_t>> m_documentsOf; ///< criterion → documents, in the order of the list
    std::map<std::string, std::size_t> m_next;                     ///< criterion → document to be cited next
};

/// Writes the data tables of a whole workbook whose school is drawn.
void writeFigures(Whole& whole, const Choices& choices);

} // namespace datchuan::tests
