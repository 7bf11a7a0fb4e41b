#pragma once

#include "check/check_workbook.hpp"
#include "rules/rules.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <functional>
#include <memory>
#include <string>

namespace datchuan::office {

/// What a check in the background brings.
struct BackgroundResult
{
    std::shared_ptr<const grid::Workbook> workbook;
    check::Checked checked;
    std::string failure; ///< why there is no result; "" when there is one
};

/// Checks a document beside the user's work: reads its sheets on the main thread, a few milliseconds at a time, and
/// judges them on a thread of its own. Whatever that thread asks the office about a cell locks the office for this one
/// question only. All functions on the main thread.
class BackgroundCheck
{
public:
    using Context = com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>;
    using Document = com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>;

    /// `progress` (sheets read, of all) and `done` are called on the main thread; `done` not after cancel() or the end
    /// of this object.
    BackgroundCheck(Context context, std::function<void(int read, int of)> progress,
                    std::function<void(BackgroundResult&&)> done);
    ~BackgroundCheck();
    BackgroundCheck(const BackgroundCheck&) = delete;
    BackgroundCheck& operator=(const BackgroundCheck&) = delete;

    /// Begins anew, whatever runs.
    void start(const Document& document, const Rules& rules);
    /// Gives up what runs; its thread ends at its next question or when it is done, and nobody waits for it.
    void cancel();
    bool isRunning() const { return m_job != nullptr; }

private:
    struct Job;
    class Posted;
    static void judge(const std::shared_ptr<Job>& job);
    static void post(const std::shared_ptr<Job>& job);
    void step(const std::shared_ptr<Job>& job);
    void finish(const std::shared_ptr<Job>& job);

    Context m_context;
    std::function<void(int, int)> m_progress;
    std::function<void(BackgroundResult&&)> m_done;
    std::shared_ptr<Job> m_job;
};

} // namespace datchuan::office
