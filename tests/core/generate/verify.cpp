#include "generate/verify.hpp"

#include "support/checked.hpp"

#include <algorithm>

namespace datchuan::tests {

namespace {

using recognise::TableKind;

std::string names(const std::vector<TableKind>& kinds)
{
    std::string text;
    for (const TableKind kind : kinds)
        text += " " + std::string(nameOf(kind));
    return text;
}

std::string shown(const std::optional<int>& value)
{
    return value ? std::to_string(*value) : "none";
}

void compare(const assess::Assessment& found, const Generated::Expected& expected, const std::string& which,
             std::vector<std::string>& wrong)
{
    if (found.choice.set == nullptr || found.choice.set->id != expected.set)
    {
        wrong.push_back(which + "rule set " + (found.choice.set ? found.choice.set->id : "none") + ", not "
                        + expected.set + ": " + found.choice.reason.en);
        return;
    }
    if (found.party != expected.party)
        wrong.push_back(which + "the party is wrong");
    if (found.row != expected.row)
        wrong.push_back(which + "the row is wrong");
    if (expected.school && found.school != expected.school)
        wrong.push_back(which + "the school is " + found.school.value_or("none"));
    if (found.judgement.has_value() == expected.undetermined)
    {
        wrong.push_back(which + (expected.undetermined ? "LEVEL where it is undetermined" : "level is undetermined"));
        return;
    }
    if (expected.undetermined)
        return;
    const auto& judged = *found.judgement;
    const auto& outcome = expected.outcome;
    if (judged.proven != outcome.proven || judged.possible != outcome.possible)
        wrong.push_back("LEVEL " + which + std::to_string(judged.proven) + "/" + std::to_string(judged.possible)
                        + ", not " + std::to_string(outcome.proven) + "/" + std::to_string(outcome.possible));
    if (judged.conclusive != outcome.conclusive)
        wrong.push_back(which + "conclusive " + std::to_string(static_cast<int>(judged.conclusive)));
    if (judged.nationalStandard != outcome.nationalStandard)
        wrong.push_back(which + "national standard " + shown(judged.nationalStandard) + ", not "
                        + shown(outcome.nationalStandard));
    for (const auto& [code, level] : expected.levels)
    {
        const auto at = judged.criterionLevels.find(code);
        if (at == judged.criterionLevels.end() || at->second != std::max(level, 0))
            wrong.push_back("LEVEL " + which + "criterion " + code + " is "
                            + (at == judged.criterionLevels.end() ? "none" : std::to_string(at->second)) + ", not "
                            + std::to_string(level));
    }
}

} // namespace

std::multiset<std::string> seriousFindings(const check::Checked& result)
{
    std::multiset<std::string> texts;
    for (const check::Finding& finding : result.findings)
        if (finding.severity != check::Severity::Info)
            texts.insert(finding.code + " "
                         + (finding.place.sheet > 0 ? std::to_string(finding.place.sheet + 1) + "!" : std::string())
                         + grid::toA1(finding.place.cell));
    return texts;
}

std::vector<std::string> complaints(const Generated& generated)
{
    std::vector<std::string> wrong;
    const auto result = checked(generated.sheets);
    std::vector<TableKind> kinds;
    for (const auto& table : result.assessed.tables)
        kinds.push_back(table.kind);
    if (kinds != generated.tables)
        wrong.push_back("tables" + names(kinds) + ", not" + names(generated.tables));
    const auto& found = result.assessed.assessments;
    if (found.size() != generated.assessments.size())
        wrong.push_back(std::to_string(found.size()) + " assessments, not "
                        + std::to_string(generated.assessments.size()));
    else
        for (std::size_t i = 0; i < found.size(); ++i)
            compare(found[i], generated.assessments[i],
                    found.size() > 1 ? "assessment " + std::to_string(i + 1) + ": " : std::string(), wrong);
    auto expected = generated.findings;
    for (const std::string& text : seriousFindings(result))
        if (const auto known = expected.find(text); known != expected.end())
            expected.erase(known);
        else if (std::ranges::none_of(generated.tolerated, [&](const auto& code) { return text.starts_with(code); }))
            wrong.push_back("finding " + text);
    for (const std::string& text : expected)
        wrong.push_back("no finding " + text);
    return wrong;
}

Reduced reduce(Choices choices)
{
    auto wrong = complaints(generate(choices));
    // in two passes: a choice may matter only beside another that goes later
    for (int pass = 0; pass < 2; ++pass)
        for (const std::string& name : choices.notPlain())
        {
            Choices fewer = choices;
            fewer.set(name, 0);
            if (auto still = complaints(generate(fewer)); !still.empty())
            {
                choices = fewer;
                wrong = std::move(still);
            }
        }
    return {choices, wrong};
}

} // namespace datchuan::tests
