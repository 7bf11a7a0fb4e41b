#include "check/catalogue.hpp"
#include "check/evidence/claimed.hpp"
#include "evidence/names.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace datchuan::check {

namespace {

using evidence::Entry;

/// School years of one kind of document: "Báo cáo tổng kết năm học 2014-2015", "… 2015-2016".
struct Series
{
    const Entry* first = nullptr;
    std::set<int> years;
    bool spansYears = false; ///< one of them says "2014-2019"
};

/// Precondition: four digits stand there.
int numberAt(const std::string& key, std::size_t at)
{
    int value = 0;
    std::from_chars(key.data() + at, key.data() + at + 4, value);
    return value;
}

/// The school year in a name, its first year; `spans` is set for a longer stretch.
std::optional<int> yearOf(const std::string& key, bool& spans)
{
    for (std::size_t at = 0; at + 9 <= key.size(); ++at)
    {
        if ((at > 0 && key[at - 1] != ' ') || key[at + 4] != '-' || (at + 9 < key.size() && key[at + 9] != ' ')
            || key.find_first_not_of("0123456789-", at) < at + 9)
            continue;
        const int first = numberAt(key, at);
        const int last = numberAt(key, at + 5);
        spans = spans || last > first + 1;
        return last == first + 1 ? std::optional(first) : std::nullopt;
    }
    return std::nullopt;
}

std::string kindOf(const std::string& key)
{
    std::string kind;
    for (const char c : key)
        if ((c < '0' || c > '9') && c != '-')
            kind += c;
    return kind;
}

std::string schoolYear(int year)
{
    return std::to_string(year) + "-" + std::to_string(year + 1);
}

/// Which years an indicator needs is not in the list. But a yearly document that is there for three years and more,
/// with a gap between them, lacks a year.
void run(const Context& context, Sink& sink)
{
    const auto assessed = assessmentDate(context);
    if (!assessed)
        return;
    std::map<std::string, Series> all;
    for (const Entry& entry : context.book.entries)
    {
        const std::string key = context.book.nameKey(context.workbook, entry);
        Series& series = all[kindOf(key)];
        if (const auto year = yearOf(key, series.spansYears))
        {
            series.first = series.first == nullptr ? &entry : series.first;
            series.years.insert(*year);
        }
    }
    constexpr std::size_t several = 3;
    constexpr int cycle = 5;
    for (const auto& [kind, series] : all)
    {
        if (series.spansYears || series.years.size() < several)
            continue;
        std::string years;
        std::string missing;
        const int earliest = std::max(*series.years.begin(), static_cast<int>(assessed->year()) - cycle);
        for (int year = *series.years.begin(); year <= *series.years.rbegin(); ++year)
        {
            const bool there = series.years.contains(year);
            std::string& list = there ? years : missing;
            if (there || year >= earliest)
                list += (list.empty() ? "" : ", ") + schoolYear(year);
        }
        if (!missing.empty())
            sink.add({series.first->codePlace.sheet, series.first->codePlace.cell},
                     {{"ind", series.first->criterion}, {"years", years}, {"missing", missing}});
    }
}

} // namespace

const Check v11{"V11",
                Severity::Warning,
                "window-not-covered",
                "Minh chứng của {ind} mới có {years}; thiếu {missing}.",
                "Evidence of {ind} covers {years}; missing {missing}.",
                "Mỗi năm trong chu kỳ phải có minh chứng.",
                "Each year must be covered.",
                &run};

} // namespace datchuan::check
