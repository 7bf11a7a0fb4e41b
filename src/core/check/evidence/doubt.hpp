#pragma once

#include "evidence/book.hpp"

#include <map>
#include <string>

namespace datchuan::check {

/// Counts by criterion.
using Doubts = std::map<std::string, std::size_t>;

/// Rows of lists whose code nobody can match with a citation: none, a number, another convention, no such criterion.
/// Each may be the document that a text cites. Counted for the criterion of the row's group, else of its neighbours.
Doubts doubtfulRows(const evidence::Book& book);

/// Codes in texts that nobody can match with a row of the list, for the criterion that the text describes.
Doubts doubtfulCitations(const evidence::Book& book);

} // namespace datchuan::check
