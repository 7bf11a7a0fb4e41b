#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include "check/comparison.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const Comparison& comparison : comparisons(context))
        for (const auto& row : comparison.rows)
            if (row.self != row.external)
                sink.add(row.externalPlace,
                         {{"code", row.code}, {"a", levelText(row.self)}, {"b", levelText(row.external)}});
}

} // namespace

const Check l30{"L30",
                Severity::Info,
                "external-differs",
                "Tiêu chí {code}: tự đánh giá {a}, đánh giá ngoài {b}; kết quả công nhận theo đánh giá ngoài.",
                "Criterion {code}: self {a}, external {b}; recognition follows the external result.",
                "Giấy chứng nhận theo kết quả đánh giá ngoài.",
                "Certificates follow the external result.",
                &run};

} // namespace datchuan::check
