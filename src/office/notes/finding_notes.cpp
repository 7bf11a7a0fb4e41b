#include "notes/finding_notes.hpp"

#include "draft/undo_step.hpp"
#include "repair/cell_state.hpp"
#include "uno_text.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XSheetAnnotation.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/text/XSimpleText.hpp>

#include <memory>
#include <set>
#include <vector>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

class Work
{
public:
    Work(const SpreadsheetReference& document, const std::string& stepName)
        : m_document(document), m_sheets(document->getSheets(), UNO_QUERY_THROW), m_name(stepName)
    {
    }

    void removeOurs()
    {
        for (int i = 0; i < m_sheets->getCount(); ++i)
            removeOurs(i);
    }

    void write(std::span<const report::FindingNote> notes)
    {
        for (const report::FindingNote& note : notes)
            write(note);
    }

    NotesOutcome finish()
    {
        m_step.reset();
        return m_outcome;
    }

private:
    SheetReference sheetAt(int index) const { return {m_sheets->getByIndex(index), UNO_QUERY_THROW}; }

    void begin()
    {
        if (!m_step)
            m_step = std::make_unique<UndoStep>(m_document, m_name);
    }

    void removeOurs(int index)
    {
        struct Note
        {
            css::table::CellAddress at;
            bool isOurs;
        };
        const SheetReference sheet = sheetAt(index);
        // Calc 7.4 dies when queryContentCells is asked for the notes of some sheets.
        const Reference<css::container::XIndexAccess> all(
            Reference<css::sheet::XSheetAnnotationsSupplier>(sheet, UNO_QUERY_THROW)->getAnnotations(),
            UNO_QUERY_THROW);
        std::vector<Note> notes;
        for (sal_Int32 i = 0; i < all->getCount(); ++i)
        {
            const Reference<css::sheet::XSheetAnnotation> note(all->getByIndex(i), UNO_QUERY_THROW);
            const rtl::OUString text = Reference<css::text::XSimpleText>(note, UNO_QUERY_THROW)->getString();
            notes.push_back({note->getPosition(), report::isFindingNote(toUtf8(text))});
        }
        for (const Note& note : notes)
            if (!note.isOurs || !remove(sheet, sheet->getCellByPosition(note.at.Column, note.at.Row)))
                m_taken.insert({index, {note.at.Row, note.at.Column}});
    }

    /// Clearing the cell's note is undone together with its drawing.
    bool remove(const SheetReference& sheet, const CellReference& cell)
    {
        if (isProtected(sheet, cell))
        {
            ++m_outcome.protectedCells;
            return false;
        }
        begin();
        Reference<css::sheet::XSheetOperation>(cell, UNO_QUERY_THROW)->clearContents(css::sheet::CellFlags::ANNOTATION);
        ++m_outcome.removed;
        return true;
    }

    void write(const report::FindingNote& note)
    {
        const SheetReference sheet = sheetAt(note.place.sheet);
        const grid::Cell at = note.place.cell;
        if (isProtected(sheet, sheet->getCellByPosition(at.column, at.row)))
        {
            ++m_outcome.protectedCells;
            return;
        }
        if (m_taken.contains(note.place))
        {
            ++m_outcome.othersKept;
            return;
        }
        begin();
        Reference<css::sheet::XSheetAnnotationsSupplier>(sheet, UNO_QUERY_THROW)
            ->getAnnotations()
            ->insertNew({static_cast<sal_Int16>(note.place.sheet), at.column, at.row}, toUno(note.text));
        ++m_outcome.written;
    }

    const SpreadsheetReference& m_document;
    Reference<css::container::XIndexAccess> m_sheets;
    const std::string& m_name;
    std::unique_ptr<UndoStep> m_step; ///< made for the first change
    std::set<grid::Place> m_taken;    ///< cells with notes that stay
    NotesOutcome m_outcome;
};

} // namespace

NotesOutcome writeFindingNotes(const SpreadsheetReference& document, std::span<const report::FindingNote> notes,
                               const std::string& stepName)
{
    Work work(document, stepName);
    work.removeOurs();
    work.write(notes);
    return work.finish();
}

NotesOutcome removeFindingNotes(const SpreadsheetReference& document, const std::string& stepName)
{
    Work work(document, stepName);
    work.removeOurs();
    return work.finish();
}

} // namespace datchuan::office
