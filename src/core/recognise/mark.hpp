#pragma once

#include "grid/workbook.hpp"

#include <string_view>

namespace datchuan::recognise {

/// What a cell of a result column says (forms.md section 7).
enum class Sign {
    Blank,         ///< nothing: not assessed
    Met,           ///< x, ×, ✓, Đạt …
    NotMet,        ///< Không đạt, KĐ …
    Level,         ///< "Đạt Mức 2", "Mức 2": the level in `Mark::level`
    NoLevel,       ///< three dashes or more, or a long dash: the level does not exist
    Dash,          ///< a single dash: no indicator on the form, "not met" for some clerks
    NotApplicable, ///< "/", "N/A", "không áp dụng"
    Star,          ///< "*", the name of an unlettered requirement, not a mark
    Unreadable,    ///< text that is no mark
    CellError      ///< #DIV/0! and the like
};

/// Where a cell stands decides how some signs read.
enum class Column {
    Level,     ///< under "Mức n" or "Đạt": a mark means "yes"
    NotMet,    ///< under "Không đạt": a mark means "yes", and so do the very words of the header
    MetNotMet, ///< "Đạt/Không đạt" as words
    Result     ///< one column with the level reached in words or as a number
};

struct Mark
{
    Sign sign = Sign::Blank;
    int level = 0;          ///< for Sign::Level; 0 = "Không đạt"
    bool lookalike = false; ///< read as x, but another character (L21)
    bool shorthand = false; ///< "Đ", "dat", "+", "1": read, but unusual
    bool wingdings = false; ///< "ü", "þ": a mark only in the Wingdings font, which the caller must ask for
    grid::Cell cell;
};

/// A number that stands for a level in a column of results: 0, which is none, to 4.
bool isLevelNumber(double number);

/// A mark that says yes: x, Đạt, or a level from 1 up.
bool isPositive(const Mark& mark);

/// True when something is written that is no mark, or an error: it may claim a level (L31 tells it).
bool isUnread(const Mark& mark);

/// True when the cell gives a result at all: not blank, no dash, no star, nothing unreadable.
bool givesResult(const Mark& mark);

/// "x", "×": a cross, by the folded text.
bool isCross(std::string_view folded);

/// Reads a value by the sign table of forms.md section 7. `value` is the raw text, `folded` the folded one.
Mark readMark(std::string_view value, std::string_view folded, Column column);

/// Reads the value of a cell, also numbers (1 and 0 are TRUE and FALSE, a level in a result column) and errors. "ü" and
/// "þ" are marks only in the Wingdings font; where fonts are not known (in functions) they are letters: unreadable.
Mark readMark(const grid::Sheet& sheet, grid::Cell cell, Column column);

} // namespace datchuan::recognise
