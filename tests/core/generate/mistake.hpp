#pragma once

#include "generate/whole.hpp"

#include <functional>
#include <initializer_list>
#include <set>
#include <span>
#include <string>

namespace datchuan::tests {

/// A complete workbook to be spoilt, and what must be found then.
class Spoilt
{
public:
    Spoilt(Whole start, const Choices& choices) : whole(std::move(start)), random(choices.stream("mistake")) {}

    /// A random entry that fulfils the wish; nullptr when there is none.
    template <typename Range, typename Wish>
    auto* any(Range& range, const Wish& wish)
    {
        std::vector<decltype(&*range.begin())> fitting;
        for (auto& one : range)
            if (wish(one))
                fitting.push_back(&one);
        return fitting.empty() ? nullptr : oneOf(random, fitting);
    }
    /// A document that no text cites and no other row refers to.
    Whole::Document* freeDocument();
    /// A sentence of a description.
    Whole::Sentence* anySentence();
    /// Writes the first code of a sentence anew.
    void replaceCode(const Whole::Sentence& sentence, const std::string& by);
    /// Puts words behind the codes of a sentence.
    void append(const Whole::Sentence& sentence, const std::string& words);
    /// The newest value of a figure that is filled in.
    std::optional<Whole::Place> newest(const std::string& figure) const;

    void expect(const std::string& code, Whole::Place place) { expected.insert(textOf(code, place)); }
    static std::string textOf(const std::string& code, Whole::Place place);

    Whole whole;
    std::mt19937 random;
    std::set<std::string> expected; ///< "E01 Phiếu!C4": exactly these, besides what is only information
    std::set<std::string> allowed;  ///< codes of what follows from the mistake
};

/// A mistake of the catalogue. `plant` gives false when the workbook does not lend itself to it.
struct Mistake
{
    const char* code;
    const char* name;
    std::function<bool(Spoilt&)> plant;
    std::function<void(Choices&)> prepare = {}; ///< makes a rare workbook that lends itself to it
};

std::span<const Mistake> codeMistakes();
std::span<const Mistake> listMistakes();
std::span<const Mistake> figureMistakes();
std::span<const Mistake> claimMistakes();
std::span<const Mistake> planMistakes();
std::span<const Mistake> crossMistakes();

} // namespace datchuan::tests
