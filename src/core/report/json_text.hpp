#pragma once

#include <boost/json/value.hpp>

#include <string>
#include <string_view>

namespace datchuan::report {

/// JSON for people and programs: two blanks a step, members in the order of the object; an object or list that fits
/// into one short line stands in one. Vietnamese letters are not escaped. Broken UTF-8 (names of files) becomes U+FFFD.
/// The same value gives the same bytes. No line break at the end.
std::string jsonText(const boost::json::value& value);

/// Valid UTF-8: what cannot be read becomes U+FFFD.
std::string validUtf8(std::string_view text);

/// `text` with every line but the first moved in by `blanks`.
std::string indented(std::string_view text, std::size_t blanks);

} // namespace datchuan::report
