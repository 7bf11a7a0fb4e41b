#include "freeze/freeze.hpp"

#include "draft/undo_step.hpp"
#include "freeze/frozen_cells.hpp"
#include "freeze/our_formulas.hpp"
#include "freeze/stamp_notes.hpp"
#include "snapshot/snapshot.hpp"
#include "uno_text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/text/XText.hpp>

#include <algorithm>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using freeze::Record;
using freeze::Value;

namespace {

using CellReference = Reference<css::table::XCell>;

rtl::OUString shown(const CellReference& cell)
{
    return Reference<css::text::XText>(cell, UNO_QUERY_THROW)->getString();
}

void setText(const CellReference& cell, const std::string& text)
{
    if (text.empty())
        cell->setFormula({});
    else
        Reference<css::text::XText>(cell, UNO_QUERY_THROW)->setString(toUno(text)); // text, whatever it looks like
}

/// Puts a value in the place of a formula. True when it had to be given the number format that came with the formula's
/// result (a date, TRUE) so that it looks as before.
bool setValue(const CellReference& cell, const Value& value)
{
    const auto* number = std::get_if<double>(&value);
    if (number == nullptr)
    {
        const auto* text = std::get_if<std::string>(&value);
        setText(cell, text == nullptr ? std::string() : *text);
        return false;
    }
    const Reference<css::beans::XPropertySet> properties(cell, UNO_QUERY_THROW);
    const rtl::OUString before = shown(cell);
    const Any format = properties->getPropertyValue("NumberFormat");
    cell->setValue(*number);
    if (shown(cell) == before)
        return false;
    properties->setPropertyValue("NumberFormat", format);
    return true;
}

Record freezeFormula(const OurFormula& formula, const NamedCells& place)
{
    const std::vector<Value> values = valuesOf(place.cells);
    Record record{formula.sheet, formula.range, Record::Kind::Formula, formula.text, freeze::digestOf(values), false};
    if (formula.isArray)
    {
        record.kind = Record::Kind::Array;
        Reference<css::sheet::XArrayFormulaRange>(place.cells, UNO_QUERY_THROW)->setArrayFormula({});
    }
    const int width = formula.range.last.column - formula.range.first.column + 1;
    for (std::size_t i = 0; i < values.size(); ++i)
    {
        const int at = static_cast<int>(i);
        record.wasFormatted |= setValue(place.cells->getCellByPosition(at % width, at / width), values[i]);
    }
    return record;
}

/// Those of the document's records that are still in force, without cells that are frozen anew.
std::vector<Record> standingRecords(const SpreadsheetReference& document, const std::vector<Record>& anew)
{
    std::vector<Record> standing;
    for (Record& record : storedRecords(document))
    {
        const auto cells = cellsOf(document, record.sheet, record.range);
        const bool isNew = std::ranges::any_of(
            anew, [&](const Record& other) { return other.sheet == record.sheet && other.range == record.range; });
        if (!isNew && cells && isFrozen(record, *cells))
            standing.push_back(std::move(record));
    }
    return standing;
}

void thaw(const Record& record, const NamedCells& place)
{
    const CellReference cell = place.cells->getCellByPosition(0, 0);
    switch (record.kind)
    {
        case Record::Kind::Text:
            setText(cell, record.before);
            break;
        case Record::Kind::Array:
            Reference<css::sheet::XArrayFormulaRange>(place.cells, UNO_QUERY_THROW)
                ->setArrayFormula(toUno(record.before));
            break;
        case Record::Kind::Formula:
            cell->setFormula(toUno(record.before));
            break;
    }
    if (record.wasFormatted)
        Reference<css::beans::XPropertySet>(place.cells, UNO_QUERY_THROW)
            ->setPropertyValue("NumberFormat", Any(sal_Int32(0))); // General, whose look the result decides
}

} // namespace

FreezeOutcome freezeDocument(const SpreadsheetReference& document, const Rules& rules, const std::string& undoTitle)
{
    FreezeOutcome outcome;
    std::vector<std::pair<OurFormula, NamedCells>> formulas;
    for (OurFormula& formula : ourFormulas(document))
        if (auto cells = cellsOf(document, formula.sheet, formula.range))
        {
            if (isProtected(*cells))
            {
                outcome.protectedSheet = formula.sheet;
                return outcome;
            }
            formulas.emplace_back(std::move(formula), std::move(*cells));
        }
    if (formulas.empty())
        return outcome;
    Reference<css::sheet::XCalculatable>(document, UNO_QUERY_THROW)->calculateAll(); // an .xlsx may bring old values
    const std::vector<StampNote> notes = stampNotes(snapshotDocument(document), rules);
    std::vector<Record> records;
    const UndoStep step(document, undoTitle);
    for (const auto& [formula, cells] : formulas)
        records.push_back(freezeFormula(formula, cells));
    outcome.changed = static_cast<int>(records.size());
    for (const StampNote& note : notes)
    {
        const auto cells = cellsOf(document, note.sheet, {note.cell, note.cell});
        if (!cells || isProtected(*cells))
            continue;
        setText(cells->cells->getCellByPosition(0, 0), note.after);
        const Value after(note.after);
        records.push_back({note.sheet,
                           {note.cell, note.cell},
                           Record::Kind::Text,
                           note.before,
                           freeze::digestOf({&after, 1}),
                           false});
        outcome.stamped = true;
    }
    std::ranges::move(standingRecords(document, records), std::back_inserter(records));
    storeRecords(document, records);
    return outcome;
}

FreezeOutcome thawDocument(const SpreadsheetReference& document, const std::string& undoTitle)
{
    FreezeOutcome outcome;
    std::vector<std::pair<Record, NamedCells>> frozen;
    for (Record& record : storedRecords(document))
    {
        auto cells = cellsOf(document, record.sheet, record.range);
        if (cells && holdsFormula(cells->cells)) // thawed before, or a new formula of the user
            continue;
        if (!cells || !isFrozen(record, *cells))
        {
            ++outcome.kept;
            continue;
        }
        if (isProtected(*cells))
        {
            outcome.protectedSheet = record.sheet;
            return outcome;
        }
        frozen.emplace_back(std::move(record), std::move(*cells));
    }
    if (frozen.empty())
        return outcome;
    const UndoStep step(document, undoTitle);
    for (const auto& [record, cells] : frozen)
    {
        thaw(record, cells);
        if (record.kind != Record::Kind::Text)
            ++outcome.changed;
    }
    return outcome;
}

} // namespace datchuan::office
