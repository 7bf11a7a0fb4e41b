#pragma once

#include "answer/answer.hpp"
#include "calendar/date.hpp"

#include <optional>
#include <string>

namespace datchuan::answer {

/// True for an omitted argument, blank text, and the number 0, which a reference to a blank cell gives.
bool isOmitted(const Argument& argument);

/// A day from a serial number, ISO text or Vietnamese text. Nothing when it cannot be read or its year lies outside
/// 1900…2199.
std::optional<calendar::Date> readDate(const Argument& argument);

/// A level 0…4 from a number or from "2", "M2", "Mức 2".
std::optional<int> readLevel(const Argument& argument);

/// The canonical code of a standard ("1"), criterion ("1.10") or item ("22.3") from "1.10", "Tiêu chí 1.10",
/// "Khoản 3 Điều 22", or from a number: 1.1 is "1.1". Says nothing about whether it exists.
std::optional<std::string> readCode(const Argument& argument);

/// An indicator's letter "a", "b", "c" or "*" from "a", "A)", "Chỉ báo a".
std::optional<std::string> readLetter(const Argument& argument);

/// A figure: a number, or text such as "95%", "0,95", "95,5 %", "31". Thousands separators cannot be told from decimal
/// ones: "1.234" and "1,234" are not read, "0,234" is.
std::optional<double> readFigure(const Argument& argument);

} // namespace datchuan::answer
