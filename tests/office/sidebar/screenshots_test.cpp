// Pictures of the deck for people to look at: run "office_tests [pictures]" with DATCHUAN_PICTURES=<folder>,
// DATCHUAN_WORKBOOK=<file> and DATCHUAN_TEST_DISPLAY=<a display with a window manager, 1366x768 or more>.
#include "catch.hpp"
#include "sidebar/sheet_window.hpp"

#include <cstdlib>
#include <thread>

using namespace datchuan::test;

namespace {

struct Look
{
    const char* name;
    const char* locale;
    const char* theme;
    bool wide;
};

void run(const std::string& command)
{
    INFO(command);
    REQUIRE(std::system(command.c_str()) == 0);
}

} // namespace

TEST_CASE("pictures of the deck", "[.][pictures]")
{
    const char* folder = std::getenv("DATCHUAN_PICTURES");
    const char* workbook = std::getenv("DATCHUAN_WORKBOOK");
    const std::string display = guiDisplay();
    REQUIRE(folder != nullptr);
    REQUIRE(workbook != nullptr);
    REQUIRE_FALSE(display.empty());
    const Look look =
        GENERATE(Look{"vi-light", "vi", "Adwaita", false}, Look{"vi-dark", "vi", "Adwaita:dark", false},
                 Look{"en-light", "en-US", "Adwaita", false}, Look{"vi-light-wide", "vi", "Adwaita", true},
                 Look{"en-dark-wide", "en-US", "Adwaita:dark", true});
    setenv("GTK_THEME", look.theme, 1);
    Office office(withWindows("gtk3", look.locale));
    SheetWindow window(office, workbook);
    window.openDeck();
    using namespace std::chrono_literals;
    std::this_thread::sleep_for(2s);
    if (look.wide) // the splitter lies left of the deck
        run("DISPLAY=" + display
            + " sh -c 'set -- $(xdotool getdisplaygeometry); x=$(($1 - ${DATCHUAN_SPLITTER:-335})); y=$(($2 / 2));"
              " xdotool mousemove $x $y sleep 0.3 mousedown 1 sleep 0.3 mousemove $((x - 60)) $y sleep 0.3 mousemove $((x - 170)) $y sleep 0.3 mouseup 1'");
    if (!window.lines("Blockers").empty())
        window.select("Blockers", 1);
    if (!window.lines("Findings").empty())
        window.select("Findings", 0);
    std::this_thread::sleep_for(1s);
    run("DISPLAY=" + display + " import -window root " + std::string(folder) + "/" + look.name + ".png");
    unsetenv("GTK_THEME");
}
