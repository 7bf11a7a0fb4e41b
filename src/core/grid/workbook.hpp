#pragma once

#include "grid/grid.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace datchuan::grid {

/// How a number is shown.
enum class NumberFormat { General, Number, Percent, Date, Time, Text, Other };

struct CellStyle
{
    NumberFormat format = NumberFormat::General;
    int decimals = -1;   ///< shown decimals; -1 = as many as the number has
    std::string font;    ///< family name, "" when unknown
    bool filled = false; ///< has a background colour
};

/// What is dear to read and rarely needed: asked for one cell at a time, when a rule needs it. Each answer must be the
/// same for the same cell during one check. The default answers describe a plain sheet.
class CellDetails
{
public:
    virtual ~CellDetails() = default;
    virtual CellStyle style(Cell) const { return {}; }
    /// The merged area that the cell belongs to; the cell alone when it is not merged.
    virtual Range mergedArea(Cell cell) const { return {cell, cell}; }
    /// The formula as text with "=" in front; "" when the cell holds none.
    virtual std::string formula(Cell) const { return {}; }
    /// True when the row is hidden or filtered out.
    virtual bool isRowHidden(int) const { return false; }
    /// The ranges whose every cell holds a formula. Asking for it once costs about as much as reading the sheet.
    virtual std::vector<Range> formulaRanges() const { return {}; }
    /// Calc's number of the error that the cell shows (525 = #NAME?, 532 = division by zero); 0 without an error.
    virtual int errorNumber(Cell) const { return 0; }
    /// The texts that the cell's drop-down list offers; nothing where any entry is allowed.
    virtual std::optional<std::vector<std::string>> allowedTexts(Cell) const { return std::nullopt; }
    /// Where the link in the cell's text leads; "" when it holds none. HYPERLINK() is a formula, not a link.
    virtual std::string link(Cell) const { return {}; }
};

struct Sheet
{
    std::string name;
    Grid grid;
    bool hidden = false;
    std::shared_ptr<const CellDetails> details = std::make_shared<CellDetails>();
};

/// A snapshot of a workbook: it does not change while it is judged.
struct Workbook
{
    std::vector<Sheet> sheets;
    /// What the user chose for this document (CONTRACT.md section 3): "type", "date" (ISO), "flags", "ruleset", and
    /// "ignore", the findings that are switched off (check/ignored.hpp).
    std::map<std::string, std::string> choices;
    /// The file it was read from: "ods", "fods", "xlsx", "xls"; "" for a new document and for cells of a function.
    std::string fileFormat;
};

/// A cell of a workbook.
struct Place
{
    int sheet = 0;
    Cell cell;
    auto operator<=>(const Place&) const = default;
};

} // namespace datchuan::grid
