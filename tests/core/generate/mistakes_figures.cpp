#include "generate/mistake.hpp"

#include <algorithm>
#include <array>
#include <cmath>

/// Mistakes of group T: the data tables by themselves.
namespace datchuan::tests {

namespace {

using Place = Whole::Place;

/// Changes the newest value of a figure.
bool changed(Spoilt& s, const char* code, const char* figure, const std::function<double(double)>& change,
             std::set<std::string> allowed = {})
{
    const auto place = s.newest(figure);
    if (!place)
        return false;
    s.whole.put(*place, cellNumber(change(s.whole.number(*place))));
    s.expect(code, *place);
    s.allowed = std::move(allowed);
    return true;
}

bool totalIsNoSum(Spoilt& s)
{
    const std::array totals{"classes", "rooms"};
    const auto* line = s.whole.line(oneOf(s.random, totals));
    if (line == nullptr)
        return false;
    const Place place = oneOf(s.random, line->years);
    if (s.whole.text(place).empty())
        return false;
    s.whole.put(place, cellNumber(s.whole.number(place) + 1));
    s.expect("T01", place);
    s.allowed = {"C08", "T06"};
    // a blank part leaves open what the sum is
    for (const auto& table : s.whole.tables)
        for (const auto& one : table.lines)
            for (const Place year : one.years)
                if (year.cell.column == place.cell.column && year.sheet == place.sheet && s.whole.text(year).empty())
                    s.allowed.insert("T01");
    return !s.allowed.contains("T01");
}

bool pupilsAreNoSum(Spoilt& s)
{
    const auto* line = s.whole.line("pupils");
    if (line == nullptr || s.whole.line("pupils.grade6") == nullptr || s.whole.type != "THCS")
        return false;
    for (const char* part : {"pupils.grade6", "pupils.grade7", "pupils.grade8", "pupils.grade9"})
        if (s.whole.text(s.whole.line(part)->years.back()).empty())
            return false;
    return changed(s, "T01", "pupils", [](double value) { return value + 1; });
}

bool staffIsNoSum(Spoilt& s)
{
    const auto total = s.whole.staff.find("Cộng total");
    if (total == s.whole.staff.end())
        return false;
    s.whole.put(total->second, cellNumber(s.whole.number(total->second) + 3));
    s.expect("T01", total->second);
    s.allowed = {"T05"};
    return true;
}

bool typedTotal(Spoilt& s)
{
    const auto* line = s.whole.line("classes");
    if (line == nullptr)
        return false;
    const Place place = oneOf(s.random, line->years);
    auto& formulas = s.whole.sheets[static_cast<std::size_t>(place.sheet)].details.formulas;
    if (formulas.erase(place.cell) == 0)
        return false;
    s.expect("T02", place);
    return true;
}

bool addedTwice(Spoilt& s)
{
    const auto* line = s.whole.line("rooms");
    if (line == nullptr)
        return false;
    const Place place = oneOf(s.random, line->years);
    if (s.whole.text(place).empty())
        return false;
    const std::string name = grid::columnName(place.cell.column);
    const auto& table =
        *std::ranges::find_if(s.whole.tables, [&](const auto& one) { return one.lines.back().figure == "rooms"; });
    s.whole.sheets[static_cast<std::size_t>(place.sheet)].details.formulas[place.cell] =
        "=SUM(" + name + std::to_string(table.lines.front().label.cell.row + 1) + ":" + name
        + std::to_string(place.cell.row) + ")";
    s.whole.put(place, cellNumber(s.whole.number(place) * 2));
    s.expect("T03", place);
    return true;
}

bool moreWomenThanStaff(Spoilt& s)
{
    const auto cell = s.whole.staff.find("Giáo viên female");
    if (cell == s.whole.staff.end())
        return false;
    s.whole.put(cell->second, cellNumber(s.whole.number(s.whole.staff.at("Giáo viên total")) + 5));
    s.expect("T04", cell->second);
    s.allowed = {"T01"}; // the column does not add up either
    return true;
}

bool splitIsNoTotal(Spoilt& s)
{
    const auto cell = s.whole.staff.find("Giáo viên meets");
    if (cell == s.whole.staff.end())
        return false;
    s.whole.put(cell->second, cellNumber(s.whole.number(cell->second) + 2));
    s.expect("T05", s.whole.staff.at("Giáo viên total"));
    s.allowed = {"T01", "T05"};
    return true;
}

bool yearsSwapped(Spoilt& s)
{
    auto* table = s.any(s.whole.tables, [](const auto& one) { return one.lines.size() >= 3; });
    if (table == nullptr)
        return false;
    const Place a = table->header[1];
    const Place b = table->header[2];
    const std::string kept = s.whole.text(a);
    s.whole.put(a, s.whole.text(b));
    s.whole.put(b, kept);
    s.expect("T07", a);
    s.allowed = {"C", "T"}; // figures stand under other years
    return true;
}

bool yearMissing(Spoilt& s)
{
    auto* table = s.any(s.whole.tables, [](const auto& one) { return one.lines.size() >= 3; });
    if (table == nullptr)
        return false;
    s.whole.put(table->header.front(), "");
    s.expect("T08", table->header[1]);
    s.allowed = {"C07"};
    return true;
}

bool oldTable(Spoilt& s)
{
    auto* table = s.any(s.whole.tables, [](const auto& one) { return one.lines.size() >= 3; });
    if (table == nullptr)
        return false;
    int year = s.whole.year - 3 - static_cast<int>(table->header.size());
    for (const Place place : table->header)
    {
        s.whole.put(place, "Năm học " + std::to_string(year) + "-" + std::to_string(year + 1));
        ++year;
    }
    s.expect("T09", table->header.back());
    s.allowed = {"C", "T14"};
    return true;
}

bool noGirls(Spoilt& s)
{
    return changed(s, "T10", "pupils.female", [](double) { return 0.0; });
}

bool otherUnit(Spoilt& s)
{
    const auto* line = s.whole.line("class_completion_rate");
    line = line != nullptr ? line : s.whole.line("results.good");
    line = line != nullptr ? line : s.whole.line("learning.good");
    line = line != nullptr ? line : s.whole.line("attendance_rate_age_5");
    if (line == nullptr)
        return false;
    const Place place = line->years[1];
    const double value = s.whole.number(place);
    if (value * 100 / line->unit < 2)
        return false;
    s.whole.put(place, cellNumber(line->unit > 1 ? value / 100 : value * 100));
    s.expect("T11", place);
    s.allowed = {"C", "T12"};
    return true;
}

bool tooManyGrades(Spoilt& s)
{
    const char* const figure = s.whole.is2026 ? "learning.good" : "results.good";
    const auto* line = s.whole.line(figure);
    const auto place = s.newest(figure);
    const auto best = s.newest(s.whole.is2026 ? "learning.very_good" : "results.excellent");
    if (!place || !best || s.whole.number(*best) < 0.05 * line->unit)
        return false;
    s.whole.put(*place, cellNumber(0.99 * line->unit));
    // told at the first grade of the year
    s.expect("T12", *best);
    return true;
}

bool forcedGrades(Spoilt& s)
{
    const auto* fail = s.whole.line("learning.fail");
    if (fail == nullptr)
        return false;
    const auto value = [&](const char* figure) { return s.whole.number(*s.newest(figure)) / fail->unit; };
    s.whole.put(
        fail->years.back(),
        cellNumber(std::round((1 - value("learning.very_good") - value("learning.good")) * 1e6) / 1e6 * fail->unit));
    s.expect("T13", *s.newest("learning.very_good"));
    return true;
}

bool otherTeachers(Spoilt& s)
{
    const auto place = s.newest("teachers");
    if (!place)
        return false;
    s.whole.put(*place, cellNumber(s.whole.number(*place) + 2));
    s.expect("T14", s.whole.staff.at("Giáo viên total"));
    s.allowed = {"T20"}; // the ratios follow the number of teachers
    return true;
}

bool sameEveryYear(Spoilt& s)
{
    const auto* line = s.whole.line("pupils.new");
    if (line == nullptr || line->years.size() != 5)
        return false;
    const double value = std::max(51.0, s.whole.number(line->years.front()));
    for (const Place place : line->years)
        s.whole.put(place, cellNumber(value));
    s.expect("T15", line->years.front());
    return true;
}

bool inverted(Spoilt& s)
{
    const auto* line = s.whole.line("teachers_per_pupil");
    if (line == nullptr)
        return false;
    const auto* pupils = s.whole.line("pupils");
    const auto* teachers = s.whole.line("teachers");
    for (const Place place : {pupils->years.back(), teachers->years.back()})
        if (s.whole.text(place).empty())
            return false;
    s.whole.put(line->years.back(), cellNumber(std::round(s.whole.number(pupils->years.back())
                                                          / s.whole.number(teachers->years.back()) * 10)
                                               / 10));
    s.expect("T16", line->years.back());
    return true;
}

bool unitInCell(Spoilt& s)
{
    const auto place = s.newest("rooms.office");
    if (!place)
        return false;
    s.whole.put(*place, "8 phòng");
    s.expect("T17", *place);
    return true;
}

bool unclearFlag(Spoilt& s)
{
    const auto flag = s.whole.flagCells.find("KK");
    if (flag == s.whole.flagCells.end() || s.whole.flags.contains("difficult_area"))
        return false;
    s.whole.put(flag->second, pick(s.random, 2) == 0 ? "#=0" : "chưa rõ");
    s.expect("T18", flag->second);
    return true;
}

bool countsOfOtherLevels(Spoilt& s)
{
    const std::array keys{"1 M1", "2 M2", "3 M0", "sum M2", "4 of"};
    const std::string key = oneOf(s.random, keys);
    const auto cell = s.whole.counts.find(key);
    if (cell == s.whole.counts.end())
        return false;
    s.whole.put(cell->second, cellNumber(s.whole.number(cell->second) + 1));
    s.expect("T19", cell->second);
    s.allowed = {"T19"};
    return true;
}

bool ratioIsNoQuotient(Spoilt& s)
{
    for (const char* part : {"classes", "teachers"})
        if (!s.newest(part))
            return false;
    return changed(s, "T20", "teachers_per_class", [](double value) { return value + 0.4; });
}

} // namespace

std::span<const Mistake> figureMistakes()
{
    static const std::array all{
        Mistake{"T01", "a total that its rows do not give", totalIsNoSum},
        Mistake{"T01", "pupils that the grades do not give", pupilsAreNoSum},
        Mistake{"T01", "staff that the rows do not give", staffIsNoSum},
        Mistake{"T02", "a typed total beside formulas", typedTotal},
        Mistake{"T03", "blocks and their parts added up", addedTwice},
        Mistake{"T04", "more girls than pupils",
                [](Spoilt& s) {
                    const auto whole = s.newest("pupils");
                    return whole
                           && changed(s, "T04", "pupils.female", [&](double) { return s.whole.number(*whole) + 5; });
                }},
        Mistake{"T04", "more women than teachers", moreWomenThanStaff},
        Mistake{"T05", "a split that does not give the total", splitIsNoTotal},
        Mistake{"T06", "an average that pupils and classes do not give",
                [](Spoilt& s) {
                    return s.newest("pupils") && s.newest("classes")
                           && changed(s, "T06", "pupils_per_class", [](double value) { return value - 3; });
                }},
        Mistake{"T07", "two years swapped", yearsSwapped},
        Mistake{"T08", "a year too few", yearMissing},
        Mistake{"T09", "the table of an old report", oldTable},
        Mistake{"T10", "0 girls", noGirls},
        Mistake{"T11", "a rate in another unit", otherUnit},
        Mistake{"T12", "grades above 100 %", tooManyGrades},
        Mistake{"T13", "grades made to fit 100 %", forcedGrades},
        Mistake{"T14", "two numbers of teachers", otherTeachers},
        Mistake{"T15", "the same figure in every year", sameEveryYear},
        Mistake{"T16", "pupils per teacher", inverted},
        Mistake{"T17", "a unit in a cell", unitInCell},
        Mistake{"T18", "an unclear flag", unclearFlag},
        Mistake{"T19", "Biểu 1 (b) with other counts", countsOfOtherLevels},
        Mistake{"T20", "teachers per class that the tables do not give", ratioIsNoQuotient},
    };
    return all;
}

} // namespace datchuan::tests
