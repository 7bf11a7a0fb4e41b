#include "repair/joined.hpp"

#include <algorithm>
#include <array>

namespace datchuan::repair {

namespace {

using check::Fix;

/// The part of a text that a correction replaces, and by what.
struct Change
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string with;
};

bool isInsideCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

Change changeOf(const Fix& fix)
{
    const std::string& before = fix.before;
    const std::string& after = fix.after;
    const std::size_t most = std::min(before.size(), after.size());
    std::size_t front = 0;
    while (front < most && before[front] == after[front])
        ++front;
    while (front > 0 && front < before.size() && isInsideCharacter(before[front]))
        --front;
    std::size_t back = 0;
    while (back < most - front && before[before.size() - 1 - back] == after[after.size() - 1 - back])
        ++back;
    while (back > 0 && isInsideCharacter(before[before.size() - back]))
        --back;
    return {front, before.size() - back, after.substr(front, after.size() - back - front)};
}

bool touch(const Change& a, const Change& b)
{
    return a.begin <= b.end && b.begin <= a.end;
}

/// Applies changes of one text that do not touch each other.
std::string changed(std::string text, std::vector<Change> changes)
{
    std::ranges::sort(changes, std::ranges::greater{}, &Change::begin);
    for (const Change& change : changes)
        text.replace(change.begin, change.end - change.begin, change.with);
    return text;
}

/// The corrections of one cell as one. Precondition: not empty.
CellFix joinedCell(std::span<const CellFix> fixes)
{
    CellFix result = fixes.front();
    if (result.result != Result::Text)
        return result;
    std::vector<Change> changes;
    for (const CellFix& each : fixes)
    {
        if (each.fix.before != result.fix.before || each.result != Result::Text)
            continue;
        Change change = changeOf(each.fix);
        if (std::ranges::any_of(changes, [&](const Change& other) { return touch(change, other); }))
            continue;
        changes.push_back(std::move(change));
        if (each.fix.kind == Fix::Kind::Confirm)
            result.fix.kind = Fix::Kind::Confirm;
    }
    result.fix.after = changed(result.fix.before, std::move(changes));
    return result;
}

} // namespace

Result resultOf(std::string_view code)
{
    constexpr std::array<std::string_view, 6> numbers{"T01", "T06", "T11", "T17", "T19", "X09"};
    if (std::ranges::find(numbers, code) != numbers.end())
        return Result::Number;
    return code == "T02" ? Result::Formula : Result::Text;
}

std::optional<CellFix> fixOf(const check::Finding& finding)
{
    if (!finding.fix)
        return std::nullopt;
    return CellFix{finding.place, *finding.fix, resultOf(finding.code)};
}

std::vector<CellFix> joined(std::span<const CellFix> fixes)
{
    std::vector<CellFix> sorted(fixes.begin(), fixes.end());
    std::ranges::stable_sort(sorted, {}, &CellFix::place);
    std::vector<CellFix> result;
    for (auto first = sorted.begin(); first != sorted.end();)
    {
        const auto last =
            std::find_if(first, sorted.end(), [&](const CellFix& each) { return each.place != first->place; });
        result.push_back(joinedCell({first, last}));
        first = last;
    }
    return result;
}

std::vector<CellFix> safeFixes(std::span<const check::Finding> findings)
{
    std::vector<CellFix> fixes;
    for (const check::Finding& finding : findings)
        if (finding.fix && finding.fix->kind == Fix::Kind::Safe)
            fixes.push_back(*fixOf(finding));
    return joined(fixes);
}

} // namespace datchuan::repair
