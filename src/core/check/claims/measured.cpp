#include "check/claims/claimed.hpp"
#include "ruleset/threshold.hpp"

#include <algorithm>
#include <cmath>

namespace datchuan::check {

namespace {

using ruleset::Threshold;
using Miss = Measured::Miss;

/// A figure by its name in the rule set: of the year tables, or of the teachers in the table of staff.
struct Found
{
    double number = 0;
    grid::Place place;
};

class Finder
{
public:
    Finder(const figures::Book& book, int sheet) : m_book(book), m_sheet(sheet) {}

    std::optional<Found> figure(const std::string& name, int year) const
    {
        if (name.starts_with("staff."))
            return ofStaff(name);
        const auto value = m_book.at(name, year, m_sheet);
        return value ? std::optional(Found{value->number, value->place}) : std::nullopt;
    }

    /// The table that holds a measure decides which years there are.
    const figures::YearTable* tableOf(const ruleset::Measure* measure, const std::string& name) const
    {
        if (measure != nullptr)
            for (const auto* figures : {&measure->sum, &measure->per})
                for (const std::string& figure : *figures)
                    if (const auto row = m_book.rowOf(figure, m_sheet))
                        return row->table;
        const auto row = m_book.rowOf(name, m_sheet);
        return row ? row->table : nullptr;
    }

    std::optional<Measured> measure(const ruleset::Measure* measure, const std::string& name, int year) const
    {
        Measured result;
        result.year = year;
        if (measure != nullptr && !measure->sum.empty())
        {
            const auto sum = added(measure->sum, year);
            const auto per = measure->per.empty() ? std::optional(Found{1, {}}) : added(measure->per, year);
            if (sum && per && per->number > 0)
            {
                result.value = sum->number / per->number;
                result.place = sum->place;
                result.single = measure->sum.size() == 1 && measure->per.empty();
                return result;
            }
        }
        const auto named = figure(name, year);
        if (!named)
            return std::nullopt;
        result.value = named->number;
        result.place = named->place;
        result.single = true;
        return result;
    }

private:
    std::optional<Found> added(const std::vector<std::string>& names, int year) const
    {
        std::optional<Found> sum;
        for (const std::string& name : names)
        {
            const auto one = figure(name, year);
            if (!one)
                return std::nullopt;
            if (sum)
                sum->number += one->number;
            else
                sum = one;
        }
        return sum;
    }

    std::optional<Found> ofStaff(const std::string& name) const
    {
        const figures::StaffTable* only = nullptr;
        for (const figures::StaffTable& table : m_book.staff())
            if (m_book.sameSchool(table.sheet, m_sheet))
            {
                if (only != nullptr)
                    return std::nullopt;
                only = &table;
            }
        const auto* row = only != nullptr ? only->row(figures::StaffTable::Position::Teachers) : nullptr;
        if (row == nullptr)
            return std::nullopt;
        const auto column = name.ends_with(".below")   ? only->below
                            : name.ends_with(".meets") ? only->meets
                            : name.ends_with(".above") ? only->above
                                                       : only->total;
        if (!column || !addsUp(*only, row->label.row))
            return std::nullopt;
        const grid::Cell cell{row->label.row, *column};
        const auto number = figures::numberAt(m_book.sheet(only->sheet).grid, cell);
        return number ? std::optional(Found{*number, {only->sheet, cell}}) : std::nullopt;
    }

    /// A row whose split does not give its total (T05) proves nothing about rates.
    bool addsUp(const figures::StaffTable& table, int row) const
    {
        if (!table.total || !table.below || !table.meets || !table.above)
            return true;
        const grid::Grid& grid = m_book.sheet(table.sheet).grid;
        const auto at = [&](int column) { return figures::numberAt(grid, {row, column}); };
        const auto total = at(*table.total);
        const auto below = at(*table.below);
        const auto meets = at(*table.meets);
        const auto above = at(*table.above);
        return !total || !below || !meets || !above || *below + *meets + *above == *total;
    }

