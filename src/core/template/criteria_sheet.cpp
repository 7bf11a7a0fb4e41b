#include "template/sheets.hpp"

#include <algorithm>

/// The criteria with their marks: the summary of 2018, Biểu 1 (a) of 2026 (forms.md 1.1, 3.1).
namespace datchuan::templates {

namespace {

using draft::Look;

constexpr int headerRow = 1; // below one caption, and so the first row of the sheet that is read as data
constexpr int headerDepth = 3;
constexpr int codeColumn = 0;
constexpr int titleColumn = 1;

class Writer
{
public:
    explicit Writer(Plan& plan)
        : m_plan(plan),
          m_top(topCriterionLevel(plan.set)),
          m_last(titleColumn + 1 + m_top),
          m_mandatory(std::ranges::any_of(plan.set.allCriteria(), [](const auto* c) { return c->mandatory; })),
          m_noteColumn(m_last + (m_mandatory ? 2 : 1))
    {
        plan.notMetColumn = titleColumn + 1;
        plan.firstLevelColumn = titleColumn + 2;
    }

    draft::Sheet write()
    {
        const bool is2026 = m_plan.forms == Forms::Of2026;
        m_sheet.name = is2026 ? "Biểu 1a" : "Tổng hợp";
        putHeaderRows();
        int row = headerRow + headerDepth;
        for (const ruleset::Standard& standard : m_plan.set.standards)
            row = putStandard(standard, row);
        m_plan.criteria = {m_sheet.name, {{headerRow, 0}, {row - 1, m_noteColumn}}};
        if (is2026)
            putTotals(row);
        m_block.putAcross({{0, 0}, {0, titleColumn}},
                          std::string(is2026 ? "Biểu 1 (a). Tổng hợp kết quả tự đánh giá tiêu chí"
                                             : "Bảng tổng hợp kết quả tự đánh giá"),
                          Look::Subtitle);
        m_block.putAcross({{0, titleColumn + 1}, {0, m_noteColumn}}, aboutTables(m_plan, "KETLUAN"),
                          Look::ResultStrong);
        m_block.setRowHeight(0, 14);
        setSheet();
        return std::move(m_sheet);
    }

private:
    void putHeaderRows()
    {
        const int bottom = headerRow + headerDepth - 1;
        const auto down = [&](int column, const std::string& text) {
            m_block.putAcross({{headerRow, column}, {bottom, column}}, text, Look::Header);
        };
        down(codeColumn, "Tiêu chuẩn, tiêu chí");
        down(titleColumn, "Nội dung");
        m_block.putAcross({{headerRow, m_plan.notMetColumn}, {headerRow, m_last}},
                          std::string(m_plan.forms == Forms::Of2026 ? "Kết quả đánh giá tiêu chí" : "Kết quả"),
                          Look::Header);
        m_block.putAcross({{headerRow + 1, m_plan.notMetColumn}, {bottom, m_plan.notMetColumn}},
                          m_plan.set.belowLowest.vi.empty() ? std::string("Không đạt") : m_plan.set.belowLowest.vi,
                          Look::Header);
        m_block.putAcross({{headerRow + 1, m_plan.firstLevelColumn}, {headerRow + 1, m_last}}, std::string("Đạt"),
                          Look::Header);
        for (int level = 1; level <= m_top; ++level)
            m_block.put({bottom, m_plan.notMetColumn + level}, "Mức " + std::to_string(level), Look::Header);
        if (m_mandatory)
            down(m_last + 1, "Bắt buộc");
        down(m_noteColumn, "Ghi chú");
    }

    int putStandard(const ruleset::Standard& standard, int row)
    {
        m_block.paint({{row, 0}, {row, m_noteColumn}}, Look::Standard);
        m_block.put({row, codeColumn}, "Tiêu chuẩn " + standard.code, Look::Standard);
        m_block.put({row, titleColumn}, standard.title.vi, Look::Standard);
        const int first = ++row;
        for (const ruleset::Criterion& criterion : standard.criteria)
            putCriterion(criterion, row++);
        if (row > first)
        {
            m_plan.standardRows[standard.code] = {first, row - 1};
            m_block.offer(
                {{{first, m_plan.notMetColumn}, {row - 1, m_last}},
                 {m_plan.mark, "-----"},
                 "Chọn " + m_plan.mark + ", hoặc để trống nếu chưa đánh giá. Mức mà tiêu chí không có giữ dấu -----.",
                 ""});
        }
        return row;
    }

    void putCriterion(const ruleset::Criterion& criterion, int row)
    {
        m_block.put({row, codeColumn}, "Tiêu chí " + criterion.code, Look::Code);
        m_block.put({row, titleColumn}, criterion.title.vi, Look::Text);
        m_block.paint({{row, m_plan.notMetColumn}, {row, m_last}}, Look::Mark);
        for (int level = 1; level <= m_top; ++level)
            if (!criterion.hasLevel(level))
                m_block.put({row, m_plan.notMetColumn + level}, std::string("-----"), Look::Absent);
        if (m_mandatory)
            m_block.put({row, m_last + 1}, criterion.mandatory ? draft::Content(std::string("x")) : draft::Content(),
                        Look::Centred);
        m_block.paint({{row, m_noteColumn}, {row, m_noteColumn}}, Look::Text);
    }

    /// Counts the sign of the lists, and x and ×, which people type as well; a dash counts for nothing.
    void putTotals(int row)
    {
        m_block.paint({{row, 0}, {row, m_noteColumn}}, Look::Total);
        m_block.putAcross({{row, 0}, {row, titleColumn}}, std::string("Cộng chung"), Look::TotalLabel);
        const int first = headerRow + headerDepth;
        for (int column = m_plan.notMetColumn; column <= m_last; ++column)
        {
            const draft::Reference marks{"", {{first, column}, {row - 1, column}}};
            std::string sum = "COUNTIF({1};\"×\")+COUNTIF({1};\"x\")"; // for Calc X is x
            if (m_plan.mark != "×" && m_plan.mark != "x" && m_plan.mark != "X")
                sum += "+COUNTIF({1};" + draft::quoted(m_plan.mark) + ")";
            m_block.put({row, column}, draft::Formula{"=IF(COUNTA({1})=0;\"\";" + sum + ")", {marks}}, Look::Total);
        }
    }

    void setSheet()
    {
        m_sheet.columnWidths = {{codeColumn, 31}, {titleColumn, 92}, {m_plan.notMetColumn, 21}};
        for (int column = m_plan.firstLevelColumn; column <= m_last; ++column)
            m_sheet.columnWidths[column] = 17;
        if (m_mandatory)
            m_sheet.columnWidths[m_last + 1] = 17;
        m_sheet.columnWidths[m_noteColumn] = 40;
        m_sheet.freezeAt = grid::Cell{headerRow + headerDepth, titleColumn};
        m_sheet.titleRows = {headerRow, headerRow + headerDepth - 1};
    }

    Plan& m_plan;
    draft::Sheet m_sheet{};
    draft::Block& m_block = m_sheet.block;
    int m_top;
    int m_last; ///< the column of the highest level
    bool m_mandatory;
    int m_noteColumn;
};

} // namespace

draft::Sheet criteriaSheet(Plan& plan)
{
    return Writer(plan).write();
}

} // namespace datchuan::templates
