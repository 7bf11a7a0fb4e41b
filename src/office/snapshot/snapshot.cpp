#include "snapshot/snapshot.hpp"

#include "calendar/date.hpp"
#include "document/choices.hpp"
#include "snapshot/cell_details.hpp"
#include "snapshot/text_ids.hpp"
#include "uno_text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/util/Date.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace datchuan::office {

namespace {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::TypeClass_DOUBLE;
using css::uno::TypeClass_STRING;
using css::uno::TypeClass_VOID;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

class Filler
{
public:
    Filler(grid::Grid& grid, TextIds& ids) : m_grid(grid), m_ids(ids) {}

    void add(const Band& band)
    {
        for (int row = 0; !band.empty() && row < band.front().height(); ++row)
            for (const Block& block : band)
            {
                const auto& cells = block.rows[row];
                const Any* values = cells.getConstArray();
                for (int column = 0; column < cells.getLength(); ++column)
                    add({block.origin.row + row, block.origin.column + column}, values[column]);
            }
    }

private:
    void add(grid::Cell cell, const Any& value)
    {
        switch (value.getValueTypeClass())
        {
            case TypeClass_STRING:
            {
                const auto& text = *static_cast<const rtl::OUString*>(value.getValue());
                if (!text.isEmpty())
                    m_grid.append(cell, {grid::ValueKind::Text, m_ids.of(text), 0});
                return;
            }
            case TypeClass_DOUBLE:
                m_grid.append(cell, {grid::ValueKind::Number, 0, *static_cast<const double*>(value.getValue())});
                return;
            case TypeClass_VOID: // a formula with an error: it must not hide the rest
                m_grid.append(cell, {grid::ValueKind::Error, 0, 0});
                return;
            default:
                if (double number = 0; value >>= number)
                    m_grid.append(cell, {grid::ValueKind::Number, 0, number});
        }
    }

    grid::Grid& m_grid;
    TextIds& m_ids;
};

grid::Grid readGrid(const Reference<css::table::XCellRange>& range, const std::shared_ptr<grid::TextPool>& pool,
                    TextIds& ids)
{
    grid::Grid grid(pool);
    Filler filler(grid, ids);
    forEachBand(range, [&](Band&& band) { filler.add(band); });
    return grid;
}

/// Days between 30/12/1899 and the day from which a document counts its dates: 0, but for files of Excel for Mac, which
/// begin in 1904.
double daysOfDates(const Reference<css::sheet::XSpreadsheetDocument>& document)
{
    css::util::Date zero;
    const Reference<css::beans::XPropertySet> properties(document, UNO_QUERY);
    if (!properties.is() || !(properties->getPropertyValue("NullDate") >>= zero))
        return 0;
    const auto day = calendar::make(zero.Year, zero.Month, zero.Day);
    return day ? calendar::toSerial(*day) : 0;
}

/// Makes the dates of a sheet count from 30/12/1899, as all readers of grids expect.
void shiftDates(grid::Sheet& sheet, const std::shared_ptr<grid::TextPool>& pool, double days)
{
    grid::Grid shifted(pool);
    for (const grid::Grid::Row& row : sheet.grid.rows())
        for (const auto* filled = sheet.grid.begin(row); filled != sheet.grid.end(row); ++filled)
        {
            const grid::Cell cell{row.row, filled->column};
            grid::Value value = filled->value;
            if (value.kind == grid::ValueKind::Number && sheet.details->style(cell).format == grid::NumberFormat::Date)
                value.number += days;
            shifted.append(cell, value);
        }
    sheet.grid = std::move(shifted);
}

grid::Sheet snapshotSheet(const Reference<css::sheet::XSpreadsheet>& sheet,
                          const Reference<css::util::XNumberFormatsSupplier>& formats,
                          const std::shared_ptr<grid::TextPool>& pool, TextIds& ids)
{
    grid::Sheet result{toUtf8(Reference<css::container::XNamed>(sheet, UNO_QUERY_THROW)->getName()),
                       readGrid(Reference<css::table::XCellRange>(sheet.get()), pool, ids)};
    const Reference<css::beans::XPropertySet> properties(sheet, UNO_QUERY_THROW);
    bool visible = true;
    properties->getPropertyValue("IsVisible") >>= visible;
    result.hidden = !visible;
    result.details = std::make_shared<UnoCellDetails>(sheet, formats);
    return result;
}

/// "xlsx" from the filter that read the document; "" for a new one.
std::string fileFormatOf(const Reference<css::sheet::XSpreadsheetDocument>& document)
{
    const Reference<css::frame::XModel> model(document, UNO_QUERY);
    if (!model.is())
        return {};
    rtl::OUString filter;
    for (const css::beans::PropertyValue& argument : model->getArgs())
        if (argument.Name == "FilterName")
            argument.Value >>= filter;
    static const std::map<std::string, std::string, std::less<>> formats{{"calc8", "ods"},
                                                                         {"OpenDocument Spreadsheet Flat XML", "fods"},
                                                                         {"Calc MS Excel 2007 XML", "xlsx"},
                                                                         {"Calc MS Excel 2007 VBA XML", "xlsx"},
                                                                         {"Calc Office Open XML", "xlsx"},
                                                                         {"MS Excel 97", "xls"},
                                                                         {"MS Excel 95", "xls"},
                                                                         {"MS Excel 5.0/95", "xls"}};
    const auto known = formats.find(toUtf8(filter));
    return known == formats.end() || model->getURL().isEmpty() ? std::string() : known->second;
}

} // namespace

