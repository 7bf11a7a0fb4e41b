#pragma once

#include "evidence/code.hpp"
#include "evidence/plan.hpp"
#include "grid/workbook.hpp"
#include "recognise/table.hpp"
#include "ruleset/ruleset.hpp"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// All evidence of a workbook: what its lists hold, what its texts cite, and which descriptions there are to cite in.
/// Texts are views into the workbook, tables are pointers: both must outlive the book.
namespace datchuan::evidence {

/// An evidence list (danh mục mã minh chứng).
struct List
{
    const recognise::Table* table = nullptr;
    const ruleset::RuleSet* set = nullptr; ///< judges its codes; nullptr when it is not known
    Convention held = Convention::Unknown; ///< of the set, else of most codes in the workbook
    std::optional<int> year;               ///< school year named by the sheet or above the header: its first year
    std::optional<int> column(recognise::Concept meaning) const;
};

/// A row of an evidence list that names a document.
struct Entry
{
    std::size_t list = 0;
    grid::Place codePlace;
    grid::ValueKind codeKind = grid::ValueKind::Empty;
    Citation code;                    ///< of a text; empty otherwise
    std::vector<std::string> codes;   ///< canonical, of the code column (also of the merged cell above), each once
    std::vector<std::string> noted;   ///< canonical, in Ghi chú: the code of first use
    std::string criterion;            ///< of its group; "" when the list does not tell
    bool criterionFromNumber = false; ///< the group is the number 1.1, which may stand for 1.10
    std::string_view name;
    std::string_view note;

    int row() const { return codePlace.cell.row; }
    /// Used first elsewhere, by the way of writing with a blank code and the old one in Ghi chú (rule R4).
    bool isReference() const { return codeKind == grid::ValueKind::Empty && !noted.empty(); }
};

/// A text cell that holds codes.
struct CodeCell
{
    enum class Where : std::uint8_t {
        List,   ///< the code column of an evidence list
        Column, ///< a code column of a summary
        Text,   ///< a description, or another text of a sheet with assessment tables
        Plan    ///< an improvement plan: also evidence that is still to come
    };
    Where where = Where::Text;
    grid::Place place;
    std::string_view text;
    std::vector<Citation> citations;
    std::string criterion; ///< that the codes serve; "" when the sheet does not tell
    const ruleset::RuleSet* set = nullptr;
    Convention held = Convention::Unknown;
};

/// A place in which codes are to be cited for a criterion: the description of a form, a code cell of a summary.
struct Description
{
    grid::Place place;
    std::string criterion;
    int level = 0; ///< 0 = the criterion as a whole
    bool filled = false;
    bool cites = false;
};

struct Book
{
    std::vector<List> lists;
    std::vector<Entry> entries;  ///< in sheet order
    std::vector<CodeCell> cells; ///< in sheet order
    std::vector<Description> descriptions;
    std::unordered_map<std::string, std::vector<std::size_t>> listed; ///< code → entries that carry it
    std::set<std::string> cited;     ///< codes cited in texts, code columns of summaries, plans and ranges
    std::set<std::string> described; ///< criteria with a description that holds text

    Plan plan;

    const List& listOf(const Entry& entry) const { return lists[entry.list]; }
    std::string_view text(const grid::Workbook& workbook, const Entry& entry, recognise::Concept column) const;
    std::string_view folded(const grid::Workbook& workbook, const Entry& entry, recognise::Concept column) const;
    /// The words of the document's name (names.hpp).
    std::string nameKey(const grid::Workbook& workbook, const Entry& entry) const;
};

/// Reads the evidence of a workbook. `sets[i]` judges the codes of sheet i; where it is nullptr, codes are read by the
/// verified ones of `known`. Linear in the number of cells.
Book makeBook(const grid::Workbook& workbook, const std::vector<recognise::Table>& tables,
              const std::vector<const ruleset::RuleSet*>& sets, std::span<const ruleset::RuleSet> known);

/// The codes from the first to the last of a range, both included; nothing when the two do not belong together.
std::vector<std::string> codesOfRange(const CodeReading& first, const CodeReading& last);

} // namespace datchuan::evidence
