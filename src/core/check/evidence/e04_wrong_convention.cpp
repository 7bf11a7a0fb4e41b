#include "check/catalogue.hpp"
#include "check/evidence/codes.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    forEachCode(context, [&](const CodeInCell& found) {
        if (found.code.has(evidence::Anomaly::WrongConvention))
            sink.add(found.cell.place, {{"code", found.written()},
                                        {"a", conventionName(found.code.convention)},
                                        {"b", conventionName(found.cell.held)}});
    });
}

} // namespace

const Check e04{"E04",
                Severity::Error,
                "wrong-convention",
                "Mã {code} theo quy ước {a}; hồ sơ này dùng quy ước {b}.",
                "Code {code} follows {a}; this file uses {b}.",
                "Đoàn đánh giá nhận ra ngay; hai quy ước không được lẫn trong một hồ sơ.",
                "Teams notice at once.",
                &run};

} // namespace datchuan::check
