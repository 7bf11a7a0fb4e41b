#include "check/catalogue.hpp"
#include "check/evidence/codes.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    tellCodes(context, sink, evidence::Anomaly::LookalikeLetter);
}

} // namespace

const Check e10{"E10",
                Severity::Warning,
                "lookalike-letter",
                "Mã {code} có ký tự giống nhưng khác mã; đề xuất {fix}.",
                "Code {code} has look-alike characters; proposed {fix}.",
                "Nhìn giống nhưng không bao giờ khớp với danh mục.",
                "Never matches.",
                &run};

} // namespace datchuan::check
