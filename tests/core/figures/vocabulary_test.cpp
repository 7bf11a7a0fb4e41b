#include "catch.hpp"

#include "figures/vocabulary.hpp"
#include "ruleset/names.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <set>

/// The vocabulary of data tables agrees with itself and with what rule sets may name.
namespace datchuan::tests {

TEST_CASE("every label of the vocabulary is written as labels are looked up, and once")
{
    std::set<std::string_view> seen;
    for (const figures::LabelEntry& entry : figures::labels())
    {
        CAPTURE(entry.label);
        CHECK(seen.insert(entry.label).second);
        if (entry.label.back() != '*')
            CHECK(figures::labelKey(text::fold(entry.label)) == entry.label);
        CHECK((entry.kind != figures::Kind::Rate || !entry.label.starts_with("ty le")));
    }
}

TEST_CASE("every figure that a rule set may name has a label")
{
    std::set<std::string> known;
    std::set<std::string> parts;
    for (const figures::LabelEntry& entry : figures::labels())
        for (int number = 1; number <= 12; ++number)
        {
            std::string figure(entry.figure);
            if (const auto at = figure.find('#'); at != std::string::npos)
                figure.replace(at, 1, std::to_string(number));
            (figure.front() == '+' ? parts : known).insert(figure.front() == '+' ? figure.substr(1) : figure);
        }
    known.insert("rooms"); // "Cộng" of its section
    for (const std::string_view name : ruleset::figureNames)
    {
        if (name.starts_with("staff.teachers")) // of the table of staff, which has columns of its own
            continue;
        CAPTURE(name);
        const std::size_t dot = name.rfind('.');
        const bool isPart = dot != std::string_view::npos && known.contains(std::string(name.substr(0, dot)))
                            && parts.contains(std::string(name.substr(dot + 1)));
        CHECK((known.contains(std::string(name)) || isPart));
    }
}

} // namespace datchuan::tests
