#include "check/catalogue.hpp"
#include "check/evidence/codes.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    tellCodes(context, sink, evidence::Anomaly::DashVariant);
}

} // namespace

const Check e06{"E06",
                Severity::Warning,
                "dash-variant",
                "Mã {code} dùng dấu gạch khác chuẩn; đề xuất {fix}.",
                "Code {code} uses another dash; proposed {fix}.",
                "Tìm theo chữ sẽ bỏ sót mã này.",
                "Text search misses the code.",
                &run};

} // namespace datchuan::check
