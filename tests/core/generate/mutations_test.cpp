#include "catch.hpp"

#include "generate/level_by_the_text.hpp"
#include "generate/verify.hpp"
#include "support/checked.hpp"

#include <algorithm>
#include <functional>

/// One mistake in a clean generated summary: it is found at its cell, and nothing else but what follows from it.
namespace datchuan::tests {

namespace {

/// A clean workbook to be spoilt, and what must be found then.
class Spoilt
{
public:
    Spoilt(Generated generated, const Choices& choices)
        : random(choices.stream("mistake")), m_generated(std::move(generated))
    {
    }

    SheetBuilder& sheet() { return m_generated.sheets.front(); }
    const Generated& generated() const { return m_generated; }
    const std::string& set() const { return m_generated.assessments.front().set; }
    int proven() const { return m_generated.assessments.front().outcome.proven; }
    int reached(const std::string& of) const { return m_generated.assessments.front().levels.at(of); }
    bool has(const std::string& of, int level) const { return hasLevelByTheText(set(), of, level); }

    grid::Cell code(const std::string& of) const { return {m_generated.rows.at(of), m_generated.labelColumn}; }
    grid::Cell notMet(const std::string& of) const { return {m_generated.rows.at(of), m_generated.notMetColumn}; }
    grid::Cell level(const std::string& of, int n) const
    {
        return {m_generated.rows.at(of), m_generated.levelColumns.at(n)};
    }

    /// A random criterion that fulfils the wish; "" when there is none.
    std::string any(const std::function<bool(const std::string&)>& wish)
    {
        std::vector<std::string> fitting;
        for (const auto& [of, row] : m_generated.rows)
            if (wish(of))
                fitting.push_back(of);
        return fitting.empty() ? std::string() : oneOf(random, fitting);
    }

    /// The criterion in the row before; the rows of the set stand in its order.
    std::string before(const std::string& of) const
    {
        std::string nearest;
        for (const auto& [code, row] : m_generated.rows)
            if (row < m_generated.rows.at(of) && (nearest.empty() || row > m_generated.rows.at(nearest)))
                nearest = code;
        return nearest;
    }

    int lastRow() const
    {
        int last = 0;
        for (const auto& [code, row] : m_generated.rows)
            last = std::max(last, row);
        return last;
    }

    /// Moves everything from this row on one row down.
    void insertRow(int at)
    {
        for (int row = 120; row > at; --row)
            for (int column = 0; column < 40; ++column)
                sheet().put({row, column}, sheet().get({row - 1, column}));
        for (int column = 0; column < 40; ++column)
            sheet().put({at, column}, "");
        for (grid::Range& area : sheet().details.merged)
        {
            area.first.row += area.first.row >= at ? 1 : 0;
            area.last.row += area.last.row >= at ? 1 : 0;
        }
    }

    void expect(const std::string& what, grid::Cell cell) { expected.insert(what + " " + grid::toA1(cell)); }

