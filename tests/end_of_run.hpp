#pragma once

#include <functional>

namespace datchuan::test {

/// Calls `action` after the last test case, while every library of the process still works: what ends a static object
/// instead comes in no sure order with the end of UNO's own ones.
void atEndOfRun(std::function<void()> action);

} // namespace datchuan::test
