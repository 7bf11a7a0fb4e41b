#include "batch/batch_call.hpp"
#include "catch.hpp"
#include "commands/command_window.hpp"
#include "draft/writer.hpp"
#include "report/sheet_report.hpp"
#include "snapshot/snapshot.hpp"
#include "support/document.hpp"
#include "support/rules.hpp"
#include "template/template.hpp"
#include "uno_text.hpp"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <osl/file.hxx>

#include <cstdlib>

// The report sheet as the office shows and prints it.

using namespace datchuan;
using namespace datchuan::test;
namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

office::SpreadsheetDocument spreadsheet(const Document& document)
{
    return {document.component(), UNO_QUERY_THROW};
}

/// A secondary school (28 criteria) near Mức 2, some criteria not met or not assessed.
Document filledTemplate()
{
    Document document;
    const auto& set = tests::ruleSet("TRH-2018");
    test::office().onMainThread(
        [&] { office::fillNewDocument(spreadsheet(document), templates::makeTemplate(set, "THCS")); });
    document.set("Thông tin chung.B4", std::string("Trường Trung học cơ sở Nguyễn Thị Minh Khai"));
    document.set("Thông tin chung.B6", calendar::toSerial(*calendar::make(2019, 5, 15)));
    int row = 5;
    for (const auto& standard : set.standards)
    {
        ++row;
        for (const auto& criterion : standard.criteria)
        {
            const int level = criterion.code == "4.2"   ? -1
                              : criterion.code == "2.2" ? 0
                              : criterion.code == "5.5" ? 1
                                                        : std::min(2, criterion.topLevel());
            if (level >= 0)
                document.set(std::string("Tổng hợp.") + static_cast<char>('C' + level) + std::to_string(row),
                             std::string("x"));
            ++row;
        }
    }
    return document;
}

draft::Sheet reportOn(const Document& document)
{
    const grid::Workbook workbook = office::snapshotDocument(spreadsheet(document));
    const auto checked = check::checkWorkbook(workbook, tests::library(), tests::titles(), {});
    std::vector<std::string> names;
    for (const auto& sheet : workbook.sheets)
        names.push_back(sheet.name);
    return report::reportSheet({checked, names, {}}, 0);
}

std::filesystem::path pdfOf(const Document& document)
{
    const std::filesystem::path file = test::office().profile() / "report.pdf";
    rtl::OUString url;
    REQUIRE(osl::FileBase::getFileURLFromSystemPath(office::toUno(file.string()), url) == osl::FileBase::E_None);
    const auto filter = property("FilterName", Any(rtl::OUString("calc_pdf_Export")));
    test::office().onMainThread([&] {
        Reference<css::frame::XStorable>(document.component(), UNO_QUERY_THROW)->storeToURL(url, {&filter, 1});
    });
    return file;
}

int occurrences(const std::string& text, const std::string& part)
{
    int count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++count;
    return count;
}

} // namespace

TEST_CASE("the report of a school with 28 criteria prints on few upright A4 pages, one page wide")
{
    const Document source = filledTemplate();
    const draft::Sheet sheet = reportOn(source);
    Document alone; // its empty sheet prints nothing
    test::office().onMainThread([&] { office::addSheets(spreadsheet(alone), {sheet}, 1, "Báo cáo"); });
    const auto pdf = pdfOf(alone);
    if (const char* folder = std::getenv("DATCHUAN_PICTURES"))
        std::filesystem::copy_file(pdf, std::filesystem::path(folder) / "report.pdf",
                                   std::filesystem::copy_options::overwrite_existing);
    const std::string bytes = readFile(pdf);
    const int pages = occurrences(bytes, "/Type/Page/");
    CHECK(pages >= 2);
    CHECK(pages <= 4);
    CHECK(occurrences(bytes, "/MediaBox[0 0 595") == pages);
}

TEST_CASE("the command adds a report as one step, beside older ones, and changes nothing about the checks")
{
    SheetWindow window(test::office(), sample("tieu-hoc-kim-dong.xlsx"));
    Commands commands(window);
    const office::SpreadsheetDocument document(window.controller()->getModel(), UNO_QUERY_THROW);
    const auto names = [&] {
        std::vector<std::string> all;
        for (const rtl::OUString& name : document->getSheets()->getElementNames())
            all.push_back(office::toUtf8(name));
        return all;
    };
    const auto before = names();
    const auto findings = [&] {
        const auto workbook = office::snapshotDocument(document);
        const auto checked = check::checkWorkbook(workbook, tests::library(), tests::titles(), {});
        CHECK(checked.assessed.assessments.size() == 1);
        return checked.findings.size();
    };
    const auto found = findings();
    REQUIRE(commands.isOffered("insertReport"));
    REQUIRE(commands.give("insertReport"));
    auto expected = before;
    expected.push_back("Báo cáo");
    CHECK(names() == expected);
    CHECK(commands.undoSteps() == 1);
    CHECK(commands.undoTitle() == "Lập báo cáo kiểm định");
    REQUIRE(commands.give("insertReport"));
    expected.push_back("Báo cáo 2");
    CHECK(names() == expected);
    window.undo();
    window.undo();
    CHECK(names() == before);
    commands.redo();
    expected.pop_back();
    CHECK(names() == expected);
    // what is checked with the report in it is what is checked without
    CHECK(findings() == found);
}

TEST_CASE("a workbook without a criteria table gets no report, and says so without a box")
{
    SheetWindow window(test::office());
    Commands commands(window);
    REQUIRE(commands.give("insertReport"));
    CHECK(commands.hasNotice());
    CHECK(commands.undoSteps() == 0);
}
