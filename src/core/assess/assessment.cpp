#include "assess/assessment.hpp"

#include "assess/grouping.hpp"
#include "assess/row_claims.hpp"
#include "assess/table_facts.hpp"
#include "recognise/own_report.hpp"
#include "recognise/recognise.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace datchuan::assess {

namespace {

using recognise::CriterionRow;
using recognise::Sign;
using recognise::Table;
using recognise::TableKind;

/// True when a result cell of the row holds a sign, be it one that gives no result here. Text that is no sign and cell
/// errors are as good as blank: such a row has not been assessed. At a level that the criterion lacks only a mark says
/// something.
bool holdsSign(const ruleset::Criterion& criterion, const recognise::RowMarks& marks)
{
    const auto filled = [](const recognise::Mark& mark) {
        return mark.sign != Sign::Blank && mark.sign != Sign::NoLevel && mark.sign != Sign::CellError;
    };
    return (marks.notMet && filled(*marks.notMet)) || (marks.met && filled(*marks.met))
           || (marks.result && filled(*marks.result)) || std::ranges::any_of(marks.levels, [&](const auto& entry) {
                  return criterion.hasLevel(entry.first) ? filled(entry.second) : isPositive(entry.second);
              });
}

/// Which levels the marks of a row speak of at all.
void noteClaimedLevels(Claims& claims, const ruleset::Criterion& criterion, const recognise::RowMarks& marks,
                       const CriterionClaims& read)
{
    for (const auto& [level, mark] : marks.levels)
        if (criterion.hasLevel(level) && (givesResult(mark) || isUnread(mark)))
            claims.claimedLevels.insert(level);
    for (const auto& [level, claim] : read.levels)
        if (claim.claim == Claim::Met)
            claims.claimedLevels.insert(level);
    if (marks.notMet && givesResult(*marks.notMet) && !criterion.levels.empty())
        claims.claimedLevels.insert(criterion.levels.front().level);
    if (!marks.isBlank())
        claims.anythingAssessed = true;
}

class Builder
{
public:
    Builder(const std::vector<Table>& tables, Assessment& assessment)
        : m_tables(tables), m_assessment(assessment), m_set(*assessment.choice.set)
    {
        m_assessment.claims.criteria.reserve(m_set.criteriaCount());
        m_assessment.spots.reserve(m_set.criteriaCount());
    }

    void read()
    {
        for (const Part& part : m_assessment.parts)
        {
            const Table& table = m_tables[part.table];
            if (table.kind == TableKind::Level4 && !table.isItemForm)
                readItems(table, part.party);
            else if (recognise::isCriteriaTable(table.kind))
                readSummary(table, part.party);
            else if (table.kind == TableKind::SchoolMatrix)
                readMatrixRow(table);
        }
        for (const Part& part : m_assessment.parts) // forms decide over a summary that differs
            if (const Table& table = m_tables[part.table]; table.kind == TableKind::IndicatorForm)
                readForm(table);
            else if (table.isItemForm)
                readItems(table, part.party);
        for (const ruleset::Standard& standard : m_set.standards)
            for (const ruleset::Criterion& criterion : standard.criteria)
                if (!m_assessment.claims.criteria.contains(criterion.code))
                    m_assessment.missing.push_back(criterion.code);
    }

private:
    void readSummary(const Table& table, std::size_t party)
    {
        m_assessment.hasSummary = true;
        for (const CriterionRow& row : table.rows)
        {
            const grid::Place place{table.sheet, row.codeCell};
            const ruleset::Criterion* criterion = m_set.criterion(row.code);
            if (criterion == nullptr)
            {
                m_assessment.foreign.emplace_back(row.code, place);
                continue;
            }
            auto& seen = m_summaryRows[row.code];
            seen.push_back(place);
            if (seen.size() > 1 || !row.likelyCode.empty())
                m_assessment.doubled[row.code] = seen;
            CriterionClaims read = claimsOfRow(*criterion, row.marks[party], table.results[party].style);
            noteClaimedLevels(m_assessment.claims, *criterion, row.marks[party], read);
            noteUnclear(*criterion, row.marks[party], read);
            if (seen.size() == 1)
            {
                m_assessment.claims.criteria[row.code] = std::move(read);
                m_assessment.spots[row.code] = {place, false};
            }
        }
    }

