#pragma once

#include "figures/vocabulary.hpp"
#include "grid/workbook.hpp"
#include "recognise/table.hpp"
#include "ruleset/library.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The figures of a school (forms.md section 4): which row of a data table holds which figure.
namespace datchuan::figures {

/// A row of a data table.
struct Row
{
    grid::Cell label;
    std::string text;   ///< the label as it is written, without its number
    std::string figure; ///< "pupils.female"; "" when the row is not known for sure
    Kind kind = Kind::Count;
    Section section = Section::Unknown; ///< the part of the form that the row stands in
};

/// A data table over school years.
struct YearTable
{
    int sheet = 0;
    int headerRow = 0;
    Section section = Section::Unknown; ///< as title and corner tell
    std::vector<recognise::YearColumn> years;
    std::vector<Row> rows; ///< in sheet order, also the unknown ones

    /// The row with this figure; nullptr when there is none or more than one.
    const Row* row(std::string_view figure) const;
    /// The column of the greatest year, wherever it stands: some schools write the newest year first (T07). A table has
    /// at least one year.
    const recognise::YearColumn& newest() const;
    /// True when at least three rows are known: a table of the form and not just any list over school years.
    bool isOfForm() const;
};

/// Figures that the reader takes from names of measures: labelKey of the name → measure.
using MeasureNames = std::map<std::string, std::string, std::less<>>;
MeasureNames measureNames(const ruleset::Library& library);

/// Every data table over school years, in the order of `tables`.
std::vector<YearTable> yearTables(const grid::Workbook& workbook, const std::vector<recognise::Table>& tables,
                                  const MeasureNames& names);

/// The table of staff by qualification (3a): one row a position, columns of their own.
struct StaffTable
{
    enum class Position { Principal, VicePrincipal, YouthLeader, Teachers, Staff, Other, Total };
    struct StaffRow
    {
        Position position = Position::Other;
        grid::Cell label;
        std::string text;
    };
    int sheet = 0;
    int headerRow = 0;
    std::optional<int> total;
    std::optional<int> female;
    std::optional<int> minority;
    std::optional<int> below; ///< chưa đạt chuẩn
    std::optional<int> meets; ///< đạt chuẩn
    std::optional<int> above; ///< trên chuẩn
    std::vector<StaffRow> rows;

    /// The only row of this position; nullptr when there is none or more than one.
    const StaffRow* row(Position position) const;
};

std::vector<StaffTable> staffTables(const grid::Workbook& workbook, const std::vector<recognise::Table>& tables);

/// The number in a cell; nothing where it holds none (a number written as text is none).
std::optional<double> numberAt(const grid::Grid& grid, grid::Cell cell);

} // namespace datchuan::figures
