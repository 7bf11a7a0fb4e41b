#pragma once

#include "launcher/office.hpp"

#include <string>

namespace datchuan::test {

using launcher::Office;
using launcher::OfficeOptions;

/// Options of a headless office with the extension of this build installed.
OfficeOptions withExtension(const std::string& uiLocale = "vi");

/// The headless Vietnamese office with the extension that tests share; started at the first use.
Office& office();

/// The X display for tests with windows, set by `./dev test`; empty when there is none.
std::string guiDisplay();

/// Options of an office with windows on guiDisplay(), `plugin` "gtk3" or "gen".
OfficeOptions withWindows(const std::string& plugin = "gtk3", const std::string& uiLocale = "vi");

} // namespace datchuan::test
