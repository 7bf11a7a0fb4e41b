#include "recognise/indicator_letter.hpp"

namespace datchuan::recognise {

std::string readIndicatorLetter(std::string_view folded)
{
    constexpr std::string_view lead = "chi bao ";
    if (folded.starts_with(lead))
        folded.remove_prefix(lead.size());
    if (folded.empty() || !((folded.front() >= 'a' && folded.front() <= 'd') || folded.front() == '*'))
        return {};
    constexpr std::string_view ends = ").:";
    if (folded.size() > 1 && ends.find(folded[1]) == std::string_view::npos)
        return {};
    return std::string(1, folded.front());
}

} // namespace datchuan::recognise
