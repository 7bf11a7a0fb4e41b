#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include "check/counts.hpp"
#include "check/stated.hpp"

#include <algorithm>
#include <set>

namespace datchuan::check {

namespace {

using namespace std::string_view_literals;

/// A part of the criteria, less than all of them, and the place of its words.
struct Part
{
    std::size_t at = 0;
    std::size_t after = 0;
};

std::vector<Part> partsIn(const Sentence& sentence)
{
    std::vector<Part> parts;
    for (const ClaimedShare& share : claimedShares(sentence))
        if (share.met < share.of)
            parts.push_back({share.at, share.after});
    const bool ofCriteria = sentence.contains("tieu chi");
    for (std::size_t at = 1; ofCriteria && at < sentence.size(); ++at)
        if (sentence.word(at) == "%" && sentence.number(at - 1) >= 0 && sentence.number(at - 1) < 100)
            parts.push_back({at - 1, at + 1});
    return parts;
}

/// The level that the sentence gives the school because of the part: "… nên trường đạt mức 3", "trường đạt mức 3 vì …".
int levelConcluded(const Sentence& sentence, const Part& part)
{
    for (std::size_t at = 1; at < sentence.size(); ++at)
    {
        const NamedLevel named = levelAt(sentence, at);
        if (named.level == 0)
            continue;
        const std::string_view verb = sentence.word(at - 1);
        if (verb != "dat" && verb != "xep" && verb != "la" && verb != "duoc" && verb != "o")
            continue;
        if (at >= 2 && (sentence.word(at - 2) == "khong" || sentence.word(at - 2) == "chua"))
            continue;
        const std::size_t subject = sentence.findBefore("truong", at);
        if (at > part.after)
        {
            const bool bySchool = subject != Sentence::npos && subject >= part.after && subject + 4 >= at;
            if (bySchool || drawsConclusion(sentence, part.after, at))
                return named.level;
        }
        else if (at < part.at && subject != Sentence::npos && subject + 4 >= at)
            for (std::size_t word = named.after; word < part.at; ++word)
                for (const std::string_view because : {"vi"sv, "do"sv, "boi"sv, "voi"sv, "nho"sv})
                    if (sentence.word(word) == because)
                        return named.level;
    }
    return 0;
}

/// The sentences of a cell; one that begins with "Vậy", "Do đó" … goes on with the one before.
std::vector<Sentence> thoughtsOf(const SpokenCell& cell)
{
    std::vector<Sentence> thoughts;
    for (const Sentence& sentence : cell.sentences)
    {
        const bool goesOn = !thoughts.empty()
                            && (sentence.word(0) == "vay" || sentence.word(0) == "nen" || sentence.has(0, "do do")
                                || sentence.has(0, "do vay") || sentence.has(0, "vi vay") || sentence.has(0, "vi the")
                                || sentence.has(0, "nhu vay"));
        std::vector<Token> tokens;
        if (goesOn)
        {
            for (std::size_t at = 0; at < thoughts.back().size(); ++at)
                tokens.push_back(thoughts.back().token(at));
            thoughts.pop_back();
        }
        for (std::size_t at = 0; at < sentence.size(); ++at)
            tokens.push_back(sentence.token(at));
        thoughts.emplace_back(std::move(tokens), cell.place, cell.raw);
    }
    return thoughts;
}

std::string codesBelow(const assess::Judgement& judgement, int level)
{
    std::string codes;
    for (const assess::BlockGroup& group : judgement.blocking)
        if (group.level == level && group.at > 0)
            codes += (codes.empty() ? "" : ", ") + codesOf(group);
    return codes;
}

void run(const Context& context, Sink& sink)
{
    for (const SpokenCell& cell : spokenCells(context))
    {
        if (cell.assessment == nullptr || !cell.assessment->judgement || hasChoice(*cell.assessment))
            continue;
        const assess::Judgement& judgement = *cell.assessment->judgement;
        std::set<int> told;
        for (const Sentence& thought : thoughtsOf(cell))
            for (const Part& part : partsIn(thought))
            {
                const int level = levelConcluded(thought, part);
                const std::string codes = codesBelow(judgement, level);
                if (level > judgement.possible && !codes.empty() && told.insert(level).second)
                    sink.add(cell.place, {{"codes", codes}, {"n", std::to_string(level)}});
            }
    }
}

} // namespace

const Check l12{"L12",
                Severity::Error,
                "level-by-share",
                "Không có quy định tính theo tỷ lệ tiêu chí; còn {codes} chưa đạt Mức {n}.",
                "There is no rule by share of criteria; {codes} are below level {n}.",
                "Theo quy định 2018, mọi tiêu chí đều phải đạt; không tính theo phần trăm.",
                "2018: every criterion counts; no percentage rule.",
                &run};

} // namespace datchuan::check
