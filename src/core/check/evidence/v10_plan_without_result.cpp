#include "check/catalogue.hpp"
#include "check/evidence/claimed.hpp"
#include "check/rows.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace datchuan::check {

namespace {

using evidence::Entry;

/// A row without a name may be anything.
bool isPlan(const Entry* entry)
{
    const std::string name = text::fold(entry->name);
    constexpr std::array<std::string_view, 5> beginnings{"ke hoach", "du thao ke hoach", "quyet dinh ban hanh ke hoach",
                                                         "chuong trinh hanh dong", "phuong an"};
    return std::ranges::any_of(beginnings, [&](std::string_view words) { return name.starts_with(words); });
}

/// Every document that serves a criterion: listed in its group or with its number, cited in its description.
struct Documents
{
    std::set<const Entry*> entries;
    bool complete = true; ///< false when a cited code is in no list: it may be the result
};

/// By criterion, in one pass over lists and texts.
std::map<std::string, Documents> documentsOf(const evidence::Book& book)
{
    std::map<std::string, Documents> all;
    const auto add = [&](Documents& documents, const std::string& code) {
        const auto listed = book.listed.find(code);
        if (listed == book.listed.end())
            documents.complete = false;
        else
            for (const std::size_t index : listed->second)
                documents.entries.insert(&book.entries[index]);
    };
    for (const Entry& entry : book.entries)
    {
        const bool told = !entry.criterion.empty() || entry.code.codes.empty();
        Documents& documents = all[told ? entry.criterion : entry.code.codes.front().fields.criterionCode()];
        documents.entries.insert(&entry);
        for (const std::string& code : entry.noted)
            add(documents, code);
    }
    for (const evidence::CodeCell& cell : book.cells)
        if (cell.where == evidence::CodeCell::Where::Text || cell.where == evidence::CodeCell::Where::Column)
            for (const evidence::Citation& citation : cell.citations)
                for (const evidence::CodeReading& code : citation.codes)
                    add(all[cell.criterion], code.canonical);
    return all;
}

/// Which document serves which indicator is not in the list. But a criterion that is claimed with nothing but plans has
/// no result at all.
void run(const Context& context, Sink& sink)
{
    if (context.book.entries.empty())
        return;
    constexpr std::size_t several = 2; // one document alone may be the beginning of a list
    const auto all = documentsOf(context.book);
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
