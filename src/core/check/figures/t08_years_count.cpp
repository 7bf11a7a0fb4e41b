#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    const figures::Book& book = namedBookOf(context);
    for (const figures::YearTable& table : book.tables())
    {
        const auto wanted = schoolOf(context, book, table.sheet).dataYears;
        const int found = static_cast<int>(table.years.size());
        if (table.isOfForm() && wanted && found != *wanted)
            sink.add({table.sheet, {table.headerRow, table.years.front().column}},
                     {{"n", std::to_string(*wanted)}, {"k", std::to_string(found)}});
    }
}

} // namespace

const Check t08{"T08",
                Severity::Warning,
                "years-count",
                "Biểu này cần {n} năm học, đang có {k}.",
                "This form needs {n} school years, found {k}.",
                "Số năm khác là biểu mẫu của quy định khác.",
                "Another number of years belongs to the form of another regime.",
                &run};

} // namespace datchuan::check
