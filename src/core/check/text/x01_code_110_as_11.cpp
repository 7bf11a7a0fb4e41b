#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <set>

namespace datchuan::check {

namespace {

void lookAt(const recognise::Table& table, Sink& sink)
{
    for (const recognise::CriterionRow& row : table.rows)
        if (!row.likelyCode.empty())
            sink.add({table.sheet, row.codeCell}, {{"value", row.code}, {"fix", row.likelyCode}},
                     Fix{Fix::Kind::Confirm, row.code, row.likelyCode});
}

void run(const Context& context, Sink& sink)
{
    std::set<std::size_t> told; // a matrix is part of the assessment of each of its schools
    for (const assess::Assessment& assessment : context.assessed.assessments)
        for (const assess::Part& part : assessment.parts)
            if (isJudged(assessment) && told.insert(part.table).second)
                lookAt(context.assessed.tables[part.table], sink);
}

} // namespace

const Check x01{"X01",
                Severity::Error,
                "code-110-as-11",
                "Ô {cell}: mã tiêu chí đang là số {value}; nếu là 1.10, nhập dạng chữ.",
                "Cell {cell}: the code is the number {value}; if it is 1.10 enter it as text.",
                "Tiêu chí 1.10 biến mất, 1.1 thành hai lần.",
                "Criterion 1.10 vanishes, 1.1 doubles.",
                &run};

} // namespace datchuan::check
