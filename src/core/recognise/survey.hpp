#pragma once

#include "grid/workbook.hpp"
#include "recognise/code.hpp"
#include "recognise/table.hpp"
#include "recognise/titles.hpp"
#include "recognise/vocabulary.hpp"

#include <map>
#include <optional>
#include <set>
#include <deque>
#include <vector>

namespace datchuan::recognise {

/// What each different text of a workbook means, read once per text.
class TextMeanings
{
public:
    /// Keeps a pointer to the titles.
    explicit TextMeanings(const Titles& titles) : m_titles(&titles) {}

    struct Meaning
    {
        std::optional<Header> header;
        std::optional<CodeMention> code;
        bool isTitle = false; ///< the official title of a criterion
    };
    const Meaning& of(const grid::TextPool& pool, grid::TextPool::Id id);

private:
    const Titles* m_titles;
    const grid::TextPool* m_pool = nullptr; // the numbers of texts are those of one pool
    std::vector<int> m_places;      ///< by number of the text: -1 not read yet, 0 means nothing, else into m_meanings
    std::deque<Meaning> m_meanings; ///< the first means nothing, as nearly all texts do
};

/// "Mức 1", "Đạt", "Không đạt", "Đạt/Không đạt": the headers of results, and the results themselves.
bool isResultWord(Concept meaning);

/// One pass over a sheet: where header words and criterion codes stand. Recognisers start from here instead of from
/// the cells.
struct Survey
{
    struct HeaderCell
    {
        grid::Cell cell;
        Header header;
    };
    struct CodeCell
    {
        grid::Cell cell;
        CodeMention mention;
        CodeForm form = CodeForm::Text;
    };

    const grid::Grid* grid = nullptr;
    /// Columns ascending. Words of results ("Đạt", "Mức 2") beside a code or a title are data and not among them.
    std::map<int, std::vector<HeaderCell>> headersByRow;
    std::map<int, std::vector<CodeCell>> codesByColumn; ///< rows ascending
    std::set<int> headerRows;                           ///< rows that hold two header words or more

    /// The header word at this cell, if any.
    const Header* headerAt(grid::Cell cell) const;
    /// The first row after `row` that is a header row; INT_MAX when none follows.
    int nextHeaderRow(int row) const;
    /// The code cells of a column with first < row <= last.
    std::vector<const CodeCell*> codes(int column, int first, int last) const;
};

Survey survey(const grid::Grid& grid, TextMeanings& meanings);

} // namespace datchuan::recognise
