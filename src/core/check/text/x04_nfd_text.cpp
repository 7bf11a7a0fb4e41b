#include "check/catalogue.hpp"
#include "check/text/sheet_texts.hpp"

#include "text/lookalikes.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    tellRepairs(context, sink, &text::repairedNfd);
}

} // namespace

const Check x04{"X04",
                Severity::Warning,
                "nfd-text",
                "Ô {cell}: chữ tổ hợp (NFD); \"{text}\" không khớp khi so sánh.",
                "Cell {cell}: decomposed text (NFD); \"{text}\" does not compare equal.",
                "Calc coi chữ dựng sẵn và chữ tổ hợp là khác nhau; MATCH và COUNTIF bỏ sót.",
                "Calc compares NFC and NFD as different; MATCH and COUNTIF fail.",
                &run};

} // namespace datchuan::check
