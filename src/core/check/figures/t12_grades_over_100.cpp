#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"
#include "check/figures/grades.hpp"

#include <cmath>

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    const figures::Book& book = bookOf(context);
    for (const figures::YearTable& table : book.tables())
        for (const std::string_view scale : {"results", "conduct", "learning", "training"})
            for (const GradeSum& sum : gradeSums(book, table, scale))
                if (sum.filled >= 2 && sum.sum > 1 + sum.rounding + 1e-9)
                    sink.add(sum.place,
                             {{"year", yearText(sum.year)}, {"sum", numberText(std::round(sum.sum * 1e4) / 100)}});
}

} // namespace

const Check t12{"T12",
                Severity::Error,
                "grades-over-100",
                "Năm {year}: tổng các loại {sum}% lớn hơn 100%.",
                "Year {year}: grades add to {sum}%, over 100%.",
                "Một học sinh chỉ có một loại.",
                "A pupil has one grade.",
                &run};

} // namespace datchuan::check
