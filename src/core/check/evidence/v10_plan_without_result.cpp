#include "check/catalogue.hpp"
#include "check/evidence/claimed.hpp"
#include "check/evidence/documents.hpp"
#include "check/rows.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace datchuan::check {

namespace {

using evidence::Entry;

/// A row without a name may be anything.
bool isPlan(const Entry* entry)
{
    const std::string name = text::fold(entry->name);
    constexpr std::array<std::string_view, 5> beginnings{"ke hoach", "du thao ke hoach", "quyet dinh ban hanh ke hoach",
                                                         "chuong trinh hanh dong", "phuong an"};
    // "Kế hoạch … và báo cáo sơ kết, tổng kết" holds the result too
    constexpr std::array<std::string_view, 7> results{"bao cao",  "ket qua",  "bien ban", "so ket",
                                                      "tong ket", "thong ke", "hinh anh"};
    return std::ranges::any_of(beginnings, [&](std::string_view words) { return name.starts_with(words); })
           && std::ranges::none_of(results,
                                   [&](std::string_view words) { return name.find(words) != std::string::npos; });
}

/// Which document serves which indicator is not in the list. But a criterion that is claimed with nothing but plans has
/// no result at all.
void run(const Context& context, Sink& sink)
{
    if (context.book.entries.empty())
        return;
    constexpr std::size_t several = 2; // one document alone may be the beginning of a list
    const auto all = documentsByCriterion(context.book);
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (assessment.row || !isJudged(assessment))
            continue;
        for (const auto& [code, claims] : assessment.claims.criteria)
        {
            const auto documents = all.find(code);
            if (!isMet(claims, 1) || documents == all.end() || !documents->second.complete
                || documents->second.entries.size() < several
                || !std::ranges::all_of(documents->second.entries, isPlan))
                continue;
            const auto first = std::ranges::min_element(documents->second.entries, {}, &Entry::codePlace);
            sink.add((*first)->codePlace, {{"ind", code}});
        }
    }
}

} // namespace

const Check v10{"V10",
                Severity::Warning,
                "plan-without-result",
                "Chỉ báo {ind} mới có kế hoạch, chưa có báo cáo hoặc số liệu kết quả.",
                "Indicator {ind} has plans but no result.",
                "Kế hoạch không chứng minh được việc đã làm.",
                "A plan does not prove that it was done.",
                &run};

} // namespace datchuan::check
