#include "check/catalogue.hpp"
#include "check/evidence/codes.hpp"

namespace datchuan::check {

namespace {

using evidence::Anomaly;

bool isUnreadable(const CodeInCell& found)
{
    const evidence::CodeReading& code = found.code;
    return code.has(Anomaly::Suffix) || code.has(Anomaly::BoxRange)
           || code.has(Anomaly::OrdinalZero)
           // in running text "MC.1.1" may name something else
           || (found.isListed() && code.has(Anomaly::NoOrdinal));
}

void run(const Context& context, Sink& sink)
{
    forEachCode(context, [&](const CodeInCell& found) {
        if (isUnreadable(found))
            sink.add(found.cell.place, {{"value", found.written()}});
    });
    for (const evidence::Entry& entry : context.book.entries)
        if (entry.code.has(Anomaly::Unreadable) || entry.code.has(Anomaly::InternalCode)
            || entry.code.has(Anomaly::CriterionLabel))
            sink.add(entry.codePlace,
                     {{"value", std::string(context.sheet(entry.codePlace.sheet).grid.text(entry.codePlace.cell))}});
}

} // namespace

const Check e14{"E14",
                Severity::Error,
                "code-unreadable",
                "Ô {cell}: \"{value}\" không phải là mã minh chứng đọc được.",
                "Cell {cell}: \"{value}\" is not a readable evidence code.",
                "Không thể biết mã này chỉ tới minh chứng nào.",
                "Nobody can tell which document is meant.",
                &run};

} // namespace datchuan::check
