#include "catch.hpp"

#include "generate/mistake.hpp"
#include "support/checked.hpp"

#include <algorithm>
#include <cstdlib>
#include <iostream>

/// Complete random workbooks of one school deserve no error and no warning; one mistake in them is found at its cell, and
/// nothing else but what follows from it. DATCHUAN_WHOLE=3000 tries so many; DATCHUAN_SEED=n tries one and shows its
/// sheets.
namespace datchuan::tests {

namespace {

using recognise::TableKind;
using Complain = std::function<std::vector<std::string>(const Choices&)>;

int fromEnvironment(const char* name, int otherwise)
{
    const char* const value = std::getenv(name);
    return value != nullptr ? std::atoi(value) : otherwise;
}

std::string textOf(const check::Finding& finding)
{
    return Spoilt::textOf(finding.code, finding.place);
}

/// The choices that matter for what is wrong.
Choices reduced(Choices choices, const Complain& complain)
{
    for (int pass = 0; pass < 2; ++pass)
        for (const std::string& name : choices.notPlain())
        {
            Choices fewer = choices;
            fewer.set(name, 0);
            if (!complain(fewer).empty())
                choices = fewer;
        }
    return choices;
}

using Dump = std::function<std::string(const Choices&)>;

void report(const Choices& choices, const std::string& what, const Complain& complain, int wrong, const Dump& dump)
{
    if (wrong > fromEnvironment("DATCHUAN_REPORTS", 12))
        return;
    const Choices fewer = reduced(choices, complain);
    UNSCOPED_INFO("seed " << choices.seed() << what << ": " << fewer.text());
    for (const std::string& line : complain(fewer))
        UNSCOPED_INFO("  " << line);
    if (dump)
        std::cout << dump(fewer); // Catch2 would break the lines
}

/// What is read must be what was written, else silence would prove nothing.
void compareRead(const Whole& whole, const check::Checked& result, std::vector<std::string>& wrong)
{
    std::map<TableKind, std::size_t> kinds;
    for (const auto& table : result.assessed.tables)
        ++kinds[table.kind];
    const auto expect = [&](TableKind kind, std::size_t count) {
        if (kinds[kind] != count)
            wrong.push_back(std::to_string(kinds[kind]) + " tables " + std::string(nameOf(kind)) + ", not "
                            + std::to_string(count));
    };
    expect(TableKind::EvidenceList, 1);
    expect(TableKind::IndicatorForm, whole.forms.size());
    expect(TableKind::DataTable, whole.tables.empty() ? 0 : whole.tables.size() + 1);
    expect(TableKind::ImprovementPlan, whole.tasks.empty() ? 0 : whole.is2026 ? 3 : 1);
    if (result.assessed.assessments.empty() || !result.assessed.assessments.front().judgement)
    {
        wrong.emplace_back("no level");
        return;
    }
    std::size_t self = 0;
    while (result.assessed.assessments[self].party != recognise::Party::Self)
        ++self;
    if (const int proven = result.assessed.assessments[self].judgement->proven; proven != whole.proven)
        wrong.push_back("level " + std::to_string(proven) + ", not " + std::to_string(whole.proven));
    const check::Trace& trace = result.traces[self];
    if (trace.danglingCodes + trace.claimsWithoutEvidence + trace.claimsAgainstFigures > 0)
        wrong.emplace_back("the trace has loose ends");
    std::map<std::string, std::set<std::string>> listed;
    for (const auto& document : whole.documents)
        if (whole.listTellsCriteria || !document.reference)
            listed[document.criterion].insert(document.code);
    for (const auto& one : trace.criteria)
        if (one.listed != static_cast<int>(listed[one.code].size()))
            wrong.push_back("the trace lists " + std::to_string(one.listed) + " codes of " + one.code);
    std::multiset<std::string> differing;
    for (const auto& [code, place] : whole.differing)
        differing.insert(Spoilt::textOf("L30", place));
    for (const check::Finding& finding : result.findings)
        if (finding.code == "L30" && differing.erase(textOf(finding)) == 0)
            wrong.push_back("difference " + textOf(finding));
    for (const std::string& text : differing)
        wrong.push_back("no difference " + text);
}

std::vector<std::string> complaintsOfClean(const Choices& choices)
{
    const Whole whole = writeWhole(choices);
    const auto result = checked(whole.sheets);
    std::vector<std::string> wrong;
    for (const auto& finding : result.findings)
        if (finding.severity != check::Severity::Info)
            wrong.push_back(textOf(finding) + ": " + finding.message.vi);
    compareRead(whole, result, wrong);
    return wrong;
}

std::vector<std::string> complaintsOfMistake(const Choices& choices, const Mistake& mistake)
{
    Spoilt spoilt(writeWhole(choices), choices);
    if (!mistake.plant(spoilt))
        return {};
    std::vector<std::string> wrong;
    const auto findings = checked(spoilt.whole.sheets).findings;
    for (const std::string& expected : spoilt.expected)
        if (std::ranges::none_of(findings, [&](const check::Finding& finding) {
                return textOf(finding) == expected || finding.code == expected;
            }))
            wrong.push_back("not " + expected);
    const auto isOfExternal = [&](const check::Finding& finding) { // its claims are judged as well
        return finding.code.front() == 'C' && finding.place.sheet == spoilt.whole.externalSheet;
    };
    for (const check::Finding& finding : findings)
        if (finding.severity != check::Severity::Info && !spoilt.expected.contains(textOf(finding))
            && !isOfExternal(finding) && !spoilt.expected.contains(finding.code)
            && std::ranges::none_of(spoilt.allowed, [&](const auto& code) { return finding.code.starts_with(code); }))
            wrong.push_back("also " + textOf(finding) + ": " + finding.message.vi);
    return wrong;
}

Choices prepared(Choices choices, const Mistake& mistake)
{
    if (mistake.prepare)
        mistake.prepare(choices);
    return choices;
}

std::vector<const Mistake*> allMistakes()
{
    std::vector<const Mistake*> all;
    for (const auto& group :
         {codeMistakes(), listMistakes(), figureMistakes(), claimMistakes(), planMistakes(), crossMistakes()})
        for (const Mistake& mistake : group)
            all.push_back(&mistake);
    return all;
}

} // namespace

TEST_CASE("complete random workbooks are clean")
{
    const int one = fromEnvironment("DATCHUAN_SEED", 0);
    const int count = one != 0 ? 1 : fromEnvironment("DATCHUAN_WHOLE", 150);
    int wrong = 0;
    for (int i = 1; i <= count; ++i)
    {
        const Choices choices(static_cast<std::uint32_t>(one != 0 ? one : i), wholeOptions());
        if (!complaintsOfClean(choices).empty())
            report(
                choices, "", complaintsOfClean, ++wrong,
                one == 0 ? Dump() : [](const Choices& some) { return writeWhole(some).dump(); });
    }
    INFO(wrong << " of " << count << " workbooks are not clean");
    CHECK(wrong == 0);
}

/// Each seed gets one mistake: of those that its workbook lends itself to, the one that was planted least so far.
/// DATCHUAN_MISTAKE="the name" plants no other.
TEST_CASE("one mistake in a complete workbook is found, and nothing else")
{
    auto mistakes = allMistakes();
    const int one = fromEnvironment("DATCHUAN_SEED", 0);
    const int count = one != 0 ? 1 : fromEnvironment("DATCHUAN_WHOLE", 220);
    const char* const only = std::getenv("DATCHUAN_MISTAKE");
    if (only != nullptr)
        std::erase_if(mistakes, [&](const Mistake* mistake) { return std::string(mistake->name) != only; });
    int wrong = 0;
    std::map<const Mistake*, int> planted;
    for (int i = 1; i <= count; ++i)
    {
        const Choices drawn(static_cast<std::uint32_t>(one != 0 ? one : i), wholeOptions());
        const Whole whole = writeWhole(drawn);
        std::ranges::stable_sort(mistakes, {}, [&](const Mistake* mistake) { return planted[mistake]; });
        const auto fitting = std::ranges::find_if(mistakes, [&](const Mistake* mistake) {
            Spoilt spoilt(mistake->prepare ? writeWhole(prepared(drawn, *mistake)) : whole, drawn);
            return mistake->plant(spoilt);
        });
        if (fitting == mistakes.end())
            continue;
        const Choices choices = prepared(drawn, **fitting);
        const Mistake& mistake = **fitting;
        ++planted[&mistake];
        const auto complain = [&](const Choices& some) { return complaintsOfMistake(some, mistake); };
        if (!complain(choices).empty())
            report(
                choices, std::string(" ") + mistake.code + " " + mistake.name, complain, ++wrong,
                one == 0 ? Dump() : [&](const Choices& some) {
                    Spoilt spoilt(writeWhole(some), some);
                    mistake.plant(spoilt);
                    return spoilt.whole.dump();
                });
    }
    {
        INFO(wrong << " of " << count << " mistakes are not told as they should be");
        CHECK(wrong == 0);
    }
    for (const Mistake* mistake : mistakes)
    {
        INFO(mistake->code << " " << mistake->name << ": planted " << planted[mistake]);
        CHECK((one != 0 || planted[mistake] > 0));
    }
}

} // namespace datchuan::tests
