#include "recognise/school_name.hpp"

#include "text/ascii.hpp"
#include "text/fold.hpp"

#include <array>
#include <utility>

namespace datchuan::recognise {

using text::isWordChar;

namespace {

using namespace std::string_view_literals;

/// What schools shorten in their names.
constexpr std::array shortened{std::pair{"th"sv, "tieu hoc"sv},
                               std::pair{"mn"sv, "mam non"sv},
                               std::pair{"mg"sv, "mau giao"sv},
                               std::pair{"thcs"sv, "trung hoc co so"sv},
                               std::pair{"thpt"sv, "trung hoc pho thong"sv},
                               std::pair{"ptth"sv, "trung hoc pho thong"sv},
                               std::pair{"gdtx"sv, "giao duc thuong xuyen"sv},
                               std::pair{"gdnn"sv, "giao duc nghe nghiep"sv},
                               std::pair{"tt"sv, "trung tam"sv},
                               std::pair{"va"sv, ""sv}};

void appendWord(std::string& key, std::string_view word)
{
    for (const auto& [brief, full] : shortened)
        if (word == brief)
            word = full;
    if (word.empty() || (key.empty() && word == "truong"))
        return;
    if (!key.empty())
        key += ' ';
    key += word;
}

} // namespace

std::string schoolKey(std::string_view name)
{
    const std::string folded = text::fold(name);
    std::string key;
    for (std::size_t begin = 0; begin < folded.size();)
    {
        std::size_t end = begin;
        while (end < folded.size() && isWordChar(folded[end]))
            ++end;
        appendWord(key, std::string_view(folded).substr(begin, end - begin));
        begin = end + 1;
    }
    return key;
}

} // namespace datchuan::recognise
