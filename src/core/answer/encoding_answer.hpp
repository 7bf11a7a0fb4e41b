#pragma once

#include "answer/answer.hpp"

namespace datchuan::answer {

/// Text in Unicode NFC (KD.CHUANHOA). Legacy text is converted only when its encoding is named: "TCVN3" (or "ABC"),
/// "VNI" (or "VNI-WIN"), in any case. Text that already has letters which only Unicode has is not converted again: in
/// a column of both kinds they stay right. A number comes back as it is, an omitted text as "". Unreadable for several
/// cells, and for an encoding of another name.
Answer normalisedText(const Argument& content, const Argument& encoding);

} // namespace datchuan::answer
