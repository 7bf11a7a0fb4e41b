#include "catch.hpp"
#include "sidebar/sheet_window.hpp"

#include <algorithm>
#include <thread>

using namespace datchuan::test;
using namespace std::chrono_literals;

namespace {

/// A school at level 2: 1.3, 2.2, 3.1, 3.6 and 5.5 lack level 3.
const std::filesystem::path school = DATCHUAN_TESTS_DIR "/office/sidebar/school.fods";

int lineWith(const std::vector<std::string>& lines, const std::string& text)
{
    const auto found =
        std::ranges::find_if(lines, [&](const std::string& line) { return line.find(text) != std::string::npos; });
    return found == lines.end() ? -1 : static_cast<int>(found - lines.begin());
}

} // namespace

TEST_CASE("the deck shows the level of a summary table in Vietnamese")
{
    SheetWindow window(office(), school);
    window.openDeck();
    CHECK(window.text("Result", "school") == "TRƯỜNG TIỂU HỌC TẢN LĨNH");
    CHECK(window.text("Result", "headline") == "Đạt Mức 2");
    CHECK(window.text("Result", "national") == "Chuẩn quốc gia: Mức độ\u00a01");
    CHECK_THAT(window.text("Result", "counts"), containsText("Mức\u00a03:\u00a014/19"));
    CHECK_THAT(window.text("Result", "ruleSet"), containsText("TH-2018"));
    CHECK_FALSE(window.isVisible("Result", "choices"));
    CHECK_FALSE(window.isVisible("Result", "check"));
}

TEST_CASE("the deck speaks English in an English office")
{
    Office english(withExtension("en-US"));
    SheetWindow window(english, school);
    window.openDeck();
    CHECK(window.text("Result", "headline") == "Level 2");
    CHECK_THAT(window.lines("Blockers").at(0), containsText("5 criteria to meet"));
}

TEST_CASE("choosing a blocker leads to its row and tells what is asked")
{
    SheetWindow window(office(), school);
    window.openDeck();
    const int line = lineWith(window.lines("Blockers"), "2.2  chưa đạt");
    REQUIRE(line > 0);
    window.select("Blockers", line);
    CHECK(window.selection() == "$'Tổng hợp'.$A$22");
    CHECK_THAT(window.text("Blockers", "details"), containsText("Tiêu chí 2.2") && containsText("Mức\u00a03"));
}

TEST_CASE("a mark that is edited changes the result by itself, and so does undo")
{
    SheetWindow window(office(), school);
    window.openDeck();
    for (const char* cell : {"E12", "E22", "E26", "E31", "E40"})
        window.setText(0, cell, "x");
    CHECK(SheetWindow::soon([&] { return window.text("Result", "headline") == "Đạt Mức 3"; }));
    window.undo();
    CHECK(SheetWindow::soon([&] { return window.text("Result", "headline") == "Đạt Mức 2"; }));
}

TEST_CASE("a mistake appears among the findings, leads to its cell, and goes when it is put right")
{
    SheetWindow window(office(), school);
    window.openDeck();
    CHECK(lineWith(window.lines("Findings"), "✖") < 0);
    window.setText(0, "B13", "x"); // criterion 1.4 is "Không đạt" and "Mức 1" at once
    REQUIRE(SheetWindow::soon([&] { return lineWith(window.lines("Findings"), "✖ B13") >= 0; }));
    window.select("Findings", lineWith(window.lines("Findings"), "✖ B13"));
    CHECK(window.selection() == "$'Tổng hợp'.$B$13");
    CHECK_THAT(window.text("Findings", "details"), containsText("Lỗi L04") && containsText("Ô B13, trang “Tổng hợp”"));
    CHECK_THAT(window.text("Findings", "summary"), containsText("lỗi"));
    window.setText(0, "B13", "");
    CHECK(SheetWindow::soon([&] { return lineWith(window.lines("Findings"), "✖") < 0; }));
}

TEST_CASE("a refresh with the same result leaves the lists alone")
{
    SheetWindow window(office(), school);
    window.openDeck();
    window.select("Blockers", 3);
    window.setText(0, "K2", "ghi chú");
    std::this_thread::sleep_for(1s);
    CHECK(window.selectedLine("Blockers") == 3);
}

TEST_CASE("a choice is kept when other entries come or go")
{
    SheetWindow window(office(), school);
    window.openDeck();
    const int line = lineWith(window.lines("Blockers"), "3.6  chưa đạt");
    window.select("Blockers", line);
    window.setText(0, "E12", "x"); // 1.3, listed above
    REQUIRE(SheetWindow::soon([&] { return lineWith(window.lines("Blockers"), "3.6  chưa đạt") == line - 1; }));
    CHECK(window.selectedLine("Blockers") == line - 1);
}

