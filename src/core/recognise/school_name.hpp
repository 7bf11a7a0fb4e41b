#pragma once

#include <string>
#include <string_view>

namespace datchuan::recognise {

/// What tells schools apart by their names, however they are written: "TRƯỜNG TH KIM ĐỒNG", "Trường Tiểu học Kim Đồng"
/// and "Tiểu học Kim Đồng" give the same key. "" for "".
std::string schoolKey(std::string_view name);

} // namespace datchuan::recognise
