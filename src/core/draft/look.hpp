#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace datchuan::draft {

/// How a cell is meant, not how it is painted: appearanceOf says that.
enum class Look {
    // tables and blocks
    Title,    ///< of a sheet
    Subtitle, ///< of a table
    Label,    ///< in front of a value
    Entry,    ///< a text to be filled in
    EntryDate,
    Header,        ///< of a column
    Standard,      ///< the row of a standard
    StandardCount, ///< in the row of a standard
    Code,          ///< of a criterion, of evidence: text, never a number
    Text,          ///< of any length
    SmallText,
    Centred, ///< a short text
    Mark,
    Absent, ///< a level that a criterion lacks
    Count,
    Ratio,
    Percent,
    Total,        ///< a sum
    TotalLabel,   ///< in front of sums
    ResultLabel,  ///< in front of a result
    Result,       ///< worked out by a formula
    ResultStrong, ///< the one that matters most
    Note,         ///< beside the matter, small
    // office papers (Nghị định 30/2020)
    PaperAbove,     ///< the superior body
    PaperOrgan,     ///< the body that issues the paper
    PaperMotto,     ///< the country's name
    PaperMottoLine, ///< Độc lập - Tự do - Hạnh phúc, with a line below
    PaperNumber,    ///< number and sign
    PaperPlace,     ///< place and date
    PaperTitle,     ///< kind of paper
    PaperSubject,   ///< what it is about
    PaperHeading,   ///< of a part
    PaperText,
    PaperVerdict, ///< the result
    PaperSigner,  ///< office and name of those who sign
    PaperAdvice,  ///< (Ký, ghi rõ họ tên), in italics
    PaperRecipientsHead,
    PaperRecipients,
    count // not a look
};

enum class Across { Standard, Left, Centre, Right };

/// How a look is painted.
struct Appearance
{
    double size = 12; ///< points
    bool bold = false;
    bool italic = false;
    Across across = Across::Standard;
    bool wrap = false;
    bool top = false;                          ///< at the upper edge of the cell, else in its middle
    bool border = false;                       ///< a thin line on all sides
    bool underlined = false;                   ///< the letters
    std::optional<std::uint32_t> fill = {};    ///< 0xRRGGBB
    std::optional<std::uint32_t> letters = {}; ///< 0xRRGGBB; nothing = automatic
    std::string_view numberFormat = "";        ///< English format code; "" = none of its own
    std::string_view styleVi = "";             ///< name of the cell style where styles are wanted
};

/// Precondition: a look of the enumeration other than `count`.
const Appearance& appearanceOf(Look look);

} // namespace datchuan::draft
