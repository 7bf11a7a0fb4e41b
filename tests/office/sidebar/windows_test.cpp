// The deck in windows on an X display; without one (DATCHUAN_TEST_DISPLAY) there is nothing to test here.
#include "catch.hpp"
#include "sidebar/sheet_window.hpp"

#include <cstdlib>
#include <thread>

using namespace datchuan::test;
using namespace std::chrono_literals;

namespace {

const std::filesystem::path school = DATCHUAN_TESTS_DIR "/office/sidebar/school.fods";

/// Sends mouse and keys through the X server, as a user's hand does.
bool xdotool(const std::string& arguments)
{
    return std::system(("DISPLAY=" + guiDisplay() + " xdotool " + arguments + " 2>/dev/null").c_str()) == 0;
}

} // namespace

TEST_CASE("in real windows the deck can be shown and hidden 40 times")
{
    if (guiDisplay().empty())
        return;
    Office own(withWindows(GENERATE("gtk3", "gen")));
    SheetWindow window(own, school);
    for (int i = 0; i < 40; ++i)
    {
        window.openDeck();
        window.select("Blockers", 1 + i % 3);
        window.setText(0, "K2", std::to_string(i));
        window.hideSidebar();
    }
    window.openDeck();
    CHECK(window.text("Result", "headline") == "Đạt Mức 2");
    CHECK(own.alive());
}

TEST_CASE("a mouse click, arrow keys and Enter lead to cells")
{
    if (guiDisplay().empty() || std::system("command -v xdotool >/dev/null") != 0)
        return;
    Office own(withWindows("gen"));
    SheetWindow window(own, school);
    window.openDeck();
    window.expand("Result", false); // so that the list is on the screen
    std::this_thread::sleep_for(500ms);
    const auto list = window.screenArea("Blockers", "list");
    constexpr int row = 16;
    REQUIRE(
        xdotool("mousemove " + std::to_string(list.X + 40) + " " + std::to_string(list.Y + row * 3 / 2) + " click 1"));
    CHECK(SheetWindow::soon([&] { return window.selectedLine("Blockers") > 0; }));
    const std::string clicked = window.selection();
    CHECK_THAT(clicked, containsText("$'Tổng hợp'.$A$"));
    CHECK(clicked != "$'Tổng hợp'.$A$1");

    const int line = window.selectedLine("Blockers");
    REQUIRE(xdotool("key Down"));
    CHECK(SheetWindow::soon([&] { return window.selectedLine("Blockers") == line + 1; }));
    CHECK(SheetWindow::soon([&] { return window.selection() != clicked; }));

    const std::string cell = window.selection();
    REQUIRE(xdotool("key Return"));
    REQUIRE(xdotool("sleep 0.5 key Down")); // the keyboard is in the sheet now
    CHECK(SheetWindow::soon([&] { return window.selection() != cell; }));
    CHECK(window.selectedLine("Blockers") == line + 1);
}
