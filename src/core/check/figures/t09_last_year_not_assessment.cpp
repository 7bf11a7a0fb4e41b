#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    const figures::Book& book = namedBookOf(context);
    for (const figures::YearTable& table : book.tables())
    {
        const auto date = schoolOf(context, book, table.sheet).date;
        if (!table.isOfForm() || !date)
            continue;
        const int last = table.newest().year;
        // in the first months of a school year reports still end with the year before
        const int current = calendar::schoolYearOf(*date);
        const int earliest = date->month() >= std::chrono::August ? current - 1 : current;
        if (last < earliest || last > current)
            sink.add({table.sheet, {table.headerRow, table.newest().column}},
                     {{"a", yearText(last)}, {"b", yearText(earliest)}});
    }
}

} // namespace

const Check t09{"T09",
                Severity::Warning,
                "last-year-not-assessment",
                "Năm học cuối {a} không phải năm đánh giá {b}.",
                "Last school year {a} is not the year of assessment {b}.",
                "Bảng có thể chép từ báo cáo cũ.",
                "The table may be copied from an old report.",
                &run};

} // namespace datchuan::check
