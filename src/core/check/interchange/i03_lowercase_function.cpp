#include "check/catalogue.hpp"
#include "check/formulas.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const FormulaCell& cell : formulaCells(context))
        if (hasLowerCaseName(cell.formula))
            sink.add(cell.place, {});
}

} // namespace

const Check i03{"I03",
                Severity::Info,
                "lowercase-function",
                "Tên hàm ở {cell} bị ghi chữ thường do mở trên máy thiếu tiện ích; không cần sửa.",
                "Function names in {cell} were lower-cased on a machine without the extension; no action needed.",
                "Khi mở lại trên máy có tiện ích, tên hàm tự trở về chữ hoa.",
                "Heals on reopening, alarms users.",
                &run};

} // namespace datchuan::check
