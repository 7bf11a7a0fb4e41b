#include "generate/mistake.hpp"

#include <array>

/// Mistakes of group E: codes that are written wrongly, in texts and in the list.
namespace datchuan::tests {

namespace {

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    if (const auto at = text.find(what); at != std::string::npos)
        text.replace(at, what.size(), by);
    return text;
}

/// Another spelling of a code, "" where it has none.
using Spelling = std::function<std::string(const Whole&, const std::string& criterion, const std::string& code)>;

/// Spells a code of a description in another way.
std::function<bool(Spoilt&)> inText(const char* finding, Spelling spelling, std::set<std::string> allowed = {})
{
    return [=](Spoilt& s) {
        const auto* sentence = s.anySentence();
        if (sentence == nullptr)
            return false;
        const std::string by = spelling(s.whole, sentence->criterion, sentence->codes.front());
        if (by.empty() || by == sentence->codes.front())
            return false;
        s.replaceCode(*sentence, by);
        s.expect(finding, sentence->place);
        s.allowed = allowed;
        return true;
    };
}

/// The same in the code column of the list, for a document that nobody cites.
std::function<bool(Spoilt&)> inList(const char* finding, Spelling spelling, std::set<std::string> allowed = {})
{
    return [=](Spoilt& s) {
        const auto* document = s.freeDocument();
        if (document == nullptr)
            return false;
        const std::string by = spelling(s.whole, document->criterion, document->code);
        if (by.empty() || by == document->code)
            return false;
        s.whole.put(document->codeCell, by);
        s.expect(finding, document->codeCell);
        s.allowed = allowed;
        return true;
    };
}

std::string withoutBox(const Whole& whole, const std::string&, const std::string& code)
{
    return whole.is2026 ? "" : "[" + code.substr(code.find('-') + 1);
}

std::string zeroBeforeCriterion(const Whole& whole, const std::string& criterion, const std::string& code)
{
    if (criterion.size() > 3)
        return {};
    const std::string padded = criterion.substr(0, 2) + "0" + criterion.substr(2);
    return whole.is2026 ? replaced(code, "MC." + criterion, "MC." + padded)
                        : replaced(code, "-" + criterion + "-", "-" + padded + "-");
}

std::string foreignCriterion(const Whole& whole, const std::string&, const std::string&)
{
    return whole.is2026 ? "MC.1.5.01" : "[H4-4.3-01]";
}

std::string otherRegime(const Whole& whole, const std::string&, const std::string&)
{
    return whole.is2026 ? "H1-1.1-01" : "MC.1.1.01";
}

std::string oneDigit(const Whole&, const std::string&, const std::string& code)
{
    const auto zero = code.rfind("-0") != std::string::npos ? code.rfind("-0") : code.rfind(".0");
    return zero == std::string::npos ? "" : code.substr(0, zero + 1) + code.substr(zero + 2);
}

std::string longDashes(const Whole& whole, const std::string&, const std::string& code)
{
    return whole.is2026 ? "" : replaced(replaced(code, "-", "–"), "-", "–");
}

std::string cyrillic(const Whole& whole, const std::string&, const std::string& code)
{
    return whole.is2026 ? replaced(code, "MC", "МС") : replaced(code, "H", "Н");
}

std::string letterForDigit(const Whole&, const std::string&, const std::string& code)
{
    const auto zero = code.rfind('0');
    return zero == std::string::npos ? "" : code.substr(0, zero) + "O" + code.substr(zero + 1);
}

std::string oldStyle(const Whole& whole, const std::string&, const std::string&)
{
    return whole.is2026 ? "" : "[H5.5.02.01]";
}

std::string university(const Whole&, const std::string&, const std::string&)
{
    return "H1.01.01.01";
}

std::string suffix(const Whole& whole, const std::string&, const std::string& code)
{
    return whole.is2026 ? code + "a" : replaced(code, "]", "a]");
}

std::string point(const Whole& whole, const std::string&, const std::string& code)
{
    return whole.is2026 ? replaced(code, "MC.", "MC ") : replaced(code, "[H", "[h");
}

bool otherBrackets(Spoilt& s)
{
    const auto* sentence = s.anySentence();
    if (sentence == nullptr || sentence->codes.size() != 1)
        return false;
    const std::string& code = sentence->codes.front();
    std::string text = s.whole.text(sentence->place);
    text = s.whole.is2026 ? replaced(text, "(" + code + ")", "[" + code + "]")
                          : replaced(text, code, "(" + code.substr(1, code.size() - 2) + ")");
    s.whole.put(sentence->place, text);
    s.expect("E08", sentence->place);
    return true;
}

bool commaBetween(Spoilt& s)
{
    const auto* sentence = s.any(s.whole.sentences, [](const auto& one) { return one.codes.size() == 2; });
    if (sentence == nullptr || s.whole.is2026)
        return false;
    s.whole.put(sentence->place, replaced(s.whole.text(sentence->place), "]; [", "], ["));
    s.expect("E07", sentence->place);
    return true;
}

bool range(Spoilt& s)
{
    const auto* sentence = s.any(s.whole.sentences, [](const auto& one) { return one.codes.size() == 2; });
    if (sentence == nullptr || sentence->codes[0] >= sentence->codes[1])
        return false;
    const std::string between = s.whole.is2026 ? ", " : "; ";
    s.whole.put(sentence->place,
                replaced(s.whole.text(sentence->place), between + sentence->codes[1], " đến " + sentence->codes[1]));
    s.expect("E09", sentence->place);
    return true;
}

bool numberAsCode(Spoilt& s)
{
    const auto* document = s.freeDocument();
    if (document == nullptr)
        return false;
    s.whole.put(document->codeCell, "#=1.1");
    s.expect("E11", document->codeCell);
    return true;
}

} // namespace

