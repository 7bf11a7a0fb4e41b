#include "check/catalogue.hpp"
#include "check/evidence/codes.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    forEachCode(context, [&](const CodeInCell& found) {
        if (found.code.has(evidence::Anomaly::BoxMissing))
            sink.add(found.cell.place, {{"code", found.written()}, {"n", "n"}}); // as the form writes it: Hn
    });
}

} // namespace

const Check e01{"E01",
                Severity::Error,
                "box-missing",
                "Mã {code} thiếu ký hiệu hộp H{n}.",
                "Code {code} lacks the box H{n}.",
                "Số hộp không thể đoán từ phần còn lại của mã.",
                "The box is not guessable.",
                &run};

} // namespace datchuan::check
