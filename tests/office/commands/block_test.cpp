// The result block: formulas beside the table, one step of undo, never over what is there.
#include "catch.hpp"
#include "commands/command_window.hpp"

using namespace datchuan::test;

namespace {

const std::filesystem::path school = DATCHUAN_TESTS_DIR "/office/sidebar/school.fods";

} // namespace

TEST_CASE("the result block shows the result and follows the marks")
{
    SheetWindow window(office(), school);
    Commands commands(window);
    window.choose(0, "G10");
    const int steps = commands.undoSteps();
    REQUIRE(commands.give("insertResultBlock"));
    CHECK_FALSE(commands.hasNotice());
    CHECK(window.shown(0, "G10") == "Kết quả tự đánh giá");
    CHECK(window.shown(0, "G11") == "Mức đạt được");
    CHECK(window.shown(0, "J11") == "2");
    CHECK(window.shown(0, "J12") == "Đạt Mức 2");
    CHECK(window.shown(0, "J13") == "1");
    CHECK(window.shown(0, "J14") == "27/27");
    CHECK(window.shown(0, "J16") == "14/19");
    CHECK_THAT(window.shown(0, "J18"), containsText("1.3") && containsText("5.5"));
    CHECK_THAT(window.shown(0, "G19"),
               containsText("Bộ quy tắc TH-2018, phiên bản ") && containsText("ĐạtChuẩn " DATCHUAN_VERSION));
    CHECK(commands.undoSteps() == steps + 1);
    CHECK(commands.undoTitle() == "Chèn khối kết quả");

    for (const char* cell : {"E12", "E22", "E26", "E31", "E40"})
        window.setText(0, cell, "x");
    CHECK(window.shown(0, "J11") == "3");
    for (int i = 0; i < 6; ++i)
        window.undo();
    CHECK(window.shown(0, "J11").empty());
    CHECK(window.shown(0, "G10").empty());
    commands.redo();
    CHECK(window.shown(0, "J11") == "2");
}

TEST_CASE("a block changes neither the assessment nor the findings")
{
    SheetWindow window(office(), school);
    Commands commands(window);
    window.openDeck();
    const auto before = window.lines("Findings");
    window.choose(0, "G10");
    REQUIRE(commands.give("insertResultBlock"));
    REQUIRE(commands.give("checkWorkbook"));
    CHECK(window.text("Result", "headline") == "Đạt Mức 2");
    CHECK(window.lines("Findings") == before);
}

TEST_CASE("a block is not written over cells that hold something, nor into the table")
{
    SheetWindow window(office(), school);
    Commands commands(window);
    const int steps = commands.undoSteps();
    window.setText(0, "H12", "của tôi");
    window.choose(0, "G10");
    REQUIRE(commands.give("insertResultBlock"));
    CHECK(commands.hasNotice());
    CHECK(window.shown(0, "G10").empty());
    CHECK(window.shown(0, "H12") == "của tôi");
    window.choose(0, "B12"); // an empty cell of the table
    REQUIRE(commands.give("insertResultBlock"));
    CHECK(commands.hasNotice());
    CHECK(window.shown(0, "B12").empty());
    CHECK(commands.undoSteps() == steps + 1); // that of the text
}

TEST_CASE("without an assessment the command says so and changes nothing")
{
    SheetWindow window(office());
    Commands commands(window);
    REQUIRE(commands.give("insertResultBlock"));
    CHECK(commands.hasNotice());
    CHECK(commands.undoSteps() == 0);
    REQUIRE(commands.give("checkSheet")); // the next command takes the message away
    CHECK_FALSE(commands.hasNotice());
}

TEST_CASE("a protected sheet keeps the block away")
{
    SheetWindow window(office(), school);
    Commands commands(window);
    window.protect(0);
    window.choose(0, "G10");
    REQUIRE(commands.give("insertResultBlock"));
    CHECK(commands.hasNotice());
    CHECK(window.shown(0, "G10").empty());
}

TEST_CASE("in every sample the block comes to the result that the deck shows")
{
    const std::string sample = GENERATE("tieu-hoc-kim-dong", "mam-non-hoa-sen", "thcs-nguyen-du", "thpt-chu-van-an",
                                        "phieu-thcs-tran-phu", "tieu-hoc-co-loi", "tieu-hoc-vo-thi-sau-2026");
    CAPTURE(sample);
    SheetWindow window(office(), std::filesystem::path(DATCHUAN_SOURCE_DIR "/samples") / (sample + ".xlsx"));
    Commands commands(window);
    window.openDeck();
    window.choose(0, "Z2");
    REQUIRE(commands.give("insertResultBlock"));
    REQUIRE_FALSE(commands.hasNotice());
    // the values stand as many columns to the right as the labels need
    const auto valueIn = [&](int row) {
        for (const char* column : {"AA", "AB", "AC", "AD", "AE", "AF"})
            if (const std::string text = window.shown(0, column + std::to_string(row)); !text.empty())
                return text;
        return std::string();
    };
    const std::string headline = window.text("Result", "headline");
    INFO(headline);
    INFO(valueIn(4));
    // where the deck says "Chưa đủ dữ liệu" or "Chưa tính được", it says why apart from that
    if (headline == "Chưa tính được")
        CHECK(valueIn(3) == "chưa xác định");
    else
        CHECK(valueIn(4).starts_with(headline));
}
