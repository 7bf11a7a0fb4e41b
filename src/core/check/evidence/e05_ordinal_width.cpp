#include "check/catalogue.hpp"
#include "check/evidence/codes.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    tellCodes(context, sink, evidence::Anomaly::OrdinalWidth);
}

} // namespace

const Check e05{"E05",
                Severity::Warning,
                "ordinal-width",
                "Số thứ tự phải có hai chữ số: {code} đề xuất {fix}.",
                "The ordinal needs two digits: {code}, proposed {fix}.",
                "Sắp xếp và đối chiếu mã sẽ sai.",
                "Sorting and matching fail.",
                &run};

} // namespace datchuan::check
