#include "generate/mistake.hpp"

#include <algorithm>

namespace datchuan::tests {

Whole::Document* Spoilt::freeDocument()
{
    return any(whole.documents, [&](const Whole::Document& one) {
        return !one.cited && !one.reference && std::ranges::none_of(whole.documents, [&](const auto& other) {
            return &other != &one && other.code == one.code;
        });
    });
}

Whole::Sentence* Spoilt::anySentence()
{
    return any(whole.sentences, [](const Whole::Sentence&) { return true; });
}

void Spoilt::replaceCode(const Whole::Sentence& sentence, const std::string& by)
{
    std::string text = whole.text(sentence.place);
    text.replace(text.find(sentence.codes.front()), sentence.codes.front().size(), by);
    whole.put(sentence.place, text);
}

void Spoilt::append(const Whole::Sentence& sentence, const std::string& words)
{
    whole.put(sentence.place, whole.text(sentence.place) + words);
}

std::optional<Whole::Place> Spoilt::newest(const std::string& figure) const
{
    const auto* line = whole.line(figure);
    if (line == nullptr || whole.text(line->years.back()).empty())
        return std::nullopt;
    return line->years.back();
}

std::string Spoilt::textOf(const std::string& code, Whole::Place place)
{
    return code + " " + std::to_string(place.sheet + 1) + "!" + grid::toA1(place.cell);
}

} // namespace datchuan::tests
