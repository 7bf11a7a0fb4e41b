#include "catch.hpp"
#include "sidebar/sheet_window.hpp"

using namespace datchuan::test;

namespace {

const std::filesystem::path school = DATCHUAN_TESTS_DIR "/office/sidebar/school.fods";

} // namespace

TEST_CASE("the deck says what it recognised of the school and why these rules hold")
{
    SheetWindow window(office(), school);
    window.openDeck();
    window.expand("School", true);
    CHECK(window.lines("School", "type").at(0) == "Tiểu học (nhận ra)");
    CHECK(window.selectedLine("School", "type") == 0);
    CHECK(window.text("School", "date") == "15/05/2019");
    CHECK(window.text("School", "dateNote") == "Nhận ra từ bảng.");
    CHECK_THAT(window.text("School", "why"), containsText("TH-2018") && containsText("Căn cứ chọn:"));
    CHECK_FALSE(window.isVisible("School", "takeBack"));
    CHECK(window.lines("School", "set").size() > 6);
}

TEST_CASE("type and date and conditions and rule set can be chosen, are kept in the document, and are taken back")
{
    SheetWindow window(office(), school);
    window.openDeck();
    window.expand("School", true);
    window.setModified(false);
    window.select("School", 1, "type"); // Mầm non
    CHECK(SheetWindow::soon([&] { return window.text("School", "why").find("MN-2018") != std::string::npos; }));
    CHECK(window.isModified());
    CHECK(window.lines("School", "type").at(0) == "Tiểu học (nhận ra)");
    window.select("School", 0, "type");
    CHECK(SheetWindow::soon([&] { return window.text("School", "why").find("TH-2018") != std::string::npos; }));
    CHECK_FALSE(window.isVisible("School", "takeBack"));

    window.type("School", "date", "1.9.2027");
    window.leave("School", "date");
    CHECK(SheetWindow::soon([&] { return window.text("School", "why").find("PT-2026") != std::string::npos; }));
    CHECK(window.text("School", "dateNote") == "Đã chọn trong tệp này.");
    window.type("School", "date", "mai");
    window.leave("School", "date");
    CHECK(SheetWindow::soon([&] { return window.isVisible("School", "notice"); }));
    CHECK_THAT(window.text("School", "notice"), containsText("“mai”"));

    window.press("School", "flag1");
    CHECK(SheetWindow::soon([&] { return window.storedChoice("flags") == "KK"; }));

    SheetWindow again(office(), window.save("ods"));
    again.openDeck();
    again.expand("School", true);
    CHECK(again.text("School", "date") == "01/09/2027");
    REQUIRE(again.isVisible("School", "takeBack"));
    again.press("School", "takeBack");
    CHECK(SheetWindow::soon([&] { return again.text("School", "date") == "15/05/2019"; }));
    CHECK(again.storedChoice("flags").empty());
    CHECK_FALSE(again.isVisible("School", "takeBack"));
}
