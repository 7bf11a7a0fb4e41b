#pragma once

#include "check/check.hpp"

#include <functional>
#include <initializer_list>

namespace datchuan::check {

/// A code in a cell of the book.
struct CodeInCell
{
    const evidence::CodeCell& cell;
    const evidence::Citation& citation;
    const evidence::CodeReading& code;

    std::string written() const; ///< as it stands, with its brackets
    /// Code columns may leave the brackets of a code away.
    bool isListed() const;
    /// The cell with just this code corrected; nothing without a proposal.
    std::optional<Fix> fix() const;
};

/// Every code of every cell in which codes are looked for.
void forEachCode(const Context& context, const std::function<void(const CodeInCell&)>& tell);

/// Tells every code that has the anomaly, with the slots "code" and "fix".
void tellCodes(const Context& context, Sink& sink, evidence::Anomaly anomaly);

/// The cell with the whole citation written anew; nothing without a proposal.
std::optional<Fix> citationFix(const evidence::CodeCell& cell, const evidence::Citation& citation);

/// How messages name a convention: "2018 ([Hn-a.b-cd])".
std::string conventionName(evidence::Convention convention);

} // namespace datchuan::check
