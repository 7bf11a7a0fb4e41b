#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Names of documents compared: each function looks at one or two names only, so that lists are compared by hashing.
namespace datchuan::evidence {

/// The words of a name, folded, without signs: "Kế hoạch giáo dục, 2018-2019" → "ke hoach giao duc 2018-2019".
std::string nameKey(std::string_view name);

/// The same of a name that text::fold has prepared.
std::string keyOfFolded(std::string_view folded);

/// The words sorted, without those that carry no meaning (của, và, về, việc, nhà, trường): names that differ only in
/// their order or in such words have the same signature. `key` is a name key.
std::string nameSignature(std::string_view key);

/// A number that names with one signature share, and hardly any others: cheaper than the signature. `folded` is text that
/// text::fold has prepared.
std::uint64_t signatureNumber(std::string_view folded);

/// True when two names may well mean one document: the same but for figures ("năm học 2018-2019" and "2019-2020" of a
/// series under one code), one slip of the pen, or one the shortened form of the other. `a` and `b` are name keys.
bool mayBeSameName(std::string_view a, std::string_view b);

/// Number of words.
std::size_t wordCount(std::string_view key);

} // namespace datchuan::evidence
