// Functions in a real office: one calculateAll() over N formula cells, interleaved rounds of every variant in one run.
// The whole recalculation is one call into the office, so the bridge adds one round trip per round, which is measured
// and printed. office_bench [CELLS] [ROUNDS] [no-start]

#include "launcher/office.hpp"

#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/script/XLibraryContainer.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;

namespace {

using Clock = std::chrono::steady_clock;

OUString text(const std::string& utf8)
{
    return {utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8};
}

double milliseconds(Clock::time_point since)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - since).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

css::beans::PropertyValue property(const char* name, const Any& value)
{
    return {OUString::createFromAscii(name), -1, value, css::beans::PropertyState_DIRECT_VALUE};
}

const char* const basicModule = R"(
Function BASMUC(t)
  Dim found(3), met(3), r, c, k
  For r = 1 To UBound(t, 1)
    If found(1) = 0 Then
      For c = 1 To UBound(t, 2)
        If t(r, c) = "Mức 1" Then found(1) = c
        If t(r, c) = "Mức 2" Then found(2) = c
        If t(r, c) = "Mức 3" Then found(3) = c
      Next c
    Else
      For k = 1 To 3
        If LCase(Trim(t(r, found(k)))) = "x" Then met(k) = met(k) + 1
      Next k
    End If
  Next r
  BASMUC = 0
  If met(1) = 28 Then
    BASMUC = 1
    If met(2) = 28 Then
      BASMUC = 2
      If met(3) = 20 Then BASMUC = 3
    End If
  End If
End Function
)";

class Bench
{
public:
    explicit Bench(datchuan::launcher::Office& office) : m_office(office) { allowBasic(); }

    struct Variant
    {
        std::string name;
        std::string formula;
        Reference<css::sheet::XSpreadsheetDocument> document;
        std::vector<double> times;
        double value = 0;
        int error = 0;
        int mostRounds = 1000;
    };

    void run(std::vector<Variant> variants, int cells, int rounds)
    {
        for (Variant& variant : variants)
            prepare(variant, cells);
        double bridge = 1e9;
        for (int i = 0; i < 20; ++i)
        {
            const auto begin = Clock::now();
            m_office.desktop()->getCurrentComponent();
            bridge = std::min(bridge, milliseconds(begin));
        }
        for (int round = 0; round < rounds; ++round)
            for (Variant& variant : variants)
            {
                if (round >= variant.mostRounds)
                    continue;
                const Reference<css::sheet::XCalculatable> calculatable(variant.document, UNO_QUERY_THROW);
                const auto begin = Clock::now();
                calculatable->calculateAll();
                variant.times.push_back(milliseconds(begin) - bridge);
            }
        const double base = median(variants.front().times);
        std::printf("%d cells, %d rounds, one round trip %.2f ms\n", cells, rounds, bridge);
        std::printf("| formula | us a call, median (min) | x native | result |\n|---|---|---|---|\n");
        for (Variant& variant : variants)
        {
            const double middle = median(variant.times);
            const double least = *std::min_element(variant.times.begin(), variant.times.end());
            std::printf("| %s | %.2f (%.2f) | %.2f | %s%g |\n", variant.name.c_str(), middle * 1000 / cells,
                        least * 1000 / cells, middle / base, variant.error != 0 ? "Err:" : "",
                        variant.error != 0 ? static_cast<double>(variant.error) : variant.value);
            Reference<css::util::XCloseable>(variant.document, UNO_QUERY_THROW)->close(true);
        }
        std::fflush(stdout);
    }

private:
    void allowBasic()
    {
        const Reference<css::lang::XMultiServiceFactory> provider(
            m_office.create("com.sun.star.configuration.ConfigurationProvider"), UNO_QUERY_THROW);
        Sequence<Any> arguments(1);
        arguments.getArray()[0] <<=
            property("nodepath", Any(OUString("/org.openoffice.Office.Common/Security/Scripting")));
        const Reference<css::beans::XPropertySet> settings(
            provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", arguments),
            UNO_QUERY_THROW);
        settings->setPropertyValue("MacroSecurityLevel", Any(sal_Int32(0)));
        settings->setPropertyValue("DisableMacrosExecution", Any(false));
        Reference<css::util::XChangesBatch>(settings, UNO_QUERY_THROW)->commitChanges();
        const Reference<css::script::XLibraryContainer> libraries(
            m_office.create("com.sun.star.script.ApplicationScriptLibraryContainer"), UNO_QUERY_THROW);
        Reference<css::container::XNameContainer> library;
        if (!libraries->hasByName("Standard"))
            libraries->createLibrary("Standard");
        libraries->loadLibrary("Standard");
        libraries->getByName("Standard") >>= library;
        library->insertByName("Bench", Any(text(basicModule)));
    }

