// What commands say in the status bar, in both languages.
#include "catch.hpp"
#include "commands/command_window.hpp"
#include "commands/status_line.hpp"

using namespace datchuan::test;

namespace {

const std::filesystem::path school = DATCHUAN_TESTS_DIR "/office/sidebar/school.fods";

struct Words
{
    const char* locale;
    const char* sheetFindings;
    const char* finding;
    const char* recalculated;
    const char* noFindings;
};

constexpr Words vietnamese{
    "vi", "Trang “Tổng hợp”: ✖\u00a02\u00a0lỗi, ▲\u00a01\u00a0cảnh\u00a0báo, ●\u00a01\u00a0thông\u00a0tin.",
    "2/4 · B13 · Lỗi L04: Tiêu chí 1.4 vừa \"Không đạt\" vừa \"Mức 3\" (ô B13, C13, D13, E13).",
    "Đã tính lại mọi công thức.", "Không thấy vấn đề nào."};
constexpr Words english{
    "en-US", "Sheet “Tổng hợp”: ✖\u00a02\u00a0errors, ▲\u00a01\u00a0warning, ●\u00a01\u00a0note.",
    "2/4 · B13 · Error L04: Criterion 1.4 is both \"Không đạt\" and \"level 3\" (B13, C13, D13, E13).",
    "All formulas were recalculated.", "No problem found."};

} // namespace

TEST_CASE("the status bar says what was found, where the cursor was led, and that formulas were recalculated")
{
    const Words& says = GENERATE(vietnamese, english);
    Office own(withExtension(says.locale));
    SheetWindow window(own, school);
    Commands commands(window);
    const StatusLine line(window);
    window.setText(0, "B13", "x"); // L04
    REQUIRE(commands.give("checkSheet"));
    CHECK(line.text() == says.sheetFindings);
    window.choose(0, "B12");
    REQUIRE(commands.give("nextFinding"));
    CHECK(line.text() == says.finding);
    REQUIRE(commands.give("recalculateAll"));
    CHECK(line.text() == says.recalculated);
    REQUIRE(commands.give("checkWorkbook")); // the deck says it all: what was said before is out of date
    CHECK(line.text().empty());

    SheetWindow empty(own);
    const StatusLine emptyLine(empty);
    REQUIRE(Commands(empty).give("nextFinding"));
    CHECK(emptyLine.text() == says.noFindings);
    REQUIRE(Commands(empty).give("checkSheet")); // no table of ours: no "no problem found"
    CHECK(emptyLine.text().empty());
}
