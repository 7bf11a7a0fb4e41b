// Results as values for readers without the extension, and back.
#include "catch.hpp"
#include "commands/command_window.hpp"
#include "support/document.hpp"

#include <functional>

using namespace datchuan::test;

namespace {

const std::filesystem::path school = DATCHUAN_TESTS_DIR "/office/sidebar/school.fods";

/// The formulas of ours that a workbook may hold, by cell, in English.
const std::vector<std::pair<std::string, std::string>> formulas{
    {"H2", "=VN.DATCHUAN.KD.MUC(A6:E41)"},
    {"H3", "=IF(VN.DATCHUAN.KD.MUC($A$6:$E$41;\"TH-2018\")>1;\"đạt  %|\"&CHAR(10)&\"x\";\"\")"},
    {"H4", "=IF(VN.DATCHUAN.KD.MUC(A6:E41)>1;TRUE();FALSE())"},
    {"H5", "=VN.DATCHUAN.KD.HETHAN(DATE(2024;1;15))"},
    {"H6", "=VN.DATCHUAN.KD.TIEUCHI(A6:E41;\"9.9\")"},
    {"H7", "=VN.DATCHUAN.KD.KETLUAN(A6:E41)"},
    {"H8", "=IF(VN.DATCHUAN.KD.MUC(A6:E41)>3;\"x\";\"\")"},
    {"H9", "=VN.DATCHUAN.KD.DAT(A6:E41;3)/19"},
};
const std::string array = "VN.DATCHUAN.KD.KIEMTRA(A6:E41)";
const std::vector<std::string> arrayCells{"H11", "I11", "J11", "K11", "H12", "K12"};

void write(SheetWindow& window)
{
    for (const auto& [cell, formula] : formulas)
        window.setText(0, cell, formula);
    window.setText(0, "I2", "=H2+1"); // not ours: stays
    window.setArrayFormula(0, "H11:K12", "=" + array);
}

/// What the cells show, a line for each.
std::string shownIn(const std::function<std::string(const std::string&)>& ask)
{
    std::string shown;
    for (const auto& [cell, formula] : formulas)
    {
        // whether Calc shows a truth value as 1 or as a word depends on when it looked at the formula
        const std::string text = ask(cell);
        shown += cell + " " + (text == "ĐÚNG" ? "1" : text) + "\n";
    }
    for (const std::string& cell : arrayCells)
        shown += cell + " " + ask(cell) + "\n";
    return shown;
}

std::string shownIn(SheetWindow& window)
{
    return shownIn([&](const std::string& cell) { return window.shown(0, cell); });
}

void checkFormulas(SheetWindow& window)
{
    for (const auto& [cell, formula] : formulas)
        CHECK(window.formula(0, cell) == formula);
    CHECK_THAT(window.formula(0, "H11"), containsText(array));
    CHECK_THAT(window.formula(0, "K12"), containsText(array));
}

} // namespace

TEST_CASE("frozen cells look as before, hold no formula of ours, and thaw to what they were")
{
    SheetWindow window(office(), school);
    Commands commands(window);
    write(window);
    checkFormulas(window);
    const auto before = shownIn(window);
    const int steps = commands.undoSteps();
    REQUIRE(commands.give("freezeResults"));
    CHECK(commands.undoSteps() == steps + 1);
    CHECK(commands.undoTitle() == "Đóng băng kết quả");
    CHECK(shownIn(window) == before);
    for (const auto& [cell, formula] : formulas)
        CHECK(window.formula(0, cell).empty());
    CHECK(window.formula(0, "H11").empty());
    CHECK(window.formula(0, "I2") == "=H2+1");

    REQUIRE(commands.give("thawResults"));
    CHECK(commands.undoTitle() == "Bỏ đóng băng kết quả");
    CHECK(commands.undoSteps() == steps + 2);
    checkFormulas(window);
    CHECK(shownIn(window) == before);
}

