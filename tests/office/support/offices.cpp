#include "support/offices.hpp"

#include "end_of_run.hpp"

#include <cstdlib>
#include <memory>

namespace datchuan::test {

OfficeOptions withExtension(const std::string& uiLocale)
{
    OfficeOptions options;
    options.extension = DATCHUAN_OXT;
    options.templates = DATCHUAN_PROFILE_TEMPLATES;
    options.uiLocale = uiLocale;
    return options;
}

Office& office()
{
    static std::unique_ptr<Office> shared;
    if (!shared)
    {
        shared = std::make_unique<Office>(withExtension());
        atEndOfRun([] { shared.reset(); });
    }
    return *shared;
}

std::string guiDisplay()
{
    const char* display = std::getenv("DATCHUAN_TEST_DISPLAY");
    return display == nullptr ? "" : display;
}

OfficeOptions withWindows(const std::string& plugin, const std::string& uiLocale)
{
    OfficeOptions options = withExtension(uiLocale);
    options.display = guiDisplay();
    options.vclPlugin = plugin;
    return options;
}

} // namespace datchuan::test
