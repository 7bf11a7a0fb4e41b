#include "check/catalogue.hpp"
#include "check/rows.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const JudgedRow& judged : judgedRows(context))
        if (!judged.row.likelyCode.empty())
            sink.add(judged.place(judged.row.codeCell), {{"value", judged.row.code}, {"fix", judged.row.likelyCode}},
                     Fix{Fix::Kind::Confirm, judged.row.code, judged.row.likelyCode});
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
