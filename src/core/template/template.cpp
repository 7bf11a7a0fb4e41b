#include "template/template.hpp"

#include "template/sheets.hpp"

#include <algorithm>
#include <array>

namespace datchuan::templates {

bool canMakeTemplate(const ruleset::RuleSet& set)
{
    return set.status == ruleset::Status::Verified && !set.levelRules.empty() && !set.allCriteria().empty();
}

std::string schoolTypeName(std::string_view schoolType)
{
    using Name = std::pair<std::string_view, std::string_view>;
    static constexpr std::array<Name, 6> names{{{"MN", "Mầm non"},
                                                {"TH", "Tiểu học"},
                                                {"THCS", "Trung học cơ sở"},
                                                {"THPT", "Trung học phổ thông"},
                                                {"NCH", "Nhiều cấp học"},
                                                {"GDTX", "Giáo dục thường xuyên"}}};
    const auto* found = std::ranges::find(names, schoolType, &Name::first);
    return std::string(found == names.end() ? schoolType : found->second);
}

std::string templateTitle(const ruleset::RuleSet& set, std::string_view schoolType)
{
    return "Tự đánh giá " + schoolTypeName(schoolType) + " – " + set.regime.vi;
}

int topCriterionLevel(const ruleset::RuleSet& set)
{
    int top = 0;
    for (const ruleset::Criterion* criterion : set.allCriteria())
        top = std::max(top, criterion->topLevel());
    return top;
}

draft::Formula aboutTables(const Plan& plan, std::string_view function, std::string_view between)
{
    draft::Formula formula{"=" + draft::kd(function) + "({1};" + std::string(between) + draft::quoted(plan.set.id),
                           {plan.criteria}};
    if (plan.items)
    {
        formula.text += ";;{2}"; // no date: the rule set is named
        formula.references.push_back(*plan.items);
    }
    formula.text += ")";
    return formula;
}

void putHeader(draft::Block& block, grid::Cell first, std::initializer_list<const char*> texts)
{
    for (const char* text : texts)
    {
        block.put(first, std::string(text), draft::Look::Header);
        ++first.column;
    }
}

draft::Book makeTemplate(const ruleset::RuleSet& set, std::string_view schoolType, std::string_view mark)
{
    const bool serves = std::ranges::find(set.schoolTypes, schoolType) != set.schoolTypes.end();
    Plan plan{.set = set,
              .schoolType = serves                    ? std::string(schoolType)
                            : set.schoolTypes.empty() ? std::string()
                                                      : set.schoolTypes.front(),
              .forms = set.evidenceConvention == "MC" ? Forms::Of2026 : Forms::Of2018,
              .date = dateCell()};
    plan.mark = !mark.empty() ? mark : plan.forms == Forms::Of2026 ? "×" : "x";
    draft::Book book{templateTitle(set, plan.schoolType), {}, {{"ruleset", set.id}}};
    draft::Sheet criteria = criteriaSheet(plan);
    auto items = itemsSheet(plan);
    book.sheets.push_back(schoolSheet(plan));
    book.sheets.push_back(std::move(criteria));
    if (items)
        book.sheets.push_back(std::move(*items));
    if (auto counts = standardCountsSheet(plan))
        book.sheets.push_back(std::move(*counts));
    book.sheets.push_back(evidenceSheet(plan));
    book.sheets.push_back(improvementSheet(plan));
    book.sheets.push_back(staffSheet(plan));
    book.sheets.push_back(figuresSheet(plan));
    return book;
}

} // namespace datchuan::templates
