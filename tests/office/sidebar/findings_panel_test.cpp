#include "catch.hpp"
#include "sidebar/sheet_window.hpp"

#include <algorithm>

using namespace datchuan::test;

/// The findings: filters, repair in one step of undo, and what is ignored on request.
namespace {

const std::filesystem::path school = DATCHUAN_TESTS_DIR "/office/sidebar/school.fods";

int lineWith(const std::vector<std::string>& lines, const std::string& text)
{
    const auto found =
        std::ranges::find_if(lines, [&](const std::string& line) { return line.find(text) != std::string::npos; });
    return found == lines.end() ? -1 : static_cast<int>(found - lines.begin());
}

/// The deck beside a sheet with three marks that have a blank too many (safe) and a mark where none may be (confirm).
struct Spoilt
{
    explicit Spoilt(Office& owner = office()) : window(owner, school)
    {
        for (const char* cell : {"C10", "D10", "C11"})
            window.setText(0, cell, "x ");
        window.setText(0, "E11", "x"); // 1.2 has no level 3
        window.openDeck();
        REQUIRE(appears("● C10"));
    }

    bool appears(const std::string& text)
    {
        return SheetWindow::soon([&] { return lineWith(window.lines("Findings"), text) >= 0; });
    }
    bool goes(const std::string& text)
    {
        return SheetWindow::soon([&] { return lineWith(window.lines("Findings"), text) < 0; });
    }
    void select(const std::string& text) { window.select("Findings", lineWith(window.lines("Findings"), text)); }

    SheetWindow window;
};

} // namespace

TEST_CASE("a safe correction is made at once, and undone by one step")
{
    Spoilt spoilt;
    spoilt.select("● C10");
    CHECK(spoilt.window.isEnabled("Findings", "repair"));
    spoilt.window.press("Findings", "repair");
    CHECK(spoilt.goes("● C10"));
    CHECK(spoilt.window.shown(0, "C10") == "x");
    CHECK(spoilt.window.text("Findings", "notice") == "Đã sửa 1 ô.");
    CHECK(spoilt.window.undoStep() == "ĐạtChuẩn: sửa ô C10");
    spoilt.window.undo();
    CHECK(spoilt.window.shown(0, "C10") == "x ");
    CHECK(spoilt.appears("● C10"));
    spoilt.window.redo();
    CHECK(spoilt.goes("● C10"));
}

TEST_CASE("all safe corrections are shown before they are made, and are one step of undo")
{
    Spoilt spoilt;
    CHECK(spoilt.window.text("Findings", "repairAll") == "Sửa hết mục ~an toàn (3)…");
    spoilt.window.press("Findings", "repairAll");
    CHECK(spoilt.window.isVisible("Findings", "preview"));
    CHECK_FALSE(spoilt.window.isVisible("Findings", "list"));
    const auto lines = spoilt.window.lines("Findings", "preview");
    REQUIRE(lines.size() == 3);
    CHECK(lines.front() == "C10  “x ” → “x”");
    spoilt.window.press("Findings", "cancel");
    CHECK(spoilt.window.isVisible("Findings", "list"));
    CHECK(spoilt.window.shown(0, "C10") == "x ");
    spoilt.window.press("Findings", "repairAll");
    spoilt.window.press("Findings", "accept");
    CHECK(spoilt.goes("● C10"));
    CHECK(spoilt.window.text("Findings", "notice") == "Đã sửa 3 ô.");
    CHECK(spoilt.window.undoStep() == "ĐạtChuẩn: sửa 3 ô");
    CHECK_FALSE(spoilt.window.isVisible("Findings", "repairAll"));
    spoilt.window.undo();
    for (const char* cell : {"C10", "D10", "C11"})
        CHECK(spoilt.window.shown(0, cell) == "x ");
}

TEST_CASE("a correction that needs a person shows old and new, and asks")
{
    Spoilt spoilt;
    spoilt.select("E11");
    spoilt.window.press("Findings", "repair");
    REQUIRE(spoilt.window.isVisible("Findings", "preview"));
    CHECK(spoilt.window.shown(0, "E11") == "x");
    CHECK(spoilt.window.lines("Findings", "preview") == std::vector<std::string>{"E11  “x” → “-----”"});
    spoilt.window.press("Findings", "accept");
    CHECK(spoilt.goes("E11"));
    CHECK(spoilt.window.shown(0, "E11") == "-----");
}

