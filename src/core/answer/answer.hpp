#pragma once

#include <string>
#include <variant>

/// The questions that the KD functions ask, over plain values (CONTRACT.md section 4). Texts are Vietnamese: they go
/// into documents, and a function never depends on the language of the interface.
namespace datchuan::answer {

/// #N/A: there is no such thing, or it is not assessed, or the set is undetermined.
struct NotAvailable
{
    bool operator==(const NotAvailable&) const = default;
};

/// Err:502: an argument that cannot be read, or a number asked of a table that is not recognised.
struct Unreadable
{
    bool operator==(const Unreadable&) const = default;
};

/// What a function puts into its cell. TRUE and FALSE are 1 and 0: an add-in has no truth values.
using Answer = std::variant<double, std::string, NotAvailable, Unreadable>;

/// Several cells where one value is wanted.
struct Several
{
    bool operator==(const Several&) const = default;
};

/// A value argument: nothing (omitted), a number, text.
using Argument = std::variant<std::monostate, double, std::string, Several>;

} // namespace datchuan::answer
