#pragma once

#include "draft/book.hpp"

#include <string>

namespace datchuan::draft {

/// Eight hexadecimal digits over everything that a book describes and how its looks are painted: another draft gives
/// another code. Files made from drafts are compared by it.
std::string digestOf(const Book& book);

} // namespace datchuan::draft
