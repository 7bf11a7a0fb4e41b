#include "check/counts.hpp"

namespace datchuan::check {

namespace {

/// "( 93 % )", ", đạt tỷ lệ 93 , 5 %", "chiếm 93 %": the place behind it, or `at` when nothing of the kind stands there.
std::size_t behindPercent(const Sentence& sentence, std::size_t at)
{
    constexpr std::size_t longest = 10;
    std::size_t next = at;
    const auto skip = [&](std::string_view words, std::size_t count) {
        if (sentence.has(next, words))
            next += count;
    };
    skip("(", 1);
    skip(",", 1);
    skip("dat ty le", 3);
    skip("dat ti le", 3);
    skip("ty le", 2);
    skip("ti le", 2);
    skip("chiem", 1);
    skip("ty le", 2);
    skip("ti le", 2);
    skip(":", 1);
    for (std::size_t end = next; end < next + longest; ++end)
    {
        const std::string_view word = sentence.word(end);
        if (word == "%")
            return sentence.word(end + 1) == ")" ? end + 2 : end + 1;
        if (sentence.number(end) < 0 && word != "," && word != ".")
            break;
    }
    return at;
}

bool isRefused(const Sentence& sentence, std::size_t at)
{
    for (std::size_t back = at > 3 ? at - 3 : 0; back < at; ++back)
        if (sentence.word(back) == "khong" || sentence.word(back) == "chua")
            return true;
    return false;
}

/// The level said behind "25/27": "tiêu chí đạt Mức 2".
NamedLevel levelBehind(const Sentence& sentence, std::size_t at)
{
    at = behindPercent(sentence, at);
    bool ofCriteria = false;
    if (sentence.has(at, "tieu chi"))
    {
        at += 2;
        ofCriteria = true;
    }
    at = behindPercent(sentence, at);
    if (sentence.word(at) == "deu")
        ++at;
    bool reached = false;
    if (sentence.word(at) == "dat")
    {
        ++at;
        reached = true;
        if (sentence.word(at) == "duoc")
            ++at;
    }
    return reached || ofCriteria ? levelAt(sentence, at) : NamedLevel{};
}

/// The level said before "25/27": "Mức 2: 25/27", "đạt Mức 2 là 25/27", "Mức 2 có 25/27 tiêu chí".
NamedLevel levelBefore(const Sentence& sentence, std::size_t at)
{
    std::size_t end = at;
    const std::string_view link = end > 0 ? sentence.word(end - 1) : std::string_view();
    if (link != ":" && link != "la" && link != "co" && link != "=" && link != "-")
        return {};
    --end;
    constexpr std::size_t wordsOfLevel = 2;
    if (end < wordsOfLevel)
        return {};
    const NamedLevel named = levelAt(sentence, end - wordsOfLevel);
    return named.after == end && !isRefused(sentence, end - wordsOfLevel) ? named : NamedLevel{};
}

constexpr int mostCriteria = 60;

/// "Số tiêu chí đạt Mức 3: 18", "18 tiêu chí đạt Mức 3": a number at this place that is no share.
std::optional<ClaimedShare> claimedNumber(const Sentence& sentence, std::size_t at)
{
    const int met = sentence.number(at);
    const bool isPart = at > 0
                        && (sentence.word(at - 1) == "/" || sentence.word(at - 1) == "." || sentence.word(at - 1) == ","
                            || sentence.word(at - 1) == "-");
    const std::string_view next = sentence.word(at + 1);
    if (met < 0 || met > mostCriteria || isPart || next == "/" || next == "." || next == "," || next == "%")
        return std::nullopt;
    constexpr std::string_view counted = "so tieu chi dat";
    constexpr std::size_t words = 4;
    if (const NamedLevel before = levelBefore(sentence, at); before.level > 0)
    {
        const std::size_t begin = sentence.findBefore(counted, at);
        if (begin != Sentence::npos && levelAt(sentence, begin + words).after + 1 == at)
            return ClaimedShare{met, 0, before.level, at, at + 1};
    }
    if (sentence.has(at + 1, "tieu chi dat"))
        if (const NamedLevel behind = levelAt(sentence, at + words); behind.level > 0)
            return ClaimedShare{met, 0, behind.level, at, behind.after};
    return std::nullopt;
}

} // namespace

std::vector<ClaimedShare> claimedShares(const Sentence& sentence)
{
    std::vector<ClaimedShare> shares;
    for (std::size_t at = 0; at < sentence.size(); ++at)
    {
        if (const auto number = claimedNumber(sentence, at))
            shares.push_back(*number);
        const int met = sentence.number(at);
        const int of = sentence.number(at + 2);
        if (sentence.word(at + 1) != "/" || met < 0 || of < 1 || of > mostCriteria || met > mostCriteria)
            continue;
        if ((at > 0 && (sentence.word(at - 1) == "/" || sentence.word(at - 1) == "ngay"))
            || sentence.word(at + 3) == "/")
            continue; // a date, or the number of a document
        if (sentence.has(at + 3, "tro len"))
            continue; // "5/7 trở lên": what is asked for
        const NamedLevel before = levelBefore(sentence, at);
        const NamedLevel behind = levelBehind(sentence, at + 3);
        if (before.level > 0)
            shares.push_back({met, of, before.level, at, at + 3});
        else if (behind.level > 0)
            shares.push_back({met, of, behind.level, at, behind.after});
    }
    return shares;
}

} // namespace datchuan::check
