#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include "check/comparison.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const Comparison& comparison : comparisons(context))
    {
        const auto compared = comparison.rows.size();
        constexpr std::size_t enoughToTell = 10;
        if (compared >= enoughToTell
            && std::ranges::all_of(comparison.rows, [](const auto& row) { return row.self == row.external; }))
            sink.add(comparison.rows.front().externalPlace, {{"n", std::to_string(compared)}});
    }
}

} // namespace

const Check l29{"L29",
                Severity::Info,
                "self-copied-to-external",
                "Cột đánh giá ngoài giống hệt tự đánh giá ở cả {n} tiêu chí; xác nhận không phải sao chép.",
                "External results equal self-assessment in all {n} criteria; confirm they are not copied.",
                "Kết quả đánh giá ngoài phải là của riêng đoàn.",
                "External result must be its own.",
                &run};

} // namespace datchuan::check
