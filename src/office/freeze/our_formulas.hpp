#pragma once

#include "grid/workbook.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <string>
#include <vector>

namespace datchuan::office {

/// A formula that calls a function of ours.
struct OurFormula
{
    std::string sheet;
    grid::Range range{}; ///< one cell, or all cells of an array formula
    std::string text;    ///< with "=" in front, in English
    bool isArray = false;
};

/// All of them, in sheet order; an array formula once.
std::vector<OurFormula>
ourFormulas(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document);

} // namespace datchuan::office
