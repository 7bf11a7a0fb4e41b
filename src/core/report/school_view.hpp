#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace datchuan::report {

/// An entry of a drop-down: what it says, and what is stored in the document for it ("" = as recognised).
struct Option
{
    std::string value;
    std::string text;
    bool operator==(const Option&) const = default;
};

struct FlagOption
{
    std::string flag; ///< "KK"
    std::string text;
    bool holds = false;
    bool operator==(const FlagOption&) const = default;
};

/// What is known of the school and the assessment, what of it was chosen, and which rules follow.
struct SchoolView
{
    std::vector<Option> types;
    std::size_t type = 0; ///< the entry in force
    std::string date;     ///< in force, "15/05/2019"; "" when there is none
    std::string dateNote; ///< where it comes from
    std::vector<FlagOption> flags;
    std::vector<Option> sets;
    std::size_t set = 0;
    std::string why;         ///< the rules in force, and how they were chosen
    bool hasChoices = false; ///< something is stored in the document
    bool operator==(const SchoolView&) const = default;
};

} // namespace datchuan::report