    /// A row that holds something, but nothing that gives a result.
    void noteUnclear(const ruleset::Criterion& criterion, const recognise::RowMarks& marks, const CriterionClaims& read)
    {
        const auto isBlank = [](const auto& level) { return level.second.claim == Claim::Blank; };
        if (holdsSign(criterion, marks) && std::ranges::all_of(read.levels, isBlank))
            m_assessment.unclear.insert(criterion.code);
    }

    void readMatrixRow(const Table& table)
    {
        const auto school =
            std::ranges::lower_bound(table.schools, *m_assessment.row, {}, &recognise::SchoolRow::row); // by rows
        // a fault of the header is told once
        m_assessment.hasSummary = school == table.schools.begin() && m_assessment.party == recognise::Party::Self;
        for (std::size_t i = 0; i < table.rows.size(); ++i)
        {
            const CriterionRow& column = table.rows[i];
            const ruleset::Criterion* criterion = m_set.criterion(column.code);
            if (criterion == nullptr)
            {
                m_assessment.foreign.emplace_back(column.code, grid::Place{table.sheet, column.codeCell});
                continue;
            }
            const auto [claims, isFirst] = m_assessment.claims.criteria.try_emplace(column.code);
            if (!isFirst)
            {
                m_assessment.doubled[column.code] = columnsOf(table, column.code);
                continue;
            }
            recognise::RowMarks marks;
            marks.result = school->marks[i];
            claims->second = claimsOfRow(*criterion, marks, recognise::MarkStyle::None);
            noteClaimedLevels(m_assessment.claims, *criterion, marks, claims->second);
            noteUnclear(*criterion, marks, claims->second);
            m_assessment.spots.emplace(column.code, Spot{{table.sheet, school->marks[i].cell}, false});
        }
    }

    static std::vector<grid::Place> columnsOf(const Table& table, const std::string& code)
    {
        std::vector<grid::Place> places;
        for (const CriterionRow& column : table.rows)
            if (column.code == code)
                places.push_back({table.sheet, column.codeCell});
        return places;
    }

    void readItems(const Table& table, std::size_t party)
    {
        m_assessment.claims.hasItems = true;
        for (const CriterionRow& row : table.rows)
        {
            if (m_set.item(row.code) == nullptr)
                continue;
            const Claim claim = claimOfItem(row.marks[party]);
            const auto [known, isNew] = m_assessment.claims.items.emplace(row.code, claim);
            // an item that stands twice (S07) is met when both say so; its form decides over the table
            const bool decides = table.isItemForm ? claim != Claim::Blank : claim != Claim::Met;
            if (!isNew && decides)
                known->second = claim;
            m_assessment.spots.emplace(row.code, Spot{{table.sheet, row.codeCell}, table.isItemForm});
            if (claim != Claim::Blank)
            {
                for (const ruleset::LevelRule& rule : m_set.levelRules)
                    for (const ruleset::Condition& condition : rule.conditions)
                        if (condition.kind == ruleset::Condition::Kind::Items)
                            m_assessment.claims.claimedLevels.insert(rule.level);
                m_assessment.claims.anythingAssessed = true;
            }
        }
    }

    /// False when the level has no such indicator. A form may write "a" for the unlettered requirement (L10), and one
    /// verdict "*" on a level with letters is shared by all of them.
    static bool setIndicators(LevelClaims& level, const std::string& letter, Claim claim)
    {
        auto& letters = level.indicators;
        if (letter == "*" && !letters.contains("*"))
        {
            for (auto& [each, claimed] : letters)
                claimed = claim;
            return true;
        }
        const auto found = letters.find(letter == "a" && letters.size() == 1 && letters.contains("*") ? "*" : letter);
        if (found == letters.end())
            return false;
        found->second = claim;
        return true;
    }

