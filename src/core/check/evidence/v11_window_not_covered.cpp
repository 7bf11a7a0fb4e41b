#include "check/catalogue.hpp"
#include "check/claims/claimed.hpp"
#include "check/evidence/claimed.hpp"
#include "check/evidence/documents.hpp"
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

constexpr int cycle = 5;

/// A yearly document that is there for three years and more, with a gap between them, lacks a year.
void tellGaps(const Context& context, calendar::Date assessed, Sink& sink)
{
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
    for (const auto& [kind, series] : all)
    {
        if (series.spansYears || series.years.size() < several)
            continue;
        std::string years;
        std::string missing;
        const int earliest = std::max(*series.years.begin(), static_cast<int>(assessed.year()) - cycle);
        for (int year = *series.years.begin(); year <= *series.years.rbegin(); ++year)
        {
            const bool there = series.years.contains(year);
            std::string& list = there ? years : missing;
            if (there || year >= earliest)
                list += (list.empty() ? "" : ", ") + yearText(year);
        }
        if (!missing.empty())
            sink.add({series.first->codePlace.sheet, series.first->codePlace.cell},
                     {{"ind", series.first->criterion}, {"years", years}, {"missing", missing}});
    }
}

/// What a document says about the school year that it is of.
struct YearOfDocument
{
    std::optional<int> year; ///< nothing: it may be of any years
    bool named = false;      ///< its name says so, as yearly documents do
};

/// "các năm học", "5 năm liên tiếp"; not "tháng 5 năm 2018".
bool speaksOfYears(std::string_view folded)
{
    for (const std::string_view words :
         {"cac nam", "hang nam", "tung nam", "moi nam", "5 nam", "nam nam", "giai doan", "nhiem ky"})
        if (const std::size_t at = folded.find(words); at != std::string_view::npos)
        {
            const std::string_view rest = folded.substr(at + words.size());
            if (rest.size() < 2 || rest.front() != ' ' || rest[1] < '0' || rest[1] > '9')
                return true;
        }
    return false;
}

YearOfDocument yearOfDocument(const Context& context, const Entry& entry)
{
    for (const recognise::Concept column :
         {recognise::Concept::EvidenceName, recognise::Concept::NumberAndDate, recognise::Concept::Note})
        if (speaksOfYears(context.book.folded(context.workbook, entry, column)))
            return {};
    bool spans = false;
    const auto named = yearOf(context.book.nameKey(context.workbook, entry), spans);
    if (named || spans)
        return {named, named.has_value()};
    const auto date = documentDate(context, entry);
    return {date ? std::optional(calendar::schoolYearOf(*date)) : std::nullopt, false};
}

/// The one school year of all documents; nothing when there is another, or a document that may be of several.
std::optional<int> onlyYearOf(const Context& context, const Documents& documents)
{
    std::optional<int> only;
    bool named = false;
    for (const Entry* entry : documents.entries)
    {
        const YearOfDocument one = yearOfDocument(context, *entry);
        if (!one.year || (only && *only != *one.year))
            return std::nullopt;
        only = one.year;
        named = named || one.named;
    }
    return named && documents.complete ? only : std::nullopt;
}

/// An indicator that asks for each of five years, of a criterion all of whose documents are of one.
void tellSingleYears(const Context& context, calendar::Date assessed, Sink& sink)
{
    const auto all = documentsByCriterion(context.book);
    std::set<std::string> told;
    for (const IndicatorClaim& claim : indicatorClaims(context))
    {
        const bool yearly = std::ranges::any_of(*claim.thresholds,
                                                [](const auto& threshold) { return threshold.years == "each_of_5"; });
        const std::string criterion = claim.name.substr(0, claim.name.find(' '));
        const auto documents = all.find(criterion);
        if (!claim.met || !yearly || documents == all.end() || told.contains(criterion))
            continue;
        const auto only = onlyYearOf(context, documents->second);
        if (!only)
            continue;
        // a school year that has just begun has no evidence yet
        const int last = std::max(*only, calendar::schoolYearOf(calendar::addMonths(assessed, -5)));
        if (*only <= last - cycle)
            continue; // V12 tells that
        std::string missing;
        for (int year = last - cycle + 1; year <= last; ++year)
            if (year != *only)
                missing += (missing.empty() ? "" : ", ") + yearText(year);
        const auto first = std::ranges::min_element(documents->second.entries, {}, &Entry::codePlace);
        sink.add((*first)->codePlace, {{"ind", claim.name}, {"years", yearText(*only)}, {"missing", missing}});
        told.insert(criterion);
    }
}

void run(const Context& context, Sink& sink)
{
    const auto assessed = assessmentDate(context);
    if (!assessed || context.book.entries.empty())
        return;
    tellGaps(context, *assessed, sink);
    tellSingleYears(context, *assessed, sink);
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
