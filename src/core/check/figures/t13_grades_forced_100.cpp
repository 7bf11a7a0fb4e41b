#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"
#include "check/figures/grades.hpp"

#include <cmath>

namespace datchuan::check {

namespace {

/// A year that adds up to exactly 100 beside years that do not: somebody has made it fit. The message names the sum of
/// the year beside it.
void checkScale(const std::vector<GradeSum>& sums, Sink& sink)
{
    const auto isWhole = [](const GradeSum& sum) { return std::abs(sum.sum - 1) < 1e-9; };
    for (const GradeSum& forced : sums)
        if (forced.filled == 3 && forced.rows == 3 && isWhole(forced))
            for (const GradeSum& other : sums)
                if (other.filled == 3 && other.sum < 0.95)
                {
                    sink.add(forced.place, {{"sum", numberText(std::round(other.sum * 1e4) / 100)}});
                    break;
                }
}

void run(const Context& context, Sink& sink)
{
    const figures::Book& book = bookOf(context);
    for (const figures::YearTable& table : book.tables())
        if (table.row("learning.pass") == nullptr)
            checkScale(gradeSums(book, table, "learning"), sink);
}

} // namespace

const Check t13{"T13",
                Severity::Info,
                "grades-forced-100",
                "Tổng {sum}% nhỏ hơn 100% là bình thường vì biểu không có mức Đạt; đừng sửa số.",
                "A sum of {sum}% below 100 is normal, the form omits a grade; do not adjust.",
                "Biểu 2026 không có đủ các mức.",
                "The form of 2026 leaves a grade out.",
                &run};

} // namespace datchuan::check
