#pragma once

#include "draft/block.hpp"
#include "draft/ranges.hpp"

#include <map>
#include <string>

namespace datchuan::office {

/// Sheets of a draft that came to be called otherwise: name in the draft → name in the document.
using SheetNames = std::map<std::string, std::string>;

/// Writes what the cells of a new sheet hold: values in one go, then the formulas, run by run. Undo removes the sheet;
/// it would not empty the cells: LibreOffice 7.4 takes setDataArray and setFormulaArray back only where something stood
/// before.
void writeSheetContents(const Target& target, const draft::Block& block, const SheetNames& names);

/// Writes what the cells hold, cell by cell, so that undo empties them again.
void writeBlockContents(const Target& target, const draft::Block& block);

} // namespace datchuan::office
