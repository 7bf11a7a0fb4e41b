#include "batch/batch_call.hpp"
#include "catch.hpp"
#include "generate/generated.hpp"
#include "report/json_report.hpp"
#include "support/checked.hpp"
#include "support/document.hpp"
#include "uno_text.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>

#include <cstdlib>

/// Random layouts (tests/core/generate) through real files: what the office reads out of .ods, .xlsx and .xls must be
/// judged as the core judges the same cells. DATCHUAN_GENERATED_FILES=100 tries so many workbooks.
using namespace datchuan;
using namespace datchuan::test;
namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

void writeSheet(Document& document, int index, const grid::Sheet& sheet, const tests::FakeDetails& details)
{
    if (index > 0)
        document.addSheet(sheet.name);
    else
        Reference<css::container::XNamed>(document.sheet(0), UNO_QUERY_THROW)->setName(office::toUno(sheet.name));
    const auto target = document.sheet(index);
    for (const grid::Grid::Row& row : sheet.grid.rows())
        for (const auto* filled = sheet.grid.begin(row); filled != sheet.grid.end(row); ++filled)
        {
            const grid::Cell cell{row.row, filled->column};
            if (filled->value.kind == grid::ValueKind::Number)
                target->getCellByPosition(cell.column, cell.row)->setValue(filled->value.number);
            else
                Reference<css::text::XTextRange>(target->getCellByPosition(cell.column, cell.row), UNO_QUERY_THROW)
                    ->setString(office::toUno(sheet.grid.text(cell)));
        }
    for (const grid::Range& area : details.merged)
        Reference<css::util::XMergeable>(
            target->getCellRangeByPosition(area.first.column, area.first.row, area.last.column, area.last.row),
            UNO_QUERY_THROW)
            ->merge(true);
}

} // namespace

TEST_CASE("generated workbooks are judged alike as cells and as files")
{
    const char* const wanted = std::getenv("DATCHUAN_GENERATED_FILES");
    const int count = wanted != nullptr ? std::atoi(wanted) : 12;
    for (int seed = 1; seed <= count; ++seed)
    {
        const tests::Choices choices(static_cast<std::uint32_t>(seed));
        const tests::Generated generated = tests::generate(choices);
        const grid::Workbook workbook = tests::workbookOf(generated.sheets);
        Document document;
        for (std::size_t i = 0; i < workbook.sheets.size(); ++i)
            writeSheet(document, static_cast<int>(i), workbook.sheets[i], generated.sheets[i].details);
        const auto inCore = boost::json::parse(report::entryOf("", workbook, tests::checked(generated.sheets)));
        for (const char* format : {"ods", "xlsx", "xls"})
        {
            INFO("seed " << seed << " (" << choices.text() << ") as " << format);
            const auto inFile = checkInOffice(document.save(format));
            for (const char* part : {"tables", "assessments", "findings"})
                CHECK(boost::json::serialize(inFile.at(part)) == boost::json::serialize(inCore.as_object().at(part)));
        }
    }
}
