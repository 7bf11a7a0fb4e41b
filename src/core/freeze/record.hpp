#pragma once

#include "grid/address.hpp"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What is remembered of formulas that became values, so that they can come back.
namespace datchuan::freeze {

/// Cells that were changed as one: a cell, or the cells of an array formula.
struct Record
{
    enum class Kind {
        Formula,
        Array, ///< an array formula over `range`
        Text   ///< a stamp that was lengthened
    };
    std::string sheet;
    grid::Range range{};
    Kind kind = Kind::Formula;
    std::string before;        ///< formula with "=" in front, or text
    std::string digest;        ///< of the values that took its place (digestOf)
    bool wasFormatted = false; ///< the value was given a number format, to be taken away again
    bool operator==(const Record&) const = default;
};

/// A value in a cell: nothing, a number, text.
using Value = std::variant<std::monostate, double, std::string>;

/// A short code of the values of a range, row by row: eight hexadecimal digits. Empty text is nothing.
std::string digestOf(std::span<const Value> values);

/// The records as pieces of text for the properties of a document: "frozen.1" → …, "frozen.2" → … Each is short enough
/// for every file format (255 characters) and holds nothing that a file format would change.
std::map<std::string, std::string> piecesOf(const std::vector<Record>& records);

/// The records from the choices of a document (grid::Workbook::choices). What cannot be read ends the list.
std::vector<Record> recordsFrom(const std::map<std::string, std::string>& choices);

} // namespace datchuan::freeze
