#pragma once

#include "report/phrases.hpp"

/// What commands of menu and toolbar tell the user, in both languages.
namespace datchuan::report {

enum class CommandPhrase {
    failed,
    noFindings,
    finding,
    findingsHidden,
    sheetFindings,
    sheetClean,
    recalculated,
    // notes of findings in cells
    noteFindings,
    removeFindingNotes,
    notesAway,
    notedOne,
    notedMany,
    notNoted,
    otherNoteOne,
    otherNoteMany,
    noteProtectedOne,
    noteProtectedMany,
    noteLeftOne,
    noteLeftMany,
    notesSaved,
    notesNotSaved,
    notAllRemoved,
    notesRemoved,
    noNotes,
    // result block and frozen results
    insertBlock,
    blockInserted,
    notInserted,
    noAssessment,
    manySchools,
    otherResult,
    insideTable,
    placeFilled,
    noRoom,
    readOnly,
    structureProtected,
    sheetProtected,
    freeze,
    thaw,
    frozen,
    frozenStamped,
    thawed,
    keptOne,
    keptMany,
    notFrozen,
    notThawed,
    nothingToFreeze,
    nothingToThaw,
    // context menu
    menuCheckSheet,
    menuNextFinding,
    menuInsertBlock,
    // templates and report
    noRuleSet,
    nothingToReport,
    reportAdded,
    undoReport,
    count // not a phrase
};

struct CommandWording
{
    CommandPhrase phrase;
    std::string_view vi;
    std::string_view en;
};

/// Every phrase, in the order of the enumeration.
std::span<const CommandWording> commandWordings();

/// The phrase in the language, its slots {name} filled; a slot without a value stays as it is.
std::string say(CommandPhrase phrase, Language language,
                std::initializer_list<std::pair<std::string_view, std::string_view>> slots = {});

} // namespace datchuan::report
