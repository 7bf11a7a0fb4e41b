#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include "check/counts.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace datchuan::check {

namespace {

/// How many criteria of a standard, or of the school, reach a level; between the strictest reading of blanks and the
/// most generous one.
struct Counted
{
    struct Span
    {
        int proven = 0;
        int possible = 0;
        bool holds(int number) const { return number >= proven && number <= possible; }
    };
    Span having;          ///< criteria that have the level and reach it
    Span all;             ///< and those that lack it and reach their own highest
    Span exact;           ///< criteria whose highest level reached is this one
    std::set<int> totals; ///< numbers of criteria that may rightly stand behind the stroke
    int withLevel = 0;
    int total = 0;

    /// Schools count in either of these ways.
    bool holds(int number) const { return having.holds(number) || all.holds(number) || exact.holds(number); }
    /// The number for the way of counting that the total shows.
    const Span& spanFor(int of) const { return of == withLevel ? having : all; }
};

Counted count(const assess::Assessment& assessment, const assess::Judgement& judgement,
              const std::vector<const ruleset::Criterion*>& criteria, int level)
{
    Counted counted;
    int present = 0;
    for (const ruleset::Criterion* criterion : criteria)
    {
        const bool has = criterion->hasLevel(level);
        counted.total += 1;
        counted.withLevel += has ? 1 : 0;
        if (!assessment.claims.criteria.contains(criterion->code))
            continue;
        ++present;
        const auto add = [&](const FlatMap<std::string, int>& levels, int Counted::Span::*number) {
            const auto found = levels.find(criterion->code);
            const int reached = found == levels.end() ? 0 : std::min(found->second, criterion->topLevel());
            counted.having.*number += has && reached >= level ? 1 : 0;
            counted.all.*number += reached >= std::min(level, criterion->topLevel()) ? 1 : 0;
            counted.exact.*number += reached == level ? 1 : 0;
        };
        add(judgement.criterionLevels, &Counted::Span::proven);
        add(judgement.possibleLevels, &Counted::Span::possible);
    }
    if (counted.exact.proven > counted.exact.possible)
        std::swap(counted.exact.proven, counted.exact.possible);
    counted.totals = {counted.total, counted.withLevel, present};
    return counted;
}

std::vector<const ruleset::Criterion*> criteriaOf(const ruleset::Standard& standard)
{
    std::vector<const ruleset::Criterion*> criteria;
    for (const ruleset::Criterion& criterion : standard.criteria)
        criteria.push_back(&criterion);
    return criteria;
}

/// The standard named last before a place in the sentence, or in the sentences before; nullptr when the whole school is
/// meant or none is named.
const ruleset::Standard* standardBefore(const ruleset::RuleSet& set, const SpokenCell& cell, std::size_t sentence,
                                        std::size_t at)
{
    for (std::size_t i = sentence + 1; i-- > 0;)
    {
        const Sentence& words = cell.sentences[i];
        const std::size_t before = i == sentence ? at : words.size();
        const std::size_t named = words.findBefore("tieu chuan", before);
        for (const std::string_view whole : {"toan truong", "ket luan chung", "nha truong"})
            if (const std::size_t other = words.findBefore(whole, before);
                other != Sentence::npos && (named == Sentence::npos || other > named))
                return nullptr;
        if (named != Sentence::npos && words.number(named + 2) > 0)
            return set.standard(std::to_string(words.number(named + 2)));
    }
    return nullptr;
}

/// The criteria that a sentence of 2026 speaks of by name: "tiêu chí bắt buộc", or the rest, "tiêu chí còn lại"; nothing
/// when it speaks of all.
std::optional<std::vector<const ruleset::Criterion*>> namedCriteria(const ruleset::RuleSet& set,
                                                                    const Sentence& sentence)
{
    const bool mandatory = sentence.contains("bat buoc");
    const bool rest = sentence.contains("con lai") || sentence.contains("tieu chi khac");
    auto criteria = set.allCriteria();
    const auto isMandatory = [](const ruleset::Criterion* criterion) { return criterion->mandatory; };
    if (mandatory == rest || std::ranges::none_of(criteria, isMandatory))
        return std::nullopt;
    std::erase_if(criteria, [&](const ruleset::Criterion* criterion) { return criterion->mandatory != mandatory; });
    return criteria;
}

/// The judgement by which criteria are counted: also of a table with too few rows, which has no level of its own.
std::optional<assess::Judgement> judgementOf(const assess::Assessment& assessment)
{
    if (!assessment.foreign.empty() || !assessment.doubled.empty() || !assessment.claims.anythingAssessed)
        return std::nullopt;
    if (assessment.judgement)
        return assessment.judgement;
    return assess::judge(*assessment.choice.set, assessment.claims, assessment.choice.date);
}

void look(const SpokenCell& cell, std::size_t index, const ClaimedShare& share, const assess::Judgement& judgement,
          Sink& sink)
{
    const ruleset::RuleSet& set = *cell.assessment->choice.set;
    const Sentence& sentence = cell.sentences[index];
    const Counted school = count(*cell.assessment, judgement, set.allCriteria(), share.level);
    std::size_t largest = 0;
    for (const ruleset::Standard& standard : set.standards)
        largest = std::max(largest, standard.criteria.size());
    Counted counted = school;
    if (const auto named = namedCriteria(set, sentence))
        counted = count(*cell.assessment, judgement, *named, share.level);
    else if (share.of == 0 || !school.totals.contains(share.of))
    {
        const ruleset::Standard* standard = standardBefore(set, cell, index, share.at);
        if (standard != nullptr)
            counted = count(*cell.assessment, judgement, criteriaOf(*standard), share.level);
        else if (share.of > 0 && share.of <= static_cast<int>(largest))
            return; // of some standard, but which one is not said
    }
    const bool rightTotal = share.of == 0 || counted.totals.contains(share.of);
    if (rightTotal && counted.holds(share.met))
        return;
    const Counted::Span& span = counted.spanFor(share.of);
    const std::string number = std::to_string(span.proven);
    if (!rightTotal)
    {
        sink.add(cell.place, {{"a", std::to_string(share.met) + "/" + std::to_string(share.of)},
                              {"b", number + "/" + std::to_string(counted.total)},
                              {"n", std::to_string(share.level)}});
        return;
    }
    std::optional<Fix> fix;
    // a percentage beside the number would be wrong after the correction
    if (span.proven == span.possible && !sentence.contains("%"))
        fix = Fix{Fix::Kind::Confirm, *cell.raw,
                  replaced(*cell.raw, sentence.token(share.at).begin, sentence.token(share.at).end, number)};
    sink.add(cell.place, {{"a", std::to_string(share.met)}, {"b", number}, {"n", std::to_string(share.level)}},
             std::move(fix));
}

/// The criteria of a table in the rows behind `after` and before `before`, with how many of them are marked at a level.
struct Section
{
    std::vector<const ruleset::Criterion*> criteria;
    long marked = 0;
};

Section sectionOf(const assess::Assessment& assessment, const recognise::Table& table, std::size_t party, int after,
                  int before, int level)
{
    Section section;
    for (const recognise::CriterionRow& row : table.rows)
    {
        const auto* criterion = assessment.choice.set->criterion(row.code);
        if (criterion == nullptr || row.codeCell.row <= after || row.codeCell.row >= before)
            continue;
        section.criteria.push_back(criterion);
        const auto& levels = row.marks[party].levels;
        const auto mark = levels.find(level);
        section.marked += mark != levels.end() && recognise::isPositive(mark->second) ? 1 : 0;
    }
    return section;
}

/// The rows "Cộng" of a table: how many criteria reach each level, of those above it, or above it since the last such row
/// or the last row of a standard.
void lookAtTotals(const Context& context, const assess::Assessment& assessment, const assess::Part& part,
                  const assess::Judgement& judgement, Sink& sink)
{
    const recognise::Table& table = context.assessed.tables[part.table];
    const grid::Grid& grid = context.sheet(table.sheet).grid;
    int lastTotal = table.headerRow;
    for (const grid::Cell total : totalsOf(grid, table))
    {
        int sectionStart = lastTotal;
        for (const recognise::CriterionRow& standard : table.standardRows)
            if (standard.codeCell.row < total.row)
                sectionStart = std::max(sectionStart, standard.codeCell.row);
        for (const auto& [level, column] : table.results[part.party].levels)
        {
            const grid::Cell cell{total.row, column};
            const grid::Value& value = grid.at(cell);
            constexpr double mostCriteria = 1000;
            if (value.kind != grid::ValueKind::Number || value.number != std::floor(value.number) || value.number < 0
                || value.number > mostCriteria)
                continue;
            const int number = static_cast<int>(value.number);
            int nearest = -1; // which of the sections is meant is not said
            bool isRight = false;
            for (const int after : {table.headerRow, lastTotal, sectionStart})
            {
                const Section section = sectionOf(assessment, table, part.party, after, total.row, level);
                const Counted reached = count(assessment, judgement, section.criteria, level);
                isRight = isRight || reached.holds(number) || number == section.marked;
                if (const int proven = reached.having.proven;
                    nearest < 0 || std::abs(proven - number) < std::abs(nearest - number))
                    nearest = proven;
            }
            if (!isRight)
                sink.add({table.sheet, cell},
                         {{"a", std::to_string(number)}, {"b", std::to_string(nearest)}, {"n", std::to_string(level)}});
        }
        lastTotal = total.row;
    }
}

void run(const Context& context, Sink& sink)
{
    for (const assess::Assessment& assessment : context.assessed.assessments)
        if (isJudged(assessment))
            if (const auto judgement = judgementOf(assessment))
                for (const assess::Part& part : assessment.parts)
                    if (recognise::isCriteriaTable(context.assessed.tables[part.table].kind))
                        lookAtTotals(context, assessment, part, *judgement, sink);
    for (const SpokenCell& cell : spokenCells(context))
    {
        std::optional<assess::Judgement> judgement;
        for (std::size_t i = 0; i < cell.sentences.size(); ++i)
            for (const ClaimedShare& share : claimedShares(cell.sentences[i]))
            {
                if (cell.assessment == nullptr || share.level > 3)
                    continue;
                if (!judgement)
                    judgement = judgementOf(*cell.assessment);
                if (judgement)
                    look(cell, i, share, *judgement, sink);
            }
    }
}

} // namespace

const Check l14{"L14",
                Severity::Warning,
                "counts-in-conclusion",
                "Kết luận ghi {a}, đếm được {b} tiêu chí đạt Mức {n}.",
                "The conclusion says {a}; {b} criteria reach level {n}.",
                "Số trong lời kết luận là số gõ tay, không đổi theo bảng.",
                "Numbers in the report text are typed.",
                &run};

} // namespace datchuan::check
