#include "evidence/names.hpp"

#include "text/ascii.hpp"
#include "text/fold.hpp"
#include "text/similar.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace datchuan::evidence {

using text::isDigit;
using text::isWordChar;

namespace {

std::vector<std::string_view> wordsOf(std::string_view key)
{
    std::vector<std::string_view> words;
    while (!key.empty())
    {
        const std::size_t end = std::min(key.find(' '), key.size());
        if (end > 0)
            words.push_back(key.substr(0, end));
        key.remove_prefix(std::min(end + 1, key.size()));
    }
    return words;
}

/// Words that carry no meaning in the name of a document.
bool isEmptyWord(std::string_view word)
{
    constexpr std::array<std::string_view, 9> empty{"cua", "va", "ve", "viec", "nha", "truong", "cac", "theo", "cho"};
    return word.size() <= 6 && std::ranges::find(empty, word) != empty.end();
}

std::string withoutFigures(std::string_view key)
{
    std::string text;
    for (const std::string_view word : wordsOf(key))
        if (word.find_first_of("0123456789") == std::string_view::npos)
            text.append(text.empty() ? "" : " ").append(word);
    return text;
}

} // namespace

std::string nameKey(std::string_view name)
{
    return keyOfFolded(text::fold(name));
}

std::string keyOfFolded(std::string_view folded)
{
    std::string key;
    key.reserve(folded.size());
    bool apart = false;
    for (std::size_t i = 0; i < folded.size(); ++i)
    {
        const bool inFigure = i > 0 && i + 1 < folded.size() && isDigit(folded[i - 1]) && isDigit(folded[i + 1])
                              && (folded[i] == '.' || folded[i] == '-' || folded[i] == '/');
        if (!isWordChar(folded[i]) && !inFigure) // "1.10" and "2018-2019" are one word
        {
            apart = !key.empty();
            continue;
        }
        if (apart)
            key += ' ';
        apart = false;
        key += folded[i];
    }
    return key;
}

std::string nameSignature(std::string_view key)
{
    std::vector<std::string_view> words = wordsOf(key);
    std::erase_if(words, isEmptyWord);
    std::ranges::sort(words);
    std::string signature;
    for (const std::string_view word : words)
        signature.append(signature.empty() ? "" : " ").append(word);
    return signature;
}

std::uint64_t signatureNumber(std::string_view folded)
{
    // A sum: the order of the words does not count. What joins figures to one word in the key parts them here, in every
    // name alike.
    std::uint64_t sum = 0;
    while (!folded.empty())
    {
        std::size_t length = 0;
        std::uint64_t number = 0;
        for (; length < folded.size() && isWordChar(folded[length]); ++length)
            number = number * 1099511628211U + static_cast<unsigned char>(folded[length]);
        if (length > 0 && !isEmptyWord(folded.substr(0, length)))
            sum += number * number + number;
        folded.remove_prefix(std::min(length + 1, folded.size()));
    }
    return sum;
}

bool mayBeSameName(std::string_view a, std::string_view b)
{
    const std::string left = withoutFigures(a);
    const std::string right = withoutFigures(b);
    if (left == right || left.empty() || right.empty())
        return true;
    constexpr std::size_t longName = 15;
    if (text::editDistance(left, right, 1) <= 1 && std::min(left.size(), right.size()) >= longName)
        return true;
    const auto leftWords = wordsOf(left);
    const auto rightWords = wordsOf(right);
    if (leftWords.front() != rightWords.front()) // "kế hoạch …" and "báo cáo kế hoạch …" are two documents
        return false;
    const std::set<std::string_view> inLeft(leftWords.begin(), leftWords.end());
    const std::set<std::string_view> inRight(rightWords.begin(), rightWords.end());
    return std::ranges::includes(inLeft, inRight) || std::ranges::includes(inRight, inLeft);
}

std::size_t wordCount(std::string_view key)
{
    return wordsOf(key).size();
}

} // namespace datchuan::evidence
