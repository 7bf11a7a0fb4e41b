#pragma once

#include "report/finding_notes.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <span>
#include <string>

/// Findings as notes in the cells of a document (report/finding_notes.hpp).
namespace datchuan::office {

using SpreadsheetReference = com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>;

struct NotesOutcome
{
    int written = 0;
    int removed = 0;
    int othersKept = 0;     ///< cells that have a note of somebody else: left alone
    int protectedCells = 0; ///< not written to, or not freed from a note of ours
    bool operator==(const NotesOutcome&) const = default;
};

/// Puts the notes into their cells in the place of those written before, as one step of undo with this name; no step
/// when nothing was changed.
NotesOutcome writeFindingNotes(const SpreadsheetReference& document, std::span<const report::FindingNote> notes,
                               const std::string& stepName);

/// Takes all notes of ours away, those of an earlier session too, as one step of undo; no step when there are none.
NotesOutcome removeFindingNotes(const SpreadsheetReference& document, const std::string& stepName);

} // namespace datchuan::office
