#include "snapshot/cell_details.hpp"

#include "uno_text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/util/NumberFormat.hpp>

namespace datchuan::office {

namespace {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

template <typename T>
T propertyOf(const Reference<css::beans::XPropertySet>& object, const char* name, T fallback)
{
    object->getPropertyValue(rtl::OUString::createFromAscii(name)) >>= fallback;
    return fallback;
}

grid::NumberFormat kindOf(sal_Int16 type)
{
    namespace Type = css::util::NumberFormat;
    if ((type & Type::DATE) != 0)
        return grid::NumberFormat::Date;
    if ((type & Type::TIME) != 0)
        return grid::NumberFormat::Time;
    if ((type & Type::PERCENT) != 0)
        return grid::NumberFormat::Percent;
    if ((type & Type::TEXT) != 0)
        return grid::NumberFormat::Text;
    if ((type & Type::NUMBER) != 0)
        return grid::NumberFormat::Number;
    return grid::NumberFormat::Other;
}

/// The texts of a list written out in the rule: "x";"Không đạt". Nothing for a list that stands in cells.
std::optional<std::vector<std::string>> listedTexts(std::string_view formula)
{
    std::vector<std::string> texts;
    while (!formula.empty())
    {
        if (formula.front() != '"')
            return std::nullopt;
        const std::size_t close = formula.find('"', 1);
        if (close == std::string_view::npos)
            return std::nullopt;
        texts.emplace_back(formula.substr(1, close - 1));
        formula.remove_prefix(close + 1);
        if (formula.starts_with(';') || formula.starts_with(','))
            formula.remove_prefix(1);
    }
    return texts.empty() ? std::nullopt : std::optional(texts);
}

} // namespace

UnoCellDetails::UnoCellDetails(Reference<css::sheet::XSpreadsheet> sheet,
                               Reference<css::util::XNumberFormatsSupplier> formats)
    : m_sheet(std::move(sheet)), m_formats(std::move(formats))
{
}

const UnoCellDetails::Format& UnoCellDetails::formatOf(sal_Int32 key) const
{
    const auto [entry, isNew] = m_known.try_emplace(key);
    if (isNew && m_formats.is())
    {
        const auto properties = m_formats->getNumberFormats()->getByKey(key);
        const bool general = propertyOf(properties, "StandardFormat", false);
        const auto kind = kindOf(propertyOf<sal_Int16>(properties, "Type", 0));
        entry->second.kind = general && kind == grid::NumberFormat::Number ? grid::NumberFormat::General : kind;
        if (entry->second.kind != grid::NumberFormat::General)
            entry->second.decimals = propertyOf<sal_Int16>(properties, "Decimals", -1);
    }
    return entry->second;
}

grid::CellStyle UnoCellDetails::style(grid::Cell cell) const
{
    try
    {
        const Reference<css::beans::XPropertySet> properties(m_sheet->getCellByPosition(cell.column, cell.row),
                                                             UNO_QUERY_THROW);
        const Format& format = formatOf(propertyOf<sal_Int32>(properties, "NumberFormat", 0));
        const auto font = propertyOf(properties, "CharFontName", rtl::OUString());
        constexpr sal_Int32 transparent = -1;
        return {format.kind, format.decimals, toUtf8(font),
                propertyOf<sal_Int32>(properties, "CellBackColor", transparent) != transparent};
    }
    catch (const css::uno::Exception&)
    {
        return {};
    }
}

grid::Range UnoCellDetails::mergedArea(grid::Cell cell) const
{
    try
    {
        const Reference<css::sheet::XSheetCellRange> single(
            m_sheet->getCellRangeByPosition(cell.column, cell.row, cell.column, cell.row), UNO_QUERY_THROW);
        const auto cursor = m_sheet->createCursorByRange(single);
        cursor->collapseToMergedArea();
        const auto area = Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
        return {{area.StartRow, area.StartColumn}, {area.EndRow, area.EndColumn}};
    }
    catch (const css::uno::Exception&)
    {
        return {cell, cell};
    }
}

std::string UnoCellDetails::formula(grid::Cell cell) const
{
    try
    {
        const auto content = m_sheet->getCellByPosition(cell.column, cell.row);
        return content->getType() == css::table::CellContentType_FORMULA ? toUtf8(content->getFormula())
                                                                         : std::string();
    }
    catch (const css::uno::Exception&)
    {
        return {};
    }
}

bool UnoCellDetails::isRowHidden(int row) const
{
    const auto [entry, isNew] = m_hiddenRows.try_emplace(row, false);
    try
    {
        if (isNew)
        {
            const auto rows = Reference<css::table::XColumnRowRange>(m_sheet, UNO_QUERY_THROW)->getRows();
            const Reference<css::beans::XPropertySet> properties(rows->getByIndex(row), UNO_QUERY_THROW);
            entry->second = !propertyOf(properties, "IsVisible", true); // filtered rows are not visible either
        }
    }
    catch (const css::uno::Exception&)
    {
        return false;
    }
    return entry->second;
}

std::vector<grid::Range> UnoCellDetails::formulaRanges() const
{
    std::vector<grid::Range> ranges;
    try
    {
        const Reference<css::sheet::XCellRangesQuery> query(m_sheet, UNO_QUERY_THROW);
        for (const auto& area : query->queryContentCells(css::sheet::CellFlags::FORMULA)->getRangeAddresses())
            ranges.push_back({{area.StartRow, area.StartColumn}, {area.EndRow, area.EndColumn}});
    }
    catch (const css::uno::Exception&)
    {
        return {};
    }
    return ranges;
}

int UnoCellDetails::errorNumber(grid::Cell cell) const
{
    try
    {
        return m_sheet->getCellByPosition(cell.column, cell.row)->getError();
    }
    catch (const css::uno::Exception&)
    {
        return 0;
    }
}

std::optional<std::vector<std::string>> UnoCellDetails::allowedTexts(grid::Cell cell) const
{
    try
    {
        const Reference<css::beans::XPropertySet> properties(m_sheet->getCellByPosition(cell.column, cell.row),
                                                             UNO_QUERY_THROW);
        Reference<css::sheet::XSheetCondition> rule;
        properties->getPropertyValue("Validation") >>= rule;
        const Reference<css::beans::XPropertySet> settings(rule, UNO_QUERY_THROW);
        if (propertyOf(settings, "Type", css::sheet::ValidationType_ANY) != css::sheet::ValidationType_LIST)
            return std::nullopt;
        return listedTexts(toUtf8(rule->getFormula1()));
    }
    catch (const css::uno::Exception&)
    {
        return std::nullopt;
    }
}

std::string UnoCellDetails::link(grid::Cell cell) const
{
    try
    {
        const Reference<css::text::XTextFieldsSupplier> supplier(m_sheet->getCellByPosition(cell.column, cell.row),
                                                                 UNO_QUERY_THROW);
        const auto fields = supplier->getTextFields()->createEnumeration();
        while (fields->hasMoreElements())
        {
            const Reference<css::beans::XPropertySet> field(fields->nextElement(), UNO_QUERY_THROW);
            if (field->getPropertySetInfo()->hasPropertyByName("URL"))
                return toUtf8(propertyOf(field, "URL", rtl::OUString()));
        }
    }
    catch (const css::uno::Exception&)
    {
        return {};
    }
    return {};
}

} // namespace datchuan::office
