#include "catch.hpp"
#include "draft/writer.hpp"
#include "snapshot/snapshot.hpp"
#include "support/document.hpp"
#include "uno_text.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

// Drafts put into documents of a real office.

using namespace datchuan;
using namespace datchuan::test;
using draft::Block;
using draft::Look;
using office::Hindrance;
namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

office::SpreadsheetDocument spreadsheet(const Document& document)
{
    return {document.component(), UNO_QUERY_THROW};
}

Reference<css::document::XUndoManager> undoOf(const Document& document)
{
    return Reference<css::document::XUndoManagerSupplier>(document.component(), UNO_QUERY_THROW)->getUndoManager();
}

std::vector<std::string> undoTitles(const Document& document)
{
    std::vector<std::string> titles;
    for (const rtl::OUString& title : undoOf(document)->getAllUndoActionTitles())
        titles.push_back(office::toUtf8(title));
    return titles;
}

std::vector<std::string> sheetNames(const Document& document)
{
    std::vector<std::string> names;
    for (const rtl::OUString& name : spreadsheet(document)->getSheets()->getElementNames())
        names.push_back(office::toUtf8(name));
    return names;
}

std::size_t styleCount(const Document& document, const char* family)
{
    const Reference<css::style::XStyleFamiliesSupplier> families(document.component(), UNO_QUERY_THROW);
    const Reference<css::container::XNameAccess> styles(
        families->getStyleFamilies()->getByName(rtl::OUString::createFromAscii(family)), UNO_QUERY_THROW);
    return static_cast<std::size_t>(styles->getElementNames().getLength());
}

// What changes windows is done on the office's main thread, as it is inside the office.

Hindrance writeBlock(const Document& document, const Block& block, const grid::Place& place)
{
    Hindrance result{};
    test::office().onMainThread([&] { result = office::writeBlock(spreadsheet(document), block, place, "Chèn"); });
    return result;
}

office::AddedSheets addSheets(const Document& document, const std::vector<draft::Sheet>& sheets, int position)
{
    office::AddedSheets result;
    test::office().onMainThread([&] { result = office::addSheets(spreadsheet(document), sheets, position, "Thêm"); });
    return result;
}

void undo(const Document& document)
{
    test::office().onMainThread([&] { undoOf(document)->undo(); });
}

void redo(const Document& document)
{
    test::office().onMainThread([&] { undoOf(document)->redo(); });
}

Block sampleBlock()
{
    Block block;
    block.putAcross({{0, 0}, {0, 2}}, std::string("Kết quả"), Look::Header);
    block.put({1, 0}, std::string("1.10"), Look::Code);
    block.put({1, 1}, 3.0, Look::Count);
    block.put({1, 2}, draft::Formula{"={1}*2", {{"", {{1, 1}, {1, 1}}}}}, Look::Count);
    block.put({2, 0}, *calendar::make(2019, 5, 15), Look::EntryDate);
    block.put({2, 1}, draft::Formula{"=SUM({1})", {{"", {{1, 1}, {1, 2}}}}}, Look::Total);
    block.offer({{{3, 0}, {3, 2}}, {"x", "Không đạt"}, "Chọn trong danh sách.", ""});
    block.paint({{3, 0}, {3, 2}}, Look::Mark);
    return block;
}

draft::Sheet sampleSheet(const std::string& name)
{
    draft::Sheet sheet;
    sheet.name = name;
    sheet.block = sampleBlock();
    sheet.columnWidths = {{0, 40}, {1, 20}};
    sheet.freezeAt = grid::Cell{1, 1};
    sheet.titleRows = {0, 0};
    sheet.page.landscape = true;
    return sheet;
}

draft::Sheet sheetWithChart(const std::string& name)
{
    draft::Sheet sheet = sampleSheet(name);
    sheet.block.put({5, 0}, std::string("Mức"), Look::Header);
    sheet.block.put({5, 1}, std::string("Đạt"), Look::Header);
    for (int level = 1; level <= 3; ++level)
    {
        sheet.block.put({5 + level, 0}, "Mức " + std::to_string(level), Look::Text);
        sheet.block.put({5 + level, 1}, 30.0 - level, Look::Count);
    }
    sheet.block.draw({"Số tiêu chí đạt theo mức", "", {{5, 0}, {8, 1}}, {{10, 0}, {20, 4}}, false});
    return sheet;
}

} // namespace

TEST_CASE("a block is written at a cell as one undo step that takes everything back, and leaves styles alone")
{
    Document document;
    document.set("A1", std::string("đã có"));
    const auto before = styleCount(document, "CellStyles");
    const auto steps = undoTitles(document);
    REQUIRE(writeBlock(document, sampleBlock(), {0, {4, 2}}) == Hindrance::None);
    const auto check = [&] {
        CHECK(document.text("C5") == "Kết quả");
        CHECK(document.text("C6") == "1.10");
        CHECK(document.value("E6") == 6);
        CHECK(document.formula("E6") == "=D6*2");
        CHECK(document.value("D7") == 9);
        CHECK(document.text("C7") == "15/05/2019");
        const auto workbook = office::snapshotDocument(spreadsheet(document));
        const auto& details = *workbook.sheets[0].details;
        CHECK(details.allowedTexts({7, 3}) == std::vector<std::string>{"x", "Không đạt"});
        CHECK(details.mergedArea({4, 3}) == grid::Range{{4, 2}, {4, 4}});
        CHECK(details.style({5, 2}).format == grid::NumberFormat::Text);
    };
    check();
    CHECK(styleCount(document, "CellStyles") == before);
    auto expected = steps;
    expected.insert(expected.begin(), "Chèn");
    CHECK(undoTitles(document) == expected);
    undo(document);
    CHECK(document.text("C5").empty());
    CHECK(document.text("C7").empty());
    CHECK(document.text("A1") == "đã có");
    const auto undone = office::snapshotDocument(spreadsheet(document));
    CHECK(undone.sheets[0].grid.cellCount() == 1);
    CHECK(undone.sheets[0].details->mergedArea({4, 3}) == grid::Range{{4, 3}, {4, 3}});
    CHECK_FALSE(undone.sheets[0].details->allowedTexts({7, 3}));
    redo(document);
    check();
}

