// Our entries in the context menu of cells.
#include "catch.hpp"
#include "commands/command_window.hpp"
#include "commands/hand.hpp"

#include <algorithm>

using namespace datchuan::test;

namespace {

const std::filesystem::path school = DATCHUAN_TESTS_DIR "/office/sidebar/school.fods";

const std::string checkSheet = "ĐạtChuẩn: Kiểm tra trang này";
const std::string nextFinding = "ĐạtChuẩn: Vấn đề tiếp theo";
const std::string insertBlock = "ĐạtChuẩn: Chèn khối kết quả";

/// What the context menu of what is selected offers; it is closed again.
std::vector<Hand::Entry> menuOf(Hand& hand)
{
    REQUIRE(hand.openContextMenu());
    std::vector<Hand::Entry> entries = hand.contextMenu();
    hand.closeMenu();
    return entries;
}

std::vector<std::string> ours(const std::vector<Hand::Entry>& entries)
{
    std::vector<std::string> texts;
    for (const Hand::Entry& entry : entries)
        if (entry.text.starts_with("ĐạtChuẩn"))
            texts.push_back(entry.text);
    return texts;
}

bool isOffered(const std::vector<Hand::Entry>& entries, const std::string& text)
{
    return std::ranges::any_of(entries,
                               [&](const Hand::Entry& entry) { return entry.text == text && entry.isOffered; });
}

void choose(Hand& hand, const std::string& text)
{
    REQUIRE(hand.openContextMenu());
    hand.chooseFromMenu(text);
}

} // namespace

TEST_CASE("the context menu of cells has our entries below those of Calc, which stay as they are")
{
    SheetWindow(office(), school).hideSidebar(); // a window opens with the deck that the one before had open
    SheetWindow window(office(), school);
    Hand hand(window);
    window.choose(0, "G10");
    const std::vector<Hand::Entry> calc = menuOf(hand);
    CHECK(ours(calc).empty()); // nobody has used the extension in this window
    window.openDeck();
    window.choose(0, "G10");
    const std::vector<Hand::Entry> entries = menuOf(hand);
    CHECK(ours(entries) == std::vector<std::string>{checkSheet, nextFinding, insertBlock});
    REQUIRE(entries.size() == calc.size() + 3);
    for (std::size_t i = 0; i < calc.size(); ++i)
    {
        CHECK(entries[i].text == calc[i].text);
        CHECK(entries[i].isOffered == calc[i].isOffered);
    }
    CHECK(menuOf(hand).size() == entries.size()); // not more each time
}

TEST_CASE("the entries of the context menu do what they say")
{
    SheetWindow window(office(), school);
    Commands commands(window);
    Hand hand(window);
    window.setText(0, "B13", "x");         // L04
    REQUIRE(commands.give("nextFinding")); // since then the window has our menu
    window.hideSidebar();

    window.choose(0, "B12");
    choose(hand, nextFinding);
    CHECK(SheetWindow::soon([&] { return window.selection() == "$'Tổng hợp'.$B$13"; }));

    window.setText(0, "B13", "");
    choose(hand, checkSheet);
    CHECK(window.headlineBecomes("Đạt Mức 2"));

    window.choose(0, "H10");
    choose(hand, insertBlock);
    CHECK(SheetWindow::soon([&] { return commands.undoTitle() == "Chèn khối kết quả"; }));
    CHECK_THAT(window.formula(0, "K12"), containsText("KETLUAN"));
}

TEST_CASE("the context menu of a document that is read only greys what writes")
{
    SheetWindow window(office(), school, SheetWindow::Opening::ReadOnly);
    window.openDeck();
    Hand hand(window);
    window.choose(0, "G10");
    const std::vector<Hand::Entry> entries = menuOf(hand);
    CHECK(ours(entries).size() == 3);
    CHECK(isOffered(entries, checkSheet));
    CHECK(isOffered(entries, nextFinding));
    CHECK_FALSE(isOffered(entries, insertBlock));
}

TEST_CASE("context menus of other things than cells stay as they are")
{
    SheetWindow window(office(), school);
    window.openDeck();
    Hand hand(window);
    window.selectNewShape(0);
    const std::vector<Hand::Entry> entries = menuOf(hand);
    CHECK(entries.size() > 5);
    CHECK(ours(entries).empty());
}
