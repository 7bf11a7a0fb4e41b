// The commands that check, and those that lead from finding to finding.
#include "catch.hpp"
#include "commands/command_window.hpp"

#include <algorithm>

using namespace datchuan::test;

namespace {

const std::filesystem::path school = DATCHUAN_TESTS_DIR "/office/sidebar/school.fods";

} // namespace

TEST_CASE("checking the workbook opens the deck and shows the result")
{
    SheetWindow window(office(), school);
    window.hideSidebar();
    Commands commands(window);
    REQUIRE(commands.give("checkWorkbook"));
    CHECK(window.headlineBecomes("Đạt Mức 2"));
    REQUIRE(commands.give("checkWorkbook")); // does not close it
    CHECK(window.headlineBecomes("Đạt Mức 2"));
    CHECK_FALSE(commands.hasNotice());
}

TEST_CASE("a big workbook is checked on command")
{
    SheetWindow window(office(), school);
    window.setText(0, "AZ5000", "cuối");
    window.hideSidebar();
    REQUIRE(Commands(window).give("checkWorkbook"));
    CHECK(window.headlineBecomes("Đạt Mức 2"));
}

TEST_CASE("checking the sheet shows the school of the sheet that is in front")
{
    SheetWindow window(office(), school);
    window.copySheet(0, "Ba Trại", 1);
    window.setText(1, "A2", "TRƯỜNG TIỂU HỌC BA TRẠI");
    window.setText(1, "D12", ""); // 1.3 stops at level 1
    window.showSheet(1);
    Commands commands(window);
    REQUIRE(commands.give("checkSheet"));
    CHECK(window.headlineBecomes("Đạt Mức 1"));
    window.showSheet(0);
    REQUIRE(commands.give("checkSheet"));
    CHECK(window.headlineBecomes("Đạt Mức 2"));
}

TEST_CASE("findings are gone through in the order of the sheets, around and back")
{
    SheetWindow window(office(), school);
    Commands commands(window);
    window.setText(0, "B13", "x"); // L04
    window.setText(0, "B15", "x"); // L04
    std::vector<std::string> places;
    do
    {
        REQUIRE(commands.give("nextFinding"));
        places.push_back(window.selection());
    } while (places.size() < 20 && (places.size() == 1 || places.back() != places.front()));
    REQUIRE(places.size() > 2);
    REQUIRE(places.size() < 20);
    const auto thirteen = std::find(places.begin(), places.end(), "$'Tổng hợp'.$B$13");
    REQUIRE(thirteen != places.end());
    CHECK(std::find(thirteen, places.end(), "$'Tổng hợp'.$B$15") != places.end());

    window.setText(0, "K2", "ghi chú"); // what was found before is found anew
    REQUIRE(commands.give("previousFinding"));
    CHECK(window.selection() == places.at(places.size() - 2));
}

TEST_CASE("a sheet without findings leaves the cursor alone")
{
    SheetWindow window(office());
    Commands commands(window);
    window.setText(0, "C3", "1");
    REQUIRE(commands.give("nextFinding"));
    CHECK(window.selection() == "$Trang1.$A$1");
    CHECK_FALSE(commands.hasNotice());
}
