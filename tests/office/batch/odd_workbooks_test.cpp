#include "batch/batch_call.hpp"
#include "batch/school_book.hpp"
#include "catch.hpp"
#include "support/document.hpp"
#include "uno_text.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <algorithm>

/// Workbooks as they should not be, checked in a real office: a clear line, the rest is checked, and the office lives.
using namespace datchuan::test;
namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using datchuan::office::toUno;

namespace {

const SchoolBook primary{.type = "TH", .name = "Trường Tiểu học Kim Đồng"};

boost::json::object check(const Document& document, const std::string& format)
{
    return checkInOffice(document.save(format));
}

/// The level of the first assessment; -1 when there is none.
int level(const boost::json::object& entry)
{
    const auto& assessments = entry.at("assessments").as_array();
    if (assessments.empty() || !assessments[0].at("provenLevel").is_int64())
        return -1;
    return static_cast<int>(assessments[0].at("provenLevel").as_int64());
}

bool finds(const boost::json::object& entry, const std::string& code)
{
    return std::ranges::any_of(findingsIn(entry),
                               [&](const std::string& finding) { return finding.starts_with(code + " "); });
}

void store(const Document& document, const std::string& name, const std::string& value)
{
    const Reference<css::document::XDocumentPropertiesSupplier> supplier(document.component(), UNO_QUERY_THROW);
    supplier->getDocumentProperties()->getUserDefinedProperties()->addProperty(
        toUno(name), css::beans::PropertyAttribute::REMOVABLE, Any(toUno(value)));
}

} // namespace

TEST_CASE("dates of a workbook that counts its days from 1904 are read as they are shown")
{
    std::string book = readFile(DATCHUAN_TESTS_DIR "/office/sidebar/school.fods");
    const auto replace = [&](const std::string& old, const std::string& by) {
        const std::size_t at = book.find(old);
        REQUIRE(at != std::string::npos);
        book.replace(at, old.size(), by);
    };
    replace("<office:spreadsheet>", "<office:spreadsheet><table:calculation-settings><table:null-date "
                                    "table:date-value=\"1904-01-01\"/></table:calculation-settings>");
    replace("<office:body>",
            R"(<office:automatic-styles><number:date-style style:name="N1"><number:day number:style="long"/>)"
            R"(<number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text>)"
            R"(<number:year number:style="long"/></number:date-style><style:style style:name="ce1" )"
            R"(style:family="table-cell" style:data-style-name="N1"/></office:automatic-styles><office:body>)");
    replace("<office:document ", R"(<office:document xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
                                 R"(xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" )");
    const std::size_t line = book.find("tháng 5 năm 2019");
    REQUIRE(line != std::string::npos);
    const std::size_t begin = book.rfind("<table:table-cell", line);
    const std::string end = "</table:table-cell>";
    const std::size_t behind = book.find(end, line) + end.size();
    book.replace(begin, behind - begin,
                 "<table:table-cell office:value-type=\"string\"><text:p>Ngày đánh giá</text:p></table:table-cell>"
                 "<table:table-cell table:style-name=\"ce1\" office:value-type=\"date\" "
                 "office:date-value=\"2021-05-28\"><text:p>28/05/2021</text:p></table:table-cell>");
    const Folder folder;
    const boost::json::object entry = checkInOffice(folder.write("1904.fods", book));
    CHECK(level(entry) == 2);
    CHECK(textIn(entry.at("assessments").as_array()[0].as_object(), "date") == "2021-05-28");
}

TEST_CASE("workbooks without anything to check say so")
{
    const Document empty;
    for (const char* format : {"ods", "xlsx", "xls"})
        CHECK(textIn(check(empty, format), "status") == "no_tables");

    Document chart; // a sheet with nothing but a chart
    const Reference<css::table::XTableCharts> charts =
        Reference<css::table::XTableChartsSupplier>(chart.sheet(), UNO_QUERY_THROW)->getCharts();
    charts->addNewByName("Biểu đồ", {0, 0, 8000, 6000}, {}, false, false);
    CHECK(textIn(check(chart, "ods"), "status") == "no_tables");
    CHECK(textIn(check(chart, "xlsx"), "status") == "no_tables");
}

TEST_CASE("protected and hidden sheets and names with quotes and emoji are checked like others")
{
    for (const char* format : {"ods", "xlsx"})
    {
        INFO(format);
        Document document = summaryBook(primary);
        Reference<css::container::XNamed>(document.sheet(0), UNO_QUERY_THROW)->setName(toUno("Tổng 'hợp' 😀 \"1\""));
        document.addSheet("Trang ẩn");
        Reference<css::beans::XPropertySet>(document.sheet(1), UNO_QUERY_THROW)
            ->setPropertyValue("IsVisible", Any(false));
        Reference<css::util::XProtectable>(document.sheet(0), UNO_QUERY_THROW)->protect("mật khẩu");
        const auto entry = check(document, format);
        CHECK(level(entry) == 3);
        CHECK(textIn(entry.at("tables").as_array().at(0).as_object(), "sheet") == "Tổng 'hợp' 😀 \"1\"");
    }
}

