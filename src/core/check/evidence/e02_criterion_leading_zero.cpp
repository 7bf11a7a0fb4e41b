#include "check/catalogue.hpp"
#include "check/evidence/codes.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    tellCodes(context, sink, evidence::Anomaly::LeadingZero);
}

} // namespace

const Check e02{"E02",
                Severity::Warning,
                "criterion-leading-zero",
                "Mã {code}: số tiêu chí không có số 0 đứng trước; đề xuất {fix}.",
                "Code {code}: no leading zero in the criterion; proposed {fix}.",
                "Không phải dạng chính thức; một số công cụ in nhầm dạng này làm mẫu.",
                "Not the official form; tools print it as a sample.",
                &run};

} // namespace datchuan::check