    /// "Không áp dụng" at an indicator with "nếu có": it keeps nothing from being met, the others decide.
    static bool isLeftOut(const ruleset::Criterion& criterion, const recognise::IndicatorMark& entry)
    {
        const auto* level = entry.mark.sign == Sign::NotApplicable ? criterion.level(entry.level) : nullptr;
        return level != nullptr && std::ranges::any_of(level->indicators, [&](const auto& indicator) {
                   return indicator.ifAny && indicator.letter == entry.letter;
               });
    }

    void readForm(const Table& table)
    {
        const CriterionRow& head = table.rows.front();
        const grid::Place place{table.sheet, head.codeCell};
        const ruleset::Criterion* criterion = m_set.criterion(head.code);
        if (criterion == nullptr)
        {
            m_assessment.foreign.emplace_back(head.code, place);
            return;
        }
        CriterionClaims claims;
        claims.fromForm = true;
        for (const ruleset::CriterionLevel& level : criterion->levels)
            for (const ruleset::Indicator& indicator : level.indicators)
                claims.levels[level.level].indicators[indicator.letter] = Claim::Blank;
        for (const recognise::IndicatorMark& entry : table.indicators)
        {
            const auto level = claims.levels.find(entry.level);
            if (level == claims.levels.end())
                continue;
            const Claim claim = entry.mark.sign == Sign::Met || isLeftOut(*criterion, entry) ? Claim::Met
                                : entry.mark.sign == Sign::NotMet                            ? Claim::NotMet
                                                                                             : Claim::Blank;
            if (isUnread(entry.mark))
            {
                m_assessment.claims.claimedLevels.insert(entry.level);
                m_assessment.claims.anythingAssessed = true;
            }
            if (claim != Claim::Blank && setIndicators(level->second, entry.letter, claim))
            {
                m_assessment.claims.claimedLevels.insert(entry.level);
                m_assessment.claims.anythingAssessed = true;
            }
        }
        const auto summary = m_assessment.claims.criteria.find(head.code);
        const bool besideSummary = isWhollyBlank(claims) && summary != m_assessment.claims.criteria.end();
        if (besideSummary && !isWhollyBlank(summary->second))
            return; // an empty form says nothing against the summary
        auto& seen = m_forms[head.code];
        seen.push_back(place);
        if (seen.size() > 1)
            m_assessment.doubled[head.code] = seen;
        m_assessment.claims.criteria[head.code] = std::move(claims);
        if (!besideSummary)
            m_assessment.spots[head.code] = {place, true};
    }

