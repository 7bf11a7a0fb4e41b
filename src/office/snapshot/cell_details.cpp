#include "snapshot/cell_details.hpp"

#include "snapshot/given.hpp"
#include "uno_text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XMergeable.hpp>

#include <algorithm>

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
        const auto properties = given(given(m_formats->getNumberFormats())->getByKey(key));
        const bool general = propertyOf(properties, "StandardFormat", false);
        const auto kind = kindOf(propertyOf<sal_Int16>(properties, "Type", 0));
        entry->second.kind = general && kind == grid::NumberFormat::Number ? grid::NumberFormat::General : kind;
        if (entry->second.kind != grid::NumberFormat::General)
            entry->second.decimals = propertyOf<sal_Int16>(properties, "Decimals", -1);
    }
    return entry->second;
}

const FormatAreas& UnoCellDetails::areas() const
{
    if (!m_areas)
    {
        m_areas.emplace(m_sheet, lastCell());
        m_styles.resize(m_areas->count());
        m_allowed.resize(m_areas->count());
    }
    return *m_areas;
}

UnoCellDetails::Properties UnoCellDetails::cellProperties(grid::Cell cell) const
{
    return {m_sheet->getCellByPosition(cell.column, cell.row), UNO_QUERY_THROW};
}

grid::CellStyle UnoCellDetails::styleIn(const Properties& properties) const
{
    const Format& format = formatOf(propertyOf<sal_Int32>(properties, "NumberFormat", 0));
    const auto font = propertyOf(properties, "CharFontName", rtl::OUString());
    constexpr sal_Int32 transparent = -1;
    return {format.kind, format.decimals, toUtf8(font),
            propertyOf<sal_Int32>(properties, "CellBackColor", transparent) != transparent};
}

grid::CellStyle UnoCellDetails::style(grid::Cell cell) const
{
    try
    {
        const auto area = areas().areaOf(cell);
        if (!area)
            return styleIn(cellProperties(cell));
        auto& known = m_styles[*area];
        if (!known)
            known = styleIn(areas().properties(*area));
        if (known->format != grid::NumberFormat::General)
            return *known;
        // a formula without a format of its own is shown in that of the cells it reads
        grid::CellStyle style = *known;
        const Format& format = formatOf(propertyOf<sal_Int32>(cellProperties(cell), "NumberFormat", 0));
        style.format = format.kind;
        style.decimals = format.decimals;
        return style;
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
        if (!columnHoldsMerged(cell.column))
            return {cell, cell};
        const Reference<css::sheet::XSheetCellRange> single(
            m_sheet->getCellRangeByPosition(cell.column, cell.row, cell.column, cell.row), UNO_QUERY_THROW);
        const auto cursor = given(m_sheet->createCursorByRange(single));
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
        const auto content = given(m_sheet->getCellByPosition(cell.column, cell.row));
        return content->getType() == css::table::CellContentType_FORMULA ? toUtf8(content->getFormula())
                                                                         : std::string();
    }
    catch (const css::uno::Exception&)
    {
        return {};
    }
}

/// One question for a whole column: nearly always there is nothing merged in it.
bool UnoCellDetails::columnHoldsMerged(int column) const
{
    const auto [entry, isNew] = m_mergedColumns.try_emplace(column, false);
    if (isNew)
    {
        // a merged area belongs to its first column, so those to the left may reach into this one
        const Reference<css::util::XMergeable> cells(m_sheet->getCellRangeByPosition(0, 0, column, lastCell().row),
                                                     UNO_QUERY_THROW);
        entry->second = cells->getIsMerged();
    }
    return entry->second;
}

grid::Cell UnoCellDetails::lastCell() const
{
    if (!m_lastCell)
    {
        const auto cursor = m_sheet->createCursor();
        Reference<css::sheet::XUsedAreaCursor>(cursor, UNO_QUERY_THROW)->gotoEndOfUsedArea(false);
        const auto end = Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
        m_lastCell = {end.EndRow, end.EndColumn};
    }
    return *m_lastCell;
}

bool UnoCellDetails::isRowHidden(int row) const
{
    try
    {
        if (!m_visibleRows)
        {
            m_visibleRows.emplace(); // asked once for all rows; filtered rows are not visible either
            const grid::Cell last = lastCell();
            const Reference<css::sheet::XCellRangesQuery> used(
                m_sheet->getCellRangeByPosition(0, 0, last.column, last.row), UNO_QUERY_THROW);
            for (const auto& area : given(used->queryVisibleCells())->getRangeAddresses())
                m_visibleRows->emplace_back(area.StartRow, area.EndRow);
        }
        return row <= lastCell().row && std::ranges::none_of(*m_visibleRows, [row](const auto& rows) {
                   return row >= rows.first && row <= rows.second;
               });
    }
    catch (const css::uno::Exception&)
    {
        return false;
    }
}

std::vector<grid::Range> UnoCellDetails::formulaRanges() const
{
    std::vector<grid::Range> ranges;
    try
    {
        const Reference<css::sheet::XCellRangesQuery> query(m_sheet, UNO_QUERY_THROW);
        for (const auto& area : given(query->queryContentCells(css::sheet::CellFlags::FORMULA))->getRangeAddresses())
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
        return given(m_sheet->getCellByPosition(cell.column, cell.row))->getError();
    }
    catch (const css::uno::Exception&)
    {
        return 0;
    }
}

std::optional<std::vector<std::string>> UnoCellDetails::allowedIn(const Properties& properties)
{
    Reference<css::sheet::XSheetCondition> rule;
    properties->getPropertyValue("Validation") >>= rule;
    const Reference<css::beans::XPropertySet> settings(rule, UNO_QUERY_THROW);
    if (propertyOf(settings, "Type", css::sheet::ValidationType_ANY) != css::sheet::ValidationType_LIST)
        return std::nullopt;
    return listedTexts(toUtf8(rule->getFormula1()));
}

std::optional<std::vector<std::string>> UnoCellDetails::allowedTexts(grid::Cell cell) const
{
    try
    {
        const auto area = areas().areaOf(cell);
        if (!area)
            return allowedIn(cellProperties(cell));
        auto& known = m_allowed[*area];
        if (!known)
            known = allowedIn(areas().properties(*area));
        return *known;
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
        const auto fields = given(given(supplier->getTextFields())->createEnumeration());
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
