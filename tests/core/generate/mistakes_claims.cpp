#include "generate/mistake.hpp"
#include "ruleset/threshold.hpp"

#include <algorithm>
#include <array>
#include <cmath>

/// Mistakes of group C: what is claimed against what the tables give.
namespace datchuan::tests {

namespace {

using Place = Whole::Place;
using ruleset::Threshold;

/// An indicator that is claimed, with the threshold row that holds for the school.
struct Asked
{
    std::string code;
    int level = 0;
    std::string letter;
    const Threshold* row = nullptr;
    const std::vector<Threshold>* all = nullptr;
};

const Threshold* rowFor(const std::vector<Threshold>& thresholds, const std::string& measure,
                        const std::set<std::string>& flags)
{
    std::vector<const Threshold*> rows;
    for (const auto& row : thresholds)
        if (row.measure == measure)
            rows.push_back(&row);
    return ruleset::rowFor(flags, rows);
}

std::vector<Asked> claimsOn(const Whole& whole, const std::string& measure)
{
    std::vector<Asked> found;
    for (const auto* criterion : whole.set->allCriteria())
        for (const auto& level : criterion->levels)
            for (const auto& indicator : level.indicators)
                if (whole.claimOf(criterion->code, level.level, indicator.letter))
                    if (const auto* row = rowFor(indicator.thresholds, measure, whole.flags))
                        found.push_back({criterion->code, level.level, indicator.letter, row, &indicator.thresholds});
    return found;
}

/// Rates with a row of their own, by figure and measure.
constexpr std::array rates{std::pair{"class_completion_rate", "class_completion_rate"},
                           std::pair{"primary_completion_rate_age_11", "primary_completion_rate_age_11"},
                           std::pair{"grade_1_entry_rate_age_6", "grade_1_entry_rate_age_6"},
                           std::pair{"results.excellent", "pupils_excellent_rate"},
                           std::pair{"results.good", "pupils_good_rate"},
                           std::pair{"attendance_rate_age_5", "attendance_rate_age_5"},
                           std::pair{"preschool_completion_rate_age_5", "preschool_completion_rate_age_5"},
                           std::pair{"teachers_professional_good_rate", "teachers_professional_good_rate"},
                           std::pair{"teachers_professional_excellent_rate", "teachers_professional_excellent_rate"}};

void putRate(Spoilt& s, const std::string& figure, double value)
{
    const auto* line = s.whole.line(figure);
    s.whole.put(line->years.back(), cellNumber(std::round(value * line->unit * 1e6) / 1e6));
}

/// Expects the finding at every claim that the value misses.
void expectMissed(Spoilt& s, const char* code, const std::vector<Asked>& claims, double value)
{
    for (const Asked& asked : claims)
        if (!ruleset::satisfies(value, *asked.row))
            s.expect(code, *s.whole.claimOf(asked.code, asked.level, asked.letter));
    for (const auto& item : s.whole.set->items)
        if (!claims.empty() && s.whole.school.unmetItems && !s.whole.school.unmetItems->contains(item.code))
            if (const auto* row = rowFor(item.thresholds, claims.front().row->measure, s.whole.flags);
                row != nullptr && !ruleset::satisfies(value, *row))
                s.allowed.insert(code);
}

/// Below every row of the measure, so that no flag would help.
bool below(Spoilt& s)
{
    const auto& [figure, measure] = oneOf(s.random, rates);
    const auto claims = claimsOn(s.whole, measure);
    if (claims.empty() || !s.newest(figure))
        return false;
    double lowest = 1;
    for (const Asked& asked : claims)
        for (const Threshold& row : *asked.all)
            if (row.measure == measure)
                lowest = std::min(lowest, row.value);
    const double value = lowest - 0.01;
    if (value <= 0.02)
        return false;
    putRate(s, figure, value);
    expectMissed(s, "C01", claims, value);
    s.allowed.insert("C10"); // 11-year-olds: those who remain
    return true;
}

/// The other way round: the figure is met, the claim is Không đạt. Only information, at the mark of the form.
bool notClaimed(Spoilt& s)
{
    if (!s.whole.hasForms())
        return false;
    for (const auto& [figure, measure] : rates)
    {
        const auto claims = claimsOn(s.whole, measure);
        const auto place = s.newest(figure);
        if (claims.empty() || !place)
            continue;
        const Asked& asked = oneOf(s.random, claims);
        const Place mark = *s.whole.claimOf(asked.code, asked.level, asked.letter);
        if (std::ranges::any_of(*asked.all, [&](const auto& row) { return row.measure != measure; }))
            continue; // its other measures must be met as well
        s.whole.put(mark, "Không đạt");
        s.expect("C02", mark);
        s.allowed = {"L", "P04"}; // the level of the criterion is another one now
        return true;
    }
    return false;
}

/// A figure that suffices with a flag only, without that flag.
bool withoutFlag(Spoilt& s, const char* code, const char* flag, const char* withFlag)
{
    if (s.whole.flags.contains("difficult_area") != (std::string(flag) == "extremely_difficult_commune")
        || s.whole.flags.contains("extremely_difficult_commune") || s.whole.flags.contains("specialised"))
        return false;
    std::set<std::string> others = s.whole.flags;
    others.insert(withFlag);
    for (const auto& [figure, measure] : rates)
    {
        const auto claims = claimsOn(s.whole, measure);
        if (claims.empty() || !s.newest(figure))
            continue;
        // the highest claim decides how low the figure may be
        double own = 0;
        double lower = 0;
        for (const Asked& asked : claims)
        {
            own = std::max(own, asked.row->value);
            lower = std::max(lower, rowFor(*asked.all, measure, others)->value);
        }
        if (lower >= own)
            continue;
        const double value = (own + lower) / 2;
        const bool fits = std::ranges::all_of(claims, [&](const Asked& asked) {
            return ruleset::satisfies(value, *asked.row)
                   || (ruleset::hasVariant(*rowFor(*asked.all, measure, others), flag)
                       && ruleset::satisfies(value, *rowFor(*asked.all, measure, others)));
        });
        if (!fits)
            continue;
        putRate(s, figure, value);
        expectMissed(s, code, claims, value);
        s.allowed.insert("C10");
        return true;
    }
    return false;
}

bool specialised(Spoilt& s)
{
    if (!s.whole.flags.contains("specialised"))
        return false;
    const auto claims = claimsOn(s.whole, "pupils_excellent_rate");
    if (claims.empty() || !s.newest("results.excellent"))
        return false;
    const double value = 0.15; // enough for an ordinary school
    putRate(s, "results.excellent", value);
    expectMissed(s, "C05", claims, value);
    return true;
}

bool rounded(Spoilt& s)
{
    for (const auto& [figure, measure] : rates)
    {
        const auto claims = claimsOn(s.whole, measure);
        const auto place = s.newest(figure);
        if (claims.empty() || !place || s.whole.line(figure)->unit != 1)
            continue;
        auto& styles = s.whole.sheets[static_cast<std::size_t>(place->sheet)].details.styles;
        if (!styles.contains(place->cell))
            continue;
        double highest = 0;
        for (const Asked& asked : claims)
            highest = std::max(highest, asked.row->value);
        const double value = highest - 0.0004; // one decimal is shown
        s.whole.put(*place, cellNumber(value));
        expectMissed(s, "C06", claims, value);
        s.allowed.insert("C10");
        return true;
    }
    return false;
}

bool fewerYears(Spoilt& s)
{
    const char* const measure = "teachers_professional_good_rate";
    const auto* line = s.whole.line(measure);
    const auto claims = claimsOn(s.whole, measure);
    if (line == nullptr)
        return false;
    s.whole.put(line->years[1], "");
    for (const Asked& asked : claims)
        if (asked.row->years == "each_of_5")
            s.expect("C07", *s.whole.claimOf(asked.code, asked.level, asked.letter));
    return !s.expected.empty();
}

/// Classes and their parts grow in all tables alike.
bool tooManyClasses(Spoilt& s)
{
    const char* const measure = s.whole.type == "MN" ? "groups_and_classes_total" : "classes_total";
    const auto claims = claimsOn(s.whole, measure);
    const auto total = s.newest("classes");
    const auto part = s.newest(s.whole.type == "MN"     ? "classes.age_5_6"
                               : s.whole.type == "THPT" ? "classes.grade10"
                               : s.whole.type == "THCS" ? "classes.grade6"
                                                        : "classes.grade1");
    if (claims.empty() || !total || !part)
        return false;
    const double more = claims.front().row->value + 1 - s.whole.number(*total);
    s.whole.put(*total, cellNumber(s.whole.number(*total) + more));
    s.whole.put(*part, cellNumber(s.whole.number(*part) + more));
    for (const char* follows : {"pupils_per_class", "teachers_per_class"})
        if (const auto place = s.newest(follows))
            s.whole.put(*place, "");
    expectMissed(s, "C08", claims, claims.front().row->value + 1);
    s.allowed.insert("C01"); // fewer rooms than classes
    s.allowed.insert("C09");
    return true;
}

bool crowdedClasses(Spoilt& s)
{
    const auto claims = claimsOn(s.whole, "pupils_per_class");
    const auto average = s.newest("pupils_per_class");
    const auto pupils = s.newest("pupils");
    const auto classes = s.newest("classes");
    const auto part = s.newest(s.whole.type == "THPT"   ? "pupils.grade10"
                               : s.whole.type == "THCS" ? "pupils.grade6"
                                                        : "pupils.grade1");
    if (claims.empty() || !average || !pupils || !classes || !part || s.whole.type == "NCH")
        return false;
    const double more = 50 * s.whole.number(*classes) - s.whole.number(*pupils);
    s.whole.put(*pupils, cellNumber(s.whole.number(*pupils) + more));
    s.whole.put(*part, cellNumber(s.whole.number(*part) + more));
    s.whole.put(*average, "#=50");
    s.whole.put(s.whole.line("teachers_per_pupil")->years.back(), "");
    s.expect("C09", *average);
    s.allowed = {"C01"}; // TRH 1.5 M3 names a figure of its own
    return true;
}

bool restForgotten(Spoilt& s)
{
    if (s.whole.type != "TH" || !s.whole.restSentence || !s.newest("primary_completion_rate_age_11"))
        return false;
    const auto claims = claimsOn(s.whole, "primary_completion_rate_age_11");
    for (const auto& asked : claims)
        if (std::ranges::any_of(*asked.all,
                                [](const auto& row) { return row.measure == "remaining_age_11_enrolled_rate"; }))
            s.expect("C10", *s.whole.claimOf(asked.code, asked.level, asked.letter));
    putRate(s, "primary_completion_rate_age_11", 0.97);
    s.whole.put(*s.whole.restSentence, "");
    return !s.expected.empty();
}

bool oldGrades(Spoilt& s)
{
    if (!s.whole.is2026 || s.whole.line("learning.good") == nullptr)
        return false;
    s.whole.put(s.whole.line("learning.very_good")->label, "1. Tỷ lệ học sinh xếp loại giỏi");
    s.whole.put(s.whole.line("learning.good")->label, "2. Tỷ lệ học sinh xếp loại khá");
    s.expect("C11", s.whole.line("learning.very_good")->years.front());
    return true;
}

bool figureAsVerdict(Spoilt& s)
{
    const auto* sentence = s.any(s.whole.sentences, [](const auto& one) { return one.level > 0; });
    if (!s.whole.is2026 || sentence == nullptr || s.whole.year > 2028)
        return false;
    s.append(*sentence, " Tỷ lệ 92%, dưới 95% nên không đạt.");
    s.expect("C12", sentence->place);
    return true;
}

bool nobodyThere(Spoilt& s)
{
    const auto mark = s.whole.marks.find("5.4 M2c");
    const auto place = s.newest("pupils.disabled");
    if (s.whole.set->id != "MN-2018" || mark == s.whole.marks.end() || !place)
        return false;
    s.whole.put(*place, "#=0");
    s.whole.put(mark->second, "Không đạt");
    s.expect("C13", mark->second);
    s.allowed = {"L"};
    return true;
}

} // namespace

std::span<const Mistake> claimMistakes()
{
    static const std::array all{
        Mistake{"C01", "a figure below the threshold of the claim", below},
        Mistake{"C02", "a figure that is met and not claimed", notClaimed},
        Mistake{"C03", "the figure of a difficult area without its flag",
                [](Spoilt& s) { return withoutFlag(s, "C03", "difficult_area", "difficult_area"); }},
        Mistake{"C04", "the figure of an extremely difficult commune in a difficult area",
                [](Spoilt& s) {
                    return withoutFlag(s, "C04", "extremely_difficult_commune", "extremely_difficult_commune");
                }},
        Mistake{"C05", "a specialised school with the figures of others", specialised,
                [](Choices& choices) {
                    choices.set("set", 2);
                    choices.set("info", 1);
                    choices.set("flags", 3);
                    choices.set("figures", 0);
                }},
        Mistake{"C06", "met by rounding only", rounded},
        Mistake{"C07", "a five-year figure of four years", fewerYears},
        Mistake{"C08", "more classes than allowed", tooManyClasses},
        Mistake{"C09", "larger classes than the charter allows", crowdedClasses},
        Mistake{"C10", "the remaining children forgotten", restForgotten},
        Mistake{"C11", "grades of the old rules", oldGrades},
        Mistake{"C12", "a figure as the only ground in 2026", figureAsVerdict},
        Mistake{"C13", "a requirement about nobody", nobodyThere},
    };
    return all;
}

} // namespace datchuan::tests
