#include "sidebar/background_check.hpp"

#include "sidebar/interruptible_details.hpp"
#include "snapshot/snapshot.hpp"
#include "uno_text.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/awt/XRequestCallback.hpp>
#include <cppuhelper/implbase1.hxx>

#include <chrono>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

namespace datchuan::office {

namespace css = com::sun::star;
using namespace std::chrono_literals;

namespace {

/// The user's hand waits for no longer than this at a time, as far as whole sheets allow.
constexpr auto mostReading = 8ms;

} // namespace

/// Shared by the check, the calls posted to the main thread, and the judging thread; outlives whichever goes first.
/// Apart from `isCancelled` it belongs to the main thread until judge() starts, then to that thread until it posts.
struct BackgroundCheck::Job
{
    BackgroundCheck* owner = nullptr; ///< main thread only; nullptr once cancelled
    css::uno::Reference<css::awt::XRequestCallback> mainThread;
    std::optional<DocumentReader> reader;
    const Rules* rules = nullptr; ///< valid until the process ends
    std::shared_ptr<std::atomic<bool>> isCancelled = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<grid::Workbook> workbook;
    bool isJudged = false;
    BackgroundResult result;
};

/// What the office calls on its main thread.
class BackgroundCheck::Posted : public cppu::WeakImplHelper1<css::awt::XCallback>
{
public:
    explicit Posted(std::shared_ptr<Job> job) : m_job(std::move(job)) {}

    void SAL_CALL notify(const css::uno::Any& /*data*/) override
    {
        const std::shared_ptr<Job> job = std::exchange(m_job, nullptr);
        if (job && job->owner != nullptr)
            job->owner->step(job);
    }

private:
    std::shared_ptr<Job> m_job;
};

BackgroundCheck::BackgroundCheck(Context context, std::function<void(int, int)> progress,
                                 std::function<void(BackgroundResult&&)> done)
    : m_context(std::move(context)), m_progress(std::move(progress)), m_done(std::move(done))
{
}

BackgroundCheck::~BackgroundCheck()
{
    cancel();
}

void BackgroundCheck::start(const Document& document, const Rules& rules)
{
    cancel();
    const auto job = std::make_shared<Job>();
    job->owner = this;
    job->mainThread = css::awt::AsyncCallback::create(m_context);
    job->rules = &rules;
    job->reader.emplace(document);
    m_job = job;
    step(job);
}

void BackgroundCheck::cancel()
{
    if (!m_job)
        return;
    m_job->isCancelled->store(true);
    m_job->owner = nullptr;
    m_job.reset();
}

void BackgroundCheck::post(const std::shared_ptr<Job>& job)
{
    try
    {
        job->mainThread->addCallback(new Posted(job), css::uno::Any());
    }
    catch (const css::uno::Exception&)
    {
        // The office is ending.
    }
}

/// The next piece of reading; the first of judging; or the end.
void BackgroundCheck::step(const std::shared_ptr<Job>& job)
{
    if (job->isJudged)
        return finish(job);
    try
    {
        const auto begin = std::chrono::steady_clock::now();
        bool more = true;
        while (more && std::chrono::steady_clock::now() - begin < mostReading)
            more = job->reader->readSheet();
        if (more)
        {
            if (m_progress)
                m_progress(job->reader->sheetsRead(), job->reader->sheets());
            return post(job);
        }
        job->workbook = std::make_shared<grid::Workbook>(job->reader->take());
        job->reader.reset();
        for (grid::Sheet& sheet : job->workbook->sheets)
            sheet.details = std::make_shared<InterruptibleDetails>(sheet.details, job->isCancelled);
        std::thread(judge, job).detach();
    }
    catch (const css::uno::Exception& exception)
    {
        job->result.failure = toUtf8(exception.Message);
    }
    catch (const std::exception& exception)
    {
        job->result.failure = exception.what(); // among them: no thread to be had
    }
    if (!job->result.failure.empty())
        finish(job);
}

void BackgroundCheck::finish(const std::shared_ptr<Job>& job)
{
    m_job.reset();
    job->owner = nullptr;
    const auto done = m_done; // a copy: what it calls may end this object
    done(std::move(job->result));
}

void BackgroundCheck::judge(const std::shared_ptr<Job>& job)
{
    try
    {
        job->result.checked = check::checkWorkbook(*job->workbook, job->rules->library, job->rules->titles, {});
        job->result.workbook = job->workbook;
    }
    catch (const Interrupted&)
    {
        return;
    }
    catch (const std::exception& exception)
    {
        job->result.failure = exception.what();
    }
    job->isJudged = true;
    post(job);
}

} // namespace datchuan::office
