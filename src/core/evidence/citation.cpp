#include "evidence/citation.hpp"

#include "evidence/judge_spelling.hpp"

#include <algorithm>

namespace datchuan::evidence {

namespace {

/// The brackets of one code, after those of the sentence are left out.
struct Brackets
{
    char open = 0;
    char close = 0;
};

/// One pair of brackets around several codes.
bool isSharedPair(std::span<const Found> found)
{
    if (found.size() < 2 || found.front().open == 0 || found.back().close == 0)
        return false;
    const bool closedInside =
        std::ranges::any_of(found.first(found.size() - 1), [](const Found& one) { return one.close != 0; });
    const bool openedInside = std::ranges::any_of(found.subspan(1), [](const Found& one) { return one.open != 0; });
    return !closedInside && !openedInside;
}

/// In running text a lone round bracket belongs to the sentence: "(xem H1-1.1-01)".
Brackets bracketsOf(const Found& found, Place place)
{
    Brackets own{found.open, found.close};
    if (place == Place::Text && own.open == '(' && own.close == 0)
        own.open = 0;
    if (place == Place::Text && own.close == ')' && own.open == 0)
        own.close = 0;
    return own;
}

void judgeBrackets(CodeReading& reading, Brackets own, Place place)
{
    const bool none = own.open == 0 && own.close == 0;
    const bool square = own.open == '[' && own.close == ']';
    const bool round = own.open == '(' && own.close == ')';
    if (reading.convention == Convention::H && !square)
        reading.note(Anomaly::Bracket, none && place == Place::List ? Verdict::OkWithNote : Verdict::Fix);
    if (reading.convention == Convention::MC && !none && !round)
        reading.note(Anomaly::Bracket, Verdict::Fix);
}

void judgeJoint(Citation& citation, Joint joint, Convention convention)
{
    const Joint right = convention == Convention::H ? Joint::Semicolon : Joint::Comma;
    if (joint == Joint::Range)
        citation.note(Anomaly::Range, Verdict::Ask);
    else if (joint == Joint::Semicolon && convention == Convention::MC)
        citation.note(Anomaly::Separator, Verdict::OkWithNote); // the sources disagree for 2026
    else if (joint != right)
        citation.note(Anomaly::Separator, Verdict::Fix);
}

bool isRepeated(const Citation& citation, std::size_t index)
{
    const std::string& canonical = citation.codes[index].canonical;
    return !canonical.empty()
           && std::any_of(citation.codes.begin(), citation.codes.begin() + static_cast<std::ptrdiff_t>(index),
                          [&](const CodeReading& earlier) { return earlier.canonical == canonical; });
}

void judgeJoints(Citation& citation, std::span<const Joint> joints)
{
    for (std::size_t i = 0; i < joints.size(); ++i)
    {
        const CodeReading& left = citation.codes[i];
        const CodeReading& right = citation.codes[i + 1];
        const bool other = left.verdict == Verdict::OtherConvention || right.verdict == Verdict::OtherConvention;
        if (joints[i] == Joint::Apart || other || left.convention != right.convention)
            continue;
        if (joints[i] != Joint::Range && isRepeated(citation, i + 1))
            citation.note(Anomaly::Repeated, Verdict::Fix); // what separated it goes with it
        else
            judgeJoint(citation, joints[i], left.convention);
    }
}

void place(CodeReading& reading, const Found& found, Brackets own)
{
    reading.position = own.open != 0 ? found.openAt : found.spelling.begin;
    reading.length = (own.close != 0 ? found.closeEnd : found.spelling.end) - reading.position;
}

std::string inText(const CodeReading& reading, const Context& context, bool bracketed)
{
    const bool round = reading.convention == Convention::MC && bracketed && context.place == Place::Text;
    return round ? "(" + reading.canonical + ")" : reading.canonical;
}

} // namespace

Citation makeCitation(std::span<const Found> found, std::span<const Joint> joints, const Context& context)
{
    Citation citation;
    const bool shared = isSharedPair(found);
    const Brackets around{found.front().open, found.back().close};
    bool bracketed = shared;
    for (const Found& one : found)
    {
        CodeReading reading = judge(one.spelling, context);
        const Brackets own = shared ? Brackets{} : bracketsOf(one, context.place);
        place(reading, one, own);
        const bool properPair = reading.convention == Convention::MC && around.open == '(' && around.close == ')';
        const bool foreign = reading.verdict == Verdict::OtherConvention;
        if (!foreign && !shared)
            judgeBrackets(reading, own, context.place);
        else if (!foreign && !properPair)
            reading.note(Anomaly::Bracket, Verdict::Fix);
        if (reading.verdict == Verdict::Fix)
            reading.proposal = inText(reading, context, own.open != 0 || own.close != 0);
        bracketed = bracketed || own.open != 0 || own.close != 0;
        citation.verdict = std::max(citation.verdict, reading.verdict);
        citation.codes.push_back(std::move(reading));
    }
    judgeJoints(citation, joints);
    const CodeReading& last = citation.codes.back();
    citation.position = shared ? found.front().openAt : citation.codes.front().position;
    citation.length = (shared ? found.back().closeEnd : last.position + last.length) - citation.position;
    propose(citation, context, bracketed);
    return citation;
}

void propose(Citation& citation, const Context& context, bool bracketed)
{
    citation.proposal.clear();
    if (citation.verdict != Verdict::Fix || citation.codes.empty())
        return;
    const bool mc = citation.codes.front().convention == Convention::MC;
    for (std::size_t i = 0; i < citation.codes.size(); ++i)
        if (!isRepeated(citation, i))
            citation.proposal += (i == 0 ? "" : mc ? ", " : "; ") + citation.codes[i].canonical;
    if (mc && bracketed && context.place == Place::Text)
        citation.proposal = "(" + citation.proposal + ")";
}

} // namespace datchuan::evidence
