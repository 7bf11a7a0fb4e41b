#include "check/catalogue.hpp"
#include "check/text/legacy_texts.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    tellLegacyTexts(context, sink, text::LegacyEncoding::Tcvn3);
}

} // namespace

const Check x05{"X05",
                Severity::Error,
                "tcvn3-text",
                "Ô {cell} có dấu hiệu mã TCVN3 (phông {font}); cần chuyển sang Unicode.",
                "Cell {cell} looks like TCVN3 (font {font}); convert to Unicode.",
                "Chữ TCVN3 chỉ đọc được nhờ phông; máy khác và công thức thấy ký tự Latin.",
                "TCVN3: bytes are Latin letters, meaning is in the font.",
                &run};

} // namespace datchuan::check
