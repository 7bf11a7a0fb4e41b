#include "check/catalogue.hpp"
#include "check/register/lists.hpp"
#include "recognise/facts.hpp"
#include "schools/count.hpp"
#include "schools/read_list.hpp"

#include <algorithm>
#include <set>

namespace datchuan::check {

namespace {

using schools::Entry;
using schools::List;
using Kind = Entry::Kind;

LocalText nameOf(Kind kind)
{
    return kind == Kind::New       ? LocalText{"công nhận mới", "new"}
           : kind == Kind::LevelUp ? LocalText{"nâng mức độ", "raised"}
                                   : LocalText{"duy trì", "maintained"};
}

/// "công nhận mới: 17", "duy trì 39": the number right after the kind.
std::optional<int> countAfterKind(std::string_view clause)
{
    for (const std::string_view word : {"cong nhan moi", "dat moi", "duy tri", "cong nhan lai", "nang muc do"})
        if (std::size_t at = clause.find(word); at != std::string_view::npos)
        {
            at += word.size();
            while (at < clause.size() && (clause[at] == ' ' || clause[at] == ':' || clause[at] == '('))
                ++at;
            constexpr std::size_t mostDigits = 3;
            int number = 0;
            const std::size_t begin = at;
            for (; at < clause.size() && clause[at] >= '0' && clause[at] <= '9' && at - begin <= mostDigits; ++at)
                number = number * 10 + (clause[at] - '0');
            if (at > begin && at - begin <= mostDigits
                && (at == clause.size() || clause[at] == ' ' || clause[at] == ')'))
                return number;
        }
    return std::nullopt;
}

struct Promise
{
    Kind kind = Kind::Unknown;
    int count = 0;
    std::optional<calendar::Period> years; ///< that the text speaks of
};

/// What a line of text says about whole lists: a clause with one number and one kind. A clause about a type of school or
/// an area counts a part only.
std::vector<Promise> promisesIn(std::string_view folded)
{
    std::vector<Promise> found;
    std::optional<calendar::Period> years;
    bool isJoined = false; // "công nhận mới và duy trì 56 trường": the number is of both
    while (!folded.empty())
    {
        const std::size_t conjunction = std::min(folded.find(" va "), folded.size());
        std::size_t end = std::min({folded.find_first_of(",;"), folded.find(". "), conjunction, folded.size()});
        if (const std::size_t open = folded.find('('); open < end && schools::countOfSchools(folded.substr(0, open)))
            end = open;
        const std::string_view clause = folded.substr(0, end);
        if (auto named = calendar::readPlanYears(clause))
            years = named;
        auto count = schools::countOfSchools(clause);
        if (!count)
            count = countAfterKind(clause);
        const Kind kind = schools::readKind(clause);
        const bool isOfPart = recognise::readSchoolType(clause) || clause.find("huyen ") != std::string_view::npos
                              || clause.find("thi xa ") != std::string_view::npos;
        if (count && kind != Kind::Unknown && !isOfPart && !isJoined)
            found.push_back({kind, *count, years});
        isJoined = kind != Kind::Unknown && !count && end == conjunction;
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
    return found;
}

bool overlap(const calendar::Period& a, const calendar::Period& b)
{
    return a.first <= b.last && b.first <= a.last;
}

/// How many schools of the kind the plans of one sheet, or of the workbook (-1), list; at most and at least, since a row
/// may not say its kind. Nothing when it is not clear which plans are meant.
std::optional<std::pair<int, int>> listed(const Context& context, int sheet, const Promise& promise)
{
    int least = 0;
    int open = 0;
    std::set<std::string> years;
    bool any = false;
    for (const List& list : schoolsOf(context).lists())
    {
        if (list.table->kind != recognise::TableKind::Plan || (sheet >= 0 && list.table->sheet != sheet)
            || (promise.years && list.years && !overlap(*promise.years, *list.years)))
            continue;
        any = true;
        years.insert(list.years ? calendar::yearsText(*list.years) : "");
        for (const Entry& entry : list.entries)
        {
            least += entry.kind == promise.kind ? 1 : 0;
            open += entry.kind == Kind::Unknown || entry.kind == Kind::LevelUp ? 1 : 0;
        }
    }
    if (!any || years.size() > 1)
        return std::nullopt;
    return std::pair(least, least + (promise.kind == Kind::LevelUp ? 0 : open));
}

void compare(const Context& context, const grid::Place& place, int scope, const Promise& promise, Sink& sink)
{
    const auto count = listed(context, scope, promise);
    if (count && (promise.count < count->first || promise.count > count->second))
        sink.add(place, {{"a", std::to_string(promise.count)},
                         {"b", std::to_string(count->first)},
                         {"kind", nameOf(promise.kind)}});
}

/// "Số trường công nhận mới" with its number beside it.
std::optional<std::pair<grid::Cell, int>> countBeside(const grid::Grid& grid, grid::Cell label)
{
    for (int step = 1; step <= 2; ++step)
    {
        const grid::Cell cell{label.row, label.column + step};
        const grid::Value& value = grid.at(cell);
        constexpr double most = 10000; // schools of a province
        if (value.kind == grid::ValueKind::Number && value.number >= 0 && value.number < most
            && value.number == static_cast<int>(value.number))
            return std::pair(cell, static_cast<int>(value.number));
        if (value.kind != grid::ValueKind::Empty)
            break;
    }
    return std::nullopt;
}

/// Lines of sums in a list against the schools that they stand for (forms.md section 5, Q15).
void checkSubtotals(const List& list, Sink& sink)
{
    std::size_t before = 0;
    for (const schools::Subtotal& subtotal : list.subtotals)
    {
        if (!subtotal.count)
            continue;
        const auto inArea = static_cast<std::size_t>(std::ranges::count(list.entries, subtotal.area, &Entry::area));
        const std::size_t since = subtotal.above - before;
        if (subtotal.area.empty())
            before = subtotal.above;
        const auto count = static_cast<std::size_t>(*subtotal.count);
        const bool fits = !subtotal.area.empty() ? count == inArea
                          : subtotal.isGrand     ? count == list.entries.size() || count == since
                                                 : count == since || count == subtotal.above;
        // a heading of a type ("Tiểu học: 12 trường") counts what stands below it
        if (!fits && (!subtotal.area.empty() || subtotal.isGrand))
            sink.add({list.table->sheet, subtotal.cell},
                     {{"a", std::to_string(count)},
                      {"b", std::to_string(subtotal.area.empty() ? list.entries.size() : inArea)},
                      {"kind", LocalText{subtotal.area.empty() ? "(tổng số)" : "(theo địa bàn)",
                                         subtotal.area.empty() ? "(in all)" : "(of the area)"}}});
    }
}

void run(const Context& context, Sink& sink)
{
    std::set<int> sheetsWithPlans;
    for (const List& list : schoolsOf(context).lists())
        if (list.table->kind == recognise::TableKind::Plan)
        {
            sheetsWithPlans.insert(list.table->sheet);
            checkSubtotals(list, sink);
        }
    if (sheetsWithPlans.empty())
        return;
    for (std::size_t i = 0; i < context.workbook.sheets.size(); ++i)
    {
        const int sheet = static_cast<int>(i);
        const grid::Grid& grid = context.workbook.sheets[i].grid;
        const int scope = sheetsWithPlans.contains(sheet) ? sheet : -1;
        std::set<int> schoolRows;
        for (const List& list : schoolsOf(context).lists())
            if (list.table->sheet == sheet)
                for (const Entry& entry : list.entries)
                    schoolRows.insert(entry.row);
        for (const auto& row : grid.rows())
        {
            if (schoolRows.contains(row.row))
                continue;
            for (const auto* filled = grid.begin(row); filled != grid.end(row); ++filled)
            {
                const grid::Cell cell{row.row, filled->column};
                const std::string_view folded = grid.folded(filled->value);
                for (const Promise& promise : promisesIn(folded))
                    compare(context, {sheet, cell}, scope, promise, sink);
                constexpr std::size_t longestLabel = 60;
                const bool isLabel = folded.size() < longestLabel && schools::readKind(folded) != Kind::Unknown
                                     && folded.find_first_of("0123456789") == std::string_view::npos
                                     && !recognise::readSchoolType(folded);
                if (const auto beside = isLabel ? countBeside(grid, cell) : std::nullopt)
                    compare(context, {sheet, beside->first}, scope,
                            {schools::readKind(folded), beside->second, std::nullopt}, sink);
            }
        }
    }
}

} // namespace

const Check r01{"R01",
                Severity::Error,
                "plan-count-mismatch",
                "Kế hoạch nêu {a} trường {kind}, danh sách có {b}.",
                "The plan names {a} {kind} schools; the list has {b}.",
                "Số trường trong kế hoạch và trong danh sách kèm theo phải khớp nhau.",
                "The numbers of the plan and of its list must agree.",
                &run};

} // namespace datchuan::check
