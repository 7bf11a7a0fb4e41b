#include "launcher/office.hpp"

#include "uno_text.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/bridge/UnoUrlResolver.hpp>
#include <com/sun/star/bridge/XUnoUrlResolver.hpp>
#include <com/sun/star/connection/NoConnectException.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <cppuhelper/bootstrap.hxx>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include <atomic>
#include <condition_variable>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <mutex>
#include <thread>

#include <unistd.h>

namespace datchuan::launcher {

using com::sun::star::uno::Any;
using com::sun::star::uno::Reference;
using com::sun::star::uno::UNO_QUERY_THROW;
using com::sun::star::uno::XComponentContext;
using com::sun::star::uno::XInterface;
using office::toUno;

namespace {

using namespace std::chrono_literals;

/// The UNO runtime of this process; it reads its types and bridges from the office's own registries.
const Reference<XComponentContext>& localContext()
{
    static const Reference<XComponentContext> context = [] {
        // UNO's pipes raise SIGPIPE when the office has just ended, even for the release of a reference; without the
        // signal the same event is an exception.
        std::signal(SIGPIPE, SIG_IGN);
        setenv("URE_BOOTSTRAP", "vnd.sun.star.pathname:" DATCHUAN_OFFICE_PROGRAM "/fundamentalrc", 1);
        return cppu::defaultBootstrap_InitialComponentContext();
    }();
    return context;
}

std::string uniquePipe()
{
    static std::atomic<int> count{0};
    return "datchuan-" + std::to_string(getpid()) + "-" + std::to_string(++count);
}

std::vector<std::string> command(const OfficeOptions& options, const Profile& profile, const std::string& pipe)
{
    const std::string program = DATCHUAN_OFFICE_PROGRAM;
    std::vector<std::string> words{
        program + "/soffice", "--norestore",          "--nologo",
        "--nodefault",        "--nofirststartwizard", "--accept=pipe,name=" + pipe + ";urp;"};
    for (const std::string& argument : profile.bootstrapArguments())
        words.push_back(argument);
    if (options.display.empty())
        words.emplace_back("--headless");
    return words;
}

Environment environment(const OfficeOptions& options, const Profile& profile)
{
    Environment changes = profile.environment();
    if (options.display.empty())
        changes.emplace_back("SAL_USE_VCLPLUGIN=svp");
    else
    {
        changes.push_back("SAL_USE_VCLPLUGIN=" + options.vclPlugin);
        changes.push_back("DISPLAY=" + options.display);
        changes.emplace_back("GDK_BACKEND=x11");
    }
    return changes;
}

/// True on a thread that the office's main thread waits for.
thread_local bool isMainThreadCall = false;

/// Handed to the office, which calls it back on its main thread.
class MainThreadCall : public cppu::WeakImplHelper1<com::sun::star::awt::XCallback>
{
public:
    enum class State { Waiting, Running, Done, Withdrawn };

    explicit MainThreadCall(const std::function<void()>& call) : m_call(call) {}

    void SAL_CALL notify(const Any& /*data*/) override
    {
        if (!advance(State::Waiting, State::Running))
            return;
        isMainThreadCall = true;
        try
        {
            m_call();
        }
        catch (...)
        {
            m_error = std::current_exception();
        }
        isMainThreadCall = false;
        advance(State::Running, State::Done);
    }

    bool waitUntilDone(std::chrono::milliseconds patience)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, patience, [this] { return m_state == State::Done; });
    }

    /// After this the call does not begin any more.
    void withdraw() { advance(State::Waiting, State::Withdrawn); }

    bool hasBegun()
    {
        const std::lock_guard lock(m_mutex);
        return m_state == State::Running || m_state == State::Done;
    }

    void rethrow() const
    {
        if (m_error)
            std::rethrow_exception(m_error);
    }

private:
    bool advance(State from, State to)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_state != from)
                return false;
            m_state = to;
        }
        m_changed.notify_all();
        return true;
    }

    const std::function<void()>& m_call;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    State m_state = State::Waiting;
    std::exception_ptr m_error;
};

} // namespace

Office::Office(const OfficeOptions& options) : Office(options, uniquePipe()) {}

Office::Office(const OfficeOptions& options, const std::string& pipe)
    : m_options(options),
      m_profile(options.extension, options.templates, options.uiLocale, options.before),
      m_process(command(options, m_profile, pipe), environment(options, m_profile), options.showErrors,
                m_profile.path())
{
    const Reference<com::sun::star::bridge::XUnoUrlResolver> resolver =
        com::sun::star::bridge::UnoUrlResolver::create(localContext());
    const rtl::OUString url = toUno("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext");
    const auto deadline = std::chrono::steady_clock::now() + options.patience;
    while (!m_context.is())
    {
        try
        {
            m_context.set(resolver->resolve(url), UNO_QUERY_THROW);
        }
        catch (const com::sun::star::connection::NoConnectException&)
        {
            if (!alive())
                throw OfficeDied("the office did not start: " + m_process.ending());
            if (std::chrono::steady_clock::now() > deadline)
                throw OfficeDied("the office did not start in time");
            std::this_thread::sleep_for(5ms);
        }
    }
    m_desktop = com::sun::star::frame::Desktop::create(m_context);
}

Office::~Office()
{
    try
    {
        if (m_desktop.is() && alive())
            m_desktop->terminate();
    }
    catch (const com::sun::star::uno::Exception&)
    {
        // The connection breaks when the office is quick to end.
    }
    m_desktop.clear();
    m_context.clear();
    m_process.waitForEnd(10s);
    m_process.kill();
}

Reference<XInterface> Office::create(const std::string& service) const
{
    const Reference<XInterface> instance =
        m_context->getServiceManager()->createInstanceWithContext(toUno(service), m_context);
    if (!instance.is())
        throw std::runtime_error("the office has no service " + service);
    return instance;
}

void Office::onMainThread(const std::function<void()>& call)
{
    if (isMainThreadCall)
        return call();
    const rtl::Reference<MainThreadCall> pending(new MainThreadCall(call));
    try
    {
        com::sun::star::awt::AsyncCallback::create(m_context)->addCallback(
            Reference<com::sun::star::awt::XCallback>(pending.get()), Any());
    }
    catch (const com::sun::star::lang::DisposedException&)
    {
        m_process.waitForEnd(5s);
        throw OfficeDied("the office is gone: " + m_process.ending());
    }
    const auto deadline = std::chrono::steady_clock::now() + m_options.patience;
    while (!pending->waitUntilDone(50ms))
    {
        const bool late = std::chrono::steady_clock::now() > deadline;
        if (alive() && !late)
            continue;
        // `call` refers to what the caller owns: it must not begin any more, and if it has begun it must end. Killing
        // the office makes its UNO calls fail.
        pending->withdraw();
        m_process.kill();
        while (pending->hasBegun() && !pending->waitUntilDone(1s))
        {
        }
        throw OfficeDied(late ? "the office did not answer" : "the office died: " + m_process.ending());
    }
    pending->rethrow();
}

void Office::waitForEnd()
{
    while (!m_process.waitForEnd(1h))
    {
    }
}

} // namespace datchuan::launcher
