// The one place where Catch2's main is compiled, for every runner.
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_MAIN
#endif
#include "catch.hpp"
#include "end_of_run.hpp"

#include <cstdlib>
#include <fstream>
#include <vector>

namespace {

std::vector<std::function<void()>>& actionsAtEnd()
{
    static std::vector<std::function<void()>> actions;
    return actions;
}

#ifdef DATCHUAN_CATCH_3
using ListenerBase = Catch::EventListenerBase;
#else
using ListenerBase = Catch::TestEventListenerBase;
#endif

/// Adds a line "passed <name>" or "failed <name>" to the file named by DATCHUAN_TEST_LOG at every test case's end:
/// `./dev test` counts them, and a crash loses nothing.
class CaseLog : public ListenerBase
{
public:
    using ListenerBase::ListenerBase;

    void testCaseEnded(const Catch::TestCaseStats& stats) override
    {
        const char* path = std::getenv("DATCHUAN_TEST_LOG");
        if (path == nullptr)
            return;
        std::ofstream log(path, std::ios::app);
        log << (stats.totals.testCases.failed > 0 ? "failed " : "passed ")
            << stats
                   .testInfo
#ifdef DATCHUAN_CATCH_3
                   ->name
#else
                   .name
#endif
            << '\n';
    }
};

class EndOfRun : public ListenerBase
{
public:
    using ListenerBase::ListenerBase;

    void testRunEnded(const Catch::TestRunStats& /*stats*/) override
    {
        for (const std::function<void()>& action : actionsAtEnd())
            action();
    }
};

} // namespace

void datchuan::test::atEndOfRun(std::function<void()> action)
{
    actionsAtEnd().push_back(std::move(action));
}

CATCH_REGISTER_LISTENER(CaseLog)
CATCH_REGISTER_LISTENER(EndOfRun)
