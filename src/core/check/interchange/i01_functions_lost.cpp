#include "check/catalogue.hpp"
#include "check/formulas.hpp"

namespace datchuan::check {

namespace {

constexpr int unknownName = 525; // #NAME?

void run(const Context& context, Sink& sink)
{
    for (const FormulaCell& cell : formulaCells(context))
    {
        const auto& sheet = context.sheet(cell.place.sheet);
        if (sheet.grid.at(cell.place.cell).kind == grid::ValueKind::Error && callsOurFunction(cell.formula)
            && sheet.details->errorNumber(cell.place.cell) == unknownName)
            sink.add(cell.place, {});
    }
}

} // namespace

const Check i01{"I01",
                Severity::Error,
                "functions-lost",
                "Ô {cell} mất kết quả vì máy thiếu tiện ích; mở lại với tiện ích hoặc dùng bản đã đóng băng.",
                "Cell {cell} lost its result because the extension is missing; reopen with it or use the frozen copy.",
                "Người xem thấy lỗi #NAME? thay cho mức của trường.",
                "Leaders see an error instead of a level.",
                &run};

} // namespace datchuan::check
