#pragma once

#include "grid/address.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace datchuan::draft {

/// Cells that a formula reads.
struct Reference
{
    /// "": cells of the draft itself, counted from its first cell: they move with it. Otherwise the name of a sheet, of
    /// the document or of the same book of drafts, and cells as they are counted there.
    std::string sheet;
    grid::Range range{};
};

/// A formula as XCell.setFormula takes it: English function names, ";" between arguments, functions of ours by their
/// full names (kd). "{1}" stands for the first reference, "{2}" for the second …; write no array constants in braces.
struct Formula
{
    std::string text; ///< "=SUM({1})"
    std::vector<Reference> references;
};

/// The full name of one of our functions, which Calc writes into files: "MUC" → "VN.DATCHUAN.KD.MUC".
std::string kd(std::string_view function);

/// A text in quotes, as formulas write it: a"b → "a""b".
std::string quoted(std::string_view text);

/// The formula as it is for a draft whose first cell stands at `origin`. Cells of other sheets get absolute addresses, so
/// that the formula may be copied. A slot without a reference stays as it is.
std::string textOf(const Formula& formula, grid::Cell origin);

} // namespace datchuan::draft
