#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Evidence codes (mã minh chứng): "[H1-1.1-01]" of the 2018 circulars, "MC.1.1.01" of 2026.
/// Source of all rules here: domain/evidence-codes.md.
namespace datchuan::evidence {

/// What a text was written by.
enum class Convention : std::uint8_t {
    Unknown,
    H,            ///< 2018: [Hn-a.b-cd]
    MC,           ///< 2026: MC.a.b.cd
    School2009,   ///< [H5.5.02.01], schools 2009–2012
    University,   ///< H1.01.01.01
    InternalFile, ///< 1.1.1: a school's own file numbers (mã hồ sơ)
    Label         ///< TC1.1: the label of a criterion
};

/// From the best to the worst: the verdict on several codes is the worst of theirs.
enum class Verdict : std::uint8_t {
    Ok,
    OkWithNote,
    Fix,             ///< readable; the code is proposed, never silently accepted
    Ask,             ///< several readings: nothing is proposed
    OtherConvention, ///< of another convention or regime: named, never converted
    Error            ///< does not exist or cannot be read
};

/// What is unusual about a code, or about the cell it stands in. The first twelve are the entries E01…E12 of
/// domain/mistakes.md, in that order.
enum class Anomaly : std::uint8_t {
    BoxMissing,        ///< [1.1-01]: the box cannot be guessed
    LeadingZero,       ///< [H1-1.01-01]: not 1.10, to be confirmed
    CriterionNotInSet, ///< [H2-2.4-01] in a set without 2.4
    WrongConvention,   ///< a code of the other regime
    OrdinalWidth,      ///< [H1-1.1-1], [H1-1.1-001]; one digit may be a cut-off -10, to be confirmed
    DashVariant,       ///< another dash, or point, dash and comma taken for each other
    Separator,         ///< between several codes
    Bracket,           ///< missing, round, square, not closed
    Range,             ///< "[H1-1.1-01] đến [H1-1.1-05]"
    LookalikeLetter,   ///< Cyrillic Н, letter O for 0
    CodeAsNumber,      ///< 1.1 in the code column
    OldConvention,     ///< [H5.5.02.01], H1.01.01.01
    Invisible,         ///< no-break or zero-width blanks
    Blank,             ///< plain blanks inside the code or around it; no sign behind MC
    UpperLower,        ///< h1-1.1-01
    BoxLeadingZero,    ///< [H01-1.1-01]
    BoxRange,          ///< box 0 or above 99
    OrdinalZero,       ///< ordinals start at 01
    NoOrdinal,         ///< MC.1.1
    ThreeDigits,       ///< an ordinal above 99: allowed, low confidence
    Suffix,            ///< [H1-1.1-01a]
    Repeated,          ///< the same code twice behind one statement
    DocumentNumber,    ///< "Số 380/QĐ-GDĐT"
    CodeAsDate,        ///< 1.1.01 turned into a date
    InternalCode,      ///< 1.1.1
    CriterionLabel,    ///< TC1.1
    OtherText,         ///< words beside the code in a code column
    Empty,
    Unreadable
};

/// The catalogue entry of an anomaly: "E01" … "E12", "V20", "X03", "X14"; "" for those that the catalogue lacks.
std::string_view catalogueCode(Anomaly anomaly);

/// The numbers of a code. `box` is 0 in the 2026 convention.
struct Fields
{
    int box = 0;
    int standard = 0;
    int criterion = 0; ///< within the standard: 10 of 1.10
    int ordinal = 0;

    std::string criterionCode() const; ///< "1.10"
    auto operator<=>(const Fields&) const = default;
};

/// The code as its convention writes it: "[H1-1.10-01]", "MC.1.1.01" (without brackets). "" for other conventions.
std::string canonicalText(Convention convention, const Fields& fields);

/// One code, as it was read.
struct CodeReading
{
    Verdict verdict = Verdict::Ok;
    Convention convention = Convention::Unknown;
    Fields fields;         ///< of H and MC; what could not be read is 0
    std::string canonical; ///< "" unless the code can be read and exists
    std::string proposal;  ///< what to write instead; "" unless the verdict is Fix
    std::vector<Anomaly> anomalies;
    std::size_t position = 0; ///< in bytes; with the brackets that belong to this code alone
    std::size_t length = 0;

    bool has(Anomaly anomaly) const;
    /// Adds the anomaly once and makes the verdict at least this bad.
    void note(Anomaly anomaly, Verdict atLeast);
};

/// Codes that stand together: behind one statement, or in one cell.
struct Citation
{
    Verdict verdict = Verdict::Ok; ///< the worst of the codes and of what is noted here
    std::vector<CodeReading> codes;
    std::vector<Anomaly> anomalies; ///< of the whole: Separator, Range, Repeated, OtherText …
    std::string proposal;           ///< for the whole; "" unless the verdict is Fix
    std::size_t position = 0;       ///< in bytes, with all brackets
    std::size_t length = 0;

    bool has(Anomaly anomaly) const; ///< here or in a code
    void note(Anomaly anomaly, Verdict atLeast);
};

} // namespace datchuan::evidence
