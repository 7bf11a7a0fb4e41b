#pragma once

#include "check/check_workbook.hpp"
#include "report/findings_view.hpp"
#include "report/heat_map.hpp"
#include "report/list_view.hpp"
#include "report/phrases.hpp"
#include "report/school_view.hpp"
#include "ruleset/fault.hpp"
#include "ruleset/library.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// What the sidebar shows, as plain text: no control and no office in sight. Two equal views look the same.
namespace datchuan::report {

/// A level above the proven one, and what it takes.
struct Target
{
    std::string level; ///< "Mức 3"
    std::string way;   ///< "Đường ngắn nhất, 3 yêu cầu: …"
    bool operator==(const Target&) const = default;
};

/// The result of one assessment. Empty texts are not shown.
struct ResultView
{
    std::vector<std::string> choices; ///< the assessments to choose from, when there are several
    std::size_t chosen = 0;
    std::string school;
    std::string occasion;  ///< "Tự đánh giá, ngày 15/05/2019"
    std::string headline;  ///< "Đạt Mức 2", in large type
    std::string national;  ///< "Chuẩn quốc gia: Mức độ 1"
    std::string certainty; ///< how far the headline can be relied on, or what is missing
    std::string counts;    ///< "Mức 1: 27/27 · Mức 2: 27/27"
    HeatMap heat;
    std::vector<Target> targets; ///< lowest first
    std::string ruleSet;         ///< the rules in force
    std::string explanation;     ///< of an empty state
    std::string notice;          ///< rule-set files that could not be loaded
    bool offersCheck = false;    ///< shows the button that checks a big workbook
    bool offersCancel = false;   ///< … that gives up a check
    bool offersTable = false;    ///< shows the button that creates a table
    bool operator==(const ResultView&) const = default;
};

struct View
{
    SchoolView school;
    ResultView result;
    ListView blockers;
    FindingsView findings;
    bool operator==(const View&) const = default;
};

/// A workbook that was read and checked, and how to speak of it.
struct Subject
{
    const check::Checked& checked;
    const std::vector<std::string>& sheets;      ///< the names of all sheets
    std::span<const ruleset::Fault> faults;      ///< of rule-set files
    bool blank = false;                          ///< no cell is filled
    std::map<std::string, std::string> stored{}; ///< the choices stored in the document
    const ruleset::Library* library = nullptr;   ///< the rule sets to choose from; nullptr: none are offered
};

/// For Subject::sheets.
std::vector<std::string> sheetNames(const grid::Workbook& workbook);

/// The view of one assessment of the workbook. `chosen` beyond the last one shows the first.
View viewOf(const Subject& subject, std::size_t chosen, Language language);

/// The assessment that speaks of a sheet: the first that has a table there; nothing when none has.
std::optional<std::size_t> assessmentOnSheet(const assess::Assessed& assessed, int sheet);

/// The view of a workbook that is only checked on command.
View bigWorkbookView(long long cells, Language language);

/// The view of a workbook that is checked on command because the user wants it so.
View onCommandView(Language language);

/// The view while a check runs that takes long: what was known before, and how many sheets are read (0 of 0: not told).
View checkingView(View before, int read, int of, Language language);

/// The view of a workbook that could not be read. `message` is technical text.
View failedView(const std::string& message, Language language);

/// The parts of viewOf.
ResultView resultOf(const Subject& subject, std::size_t chosen, Language language);
ListView blockersOf(const Subject& subject, std::size_t chosen, Language language);
FindingsView findingsOf(const Subject& subject, Language language);
/// `chosen`: the assessment; beyond the last one what can be said without any.
SchoolView schoolOf(const Subject& subject, std::size_t chosen, Language language);
/// What was looked at and what a table needs.
ResultView emptyResult(const Subject& subject, Language language);
/// The plans and registers of schools in the workbook, a sentence each.
std::vector<std::string> schoolListTexts(const check::Checked& checked, const std::vector<std::string>& sheets,
                                         Language language);
/// Why codes of criteria that stand in no table were not read, and what their sheets need; a sentence each.
std::vector<std::string> unreadTexts(const check::Checked& checked, const std::vector<std::string>& sheets,
                                     Language language);
/// "Không đọc được 1 tệp quy định: …"; "" without faults.
std::string noticeOf(std::span<const ruleset::Fault> faults, Language language);

/// The text in one of the languages.
inline const std::string& in(Language language, const ruleset::LocalText& text)
{
    return language == Language::Vietnamese ? text.vi : text.en;
}

} // namespace datchuan::report
