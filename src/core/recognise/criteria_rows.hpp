#pragma once

#include "recognise/label_column.hpp"
#include "recognise/recogniser.hpp"
#include "recognise/result_header.hpp"

namespace datchuan::recognise {

/// What stands below a header with result columns, as rows of criteria or items.
class CriteriaRows
{
public:
    /// `columns` are those result columns of the header that belong to one column of labels; the data end at `lastRow`.
    CriteriaRows(const SheetView& view, const ResultHeader& header, std::vector<ResultColumns> columns, int lastRow);

    /// The table, or nothing when the rows do not bear out what the header promised. `before` is the table above, if
    /// any: what continues it needs less proof.
    std::optional<Table> read(const LabelColumn& label, const Table* before);

    /// The items of Mức 4 that stand among the rows that were read: "Khoản 1" … below the criteria, with a column "Mức 4".
    std::optional<Table> itemsBelow() const;

    /// The rows of a Mức 4 table that are named by a bare number: "1", "2" … below "Khoản" or a title about Mức 4.
    std::optional<Table> readNumberedItems();

private:
    void addRow(CodeKind kind, std::string code, CodeForm form, grid::Cell cell, std::string title);
    void readRowsByCode(int column);
    void readRowsByTitle(int column);
    bool isSectionHeading(const Survey::CodeCell& cell) const;
    bool isBreak(int after, int before, int labelColumn) const;
    bool isOfOtherTable(const CriterionRow& row) const;
    void cutOffOtherTables(int labelColumn);
    bool isHeaderOfMatrix(const CriterionRow& row) const;
    void settleKind();
    bool isBorneOut(const LabelColumn& label) const;
    bool repeatsHeader(const Table& before, int labelColumn) const;
    bool isHeaderOfPlan() const;
    bool hasOtherTitle(const CriterionRow& row) const;
    bool isBelowCriterionWord(int labelColumn) const;
    void finish(int labelColumn);
    void includeHeaderBand();
    void findMandatoryColumn();

    const SheetView& m_view;
    const grid::Grid& m_grid;
    const ResultHeader& m_header;
    int m_lastRow;
    Table m_table;
    std::vector<CriterionRow> m_items;
};

} // namespace datchuan::recognise