    void prepare(Variant& variant, int cells)
    {
        Sequence<css::beans::PropertyValue> hidden(1);
        hidden.getArray()[0] = property("Hidden", Any(true));
        variant.document.set(m_office.desktop()->loadComponentFromURL("private:factory/scalc", "_blank", 0, hidden),
                             UNO_QUERY_THROW);
        const Reference<css::container::XIndexAccess> sheets(variant.document->getSheets(), UNO_QUERY_THROW);
        const Reference<css::sheet::XSpreadsheet> sheet(sheets->getByIndex(0), UNO_QUERY_THROW);
        writeTable(sheet);
        sheet->getCellByPosition(9, 0)->setFormula(text(variant.formula));
        const Reference<css::sheet::XCellSeries> column(sheet->getCellRangeByPosition(9, 0, 9, cells - 1),
                                                        UNO_QUERY_THROW);
        column->fillAuto(css::sheet::FillDirection_TO_BOTTOM, 1);
        Reference<css::sheet::XCalculatable>(variant.document, UNO_QUERY_THROW)->calculateAll();
        const auto last = sheet->getCellByPosition(9, cells - 1);
        variant.value = last->getValue();
        variant.error = last->getError();
    }

    /// A secondary school at Mức 2: 28 rows below the three-row header of the form.
    static void writeTable(const Reference<css::sheet::XSpreadsheet>& sheet)
    {
        const std::string third = "110111000011101100110001"; // any pattern: only its x are counted
        const std::vector<std::pair<int, int>> standards{{1, 10}, {2, 4}, {3, 6}, {4, 2}, {5, 6}};
        const std::vector<std::string> absent{"1.2", "1.7", "1.8", "1.9", "1.10", "3.4", "5.3", "5.4"};
        std::vector<std::vector<std::string>> rows{{"Tiêu chuẩn, tiêu chí", "Kết quả", "", "", ""},
                                                   {"", "Không đạt", "Đạt", "", ""},
                                                   {"", "", "Mức 1", "Mức 2", "Mức 3"}};
        std::size_t n = 0;
        for (const auto& [standard, count] : standards)
            for (int i = 1; i <= count; ++i)
            {
                const std::string code = std::to_string(standard) + "." + std::to_string(i);
                const bool lacks = std::find(absent.begin(), absent.end(), code) != absent.end();
                rows.push_back({"Tiêu chí " + code, "", "x", "x",
                                lacks                              ? "-----"
                                : third[n++ % third.size()] == '1' ? "x"
                                                                   : ""});
            }
        Sequence<Sequence<Any>> data(static_cast<sal_Int32>(rows.size()));
        for (std::size_t r = 0; r < rows.size(); ++r)
        {
            Sequence<Any> row(5);
            for (std::size_t c = 0; c < 5; ++c)
                row.getArray()[c] <<= text(rows[r][c]);
            data.getArray()[r] = row;
        }
        Reference<css::sheet::XCellRangeData>(sheet->getCellRangeByPosition(0, 0, 4, data.getLength() - 1),
                                              UNO_QUERY_THROW)
            ->setDataArray(data);
    }

    datchuan::launcher::Office& m_office;
};

void startTimes(int rounds)
{
    std::vector<double> with;
    std::vector<double> without;
    for (int i = 0; i < rounds; ++i)
        for (const bool extension : {true, false})
        {
            datchuan::launcher::OfficeOptions options;
            options.extension = extension ? DATCHUAN_OXT : "";
            options.templates = std::string(BENCH_OXT) + ".profiles";
            const auto begin = Clock::now();
            const datchuan::launcher::Office office(options);
            (extension ? with : without).push_back(milliseconds(begin));
        }
    std::printf("start of the office, %d rounds: %.0f ms with the extension, %.0f ms without\n", rounds, median(with),
                median(without));
}

} // namespace

int main(int argc, char** argv)
{
    const int cells = argc > 1 ? std::atoi(argv[1]) : 10000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
    try
    {
        {
            datchuan::launcher::OfficeOptions options;
            options.extension = BENCH_OXT;
            options.patience = std::chrono::seconds(900);
            datchuan::launcher::Office office(options);
            const std::string table = "$A$1:$E$31";
            std::vector<Bench::Variant> variants;
            const auto add = [&](const char* name, const std::string& formula) {
                variants.push_back({name, formula, {}, {}, 0, 0, 1000});
            };
            add("native COUNTIF", "=IF(COUNTIF($C$4:$C$31;\"x\")<28;0;IF(COUNTIF($D$4:$D$31;\"x\")<28;1;"
                                  "IF(COUNTIF($E$4:$E$31;\"x\")<20;2;3)))");
            add("KD.MUC", "=KD.MUC(" + table + ")");
            add("KD.MUC, set and date given", "=KD.MUC(" + table + ";\"THCS\";\"2019-05-15\")");
            add("KD.CANTRO", "=KD.CANTRO(" + table + ")");
            add("KD.DAT", "=KD.DAT(" + table + ";3)");
            add("KD.NGUONG", "=KD.NGUONG(\"TRH-2018\";\"2.2\";1;\"c\";0.96)");
            add("KD.KIEMTRA, first cell", "=KD.KIEMTRA(" + table + ")");
            add("Python", "=BENCH.PYMUC(" + table + ")");
            add("Basic", "=BASMUC(" + table + ")");
            if (cells > 20000)
                variants.back().mostRounds = 1; // 100,000 cells take Basic more than a minute
            Bench(office).run(variants, cells, rounds);
        }
        if (argc <= 3)
            startTimes(5);
    }
    catch (const css::uno::Exception& error)
    {
        std::fprintf(stderr, "office_bench: %s\n",
                     rtl::OUStringToOString(error.Message, RTL_TEXTENCODING_UTF8).getStr());
        return 1;
    }
    catch (const std::exception& error)
    {
        std::fprintf(stderr, "office_bench: %s\n", error.what());
        return 1;
    }
    return 0;
}
