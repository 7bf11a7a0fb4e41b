#include "recognise/vocabulary.hpp"

#include "recognise/header_words.hpp"
#include "recognise/level_name.hpp"
#include "recognise/list_header.hpp"
#include "recognise/spelling.hpp"
#include "text/ascii.hpp"
#include "text/similar.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace datchuan::recognise {

namespace {

/// "muc 1", "m1", "dat muc 1", "muc do 1", "cap do 1", and the party in front: "tdg muc 1".
std::optional<Header> readLevel(std::string_view text)
{
    constexpr std::array<std::string_view, 8> leads{"dat ",      "tdg ",     "tu danh gia ", "dgn ", "danh gia ngoai ",
                                                    "doan dgn ", "ket qua ", "ket qua: "};
    for (const std::string_view lead : leads)
        if (text.starts_with(lead))
        {
            text.remove_prefix(lead.size());
            break;
        }
    const auto name = readLevelName(text);
    return name && name->tail.empty() ? std::optional(Header{Concept::Level, name->level, name->wrongWord, false})
                                      : std::nullopt;
}

/// True for words that only say more of a level: "(tối thiểu)", ": nâng cao", "(CQG MĐ1)". Not for numbers and results,
/// nor for what makes the column another one: it counts, or is of a year, a round, a group.
bool saysMoreOfLevel(std::string_view tail, int level)
{
    constexpr std::size_t longest = 30;
    if (tail.size() < 2 || tail.size() > longest
        || std::string_view("(:-").find(tail.front()) == std::string_view::npos)
        return false;
    const std::size_t first = tail.find_first_not_of(" (:-");
    if (first == std::string_view::npos || text::isDigit(static_cast<unsigned char>(tail[first])))
        return false;
    constexpr std::array<std::string_view, 21> others{
        "dat", "khong", "chua", "truong", "tieu chi", "sl",         "so",      "ty",      "ti",  "%",  "nam",
        "lan", "ky",    "nhom", "hoi",    "diem",     "minh chung", "ghi chu", "chi bao", "quy", "dot"};
    for (const std::string_view word : others)
        for (std::size_t at = tail.find(word); at != std::string_view::npos; at = tail.find(word, at + 1))
        {
            const std::size_t end = at + word.size();
            if ((at == 0 || !text::isWordChar(tail[at - 1])) && (end == tail.size() || !text::isWordChar(tail[end])))
                return false;
        }
    const std::size_t other = tail.find("muc");
    const auto again = other == std::string_view::npos ? std::nullopt : readLevelName(tail.substr(other));
    return !again || again->level == level; // "Mức 1 - Mức 2"
}

/// "Mức 2 (CQG MĐ1)", "Mức 1: tối thiểu".
std::optional<Header> readLevelWithTail(std::string_view text)
{
    if (text.starts_with("dat "))
        text.remove_prefix(4);
    if (!text.starts_with("muc") && !text.starts_with("cap"))
        return std::nullopt;
    const auto name = readLevelName(text);
    return name && saysMoreOfLevel(name->tail, name->level)
               ? std::optional(Header{Concept::Level, name->level, name->wrongWord, false})
               : std::nullopt;
}

/// "Không đạt Mức 2", "Mức 2: Không đạt", "Mức 2 - Đạt", "Mức 2 (Đ/KĐ)": a verdict on one level.
std::optional<Header> readVerdictOnLevel(std::string_view text)
{
    if (text == "ket qua: khong dat" || text == "ket qua khong dat")
        return Header{Concept::NotMet, 0, false, false};
    for (const std::string_view lead : {"khong dat ", "chua dat "})
        if (text.starts_with(lead))
        {
            const auto level = readLevel(text.substr(lead.size()));
            return level ? std::optional(Header{Concept::NotMet, level->level, level->wrongWord, false}) : std::nullopt;
        }
    if (!text.starts_with('m'))
        return std::nullopt;
    const std::size_t sign = text.find_first_of(":-(");
    if (sign == std::string_view::npos)
        return std::nullopt;
    const auto level = readLevel(text.substr(0, text.find_last_not_of(' ', sign - 1) + 1));
    text.remove_prefix(std::min(text.find_first_not_of(" :-(", sign), text.size()));
    if (text.ends_with(')'))
        text.remove_suffix(1);
    const auto verdict = level ? headerWords().find(text) : headerWords().end();
    if (verdict == headerWords().end())
        return std::nullopt;
    if (verdict->second == Concept::NotMet)
        return Header{Concept::NotMet, level->level, level->wrongWord, false};
    return verdict->second == Concept::Met || verdict->second == Concept::MetNotMet ? level : std::nullopt;
}

/// "nam hoc 2018-2019", "2018 - 2019", "nh 18-19", "2018/2019": two years that follow each other.
std::optional<Header> readSchoolYear(std::string_view text)
{
    for (const std::string_view lead : {"nam hoc ", "nam hoc: ", "nh "})
        if (text.starts_with(lead))
        {
            text.remove_prefix(lead.size());
            break;
        }
    std::array<int, 2> years{0, 0};
    std::array<std::size_t, 2> widths{0, 0};
    std::size_t part = 0;
    for (const char c : text)
    {
        if (c >= '0' && c <= '9')
        {
            if (++widths[part] > 4)
                return std::nullopt;
            years[part] = years[part] * 10 + (c - '0');
        }
        else if ((c == '-' || c == '/') && part == 0 && widths[0] > 0)
            part = 1;
        else if (c != ' ')
            return std::nullopt;
    }
    if (part != 1 || widths[0] != widths[1] || (widths[0] != 4 && widths[0] != 2) || years[1] != years[0] + 1)
        return std::nullopt;
    if (widths[0] == 2)
        years[0] += 2000;
    if (years[0] < 1990 || years[0] > 2100)
        return std::nullopt;
    return Header{Concept::Year, years[0], false, false};
}

/// Long headers of the forms are known by how they begin: schools shorten their ends.
std::optional<Header> readByBeginning(std::string_view text)
{
    for (const auto& [beginning, meaning] : headerBeginnings())
        if (text.starts_with(beginning))
            return Header{meaning, 0, false, false};
    return std::nullopt;
}

/// Which letters and signs a text holds, a bit each: texts that one slip tells apart differ in two bits at most.
std::uint32_t lettersOf(std::string_view folded)
{
    std::uint32_t letters = 0;
    for (const char c : folded)
        letters |= 1U << (c >= 'a' && c <= 'z'   ? static_cast<unsigned>(c - 'a')
                          : c == ' '             ? 26U
                          : c >= '0' && c <= '9' ? 27U
                                                 : 28U);
    return letters;
}

bool differInTwoAtMost(std::uint32_t a, std::uint32_t b)
{
    std::uint32_t different = a ^ b; // each step takes the lowest bit away; std::popcount is a call on plain x86-64
    different &= different - 1;
    different &= different - 1;
    return different == 0;
}

struct LongWord
{
    std::string_view text;
    Concept meaning;
    std::uint32_t letters;
};

constexpr std::size_t shortestLong = 7; // letters of a header that may hold a slip
constexpr std::size_t longestLong = 30;

/// The header words that may be read by likeness, by their number of letters: one slip changes it by one at most.
const std::vector<LongWord>& longWords(std::size_t letters)
{
    static const auto all = [] {
        std::array<std::vector<LongWord>, longestLong + 2> bySize;
        for (const auto& [word, meaning] : headerWords())
            if (word.size() >= shortestLong && word.size() < bySize.size())
                bySize[word.size()].push_back({word, meaning, lettersOf(word)});
        for (auto& words : bySize)
            std::ranges::sort(words, {}, &LongWord::text); // two words may be as near: always the same one is taken
        return bySize;
    }();
    return all[letters];
}

/// One slip in a longer text, or another spelling of the same sound ("tieu tri"), is still the same header.
std::optional<Header> readByLikeness(std::string_view text)
{
    if (text.size() < shortestLong || text.size() > longestLong)
        return std::nullopt;
    static const auto bySound = [] {
        std::unordered_map<std::string, Concept> sounds;
        for (const auto& [word, meaning] : headerWords())
            sounds.emplace(soundOf(word), meaning);
        return sounds;
    }();
    static const auto endsOfSounds = [] {
        std::set<std::pair<char, char>> ends;
        for (const auto& [sound, meaning] : bySound)
            ends.emplace(sound.front(), sound.back());
        return ends;
    }();
    // Most texts end in letters or figures in which no header does: they need not be written down by their sound.
    if (const std::string first = soundOf(text.substr(0, 3)); endsOfSounds.contains({first.front(), text.back()}))
        if (const auto known = bySound.find(soundOf(text)); known != bySound.end())
            return Header{known->second, 0, false, true};
    const std::uint32_t letters = lettersOf(text);
    for (const std::size_t size : {text.size(), text.size() - 1, text.size() + 1})
        for (const LongWord& word : longWords(size))
            if (differInTwoAtMost(word.letters, letters) && text::editDistance(text, word.text, 1) == 1)
                return Header{word.meaning, 0, false, true};
    return std::nullopt;
}

/// "TT (1)", "Nội dung cải tiến (2)": forms with many columns number them in the header.
std::string_view withoutColumnNumber(std::string_view folded)
{
    const std::size_t open = folded.rfind('(');
    if (open == std::string_view::npos || open == 0 || !folded.ends_with(')'))
        return folded;
    const std::string_view inside = folded.substr(open + 1, folded.size() - open - 2);
    constexpr std::size_t longest = 2; // digits; "(2019)" is a year
    if (inside.empty() || inside.size() > longest || inside.find_first_not_of("0123456789") != std::string_view::npos)
        return folded;
    return folded.substr(0, open);
}

/// "Tự đánh giá (Đạt/Không đạt)" asks for a verdict, "Mức 1 (Đạt/Không đạt)" for that of a level.
std::optional<Header> readByVerdict(std::string_view text)
{
    constexpr std::size_t longest = 60; // letters; a longer text is a sentence
    if (!text.ends_with(')') || text.size() > longest)
        return std::nullopt;
    const std::size_t open = text.rfind('(');
    if (open == std::string_view::npos)
        return std::nullopt;
    const auto verdict = headerWords().find(text.substr(open + 1, text.size() - open - 2));
    if (verdict == headerWords().end() || verdict->second != Concept::MetNotMet)
        return std::nullopt;
    text = text.substr(0, open);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    const auto level = readLevel(text);
    return level ? level : Header{Concept::MetNotMet, 0, false, false};
}

/// "Kết quả đạt được (Mức)", "Mức đánh giá (ghi 1, 2, 3)": a remark behind a word of results. One of a year, a round or
/// an aim makes it another column.
std::optional<Header> readResultWithRemark(std::string_view text)
{
    const std::size_t open = text.find(" (");
    if (open == std::string_view::npos || !text.ends_with(')'))
        return std::nullopt;
    const auto word = headerWords().find(text.substr(0, open));
    if (word == headerWords().end()
        || (word->second != Concept::Result && word->second != Concept::SelfResult
            && word->second != Concept::ExternalResult))
        return std::nullopt;
    const std::string_view remark = text.substr(open);
    for (const std::string_view other :
         {"nam", "lan", "dot", "20", "phan dau", "muc tieu", "nhom", "thao", "sl", "so luong", "%", "truoc", "ky"})
        if (remark.find(other) != std::string_view::npos)
            return std::nullopt;
    return Header{word->second, 0, false, false};
}

/// "Số, ngày QĐ công nhận trước", "Quyết định lần trước", "Đã công nhận trước đây": of the recognition before.
bool isOfPrevious(std::string_view text)
{
    constexpr std::size_t longest = 50;
    const auto has = [&](std::string_view words) { return text.find(words) != std::string_view::npos; };
    return text.size() < longest && (text.ends_with(" truoc") || has(" lan truoc") || has(" truoc day"))
           && (has("quyet dinh") || has("qd ") || has("cong nhan"));
}

/// "SL hoàn thành TĐG", "Số trường được đánh giá ngoài", "TĐG (SL)": a column that counts schools.
std::optional<Header> readCount(std::string_view text)
{
    bool isCount = false;
    for (const std::string_view lead : {"sl ", "so luong ", "so truong ", "tong so truong "})
        if (text.starts_with(lead))
        {
            text.remove_prefix(lead.size());
            isCount = true;
            break;
        }
    for (const std::string_view end : {" (sl)", " sl"})
        if (!isCount && text.ends_with(end))
        {
            text.remove_suffix(end.size());
            isCount = true;
        }
    for (const std::string_view lead : {"da ", "duoc "})
        if (isCount && text.starts_with(lead))
            text.remove_prefix(lead.size());
    const auto counted = isCount ? headerWords().find(text) : headerWords().end();
    if (counted == headerWords().end())
        return std::nullopt;
    switch (counted->second)
    {
        case Concept::FinishedSelf:
        case Concept::SelfResult:
            return Header{Concept::FinishedSelf, 0, false, false};
        case Concept::AssessedExternally:
        case Concept::ExternalResult:
            return Header{Concept::AssessedExternally, 0, false, false};
        default:
            return std::nullopt;
    }
}

} // namespace

std::optional<Header> readHeader(std::string_view folded)
{
    folded = withoutColumnNumber(folded);
    while (!folded.empty()
           && (folded.back() == ':' || folded.back() == '.' || folded.back() == ' ' || folded.back() == '*'))
        folded.remove_suffix(1);
    if (folded.empty() || folded.size() > 130)
        return std::nullopt;
    if (const auto known = headerWords().find(folded); known != headerWords().end())
        return Header{known->second, 0, false, false};
    if (const auto level = readLevel(folded))
        return level;
    if (const auto verdict = readVerdictOnLevel(folded))
        return verdict;
    if (const auto year = readSchoolYear(folded))
        return year;
    if (isOfPrevious(folded))
        return Header{Concept::Previous, 0, false, false};
    if (const auto verdict = readByVerdict(folded))
        return verdict;
    if (const auto count = readCount(folded))
        return count;
    if (const auto result = readResultWithRemark(folded))
        return result;
    if (const auto level = readLevelWithTail(folded))
        return level;
    if (const auto lengthy = readByBeginning(folded))
        return lengthy;
    if (const auto ofList = readListHeader(folded))
        return ofList;
    return readByLikeness(folded);
}

} // namespace datchuan::recognise
