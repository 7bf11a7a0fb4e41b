#include "check/catalogue.hpp"
#include "check/evidence/codes.hpp"

namespace datchuan::check {

namespace {

using evidence::Convention;

bool holdsBracket(const std::string& written)
{
    return written.find_first_of("[]()") != std::string::npos;
}

void run(const Context& context, Sink& sink)
{
    forEachCode(context, [&](const CodeInCell& found) {
        const bool shared = found.citation.position < found.citation.codes.front().position;
        if (!found.code.has(evidence::Anomaly::Bracket)
            || (found.isListed() && !shared && !holdsBracket(found.written()))) // a list may leave them away
            return;
        sink.add(found.cell.place,
                 {{"code", found.written()}, {"regime", found.code.convention == Convention::H ? "2018" : "2026"}},
                 found.fix());
    });
}

} // namespace

const Check e08{"E08",
                Severity::Info,
                "bracket",
                "Mã {code}: dấu ngoặc chưa đúng quy ước {regime}.",
                "Code {code}: brackets do not follow the {regime} convention.",
                "Sai thể thức trích dẫn.",
                "Form error.",
                &run};

} // namespace datchuan::check
