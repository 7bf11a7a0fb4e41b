#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <set>

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        const assess::RuleChoice& choice = assessment.choice;
        if (choice.set == nullptr || !choice.date || (choice.codesFit == nullptr && !choice.dateDisagrees))
            continue;
        const recognise::Table& table = context.assessed.tables[assessment.parts.front().table];
        std::set<char> standards;
        for (const assess::Part& part : assessment.parts)
            if (context.assessed.tables[part.table].kind != recognise::TableKind::Level4)
                for (const auto& row : context.assessed.tables[part.table].rows)
                    standards.insert(row.code.front());
        // either the codes are of another regime than the date, or the caller named a set that is not in force
        const ruleset::RuleSet* inForce = choice.set;
        const ruleset::RuleSet* used = choice.codesFit;
        if (used == nullptr)
        {
            used = choice.set;
            inForce = used->schoolTypes.empty() ? nullptr
                                                : context.library.inForce(used->schoolTypes.front(), *choice.date).set;
        }
        sink.add({table.sheet, table.range.first},
                 {{"date", calendar::toVietnamese(*choice.date)},
                  {"regime", inForce != nullptr ? inForce->regime : LocalText{"thời kỳ khác", "another period"}},
                  {"n", std::to_string(standards.size())},
                  {"other", used->regime}});
    }
}

} // namespace

const Check s10{"S10",
                Severity::Error,
                "wrong-set-for-date",
                "Ngày đánh giá {date} thuộc {regime}, nhưng bảng có {n} tiêu chuẩn của {other}.",
                "Assessment date {date} belongs to {regime}, but the table has {n} standards of {other}.",
                "Bộ tiêu chí đi theo ngày đánh giá.",
                "The rule set follows the date of assessment.",
                &run};

} // namespace datchuan::check
