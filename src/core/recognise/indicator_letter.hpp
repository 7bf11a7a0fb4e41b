#pragma once

#include <string>
#include <string_view>

namespace datchuan::recognise {

/// The letter of an indicator, alone or in front of its text: "a", "a)", "Chỉ báo a", "b) Được công bố công khai …", "*"
/// for the requirement without a letter. "" for anything else. `folded` is text after text::fold.
std::string readIndicatorLetter(std::string_view folded);

} // namespace datchuan::recognise
