#pragma once

#include "grid/workbook.hpp"
#include "ruleset/ruleset.hpp"

#include <map>
#include <optional>
#include <string>
#include <variant>

namespace datchuan::check {

using ruleset::LocalText;

/// Binding for each code (domain/mistakes.md). Error: the result cannot be trusted. Warning: probably wrong or needs a
/// person. Info: worth knowing.
enum class Severity { Error, Warning, Info };

std::string_view nameOf(Severity severity);

/// A correction of one cell: its whole text before and after.
struct Fix
{
    enum class Kind {
        Safe,   ///< the meaning cannot change
        Confirm ///< show old and new, and ask
    };
    Kind kind = Kind::Safe;
    std::string before;
    std::string after;
};

/// A value for a slot of a message: the same in both languages, or not.
using Slot = std::variant<std::string, LocalText>;

/// Something that a check found. Text is rendered where it is shown (message.hpp).
struct Finding
{
    std::string code; ///< key of the catalogue, "S05"
    Severity severity = Severity::Error;
    grid::Place place; ///< the cell that the user must look at
    std::map<std::string, Slot> slots;
    std::optional<Fix> fix;
    LocalText message; ///< rendered from the check's template and the slots
};

} // namespace datchuan::check
