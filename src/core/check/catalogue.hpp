#pragma once

#include "check/check.hpp"

/// The check objects that the files of the catalogue define. A new check is one file and one line in list.inc.
namespace datchuan::check {

#define DATCHUAN_CHECK(name) extern const Check name;
#include "check/list.inc"
#undef DATCHUAN_CHECK

} // namespace datchuan::check
