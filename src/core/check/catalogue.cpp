#include "check/catalogue.hpp"

#include <array>

namespace datchuan::check {

std::span<const Check* const> catalogue()
{
// NOLINTNEXTLINE(bugprone-macro-parentheses): an entry of a list
#define DATCHUAN_CHECK(name) &name,
    static const std::array checks{
#include "check/list.inc"
    };
#undef DATCHUAN_CHECK
    return checks;
}

} // namespace datchuan::check