TEST_CASE("freezing and thawing can be undone and redone, in any order")
{
    SheetWindow window(office(), school);
    Commands commands(window);
    write(window);
    const auto before = shownIn(window);
    REQUIRE(commands.give("freezeResults"));
    window.undo();
    checkFormulas(window);
    REQUIRE(commands.give("thawResults")); // nothing is frozen
    CHECK_FALSE(commands.hasNotice());
    commands.redo();
    CHECK(window.formula(0, "H2").empty());
    REQUIRE(commands.give("thawResults"));
    checkFormulas(window);
    window.undo();
    CHECK(window.formula(0, "H2").empty());
    CHECK(shownIn(window) == before);
    REQUIRE(commands.give("thawResults")); // after undo it is still known what was there
    checkFormulas(window);
}

TEST_CASE("frozen results are read by an office without the extension, and thaw again with it")
{
    const std::string format = GENERATE("ods", "xlsx");
    CAPTURE(format);
    SheetWindow window(office(), school);
    Commands commands(window);
    write(window);
    const auto before = shownIn(window);
    REQUIRE(commands.give("freezeResults"));
    const auto file = window.save(format);

    Office plain{OfficeOptions{}};
    Document foreign(file, plain);
    foreign.recalculate();
    CHECK(shownIn([&](const std::string& cell) { return foreign.text(cell); }) == before);
    const auto again = foreign.save(format); // what another office writes keeps what is needed

    SheetWindow back(office(), again);
    REQUIRE(Commands(back).give("thawResults"));
    checkFormulas(back);
    CHECK(shownIn(back) == before);
}

TEST_CASE("what was changed after freezing is left alone")
{
    SheetWindow window(office(), school);
    Commands commands(window);
    write(window);
    REQUIRE(commands.give("freezeResults"));
    window.setText(0, "H2", "7");
    window.setText(0, "H7", "=1+1");
    REQUIRE(commands.give("thawResults"));
    CHECK(commands.hasNotice()); // one was left
    CHECK(window.shown(0, "H2") == "7");
    CHECK(window.formula(0, "H7") == "=1+1");
    CHECK(window.formula(0, "H9") == formulas.back().second);
}

TEST_CASE("a protected sheet keeps its formulas, all of them")
{
    SheetWindow window(office(), school);
    Commands commands(window);
    write(window);
    window.setText(1, "A20", "=VN.DATCHUAN.KD.PHIENBAN()");
    window.protect(1);
    REQUIRE(commands.give("freezeResults"));
    CHECK(commands.hasNotice());
    checkFormulas(window);
    CHECK(window.formula(1, "A20") == "=VN.DATCHUAN.KD.PHIENBAN()");
}

TEST_CASE("a workbook without formulas of ours is left as it is")
{
    SheetWindow window(office(), school);
    Commands commands(window);
    window.setText(0, "H2", "=1+1");
    const int steps = commands.undoSteps();
    REQUIRE(commands.give("freezeResults"));
    REQUIRE(commands.give("thawResults"));
    CHECK(commands.undoSteps() == steps);
    CHECK_FALSE(commands.hasNotice());
    CHECK(window.formula(0, "H2") == "=1+1");
}

TEST_CASE("the stamp of a block tells the date and the marks of frozen results; a later mark is found")
{
    SheetWindow window(office(), school);
    Commands commands(window);
    window.openDeck();
    const auto findings = window.lines("Findings");
    window.choose(0, "G10");
    REQUIRE(commands.give("insertResultBlock"));
    const std::string stamp = window.shown(0, "G19");
    REQUIRE(commands.give("freezeResults"));
    CHECK_THAT(window.shown(0, "G19"), containsText(stamp + ". Đã đóng băng kết quả ngày 15/05/2019, mã đối chiếu "));
    CHECK(window.shown(0, "J11") == "2");
    const auto finds = [&](const std::string& text) {
        commands.give("checkWorkbook");
        for (const std::string& line : window.lines("Findings"))
            if (line.find(text) != std::string::npos)
                return true;
        return false;
    };
    CHECK_FALSE(finds("đóng băng"));
    CHECK(window.lines("Findings") == findings); // values in the place of formulas are no mistake
    window.setText(0, "E12", "x");
    CHECK(finds("đóng băng"));
    window.setText(0, "E12", "");
    REQUIRE(commands.give("thawResults"));
    CHECK(window.shown(0, "G19") == stamp);
    CHECK_THAT(window.formula(0, "J11"), containsText("KD.MUC("));
}
