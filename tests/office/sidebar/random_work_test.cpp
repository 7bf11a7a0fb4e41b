// Hours of work in a minute: edits, rows that come and go, undo and redo, every command, copies saved in between, in an
// order that nobody thought of. The office must live, and the deck still tell the truth at the end.
#include "catch.hpp"
#include "commands/command_window.hpp"

#include <random>

using namespace datchuan::test;

namespace {

const std::filesystem::path mistakes = DATCHUAN_SOURCE_DIR "/samples/tieu-hoc-co-loi.ods";

class Worker
{
public:
    Worker(SheetWindow& window, unsigned seed) : m_window(window), m_commands(window), m_random(seed) {}

    /// Does something, and says what.
    std::string step()
    {
        static const std::vector<std::string> texts{"x",        "X",   "",     "Đạt",  "Không đạt",     "-----", "1,10",
                                                    "[H1-1.1]", "95%", "0.95", "  x ", "Tiêu chí 1.10", "Mức 2"};
        static const std::vector<std::string> names{
            "checkSheet",         "checkWorkbook",     "nextFinding",   "previousFinding", "noteFindings",
            "removeFindingNotes", "insertResultBlock", "freezeResults", "thawResults",     "recalculateAll"};
        const int what = pick(100);
        const int row = pick(60);
        if (what < 35)
        {
            const std::string cell = std::string(1, static_cast<char>('A' + pick(8))) + std::to_string(row + 1);
            m_window.setText(0, cell, texts[static_cast<std::size_t>(pick(static_cast<int>(texts.size())))]);
            return "set " + cell;
        }
        if (what < 42)
            return m_window.insertRow(0, row), "insert row";
        if (what < 48)
            return m_window.removeRow(0, row), "remove row";
        if (what < 60)
            return m_commands.undoSteps() > 0 ? (m_window.undo(), "undo") : "nothing to undo";
        if (what < 67)
            return m_commands.redoSteps() > 0 ? (m_commands.redo(), "redo") : "nothing to redo";
        if (what < 72)
            return m_window.save(pick(2) == 0 ? "ods" : "xlsx"), "save a copy";
        if (what < 74)
            return m_window.saveAs(), "save";
        if (what < 77)
            return pick(2) == 0 ? (m_window.openDeck(), "our deck") : (m_window.openOtherDeck(), "another deck");
        const std::string& name = names[static_cast<std::size_t>(pick(static_cast<int>(names.size())))];
        m_window.choose(0, "H" + std::to_string(row + 1));
        m_commands.give(name);
        return name;
    }

private:
    int pick(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

    SheetWindow& m_window;
    Commands m_commands;
    std::mt19937 m_random;
};

} // namespace

TEST_CASE("random work with edits, undo, commands and saving leaves the office alive and the deck true")
{
    const char* chosen = std::getenv("DATCHUAN_SEED");
    const unsigned seed = chosen == nullptr ? 7U : static_cast<unsigned>(std::atoi(chosen));
    Office own(withExtension());
    SheetWindow window(own, mistakes);
    window.openDeck();
    Worker worker(window, seed);
    std::string done;
    for (int i = 0; i < 260 && own.alive(); ++i)
        done += worker.step() + "; ";
    INFO("seed " << seed << ": " << done);
    REQUIRE(own.alive());

    // what the deck shows is what a fresh check of the saved file shows
    window.openDeck();
    REQUIRE(Commands(window).give("checkWorkbook"));
    const auto file = window.save("ods");
    SheetWindow fresh(own, file);
    fresh.openDeck();
    CHECK(SheetWindow::soon([&] {
        return window.text("Result", "headline") == fresh.text("Result", "headline")
               && window.text("Findings", "summary") == fresh.text("Findings", "summary");
    }));
}
