#include "assess/row_claims.hpp"
#include "check/claims/claimed.hpp"
#include "check/comparison.hpp"
#include "check/rows.hpp"
#include "ruleset/threshold.hpp"

#include <algorithm>
#include <set>

namespace datchuan::check {

namespace {

using recognise::Sign;

std::string nameOf(const std::string& code, int level, const std::string& letter)
{
    return code + " M" + std::to_string(level) + letter;
}

class Collector
{
public:
    explicit Collector(const Context& context) : m_context(context) {}

    std::vector<IndicatorClaim> collect()
    {
        for (const JudgedForm& form : judgedForms(m_context))
            readForm(form);
        for (const JudgedRow& judged : judgedRows(m_context))
            if (judged.criterion != nullptr && !m_forms.contains({&judged.assessment, judged.criterion->code}))
                readRow(judged);
        for (const assess::Assessment& assessment : m_context.assessed.assessments)
            if (isJudged(assessment))
                readItems(assessment);
        return std::move(m_claims);
    }

private:
    void add(IndicatorClaim claim)
    {
        if (!claim.thresholds->empty() && claim.assessment->choice.set->figuresDecide)
            m_claims.push_back(std::move(claim));
    }

    void readForm(const JudgedForm& form)
    {
        const bool blank =
            std::ranges::all_of(form.table.indicators, [](const auto& one) { return one.mark.sign == Sign::Blank; });
        if (blank || form.assessment.doubled.contains(form.criterion.code))
            return;
        m_forms.insert({&form.assessment, form.criterion.code});
        for (const recognise::IndicatorMark& mark : form.table.indicators)
        {
            const ruleset::CriterionLevel* level = form.criterion.level(mark.level);
            if (level == nullptr || (mark.mark.sign != Sign::Met && mark.mark.sign != Sign::NotMet))
                continue;
            for (const ruleset::Indicator& indicator : level->indicators)
                if ((indicator.letter == mark.letter || (indicator.letter == "*" && mark.letter == "a"))
                    && !isOutOfForce(form.assessment, form.criterion.code, mark.level, indicator.letter))
                    add({&form.assessment, nameOf(form.criterion.code, mark.level, indicator.letter),
                         mark.mark.sign == Sign::Met, &form.table, form.place(mark.mark.cell), &indicator.thresholds});
        }
    }

    void readRow(const JudgedRow& judged)
    {
        const auto claims = assess::claimsOfRow(*judged.criterion, judged.marks, judged.columns.style);
        for (const ruleset::CriterionLevel& level : judged.criterion->levels)
        {
            const auto claim = claims.levels.find(level.level);
            if (claim == claims.levels.end() || claim->second.claim != assess::Claim::Met)
                return; // levels build on each other
            grid::Place place = shownBy(judged).place;
            if (const auto mark = judged.marks.levels.find(level.level);
                mark != judged.marks.levels.end() && isPositive(mark->second))
                place = judged.place(mark->second.cell);
            for (const ruleset::Indicator& indicator : level.indicators)
                if (!isOutOfForce(judged.assessment, judged.criterion->code, level.level, indicator.letter))
                    add({&judged.assessment, nameOf(judged.criterion->code, level.level, indicator.letter), true,
                         nullptr, place, &indicator.thresholds});
        }
    }

    void readItems(const assess::Assessment& assessment)
    {
        for (const assess::Part& part : assessment.parts)
        {
            const recognise::Table& table = m_context.assessed.tables[part.table];
            if (table.kind != recognise::TableKind::Level4)
                continue;
            for (const recognise::CriterionRow& row : table.rows)
            {
                const ruleset::Item* item = assessment.choice.set->item(row.code);
                const recognise::RowMarks& marks = row.marks[part.party];
                if (item == nullptr || assess::claimOfItem(marks) != assess::Claim::Met)
                    continue;
                const grid::Cell cell = marks.met ? marks.met->cell : marks.result ? marks.result->cell : row.codeCell;
                add({&assessment, row.code, true, nullptr, {table.sheet, cell}, &item->thresholds});
            }
        }
    }

    const Context& m_context;
    std::vector<IndicatorClaim> m_claims;
    std::set<std::pair<const assess::Assessment*, std::string>> m_forms;
};

} // namespace

std::vector<IndicatorClaim> indicatorClaims(const Context& context)
{
    return Collector(context).collect();
}

std::set<std::string> schoolFlags(const assess::Assessment& assessment)
{
    std::set<std::string> words = assessment.choice.flags;
    words.insert(assessment.choice.schoolType);
    return ruleset::variantFlags(words);
}

} // namespace datchuan::check
