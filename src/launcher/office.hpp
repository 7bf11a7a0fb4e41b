#pragma once

#include "launcher/process_group.hpp"
#include "launcher/profile.hpp"

#include <com/sun/star/frame/XDesktop2.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <chrono>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>

namespace datchuan::launcher {

struct OfficeOptions
{
    std::filesystem::path extension;   ///< .oxt to install; empty = none
    std::filesystem::path templates;   ///< folder for installed profiles (see Profile); empty = install every time
    std::filesystem::path before;      ///< a profile to begin from, to which the extension is added; empty = a new one
    std::string uiLocale = "vi";       ///< "vi" or "en-US"; of a new profile
    std::string display;               ///< X display (":7"); empty = headless
    std::string vclPlugin = "gtk3";    ///< with a display: "gtk3" or "gen"
    bool showErrors = false;           ///< let the office's standard error through
    std::chrono::seconds patience{60}; ///< for the start, and for one call on the main thread
};

/// The office ended, crashed or no longer answers. what() says how.
class OfficeDied : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// One private office with a throw-away profile; nothing of the user's own office is touched. It ends with this
/// object, and with this process, whichever way that goes.
class Office
{
public:
    /// Starts it and connects. Throws std::runtime_error (extension refused) or OfficeDied.
    explicit Office(const OfficeOptions& options);

    /// Asks the office to end, closing whatever is open without saving; kills it when it does not.
    ~Office();

    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context() const { return m_context; }
    const com::sun::star::uno::Reference<com::sun::star::frame::XDesktop2>& desktop() const { return m_desktop; }

    /// A new instance of a service in the office, e.g. "com.sun.star.sheet.FunctionAccess". Throws when there is none.
    com::sun::star::uno::Reference<com::sun::star::uno::XInterface> create(const std::string& service) const;

    /// Runs `call` while the office's main thread waits for it, so that UNO calls within it run on that thread.
    /// Whatever has to do with windows must be done so. Exceptions of `call` come out here; OfficeDied when the office
    /// ends or does not come to it within the patience (it is killed then). Calls within `call` are made at once.
    void onMainThread(const std::function<void()>& call);

    /// False once the process is gone.
    bool alive() { return m_process.running(); }

    /// Waits until the user has closed the office.
    void waitForEnd();

    const std::filesystem::path& profile() const { return m_profile.path(); }

private:
    Office(const OfficeOptions& options, const std::string& pipe);

    OfficeOptions m_options;
    Profile m_profile;
    ProcessGroup m_process;
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> m_context;
    com::sun::star::uno::Reference<com::sun::star::frame::XDesktop2> m_desktop;
};

} // namespace datchuan::launcher
