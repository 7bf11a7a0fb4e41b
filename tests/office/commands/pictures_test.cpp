// Pictures of menu and toolbar for people to look at: run "office_tests [command-pictures]" with
// DATCHUAN_PICTURES=<folder> and DATCHUAN_TEST_DISPLAY=<a display with a window manager>.
#include "catch.hpp"
#include "commands/command_window.hpp"

#include <cstdlib>
#include <thread>
#include <tuple>

using namespace datchuan::test;
using namespace std::chrono_literals;

namespace {

const std::filesystem::path school = DATCHUAN_TESTS_DIR "/office/sidebar/school.fods";

struct Look
{
    const char* name;
    const char* locale;
    const char* theme;
    const char* menuKey; ///< the underlined letter of our menu
};

void run(const std::string& command)
{
    INFO(command);
    REQUIRE(std::system(("DISPLAY=" + guiDisplay() + " " + command).c_str()) == 0);
}

} // namespace

TEST_CASE("pictures of menu, toolbar, context menu and messages", "[.][command-pictures]")
{
    const char* folder = std::getenv("DATCHUAN_PICTURES");
    REQUIRE(folder != nullptr);
    REQUIRE_FALSE(guiDisplay().empty());
    const Look look = GENERATE(Look{"vi-light", "vi", "Adwaita", "u"}, Look{"vi-dark", "vi", "Adwaita:dark", "u"},
                               Look{"en-light", "en-US", "Adwaita", "c"}, Look{"en-dark", "en-US", "Adwaita:dark", "c"},
                               Look{"vi-contrast", "vi", "HighContrastInverse", "u"});
    setenv("GTK_THEME", look.theme, 1);
    Office office(withWindows("gtk3", look.locale));
    SheetWindow window(office, school);
    Commands commands(window);
    window.setText(0, "B13", "x");
    std::this_thread::sleep_for(2s);
    const auto picture = [&](const std::string& what) {
        run("import -window root " + std::string(folder) + "/" + look.name + "-" + what + ".png");
    };
    commands.give("nextFinding");
    std::this_thread::sleep_for(1s);
    picture("status");
    run(std::string("xdotool key alt+") + look.menuKey + " sleep 1");
    picture("menu");
    run("xdotool key Escape sleep 0.5 key Escape sleep 0.5");
    commands.give("checkWorkbook");
    std::this_thread::sleep_for(1s);
    run("xdotool mousemove 300 400 click 3 sleep 1");
    picture("context");
    run("xdotool key Escape sleep 0.5");
    unsetenv("GTK_THEME");
}

TEST_CASE("pictures of a result block and of messages", "[.][command-pictures]")
{
    const char* folder = std::getenv("DATCHUAN_PICTURES");
    REQUIRE(folder != nullptr);
    REQUIRE_FALSE(guiDisplay().empty());
    const auto [name, locale, theme] =
        GENERATE(std::tuple{"vi-light", "vi", "Adwaita"}, std::tuple{"en-dark", "en-US", "Adwaita:dark"});
    setenv("GTK_THEME", theme, 1);
    Office office(withWindows("gtk3", locale));
    SheetWindow window(office, school);
    Commands commands(window);
    const auto picture = [&](const std::string& what) {
        std::this_thread::sleep_for(1s);
        run("import -window root " + std::string(folder) + "/" + name + "-" + what + ".png");
    };
    commands.give("insertResultBlock"); // A1 holds something
    picture("refused");
    window.choose(0, "G10");
    commands.give("insertResultBlock");
    picture("block");
    commands.give("freezeResults");
    picture("frozen");
    window.setText(0, "B13", "x");
    commands.give("noteFindings");
    run("xdotool mousemove 120 560 mousemove 125 565 sleep 1");
    picture("comments");
    unsetenv("GTK_THEME");
}
