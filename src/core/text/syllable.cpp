#include "text/syllable.hpp"

#include "text/code_points.hpp"
#include "text/letters.hpp"
#include "text/normalise.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>
#include <vector>

#include <utf8proc.h>

namespace datchuan::text {

namespace {

// Longest first where one begins another: the first onset whose rhyme is known decides, then shorter ones are tried.
constexpr std::array<std::string_view, 29> onsets{"ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th",
                                                  "tr",  "b",  "c",  "d",  "đ",  "g",  "h",  "k",  "l",  "m",
                                                  "n",   "p",  "q",  "r",  "s",  "t",  "v",  "x",  ""};

constexpr std::array rhymes = std::to_array<std::string_view>({
    "a",   "ac",   "ach",  "ai",  "am",   "an",  "ang",  "anh",  "ao",   "ap",   "at",   "au",   "ay",   "ăc",  "ăm",
    "ăn",  "ăng",  "ăp",   "ăt",  "âc",   "âm",  "ân",   "âng",  "âp",   "ât",   "âu",   "ây",   "e",    "ec",  "em",
    "en",  "eng",  "eo",   "ep",  "et",   "ê",   "êch",  "êm",   "ên",   "ênh",  "êp",   "êt",   "êu",   "i",   "ia",
    "ich", "iêc",  "iêm",  "iên", "iêng", "iêp", "iêt",  "iêu",  "im",   "in",   "inh",  "ip",   "it",   "iu",  "o",
    "oa",  "oac",  "oach", "oai", "oam",  "oan", "oang", "oanh", "oap",  "oat",  "oay",  "oăc",  "oăm",  "oăn", "oăng",
    "oăt", "oc",   "oe",   "oen", "oeo",  "oet", "oi",   "om",   "on",   "ong",  "ooc",  "oong", "op",   "ot",  "ô",
    "ôc",  "ôi",   "ôm",   "ôn",  "ông",  "ôp",  "ôt",   "ơ",    "ơi",   "ơm",   "ơn",   "ơp",   "ơt",   "u",   "ua",
    "uân", "uâng", "uât",  "uây", "uc",   "uê",  "uêch", "uênh", "ui",   "um",   "un",   "ung",  "uôc",  "uôi", "uôm",
    "uôn", "uông", "uôt",  "uơ",  "up",   "ut",  "uy",   "uya",  "uych", "uyên", "uyêt", "uyn",  "uynh", "uyp", "uyt",
    "uyu", "ư",    "ưa",   "ưc",  "ưi",   "ưm",  "ưn",   "ưng",  "ươc",  "ươi",  "ươm",  "ươn",  "ương", "ươp", "ươt",
    "ươu", "ưt",   "ưu",   "y",   "ych",  "yêm", "yên",  "yêng", "yêt",  "yêu",  "ynh",  "yt",
});

bool isTone(char32_t c)
{
    return c == 0x0300 || c == 0x0301 || c == 0x0303 || c == 0x0309 || c == 0x0323;
}

struct Parts
{
    std::string bare; ///< lower case, composed, without the tone
    char32_t tone = 0;
    bool sound = true; ///< false: something that is no letter, or two tones

    void add(char32_t c);
};

/// Decomposes a character that is no ASCII; the tone is taken out.
void Parts::add(char32_t c)
{
    std::array<utf8proc_int32_t, 8> pieces{};
    int boundary = 0;
    const auto count =
        utf8proc_decompose_char(static_cast<utf8proc_int32_t>(toLower(c)), pieces.data(),
                                static_cast<utf8proc_ssize_t>(pieces.size()), UTF8PROC_DECOMPOSE, &boundary);
    sound = sound && isLetter(c) && count > 0 && count <= static_cast<utf8proc_ssize_t>(pieces.size());
    for (std::size_t i = 0; sound && i < static_cast<std::size_t>(count); ++i)
    {
        const auto piece = static_cast<char32_t>(pieces[i]);
        if (!isTone(piece))
            appendCodePoint(bare, piece);
        else if (tone == 0)
            tone = piece;
        else
            sound = false;
    }
}

/// The parts of each composed Latin letter, worked out once.
const Parts* partsOfLetter(char32_t c)
{
    static const auto letters = [] {
        std::vector<Parts> all(0x1F00);
        for (char32_t letter = 0xC0; letter < all.size(); letter = letter == 0x24F ? 0x1E00 : letter + 1)
        {
            all[letter].add(letter);
            all[letter].bare = toNfc(all[letter].bare);
        }
        return all;
    }();
    const bool known = (c >= 0xC0 && c <= 0x24F) || (c >= 0x1E00 && c <= 0x1EFF);
    return known ? &letters[c] : nullptr;
}

Parts partsOf(std::string_view word)
{
    Parts parts;
    bool composed = true;
    while (!word.empty() && parts.sound)
    {
        const char32_t c = nextCodePoint(word);
        if (c < 0x80)
        {
            parts.sound = isLetter(c);
            parts.bare.push_back(static_cast<char>(toLower(c)));
        }
        else if (const Parts* letter = partsOfLetter(c))
        {
            parts.sound = letter->sound && (letter->tone == 0 || parts.tone == 0);
            parts.bare += letter->bare;
            parts.tone = letter->tone != 0 ? letter->tone : parts.tone;
        }
        else
        {
            parts.add(c);
            composed = false;
        }
    }
    if (!composed)
        parts.bare = toNfc(parts.bare);
    return parts;
}

/// Syllables that end in a stop have the tones sắc and nặng only.
bool toneFits(std::string_view rhyme, char32_t tone)
{
    const bool stopped = rhyme.ends_with('c') || rhyme.ends_with("ch") || rhyme.ends_with('p') || rhyme.ends_with('t');
    return !stopped || tone == 0x0301 || tone == 0x0323;
}

} // namespace

bool isSyllable(std::string_view utf8)
{
    constexpr std::size_t longest = 24; // "nghiêng" in decomposed form is far shorter
    if (utf8.empty() || utf8.size() > longest)
        return false;
    const Parts parts = partsOf(utf8);
    if (!parts.sound)
        return false;
    const std::string_view bare = parts.bare;
    static const std::unordered_set<std::string_view> known(rhymes.begin(), rhymes.end());
    return std::ranges::any_of(onsets, [&](std::string_view onset) {
        if (!bare.starts_with(onset))
            return false;
        const std::string_view rhyme = bare.substr(onset.size());
        return known.contains(rhyme) && toneFits(rhyme, parts.tone);
    });
}

} // namespace datchuan::text
