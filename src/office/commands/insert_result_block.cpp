#include "block/result_block.hpp"
#include "block/sources.hpp"

#include "assess/conclusion.hpp"
#include "commands/checked_session.hpp"
#include "commands/hindrance_text.hpp"
#include "commands/notice.hpp"
#include "draft/writer.hpp"
#include "report/command_phrases.hpp"
#include "report/workbook_view.hpp"
#include "rules/rules.hpp"
#include "snapshot/snapshot.hpp"

#include <algorithm>

namespace datchuan::office {

using report::CommandPhrase;

namespace {

bool isOnSheet(const assess::Assessed& assessed, std::size_t assessment, int sheet)
{
    const auto& parts = assessed.assessments[assessment].parts;
    return std::ranges::any_of(parts,
                               [&](const assess::Part& part) { return assessed.tables[part.table].sheet == sheet; });
}

/// The assessment that the user means: the one that the deck shows, unless the sheet in front is about another.
/// Precondition: there is one.
std::size_t meantAssessment(const Workplace& workplace, const assess::Assessed& assessed, int sheet)
{
    const std::size_t shown = sessionFor(workplace)->chosen();
    const std::size_t chosen = shown < assessed.assessments.size() ? shown : 0;
    return isOnSheet(assessed, chosen, sheet) ? chosen : report::assessmentOnSheet(assessed, sheet).value_or(chosen);
}

bool overlap(const grid::Range& a, const grid::Range& b)
{
    return a.first.row <= b.last.row && b.first.row <= a.last.row && a.first.column <= b.last.column
           && b.first.column <= a.last.column;
}

/// Where the block would come to stand.
grid::Range areaOf(const draft::Block& block, grid::Cell at)
{
    const grid::Cell last = block.extent().last;
    return {at, {at.row + last.row, at.column + last.column}};
}

void refuse(const Workplace& workplace, const std::string& why)
{
    notify(workplace, Tone::Refused, say(CommandPhrase::notInserted, workplace.language), why);
}

void refuse(const Workplace& workplace, CommandPhrase why)
{
    refuse(workplace, say(why, workplace.language));
}

} // namespace

void insertResultBlock(const Workplace& workplace)
{
    const grid::Workbook workbook = snapshotDocument(workplace.document);
    const Rules& known = rules(workplace.context);
    const assess::Assessed assessed = assess::assess(workbook, known.library, known.titles, {});
    if (assessed.assessments.empty())
        return refuse(workplace, CommandPhrase::noAssessment);
    const grid::Place place = selectedPlace(workplace.frame);
    const assess::Assessment& assessment = assessed.assessments[meantAssessment(workplace, assessed, place.sheet)];
    if (assessment.row)
        return refuse(workplace, CommandPhrase::manySchools);
    if (assessment.choice.set == nullptr)
        return refuse(workplace, report::in(workplace.language, assess::conclusion(assessment)));
    const auto sources = block::sourcesOf(workbook, assessed, assessment);
    if (!block::leadTo(sources, assessment, workbook, known.library, known.titles))
        return refuse(workplace, CommandPhrase::otherResult);
    const draft::Block block = block::resultBlock(assessment, sources, columnWidths(workplace.document, place));
    const std::string& sheet = workbook.sheets[static_cast<std::size_t>(place.sheet)].name;
    if (std::ranges::any_of(sources, [&](const draft::Reference& source) {
            return source.sheet == sheet && overlap(source.range, areaOf(block, place.cell));
        }))
        return refuse(workplace, CommandPhrase::insideTable);
    const Hindrance hindrance =
        writeBlock(workplace.document, block, place, say(CommandPhrase::insertBlock, workplace.language));
    if (hindrance != Hindrance::None)
        return refuse(workplace, hindranceText(hindrance, block, place.cell, sheet, workplace.language));
    tellInStatusBar(workplace, say(CommandPhrase::blockInserted, workplace.language,
                                   {{"conclusion", report::in(workplace.language, assess::conclusion(assessment))}}));
}

} // namespace datchuan::office
