#pragma once

#include "grid/workbook.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <vector>

/// What the sidebar does with the document beside it.
namespace datchuan::office {

using FrameReference = com::sun::star::uno::Reference<com::sun::star::frame::XFrame>;
using DocumentReference = com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>;

/// The workbook shown in the frame; empty when there is none.
DocumentReference documentIn(const FrameReference& frame);

/// The number of the sheet that is shown; nothing when no sheet is (page preview).
std::optional<int> activeSheet(const FrameReference& frame);

/// The first cell of the selection; the sheet's first cell when what is selected has no address (several ranges).
grid::Place selectedPlace(const FrameReference& frame);

/// The widths of some columns from a cell's own on, in millimetres; 0 for hidden ones.
std::vector<double> columnWidths(const DocumentReference& document, const grid::Place& from);

enum class Keyboard { Stay, FollowToSheet };

/// Shows and selects a cell. False when it is not there any more or cannot be shown.
bool goToCell(const FrameReference& frame, const grid::Place& place, Keyboard keyboard);

/// How many cells the used areas of all sheets hold, empty ones included.
long long usedCells(const DocumentReference& document);

} // namespace datchuan::office
