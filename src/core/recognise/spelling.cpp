#include "recognise/spelling.hpp"

#include "text/code_points.hpp"
#include "text/fold.hpp"
#include "text/normalise.hpp"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include <utf8proc.h>

namespace datchuan::recognise {

namespace {

/// The words of the forms' headers: their proper spellings in headers, the one to propose first. Words that are not here
/// are never called wrong.
const std::unordered_map<std::string_view, std::vector<std::string_view>>& properWords()
{
    static const std::unordered_map<std::string_view, std::vector<std::string_view>> words{
        {"tieu", {"tiêu", "tiểu"}},
        {"chuan", {"chuẩn"}},
        {"chi", {"chí", "chỉ", "chi"}},
        {"muc", {"mức", "mục"}},
        {"ket", {"kết"}},
        {"qua", {"quả", "qua", "quá"}},
        {"khong", {"không"}},
        {"dat", {"đạt", "đất"}},
        {"minh", {"minh"}},
        {"chung", {"chứng", "chung"}},
        {"ten", {"tên"}},
        {"ma", {"mã", "mà"}},
        {"chu", {"chú", "chủ", "chữ"}},
        {"nam", {"năm", "nam"}},
        {"hoc", {"học"}},
        {"danh", {"đánh", "danh"}},
        {"gia", {"giá", "gia"}},
        {"ngoai", {"ngoài", "ngoại"}},
        {"tien", {"tiến", "tiền", "tiên"}},
        {"cai", {"cải", "cái"}},
        {"ngay", {"ngày"}},
        {"truong", {"trường", "trưởng"}},
        {"quyet", {"quyết"}},
        {"dinh", {"định"}},
        {"hoat", {"hoạt"}},
        {"giai", {"giải"}},
        {"phap", {"pháp"}},
        {"nguon", {"nguồn"}},
        {"hoach", {"hoạch"}},
        {"hien", {"hiện"}},
    };
    return words;
}

/// The word that a misspelt one stands for: the same letters under other marks, or "trí" after "tiêu".
const std::vector<std::string_view>* spellingsOf(const std::string& folded, const std::string& before)
{
    const auto known = properWords().find(folded == "tri" && before == "tieu" ? std::string_view("chi") : folded);
    return known == properWords().end() ? nullptr : &known->second;
}

std::string lower(std::string_view text)
{
    std::string result;
    while (!text.empty())
        text::appendCodePoint(
            result, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(text::nextCodePoint(text)))));
    return result;
}

bool isLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || c >= 0x00C0;
}

char32_t upper(char32_t c)
{
    return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c)));
}

/// Writes `word` in the case of `like`: all capitals, a capital first, or as it is.
std::string inCaseOf(std::string_view word, std::string_view like)
{
    const bool shouts = lower(like) != like && [&] {
        std::string_view rest = like;
        while (!rest.empty())
            if (const char32_t c = text::nextCodePoint(rest); upper(c) != c)
                return false;
        return true;
    }();
    std::string_view first = like;
    const char32_t initial = text::nextCodePoint(first);
    const bool capital = upper(initial) == initial;
    std::string result;
    for (bool start = true; !word.empty(); start = false)
    {
        const char32_t c = text::nextCodePoint(word);
        text::appendCodePoint(result, shouts || (start && capital) ? upper(c) : c);
    }
    return result;
}

} // namespace

std::string soundOf(std::string_view folded)
{
    std::string sound;
    for (std::size_t i = 0; i < folded.size(); ++i)
    {
        const bool starts = i == 0 || folded[i - 1] == ' ';
        if (starts && folded.substr(i, 2) == "tr")
        {
            sound += "ch";
            ++i;
        }
        else if (starts && folded.substr(i, 2) == "gi" && i + 2 < folded.size() && folded[i + 2] != ' ')
        {
            sound += 'd';
            ++i;
        }
        else if (starts && folded[i] == 'r')
            sound += 'd';
        else if (starts && folded[i] == 's')
            sound += 'x';
        else
            sound += folded[i];
    }
    return sound;
}

std::optional<std::string> properSpelling(std::string_view raw)
{
    const std::string composed = text::toNfc(raw);
    if (text::fold(composed) == lower(composed)) // no diacritics at all
        return std::nullopt;
    std::string proper;
    bool changed = false;
    std::string word;
    std::string before; // the word in front, folded
    const auto finishWord = [&] {
        if (word.empty())
            return;
        const std::string folded = text::fold(word);
        const auto* spellings = spellingsOf(folded, before);
        if (spellings == nullptr || std::ranges::find(*spellings, lower(word)) != spellings->end())
            proper += word;
        else
        {
            proper += inCaseOf(spellings->front(), word);
            changed = true;
        }
        before = folded;
        word.clear();
    };
    std::string_view rest = composed;
    while (!rest.empty())
    {
        const char32_t c = text::nextCodePoint(rest);
        if (isLetter(c))
            text::appendCodePoint(word, c);
        else
        {
            finishWord();
            text::appendCodePoint(proper, c);
        }
    }
    finishWord();
    return changed ? std::optional(proper) : std::nullopt;
}

} // namespace datchuan::recognise
