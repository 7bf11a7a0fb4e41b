#include "support/document.hpp"

#include "uno_text.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <osl/file.hxx>

#include <atomic>
#include <map>
#include <stdexcept>
#include <utility>

namespace datchuan::test {

using com::sun::star::beans::PropertyValue;
using com::sun::star::uno::Any;
using com::sun::star::uno::Reference;
using com::sun::star::uno::Sequence;
using com::sun::star::uno::UNO_QUERY_THROW;
using office::toUno;
using office::toUtf8;
namespace css = com::sun::star;

namespace {

std::string fileUrl(const std::filesystem::path& file)
{
    rtl::OUString url;
    if (osl::FileBase::getFileURLFromSystemPath(toUno(std::filesystem::absolute(file).string()), url)
        != osl::FileBase::E_None)
        throw std::runtime_error("not a file name: " + file.string());
    return toUtf8(url);
}

Any toAny(const CellContent& content)
{
    if (const auto* text = std::get_if<std::string>(&content))
        return Any(toUno(*text));
    return Any(std::get<double>(content));
}

} // namespace

PropertyValue property(const std::string& name, const Any& value)
{
    PropertyValue result;
    result.Name = toUno(name);
    result.Value = value;
    return result;
}

Document::Document(Office& owner) : Document("private:factory/scalc", owner, Shown::Hidden) {}

Document::Document(const std::filesystem::path& file, Office& owner) : Document(fileUrl(file), owner, Shown::Hidden) {}

Document::Document(const std::string& url, Office& owner, Shown shown) : m_office(&owner), m_shown(shown)
{
    const PropertyValue hidden = property("Hidden", Any(shown == Shown::Hidden));
    const auto load = [&] {
        m_component = owner.desktop()->loadComponentFromURL(toUno(url), "_blank", 0, {&hidden, 1});
    };
    if (shown == Shown::Hidden)
        load();
    else
        owner.onMainThread(load);
    if (!m_component.is())
        throw std::runtime_error("the office cannot open " + url);
}

Document Document::inWindow(Office& owner)
{
    return {"private:factory/scalc", owner, Shown::InWindow};
}

Document::~Document()
{
    try
    {
        if (!m_component.is())
            return;
        const auto close = [&] { Reference<css::util::XCloseable>(m_component, UNO_QUERY_THROW)->close(true); };
        if (m_shown == Shown::Hidden)
            close();
        else
            m_office->onMainThread(close);
    }
    catch (const css::uno::Exception&)
    {
        // The office may have died; the test has said so.
    }
    catch (const launcher::OfficeDied&)
    {
    }
}

Document::Document(Document&& other) noexcept
    : m_office(other.m_office), m_shown(other.m_shown), m_component(std::exchange(other.m_component, {}))
{
}

Document& Document::operator=(Document&& other) noexcept
{
    std::swap(m_office, other.m_office);
    std::swap(m_shown, other.m_shown);
    std::swap(m_component, other.m_component);
    return *this;
}

Reference<css::sheet::XSpreadsheet> Document::sheet(int index) const
{
    const Reference<css::sheet::XSpreadsheetDocument> document(m_component, UNO_QUERY_THROW);
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    return {sheets->getByIndex(index), UNO_QUERY_THROW};
}

Reference<css::table::XCellRange> Document::range(const std::string& name) const
{
    const auto dot = name.rfind('.');
    if (dot == std::string::npos)
        return sheet()->getCellRangeByName(toUno(name));
    const Reference<css::sheet::XSpreadsheetDocument> document(m_component, UNO_QUERY_THROW);
    const Reference<css::container::XNameAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    const Reference<css::sheet::XSpreadsheet> named(sheets->getByName(toUno(name.substr(0, dot))), UNO_QUERY_THROW);
    return named->getCellRangeByName(toUno(name.substr(dot + 1)));
}

Reference<css::table::XCell> Document::cell(const std::string& name) const
{
    return range(name)->getCellByPosition(0, 0);
}

void Document::addSheet(const std::string& name)
{
    const Reference<css::sheet::XSpreadsheetDocument> document(m_component, UNO_QUERY_THROW);
    document->getSheets()->insertNewByName(toUno(name), sal_Int16(32767));
}

void Document::set(const std::string& cellName, const CellContent& content)
{
    fill(cellName, {{content}});
}

void Document::setFormula(const std::string& cellName, const std::string& formula)
{
    cell(cellName)->setFormula(toUno(formula));
}

void Document::setArrayFormula(const std::string& rangeName, const std::string& formula)
{
    Reference<css::sheet::XArrayFormulaRange>(range(rangeName), UNO_QUERY_THROW)->setArrayFormula(toUno(formula));
}

void Document::fill(const std::string& cellName, const std::vector<std::vector<CellContent>>& rows)
{
    if (rows.empty() || rows.front().empty())
        return;
    const Reference<css::sheet::XCellRangeAddressable> start(range(cellName), UNO_QUERY_THROW);
    const css::table::CellRangeAddress from = start->getRangeAddress();
    const auto height = static_cast<sal_Int32>(rows.size());
    const auto width = static_cast<sal_Int32>(rows.front().size());
    Sequence<Sequence<Any>> data(height);
    for (sal_Int32 row = 0; row < height; ++row)
    {
        Sequence<Any> line(width);
        for (sal_Int32 column = 0; column < width; ++column)
            line.getArray()[column] =
                toAny(rows.at(static_cast<std::size_t>(row)).at(static_cast<std::size_t>(column)));
        data.getArray()[row] = line;
    }
    const Reference<css::table::XCellRange> target =
        sheet(from.Sheet)
            ->getCellRangeByPosition(from.StartColumn, from.StartRow, from.StartColumn + width - 1,
                                     from.StartRow + height - 1);
    Reference<css::sheet::XCellRangeData>(target, UNO_QUERY_THROW)->setDataArray(data);
}

std::string Document::text(const std::string& cellName) const
{
    return toUtf8(Reference<css::text::XText>(cell(cellName), UNO_QUERY_THROW)->getString());
}

double Document::value(const std::string& cellName) const
{
    return cell(cellName)->getValue();
}

int Document::error(const std::string& cellName) const
{
    return cell(cellName)->getError();
}

std::string Document::formula(const std::string& cellName) const
{
    return toUtf8(cell(cellName)->getFormula());
}

std::string Document::evaluate(const std::string& formulaText)
{
    const std::string scratch = "AMJ1";
    setFormula(scratch, formulaText);
    return text(scratch);
}

void Document::recalculate()
{
    Reference<css::sheet::XCalculatable>(m_component, UNO_QUERY_THROW)->calculateAll();
}

std::filesystem::path Document::save(const std::string& format) const
{
    static const std::map<std::string, const char*> filters{{"ods", "calc8"},
                                                            {"fods", "OpenDocument Spreadsheet Flat XML"},
                                                            {"xlsx", "Calc MS Excel 2007 XML"},
                                                            {"xls", "MS Excel 97"}};
    static std::atomic<int> count{0};
    std::filesystem::path file = m_office->profile() / ("test-" + std::to_string(++count) + "." + format);
    const PropertyValue filter = property("FilterName", Any(toUno(filters.at(format))));
    Reference<css::frame::XStorable>(m_component, UNO_QUERY_THROW)->storeToURL(toUno(fileUrl(file)), {&filter, 1});
    return file;
}

Document Document::reopened(const std::string& format, Office& owner) const
{
    return Document(save(format), owner);
}

} // namespace datchuan::test
