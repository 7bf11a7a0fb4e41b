#pragma once

#include "generate/generated.hpp"

#include <array>

namespace datchuan::tests {

/// Writes the sheets of one generated workbook. The parts are in summary_writer.cpp, form_writer.cpp and
/// matrix_writer.cpp.
class Writer
{
public:
    explicit Writer(const Choices& choices);
    Generated write();

private:
    struct PartyColumns
    {
        int notMet = -1;
        int result = -1;
        std::map<int, int> levels;
    };
    struct Columns
    {
        int number = -1;
        int standard = -1;
        int label = 0;
        int title = -1;
        int responsible = -1;
        int mandatory = -1;
        std::vector<PartyColumns> parties;
        int note = -1;
        int evidence = -1;
        int last = 0;
    };
    /// The signs of one way to mark.
    struct Signs
    {
        std::string yes;
        std::string no;     ///< in a level that is not reached, where every cell is filled in
        std::string notMet; ///< in the column "Không đạt"
        bool lookalike = false;
    };

    int choice(std::string_view name) const { return m_choices[name]; }
    bool isNew() const { return m_set->id.ends_with("-2026"); }
    void prepareSchools();
    SheetBuilder& newSheet(const std::string& name);
    std::size_t sheetIndex() const { return m_out.sheets.size() - 1; }
    void expectFinding(const std::string& code, grid::Cell cell);
    /// A cell of the header: the word as the choices write it.
    void putHeader(grid::Cell cell, const std::string& word, bool slips = false);

    int writeHead(int row, bool external = false);
    int writeTail(int row, const RandomSchool& school, bool conclusive);
    void writeDate(int& row);
    void writeNeighbour(int firstRow, int& row, int lastColumn);
    void writeEvidenceList(int row, int column);

    // summaries
    Columns layOutColumns(std::size_t parties) const;
    int writeSummaryHeader(int row, const Columns& columns, const std::string& standard = {});
    void writePartyHeader(int top, int bottom, const PartyColumns& columns);
    std::string labelOf(const ruleset::Criterion& criterion) const;
    std::string titleAsWritten(const ruleset::Criterion& criterion) const;
    std::string lettersAsWritten(const std::string& label) const;
    Signs signs() const;
    void writeMarks(int row, const ruleset::Criterion& criterion, std::size_t party, const PartyColumns& columns);
    int writeStandard(int row, const ruleset::Standard& standard, const Columns& columns, bool heading);
    /// How many of these criteria reach each level.
    int writeSubtotal(int row, const std::string& text, const Columns& columns,
                      const std::vector<const ruleset::Criterion*>& criteria);
    int writeSummaryRows(int row, const Columns& columns);
    int writeStacked(int row, const Columns& columns);
    int writeLevel4(int row, int column, const RandomSchool& school);
    void writeSummaries();
    void writePerStandard();
    void writeSideBySide();
    void expectSummary(std::size_t party, recognise::Party as);
    void expectLookalikes();
    void expectBlanks(std::size_t party);
    void drawItems();

    // forms
    void writeForms(bool oneSheet);
    int writeForm(int row, const ruleset::Criterion& criterion);
    int writeForm2018(int row, const ruleset::Criterion& criterion);
    int writeForm2026(int row, const ruleset::Criterion& criterion);
    char claim(const ruleset::Criterion& criterion, int level, std::size_t indicator) const;

    void writeMatrix();

    const Choices& m_choices;
    Generated m_out;
    const ruleset::RuleSet* m_set = nullptr;
    std::vector<RandomSchool> m_schools; ///< one a party
    std::array<int, 2> m_claimed{0, 0};  ///< the highest level of which each party says anything
    /// The first look-alike mark of each party on the current sheet.
    std::array<std::optional<grid::Cell>, 2> m_lookalikes;
    bool m_numberIs110 = false; ///< 1.10 stands as the number 1.1
    int m_runningNumber = 0;
    std::size_t m_party = 0;                     ///< whose results a table of one party shows
    std::map<std::string, grid::Place> m_labels; ///< code → where it stands
};

} // namespace datchuan::tests
