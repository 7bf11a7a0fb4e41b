#include "text/similar.hpp"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace datchuan::text {

int editDistance(std::string_view a, std::string_view b, int limit)
{
    if (std::abs(static_cast<int>(a.size()) - static_cast<int>(b.size())) > limit)
        return limit + 1;
    // What the texts have in common at both ends needs no edit; most texts that are alike at all are settled by this.
    while (!a.empty() && !b.empty() && a.front() == b.front())
    {
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    while (!a.empty() && !b.empty() && a.back() == b.back())
    {
        a.remove_suffix(1);
        b.remove_suffix(1);
    }
    const auto n = a.size();
    const auto m = b.size();
    if (n <= 1 && m <= 1)
        return std::min(static_cast<int>(std::max(n, m)), limit + 1);
    if (limit == 1)
        return n == 2 && m == 2 && a[0] == b[1] && a[1] == b[0] ? 1 : 2;
    std::vector<int> before(m + 1);
    std::vector<int> above(m + 1);
    std::vector<int> row(m + 1);
    for (std::size_t j = 0; j <= m; ++j)
        above[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= n; ++i)
    {
        row[0] = static_cast<int>(i);
        int best = row[0];
        for (std::size_t j = 1; j <= m; ++j)
        {
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            best = std::min(best, row[j]);
        }
        if (best > limit)
            return limit + 1;
        before.swap(above);
        above.swap(row);
    }
    return std::min(above[m], limit + 1);
}

} // namespace datchuan::text
