#include "sidebar/session.hpp"

#include "report/option_phrases.hpp"
#include "rules/rules.hpp"
#include "sidebar/cell_editing.hpp"
#include "sidebar/ui_language.hpp"
#include "snapshot/snapshot.hpp"
#include "uno_text.hpp"

#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/util/URLTransformer.hpp>

#include <algorithm>
#include <exception>
#include <utility>

namespace datchuan::office {

namespace css = com::sun::star;
using namespace std::chrono_literals;

namespace {

/// Above this a workbook is checked on command only: a check would be felt while typing.
constexpr long long mostLiveCells = 200'000;

/// A refresh waits so many times for the end of an edit: some minutes. It would do no harm, only show half a truth.
constexpr int mostWaits = 500;

std::vector<std::weak_ptr<Session>>& sessions()
{
    static std::vector<std::weak_ptr<Session>> all;
    return all;
}

std::pair<css::uno::Reference<css::frame::XDispatch>, css::util::URL>
dispatcherOf(const Session::Context& context, const FrameReference& frame, std::string_view command)
{
    css::util::URL url;
    url.Complete = toUno(command);
    css::util::URLTransformer::create(context)->parseStrict(url);
    const css::uno::Reference<css::frame::XDispatchProvider> provider(frame, css::uno::UNO_QUERY);
    return {provider.is() ? provider->queryDispatch(url, rtl::OUString("_self"), 0) : nullptr, url};
}

} // namespace

std::shared_ptr<Session> Session::of(const Context& context, const FrameReference& frame)
{
    std::erase_if(sessions(), [](const std::weak_ptr<Session>& session) { return session.expired(); });
    for (const std::weak_ptr<Session>& each : sessions())
        if (std::shared_ptr<Session> session = each.lock(); session && session->m_frame == frame)
            return session;
    auto session = std::make_shared<Session>(context, frame);
    sessions().push_back(session);
    return session;
}

Session::Session(const Context& context, const FrameReference& frame)
    : m_context(context),
      m_frame(frame),
      m_settings(office::settings(context)),
      m_language(languageOf(m_settings, context)),
      m_debounce(context, 400ms, 3s, [this] { refresh(); }),
      m_settingsWatch(context, [this] { m_debounce.ask(); }),
      m_background(
          context, [this](int read, int of) { tellChecking(read, of); },
          [this](BackgroundResult&& result) { finish(std::move(result)); })
{
}

Session::~Session()
{
    if (m_watch.is())
        m_watch->stop();
    if (m_contextMenu.is())
        m_contextMenu->stop();
}

void Session::add(Viewer& viewer)
{
    m_viewers.push_back(&viewer);
    if (m_hasView)
        viewer.show(m_view);
    else
        refresh();
}

void Session::remove(Viewer& viewer)
{
    std::erase(m_viewers, &viewer);
}

bool Session::canDispatch(std::string_view command) const
{
    return dispatcherOf(m_context, m_frame, command).first.is();
}

void Session::dispatch(std::string_view command) const
{
    if (const auto [dispatcher, url] = dispatcherOf(m_context, m_frame, command); dispatcher.is())
        dispatcher->dispatch(url, {});
}

void Session::checkNow()
{
    m_debounce.forget();
    watch();
    check(Size::Any);
}

const check::Checked& Session::checkedNow()
{
    watch();
    if (!m_hasChanged && m_isChecked && !m_background.isRunning())
        return m_checked;
    m_debounce.forget();
    check(Size::Wait);
    return m_checked;
}

void Session::choose(std::size_t assessment)
{
    m_chosen = assessment;
    present();
}

/// The view of a frame changes for the page preview and back.
void Session::watch()
{
    const css::uno::Reference<css::frame::XController> controller = m_frame->getController();
    if (controller == m_watched || !controller.is())
        return;
    if (m_watch.is())
        m_watch->stop();
    m_watched = controller;
    const auto changed = [this] {
        m_hasChanged = true;
        m_debounce.ask();
    };
    m_watch = new DocumentWatch({changed, [this] { m_debounce.postpone(); }, [this] { followSheet(); }});
    m_watch->start(controller);
    if (m_contextMenu.is())
        m_contextMenu->stop();
    m_contextMenu = new ContextMenu(uiLanguage(m_context));
    m_contextMenu->start(controller);
}

void Session::refresh()
{
    if (m_viewers.empty())
        return;
    takeSettings();
    m_isBehind = m_hasView && std::ranges::none_of(m_viewers, &Viewer::isVisible);
    if (m_isBehind)
        return;
    if (isEditingCell(m_context, m_frame) && m_waits < mostWaits)
    {
        ++m_waits;
        return m_debounce.ask();
    }
    m_waits = 0;
    watch();
    if (!m_settings.isLive)
        return waitForCommand();
    check(Size::OnlyIfSmall);
}

/// What the user has changed in the options counts at once.
void Session::takeSettings()
{
    const Settings now = office::settings(m_context);
    const report::Language language = languageOf(now, m_context);
    if (now == m_settings && language == m_language)
        return;
    m_settings = now;
    m_language = language;
    const bool hadView = std::exchange(m_hasView, false); // viewers are told though what was found is the same
    present();
    if (hadView && !m_hasView)
        publish(report::View(m_view));
}

/// What was found stays, and says when it has grown old.
void Session::waitForCommand()
{
    if (!m_isChecked)
        return publish(report::onCommandView(m_language));
    m_isOutdated = m_hasChanged;
    present();
}

void Session::setHintRead()
{
    try
    {
        Settings read = m_settings;
        read.showsHint = false;
        store(m_context, read);
    }
    catch (const css::uno::Exception&)
    {
        // An administrator has fixed it: then it stays.
    }
    const std::shared_ptr<Session> alive = shared_from_this();
    takeSettings();
}

void Session::noticeShown()
{
    if (m_isBehind)
        m_debounce.ask();
}

void Session::check(Size size)
{
    // A viewer's reaction to the new view may end the last panel, and with it this object.
    const std::shared_ptr<Session> alive = shared_from_this();
    try
    {
        const DocumentReference document = documentIn(m_frame);
        if (!document.is())
            return;
        const long long cells = usedCells(document);
        m_isBig = cells > mostLiveCells;
        if (m_isBig && size == Size::OnlyIfSmall)
        {
            m_isOutdated = m_isChecked;
            if (m_isChecked)
                return present();
            return publish(report::bigWorkbookView(cells, m_language));
        }
        if (size == Size::OnlyIfSmall || (m_isBig && size == Size::Any))
            return checkInBackground();
        checkHere(document);
    }
    catch (const css::uno::Exception& exception)
    {
        publish(report::failedView(toUtf8(exception.Message), m_language));
    }
    catch (const std::exception& exception)
    {
        publish(report::failedView(exception.what(), m_language));
    }
}

void Session::checkHere(const DocumentReference& document)
{
    m_background.cancel();
    m_hasChanged = false;
    const grid::Workbook workbook = snapshotDocument(document);
    const Rules& known = rules(m_context);
    take(workbook, check::checkWorkbook(workbook, known.library, known.titles, {}));
}

void Session::checkInBackground()
{
    m_isAsked = m_isBig;
    m_hasChanged = false;
    m_background.start(documentIn(m_frame), rules(m_context));
    if (m_background.isRunning() && (m_isAsked || !m_hasView))
        tellChecking(0, 0);
}

void Session::cancelCheck()
{
    m_background.cancel();
    m_hasChanged = true; // what changed before stays unchecked
    if (m_isChecked)
        return present();
    const DocumentReference document = documentIn(m_frame);
    if (document.is())
        publish(report::bigWorkbookView(usedCells(document), m_language));
}

/// While a check that takes long runs, the last result stays in sight.
void Session::tellChecking(int read, int of)
{
    if (!m_isAsked && m_hasView)
        return;
    const std::shared_ptr<Session> alive = shared_from_this();
    publish(report::checkingView(m_hasView ? m_view : report::View(), read, of, m_language));
}

void Session::finish(BackgroundResult&& result)
{
    const std::shared_ptr<Session> alive = shared_from_this();
    if (!result.failure.empty())
    {
        m_hasChanged = true;
        return publish(report::failedView(result.failure, m_language));
    }
    const bool changedMeanwhile = m_hasChanged;
    if (changedMeanwhile && !m_isBig && m_isChecked)
        return; // places may have moved; the change has asked for another check
    take(*result.workbook, std::move(result.checked));
    if (changedMeanwhile && m_isBig)
    {
        m_isOutdated = true;
        present();
    }
}

void Session::take(const grid::Workbook& workbook, check::Checked checked)
{
    m_checked = std::move(checked);
    m_stored = workbook.choices;
    m_sheets.clear();
    m_blank = true;
    for (const grid::Sheet& sheet : workbook.sheets)
    {
        m_sheets.push_back(sheet.name);
        m_blank = m_blank && sheet.grid.isBlank();
    }
    m_isChecked = true;
    m_isOutdated = false;
    present();
}

/// The sheet that the user turns to decides which assessment is shown.
void Session::followSheet()
{
    if (!m_isChecked)
        return;
    const std::optional<int> sheet = activeSheet(m_frame);
    if (!sheet)
        return;
    if (const auto assessment = report::assessmentOnSheet(m_checked.assessed, *sheet))
        choose(*assessment);
}

void Session::present()
{
    if (!m_isChecked)
        return;
    const ruleset::Library& library = rules(m_context).library;
    const report::Subject subject{m_checked, m_sheets, library.faults(), m_blank, m_stored, &library};
    report::View view = report::viewOf(subject, m_chosen, m_language);
    m_chosen = view.result.chosen;
    view.result.offersCheck = m_isBig || !m_settings.isLive;
    report::leaveOut(view.findings, m_settings.leastSeverity, m_language);
    if (m_isOutdated)
        view.result.notice = report::say(report::Phrase::outdated, m_language)
                             + (view.result.notice.empty() ? "" : "\n" + view.result.notice);
    publish(std::move(view));
}

void Session::publish(report::View view)
{
    if (m_hasView && view == m_view)
        return;
    m_view = std::move(view);
    m_hasView = true;
    const std::vector<Viewer*> viewers = m_viewers;
    for (Viewer* viewer : viewers)
        if (std::ranges::find(m_viewers, viewer) != m_viewers.end())
            viewer->show(m_view);
}

} // namespace datchuan::office
