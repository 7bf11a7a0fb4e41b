#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    const figures::Book& book = namedBookOf(context);
    for (const figures::YearTable& table : book.tables())
    {
        if (!table.isOfForm())
            continue;
        std::string years;
        std::optional<int> wrong;
        for (std::size_t i = 0; i < table.years.size(); ++i)
        {
            years += (i == 0 ? "" : "; ") + yearText(table.years[i].year);
            if (i > 0 && !wrong && table.years[i].year != table.years[i - 1].year + 1)
                wrong = table.years[i].column;
        }
        if (wrong)
            sink.add({table.sheet, {table.headerRow, *wrong}}, {{"years", years}});
    }
}

} // namespace

const Check t07{"T07",
                Severity::Error,
                "years-not-consecutive",
                "Các cột năm học chưa liên tiếp hoặc sai thứ tự: {years}.",
                "School-year columns are not consecutive or not ascending: {years}.",
                "Quy định năm năm liên tiếp và xu hướng dựa vào thứ tự năm.",
                "Trends and five-year rules rest on the order of the years.",
                &run};

} // namespace datchuan::check
