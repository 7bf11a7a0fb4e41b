#pragma once

#include "flat_map.hpp"
#include "grid/workbook.hpp"
#include "recognise/code.hpp"
#include "recognise/mark.hpp"
#include "recognise/vocabulary.hpp"

#include <climits>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What recognition finds in a sheet: tables with their rows and marks, as they stand, not yet judged.
namespace datchuan::recognise {

enum class TableKind {
    Summary,
    IndicatorForm,
    Level4,
    ExternalComparison,
    EvidenceList,
    ImprovementPlan,
    DataTable,
    SchoolMatrix,
    Register,
    Plan,
    MinistryReport
};

/// A table with a row for each criterion: a summary, of one party or of two.
constexpr bool isCriteriaTable(TableKind kind)
{
    return kind == TableKind::Summary || kind == TableKind::ExternalComparison;
}

/// The name of a kind in reports (CONTRACT.md section 3).
std::string_view nameOf(TableKind kind);

enum class Party { Self, External };

/// How a table of level columns is filled in.
enum class MarkStyle {
    None,        ///< nothing marked that tells
    Cumulative,  ///< a mark in every level reached
    HighestOnly, ///< one mark, at the highest level reached
    Ambiguous    ///< both in one table
};

/// How the code of a row is stored.
enum class CodeForm { Text, Number, FloatImage, Title };

/// The columns in which one party's results stand.
struct ResultColumns
{
    Party party = Party::Self;
    std::optional<int> notMet;
    std::optional<int> met;      ///< Mức 4: the column "Đạt"
    std::map<int, int> levels;   ///< level → column
    std::map<int, int> refusals; ///< level → its own column "Không đạt", where each level has two
    std::optional<int> result;   ///< one column with words, or Đạt/Không đạt
    std::optional<int> verdict;  ///< a column Đạt/Không đạt beside the column of levels
    bool resultIsMetNotMet = false;
    MarkStyle style = MarkStyle::None;

    int firstColumn() const;
    int lastColumn() const;
};

/// The marks of one row for one party.
struct RowMarks
{
    std::optional<Mark> notMet;
    std::optional<Mark> met;
    SmallMap<int, Mark, 3> levels;
    std::optional<Mark> result;

    /// True when no cell of the row says anything about a level (a dash in an absent level says nothing).
    bool isBlank() const;
};

/// A row of a criteria table: a criterion, an item of Mức 4, or the row of a standard.
struct CriterionRow
{
    CodeKind kind = CodeKind::Criterion;
    std::string code;
    CodeForm form = CodeForm::Text;
    grid::Cell codeCell;
    std::string title; ///< folded; "" when the table shows none
    std::optional<grid::Cell> titleCell;
    std::vector<RowMarks> marks; ///< one entry for each entry of Table::results
    /// The code that title or place show when the cell holds the number 1.1 for 1.10 (X01).
    std::string likelyCode;
};

/// One indicator cell of an assessment form.
struct IndicatorMark
{
    int level = 0;
    std::string letter;                   ///< "a", "b", "c", "*"
    std::optional<grid::Cell> letterCell; ///< where the letter stands, if the form has a column for it
    Mark mark;
};

/// A line such as "Kết quả: Đạt Mức 2".
struct StatedResult
{
    int level = 0; ///< 0 = "Không đạt"
    grid::Cell cell;
};

/// A school in a matrix: one row, one mark for each criterion column.
struct SchoolRow
{
    int row = 0;
    std::string name;
    grid::Cell nameCell;
    std::string type;        ///< folded text of a school-type column; "" when there is none
    std::vector<Mark> marks; ///< one for each entry of Table::rows
};

/// A school year and the column (or the row) in which its figures stand.
struct YearColumn
{
    int year = 0; ///< the first of the two years
    int column = 0;
};

struct Table
{
    TableKind kind = TableKind::Summary;
    int sheet = 0;
    grid::Range range{};
    int headerRow = 0;               ///< the last row of the header
    grid::Columns strip{0, INT_MAX}; ///< of a form: the columns that are its own, lines of text included
    /// The first and last rows of headers that stand again further down, after a page break.
    std::vector<std::pair<int, int>> repeatedHeaders;
    std::vector<ResultColumns> results;
    std::vector<CriterionRow> rows;         ///< criteria or items, in sheet order
    std::vector<CriterionRow> standardRows; ///< rows of standards: not criteria
    std::vector<IndicatorMark> indicators;  ///< of an indicator form
    bool isItemForm = false;                ///< a Mức 4 table that is the form of its one item (forms.md 1.4)
    std::optional<StatedResult> stated;
    std::vector<std::pair<grid::Cell, int>> levelHeaders; ///< header cell → level

    std::map<Concept, int> columns;            ///< of lists, plans, registers: what a column means → column
    std::vector<int> records;                  ///< their rows that hold an entry
    std::vector<SchoolRow> schools;            ///< of a school matrix
    Party partyOfSchools = Party::Self;        ///< whose results the rows of a matrix are
    std::vector<YearColumn> years;             ///< of a data table
    std::optional<grid::Cell> columnNumberRow; ///< first cell of a row "(1) (2) (3)" below the header
};

} // namespace datchuan::recognise
