#pragma once

#include "evidence/book.hpp"

#include <map>

namespace datchuan::evidence {

/// The rows of a sheet that belong to one of its tables, and the criterion that they are about.
struct Part
{
    const recognise::Table* table = nullptr;
    int firstRow = 0;
    int lastRow = 0;
    std::optional<int> codeColumn;    ///< a column "Mã minh chứng" in a summary or form
    std::map<int, std::string> codes; ///< of summaries: row → criterion

    std::string criterionAt(int row) const;
};

/// The parts of a sheet, by row.
std::vector<Part> partsOf(const grid::Grid& grid, const std::vector<const recognise::Table*>& tables);
/// The part that a cell belongs to, or nullptr.
const Part* partAt(const std::vector<Part>& parts, grid::Cell cell);

/// What a form of 2018 says in its numbered sections "1. Mô tả hiện trạng" … "4. Kế hoạch cải tiến chất lượng".
struct Section
{
    std::optional<grid::Cell> heading;
    int firstRow = 0; ///< the heading's own row: text may stand beside or behind it
    int lastRow = -1;
    std::vector<grid::Cell> texts; ///< cells that say something; lines such as "Mức 1:", "a)" do not
};
struct FormSections
{
    Section situation;
    Section weakness;
    Section plan;
};
FormSections sectionsOf(const grid::Grid& grid, const recognise::Table& form);

/// The texts that describe the situation in a form: of its section or its column; nothing when it has no place for them.
std::optional<std::vector<grid::Cell>> situationOf(const grid::Grid& grid, const recognise::Table& form);

/// `cells` must be in sheet order.
std::vector<Description> findDescriptions(const grid::Workbook& workbook, const std::vector<recognise::Table>& tables,
                                          const std::vector<CodeCell>& cells);

} // namespace datchuan::evidence