TEST_CASE("cells on a protected sheet are not repaired, and that is told")
{
    Spoilt spoilt;
    spoilt.window.protect(0);
    spoilt.select("● C10");
    spoilt.window.press("Findings", "repair");
    CHECK_THAT(spoilt.window.text("Findings", "notice"),
               containsText("Không ô nào được sửa.") && containsText("C10") && containsText("bảo vệ"));
    CHECK(spoilt.window.shown(0, "C10") == "x ");
}

TEST_CASE("findings are filtered by words, severity and what can be repaired, and grouped by kind")
{
    Spoilt spoilt;
    SheetWindow& window = spoilt.window;
    const auto all = window.lines("Findings").size();
    window.type("Findings", "search", "ky tu an"); // ký tự ẩn, without marks
    CHECK(SheetWindow::soon([&] { return window.lines("Findings").size() == 3; }));
    window.type("Findings", "search", "zzz");
    CHECK(SheetWindow::soon([&] { return window.lines("Findings").empty(); }));
    CHECK(window.text("Findings", "details") == "Không có vấn đề nào khớp bộ lọc.");
    window.type("Findings", "search", "");
    CHECK(SheetWindow::soon([&] { return window.lines("Findings").size() == all; }));
    window.select("Findings", 3, "filter");
    CHECK(SheetWindow::soon([&] { return window.lines("Findings").size() == 4; }));
    window.select("Findings", 1, "grouping");
    CHECK(SheetWindow::soon([&] { return lineWith(window.lines("Findings"), "X14 (3)") >= 0; }));
}

TEST_CASE("a finding is ignored with a reason that the document keeps, and is taken back")
{
    Spoilt spoilt;
    SheetWindow& window = spoilt.window;
    window.setModified(false);
    spoilt.select("● C10");
    window.press("Findings", "ignore");
    REQUIRE(window.isVisible("Findings", "reason"));
    CHECK_FALSE(window.isEnabled("Findings", "accept")); // without a reason
    CHECK(window.lines("Findings", "scope").size() == 3);
    window.type("Findings", "reason", "mẫu cũ của phòng");
    CHECK(window.isEnabled("Findings", "accept"));
    window.press("Findings", "accept");
    REQUIRE(spoilt.appears("Đã bỏ qua theo yêu cầu"));
    CHECK(window.isModified());
    CHECK(window.lines("Findings").back().starts_with("● C10"));
    CHECK(window.text("Findings", "repairAll") == "Sửa hết mục ~an toàn (2)…");
    window.select("Findings", static_cast<int>(window.lines("Findings").size()) - 1);
    CHECK_THAT(window.text("Findings", "details"), containsText("Lý do bỏ qua: mẫu cũ của phòng"));
    CHECK_FALSE(window.isEnabled("Findings", "repair"));
    CHECK(window.text("Findings", "ignore") == "Thôi ~bỏ qua");

    SheetWindow again(office(), window.save("ods"));
    again.openDeck();
    CHECK(lineWith(again.lines("Findings"), "Đã bỏ qua theo yêu cầu") > 0);
    again.select("Findings", static_cast<int>(again.lines("Findings").size()) - 1);
    again.press("Findings", "ignore");
    CHECK(SheetWindow::soon([&] { return lineWith(again.lines("Findings"), "Đã bỏ qua theo yêu cầu") < 0; }));
    CHECK(lineWith(again.lines("Findings"), "● C10") >= 0);
}

TEST_CASE("a whole kind is ignored in the workbook")
{
    Spoilt spoilt;
    spoilt.select("● C10");
    spoilt.window.press("Findings", "ignore");
    spoilt.window.select("Findings", 2, "scope");
    spoilt.window.type("Findings", "reason", "không cần");
    spoilt.window.press("Findings", "accept");
    REQUIRE(spoilt.appears("Đã bỏ qua theo yêu cầu"));
    CHECK_FALSE(spoilt.window.isVisible("Findings", "repairAll"));
}
