#include "evidence/read.hpp"

#include "evidence/citation.hpp"
#include "evidence/cursor.hpp"
#include "evidence/other_content.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <iterator>

namespace datchuan::evidence {

namespace {

std::vector<Joint> jointsOf(std::string_view text, std::span<const Found> found, Place place)
{
    std::vector<Joint> joints;
    for (std::size_t i = 0; i + 1 < found.size(); ++i)
        joints.push_back(jointBetween(text, found[i], found[i + 1], place));
    return joints;
}

/// What is left of a cell around its citation: nothing but blanks and stops is tidied, words are asked about.
void judgeRest(Citation& citation, std::string_view text, std::span<const Joint> joints)
{
    const std::string_view before = text.substr(0, citation.position);
    const std::string_view after = text.substr(citation.position + citation.length);
    const std::string words = text::fold(before) + text::fold(after);
    const bool apart = std::ranges::find(joints, Joint::Apart) != joints.end();
    if (apart || words.find_first_not_of(";,. ") != std::string::npos)
        citation.note(Anomaly::OtherText, Verdict::Ask);
    else if (!words.empty())
        citation.note(Anomaly::Separator, Verdict::Fix);
    const auto leading = Cursor(before, 0).skipBlanks();
    const auto trailing = Cursor(after, 0).skipBlanks();
    if (leading.invisible || trailing.invisible)
        citation.note(Anomaly::Invisible, Verdict::Fix);
    if (leading.plain || trailing.plain)
        citation.note(Anomaly::Blank, Verdict::Fix);
}

/// A cell with "1.1-01", without brackets.
std::vector<Found> withoutPrefix(std::string_view text)
{
    Cursor cursor(text, 0);
    cursor.skipBlanks();
    const auto spelling = spellingWithoutPrefix(text, cursor.position());
    if (!spelling || !text::fold(text.substr(spelling->end)).empty())
        return {};
    return {Found{*spelling, 0, 0, 0, 0}};
}

} // namespace

Citation readCell(std::string_view text, const Context& context)
{
    auto found = scan(text);
    if (found.empty())
        found = withoutPrefix(text);
    if (found.empty())
        return readOtherContent(text);
    const auto joints = jointsOf(text, found, context.place);
    Citation citation = makeCitation(found, joints, context);
    const bool foreign = std::ranges::all_of(
        citation.codes, [](const CodeReading& code) { return code.verdict == Verdict::OtherConvention; });
    if (!foreign)
        judgeRest(citation, text, joints);
    propose(citation, context, found.front().open != 0);
    return citation;
}

Citation readCell(double, bool isDate)
{
    Citation citation;
    citation.note(isDate ? Anomaly::CodeAsDate : Anomaly::CodeAsNumber, Verdict::Error);
    return citation;
}

std::vector<Citation> findCitations(std::string_view text, Context context)
{
    context.place = Place::Text;
    const auto found = scan(text);
    const auto joints = jointsOf(text, found, Place::Text);
    std::vector<Citation> citations;
    const std::span<const Found> all = found;
    const std::span<const Joint> between = joints;
    for (std::size_t first = 0; first < all.size();)
    {
        std::size_t count = 1;
        while (first + count < all.size() && between[first + count - 1] != Joint::Apart)
            ++count;
        citations.push_back(makeCitation(all.subspan(first, count), between.subspan(first, count - 1), context));
        first += count;
    }
    return citations;
}

} // namespace datchuan::evidence
