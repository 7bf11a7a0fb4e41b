#include "check/catalogue.hpp"
#include "check/evidence/codes.hpp"

namespace datchuan::check {

namespace {

using evidence::Anomaly;

void run(const Context& context, Sink& sink)
{
    forEachCode(context, [&](const CodeInCell& found) {
        if (found.code.verdict == evidence::Verdict::Fix
            && (found.code.has(Anomaly::BoxLeadingZero) || found.code.has(Anomaly::UpperLower)
                || found.code.has(Anomaly::Blank)))
            sink.add(found.cell.place, {{"code", found.written()}, {"fix", found.code.proposal}}, found.fix());
    });
    for (const evidence::CodeCell& cell : context.book.cells)
        for (const evidence::Citation& citation : cell.citations)
            if (citation.has(Anomaly::Repeated) && !citation.proposal.empty()) // twice behind one statement
                sink.add(cell.place,
                         {{"code", std::string(cell.text.substr(citation.position, citation.length))},
                          {"fix", citation.proposal}},
                         citationFix(cell, citation));
}

} // namespace

const Check e13{"E13",
                Severity::Warning,
                "code-form",
                "Mã {code} viết chưa đúng dạng; đề xuất {fix}.",
                "Code {code} is not in the proper form; proposed {fix}.",
                "Chữ thường, khoảng trắng hoặc số 0 thừa làm mã không khớp với danh mục.",
                "Small letters, blanks or a needless zero keep the code from matching the list.",
                &run};

} // namespace datchuan::check
