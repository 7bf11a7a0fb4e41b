#include "catch.hpp"
#include "sidebar/sheet_window.hpp"
#include "support/document.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <thread>

using namespace datchuan::test;
using namespace std::chrono_literals;

/// What users do fast, often and at the same time. DATCHUAN_STRESS=200 opens so many documents.
namespace {

const std::filesystem::path school = DATCHUAN_TESTS_DIR "/office/sidebar/school.fods";

/// Resident memory of the office in MB: of the process whose command line names the profile.
long residentMegabytes(Office& office)
{
    long kilobytes = 0;
    for (const auto& process : std::filesystem::directory_iterator("/proc"))
    {
        std::ifstream commandLine(process.path() / "cmdline");
        const std::string command((std::istreambuf_iterator<char>(commandLine)), {});
        if (command.find("soffice.bin") == std::string::npos
            || command.find(office.profile().string()) == std::string::npos)
            continue;
        std::ifstream status(process.path() / "status");
        for (std::string word; status >> word;)
            if (word == "VmRSS:")
                status >> kilobytes;
    }
    return kilobytes / 1024;
}

int documentsToOpen()
{
    const char* wanted = std::getenv("DATCHUAN_STRESS");
    return wanted == nullptr ? 24 : std::atoi(wanted);
}

} // namespace

TEST_CASE("documents opened and closed with the deck leave no more behind than without it")
{
    const int count = documentsToOpen();
    // memory that the office has gained between a third of the documents and the last one
    const auto growth = [count](bool withDeck) {
        Office own(withExtension());
        long settled = 0;
        for (int i = 0; i < count; ++i)
        {
            SheetWindow window(own, school);
            if (withDeck)
                window.openDeck();
            else
                window.openOtherDeck();
            window.setText(0, "E12", "x"); // a refresh is pending when the document goes
            window.closeDocument();
            if (i == count / 3)
                settled = residentMegabytes(own);
        }
        const long last = residentMegabytes(own);
        CHECK(own.alive());
        CHECK(settled > 0);
        WARN(count << " documents, " << (withDeck ? "our deck: " : "Calc's own deck: ") << settled
                   << " MB after a third, " << last << " MB at the end");
        return last - settled;
    };
    const long without = growth(false);
    const long with = growth(true);
    CHECK(with - without < 6 + count / 20);
}

TEST_CASE("edits while a check runs end in the result of the last one")
{
    Office own(withExtension());
    SheetWindow window(own, school);
    window.openDeck();
    for (int i = 0; i < 30; ++i)
    {
        window.setText(0, "E12", i % 2 == 0 ? "x" : "");
        std::this_thread::sleep_for(std::chrono::milliseconds(390 + i)); // about when the refresh begins
    }
    for (const char* cell : {"E12", "E22", "E26", "E31", "E40"})
        window.setText(0, cell, "x");
    CHECK(SheetWindow::soon([&] { return window.text("Result", "headline") == "Đạt Mức 3"; }));
}

TEST_CASE("a document may be closed while it is checked")
{
    Office own(withExtension());
    for (int i = 0; i < 12; ++i)
    {
        SheetWindow window(own, school);
        window.openDeck();
        window.setText(0, "E12", "x");
        std::this_thread::sleep_for(std::chrono::milliseconds(395 + 3 * i));
        window.closeDocument();
    }
    std::this_thread::sleep_for(500ms);
    CHECK(own.alive());
}

TEST_CASE("two windows on one document have their own decks, and both follow its changes")
{
    Office own(withExtension());
    SheetWindow window(own, school);
    window.openDeck();
    {
        SheetWindow second(window, SheetWindow::OnSame::Document);
        second.openDeck();
        CHECK(second.text("Result", "headline") == "Đạt Mức 2");
        for (const char* cell : {"E12", "E22", "E26", "E31", "E40"})
            window.setText(0, cell, "x");
        CHECK(SheetWindow::soon([&] { return window.text("Result", "headline") == "Đạt Mức 3"; }));
        CHECK(SheetWindow::soon([&] { return second.text("Result", "headline") == "Đạt Mức 3"; }));
    }
    window.undo();
    CHECK(SheetWindow::soon([&] { return window.text("Result", "headline") == "Đạt Mức 2"; }));
    CHECK(own.alive());
}

TEST_CASE("repairs are undone and redone many times, with the deck following")
{
    Office own(withExtension());
    SheetWindow window(own, school);
    for (const char* cell : {"C10", "D10", "C11"})
        window.setText(0, cell, "x ");
    window.openDeck();
    window.press("Findings", "repairAll");
    window.press("Findings", "accept");
    for (int i = 0; i < 20; ++i)
    {
        window.undo();
        CHECK(window.shown(0, "D10") == "x ");
        window.redo();
        CHECK(window.shown(0, "D10") == "x");
    }
    CHECK(SheetWindow::soon([&] { return !window.isVisible("Findings", "repairAll"); }));
}

TEST_CASE("a refresh leaves the main thread free")
{
    Office own(withExtension());
    const char* workbook = std::getenv("DATCHUAN_WORKBOOK");
    SheetWindow window(own, workbook == nullptr ? school : std::filesystem::path(workbook));
    window.openDeck();
    const auto longestGap = [&](std::chrono::milliseconds time) {
        using Clock = std::chrono::steady_clock;
        Clock::duration longest{};
        for (const auto end = Clock::now() + time; Clock::now() < end;)
        {
            const auto begin = Clock::now();
            own.onMainThread([] {});
            longest = std::max(longest, Clock::now() - begin);
        }
        return std::chrono::duration<double, std::milli>(longest).count();
    };
    const double idle = longestGap(1500ms);
    std::vector<double> gaps;
    for (int i = 0; i < 7; ++i)
    {
        window.setText(0, "K2", std::to_string(i));
        gaps.push_back(longestGap(900ms)); // the refresh comes after 400 ms
    }
    std::ranges::sort(gaps);
    WARN("longest wait for the main thread: idle " << idle << " ms, during a refresh median " << gaps[gaps.size() / 2]
                                                   << " ms, least " << gaps.front() << " ms");
    CHECK(gaps.front() < 100);
}
