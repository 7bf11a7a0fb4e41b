#pragma once

#include "ruleset/ruleset.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace datchuan::ruleset {

/// What is wrong with a rule-set file, where, and how to put it right.
struct Fault
{
    std::string file;
    std::string pointer; ///< JSON pointer (RFC 6901) to the value, or to the member that is missing; "" = the file
    LocalText message;
    bool operator==(const Fault&) const = default;
};

/// Guard rails against files that are not meant as rule sets. The official sets stay far below all of them.
struct Limits
{
#ifdef DATCHUAN_TINY_LIMITS // of the runner tests/limits: every limit is met by a file that fits on one screen
    std::size_t bytes = 700;
    std::size_t depth = 4;
    std::size_t string = 40;
    std::size_t list = 6;
    std::size_t criteria = 2;
    std::size_t faults = 5;
#else
    std::size_t bytes = std::size_t{4} * 1024 * 1024; ///< of the whole file
    std::size_t depth = 16;                           ///< nested objects and lists
    std::size_t string = 4096;                        ///< bytes of one text
    std::size_t list = 500;                           ///< entries of one list, members of one object
    std::size_t criteria = 200;                       ///< in the whole set
    std::size_t faults = 100;                         ///< after so many the rest is not reported
#endif
};

/// Collects the faults of one file.
class Faults
{
public:
    Faults(std::string_view file, const Limits& limits) : file_(file), limits_(limits) {}

    /// Drops the fault when `Limits::faults` are there already.
    void add(std::string pointer, std::string vi, std::string en);
    bool empty() const { return list_.empty(); }
    const Limits& limits() const { return limits_; }
    std::vector<Fault> take() { return std::move(list_); }

private:
    std::string file_;
    Limits limits_;
    std::vector<Fault> list_;
};

} // namespace datchuan::ruleset