    const figures::Book& m_book;
    int m_sheet;
};

/// Met as the cell shows it, although the number behind is not enough.
bool isMetByRounding(const figures::Book& book, const Measured& one)
{
    const grid::Sheet& sheet = book.sheet(one.place.sheet);
    const auto raw = one.single ? figures::numberAt(sheet.grid, one.place.cell) : std::nullopt;
    if (!raw || *raw == 0 || one.value == 0)
        return false;
    const double step = figures::shownStep(sheet, one.place.cell);
    if (step <= 0)
        return false;
    const double shown = std::round(*raw / step) * step;
    return ruleset::satisfies(std::round(shown * one.value / *raw * 1e10) / 1e10, *one.threshold);
}

std::set<std::string> with(std::set<std::string> flags, const std::string& flag)
{
    flags.insert(flag);
    return flags;
}

Miss missOf(const figures::Book& book, const Measured& one, const ruleset::Measure* measure)
{
    const Threshold& row = *one.threshold;
    const std::set<std::string> flags = schoolFlags(*one.claim->assessment);
    const auto isMetWith = [&](const std::set<std::string>& others, const std::string& flag) {
        const Threshold* other = rowOf(*one.claim->thresholds, row.measure, others);
        return other != nullptr && other != &row && (flag.empty() || ruleset::hasVariant(*other, flag))
               && ruleset::satisfies(one.value, *other);
    };
    if (row.external)
        return Miss::External;
    if (row.confidence > ruleset::Confidence::B)
        return Miss::None; // a figure that is derived only does not decide
    if (isMetByRounding(book, one))
        return Miss::Rounding;
    if (measure != nullptr && measure->sum == std::vector<std::string>{"classes"} && measure->per.empty())
        return Miss::ClassCount;
    if (ruleset::hasVariant(row, "specialised"))
    {
        std::set<std::string> ordinary = flags;
        ordinary.erase("specialised");
        for (const char* level : {"upper_secondary", "lower_secondary"})
            if (isMetWith(with(ordinary, level), {}))
                return Miss::Specialised;
        return Miss::Below;
    }
    if (!flags.contains("difficult_area") && isMetWith(with(flags, "difficult_area"), "difficult_area"))
        return Miss::AreaFlag;
    if (flags.contains("difficult_area") && !flags.contains("extremely_difficult_commune")
        && isMetWith(with(flags, "extremely_difficult_commune"), "extremely_difficult_commune"))
        return Miss::OtherAreaFlag;
    return Miss::Below;
}

std::set<std::string> measuresOf(const IndicatorClaim& claim)
{
    std::set<std::string> names;
    for (const Threshold& threshold : *claim.thresholds)
        names.insert(threshold.measure);
    return names;
}

void measureClaim(const figures::Book& book, const IndicatorClaim& claim, std::vector<Measured>& found)
{
    const ruleset::RuleSet& set = *claim.assessment->choice.set;
    const std::set<std::string> flags = schoolFlags(*claim.assessment);
    const Finder finder(book, claim.place.sheet);
    for (const std::string& name : measuresOf(claim))
    {
        const Threshold* row = rowOf(*claim.thresholds, name, flags);
        const ruleset::Measure* measure = set.measure(name);
        const figures::YearTable* table = finder.tableOf(measure, name);
        const bool ofStaff = measure != nullptr && !measure->sum.empty() && measure->sum.front().starts_with("staff.");
        if (row == nullptr || (table == nullptr && !ofStaff) || row->years.starts_with("any_"))
            continue;
        std::vector<int> years;
        if (table != nullptr && row->years.starts_with("each_of_"))
            for (const auto& year : table->years)
                years.push_back(year.year);
        else
            years.push_back(table != nullptr ? table->newest().year : 0);
        for (const int year : years)
            if (auto one = finder.measure(measure, name, year))
            {
                constexpr double rounding = 1e-9;
                if (row->unit == "rate" && one->value > 1 + rounding)
                    continue; // cannot be (T05, T11): it proves nothing
                one->claim = &claim;
                one->table = table;
                one->threshold = row;
                one->met = ruleset::satisfies(one->value, *row);
                one->miss = one->met ? Miss::None : missOf(book, *one, measure);
                found.push_back(*one);
            }
    }
}

} // namespace

const Threshold* rowOf(const std::vector<Threshold>& thresholds, const std::string& measure,
                       const std::set<std::string>& flags)
{
    std::vector<const Threshold*> rows;
    for (const Threshold& threshold : thresholds)
        if (threshold.measure == measure)
            rows.push_back(&threshold);
    return ruleset::rowFor(flags, rows);
}

ClaimsAndFigures::ClaimsAndFigures(const Context& context) : book(namedBookOf(context))
{
    if (book.tables().empty() && book.staff().empty())
        return;
    claims = indicatorClaims(context);
    for (const IndicatorClaim& claim : claims)
        if (appliesToSomebody(*this, claim))
            measureClaim(book, claim, measured);
}

const ClaimsAndFigures& claimsAndFigures(const Context& context)
{
    return context.once<ClaimsAndFigures>([&] { return ClaimsAndFigures(context); });
}

std::vector<const Measured*> ClaimsAndFigures::of(const IndicatorClaim& claim) const
{
    std::vector<const Measured*> found;
    for (const Measured& one : measured)
        if (one.claim == &claim)
            found.push_back(&one);
    return found;
}

LocalText valueText(const Context& context, const Measured& one)
{
    LocalText text = one.threshold->unit == "rate" ? percentText(one.value) : numberText(one.value);
    std::string where = " (";
    if (one.threshold->years.starts_with("each_of_"))
        where += yearText(one.year) + ", ";
    where += context.sheet(one.place.sheet).name + "!" + grid::toA1(one.place.cell) + ")";
    return {text.vi + where, text.en + where};
}

LocalText thresholdText(const Threshold& row)
{
    LocalText text{ruleset::figureText(row), ruleset::figureText(row)};
    std::ranges::replace(text.en, ',', '.');
    return text;
}

bool appliesToSomebody(const ClaimsAndFigures& all, const IndicatorClaim& claim)
{
    for (const std::string& name : measuresOf(claim))
    {
        const ruleset::Measure* measure = claim.assessment->choice.set->measure(name);
        if (measure == nullptr || measure->appliesIf.empty())
            continue;
        const auto row = all.book.rowOf(measure->appliesIf, claim.place.sheet);
        if (!row)
            continue;
        const auto newest = all.book.in(*row->table, *row->row, row->table->newest().column);
        if (newest && newest->number == 0)
            return false;
    }
    return true;
}

} // namespace datchuan::check
