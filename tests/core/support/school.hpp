#pragma once

#include "ruleset/ruleset.hpp"
#include "support/sheet_builder.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace datchuan::tests {

/// A school as the tests think of it: what is met and what is not, before it is written into a sheet.
struct School
{
    const ruleset::RuleSet* set = nullptr;
    /// Indicators that are assessed as not met: "5.5 M1c". Everything else is met.
    std::set<std::string> unmet;
    /// Criteria without any assessment.
    std::set<std::string> blank;
    /// Levels of which every indicator of every criterion is blank (not claimed), or assessed as not met.
    std::set<int> blankLevels;
    std::set<int> unmetLevels;
    /// Items of Mức 4 that are not met; nothing = no Mức 4 table.
    std::optional<std::set<std::string>> unmetItems;

    /// 'y' met, 'n' not met, ' ' blank.
    char claim(const std::string& code, int level, const std::string& letter) const;
    /// The highest level whose indicators, and those of all lower levels, are met.
    int level(const ruleset::Criterion& criterion) const;
};

/// How a summary is laid out.
struct SummaryLayout
{
    int firstRow = 0;
    int firstColumn = 0;
    std::vector<std::string> titleLines; ///< above the table
    bool cumulative = true;
    std::string mark = "x";
    std::string absent = "-----";    ///< in a level that a criterion lacks
    std::string label = "Tiêu chí "; ///< before the code
    bool codesAsNumbers = false;
    bool titles = false;      ///< "1.1. Title" in the label
    bool titleColumn = false; ///< the title in a column of its own
    bool standardRows = true;
    bool numberColumn = false;           ///< "TT" first
    std::set<std::string> onlyStandards; ///< empty = all
    std::vector<std::string> tail;       ///< lines below
};

/// Writes the summary table of forms.md 1.1 (or Biểu 1 a); returns the row of each code.
std::map<std::string, int> writeSummary(SheetBuilder& sheet, const School& school, const SummaryLayout& layout = {});

/// Columns of the summary written with this layout.
int notMetColumn(const SummaryLayout& layout);
int levelColumn(const SummaryLayout& layout, int level);

/// Writes the Mức 4 table of forms.md 1.2.
void writeLevel4(SheetBuilder& sheet, const School& school, int firstRow, int firstColumn = 0);

/// Writes one assessment form (forms.md 1.3); returns the row after it.
int writeForm(SheetBuilder& sheet, const School& school, const ruleset::Criterion& criterion, int firstRow,
              int firstColumn = 0);

} // namespace datchuan::tests
