#include "catch.hpp"
#include "repair/apply.hpp"
#include "repair/bridged_check.hpp"
#include "repair/spoilt_sheets.hpp"
#include "support/built.hpp"
#include "support/rules.hpp"

#include <algorithm>
#include <set>

/// Every correction that the catalogue offers, put into a real document: its finding goes, no new one comes, no level
/// rises, and undo and redo are exact.
using namespace datchuan;
using namespace datchuan::test;

namespace {

using Key = std::pair<std::string, grid::Place>;

std::set<Key> keysOf(const check::Checked& checked)
{
    std::set<Key> keys;
    for (const check::Finding& finding : checked.findings)
        keys.emplace(finding.code, finding.place);
    return keys;
}

std::string toText(const std::set<Key>& keys)
{
    std::string text;
    for (const auto& [code, place] : keys)
        text += code + " " + std::to_string(place.sheet + 1) + "!" + grid::toA1(place.cell) + "  ";
    return text;
}

std::vector<std::optional<int>> levelsOf(const check::Checked& checked)
{
    std::vector<std::optional<int>> levels;
    for (const assess::Assessment& assessment : checked.assessed.assessments)
        levels.push_back(assessment.judgement ? std::optional(assessment.judgement->proven) : std::nullopt);
    return levels;
}

/// A level that was known must not be higher afterwards. A safe correction does not even make an unknown one known.
bool roseAnywhere(const check::Checked& before, const check::Checked& after, check::Fix::Kind kind)
{
    const auto old = levelsOf(before);
    const auto now = levelsOf(after);
    for (std::size_t i = 0; i < std::min(old.size(), now.size()); ++i)
        if (now[i] && (old[i] ? *now[i] > *old[i] : kind == check::Fix::Kind::Safe))
            return true;
    return false;
}

} // namespace

TEST_CASE("every correction of the catalogue removes its finding in a real document and adds none")
{
    std::set<std::string> seen;
    for (const Spoilt& spoilt : spoiltSheets())
    {
        INFO(spoilt.code << " " << spoilt.what);
        const Document document = documentOf(spoilt.sheets);
        const BridgedCheck bridged(document);
        const check::Checked before = bridged.check();
        const auto found = std::ranges::find_if(
            before.findings, [&](const check::Finding& finding) { return finding.code == spoilt.code && finding.fix; });
        if (found == before.findings.end())
        {
            FAIL_CHECK("not found, but: " << toText(keysOf(before)));
            continue;
        }
        seen.insert(spoilt.code);
        INFO(found->fix->before << " -> " << found->fix->after);

        const std::string untouched = bridged.contents(found->place);
        const std::vector<repair::CellFix> fixes{repair::fixOf(*found).value()};
        const repair::Outcome outcome = office::applyFixes(bridged.document(), fixes, "Sửa một ô");
        CHECK(outcome.repaired.size() == 1);
        CHECK(outcome.refused.empty());
        const std::string repaired = bridged.contents(found->place);
        CHECK(repaired != untouched);

        const check::Checked after = bridged.check();
        std::set<Key> fresh;
        std::ranges::set_difference(keysOf(after), keysOf(before), std::inserter(fresh, fresh.end()));
        CHECK(toText(fresh).empty());
        CHECK_FALSE(keysOf(after).contains({found->code, found->place}));
        CHECK_FALSE(roseAnywhere(before, after, found->fix->kind));

        REQUIRE(bridged.undoSteps() == std::vector<std::string>{"Sửa một ô"});
        bridged.undo();
        CHECK(bridged.contents(found->place) == untouched);
        bridged.redo();
        CHECK(bridged.contents(found->place) == repaired);
    }
    // the checks that offer corrections: grep "Fix{" and "fix()" in src/core/check
    const std::set<std::string> offering{"S02", "S03", "L02", "L10", "L14", "L18", "L20", "L21", "L26",
                                         "E02", "E05", "E06", "E07", "E08", "E09", "E10", "E13", "P06",
                                         "T01", "T02", "T06", "T11", "T17", "T18", "T19", "X01", "X02",
                                         "X03", "X04", "X05", "X06", "X07", "X09", "X14", "X15"};
    CHECK(seen == offering);
}
