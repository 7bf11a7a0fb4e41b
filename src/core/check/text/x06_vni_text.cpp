#include "check/catalogue.hpp"
#include "check/text/legacy_texts.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    tellLegacyTexts(context, sink, text::LegacyEncoding::Vni);
}

} // namespace

const Check x06{"X06",
                Severity::Error,
                "vni-text",
                "Ô {cell} có dấu hiệu mã VNI (phông {font}); cần chuyển sang Unicode.",
                "Cell {cell} looks like VNI (font {font}); convert to Unicode.",
                "Mã VNI dùng hai ký tự cho một chữ; máy khác và công thức không đọc được.",
                "VNI: two characters per letter.",
                &run};

} // namespace datchuan::check
