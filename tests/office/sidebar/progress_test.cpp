// What the deck says of a big workbook: before it is checked, meanwhile, when the check is given up, and when it is done.
#include "catch.hpp"
#include "commands/command_window.hpp"

using namespace datchuan::test;

namespace {

const std::filesystem::path school = DATCHUAN_TESTS_DIR "/office/sidebar/school.fods";

struct Words
{
    const char* locale;
    const char* big;
    const char* bigWhy;
    const char* check;
    const char* checking;
    const char* cancel;
    const char* notChecked;
    const char* done;
    const char* outdated;
};

constexpr Words vietnamese{"vi",
                           "Sổ tính lớn",
                           "nên không tự kiểm tra theo từng thay đổi",
                           "~Kiểm tra",
                           "Đang kiểm tra…",
                           "~Thôi kiểm tra",
                           "Chưa kiểm tra.",
                           "Đạt Mức 2",
                           "Sổ tính đã thay đổi sau lần kiểm tra này."};
constexpr Words english{"en-US",
                        "Large workbook",
                        "it is not checked at every change",
                        "~Check",
                        "Checking…",
                        "~Cancel the check",
                        "Not checked yet.",
                        "Level 2",
                        "The workbook has changed since this check."};

/// The deck beside a workbook that is not checked by itself, and whose check takes longer than a look at the deck.
class BigWorkbook
{
public:
    explicit BigWorkbook(Office& owner) : window(owner, school)
    {
        window.setText(0, "AZ5000", "cuối");
        for (int sheet = 1; sheet < 20; ++sheet)
            window.copySheet(0, "Trường " + std::to_string(sheet), sheet);
        window.openDeck();
    }

    std::string result(const std::string& control) { return window.text("Result", control); }
    bool offers(const std::string& button)
    {
        return SheetWindow::soon([&] { return result("check") == button; });
    }
    void press() { window.press("Result", "check"); }
    /// The office does nothing else meanwhile: a check that runs does not come to its end.
    void inOneGo(const std::function<void()>& looks) { window.office().onMainThread(looks); }

    SheetWindow window;
};

} // namespace

TEST_CASE("the deck says that a big workbook waits to be checked, is being checked, and is checked, in both languages")
{
    const Words& says = GENERATE(vietnamese, english);
    Office own(withExtension(says.locale));
    BigWorkbook big(own);
    CHECK(big.result("headline") == says.big);
    CHECK_THAT(big.result("explanation"), containsText(says.bigWhy));
    CHECK(big.window.text("Findings", "summary") == says.notChecked);
    CHECK(big.result("check") == says.check);

    big.press();
    big.inOneGo([&] {
        CHECK(big.result("headline") == says.checking);
        CHECK(big.window.text("Findings", "summary") == says.notChecked);
        CHECK(big.result("check") == says.cancel);
        big.press();
    });
    CHECK(big.offers(says.check));
    CHECK(big.result("headline") == says.big);
    CHECK(big.window.text("Findings", "summary") == says.notChecked);
    CHECK_FALSE(big.window.isVisible("Result", "notice"));

    big.press();
    CHECK(big.window.headlineBecomes(says.done));
    CHECK_FALSE(big.window.isVisible("Result", "notice"));
    CHECK(big.result("check") == says.check);
    CHECK(big.window.text("Findings", "summary") != says.notChecked);
}

TEST_CASE("a check that is given up leaves the last result in sight, which is out of date")
{
    const Words& says = GENERATE(vietnamese, english);
    Office own(withExtension(says.locale));
    BigWorkbook big(own);
    big.press();
    REQUIRE(big.window.headlineBecomes(says.done));
    int row = 12;
    std::string found;
    // the office hears of a press a little later: on a loaded machine a check may have ended by then
    constexpr int lastTry = 17;
    do
    {
        big.window.setText(0, "B" + std::to_string(++row), "x"); // L04
        REQUIRE(SheetWindow::soon([&] { return big.window.isVisible("Result", "notice"); }));
        CHECK(big.result("notice") == says.outdated);
        found = big.window.text("Findings", "summary");
        big.press();
        big.inOneGo([&] {
            CHECK(big.result("headline") == says.done);
            CHECK_THAT(big.result("notice"), Catch::Matchers::StartsWith(says.checking));
            CHECK(big.result("check") == says.cancel);
            big.press();
        });
        CHECK(big.offers(says.check));
    } while (big.result("notice").empty() && row < lastTry);
    CHECK(big.result("notice") == says.outdated);
    CHECK(big.window.text("Findings", "summary") == found);
    // commands that need the findings of now do not take those of before
    big.window.choose(0, "B" + std::to_string(row - 1));
    REQUIRE(Commands(big.window).give("nextFinding"));
    CHECK(big.window.selection() == "$'Tổng hợp'.$B$" + std::to_string(row));
}
