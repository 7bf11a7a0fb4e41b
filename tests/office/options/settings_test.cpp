// What the options of the deck change, at once and in documents that are open.
#include "catch.hpp"
#include "options/options_office.hpp"
#include "sidebar/sheet_window.hpp"

using namespace datchuan::test;
using Catch::Matchers::StartsWith;

namespace {

const std::filesystem::path school = DATCHUAN_TESTS_DIR "/office/sidebar/school.fods";
const std::filesystem::path mistakes = DATCHUAN_SOURCE_DIR "/samples/tieu-hoc-co-loi.ods";

std::size_t with(const std::vector<std::string>& lines, const std::string& sign)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(lines, [&](const std::string& line) { return line.starts_with(sign); }));
}

} // namespace

TEST_CASE("the options page keeps what is chosen")
{
    OptionsOffice own;
    using Values = std::map<std::string, int>;
    CHECK(own.chosen()
          == Values{{"language", 0}, {"severity", 0}, {"live", 1}, {"hint", 1}, {"keepNotes", 0}, {"mark", 0}});
    const Values chosen{{"language", 2}, {"severity", 1}, {"live", 0}, {"hint", 0}, {"keepNotes", 1}, {"mark", 3}};
    own.choose(chosen);
    CHECK(own.chosen() == chosen);
}

TEST_CASE("the lists of the options page speak both languages")
{
    OptionsOffice vietnamese("vi");
    CHECK(vietnamese.entries("language") == std::vector<std::string>{"Như giao diện", "Tiếng Việt", "English"});
    CHECK(vietnamese.entries("severity") == std::vector<std::string>{"Thông tin (tất cả)", "Cảnh báo", "Chỉ lỗi"});
    CHECK(vietnamese.spokenName("live") == "Kiểm tra trong khi nhập");
    OptionsOffice english("en-US");
    CHECK(english.entries("mark") == std::vector<std::string>{"As in the forms (x, ×)", "x", "X", "Đạt"});
    CHECK(english.entries("language") == std::vector<std::string>{"As the interface", "Tiếng Việt", "English"});
    CHECK(english.entries("severity") == std::vector<std::string>{"Notes (all)", "Warnings", "Errors only"});
    CHECK(english.spokenName("hint") == "Show how to begin");
}

TEST_CASE("the deck speaks the language that is chosen, in windows that are open too")
{
    OptionsOffice own("vi");
    SheetWindow window(own.office(), school);
    window.openDeck();
    REQUIRE(SheetWindow::soon([&] { return window.text("Result", "headline") == "Đạt Mức 2"; }));
    own.choose({{"language", 2}});
    CHECK(SheetWindow::soon([&] { return window.text("Result", "headline") == "Level 2"; }));
    CHECK(window.text("Result", "hintRead") == "~Got It");
    SheetWindow another(own.office(), school);
    another.openDeck();
    CHECK(SheetWindow::soon([&] { return another.text("Result", "headline") == "Level 2"; }));
    own.choose({{"language", 0}});
    CHECK(SheetWindow::soon([&] { return window.text("Result", "headline") == "Đạt Mức 2"; }));
    CHECK(window.text("Result", "hintRead") == "~Đã hiểu");
    window.setText(0, "Z99", "…"); // the panels that were filled anew go on living
    CHECK(own.office().alive());
}

TEST_CASE("findings below the least severity are counted, not listed")
{
    OptionsOffice own("vi");
    SheetWindow window(own.office(), mistakes);
    window.openDeck();
    REQUIRE(SheetWindow::soon([&] { return !window.lines("Findings").empty(); }));
    const std::vector<std::string> all = window.lines("Findings");
    const std::size_t errors = with(all, "✖");
    const std::size_t lesser = with(all, "▲") + with(all, "●");
    REQUIRE(errors > 0);
    REQUIRE(lesser > 1);
    const std::string before = window.text("Findings", "summary");
    own.choose({{"severity", 2}});
    CHECK(SheetWindow::soon([&] { return with(window.lines("Findings"), "▲") == 0; }));
    const std::vector<std::string> left = window.lines("Findings");
    CHECK(with(left, "✖") == errors);
    CHECK(with(left, "●") == 0);
    CHECK(window.text("Findings", "summary")
          == before + "\nKhông liệt kê " + std::to_string(lesser) + " mục nhẹ hơn (Tùy chọn).");
    own.choose({{"severity", 0}});
    CHECK(SheetWindow::soon([&] { return window.lines("Findings") == all; }));
}

TEST_CASE("without live checking the deck waits for the command, and says what is old")
{
    OptionsOffice own("vi");
    own.choose({{"live", 0}});
    SheetWindow window(own.office(), school);
    window.openDeck();
    REQUIRE(SheetWindow::soon([&] { return window.text("Result", "headline") == "Chưa kiểm tra"; }));
    CHECK_THAT(window.text("Result", "explanation"), containsText("Tùy chọn"));
    REQUIRE(window.isVisible("Result", "check"));
    window.press("Result", "check");
    REQUIRE(SheetWindow::soon([&] { return window.text("Result", "headline") == "Đạt Mức 2"; }));
    CHECK(window.isVisible("Result", "check"));
    CHECK_FALSE(window.isVisible("Result", "notice"));

    window.setText(0, "Z99", "khác");
    CHECK(SheetWindow::soon([&] { return window.isVisible("Result", "notice"); }));
    CHECK(window.text("Result", "headline") == "Đạt Mức 2");
    CHECK_THAT(window.text("Result", "notice"), StartsWith("Sổ tính đã thay đổi"));
    own.choose({{"live", 1}});
    CHECK(SheetWindow::soon([&] { return !window.isVisible("Result", "check"); }));
    CHECK(SheetWindow::soon([&] { return !window.isVisible("Result", "notice"); }));
}

TEST_CASE("the hint for newcomers stays until it is read, and then for ever away")
{
    OptionsOffice own("vi");
    SheetWindow window(own.office(), school);
    window.openDeck();
    SheetWindow other(own.office(), school);
    other.openDeck();
    REQUIRE(window.isVisible("Result", "hint"));
    CHECK_THAT(window.text("Result", "hint"), containsText("ĐạtChuẩn"));
    window.press("Result", "hintRead");
    CHECK(SheetWindow::soon([&] { return !window.isVisible("Result", "hint"); }));
    CHECK_FALSE(window.isVisible("Result", "hintRead"));
    CHECK(SheetWindow::soon([&] { return !other.isVisible("Result", "hint"); }));
    SheetWindow next(own.office(), school);
    next.openDeck();
    CHECK_FALSE(next.isVisible("Result", "hint"));
    CHECK(own.chosen().at("hint") == 0);
    own.choose({{"hint", 1}});
    CHECK(SheetWindow::soon([&] { return next.isVisible("Result", "hint"); }));
}
