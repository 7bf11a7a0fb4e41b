// The component of check_bench: works inside the office, so that reading cells costs what it costs the extension.

#include "check/check_workbook.hpp"
#include "rules/rules.hpp"
#include "snapshot/snapshot.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>

#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <fstream>

namespace {

namespace css = com::sun::star;
using namespace datchuan;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::sheet::XSpreadsheetDocument>;

/// Calls getDataArray for the used area of every sheet; the number of values.
double readValues(const Document& document)
{
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    double count = 0;
    for (sal_Int32 i = 0; i < sheets->getCount(); ++i)
    {
        const Reference<css::sheet::XSpreadsheet> sheet(sheets->getByIndex(i), UNO_QUERY_THROW);
        const auto cursor = sheet->createCursor();
        Reference<css::sheet::XUsedAreaCursor>(cursor, UNO_QUERY_THROW)->gotoEndOfUsedArea(false);
        const auto end = Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
        const auto values = Reference<css::sheet::XCellRangeData>(
                                sheet->getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow), UNO_QUERY_THROW)
                                ->getDataArray();
        count += double(values.getLength()) * double(values[0].getLength());
    }
    return count;
}

double bytesInUse()
{
    return static_cast<double>(mallinfo2().uordblks + mallinfo2().hblkhd);
}

/// "VmRSS" or "VmHWM" of this process, in bytes.
double memory(const std::string& name)
{
    std::ifstream status("/proc/self/status");
    std::string key;
    double kilobytes = 0;
    std::string line;
    while (std::getline(status, line))
        if (line.starts_with(name + ":"))
            kilobytes = std::strtod(line.c_str() + name.size() + 1, nullptr);
    return kilobytes * 1024;
}

template <typename Work>
double milliseconds(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

class CheckJob : public cppu::WeakImplHelper2<css::task::XJob, css::lang::XServiceInfo>
{
public:
    explicit CheckJob(Reference<css::uno::XComponentContext> context) : m_context(std::move(context)) {}

    /// Arguments: "document", "rounds". The result: doubles "values", "values ms", "snapshot ms", "check ms" (minima;
    /// the check includes its snapshot), "grid bytes", "peak bytes" (what a check adds to the process), "findings".
    Any SAL_CALL execute(const Sequence<css::beans::NamedValue>& arguments) override
    {
        Document document;
        sal_Int32 rounds = 3;
        for (const auto& argument : arguments)
            if (argument.Name == "document")
                argument.Value >>= document;
            else if (argument.Name == "rounds")
                argument.Value >>= rounds;
        const office::Rules& rules = office::rules(m_context);
        double values = 0;
        double findings = 0;
        double valuesTime = 1e9;
        double snapshotTime = 1e9;
        double checkTime = 1e9;
        for (sal_Int32 i = 0; i < rounds; ++i) // in turn: whatever slows the machine slows all three
        {
            valuesTime = std::min(valuesTime, milliseconds([&] { values = readValues(document); }));
            snapshotTime = std::min(snapshotTime, milliseconds([&] { office::snapshotDocument(document); }));
            checkTime =
                std::min(checkTime, milliseconds([&] {
                             const grid::Workbook workbook = office::snapshotDocument(document);
                             findings = static_cast<double>(
                                 check::checkWorkbook(workbook, rules.library, rules.titles, {}).findings.size());
                         }));
        }
        malloc_trim(0);
        const double before = bytesInUse();
        double grid = 0;
        double peak = 0;
        {
            const double resident = memory("VmRSS");
            std::ofstream("/proc/self/clear_refs") << "5";
            const grid::Workbook workbook = office::snapshotDocument(document);
            grid = bytesInUse() - before;
            const check::Checked checked = check::checkWorkbook(workbook, rules.library, rules.titles, {});
            peak = memory("VmHWM") - resident;
        }
        const auto named = [](const char* name, double value) {
            return css::beans::NamedValue(rtl::OUString::createFromAscii(name), Any(value));
        };
        const std::array results{
            named("values", values),      named("values ms", valuesTime), named("snapshot ms", snapshotTime),
            named("check ms", checkTime), named("grid bytes", grid),      named("peak bytes", peak),
            named("findings", findings)};
        return Any(Sequence<css::beans::NamedValue>(results.data(), static_cast<sal_Int32>(results.size())));
    }

    rtl::OUString SAL_CALL getImplementationName() override { return "vn.datchuan.bench.comp.Check"; }
    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override
    {
        const rtl::OUString service = "vn.datchuan.bench.Check";
        return {&service, 1};
    }

private:
    Reference<css::uno::XComponentContext> m_context;
};

} // namespace

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
vn_datchuan_bench_Check_get_implementation(css::uno::XComponentContext* context, const Sequence<Any>& /*arguments*/)
{
    return cppu::acquire(static_cast<cppu::OWeakObject*>(new CheckJob(context)));
}
