#include "schools/count.hpp"

#include "text/ascii.hpp"

#include <charconv>

namespace datchuan::schools {

using text::isDigit;

std::optional<int> countOfSchools(std::string_view folded)
{
    std::optional<int> found;
    for (const std::string_view word : {" truong", " don vi", " co so"})
        for (std::size_t at = folded.find(word); at != std::string_view::npos; at = folded.find(word, at + 1))
        {
            std::size_t begin = at;
            while (begin > 0 && isDigit(folded[begin - 1]))
                --begin;
            constexpr std::size_t mostDigits = 4;
            if (begin == at || at - begin > mostDigits
                || (begin > 0 && (folded[begin - 1] == '/' || folded[begin - 1] == '.')))
                continue;
            if (found)
                return std::nullopt;
            int number = 0;
            std::from_chars(folded.data() + begin, folded.data() + at, number);
            found = number;
        }
    return found;
}

} // namespace datchuan::schools
