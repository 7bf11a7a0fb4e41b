#include "check/catalogue.hpp"
#include "check/evidence/codes.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    tellCodes(context, sink, evidence::Anomaly::OldConvention);
}

} // namespace

const Check e12{"E12",
                Severity::Error,
                "old-convention",
                "Mã {code} theo quy ước khác (trước 2018 hoặc đại học); cần mã hóa lại.",
                "Code {code} follows another convention (before 2018 or university); re-code it.",
                "Mã theo kiểu của quy định cũ hoặc của trường đại học.",
                "Older K-12 or university style.",
                &run};

} // namespace datchuan::check
