#include "recognise/likely_code.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace datchuan::recognise {

void findLikelyCodes(Table& table, const Titles& titles)
{
    std::map<std::string, std::string> lastOfStandard;
    std::set<std::string> seen;
    for (CriterionRow& row : table.rows)
    {
        const std::string standard = row.code.substr(0, row.code.find('.'));
        if (row.form != CodeForm::Text && row.code.ends_with(".1"))
        {
            const std::string longer = row.code + "0";
            const auto entries = titles.find(row.title);
            const auto isTitleOf = [&](const std::string& code) {
                return std::ranges::any_of(entries, [&](const auto& entry) { return entry.criterion->code == code; });
            };
            const bool byTitle = isTitleOf(longer) && !isTitleOf(row.code);
            const bool byPlace =
                seen.contains(row.code) && lastOfStandard[standard] == standard + ".9" && !isTitleOf(row.code);
            if (byTitle || byPlace)
                row.likelyCode = longer;
        }
        seen.insert(row.code);
        lastOfStandard[standard] = row.code;
    }
}

} // namespace datchuan::recognise
