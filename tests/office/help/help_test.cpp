// Help from the menu: in the browser, and in the office where there is none.
#include "catch.hpp"
#include "commands/command_window.hpp"
#include "help/help_office.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/XModel.hpp>

using namespace datchuan::test;
namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

const std::filesystem::path mistakes = DATCHUAN_SOURCE_DIR "/samples/tieu-hoc-co-loi.ods";

/// The URLs of the documents that are open.
std::vector<std::string> documents(Office& office)
{
    std::vector<std::string> urls;
    office.onMainThread([&] {
        const auto all = office.desktop()->getComponents()->createEnumeration();
        while (all->hasMoreElements())
            if (const Reference<css::frame::XModel> model(all->nextElement(), UNO_QUERY); model.is())
                urls.push_back(datchuan::office::toUtf8(model->getURL()));
    });
    return urls;
}

} // namespace

TEST_CASE("the help command opens the contents in the language of the interface")
{
    const auto [locale, page] = GENERATE(std::pair{"vi", "vi/index.html"}, std::pair{"en-US", "en/index.html"});
    HelpOffice help(withExtension(locale));
    SheetWindow window(help.office());
    Commands commands(window);
    CHECK(commands.isOffered("help"));
    REQUIRE(commands.give("help"));
    REQUIRE(help.hasShown(1));
    CHECK(help.shown() == std::vector<std::string>{page});
    CHECK_FALSE(commands.hasNotice());
}

TEST_CASE("the help command at a finding opens the page of its check")
{
    HelpOffice help;
    SheetWindow window(help.office(), mistakes);
    window.openDeck();
    REQUIRE(SheetWindow::soon([&] { return window.lines("Findings").size() > 2; }));
    Commands commands(window);
    REQUIRE(commands.give("nextFinding"));
    REQUIRE(commands.give("help"));
    REQUIRE(help.hasShown(1));
    CHECK(help.shown().front() == "vi/S01.html"); // what stands first in the sheet
}

TEST_CASE("without a browser the help opens in the office, to be read only")
{
    if (std::filesystem::exists("/usr/bin/xdg-open"))
        return; // a browser would open for real
    Office office(withExtension());
    SheetWindow window(office);
    Commands commands(window);
    REQUIRE(commands.give("help"));
    const auto isHelp = [](const std::string& url) { return url.ends_with("/help/vi/index.html"); };
    const std::vector<std::string> open = documents(office);
    CHECK(std::ranges::any_of(open, isHelp));
    REQUIRE(commands.give("help")); // in the same window
    CHECK(documents(office).size() == open.size());
}