TEST_CASE("a block never writes over what is there, nor into protected or missing cells")
{
    Document document;
    document.set("D6", std::string("của người dùng"));
    const auto to = spreadsheet(document);
    CHECK(writeBlock(document, sampleBlock(), {0, {4, 2}}) == Hindrance::CellsFilled);
    CHECK(document.text("C5").empty());
    CHECK(writeBlock(document, sampleBlock(), {0, {4, 16383}}) == Hindrance::NoRoom);
    CHECK(writeBlock(document, sampleBlock(), {0, {1048575, 0}}) == Hindrance::NoRoom);
    CHECK(office::hindranceOf(to, sampleBlock(), {0, {4, 2}}, office::FilledCells::Overwrite) == Hindrance::None);
    const Reference<css::util::XProtectable> sheet(document.sheet(), UNO_QUERY_THROW);
    sheet->protect("");
    CHECK(writeBlock(document, sampleBlock(), {0, {20, 2}}) == Hindrance::CellsProtected);
    CHECK(document.text("C21").empty());
    sheet->unprotect("");
    CHECK(writeBlock(document, sampleBlock(), {0, {20, 2}}) == Hindrance::None);
    const Reference<css::util::XProtectable> structure(document.component(), UNO_QUERY_THROW);
    structure->protect("");
    CHECK(addSheets(document, {sampleSheet("Báo cáo")}, 0).hindrance == Hindrance::StructureProtected);
    CHECK(sheetNames(document).size() == 1);
}

TEST_CASE("added sheets are one undo step, keep the steps before, and are named beside what is there")
{
    Document document = Document::inWindow();
    document.addSheet("Báo cáo");
    document.set("A1", std::string("một"));
    const auto steps = undoTitles(document);
    REQUIRE_FALSE(steps.empty());
    const auto cellStyles = styleCount(document, "CellStyles");
    auto second = sampleSheet("Biểu");
    second.block.put({9, 0}, draft::Formula{"={1}", {{"Báo cáo", {{1, 1}, {1, 1}}}}}, Look::Count);
    const auto added = addSheets(document, {sheetWithChart("Báo cáo"), second}, 99);
    CHECK(added.hindrance == Hindrance::None);
    CHECK(added.names == std::vector<std::string>{"Báo cáo 2", "Biểu"});
    CHECK(sheetNames(document).size() == 4);
    CHECK(styleCount(document, "CellStyles") == cellStyles);
    CHECK(document.value("Báo cáo 2.E99") == 0);
    CHECK(document.value("Biểu.A10") == 3);
    const Reference<css::table::XTableChartsSupplier> charts(document.sheet(2), UNO_QUERY_THROW);
    CHECK(charts->getCharts()->getElementNames().getLength() == 1);
    auto expected = steps;
    expected.insert(expected.begin(), "Thêm");
    CHECK(undoTitles(document) == expected);
    undo(document);
    CHECK(sheetNames(document).size() == 2);
    CHECK(undoTitles(document) == steps);
    redo(document);
    CHECK(sheetNames(document).size() == 4);
    CHECK(document.text("Báo cáo 2.A2") == "1.10");
    CHECK(Reference<css::table::XTableChartsSupplier>(document.sheet(2), UNO_QUERY_THROW)
              ->getCharts()
              ->getElementNames()
              .getLength()
          == 1);
}

TEST_CASE("a new document becomes the book, unmodified, with styles and stored choices")
{
    Document document;
    draft::Book book{"Bảng tự đánh giá", {sampleSheet("Tổng hợp"), sampleSheet("Mức 4")}, {{"ruleset", "TH-2018"}}};
    test::office().onMainThread([&] { office::fillNewDocument(spreadsheet(document), book); });
    CHECK(sheetNames(document) == std::vector<std::string>{"Tổng hợp", "Mức 4"});
    CHECK(undoTitles(document).empty());
    CHECK_FALSE(Reference<css::util::XModifiable>(document.component(), UNO_QUERY_THROW)->isModified());
    for (const char* format : {"ods", "xlsx"})
    {
        const Document again = document.reopened(format);
        INFO(format);
        CHECK(sheetNames(again) == sheetNames(document));
        CHECK(again.text("Mức 4.A2") == "1.10");
        CHECK(again.value("Mức 4.B3") == 9);
        const auto workbook = office::snapshotDocument(spreadsheet(again));
        CHECK(workbook.choices == book.choices);
        CHECK(workbook.sheets[0].details->style({1, 0}).font == "Times New Roman");
        CHECK(workbook.sheets[0].details->allowedTexts({3, 1}) == std::vector<std::string>{"x", "Không đạt"});
    }
}
