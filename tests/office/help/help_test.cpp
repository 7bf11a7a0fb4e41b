// Help from the menu and from F1 in the deck.
#include "catch.hpp"
#include "commands/command_window.hpp"
#include "help/help_office.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XToolkitRobot.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/XModel.hpp>

using namespace datchuan::test;
namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

const std::filesystem::path school = DATCHUAN_TESTS_DIR "/office/sidebar/school.fods";

void pressF1(Office& office, const Reference<css::awt::XControl>& control)
{
    office.onMainThread([&] {
        Reference<css::awt::XWindow>(control, UNO_QUERY_THROW)->setFocus();
        css::awt::KeyEvent event;
        event.Source = control->getPeer();
        event.KeyCode = css::awt::Key::F1;
        const Reference<css::awt::XToolkitRobot> robot(css::awt::Toolkit::create(office.context()), UNO_QUERY_THROW);
        robot->keyPress(event);
        robot->keyRelease(event);
    });
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
    HelpOffice help(locale);
    SheetWindow window(help.office());
    Commands commands(window);
    CHECK(commands.isOffered("help"));
    REQUIRE(commands.give("help"));
    REQUIRE(help.hasShown(1));
    CHECK(help.shown() == std::vector<std::string>{page});
    CHECK_FALSE(commands.hasNotice());
}

TEST_CASE("F1 in the deck opens the page of the deck, once, and no box")
{
    HelpOffice help;
    SheetWindow window(help.office(), school);
    window.openDeck();
    pressF1(help.office(), window.control("Blockers", "list"));
    REQUIRE(help.hasShown(1));
    pressF1(help.office(), window.control("Findings", "list"));
    REQUIRE(help.hasShown(2));
    CHECK(help.shown() == std::vector<std::string>{"vi/deck.html", "vi/deck.html"});
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
    REQUIRE(commands.give("help"));
    const auto isHelp = [](const std::string& url) { return url.ends_with("/help/vi/index.html"); };
    const std::vector<std::string> open = documents(office);
    CHECK(std::ranges::count_if(open, isHelp) == 1);
}
