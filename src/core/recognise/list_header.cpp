#include "recognise/list_header.hpp"

#include "recognise/header_words.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace datchuan::recognise {

namespace {

using namespace std::string_view_literals;

constexpr std::array recognitions{"cqg"sv, "kd"sv, "kdcl"sv, "kdclgd"sv, "bang"sv, "truong"sv};
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> phrases{
    {{"cong", "nhan"}, {"de", "nghi"}, {"dang", "ky"}, {"du", "kien"}, {"xin", "cap"}}};

/// What a list of schools may hold in such a column.
bool isOfList(Concept meaning)
{
    using enum Concept;
    constexpr std::array all{SchoolName, SignedOn, ExpiresOn, Degree, Grade, Decision, Authority};
    return std::ranges::find(all, meaning) != all.end();
}

/// "Ngày ký (QĐ)" without the remark.
std::string_view withoutRemark(std::string_view text)
{
    constexpr std::size_t longest = 20;
    const std::size_t open = text.rfind(" (");
    return text.ends_with(')') && open != std::string_view::npos && text.size() - open <= longest ? text.substr(0, open)
                                                                                                  : text;
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (std::size_t begin = 0; begin < text.size();)
    {
        std::size_t end = begin;
        while (end < text.size() && text::isWordChar(text[end]))
            ++end;
        if (end > begin)
            words.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

} // namespace

std::optional<Header> readListHeader(std::string_view folded)
{
    // what these lists hold, or a recognition in front of it: most texts begin with another word
    constexpr std::array firstWords{"ngay"sv, "het"sv,  "muc"sv,    "cap"sv,  "so"sv, "ten"sv,   "don"sv,
                                    "thoi"sv, "co"sv,   "hieu"sv,   "noi"sv,  "qd"sv, "quyet"sv, "cqg"sv,
                                    "kd"sv,   "kdcl"sv, "kdclgd"sv, "bang"sv, "de"sv, "dang"sv,  "du"sv};
    constexpr std::size_t longest = 40;
    std::size_t first = 0;
    while (first < folded.size() && text::isWordChar(folded[first]))
        ++first;
    if (folded.size() > longest || std::ranges::find(firstWords, folded.substr(0, first)) == firstWords.end())
        return std::nullopt;
    const std::vector<std::string_view> words = wordsOf(withoutRemark(folded));
    std::string kept;
    for (std::size_t i = 0; i < words.size(); ++i)
    {
        const auto begins = [&](const auto& phrase) {
            return phrase.first == words[i] && i + 1 < words.size() && phrase.second == words[i + 1];
        };
        if (std::ranges::any_of(phrases, begins))
            ++i;
        else if (i == 0 || std::ranges::find(recognitions, words[i]) == recognitions.end()
                 || words[i - 1] == "ten") // "Tên trường"
            kept += (kept.empty() ? "" : " ") + std::string(words[i]);
    }
    if (words.size() > 1 && std::ranges::find(recognitions, words.front()) != recognitions.end()
        && kept.size() > words.front().size() && words.front() != "truong")
        kept.erase(0, words.front().size() + 1); // "CQG: hết hạn"
    const auto known = kept == folded ? headerWords().end() : headerWords().find(kept);
    return known != headerWords().end() && isOfList(known->second)
               ? std::optional(Header{known->second, 0, false, false})
               : std::nullopt;
}

} // namespace datchuan::recognise