    std::mt19937 random;
    std::multiset<std::string> expected; ///< exactly these
    std::set<std::string> allowed;       ///< codes of consequences that may stand beside them

private:
    Generated m_generated;
};

/// Plants the mistake; false when the workbook does not lend itself to it.
using Mistake = std::function<bool(Spoilt&)>;

/// A summary with level columns and nothing planted.
Choices cleanChoices(std::uint32_t seed)
{
    Choices choices(seed);
    for (const char* plain : {"kind", "resultForm", "typo", "blanks", "neighbour", "subtotals", "notMetColumn", "mark",
                              "gaps", "absent", "tail", "wording", "labelLetters"})
        choices.set(plain, 0);
    if (choices["date"] == 3)
        choices.set("date", 0); // a line below the table would stand in the way of others
    if (choices["levelWord"] == 4)
        choices.set("levelWord", 0);
    if (choices["codes"] == 7 || choices["codes"] == 8)
        choices.set("codes", 0);
    choices.set("style", choices["style"] % 2);
    return choices;
}

std::string difference(const Spoilt& spoilt)
{
    std::string text;
    auto expected = spoilt.expected;
    for (const std::string& found : seriousFindings(checked(spoilt.generated().sheets)))
        if (const auto known = expected.find(found); known != expected.end())
            expected.erase(known);
        else if (std::ranges::none_of(spoilt.allowed, [&](const auto& code) { return found.starts_with(code); })
                 && !(spoilt.generated().tolerated.contains("S04") && found.starts_with("S04")))
            text += " also " + found;
    for (const std::string& missing : expected)
        text += " not " + missing;
    return text;
}

void checkMistake(const Mistake& mistake, const std::function<void(Choices&)>& prepare = {})
{
    constexpr int enough = 20;
    int done = 0;
    for (std::uint32_t seed = 1; seed <= 200 && done < enough; ++seed)
    {
        Choices choices = cleanChoices(seed);
        if (prepare)
            prepare(choices);
        Spoilt spoilt(generate(choices), choices);
        if (!mistake(spoilt))
            continue;
        ++done;
        const std::string wrong = difference(spoilt);
        INFO("seed " << seed << " (" << choices.text() << "):" << wrong);
        if (!wrong.empty())
            UNSCOPED_INFO(spoilt.generated().dump());
        REQUIRE(wrong.empty());
    }
    CHECK(done == enough);
}

/// The same in tables of other kinds: one result column, page breaks, two parties.
void checkEverywhere(const Mistake& mistake)
{
    checkMistake(mistake);
    checkMistake(mistake,
                 [](Choices& choices) { choices.set("resultForm", 1 + static_cast<int>(choices.seed() % 3)); });
    checkMistake(mistake, [](Choices& choices) { choices.set("kind", 3); });
    checkMistake(mistake, [](Choices& choices) { choices.set("kind", 8); });
}

void cumulative(Choices& choices)
{
    choices.set("style", 0);
}

} // namespace

TEST_CASE("a criterion that goes is missing where it stood")
{
    checkEverywhere([](Spoilt& s) {
        const auto of = s.any([](const auto& code) { return !code.ends_with(".1"); });
        s.expect("S05", s.code(s.before(of)));
        for (int column = 0; column < 40; ++column)
            s.sheet().put({s.generated().rows.at(of), column}, "");
        return true;
    });
}

TEST_CASE("a code that no set has is foreign")
{
    checkEverywhere([](Spoilt& s) {
        const auto of = s.any([](const auto& code) { return !code.ends_with(".1"); });
        s.sheet().put(s.code(of), "Tiêu chí 2.8");
        s.expect("S06", s.code(of));
        s.expect("S05", s.code(s.before(of)));
        return true;
    });
}

TEST_CASE("a code that stands twice is told at its second place")
{
    checkEverywhere([](Spoilt& s) {
        const auto of = s.any([](const auto& code) { return !code.ends_with(".1"); });
        const auto twice = s.any([&](const auto& code) { return code != of && !code.ends_with(".1"); });
        s.sheet().put(s.code(of), s.sheet().get(s.code(twice)));
        s.expect("S07", std::max(s.code(of), s.code(twice)));
        s.allowed = {"S05"};
        return true;
    });
}

TEST_CASE("a blank row inside a standard breaks the table")
{
    checkEverywhere([](Spoilt& s) {
        const auto of = s.any([](const auto& code) { return !code.ends_with(".1"); });
        s.expect("S13", s.code(of));
        s.insertRow(s.generated().rows.at(of));
        return true;
    });
}

TEST_CASE("a header that is spelt wrongly, or with the wrong word, is told")
{
    checkMistake([](Spoilt& s) {
        const auto header = s.generated().headers.find("Mức 2");
        if (header == s.generated().headers.end())
            return false;
        s.sheet().put(header->second, "Mưc 2");
        s.expect("S02", header->second);
        return true;
    });
    checkMistake([](Spoilt& s) {
        const auto header = s.generated().headers.find("Mức 2");
        if (header == s.generated().headers.end())
            return false;
        s.sheet().put(header->second, pick(s.random, 2) == 0 ? "Mức độ 2" : "Cấp độ 2");
        s.expect("S03", header->second);
        return true;
    });
}

TEST_CASE("a level above one that is not marked counts for nothing")
{
    checkMistake(
        [](Spoilt& s) {
            const auto of = s.any([&](const auto& code) { return s.reached(code) == 3; });
            if (of.empty())
                return false;
            s.sheet().put(s.level(of, 2), "");
            s.expect("L01", s.level(of, 3));
            return true;
        },
        cumulative);
}

TEST_CASE("a mark in a level that the criterion lacks is told")
{
    checkMistake([](Spoilt& s) {
        const auto of = s.any([&](const auto& code) { return s.reached(code) > 0 && !s.has(code, 3); });
        if (of.empty() || !s.generated().levelColumns.contains(3))
            return false;
        s.sheet().put(s.level(of, 3), "x");
        s.expect("L02", s.level(of, 3));
        return true;
    });
}

TEST_CASE("dashes in a level that exists are told, the single one in words of its own")
{
    for (const char* dash : {"-----", "—", "-", "–"})
        checkMistake([&](Spoilt& s) {
            const int top = s.generated().levelColumns.rbegin()->first;
            const auto of =
                s.any([&](const auto& code) { return s.reached(code) < top && s.has(code, s.reached(code) + 1); });
            if (of.empty())
                return false;
            const auto cell = s.level(of, s.reached(of) + 1);
            s.sheet().put(cell, dash);
            s.expect(std::string_view(dash) == "-" || std::string_view(dash) == "–" ? "L20" : "L03", cell);
            return true;
        });
}

TEST_CASE("a criterion that is met and not met contradicts itself")
{
    checkMistake([](Spoilt& s) {
        const auto of = s.any([&](const auto& code) { return s.reached(code) > 0; });
        s.sheet().put(s.notMet(of), "x");
        s.expect("L04", s.notMet(of));
        return true;
    });
}

TEST_CASE("one row in the other style is told once")
{
    checkMistake(
        [](Spoilt& s) {
            const auto rest =
                std::ranges::count_if(s.generated().rows, [&](const auto& row) { return s.reached(row.first) > 1; });
            const auto of = s.any([&](const auto& code) { return s.reached(code) > 1; });
            if (of.empty() || rest < 3)
                return false;
            for (int level = 1; level < s.reached(of); ++level)
                s.sheet().put(s.level(of, level), "");
            s.expect("L05", s.level(of, s.reached(of)));
            return true;
        },
        cumulative);
}

TEST_CASE("a row without marks is not assessed")
{
    checkMistake([](Spoilt& s) {
        const auto of = s.any([](const auto&) { return true; });
        s.sheet().put(s.notMet(of), "");
        for (const auto& [level, column] : s.generated().levelColumns)
            if (s.has(of, level))
                s.sheet().put(s.level(of, level), "");
        s.expect("L06", s.code(of));
        return true;
    });
}

TEST_CASE("a typed conclusion that is too high is told")
{
    checkMistake([](Spoilt& s) {
        const int top = s.generated().levelColumns.rbegin()->first;
        if (s.proven() >= top)
            return false;
        const grid::Cell cell{s.lastRow() + 1 + pick(s.random, 2), s.generated().labelColumn};
        s.sheet().put(cell, "Kết quả: Đạt Mức " + std::to_string(s.proven() + 1));
        s.expect("L11", cell);
        s.allowed = {"L22", "L23", "L24"};
        return true;
    });
}

TEST_CASE("a sign that looks like x is told at its cell")
{
    for (const char* sign : {"✓", "v", "х", "√"})
        checkMistake([&](Spoilt& s) {
            const auto of = s.any([&](const auto& code) { return s.reached(code) > 0; });
            const auto cell = s.level(of, s.reached(of));
            s.sheet().put(cell, sign);
            s.expect("L21", cell);
            s.allowed = {"X15"};
            return true;
        });
}

TEST_CASE("1.10 as a number is told by its title or its place, alone")
{
    checkMistake([](Spoilt& s) {
        if (!s.generated().rows.contains("1.10"))
            return false;
        s.sheet().put(s.code("1.10"), "#=1.1");
        s.expect("X01", s.code("1.10"));
        return true;
    });
}

TEST_CASE("a label merged over two rows hides the second criterion")
{
    checkMistake([](Spoilt& s) {
        const auto of = s.any([](const auto& code) { return !code.ends_with(".1"); });
        const auto first = s.code(s.before(of));
        s.sheet().put(s.code(of), "");
        s.sheet().details.merged.push_back({first, s.code(of)});
        s.expect("S04", first);
        s.expect("S05", first);
        return true;
    });
}

} // namespace datchuan::tests
