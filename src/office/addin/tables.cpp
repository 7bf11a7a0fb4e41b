#include "addin/tables.hpp"

#include "addin/values.hpp"
#include "answer/school.hpp"
#include "check/check_workbook.hpp"
#include "snapshot/snapshot.hpp"

namespace datchuan::office {

namespace {

assess::Wishes wishesOf(const Rules& rules, const answer::Argument& ruleSet, const answer::Argument& day)
{
    auto school = answer::readSchool(rules.library, ruleSet, day);
    if (!school)
        throwUnreadable();
    return std::move(school->wishes);
}

grid::Workbook workbookOf(const Question& question)
{
    grid::Workbook workbook;
    const auto pool = std::make_shared<grid::TextPool>();
    for (const auto& table : question.tables)
        workbook.sheets.push_back({{}, gridOf(table, pool)});
    return workbook;
}

} // namespace

std::shared_ptr<const answer::Verdict> verdictOn(const TableArguments& tables, const answer::Argument& ruleSet,
                                                 const answer::Argument& day, const Rules& rules,
                                                 Memo<answer::Verdict>& memo)
{
    Question question{{}, wishesOf(rules, ruleSet, day), &rules};
    if (!tables.first.is())
        throwUnreadable();
    question.tables.push_back(readBands(tables.first));
    for (const CellRows& rows : tables.further)
        if (rows.hasElements())
            question.tables.push_back({{{{}, rows}}});
    return memo.find(std::move(question), [&](const Question& asked) {
        return answer::verdictOf(assess::assess(workbookOf(asked), rules.library, rules.titles, asked.wishes));
    });
}

std::shared_ptr<const FindingRows>
findingsIn(const com::sun::star::uno::Reference<com::sun::star::table::XCellRange>& range,
           const answer::Argument& ruleSet, const answer::Argument& day, const Rules& rules, Memo<FindingRows>& memo)
{
    Question question{{}, wishesOf(rules, ruleSet, day), &rules};
    if (!range.is())
        throwUnreadable();
    question.tables.push_back(readBands(range));
    return memo.find(std::move(question), [&](const Question& asked) {
        return answer::findingRows(check::checkWorkbook(workbookOf(asked), rules.library, rules.titles, asked.wishes));
    });
}

} // namespace datchuan::office