std::span<const Mistake> codeMistakes()
{
    static const std::array all{
        Mistake{"E01", "no box in a text", inText("E01", withoutBox)},
        Mistake{"E01", "no box in the list", inList("E01", withoutBox)},
        Mistake{"E02", "a zero before the criterion in a text", inText("E02", zeroBeforeCriterion)},
        Mistake{"E02", "a zero before the criterion in the list", inList("E02", zeroBeforeCriterion)},
        Mistake{"E03", "a criterion that the set lacks, in a text", inText("E03", foreignCriterion)},
        Mistake{"E03", "a criterion that the set lacks, in the list", inList("E03", foreignCriterion)},
        Mistake{"E04", "a code of the other regime in a text", inText("E04", otherRegime)},
        Mistake{"E04", "a code of the other regime in the list", inList("E04", otherRegime)},
        Mistake{"E05", "an ordinal of one digit in a text", inText("E05", oneDigit)},
        Mistake{"E05", "an ordinal of one digit in the list", inList("E05", oneDigit)},
        Mistake{"E06", "long dashes in a text", inText("E06", longDashes)},
        Mistake{"E06", "long dashes in the list", inList("E06", longDashes)},
        Mistake{"E07", "a comma between codes", commaBetween},
        Mistake{"E08", "the brackets of the other regime", otherBrackets},
        Mistake{"E09", "a range of codes", range},
        Mistake{"E10", "Cyrillic letters in a text", inText("E10", cyrillic, {"X15"})},
        Mistake{"E10", "Cyrillic letters in the list", inList("E10", cyrillic, {"X15"})},
        Mistake{"E10", "the letter O for a zero", inText("E10", letterForDigit)},
        Mistake{"E11", "a number as a code", numberAsCode},
        Mistake{"E12", "a code of before 2018 in a text", inText("E12", oldStyle)},
        Mistake{"E12", "a code of a university in the list", inList("E12", university)},
        Mistake{"E13", "a code in other letters or signs", inText("E13", point)},
        Mistake{"E14", "a code with a suffix in the list", inList("E14", suffix)},
    };
    return all;
}

} // namespace datchuan::tests
