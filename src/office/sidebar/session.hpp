#pragma once

#include "check/check_workbook.hpp"
#include "commands/context_menu.hpp"
#include "options/settings.hpp"
#include "report/workbook_view.hpp"
#include "sidebar/background_check.hpp"
#include "sidebar/debounce.hpp"
#include "sidebar/document_watch.hpp"
#include "sidebar/sheet_view.hpp"

#include <rtl/ref.hxx>

#include <atomic>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace datchuan::office {

/// A part of the sidebar that shows what the session knows.
class Viewer
{
public:
    virtual void show(const report::View& view) = 0;
    /// False while it is hidden: collapsed, or behind another deck.
    virtual bool isVisible() const = 0;

protected:
    ~Viewer() = default;
};

/// What the panels of one window share: the document's last check and the choice of the assessment to show. Checks
/// again by itself after changes. Lives as long as a panel holds it. Main thread only.
class Session : public std::enable_shared_from_this<Session>
{
public:
    using Context = com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>;

    /// The session of the frame; a new one for the first panel.
    static std::shared_ptr<Session> of(const Context& context, const FrameReference& frame);

    Session(const Context& context, const FrameReference& frame);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// The viewer is shown the present view, and every one that differs from it.
    void add(Viewer& viewer);
    void remove(Viewer& viewer);

    /// Of what is shown; another one from one view to the next when the user chooses so.
    report::Language language() const { return m_language; }
    const Settings& settings() const { return m_settings; }
    /// Sets and keeps an option. Where it is fixed by an administrator it stays as it is.
    void setHintRead();
    /// The workbook of the window; empty when there is none.
    DocumentReference document() const { return documentIn(m_frame); }
    /// The last check, as it is: findings with their corrections. Nothing in it before the first.
    const check::Checked& checked() const { return m_checked; }
    /// The names of the sheets at the last check.
    const std::vector<std::string>& sheets() const { return m_sheets; }

    /// True when somebody carries out this command URL in the window.
    bool canDispatch(std::string_view command) const;
    void dispatch(std::string_view command) const;

    /// Tells that a viewer can be seen again: catches up on what changed while none could.
    void noticeShown();
    /// Checks: an ordinary workbook at once, a big one in the background, told to the viewers when it is done.
    void checkNow();
    /// True while a check runs in the background.
    bool isChecking() const { return m_background.isRunning(); }
    /// Gives up the check in the background; what was known before stays.
    void cancelCheck();
    /// The last check; checks before if the document has changed since, whatever its size.
    const check::Checked& checkedNow();
    /// Shows the assessment of the sheet that is in front, if it has one.
    void followSheet();
    /// Shows another assessment of the workbook.
    void choose(std::size_t assessment);
    /// The assessment that is shown.
    std::size_t chosen() const { return m_chosen; }
    /// Leads the user to a cell.
    void goTo(const grid::Place& place, Keyboard keyboard) const { goToCell(m_frame, place, keyboard); }

private:
    enum class Size {
        OnlyIfSmall, ///< in the background; a big workbook not at all
        Any,         ///< a big one in the background
        Wait         ///< whatever its size, until it is done
    };

    void watch();
    void refresh();
    void takeSettings();
    void waitForCommand();
    void check(Size size);
    void checkHere(const DocumentReference& document);
    void checkInBackground();
    void take(const grid::Workbook& workbook, check::Checked checked);
    void finish(BackgroundResult&& result);
    void tellChecking(int read, int of);
    void present();
    void publish(report::View view);

    Context m_context;
    FrameReference m_frame;
    Settings m_settings;
    report::Language m_language;
    std::vector<Viewer*> m_viewers;
    report::View m_view;
    bool m_hasView = false;

    check::Checked m_checked; ///< of the last check
    std::vector<std::string> m_sheets;
    std::map<std::string, std::string> m_stored; ///< the choices in the document
    bool m_blank = true;
    bool m_isChecked = false;
    bool m_isBig = false;
    bool m_isBehind = false;   ///< the document changed while the panels could not be seen
    bool m_isOutdated = false; ///< the workbook has changed since, and is only checked on command
    bool m_isAsked = false;    ///< the check in the background was asked for, and shows its progress
    int m_waits = 0;           ///< for the end of an edit
    std::size_t m_chosen = 0;
    std::atomic<bool> m_hasChanged = true; ///< since the last check; the document tells it on any thread

    rtl::Reference<DocumentWatch> m_watch;
    rtl::Reference<ContextMenu> m_contextMenu;
    com::sun::star::uno::Reference<com::sun::star::frame::XController> m_watched;
    Debounce m_debounce;
    SettingsWatch m_settingsWatch;
    BackgroundCheck m_background;
};

} // namespace datchuan::office
