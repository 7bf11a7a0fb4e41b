// Findings as comments in cells: on request, gone without a trace, and in no file unless wanted.
#include "catch.hpp"
#include "commands/command_window.hpp"
#include "options/options_office.hpp"
#include "support/document.hpp"

using namespace datchuan::test;
using Catch::Matchers::StartsWith;

namespace {

const std::filesystem::path mistakes = DATCHUAN_SOURCE_DIR "/samples/tieu-hoc-co-loi.ods";
constexpr const char* heading = "ĐạtChuẩn kiểm tra ô này:";

int commentsInFile(const std::filesystem::path& file)
{
    SheetWindow read(office(), file);
    return read.comments();
}

/// The cell of the first finding: where the command for the next one leads from the top.
std::string firstFinding(SheetWindow& window, Commands& commands)
{
    window.choose(0, "A1");
    REQUIRE(commands.give("nextFinding"));
    const std::string selection = window.selection();
    std::string cell = selection.substr(selection.rfind(".$") == std::string::npos ? 0 : selection.rfind(".$") + 1);
    std::erase(cell, '$');
    return cell;
}

} // namespace

TEST_CASE("findings become comments of their cells in one step, and go again in one")
{
    SheetWindow window(office(), mistakes);
    Commands commands(window);
    const int steps = commands.undoSteps();
    REQUIRE(commands.give("noteFindings"));
    CHECK(commands.hasNotice());
    CHECK(commands.undoSteps() == steps + 1);
    CHECK(commands.undoTitle() == "Ghi chú vấn đề vào ô");
    const int count = window.comments();
    CHECK(count > 3);
    const std::string cell = firstFinding(window, commands);
    CHECK_THAT(window.comment(0, cell), StartsWith(heading));

    window.undo();
    CHECK(window.comments() == 0);
    commands.redo();
    CHECK(window.comments() == count);
    REQUIRE(commands.give("noteFindings")); // anew, not twice
    CHECK(window.comments() == count);

    REQUIRE(commands.give("removeFindingNotes"));
    CHECK(commands.undoTitle() == "Xóa ghi chú vấn đề");
    CHECK(window.comments() == 0);
    window.undo();
    CHECK(window.comments() == count);
    CHECK_THAT(window.comment(0, cell), StartsWith(heading));
}

TEST_CASE("comments of somebody else stay, and cells of protected sheets are left alone")
{
    SheetWindow window(office(), mistakes);
    Commands commands(window);
    const std::string cell = firstFinding(window, commands);
    window.setComment(0, cell, "Cô Lan xem lại");
    REQUIRE(commands.give("noteFindings"));
    CHECK(window.comment(0, cell) == "Cô Lan xem lại");
    const int count = window.comments();
    REQUIRE(count > 1);
    window.protect(0);
    REQUIRE(commands.give("removeFindingNotes"));
    CHECK(commands.hasNotice());
    CHECK(window.comments() == count);
    CHECK(window.comment(0, cell) == "Cô Lan xem lại");
}

TEST_CASE("a file that is saved holds no comment of ours, and they are there again afterwards")
{
    SheetWindow window(office(), mistakes);
    Commands commands(window);
    REQUIRE(commands.give("noteFindings"));
    const int count = window.comments();
    const int steps = commands.undoSteps();
    for (const char* format : {"ods", "xlsx"})
    {
        const auto copy = window.save(format);
        CHECK(window.comments() == count);
        CHECK(commands.undoSteps() == steps);
        CHECK(commentsInFile(copy) == 0);
    }
    const auto file = window.saveAs();
    CHECK(window.comments() == count);
    CHECK_FALSE(window.isModified());
    CHECK(commentsInFile(file) == 0);
    // and what was undone before can be undone still
    window.undo();
    CHECK(window.comments() == 0);
    commands.redo();
    CHECK(window.comments() == count);
}

TEST_CASE("comments survive saving when rows moved them, and every step can be taken back")
{
    SheetWindow window(office(), mistakes);
    Commands commands(window);
    REQUIRE(commands.give("noteFindings"));
    const int count = window.comments();
    window.insertRow(0, 0);
    window.saveAs();
    CHECK(window.comments() == count);
    window.undo(); // the row
    CHECK(window.comments() == count);
    window.undo(); // the comments
    CHECK(window.comments() == 0);
    commands.redo();
    commands.redo();
    CHECK(window.comments() == count);
}

TEST_CASE("comments are saved when the options say so, and are known again")
{
    OptionsOffice own;
    own.choose({{"language", 0}, {"severity", 0}, {"live", 1}, {"hint", 1}, {"keepNotes", 1}});
    SheetWindow window(own.office(), mistakes);
    Commands commands(window);
    REQUIRE(commands.give("noteFindings"));
    const int count = window.comments();
    REQUIRE(count > 3);
    const std::string format = GENERATE("ods", "xlsx");
    CAPTURE(format);
    const auto file = window.save(format);
    SheetWindow back(own.office(), file);
    CHECK(back.comments() == count);
    REQUIRE(Commands(back).give("removeFindingNotes"));
    CHECK(back.comments() == 0);
}

TEST_CASE("a workbook without findings gets no comment and no step")
{
    SheetWindow window(office());
    Commands commands(window);
    const int steps = commands.undoSteps();
    REQUIRE(commands.give("noteFindings"));
    REQUIRE(commands.give("removeFindingNotes"));
    CHECK(commands.undoSteps() == steps);
    CHECK(window.comments() == 0);
}
