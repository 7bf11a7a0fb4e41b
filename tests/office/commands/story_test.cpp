// A working day: a workbook made with Excel comes in, is checked and put right, and goes out as .xlsx to people whose
// office has no extension.
#include "catch.hpp"
#include "commands/command_window.hpp"
#include "support/document.hpp"

using namespace datchuan::test;

namespace {

std::string firstFilled(SheetWindow& window, const std::string& text)
{
    for (const auto& each : window.lines("Findings"))
        if (each.find(text) != std::string::npos)
            return each;
    return {};
}

} // namespace

TEST_CASE("from the menu to a repaired, frozen and saved .xlsx that is read without the extension")
{
    Office own(withExtension());
    SheetWindow window(own, DATCHUAN_SOURCE_DIR "/samples/tieu-hoc-co-loi.xlsx");
    Commands commands(window);

    // check, and go to the first finding
    REQUIRE(commands.give("checkWorkbook"));
    REQUIRE(SheetWindow::soon([&] {
        try
        {
            return !window.text("Result", "headline").empty();
        }
        catch (const com::sun::star::uno::Exception&)
        {
            return false;
        }
    }));
    REQUIRE(commands.give("nextFinding"));
    const std::string finding = window.selection();
    CHECK(finding != "$A$1");
    CHECK_FALSE(firstFilled(window, "✖").empty());

    // a block beside the table, frozen
    window.choose(0, "J3");
    REQUIRE(commands.give("insertResultBlock"));
    REQUIRE_FALSE(commands.hasNotice());
    const std::string title = window.shown(0, "J3");
    CHECK(title == "Kết quả tự đánh giá");
    REQUIRE(commands.give("freezeResults"));
    std::vector<std::string> shown;
    std::vector<std::string> cells;
    for (const char column : {'J', 'K', 'L', 'M', 'N', 'O', 'P'})
        for (int row = 3; row < 14; ++row)
            cells.push_back(column + std::to_string(row));
    for (const std::string& cell : cells)
    {
        CHECK(window.formula(0, cell).empty());
        shown.push_back(window.shown(0, cell));
    }
    const auto file = window.save("xlsx");

    // elsewhere
    Office plain{OfficeOptions{}};
    Document read(file, plain);
    read.recalculate();
    for (std::size_t i = 0; i < cells.size(); ++i)
        CHECK(read.text(cells[i]) == shown[i]);

    // and back
    SheetWindow back(own, file);
    REQUIRE(Commands(back).give("thawResults"));
    int formulas = 0;
    for (const std::string& cell : cells)
        formulas += back.formula(0, cell).find("KD.") != std::string::npos ? 1 : 0;
    CHECK(formulas >= 7);
}
