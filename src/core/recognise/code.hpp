#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace datchuan::recognise {

/// What a label in a criteria table names.
enum class CodeKind {
    Criterion, ///< "Tiêu chí 1.10", "TC 1.1", "1.1. Title"
    Standard,  ///< "Tiêu chuẩn 1"
    Item       ///< "Khoản 3 Điều 22", code "22.3"
};

struct CodeMention
{
    CodeKind kind = CodeKind::Criterion;
    std::string code;        ///< canonical: "1.10", "1", "22.3"
    std::string remainder;   ///< what follows the code, folded: usually the title
    bool labelled = false;   ///< a word such as "Tiêu chí" stands before the number
    bool floatImage = false; ///< the number is written as "2.2000000000000002" (X02)
};

/// Reads the code that a label begins with. `folded` is the cell's text after text::fold. Nothing when the text does
/// not begin with a code; "1.1.1", "1.1-01" and dates are no codes. A code that another program wrote out as a float
/// ("8.1999999999999993") is read after rounding. Says nothing about whether the code exists.
std::optional<CodeMention> readCode(std::string_view folded);

/// Reads a number as a code: 1.1 … 9.9 with one decimal, also the float image 2.2000000000000002. The number 1.1 reads
/// as "1.1" although "1.10" may have been typed: number cells cannot tell. Nothing for other numbers.
std::optional<std::string> readCode(double number);

/// True when the number is a code only after rounding (X02): 8.1999999999999993 written out by another program.
bool isFloatImage(double number);

} // namespace datchuan::recognise
