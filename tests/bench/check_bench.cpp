// What checking costs beside reading: workbooks as offices have them, made and checked inside a real office.

#include "launcher/office.hpp"
#include "workbooks.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;
using bench::Rows;

namespace {

OUString text(const std::string& utf8)
{
    return {utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8};
}

class Bench
{
public:
    explicit Bench(datchuan::launcher::Office& office) : m_office(office)
    {
        std::printf("| workbook | values | getDataArray ms | snapshot | check | x reading | grid MB | peak / grid | "
                    "findings |\n|---|---|---|---|---|---|---|---|---|\n");
    }

    void run(const char* name, const std::vector<Rows>& sheets, int firstRow = 0, int firstColumn = 0, int rounds = 7)
    {
        Sequence<css::beans::PropertyValue> hidden(1);
        hidden.getArray()[0] = {"Hidden", -1, Any(true), css::beans::PropertyState_DIRECT_VALUE};
        const Reference<css::sheet::XSpreadsheetDocument> document(
            m_office.desktop()->loadComponentFromURL("private:factory/scalc", "_blank", 0, hidden), UNO_QUERY_THROW);
        for (std::size_t i = 0; i < sheets.size(); ++i)
            write(document, static_cast<sal_Int16>(i), sheets[i], firstRow, firstColumn);
        const Reference<css::task::XJob> job(m_office.create("vn.datchuan.bench.Check"), UNO_QUERY_THROW);
        Sequence<css::beans::NamedValue> arguments(2);
        arguments.getArray()[0] = {"document", Any(document)};
        arguments.getArray()[1] = {"rounds", Any(sal_Int32(rounds))};
        Sequence<css::beans::NamedValue> answers;
        job->execute(arguments) >>= answers;
        std::map<std::string, double> result;
        for (const auto& answer : answers)
            answer.Value >>= result[rtl::OUStringToOString(answer.Name, RTL_TEXTENCODING_UTF8).getStr()];
        const double values = result["values ms"];
        std::printf("| %s | %.0f | %.2f | %.2f | %.2f | %.2f | %.1f | %.2f | %.0f |\n", name, result["values"], values,
                    result["snapshot ms"], result["check ms"], result["check ms"] / values, result["grid bytes"] / 1e6,
                    result["peak bytes"] / result["grid bytes"], result["findings"]);
        std::fflush(stdout);
        Reference<css::util::XCloseable>(document, UNO_QUERY_THROW)->close(true);
    }

private:
    static void write(const Reference<css::sheet::XSpreadsheetDocument>& document, sal_Int16 index, const Rows& rows,
                      int firstRow, int firstColumn)
    {
        const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
        if (index >= sheets->getCount())
            document->getSheets()->insertNewByName(text("Trang " + std::to_string(index + 1)), index);
        const Reference<css::sheet::XSpreadsheet> sheet(sheets->getByIndex(index), UNO_QUERY_THROW);
        std::size_t width = 0;
        for (const auto& row : rows)
            width = std::max(width, row.size());
        Sequence<Sequence<Any>> data(static_cast<sal_Int32>(rows.size()));
        for (std::size_t r = 0; r < rows.size(); ++r)
        {
            Sequence<Any> row(static_cast<sal_Int32>(width));
            for (std::size_t c = 0; c < width; ++c)
                row.getArray()[c] <<= text(c < rows[r].size() ? rows[r][c] : "");
            data.getArray()[r] = row;
        }
        Reference<css::sheet::XCellRangeData>(
            sheet->getCellRangeByPosition(firstColumn, firstRow, firstColumn + static_cast<int>(width) - 1,
                                          firstRow + static_cast<int>(rows.size()) - 1),
            UNO_QUERY_THROW)
            ->setDataArray(data);
    }

    datchuan::launcher::Office& m_office;
};

} // namespace

int main()
{
    try
    {
        datchuan::launcher::OfficeOptions options;
        options.extension = BENCH_OXT;
        options.patience = std::chrono::seconds(300);
        datchuan::launcher::Office office(options);
        Bench bench(office);
        bench.run("a school, 28 rows", {bench::summary("Trường THCS Nguyễn Du")}, 0, 0, 200);
        bench.run("matrix of 1,000 schools", {bench::matrix(1000)});
        bench.run("evidence list of 20,000 rows", {bench::evidence(20000)});
        bench.run("20,000 rows of evidence, 50,000 citations", bench::citedEvidence(20000), 0, 0, 5);
        std::vector<Rows> schools;
        for (int i = 0; i < 650; ++i)
            schools.push_back(bench::summary("Trường THCS số " + std::to_string(i + 1)));
        bench.run("650 sheets, a school each", schools, 0, 0, 3);
        return 0;
    }
    catch (const css::uno::Exception& error)
    {
        std::fprintf(stderr, "check_bench: %s\n",
                     rtl::OUStringToOString(error.Message, RTL_TEXTENCODING_UTF8).getStr());
    }
    catch (const std::exception& error)
    {
        std::fprintf(stderr, "check_bench: %s\n", error.what());
    }
    return 1;
}