    const std::vector<Table>& m_tables;
    Assessment& m_assessment;
    const ruleset::RuleSet& m_set;
    std::map<std::string, std::vector<grid::Place>> m_summaryRows;
    std::map<std::string, std::vector<grid::Place>> m_forms;
};

void judgeGroup(Assessment& assessment, const std::vector<Table>& tables)
{
    if (assessment.choice.set == nullptr || assessment.choice.set->status == ruleset::Status::Provisional)
        return;
    Builder(tables, assessment).read();
    Judgement judgement = judge(*assessment.choice.set, assessment.claims, assessment.choice.date);
    for (BlockGroup& group : judgement.blocking)
        for (Blocker& blocker : group.criteria)
            if (blocker.reason == Reason::NotAssessed && assessment.unclear.contains(blocker.code))
                blocker.reason = Reason::Unclear;
    assessment.blocking = judgement.blocking;
    if (assessment.missing.empty() && assessment.foreign.empty() && assessment.doubled.empty())
        assessment.judgement = std::move(judgement);
}

FormTraits traitsOf(const std::vector<Part>& parts, const std::vector<Table>& tables)
{
    FormTraits traits;
    for (const Part& part : parts)
    {
        const Table& table = tables[part.table];
        for (const recognise::ResultColumns& columns : table.results)
            if (!columns.levels.empty())
                traits.highestLevel = std::max(traits.highestLevel, columns.levels.rbegin()->first);
        for (const recognise::IndicatorMark& indicator : table.indicators)
        {
            traits.highestLevel = std::max(traits.highestLevel, indicator.level);
            traits.lettered = traits.lettered || indicator.letter != "*";
        }
    }
    return traits;
}

/// One assessment for each school of a matrix, in row order. The rule set follows from the school's type and the date
/// that the sheet states.
template <typename Choose>
void judgeMatrix(Assessed& result, std::size_t index, const Choose& choose)
{
    const Table& table = result.tables[index];
    std::vector<const CriterionRow*> columns;
    for (const CriterionRow& column : table.rows)
        columns.push_back(&column);
    std::map<std::string, RuleChoice> choices; // most schools of a matrix are of one type
    for (const recognise::SchoolRow& school : table.schools)
    {
        Assessment assessment;
        assessment.parts = {{index, 0}};
        assessment.party = table.partyOfSchools;
        assessment.school = school.name;
        assessment.sheet = table.sheet;
        assessment.row = school.row;
        const auto typeInColumn = recognise::readSchoolType(school.type);
        const auto typeInName = recognise::readSchoolType(text::fold(school.name));
        const std::string type = typeInColumn ? *typeInColumn : typeInName.value_or("");
        auto choice = choices.find(type);
        if (choice == choices.end())
        {
            recognise::Facts facts = result.facts[static_cast<std::size_t>(table.sheet)];
            if (!type.empty())
                facts.labelledType = {type, {table.sheet, school.nameCell}};
            choice = choices.emplace(type, choose(facts, columns)).first;
        }
        assessment.choice = choice->second;
        judgeGroup(assessment, result.tables);
        result.assessments.push_back(std::move(assessment));
    }
}

} // namespace

Assessed assess(const grid::Workbook& workbook, const ruleset::Library& library, const recognise::Titles& titles,
                const Wishes& wishes)
{
    Assessed result;
    result.tables = recognise::recognise(workbook, titles);
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i)
        result.facts.push_back(recognise::isOwnReport(workbook.sheets[i])
                                   ? recognise::Facts()
                                   : recognise::findFacts(workbook.sheets[i], static_cast<int>(i)));
    const auto choose = [&](const recognise::Facts& facts, const std::vector<const CriterionRow*>& rows,
                            const FormTraits& form = {}) {
        return chooseRuleSet(library, titles, wishes, workbook.choices, facts, rows, form);
    };
    for (Group& group : groupTables(result.tables, result.facts, factsOfTables(workbook, result.tables, result.facts)))
    {
        Assessment assessment;
        assessment.parts = std::move(group.parts);
        assessment.party = group.party;
        if (group.facts.school)
            assessment.school = group.facts.school->value;
        assessment.sheet = result.tables[assessment.parts.front().table].sheet;
        std::vector<const CriterionRow*> rows;
        for (const Part& part : assessment.parts)
            if (result.tables[part.table].kind != TableKind::Level4)
                for (const CriterionRow& row : result.tables[part.table].rows)
                    rows.push_back(&row);
        assessment.choice = choose(group.facts, rows, traitsOf(assessment.parts, result.tables));
        judgeGroup(assessment, result.tables);
        result.assessments.push_back(std::move(assessment));
    }
    for (std::size_t i = 0; i < result.tables.size(); ++i)
        if (result.tables[i].kind == TableKind::SchoolMatrix)
            judgeMatrix(result, i, choose);
    std::ranges::stable_sort(result.assessments, {},
                             [](const Assessment& assessment) { return assessment.parts.front().table; });
    return result;
}

} // namespace datchuan::assess
