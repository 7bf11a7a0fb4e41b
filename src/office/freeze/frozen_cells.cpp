#include "freeze/frozen_cells.hpp"

#include "uno_text.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/lang/IndexOutOfBoundsException.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

const std::string prefix = "DatChuan.";

Reference<css::beans::XPropertyContainer> propertiesOf(const Reference<css::sheet::XSpreadsheetDocument>& document)
{
    return Reference<css::document::XDocumentPropertiesSupplier>(document, UNO_QUERY_THROW)
        ->getDocumentProperties()
        ->getUserDefinedProperties();
}

} // namespace

std::optional<NamedCells> cellsOf(const Reference<css::sheet::XSpreadsheetDocument>& document, const std::string& sheet,
                                  const grid::Range& range)
{
    const auto sheets = document->getSheets();
    if (!sheets->hasByName(toUno(sheet)))
        return std::nullopt;
    try
    {
        NamedCells found;
        found.sheet.set(sheets->getByName(toUno(sheet)), UNO_QUERY_THROW);
        found.cells =
            found.sheet->getCellRangeByPosition(range.first.column, range.first.row, range.last.column, range.last.row);
        return found;
    }
    catch (const css::lang::IndexOutOfBoundsException&)
    {
        return std::nullopt;
    }
}

bool isProtected(const NamedCells& cells)
{
    if (!Reference<css::util::XProtectable>(cells.sheet, UNO_QUERY_THROW)->isProtected())
        return false;
    css::util::CellProtection protection;
    const Reference<css::beans::XPropertySet> properties(cells.cells, UNO_QUERY_THROW);
    // cells that are not all alike give no answer: some are locked
    return !(properties->getPropertyValue("CellProtection") >>= protection) || protection.IsLocked;
}

std::vector<freeze::Value> valuesOf(const Reference<css::table::XCellRange>& cells)
{
    std::vector<freeze::Value> values;
    const auto rows = Reference<css::sheet::XCellRangeData>(cells, UNO_QUERY_THROW)->getDataArray();
    for (sal_Int32 row = 0; row < rows.getLength(); ++row)
        for (sal_Int32 column = 0; column < rows[row].getLength(); ++column)
        {
            const Any& value = rows[row][column];
            rtl::OUString text;
            if (double number = 0; value >>= number)
                values.emplace_back(number);
            else if (value >>= text)
                values.emplace_back(toUtf8(text));
            else
                values.emplace_back(toUtf8(
                    Reference<css::text::XText>(cells->getCellByPosition(column, row), UNO_QUERY_THROW)->getString()));
        }
    return values;
}

bool holdsFormula(const Reference<css::table::XCellRange>& cells)
{
    for (const auto& row : Reference<css::sheet::XCellRangeFormula>(cells, UNO_QUERY_THROW)->getFormulaArray())
        for (const rtl::OUString& content : row)
        {
            const bool isTruthValue = content == "=TRUE()" || content == "=FALSE()"; // as .xlsx brings them back
            if ((content.startsWith("=") || content.startsWith("{=")) && !isTruthValue)
                return true;
        }
    return false;
}

std::vector<freeze::Record> storedRecords(const Reference<css::sheet::XSpreadsheetDocument>& document)
{
    std::map<std::string, std::string> choices;
    const Reference<css::beans::XPropertySet> stored(propertiesOf(document), UNO_QUERY_THROW);
    for (const css::beans::Property& property : stored->getPropertySetInfo()->getProperties())
    {
        const std::string name = toUtf8(property.Name);
        rtl::OUString value;
        if (name.starts_with(prefix) && (stored->getPropertyValue(property.Name) >>= value))
            choices[name.substr(prefix.size())] = toUtf8(value);
    }
    return freeze::recordsFrom(choices);
}

void storeRecords(const Reference<css::sheet::XSpreadsheetDocument>& document,
                  const std::vector<freeze::Record>& records)
{
    const Reference<css::beans::XPropertyContainer> properties = propertiesOf(document);
    const Reference<css::beans::XPropertySet> stored(properties, UNO_QUERY_THROW);
    for (const css::beans::Property& property : stored->getPropertySetInfo()->getProperties())
        if (toUtf8(property.Name).starts_with(prefix + "frozen."))
            properties->removeProperty(property.Name);
    for (const auto& [name, piece] : freeze::piecesOf(records))
        properties->addProperty(toUno(prefix + name), css::beans::PropertyAttribute::REMOVABLE, Any(toUno(piece)));
}

bool isFrozen(const freeze::Record& record, const NamedCells& cells)
{
    return !holdsFormula(cells.cells) && freeze::digestOf(valuesOf(cells.cells)) == record.digest;
}

} // namespace datchuan::office
