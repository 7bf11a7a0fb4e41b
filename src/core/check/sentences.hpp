#pragma once

#include "check/check.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace datchuan::check {

/// A word, a number or a sign of a text, and where it stands in it.
struct Token
{
    std::string folded;
    std::size_t begin = 0; ///< bytes of the raw text
    std::size_t end = 0;
    int number = -1; ///< of a run of digits; -1 for anything else
};

/// One sentence of a cell, as words. Reading words instead of characters keeps the place of each in the raw text, so
/// that a correction changes one word and nothing else.
class Sentence
{
public:
    Sentence(std::vector<Token> tokens, grid::Place place, const std::string* raw)
        : m_tokens(std::move(tokens)), m_place(place), m_raw(raw)
    {
    }

    grid::Place place() const { return m_place; }
    const std::string& raw() const { return *m_raw; }
    std::size_t size() const { return m_tokens.size(); }

    /// The word at a place, "" outside the sentence.
    std::string_view word(std::size_t at) const;
    /// The number at a place, -1 where none stands.
    int number(std::size_t at) const;
    const Token& token(std::size_t at) const { return m_tokens[at]; }

    /// True when these words (folded, separated by one blank) stand at a place.
    bool has(std::size_t at, std::string_view words) const;
    /// Where these words begin, at `from` or behind it; npos when they do not occur.
    std::size_t find(std::string_view words, std::size_t from = 0) const;
    bool contains(std::string_view words) const { return find(words) != npos; }
    /// The last place before `before` where these words begin; npos when there is none.
    std::size_t findBefore(std::string_view words, std::size_t before) const;

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

private:
    std::vector<Token> m_tokens;
    grid::Place m_place;
    const std::string* m_raw;
};

/// A cell whose text speaks of a result, with the assessment that it speaks of.
struct SpokenCell
{
    grid::Place place;
    const std::string* raw = nullptr;
    /// Has claims of a verified set; nullptr when it is not clear which assessment is meant.
    const assess::Assessment* assessment = nullptr;
    bool isStated = false; ///< the line "Kết quả: …" of a table: L11 speaks of its level
    std::vector<Sentence> sentences;
};

/// The text cells that may state a result: on sheets with criteria tables or forms, and on sheets that are a
/// conclusion or a self-assessment report by their name or title. Only cells that speak of mức độ, cấp độ or of a level
/// of criteria.
const std::vector<SpokenCell>& spokenCells(const Context& context);

/// Cuts a text into words. Letters, digits and signs are cut apart: "(93%)" is four.
std::vector<Token> tokensOf(std::string_view raw);

/// A level named at a place: "muc 2", "muc ii", "m2" (not "muc do 2").
struct NamedLevel
{
    int level = 0;         ///< 0 when none stands there
    std::size_t after = 0; ///< behind it
};
NamedLevel levelAt(const Sentence& sentence, std::size_t at);

/// True when a word between two places (the second exclusive) draws a conclusion: "nên", "do đó", "vì vậy", "=>" …
bool drawsConclusion(const Sentence& sentence, std::size_t from, std::size_t before);

/// The text with one piece replaced.
std::string replaced(const std::string& raw, std::size_t begin, std::size_t end, std::string_view by);

} // namespace datchuan::check
