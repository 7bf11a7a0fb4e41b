#pragma once

#include "report/phrases.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string_view>

namespace datchuan::office {

/// Shows a page of the help that lies in the extension: in the desktop's browser, and where there is none in the office
/// itself. `page` is "index", "deck", "functions", "checks" or the code of a check; the contents when there is no such
/// page. Main thread. Throws a UNO exception when it cannot be shown.
void openHelp(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
              report::Language language, std::string_view page);

} // namespace datchuan::office
