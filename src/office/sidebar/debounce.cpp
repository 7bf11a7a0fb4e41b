#include "sidebar/debounce.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/awt/XRequestCallback.hpp>
#include <cppuhelper/implbase1.hxx>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>

namespace datchuan::office {

namespace css = com::sun::star;
using Clock = std::chrono::steady_clock;

struct Debounce::State
{
    std::chrono::milliseconds quiet;
    std::chrono::milliseconds patience;
    std::function<void()> action;
    css::uno::Reference<css::awt::XRequestCallback> mainThread;

    std::mutex mutex;
    std::condition_variable changed;
    Clock::time_point due;
    Clock::time_point latest;
    bool waiting = false; ///< a thread waits for `due`
    bool wanted = false;  ///< the action has been asked for and has not run
    bool ended = false;

    /// Under the mutex.
    void putOff() { due = std::min(Clock::now() + quiet, latest); }
};

/// What the office calls on its main thread.
class Debounce::Posted : public cppu::WeakImplHelper1<css::awt::XCallback>
{
public:
    explicit Posted(std::weak_ptr<State> state) : m_state(std::move(state)) {}

    void SAL_CALL notify(const css::uno::Any& /*data*/) override
    {
        const std::shared_ptr<State> state = m_state.lock();
        if (!state)
            return;
        {
            const std::lock_guard lock(state->mutex);
            if (state->ended || !state->wanted)
                return;
            state->wanted = false;
        }
        state->action();
    }

private:
    std::weak_ptr<State> m_state;
};

Debounce::Debounce(const css::uno::Reference<css::uno::XComponentContext>& context, std::chrono::milliseconds quiet,
                   std::chrono::milliseconds patience, std::function<void()> action)
    : m_state(std::make_shared<State>())
{
    m_state->quiet = quiet;
    m_state->patience = patience;
    m_state->action = std::move(action);
    m_state->mainThread = css::awt::AsyncCallback::create(context);
}

Debounce::~Debounce()
{
    // The thread is not joined: it may wait for the mutex of the office, which the main thread holds now.
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->ended = true;
    }
    m_state->changed.notify_all();
}

void Debounce::ask()
{
    const std::lock_guard lock(m_state->mutex);
    if (m_state->ended)
        return;
    if (!m_state->wanted)
        m_state->latest = Clock::now() + m_state->patience;
    m_state->wanted = true;
    m_state->putOff();
    if (m_state->waiting)
        return;
    try
    {
        std::thread(waitAndPost, m_state).detach();
        m_state->waiting = true;
    }
    catch (const std::system_error&)
    {
        // No thread to be had: the next change asks again.
    }
}

void Debounce::postpone()
{
    const std::lock_guard lock(m_state->mutex);
    if (m_state->wanted)
        m_state->putOff();
}

void Debounce::forget()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->wanted = false;
}

void Debounce::waitAndPost(const std::shared_ptr<State>& state)
{
    {
        std::unique_lock lock(state->mutex);
        while (!state->ended && Clock::now() < state->due)
            state->changed.wait_until(lock, state->due);
        state->waiting = false;
        if (state->ended || !state->wanted)
            return;
    }
    try
    {
        state->mainThread->addCallback(new Posted(state), css::uno::Any());
    }
    catch (const css::uno::Exception&)
    {
        // The office is ending.
    }
}

} // namespace datchuan::office
