#include "check/register/lists.hpp"

#include "recognise/facts.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <map>

namespace datchuan::check {

using recognise::Concept;
using schools::Entry;

namespace {

/// The day that a sheet states: "Ngày đánh giá", "(Tính đến ngày 31/12/2023)", a dated line.
std::optional<calendar::Date> statedDay(const Context& context, int sheet)
{
    const recognise::Facts& facts = context.assessed.facts[static_cast<std::size_t>(sheet)];
    if (facts.labelledDate)
        return facts.labelledDate->value;
    const grid::Grid& grid = context.sheet(sheet).grid;
    constexpr std::size_t longest = 120; // letters of a title
    for (const auto& row : grid.rows())
        for (const auto* filled = grid.begin(row); filled != grid.end(row); ++filled)
            if (const std::string_view folded = grid.folded(filled->value); folded.size() < longest)
                for (const std::string_view words : {"tinh den ngay", "tinh den het ngay", "tinh den thoi diem"})
                    if (const std::size_t at = folded.find(words); at != std::string_view::npos)
                        if (const auto date = calendar::findInText(folded.substr(at)))
                            return date;
    return facts.datedLine ? std::optional(facts.datedLine->value) : std::nullopt;
}

/// Of the sheets with lists: looked for once, not for each school.
struct StatedDays
{
    std::map<int, std::optional<calendar::Date>> bySheet;
};

} // namespace

const schools::Book& schoolsOf(const Context& context)
{
    return context.once<schools::Book>([&] { return schools::bookOf(context.workbook, context.assessed); });
}

std::optional<calendar::Date> checkingDay(const Context& context, int sheet)
{
    if (context.day)
        return context.day;
    const auto& days = context
                           .once<StatedDays>([&] {
                               StatedDays stated;
                               for (const schools::List& list : schoolsOf(context).lists())
                                   if (!stated.bySheet.contains(list.table->sheet))
                                       stated.bySheet[list.table->sheet] = statedDay(context, list.table->sheet);
                               return stated;
                           })
                           .bySheet;
    return days.at(sheet);
}

std::optional<calendar::Period> plannedTime(const Context& context, const schools::List& list, const Entry& entry)
{
    if (const auto column = list.columns.plannedTime)
    {
        const grid::Cell cell{entry.row, *column};
        const auto year = list.years ? std::optional(static_cast<int>(list.years->last.year())) : std::nullopt;
        if (const auto period = calendar::readPeriod(context.sheet(list.table->sheet).grid.folded(cell), year))
            return period;
    }
    return list.years;
}

std::optional<int> wantedDegree(const Entry& entry)
{
    if (entry.isPlanned)
        for (const schools::Recognition& recognition : entry.recognitions)
            if (recognition.degree)
                return recognition.degree;
    return std::nullopt;
}

bool mayBeLevelUp(const Entry& entry, const schools::Held& held)
{
    if (entry.kind == Entry::Kind::LevelUp)
        return true;
    constexpr int highestDegree = 2;
    const auto wanted = wantedDegree(entry);
    if (wanted == 1 || held.degree == highestDegree)
        return false;
    return !wanted || !held.degree || *wanted > *held.degree;
}

LocalText dateText(const calendar::Period& period, bool hasDay)
{
    if (hasDay)
        return {calendar::toVietnamese(period.last), calendar::toVietnamese(period.last)};
    const std::string years = calendar::yearsText(period);
    return {"năm " + years, years};
}

std::string cellText(const Context& context, const grid::Place& place, int fromSheet)
{
    const std::string cell = grid::toA1(place.cell);
    return place.sheet == fromSheet ? cell : "'" + context.sheet(place.sheet).name + "'!" + cell;
}

const ruleset::RuleSet* verifiedSet(const Context& context, std::string_view schoolType, calendar::Date day)
{
    const ruleset::RuleSet* latest = nullptr;
    for (const ruleset::RuleSet& set : context.library.all())
        if (set.status == ruleset::Status::Verified && set.validFrom <= day
            && std::ranges::find(set.schoolTypes, schoolType) != set.schoolTypes.end()
            && (latest == nullptr || latest->validFrom < set.validFrom))
            latest = &set;
    return latest;
}

std::string typeOf(const Context& context, const Entry& entry)
{
    if (const auto type = recognise::readSchoolType(text::fold(entry.name)))
        return *type;
    if (const auto column = entry.table->columns.find(Concept::SchoolType); column != entry.table->columns.end())
        return recognise::readSchoolType(context.sheet(entry.table->sheet).grid.folded({entry.row, column->second}))
            .value_or("");
    return "";
}

} // namespace datchuan::check