grid::Grid gridOf(const std::vector<Band>& bands, const std::shared_ptr<grid::TextPool>& pool)
{
    TextIds ids(pool);
    grid::Grid grid(pool);
    Filler filler(grid, ids);
    for (const Band& band : bands)
        filler.add(band);
    return grid;
}

struct DocumentReader::State
{
    explicit State(const Reference<css::sheet::XSpreadsheetDocument>& from)
        : document(from),
          formats(from, UNO_QUERY),
          sheets(from->getSheets(), UNO_QUERY_THROW),
          count(sheets->getCount())
    {
        workbook.sheets.reserve(static_cast<std::size_t>(count));
    }

    Reference<css::sheet::XSpreadsheetDocument> document;
    Reference<css::util::XNumberFormatsSupplier> formats;
    Reference<css::container::XIndexAccess> sheets;
    sal_Int32 count;
    double days = daysOfDates(document);
    std::shared_ptr<grid::TextPool> pool = std::make_shared<grid::TextPool>();
    TextIds ids{pool};
    grid::Workbook workbook;
};

DocumentReader::DocumentReader(const Reference<css::sheet::XSpreadsheetDocument>& document)
    : m_state(std::make_unique<State>(document))
{
}

DocumentReader::~DocumentReader() = default;

bool DocumentReader::readSheet()
{
    if (sheetsRead() == sheets())
        return false;
    const Reference<css::sheet::XSpreadsheet> sheet(m_state->sheets->getByIndex(sheetsRead()), UNO_QUERY_THROW);
    m_state->workbook.sheets.push_back(snapshotSheet(sheet, m_state->formats, m_state->pool, m_state->ids));
    if (m_state->days != 0)
        shiftDates(m_state->workbook.sheets.back(), m_state->pool, m_state->days);
    return true;
}

int DocumentReader::sheetsRead() const
{
    return static_cast<int>(m_state->workbook.sheets.size());
}

int DocumentReader::sheets() const
{
    return m_state->count;
}

grid::Workbook DocumentReader::take()
{
    m_state->workbook.choices = readChoices(m_state->document);
    m_state->workbook.fileFormat = fileFormatOf(m_state->document);
    return std::move(m_state->workbook);
}

grid::Workbook snapshotDocument(const Reference<css::sheet::XSpreadsheetDocument>& document)
{
    DocumentReader reader(document);
    while (reader.readSheet())
        continue;
    return reader.take();
}

} // namespace datchuan::office
