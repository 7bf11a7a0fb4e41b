#include "check/catalogue.hpp"
#include "check/formulas.hpp"

#include "text/fold.hpp"

namespace datchuan::check {

namespace {

/// A call of ours, or what the old format leaves of one.
bool isOurs(const std::string& formula)
{
    if (callsOurFunction(formula))
        return true;
    const std::string folded = text::fold(formula);
    return folded.find("#macro?") != std::string::npos || folded.find("datchuan") != std::string::npos;
}

/// Once for the file, at the first formula that it spoils. An .xls without our functions loses nothing.
void run(const Context& context, Sink& sink)
{
    if (context.workbook.fileFormat != "xls")
        return;
    for (const FormulaCell& cell : formulaCells(context))
        if (isOurs(cell.formula))
        {
            sink.add(cell.place, {});
            return;
        }
}

} // namespace

const Check i04{"I04",
                Severity::Warning,
                "xls-format",
                "Tệp .xls không giữ được hàm kiểm tra; lưu .ods hoặc .xlsx.",
                "The .xls format does not keep the functions; save as .ods or .xlsx.",
                "Định dạng cũ không giữ được tên hàm của tiện ích.",
                "Old format does not keep them.",
                &run};

} // namespace datchuan::check
