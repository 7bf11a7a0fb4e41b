#include "repair/apply.hpp"

#include "repair/blocks.hpp"
#include "repair/cell_state.hpp"
#include "draft/undo_step.hpp"
#include "text/legacy.hpp"
#include "text/letters.hpp"
#include "uno_text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <algorithm>
#include <memory>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

using DocumentReference = Reference<css::sheet::XSpreadsheetDocument>;

bool isReadOnly(const DocumentReference& document)
{
    const Reference<css::frame::XStorable> file(document, UNO_QUERY);
    return file.is() && file->isReadonly();
}

SheetReference sheetAt(const DocumentReference& document, int sheet)
{
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    return {sheets->getByIndex(sheet), UNO_QUERY_THROW};
}

Any toAny(const repair::Content& content)
{
    const auto* number = std::get_if<double>(&content);
    return number != nullptr ? Any(*number) : Any(toUno(std::get<std::string>(content)));
}

Sequence<Sequence<Any>> toRows(const repair::Block& block)
{
    Sequence<Sequence<Any>> rows(static_cast<sal_Int32>(block.rows.size()));
    std::ranges::transform(block.rows, rows.getArray(), [](const std::vector<repair::Content>& row) {
        Sequence<Any> cells(static_cast<sal_Int32>(row.size()));
        std::ranges::transform(row, cells.getArray(), &toAny);
        return cells;
    });
    return rows;
}

/// Strings put in this way are text whatever they look like.
void write(const DocumentReference& document, const repair::Block& block)
{
    const SheetReference sheet = sheetAt(document, block.sheet);
    const Reference<css::sheet::XCellRangeData> cells(
        sheet->getCellRangeByPosition(block.range.first.column, block.range.first.row, block.range.last.column,
                                      block.range.last.row),
        UNO_QUERY_THROW);
    cells->setDataArray(toRows(block));
}

/// Replaces only what differs, so that the rest keeps its looks.
void writeInto(const CellReference& cell, const std::string& before, const std::string& after)
{
    const rtl::OUString from = toUno(before);
    const rtl::OUString to = toUno(after);
    const sal_Int32 most = std::min(from.getLength(), to.getLength());
    sal_Int32 front = 0;
    while (front < most && from[front] == to[front])
        ++front;
    sal_Int32 back = 0;
    while (back < most - front && from[from.getLength() - 1 - back] == to[to.getLength() - 1 - back])
        ++back;
    const Reference<css::text::XText> text(cell, UNO_QUERY_THROW);
    const Reference<css::text::XTextCursor> cursor = text->createTextCursor();
    cursor->gotoStart(false);
    for (sal_Int32 left = front; left > 0; left -= std::min<sal_Int32>(left, SAL_MAX_INT16)) // takes 16 bits
        cursor->goRight(static_cast<sal_Int16>(std::min<sal_Int32>(left, SAL_MAX_INT16)), false);
    for (sal_Int32 left = from.getLength() - front - back; left > 0; left -= std::min<sal_Int32>(left, SAL_MAX_INT16))
        cursor->goRight(static_cast<sal_Int16>(std::min<sal_Int32>(left, SAL_MAX_INT16)), true);
    Reference<css::text::XTextRange>(cursor, UNO_QUERY_THROW)->setString(to.copy(front, to.getLength() - front - back));
}

/// A number in a cell that is formatted as text would become text again at the next edit.
void dropTextFormat(const DocumentReference& document, const CellReference& cell)
{
    const Reference<css::util::XNumberFormatsSupplier> formats(document, UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> properties(cell, UNO_QUERY_THROW);
    sal_Int32 key = 0;
    properties->getPropertyValue("NumberFormat") >>= key;
    sal_Int16 type = 0;
    formats->getNumberFormats()->getByKey(key)->getPropertyValue("Type") >>= type;
    constexpr sal_Int32 general = 0;
    if ((type & css::util::NumberFormat::TEXT) != 0)
        properties->setPropertyValue("NumberFormat", Any(general));
}

/// Unicode text in a font of the time before it would be drawn as other letters.
void dropLegacyFont(const CellReference& cell, const std::string& after)
{
    const Reference<css::beans::XPropertySet> properties(cell, UNO_QUERY_THROW);
    rtl::OUString font;
    properties->getPropertyValue("CharFontName") >>= font;
    if (text::legacyEncodingOfFont(toUtf8(font)) && text::hasVietnameseOnly(after))
        properties->setPropertyValue("CharFontName", Any(rtl::OUString("Times New Roman")));
}

class Repair
{
public:
    Repair(const DocumentReference& document, const std::string& stepName) : m_document(document), m_name(stepName) {}

    /// Looks at a cell and puts it where it belongs: plain ones are written together, later.
    void add(const repair::CellFix& each)
    {
        const std::optional<repair::Content> content = repair::contentAfter(each);
        const SheetReference sheet = sheetAt(m_document, each.place.sheet);
        const CellReference cell = sheet->getCellByPosition(each.place.cell.column, each.place.cell.row);
        if (const auto refusal = content ? whyNot(sheet, cell, each.fix) : repair::Refusal::Failed)
            return refuse(each, *refusal);
        begin();
        if (std::holds_alternative<std::string>(*content))
            dropLegacyFont(cell, each.fix.after);
        if (std::holds_alternative<double>(*content))
            dropTextFormat(m_document, cell);
        if (const auto* formula = std::get_if<repair::Formula>(&*content))
            cell->setFormula(toUno(formula->text));
        else if (std::holds_alternative<std::string>(*content) && isFormatted(cell))
            writeInto(cell, each.fix.before, each.fix.after);
        else
            m_plain.push_back({each.place, *content});
        m_outcome.repaired.push_back(each);
    }

    void refuse(const repair::CellFix& each, repair::Refusal why) { m_outcome.refused.push_back({each, why}); }

    repair::Outcome finish()
    {
        for (const repair::Block& block : repair::blocksOf(m_plain))
            write(m_document, block);
        m_step.reset();
        return std::move(m_outcome);
    }

private:
    void begin()
    {
        if (!m_step)
            m_step = std::make_unique<UndoStep>(m_document, m_name);
    }

    const DocumentReference& m_document;
    const std::string& m_name;
    std::unique_ptr<UndoStep> m_step; ///< made for the first change
    std::vector<repair::CellContent> m_plain;
    repair::Outcome m_outcome;
};

} // namespace

repair::Outcome applyFixes(const DocumentReference& document, std::span<const repair::CellFix> fixes,
                           const std::string& stepName)
{
    Repair work(document, stepName);
    const bool readOnly = isReadOnly(document);
    for (const repair::CellFix& each : fixes)
    {
        if (readOnly)
        {
            work.refuse(each, repair::Refusal::ReadOnly);
            continue;
        }
        try
        {
            work.add(each);
        }
        catch (const css::uno::Exception&)
        {
            work.refuse(each, repair::Refusal::Failed); // the sheet is gone, or the office refuses
        }
    }
    return work.finish();
}

} // namespace datchuan::office
