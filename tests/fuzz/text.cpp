#include "calendar/date.hpp"
#include "check/ignored.hpp"
#include "evidence/names.hpp"
#include "evidence/read.hpp"
#include "fuzz/support/targets.hpp"
#include "grid/address.hpp"
#include "recognise/code.hpp"
#include "recognise/facts.hpp"
#include "recognise/mark.hpp"
#include "recognise/spelling.hpp"
#include "recognise/stated_result.hpp"
#include "recognise/vocabulary.hpp"
#include "report/json_text.hpp"
#include "support/rules.hpp"
#include "text/fold.hpp"
#include "text/legacy.hpp"
#include "text/lookalikes.hpp"
#include "text/normalise.hpp"
#include "text/signature.hpp"
#include "text/similar.hpp"
#include "text/syllable.hpp"
#include "text/tone_placement.hpp"

#include <cstring>

namespace datchuan::fuzz {

namespace {

/// A correction that is proposed again after it was made would never end.
template <typename Repair>
void expectOnce(std::string_view text, Repair repair, const std::string& name)
{
    const std::optional<std::string> repaired = repair(text);
    if (!repaired)
        return;
    expect(*repaired != text, name + " changes the text");
    expect(!repair(*repaired), name + " is done after one time");
}

void readLetters(std::string_view text)
{
    const std::string folded = text::fold(text);
    expect(text::fold(folded) == folded, "folding twice is folding once");
    const bool valid = report::validUtf8(text) == text;
    const std::string composed = text::toNfc(text);
    if (valid)
    {
        expect(text::isNfc(composed), "NFC is NFC");
        for (const auto encoding : {text::LegacyEncoding::Tcvn3, text::LegacyEncoding::Vni})
        {
            const std::string converted = text::fromLegacy(text, encoding);
            expect(report::validUtf8(converted) == converted, "legacy text becomes UTF-8");
        }
    }
    text::fromTcvn3(text, true);
    text::fromVni(text);
    text::legacyEncodingNamed(text);
    text::legacyEncodingOfFont(text);
    text::isCapitalFont(text);
    text::likelyLegacyEncoding(text);
    const text::LegacySignature signature = text::legacySignature(text);
    expect(signature.tcvn3 >= 0 && signature.tcvn3 <= 1 && signature.vni >= 0 && signature.vni <= 1,
           "a signature is a share");
    text::isSyllable(text);
    text::toneOnLastVowel(text);
    const std::string_view half = std::string_view(folded).substr(folded.size() / 2);
    expect(text::editDistance(folded, half, 3) == text::editDistance(half, folded, 3), "a distance is symmetric");
    if (!valid)
        return; // no cell holds such bytes; what is left of them when letters go may be a letter
    expectOnce(text, text::repairedD, "repairedD");
    expectOnce(text, text::repairedCyrillic, "repairedCyrillic");
    expectOnce(text, text::repairedNfd, "repairedNfd");
    for (const auto breaks : {text::LineBreaks::Keep, text::LineBreaks::Join})
        expectOnce(
            text, [&](std::string_view one) { return text::repairedBlanks(one, breaks); }, "repairedBlanks");
}

void expectSound(const evidence::Citation& citation, std::string_view text)
{
    expect(citation.position <= text.size() && citation.length <= text.size() - citation.position,
           "a citation lies within the text");
    for (const evidence::CodeReading& code : citation.codes)
    {
        expect(code.position <= text.size() && code.length <= text.size() - code.position,
               "a code lies within the text");
        expect(code.verdict <= citation.verdict, "the verdict on several codes is the worst");
        expect(code.proposal.empty() || code.verdict == evidence::Verdict::Fix,
               "only what is to be fixed has a proposal");
    }
}

void readEvidence(std::string_view text)
{
    std::vector<evidence::Context> contexts{{}, {nullptr, tests::library().all(), evidence::Place::List}};
    for (const char* id : {"TH-2018", "PT-2026"})
        contexts.push_back({tests::library().byId(id), tests::library().all(), evidence::Place::List});
    for (evidence::Context context : contexts)
        for (const auto place : {evidence::Place::List, evidence::Place::Text})
        {
            context.place = place;
            const evidence::Citation cell = evidence::readCell(text, context);
            expectSound(cell, text);
            if (!cell.proposal.empty())
            {
                const auto again = evidence::readCell(cell.proposal, context);
                expect(again.verdict <= evidence::Verdict::OkWithNote, "a proposal is right: " + cell.proposal);
            }
            for (const evidence::Citation& citation : evidence::findCitations(text, context))
                expectSound(citation, text);
        }
    evidence::mayBeSameName(evidence::nameKey(text), evidence::nameKey(text.substr(text.size() / 2)));
    evidence::wordCount(evidence::nameSignature(evidence::nameKey(text)));
}

void readCells(std::string_view text)
{
    using recognise::Column;
    const std::string folded = text::fold(text);
    for (const Column column : {Column::Level, Column::NotMet, Column::MetNotMet, Column::Result})
    {
        const recognise::Mark mark = recognise::readMark(text, folded, column);
        expect(mark.level >= 0 && mark.level <= 9, "a level has one digit");
    }
    recognise::readHeader(folded);
    recognise::readSchoolType(folded);
    recognise::readStatedResult(folded);
    recognise::properSpelling(text);
    recognise::soundOf(folded);
    if (const auto mention = recognise::readCode(folded))
        expect(!mention->code.empty(), "a code that is read is not empty");
    for (const ruleset::RuleSet& set : tests::library().all())
        tests::titles().matches(set, "1.1", folded);
    tests::titles().resembles("1.1", folded);
}

void readNumbers(std::string_view text)
{
    double number = 0;
    std::memcpy(&number, text.data(), std::min(text.size(), sizeof number));
    recognise::isFloatImage(number);
    recognise::readCode(number);
    evidence::readCell(number, true);
    evidence::readCell(number, false);
    if (const auto date = calendar::fromSerial(number))
    {
        expect(date->ok(), "a serial number gives a valid date");
        expect(calendar::toSerial(*date) <= number && number < calendar::toSerial(*date) + 1, "serial numbers agree");
    }
    if (const auto date = calendar::fromIso(text))
        expect(calendar::toIso(*date) == text, "ISO text is read as it is written");
    if (const auto date = calendar::findInText(text))
        expect(date->ok() && calendar::findInText(calendar::toVietnamese(*date)) == date, "a date reads back");
    if (const auto range = grid::readRange(text))
        expect(grid::readRange(grid::toA1(*range)) == range && range->first.row >= 0 && range->first.column >= 0
                   && range->last.row < 1048576 && range->last.column < 16384,
               "a range lies within a sheet");
}

void readStored(std::string_view text)
{
    const std::string value(text);
    const auto entries = check::ignoreEntries({{"ignore.1", value}, {"ignore." + value, value}});
    for (const check::IgnoreEntry& entry : entries)
        expect(check::ignoreEntries({{"ignore.1", check::toText(entry)}}) == std::vector{entry},
               "an entry is stored as it is read");
}

} // namespace

void text(Input input)
{
    const std::string bytes(input.begin(), input.end());
    readLetters(bytes);
    readEvidence(bytes);
    readCells(bytes);
    readNumbers(bytes);
    readStored(bytes);
}

} // namespace datchuan::fuzz
