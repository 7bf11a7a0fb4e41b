#include "support/built.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace datchuan::test {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using datchuan::office::toUno;

namespace {

sal_Int16 typeOf(grid::NumberFormat format)
{
    switch (format)
    {
        case grid::NumberFormat::Date:
            return css::util::NumberFormat::DATE;
        case grid::NumberFormat::Percent:
            return css::util::NumberFormat::PERCENT;
        case grid::NumberFormat::Text:
            return css::util::NumberFormat::TEXT;
        default:
            return css::util::NumberFormat::NUMBER;
    }
}

void setLooks(const Document& document, const Reference<css::beans::XPropertySet>& cell, const grid::CellStyle& style)
{
    const Reference<css::util::XNumberFormatsSupplier> formats(document.component(), UNO_QUERY_THROW);
    const Reference<css::util::XNumberFormatTypes> types(formats->getNumberFormats(), UNO_QUERY_THROW);
    if (style.format != grid::NumberFormat::General)
        cell->setPropertyValue("NumberFormat",
                               Any(types->getStandardFormat(typeOf(style.format), css::lang::Locale())));
    if (!style.font.empty())
        cell->setPropertyValue("CharFontName", Any(toUno(style.font)));
}

void writeSheet(const Document& document, int index, const grid::Sheet& sheet, const tests::FakeDetails& details)
{
    const auto target = document.sheet(index);
    const auto cellAt = [&](grid::Cell cell) { return target->getCellByPosition(cell.column, cell.row); };
    for (const grid::Grid::Row& row : sheet.grid.rows())
        for (const auto* filled = sheet.grid.begin(row); filled != sheet.grid.end(row); ++filled)
        {
            const grid::Cell cell{row.row, filled->column};
            if (const auto formula = details.formulas.find(cell); formula != details.formulas.end())
                cellAt(cell)->setFormula(toUno(formula->second));
            else if (filled->value.kind == grid::ValueKind::Number)
                cellAt(cell)->setValue(filled->value.number);
            else
                Reference<css::text::XTextRange>(cellAt(cell), UNO_QUERY_THROW)
                    ->setString(toUno(sheet.grid.text(cell)));
        }
    for (const grid::Range& area : details.merged)
        Reference<css::util::XMergeable>(
            target->getCellRangeByPosition(area.first.column, area.first.row, area.last.column, area.last.row),
            UNO_QUERY_THROW)
            ->merge(true);
    for (const auto& [cell, style] : details.styles)
        setLooks(document, Reference<css::beans::XPropertySet>(cellAt(cell), UNO_QUERY_THROW), style);
}

} // namespace

Document documentOf(const std::vector<tests::SheetBuilder>& sheets, Office& owner)
{
    Document document(owner);
    const grid::Workbook workbook = tests::workbookOf(sheets);
    for (std::size_t i = 0; i < sheets.size(); ++i)
    {
        if (i == 0)
            Reference<css::container::XNamed>(document.sheet(0), UNO_QUERY_THROW)->setName(toUno(sheets[i].name()));
        else
            document.addSheet(sheets[i].name());
        writeSheet(document, static_cast<int>(i), workbook.sheets[i], sheets[i].details);
    }
    return document;
}

} // namespace datchuan::test