TEST_CASE("cells with errors, circular references, very long texts and links to files leave the rest to be checked")
{
    for (const char* format : {"ods", "xlsx", "xls"})
    {
        INFO(format);
        Document document = summaryBook(primary);
        const std::string row = std::to_string(summaryRow(primary, "2.1"));
        document.setFormula("G1", "=1/0");
        document.setFormula("G2", "=G3");
        document.setFormula("G3", "=G2");
        document.setFormula("G4", "='file:///khong/co/tep.xlsx'#$Sheet1.A1");
        document.set("G5", std::string(32767, 'x'));
        auto entry = check(document, format);
        CHECK(textIn(entry, "status") == "checked");
        CHECK(level(entry) == 3);
        // an error where a mark should be: not assessed, never met
        document.setFormula("C" + row, "=1/0");
        document.setFormula("D" + row, "=1/0");
        document.setFormula("E" + row, "=1/0");
        entry = check(document, format);
        CHECK(level(entry) == 0);
        CHECK_FALSE(entry.at("assessments").as_array().at(0).at("conclusive").as_bool());
    }
}

TEST_CASE("a table at the last rows or columns of a sheet is found at once")
{
    Document document = summaryBook(primary);
    Document far;
    const auto height = summaryRow(primary, "5.5");
    std::vector<std::vector<CellContent>> rows;
    for (int row = 1; row <= height; ++row)
    {
        rows.emplace_back();
        for (const char column : {'A', 'B', 'C', 'D', 'E'})
            rows.back().emplace_back(document.text(column + std::to_string(row)));
    }
    far.fill("XEZ1000000", rows);
    far.set("A1", "x");
    for (const char* format : {"ods", "xlsx"})
        CHECK(level(check(far, format)) == 3);
}

TEST_CASE("what the checks ask of cells is answered from every kind of file")
{
    Document document = summaryBook(primary);
    const int first = summaryRow(primary, "2.1");
    CHECK_FALSE(finds(check(document, "ods"), "S04"));
    CHECK_FALSE(finds(check(document, "ods"), "S12"));
    const auto rowOf = [&](int row) {
        const Reference<css::table::XColumnRowRange> all(document.sheet(), UNO_QUERY_THROW);
        return Reference<css::beans::XPropertySet>(all->getRows()->getByIndex(row - 1), UNO_QUERY_THROW);
    };
    rowOf(first)->setPropertyValue("IsVisible", Any(false));
    for (const char* format : {"ods", "xlsx", "xls"})
    {
        INFO(format);
        CHECK(finds(check(document, format), "S12"));
        CHECK_FALSE(finds(check(document, format), "S04"));
    }
    rowOf(first)->setPropertyValue("IsVisible", Any(true));
    // a hidden column is no hidden row
    Reference<css::beans::XPropertySet>(
        Reference<css::table::XColumnRowRange>(document.sheet(), UNO_QUERY_THROW)->getColumns()->getByIndex(6),
        UNO_QUERY_THROW)
        ->setPropertyValue("IsVisible", Any(false));
    CHECK_FALSE(finds(check(document, "ods"), "S12"));
    const std::string area = "A" + std::to_string(first) + ":A" + std::to_string(first + 1);
    Reference<css::util::XMergeable>(document.sheet()->getCellRangeByName(toUno(area)), UNO_QUERY_THROW)->merge(true);
    for (const char* format : {"ods", "xlsx", "xls"})
    {
        INFO(format);
        CHECK(finds(check(document, format), "S04"));
    }
}

TEST_CASE("findings that are switched off in the document stay so in every kind of file, and are listed")
{
    Document document = summaryBook({.type = "TH", .name = "Trường Tiểu học Kim Đồng", .blank = {"1.1", "2.1"}});
    CHECK(finds(check(document, "ods"), "L06"));
    const std::string reason = "Đang chờ tổ 3 hoàn thành, xem \"biên bản\" ngày 5/5";
    store(document, "DatChuan.ignore.1",
          R"({"code":"L06","reason":"Đang chờ tổ 3 hoàn thành, xem \"biên bản\" ngày 5/5"})");
    for (const char* format : {"ods", "xlsx", "xls"})
    {
        INFO(format);
        const auto entry = check(document, format);
        CHECK_FALSE(finds(entry, "L06"));
        REQUIRE(entry.at("ignored").as_array().size() == 2);
        CHECK(textIn(entry.at("ignored").as_array()[0].as_object(), "reason") == reason);
    }
}
