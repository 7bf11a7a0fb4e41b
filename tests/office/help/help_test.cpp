// Help from the menu and from F1 in the deck.
#include "catch.hpp"
#include "commands/command_window.hpp"
#include "help/help_office.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <cstdlib>
#include <regex>
#include <thread>

using namespace datchuan::test;
namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

const std::filesystem::path mistakes = DATCHUAN_SOURCE_DIR "/samples/tieu-hoc-co-loi.ods";

/// Gives the control the focus and presses F1, through the X server, as a user's hand does.
void pressF1(SheetWindow& window, const std::string& panel)
{
    window.office().onMainThread(
        [&] { Reference<css::awt::XWindow>(window.control(panel, "list"), UNO_QUERY_THROW)->setFocus(); });
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    REQUIRE(std::system(("DISPLAY=" + guiDisplay() + " xdotool key F1").c_str()) == 0);
}

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
    const std::string page = help.shown().front();
    CAPTURE(page);
    REQUIRE(std::regex_match(page, std::regex("vi/[A-Z][0-9]{2}\\.html")));
    CHECK_FALSE(commands.textsWith(page.substr(3, 3) + ":").empty()); // the status bar names the same code
}

// gtk3 hands keys in the sidebar to its own widgets first, and F1 never comes to us there (LibreOffice 7.4).
TEST_CASE("F1 in the deck opens the page of what is selected, and no box")
{
    if (guiDisplay().empty())
        return; // nobody has the focus without windows
    HelpOffice help(withWindows("gen"));
    SheetWindow window(help.office(), mistakes);
    window.openDeck();
    pressF1(window, "Blockers");
    REQUIRE(help.hasShown(1));
    window.expand("Result", false); // room for the list
    window.select("Findings", 1);
    pressF1(window, "Findings");
    REQUIRE(help.hasShown(2));
    const std::vector<std::string> shown = help.shown();
    CHECK(shown.at(0) == "vi/deck.html");
    CHECK(std::regex_match(shown.at(1), std::regex("vi/[A-Z][0-9]{2}\\.html")));
    window.closeDocument(); // a box would hold it
    CHECK(help.office().alive());
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
}
