#include "recognise/school_name.hpp"

#include "recognise/facts.hpp"
#include "text/ascii.hpp"
#include "text/code_points.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

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

/// The words of a text and where each ends: blanks stand between them.
std::vector<std::string_view> wordsOf(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    std::vector<std::string_view> words;
    for (std::size_t begin = text.find_first_not_of(blanks); begin != std::string_view::npos;
         begin = text.find_first_not_of(blanks, begin))
    {
        const std::size_t end = std::min(text.find_first_of(blanks, begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return words;
}

/// What follows a name in the same line: "Năm học 2020-2021", "ngày …", "đạt Mức 2".
constexpr std::array endings{"(nam"sv, "ngay"sv, "(ngay"sv, "(thoi"sv};

/// Words of a school's type; a name has another one.
constexpr std::array typeWords{"truong"sv, "trung"sv, "tam"sv,    "mam"sv,   "non"sv,  "mau"sv, "giao"sv,  "nha"sv,
                               "tre"sv,    "tieu"sv,  "hoc"sv,    "co"sv,    "so"sv,   "pho"sv, "thong"sv, "mn"sv,
                               "mg"sv,     "th"sv,    "thcs"sv,   "thpt"sv,  "va"sv,   "-"sv,   "nhieu"sv, "cap"sv,
                               "lien"sv,   "duc"sv,   "thuong"sv, "xuyen"sv, "gdtx"sv, "gdnn"sv};

/// True for the words of a sentence about schools: what stands there is no name.
bool isAboutSchools(std::string_view folded)
{
    return std::ranges::any_of(std::array{"hieu truong"sv, " dat "sv, "theo thong tu"sv, ":"sv},
                               [&](std::string_view word) { return folded.find(word) != std::string_view::npos; });
}

/// The first word that is not part of the type, as it stands; "" when there is none.
std::string_view ownWord(const std::vector<std::string_view>& words)
{
    const auto own = std::ranges::find_if(
        words, [](std::string_view word) { return std::ranges::find(typeWords, text::fold(word)) == typeWords.end(); });
    return own == words.end() ? std::string_view() : *own;
}

bool beginsWithCapital(std::string_view word)
{
    return !word.empty() && text::isUpper(text::nextCodePoint(word));
}

/// The words up to what follows a name: "Năm học …"; inside a line also up to a comma.
std::vector<std::string_view> wordsOfName(const std::vector<std::string_view>& words, bool isInside)
{
    std::vector<std::string_view> name;
    std::string before;
    for (const std::string_view word : words)
    {
        const std::string plain = text::fold(word);
        if (before == "nam" && plain.starts_with("hoc"))
        {
            name.pop_back();
            break;
        }
        if (std::ranges::find(endings, plain) != endings.end() || (before == "thoi" && plain == "diem"))
            break;
        name.push_back(word);
        before = plain;
        if (isInside && plain.ends_with(','))
            break;
    }
    return name;
}

/// The name that a line of words begins with; "" when it is none. Inside a line a bare type is no name, nor are words in
/// small letters: "- Trường tiểu học có đủ …", "của trường mầm non".
std::string nameAt(const std::vector<std::string_view>& words, bool isInside)
{
    const std::vector<std::string_view> kept = wordsOfName(words, isInside);
    if (isInside && !beginsWithCapital(ownWord(kept)))
        return {};
    std::string name;
    for (const std::string_view word : kept)
        name += (name.empty() ? "" : " ") + std::string(word);
    while (!name.empty() && std::string_view(" -,.;:(").find(name.back()) != std::string_view::npos)
        name.pop_back();
    const std::string folded = text::fold(name);
    constexpr std::size_t longest = 90;
    return folded.size() <= longest && readSchoolType(folded) && !isAboutSchools(folded) ? name : std::string();
}

std::string nameInLine(std::string_view line)
{
    const std::vector<std::string_view> words = wordsOf(line);
    std::vector<std::string> folded;
    for (const std::string_view word : words)
        folded.push_back(text::fold(word));
    const auto isSchool = [&](std::size_t at) {
        return at < words.size()
               && (folded[at] == "truong"
                   || (folded[at] == "trung" && at + 1 < words.size() && folded[at + 1] == "tam"));
    };
    std::size_t first = 0; // behind "1.", "I.", "-", "Biểu 1."
    while (first < words.size() && first < 2 && !isSchool(first)
           && (folded[first] == "bieu" || folded[first].find_first_of(".)-*+") != std::string::npos))
        ++first;
    if (isSchool(first))
        return nameAt({words.begin() + static_cast<std::ptrdiff_t>(first), words.end()}, first > 0);
    for (std::size_t at = 1; at < words.size(); ++at)
        if (folded[at - 1] == "cua" && isSchool(at))
            return nameAt({words.begin() + static_cast<std::ptrdiff_t>(at), words.end()}, true);
    return {};
}

} // namespace

std::string schoolNameIn(std::string_view raw)
{
    while (!raw.empty())
    {
        const std::size_t end = std::min(raw.find('\n'), raw.size());
        std::string name = nameInLine(raw.substr(0, end));
        raw.remove_prefix(std::min(end + 1, raw.size()));
        if (!name.empty() && ownWord(wordsOf(name)).empty() && !raw.empty()) // the name goes on below its type
            if (std::string longer = nameInLine(name + ' ' + std::string(raw.substr(0, raw.find('\n'))));
                !longer.empty())
                return longer;
        if (!name.empty())
            return name;
    }
    return {};
}

std::string withoutPlaceWords(std::string_view key)
{
    constexpr std::array kinds{"xa"sv, "phuong"sv, "huyen"sv, "quan"sv, "tinh"sv};
    std::string kept;
    for (const std::string_view word : wordsOf(key))
        if (std::ranges::find(kinds, word) == kinds.end())
            kept += (kept.empty() ? "" : " ") + std::string(word);
    return kept;
}

bool mayBeOneSchool(std::string_view key, std::string_view other)
{
    if (key.size() > other.size())
        std::swap(key, other);
    return other.starts_with(key) && (key.empty() || key.size() == other.size() || other[key.size()] == ' ');
}

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
