#include "text/similar.hpp"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace datchuan::text {

int editDistance(std::string_view a, std::string_view b, int limit)
{
    const auto n = a.size();
    const auto m = b.size();
    if (std::abs(static_cast<int>(n) - static_cast<int>(m)) > limit)
        return limit + 1;
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
