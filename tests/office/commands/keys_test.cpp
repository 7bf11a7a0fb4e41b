// Our keys, pressed: events go the way that those of a keyboard go, through the office's queue, focus and shortcuts.
#include "catch.hpp"
#include "commands/command_window.hpp"
#include "commands/hand.hpp"
#include "help/help_office.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyModifier.hpp>

using namespace datchuan::test;
namespace Key = com::sun::star::awt::Key;
namespace KeyModifier = com::sun::star::awt::KeyModifier;

namespace {

const std::filesystem::path school = DATCHUAN_TESTS_DIR "/office/sidebar/school.fods";

constexpr sal_Int16 control = KeyModifier::MOD1;
constexpr sal_Int16 shiftControl = KeyModifier::SHIFT | KeyModifier::MOD1;

bool selects(SheetWindow& window, const std::string& cell)
{
    return SheetWindow::soon([&] { return window.selection() == "$'Tổng hợp'." + cell; });
}

} // namespace

TEST_CASE("Ctrl+Shift+D checks the workbook, in either language")
{
    const auto [locale, headline] = GENERATE(std::pair{"vi", "Đạt Mức 2"}, std::pair{"en-US", "Level 2"});
    Office own(withExtension(locale));
    SheetWindow window(own, school);
    window.hideSidebar();
    Hand hand(window);
    hand.touchSheet();
    hand.press(Key::D, shiftControl);
    CHECK(window.headlineBecomes(headline));
}

TEST_CASE("Ctrl+F11 and Ctrl+Shift+F11 go to the next finding and back, from the sheet and from the deck")
{
    SheetWindow window(office(), school);
    Hand hand(window);
    window.setText(0, "B13", "x"); // L04
    window.setText(0, "B15", "x"); // L04
    window.choose(0, "B12");
    hand.touchSheet();
    hand.press(Key::F11, control);
    CHECK(selects(window, "$B$13"));
    hand.press(Key::F11, control);
    CHECK(selects(window, "$B$15"));
    hand.press(Key::F11, shiftControl);
    CHECK(selects(window, "$B$13"));

    window.openDeck();
    window.focus("Findings", "list");
    hand.press(Key::F11, control);
    CHECK(selects(window, "$B$15"));
    hand.press(Key::DOWN); // the keyboard is in the sheet now
    CHECK(selects(window, "$B$16"));
}

TEST_CASE("Ctrl+Shift+H opens the help on the finding at the cursor")
{
    HelpOffice help;
    SheetWindow window(help.office(), school);
    Hand hand(window);
    window.setText(0, "B13", "x"); // L04
    window.choose(0, "B12");
    hand.touchSheet();
    hand.press(Key::F11, control);
    REQUIRE(selects(window, "$B$13"));
    hand.press(Key::H, shiftControl);
    REQUIRE(help.hasShown(1));
    CHECK(help.shown() == std::vector<std::string>{"vi/L04.html"});
}