TEST_CASE("two schools in a workbook are offered, and turning to a sheet chooses its school")
{
    SheetWindow window(office(), school);
    window.copySheet(0, "Ba Trại", 1);
    window.setText(1, "A2", "TRƯỜNG TIỂU HỌC BA TRẠI");
    window.setText(1, "D12", ""); // 1.3 stops at level 1
    window.openDeck();
    REQUIRE(SheetWindow::soon([&] { return window.lines("Result", "choices").size() == 2; }));
    CHECK(window.isVisible("Result", "choices"));
    window.select("Result", 1, "choices");
    CHECK(SheetWindow::soon([&] { return window.text("Result", "headline") == "Đạt Mức 1"; }));
    window.showSheet(1);
    window.showSheet(0);
    CHECK(SheetWindow::soon([&] { return window.text("Result", "headline") == "Đạt Mức 2"; }));
}

TEST_CASE("an empty workbook says what a table needs")
{
    SheetWindow window(office());
    window.openDeck();
    CHECK(window.text("Result", "headline") == "Chưa thấy bảng đánh giá");
    CHECK_THAT(window.text("Result", "explanation"),
               containsText("Sổ tính này còn trống.") && containsText("cột mã tiêu chí"));
    CHECK_FALSE(window.isVisible("Findings", "list"));
}

TEST_CASE("a big workbook is checked when the button is pressed")
{
    SheetWindow window(office(), school);
    window.hideSidebar();
    window.setText(0, "AZ5000", "cuối");
    window.openDeck();
    CHECK(window.text("Result", "headline") == "Sổ tính lớn");
    REQUIRE(window.isVisible("Result", "check"));
    window.press("Result", "check");
    CHECK(SheetWindow::soon([&] { return window.text("Result", "headline") == "Đạt Mức 2"; }));
    window.setText(0, "E12", "x");
    CHECK(SheetWindow::soon([&] { return window.text("Result", "notice").find("đã thay đổi") != std::string::npos; }));
    CHECK_THAT(window.text("Result", "counts"), containsText("Mức\u00a03:\u00a014/19"));
}

TEST_CASE("what changes while another deck is shown is caught up on")
{
    SheetWindow window(office(), school);
    window.openDeck();
    window.openOtherDeck();
    for (const char* cell : {"E12", "E22", "E26", "E31", "E40"})
        window.setText(0, cell, "x");
    std::this_thread::sleep_for(700ms);
    window.openDeck();
    CHECK(SheetWindow::soon([&] { return window.text("Result", "headline") == "Đạt Mức 3"; }));
}

TEST_CASE("controls lie inside their panel, none over another, none too narrow for its text, and all have a name")
{
    const std::string locale = GENERATE("vi", "en-US");
    Office own(withExtension(locale));
    SheetWindow window(own, school);
    window.openDeck();
    window.expand("School", true);
    SheetWindow::soon([&] { // it is laid out after it has opened
        const auto height = window.panelArea("School").Height;
        return std::ranges::all_of(window.boxes("School"), [height](const SheetWindow::Box& box) {
            return box.area.Y + box.area.Height <= height;
        });
    });
    for (const char* panel : {"School", "Result", "Blockers", "Findings"})
    {
        INFO(panel);
        const auto area = window.panelArea(panel);
        const std::vector<SheetWindow::Box> boxes = window.boxes(panel);
        CHECK(boxes.size() >= 2);
        for (const SheetWindow::Box& box : boxes)
        {
            INFO(box.name);
            CHECK(box.area.Height > 0);
            CHECK(box.area.Width >= box.neededWidth);
            CHECK(box.area.X >= 0);
            CHECK(box.area.Y >= 0);
            CHECK(box.area.X + box.area.Width <= area.Width);
            CHECK(box.area.Y + box.area.Height <= area.Height);
            CHECK_FALSE(window.accessibleName(panel, box.name).empty());
            for (const SheetWindow::Box& other : boxes)
                if (&other != &box)
                {
                    INFO("beside " << other.name);
                    CHECK((box.area.X + box.area.Width <= other.area.X || other.area.X + other.area.Width <= box.area.X
                           || box.area.Y + box.area.Height <= other.area.Y
                           || other.area.Y + other.area.Height <= box.area.Y));
                }
        }
    }
}

TEST_CASE("the map of criteria and levels has a name that counts its states")
{
    SheetWindow window(office(), school);
    window.openDeck();
    const auto isMap = [](const std::string& name) {
        return name.starts_with("Bản đồ tiêu chí và mức: ") && name.find(" đạt") != std::string::npos;
    };
    CHECK(SheetWindow::soon([&] { return std::ranges::any_of(window.accessibleNames("Result"), isMap); }));
}

TEST_CASE("the sidebar can be shown and hidden 40 times, with changes pending, and the document closed under it")
{
    Office own(withExtension());
    SheetWindow window(own, school);
    for (int i = 0; i < 40; ++i)
    {
        window.openDeck();
        window.setText(0, "K2", std::to_string(i));
        window.hideSidebar();
    }
    window.openDeck();
    window.setText(0, "E12", "x");
    window.closeDocument();
    std::this_thread::sleep_for(600ms); // past the pending refresh
    CHECK(own.alive());
    SheetWindow another(own, school);
    another.openDeck();
    CHECK(another.text("Result", "headline") == "Đạt Mức 2");
}
