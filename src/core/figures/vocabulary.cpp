#include "figures/vocabulary.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace datchuan::figures {

using text::isDigit;

namespace {

/// "1.", "2)", "iv.", "a)", "1.2.": what stands before the first blank and only numbers the row.
bool isNumbering(std::string_view word)
{
    if (word.empty() || word.size() > 6)
        return false;
    if (std::ranges::all_of(word, [](char c) { return c == '-' || c == '+' || c == '*' || c == '.' || c == ')'; }))
        return true;
    if (word == "•" || word == "·")
        return true;
    const bool ends = word.back() == '.' || word.back() == ')' || word.back() == '/' || word.back() == ':';
    if (!ends)
        return false;
    const std::string_view body = word.substr(word.front() == '(' ? 1 : 0, word.find_last_not_of(".)/:") + 1);
    if (body.empty())
        return true;
    if (std::ranges::all_of(body, [](char c) { return isDigit(c) || c == '.' || c == ')'; }))
        return true;
    if (body.size() == 1 || (body.size() == 2 && body.back() == ')'))
        return true;
    return std::ranges::all_of(body, [](char c) { return c == 'i' || c == 'v' || c == 'x' || c == ')'; });
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// "tu 03 den 12" and "3 - 12" → "3-12": ranges of ages are written in many ways.
std::string withPlainRanges(std::string text)
{
    for (const auto& [from, to] : {std::pair{" - ", "-"},
                                   {"- ", "-"},
                                   {" -", "-"},
                                   {" / ", "/"},
                                   {"/ ", "/"},
                                   {" /", "/"},
                                   {" ,", ","},
                                   {", ", ","}})
        replaceAll(text, from, to);
    std::string plain;
    const auto digitAt = [&](std::size_t at) { return at < text.size() && isDigit(text[at]); };
    for (std::size_t at = 0; at < text.size(); ++at)
    {
        const std::string_view rest = std::string_view(text).substr(at);
        const bool wordBegins = plain.empty() || plain.back() == ' ';
        if (rest.starts_with(" den ") && !plain.empty() && isDigit(plain.back()) && digitAt(at + 5))
        {
            plain += '-';
            at += 4;
        }
        else if (rest.starts_with("tu ") && wordBegins && digitAt(at + 3))
            at += 2;
        else if (rest.front() == '0' && digitAt(at + 1) && (plain.empty() || !isDigit(plain.back())))
            continue;
        else
            plain += text[at];
    }
    return plain;
}

/// "hs gioi" → "hoc sinh gioi", "gv/lop" → "giao vien/lop".
std::string withoutAbbreviations(std::string_view text)
{
    static constexpr auto words = std::to_array<std::pair<std::string_view, std::string_view>>(
        {{"hs", "hoc sinh"}, {"gv", "giao vien"}, {"bq", "binh quan"}, {"htct", "hoan thanh chuong trinh"}});
    std::string plain;
    for (std::size_t at = 0; at < text.size();)
    {
        std::size_t end = at;
        while (end < text.size() && text[end] >= 'a' && text[end] <= 'z')
            ++end;
        const std::string_view word = text.substr(at, end - at);
        const auto known = std::ranges::find(words, word, [](const auto& entry) { return entry.first; });
        plain += known == words.end() ? word : known->second;
        if (end < text.size())
            plain += text[end++];
        at = end;
    }
    return plain;
}

bool hasAny(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

std::string withoutBrackets(std::string_view text)
{
    std::string plain;
    int open = 0;
    for (const char c : text)
    {
        if (c == '(')
            ++open;
        if (open == 0)
            plain += c;
        if (c == ')' && open > 0)
            --open;
    }
    return plain;
}

} // namespace

std::string labelKey(std::string_view folded)
{
    while (!folded.empty())
    {
        const std::size_t blank = folded.find(' ');
        if (blank != std::string_view::npos && isNumbering(folded.substr(0, blank)))
            folded.remove_prefix(blank + 1);
        else if (folded.front() == '-' || folded.front() == '+' || folded.front() == '*')
            folded.remove_prefix(1);
        else if (folded.size() > 3 && isNumbering(folded.substr(0, 2)) && !isDigit(folded[2]))
            folded.remove_prefix(2); // "1.Phòng học"
        else
            break;
        while (!folded.empty() && folded.front() == ' ')
            folded.remove_prefix(1);
    }
    std::string key = withoutAbbreviations(withoutBrackets(folded));
    replaceAll(key, "ti le", "ty le");
    replaceAll(key, "ti so", "ty so");
    replaceAll(key, "%", "");
    replaceAll(key, "  ", " ");
    key = withPlainRanges(std::move(key));
    while (!key.empty()
           && (key.back() == ' ' || key.back() == ':' || key.back() == ';' || key.back() == '.' || key.back() == ','
               || key.back() == '*'))
        key.pop_back();
    return key;
}

bool saysRate(std::string_view folded)
{
    if (hasAny(folded, {"so luong"}))
        return false;
    const std::string key = labelKey(folded);
    return key.starts_with("ty so") || hasAny(folded, {"%", "ty le", "ti le", "phan tram"});
}

bool isShare(std::string_view key)
{
    const bool isRatio = hasAny(key, {"/", " tren lop", " tren mot", " tren 1", " tren giao vien", " tren hoc sinh"});
    const bool isOther = hasAny(key, {"so voi", "ke hoach", "chi tieu", "tang", "giam", "tuyen sinh", "huy dong"});
    return !isRatio && !isOther
           && hasAny(key, {"hoc sinh", "hoc vien", "tre", "giao vien", "can bo", "nhan vien", "phong"});
}

bool isEnumerator(std::string_view folded)
{
    if (folded.empty() || folded.size() > 6)
        return folded.empty();
    if (std::ranges::all_of(folded, [](char c) { return isDigit(c) || c == '.' || c == ')' || c == '(' || c == '/'; }))
        return true;
    if (folded.size() == 1)
        return true;
    if (std::ranges::all_of(folded, [](char c) { return c == 'i' || c == 'v' || c == 'x'; }))
        return true;
    return isNumbering(folded);
}

} // namespace datchuan::figures
