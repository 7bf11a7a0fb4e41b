#include "recognise/table_joining.hpp"

#include "recognise/mark_style.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace datchuan::recognise {

bool haveSameColumns(const std::vector<ResultColumns>& before, const std::vector<ResultColumns>& after)
{
    return std::ranges::equal(before, after, [](const ResultColumns& one, const ResultColumns& other) {
        return one.levels == other.levels && one.notMet == other.notMet && one.result == other.result;
    });
}

bool continues(const Table& before, const Table& after)
{
    if (before.kind != after.kind || !haveSameColumns(before.results, after.results))
        return false;
    std::set<std::string> codes;
    for (const CriterionRow& row : before.rows)
        codes.insert(row.code);
    const auto repeated =
        std::ranges::count_if(after.rows, [&](const CriterionRow& row) { return codes.contains(row.code); });
    return 2 * repeated < std::ssize(after.rows);
}

void append(Table& before, Table&& after)
{
    std::ranges::move(after.rows, std::back_inserter(before.rows));
    std::ranges::move(after.standardRows, std::back_inserter(before.standardRows));
    std::ranges::move(after.levelHeaders, std::back_inserter(before.levelHeaders));
    before.repeatedHeaders.emplace_back(after.range.first.row, after.headerRow);
    std::ranges::move(after.repeatedHeaders, std::back_inserter(before.repeatedHeaders));
    before.range.include(after.range.first);
    before.range.include(after.range.last);
    if (after.stated)
        before.stated = after.stated;
    for (std::size_t i = 0; i < before.results.size(); ++i)
        before.results[i].style = styleOf(before, i);
}

} // namespace datchuan::recognise
