#pragma once

#include "draft/book.hpp"
#include "ruleset/ruleset.hpp"

#include <optional>
#include <string>

/// The sheets of a template, each in a file of its own.
namespace datchuan::templates {

/// Which family of forms a rule set belongs to; its evidence codes tell.
enum class Forms {
    Of2018, ///< summary with Mức 4, evidence list by criterion (forms.md 1)
    Of2026  ///< Biểu 1, Biểu 2, Phụ lục IV (forms.md 3)
};

/// What the sheets must know of each other.
struct Plan
{
    const ruleset::RuleSet& set;
    std::string schoolType;
    Forms forms = Forms::Of2018;

    draft::Reference criteria{};             ///< header and rows of the criteria
    std::optional<draft::Reference> items{}; ///< header and rows of Mức 4
    draft::Reference date{};                 ///< the cell of the assessment's date
    int firstLevelColumn = 0;                ///< of the criteria sheet: Mức 1
    int notMetColumn = 0;
    std::map<std::string, std::pair<int, int>> standardRows{}; ///< standard → rows of its first and last criterion
    std::string mark{};                                        ///< the sign that lists offer
};

/// The highest level that a criterion of the set has.
int topCriterionLevel(const ruleset::RuleSet& set);

/// "KD.MUC(criteria; set; ; items)": a call of one of our functions about the template's tables. `between` stands
/// between the criteria and the rule set: "2;" for a level.
draft::Formula aboutTables(const Plan& plan, std::string_view function, std::string_view between = {});

/// These fill in what they know in the plan: called in this order.
draft::Sheet criteriaSheet(Plan& plan);
std::optional<draft::Sheet> itemsSheet(Plan& plan);
std::optional<draft::Sheet> standardCountsSheet(const Plan& plan);
draft::Sheet schoolSheet(const Plan& plan);
draft::Sheet evidenceSheet(const Plan& plan);
draft::Sheet improvementSheet(const Plan& plan);
draft::Sheet staffSheet(const Plan& plan);
draft::Sheet figuresSheet(const Plan& plan);

/// The cell of the assessment's date on the school's sheet.
draft::Reference dateCell();

/// Header cells that stand side by side.
void putHeader(draft::Block& block, grid::Cell first, std::initializer_list<const char*> texts);

} // namespace datchuan::templates
