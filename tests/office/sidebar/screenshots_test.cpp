// Pictures of the deck for people to look at: run "office_tests [pictures]" with DATCHUAN_PICTURES=<folder>,
// DATCHUAN_WORKBOOK=<file> and DATCHUAN_TEST_DISPLAY=<a display with a window manager, 1366x768 or more>.
#include "catch.hpp"
#include "sidebar/sheet_window.hpp"

#include <com/sun/star/frame/XDispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>

#include <cstdlib>
#include <thread>

using namespace datchuan::test;
namespace css = com::sun::star;

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
    const Look look = GENERATE(
        Look{"vi-light", "vi", "Adwaita", false}, Look{"vi-dark", "vi", "Adwaita:dark", false},
        Look{"en-light", "en-US", "Adwaita", false}, Look{"vi-light-wide", "vi", "Adwaita", true},
        Look{"en-dark-wide", "en-US", "Adwaita:dark", true}, Look{"vi-contrast", "vi", "HighContrastInverse", false},
        Look{"en-contrast-light", "en-US", "HighContrast", false}, Look{"en-dark", "en-US", "Adwaita:dark", false});
    if (const char* only = std::getenv("DATCHUAN_LOOK"); only != nullptr && std::string(only) != look.name)
        return;
    setenv("GTK_THEME", look.theme, 1);
    const char* plugin = std::getenv("DATCHUAN_PLUGIN");
    Office office(withWindows(plugin == nullptr ? "gtk3" : plugin, look.locale));
    SheetWindow window(office, workbook);
    for (const char* cell : {"C13", "D13", "C14"}) // something that can be repaired at once
        window.setText(0, cell, "x ");
    window.openDeck();
    using namespace std::chrono_literals;
    std::this_thread::sleep_for(2s);
    if (look.wide) // the splitter lies left of the deck
        run("DISPLAY=" + display
            + " sh -c 'set -- $(xdotool getdisplaygeometry); x=$(($1 - ${DATCHUAN_SPLITTER:-335})); y=$(($2 / 2));"
              " xdotool mousemove $x $y sleep 0.3 mousedown 1 sleep 0.3 mousemove $((x - 60)) $y sleep 0.3 mousemove $((x - 170)) $y sleep 0.3 mouseup 1'");
    const auto picture = [&](const std::string& state) {
        std::this_thread::sleep_for(1s);
        run("DISPLAY=" + display + " import -window root " + std::string(folder) + "/" + look.name + "-" + state
            + ".png");
    };
    const auto selectOne = [&](const std::string& text) {
        const auto lines = window.lines("Findings");
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i].find(text) != std::string::npos)
                return window.select("Findings", static_cast<int>(i));
    };
    if (!window.lines("Blockers").empty())
        window.select("Blockers", 1);
    picture("result");
    window.expand("Result", false);
    window.expand("School", true);
    selectOne("✖");
    picture("school");
    window.expand("School", false);
    window.press("Findings", "ignore");
    window.type("Findings", "reason", "Mẫu cũ của Phòng GDĐT");
    picture("ignore");
    window.press("Findings", "cancel");
    if (window.isVisible("Findings", "repairAll"))
    {
        window.press("Findings", "repairAll");
        picture("preview");
        window.press("Findings", "accept");
        picture("repaired");
    }
    window.select("Findings", 1, "grouping");
    selectOne("✖");
    picture("findings");
    unsetenv("GTK_THEME");
}

TEST_CASE("pictures of the options page in its dialog", "[.][pictures]")
{
    const char* folder = std::getenv("DATCHUAN_PICTURES");
    const std::string display = guiDisplay();
    REQUIRE(folder != nullptr);
    REQUIRE_FALSE(display.empty());
    const auto [name, locale] = GENERATE(std::pair{"options-vi", "vi"}, std::pair{"options-en", "en-US"});
    Office office(withWindows("gtk3", locale));
    SheetWindow window(office, {});
    // the dialog keeps its caller until it is closed
    std::thread dialog([&] {
        const css::uno::Reference<css::frame::XDispatchHelper> helper(
            office.create("com.sun.star.frame.DispatchHelper"), css::uno::UNO_QUERY_THROW);
        const css::uno::Reference<css::frame::XDispatchProvider> frame(window.controller()->getFrame(),
                                                                       css::uno::UNO_QUERY_THROW);
        helper->executeDispatch(frame, ".uno:OptionsTreeDialog", {}, 0, {});
    });
    using namespace std::chrono_literals;
    const std::string on = "DISPLAY=" + display + " ";
    std::this_thread::sleep_for(4s);
    // our node is the last one of the tree: opened, its page, then the button that chooses a folder
    const auto click = [&on](int x, int y, int times) {
        run(on + "xdotool mousemove " + std::to_string(x) + " " + std::to_string(y) + " click --repeat "
            + std::to_string(times) + " 1 sleep 1");
    };
    click(270, 558, 2);
    click(290, 581, 1);
    run(on + "import -window root " + folder + "/" + name + ".png");
    if (const char* const browse = std::getenv("DATCHUAN_BROWSE_AT")) // "1050 300"
    {
        run(on + "xdotool mousemove " + browse + " click 1 sleep 2");
        run(on + "import -window root " + folder + "/" + name + "-browse.png");
        run(on + "xdotool key Escape sleep 1");
    }
    run(on + "xdotool key Escape");
    dialog.join();
}
