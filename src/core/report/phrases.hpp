#pragma once

#include <array>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>

/// The words of the user interface, in both languages, in one place.
namespace datchuan::report {

enum class Language { Vietnamese, English };

enum class Phrase {
    // result
    selfAssessment,
    externalAssessment,
    assessedOn,
    rowOfMatrix,
    sheetOfAssessment,
    schoolUnknown,
    cannotJudge,
    certain,
    certainAsClaimed,
    national,
    nationalNone,
    nationalOpen,
    nationalNotApplicable,
    provisional,
    levelCount,
    ruleSet,
    ruleSetUnknown,
    ruleSetChosenBy,
    levelBasis,
    otherSetFits,
    dateDisagrees,
    faultsOne,
    faultsMany,
    fault,
    chooseAssessment,
    // empty states
    noTable,
    schoolLists,
    planOfYears,
    planLine,
    registerLine,
    listNew,
    listMaintained,
    listRaised,
    emptyWorkbook,
    lookedAt,
    tableNeeds,
    codesAcross,
    codesWithoutResults,
    tablesWithoutResult,
    bigWorkbook,
    bigWorkbookWhy,
    checkNow,
    outdated,
    failed,
    failedWhy,
    // blockers
    blockersTitle,
    blockersNothing,
    blockersAllMet,
    groupOne,
    groupAll,
    groupSome,
    groupItem,
    groupItems,
    groupAt,
    notMet,
    notAssessed,
    missing,
    criterion,
    requirement,
    requirementWhole,
    atCell,
    noRow,
    blockersHint,
    wayHeading,
    wayOne,
    wayMany,
    wayDetail,
    // findings
    findingsTitle,
    findingsNone,
    findingsNothing,
    planYearsUnchecked,
    ministryReportUnchecked,
    notChecked,
    errorOne,
    errorMany,
    warningOne,
    warningMany,
    infoOne,
    infoMany,
    andMore,
    ignoredOne,
    ignoredMany,
    ignoredHeading,
    ignoredReason,
    sheetHeading,
    errorName,
    warningName,
    infoName,
    noteHeading,
    why,
    suggestion,
    findingsHint,
    detailName,
    // findings: arranging, repairing, ignoring
    repairSafe,
    repairConfirm,
    repairByHand,
    codeHeading,
    groupBySheet,
    groupByCode,
    severityAll,
    severityErrors,
    severityWarnings,
    severityRepairable,
    grouping,
    severityFilter,
    textFilter,
    nothingMatches,
    repair,
    repairAllSafe,
    ignore,
    takeBack,
    accept,
    cancel,
    previewOne,
    previewMany,
    previewLine,
    previewDetail,
    emptyText,
    repairStepOne,
    repairStepMany,
    repairedOne,
    repairedMany,
    repairedNone,
    refusedReadOnly,
    refusedProtected,
    refusedFormula,
    refusedLink,
    refusedChanged,
    refusedFailed,
    ignoreQuestion,
    ignoreScope,
    ignoreCell,
    ignoreCodeOnSheet,
    ignoreCode,
    ignoreWhy,
    ignoreDone,
    takenBack,
    cannotStore,
    // school
    schoolTitle,
    schoolType,
    schoolDate,
    schoolFlags,
    schoolRules,
    asRecognised,
    asRecognisedOpen,
    byTypeAndDate,
    chosenHere,
    dateRecognised,
    dateUnknown,
    dateUnreadable,
    backToRecognised,
    typePreschool,
    typePrimary,
    typeLowerSecondary,
    typeUpperSecondary,
    typeManyLevels,
    typeContinuing,
    flagDifficult,
    flagVeryDifficult,
    flagSpecialised,
    // heat map and targets
    heatMet,
    heatUnmet,
    heatBlank,
    heatAbsent,
    heatSuspended,
    heatUnclear,
    heatCell,
    heatItem,
    heatCount,
    heatName,
    heatHint,
    heatLegend,
    target,
    targetLevel,
    targetNothing,
    targetWay,
    createTable,
    searchLabel,
    checking,
    checkingSheets,
    cancelCheck,
    count // not a phrase
};

struct Wording
{
    Phrase phrase;
    std::string_view vi;
    std::string_view en;
};

/// Every phrase, in the order of the enumeration.
std::span<const Wording> wordings();

/// The phrase in the language, its slots {name} filled; a slot without a value stays as it is.
std::string say(Phrase phrase, Language language,
                std::initializer_list<std::pair<std::string_view, std::string_view>> slots = {});

/// A wording with its slots {name} filled; a slot without a value stays as it is.
std::string fill(std::string_view wording, std::initializer_list<std::pair<std::string_view, std::string_view>> slots);

/// A whole number with separated thousands, as the language writes it: 204.800, 204,800.
std::string number(long long value, Language language);

} // namespace datchuan::report
