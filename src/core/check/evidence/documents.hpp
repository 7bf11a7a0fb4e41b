#pragma once

#include "check/check.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace datchuan::check {

/// Every document that serves a criterion: listed in its group or with its number, cited in its description.
struct Documents
{
    std::set<const evidence::Entry*> entries;
    bool complete = true; ///< false when a cited code is in no list: it may be the result
};

/// By criterion, in one pass over lists and texts.
std::map<std::string, Documents> documentsByCriterion(const evidence::Book& book);

/// The latest date in the column of numbers and dates; nothing when none can be read.
std::optional<calendar::Date> documentDate(const Context& context, const evidence::Entry& entry);

/// A date behind words such as "có giá trị đến", "hết hạn", in the entry's texts.
std::optional<calendar::Date> expiryDate(const Context& context, const evidence::Entry& entry);

} // namespace datchuan::check
