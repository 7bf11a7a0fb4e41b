#include "check/catalogue.hpp"
#include "check/evidence/codes.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    forEachCode(context, [&](const CodeInCell& found) {
        if (!found.code.has(evidence::Anomaly::CriterionNotInSet))
            return;
        std::map<std::string, Slot> slots{{"code", found.written()}, {"crit", found.code.fields.criterionCode()}};
        if (found.cell.set != nullptr)
            slots["type"] = found.cell.set->typeName;
        else
            slots["type"] = conventionName(found.code.convention);
        sink.add(found.cell.place, std::move(slots));
    });
}

} // namespace

const Check e03{"E03",
                Severity::Error,
                "criterion-not-in-set",
                "Mã {code} chỉ tới tiêu chí {crit}, không có trong bộ {type}.",
                "Code {code} points to criterion {crit}, which the {type} set lacks.",
                "Tiêu chí này không tồn tại trong bộ đang dùng.",
                "The criterion does not exist.",
                &run};

} // namespace datchuan::check
