#include "sidebar/findings_content.hpp"

#include "document/choices.hpp"
#include "repair/apply.hpp"
#include "report/repair_view.hpp"
#include "uno_text.hpp"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using report::Phrase;

namespace {

constexpr std::array groupings{std::pair{report::Grouping::BySheet, Phrase::groupBySheet},
                               std::pair{report::Grouping::ByCode, Phrase::groupByCode}};
constexpr std::array filters{std::pair{report::Filter::All, Phrase::severityAll},
                             std::pair{report::Filter::Errors, Phrase::severityErrors},
                             std::pair{report::Filter::ErrorsAndWarnings, Phrase::severityWarnings},
                             std::pair{report::Filter::Repairable, Phrase::severityRepairable}};

template <typename Table>
std::vector<std::string> textsOf(const Table& table, report::Language language)
{
    std::vector<std::string> texts;
    for (const auto& [value, phrase] : table)
        texts.push_back(report::say(phrase, language));
    return texts;
}

} // namespace

FindingsContent::FindingsContent(Controls& controls, Session& session)
    : m_controls(controls),
      m_session(session),
      m_notice(controls.addLabel("notice", {1, true})),
      m_summary(controls.addLabel("summary")),
      m_grouping(controls.addDropDown("grouping")),
      m_filter(controls.addDropDown("filter")),
      m_searchLabel(controls.addLabel("searchLabel")),
      m_search(controls.addField("search")),
      m_list(controls, "list", "details", session.language()),
      m_repair(controls.addButton("repair")),
      m_repairAll(controls.addButton("repairAll")),
      m_ignore(controls.addButton("ignore")),
      m_preview(controls, "preview", "previewDetails", session.language()),
      m_scope(controls.addDropDown("scope")),
      m_reasonLabel(controls.addLabel("reasonLabel")),
      m_reason(controls.addField("reason")),
      m_accept(controls.addButton("accept")),
      m_cancel(controls.addButton("cancel"))
{
    const report::Language language = session.language();
    const auto say = [language](Phrase phrase) { return report::say(phrase, language); };
    setEntries(m_grouping, textsOf(groupings, language), 0);
    setEntries(m_filter, textsOf(filters, language), 0);
    setHelp(m_grouping, say(Phrase::grouping));
    setHelp(m_filter, say(Phrase::severityFilter));
    setHelp(m_search, say(Phrase::textFilter));
    setHelp(m_scope, say(Phrase::ignoreScope));
    setHelp(m_reason, say(Phrase::ignoreWhy));
    setText(m_searchLabel, say(Phrase::searchLabel));
    setText(m_reasonLabel, say(Phrase::ignoreWhy));
    setText(m_repair, say(Phrase::repair));
    setText(m_cancel, say(Phrase::cancel));
    setText(m_accept, say(Phrase::accept));

    for (auto* events : {&m_arrangeEvents, &m_searchEvents, &m_repairEvents, &m_repairAllEvents, &m_ignoreEvents,
                         &m_reasonEvents, &m_acceptEvents, &m_cancelEvents})
        *events = new ControlEvents;
    m_arrangeEvents->selected = [this] { arrange(false); };
    for (const ControlReference& dropDown : {m_grouping, m_filter})
        Reference<css::awt::XListBox>(dropDown, UNO_QUERY_THROW)->addItemListener(m_arrangeEvents.get());
    m_searchEvents->edited = [this] { arrange(false); };
    Reference<css::awt::XTextComponent>(m_search, UNO_QUERY_THROW)->addTextListener(m_searchEvents.get());
    m_reasonEvents->edited = [this] { showButtons(); };
    m_reasonEvents->activated = [this] { accept(); };
    m_reasonEvents->escaped = [this] { turnTo(Mode::List); };
    Reference<css::awt::XTextComponent>(m_reason, UNO_QUERY_THROW)->addTextListener(m_reasonEvents.get());
    Reference<css::awt::XWindow>(m_reason, UNO_QUERY_THROW)->addKeyListener(m_reasonEvents.get());
    const auto listen = [](const ControlReference& button, const rtl::Reference<ControlEvents>& events) {
        Reference<css::awt::XButton>(button, UNO_QUERY_THROW)->addActionListener(events.get());
    };
    m_repairEvents->activated = [this] { repairSelected(); };
    m_repairAllEvents->activated = [this] { preview(repair::safeFixes(m_session.checked().findings)); };
    m_ignoreEvents->activated = [this] { ignoreOrTakeBack(); };
    m_acceptEvents->activated = [this] { accept(); };
    m_cancelEvents->activated = [this] { turnTo(Mode::List); };
    listen(m_repair, m_repairEvents);
    listen(m_repairAll, m_repairAllEvents);
    listen(m_ignore, m_ignoreEvents);
    listen(m_accept, m_acceptEvents);
    listen(m_cancel, m_cancelEvents);

    m_list.selected = [this] { showButtons(); };
    const auto goTo = [this](Keyboard keyboard) {
        return [this, keyboard](const report::Line& line) {
            if (line.target)
                m_session.goTo(*line.target, keyboard);
        };
    };
    m_list.visited = goTo(Keyboard::Stay);
    m_list.entered = goTo(Keyboard::FollowToSheet);
    m_preview.visited = goTo(Keyboard::Stay);
    turnTo(Mode::List);
}

void FindingsContent::show(const report::View& view)
{
    if (view.findings == m_shown)
        return;
    m_shown = view.findings;
    const bool acted = std::exchange(m_hasActed, false);
    if (!acted)
        tell({});
    m_mode = Mode::List; // what was asked about may be there no more
    arrange(acted);
    turnTo(m_mode);
}

void FindingsContent::arrange(bool keepsPlace)
{
    report::Arrangement arrangement;
    arrangement.grouping = groupings.at(selectedEntry(m_grouping).value_or(0)).first;
    arrangement.filter = filters.at(selectedEntry(m_filter).value_or(0)).first;
    arrangement.text = textOf(m_search);
    m_arranged = report::arrange(m_shown, arrangement, m_session.language());
    m_list.show(m_arranged.list, keepsPlace);
    showButtons();
}

const report::FindingEntry* FindingsContent::entry() const
{
    const auto line = m_list.position();
    if (!line || *line >= m_arranged.entries.size() || !m_arranged.entries[*line])
        return nullptr;
    return &m_shown.entries[*m_arranged.entries[*line]];
}

/// Shows the controls of a mode and hides the others.
void FindingsContent::turnTo(Mode mode)
{
    m_mode = mode;
    const bool list = mode == Mode::List && !m_shown.entries.empty();
    for (const ControlReference& control : {m_grouping, m_filter, m_searchLabel, m_search, m_repair, m_ignore})
        setVisible(control, list);
    m_list.setVisible(list);
    m_preview.setVisible(mode == Mode::Preview);
    for (const ControlReference& control : {m_scope, m_reasonLabel, m_reason})
        setVisible(control, mode == Mode::Ignore);
    setVisible(m_accept, mode != Mode::List);
    setVisible(m_cancel, mode != Mode::List);
    if (mode == Mode::List)
        setText(m_summary, m_shown.summary);
    showButtons();
    changed();
}

void FindingsContent::showButtons()
{
    const report::Language language = m_session.language();
    const report::FindingEntry* chosen = entry();
    const bool ignored = chosen != nullptr && chosen->ignoredBy;
    setEnabled(m_repair, chosen != nullptr && chosen->fix && !ignored);
    setEnabled(m_ignore, chosen != nullptr);
    setText(m_ignore, report::say(ignored ? Phrase::takeBack : Phrase::ignore, language));
    const auto safe = repair::safeFixes(m_session.checked().findings).size();
    setText(m_repairAll, report::say(Phrase::repairAllSafe, language,
                                     {{"n", report::number(static_cast<long long>(safe), language)}}));
    m_offersRepairAll = safe > 0;
    setVisible(m_repairAll, m_mode == Mode::List && m_offersRepairAll);
    setEnabled(m_accept, m_mode != Mode::Ignore || !textOf(m_reason).empty());
}

void FindingsContent::tell(const std::string& text)
{
    setText(m_notice, text);
    setVisible(m_notice, !text.empty());
    changed();
}

void FindingsContent::repairSelected()
{
    const report::FindingEntry* chosen = entry();
    if (chosen == nullptr || !chosen->fix)
        return;
    std::vector<repair::CellFix> fixes{{chosen->place, *chosen->fix, repair::resultOf(chosen->code)}};
    if (chosen->fix->kind == check::Fix::Kind::Safe)
        repair(fixes);
    else
        preview(std::move(fixes));
}

void FindingsContent::preview(std::vector<repair::CellFix> fixes)
{
    if (fixes.empty())
        return;
    m_planned = std::move(fixes);
    const report::ListView view = report::previewOf(m_planned, m_session.sheets(), m_session.language());
    m_preview.show(view);
    m_preview.select(0);
    setText(m_summary, view.summary);
    tell({});
    turnTo(Mode::Preview);
    m_preview.focus();
}

void FindingsContent::repair(const std::vector<repair::CellFix>& fixes)
{
    const DocumentReference document = m_session.document();
    if (!document.is())
        return;
    const report::Language language = m_session.language();
    const repair::Outcome outcome = applyFixes(document, fixes, report::repairStepName(fixes, language));
    checkAgain();
    tell(report::outcomeOf(outcome, language));
    m_list.focus();
}

/// After something was done: the list keeps its place, and what is told stays.
void FindingsContent::checkAgain()
{
    m_hasActed = true;
    m_session.checkNow();
    m_hasActed = m_session.isChecking(); // else its result has been shown, or was the same
    turnTo(Mode::List);
}

void FindingsContent::ignoreOrTakeBack()
{
    const report::FindingEntry* chosen = entry();
    if (chosen == nullptr)
        return;
    const report::Language language = m_session.language();
    if (chosen->ignoredBy)
    {
        const bool taken = takeBackIgnored(m_session.document(), *chosen->ignoredBy);
        checkAgain();
        return tell(report::say(taken ? Phrase::takenBack : Phrase::cannotStore, language));
    }
    m_scopes = report::ignoreScopes(*chosen, language);
    std::vector<std::string> texts;
    for (const report::IgnoreScope& scope : m_scopes)
        texts.push_back(scope.text);
    setEntries(m_scope, texts, 0);
    setText(m_reason, {});
    setText(m_summary,
            report::say(Phrase::ignoreQuestion, language,
                        {{"code", chosen->code}, {"cell", grid::toA1(chosen->place.cell)}, {"sheet", chosen->sheet}}));
    tell({});
    turnTo(Mode::Ignore);
    Reference<css::awt::XWindow>(m_reason, UNO_QUERY_THROW)->setFocus();
}

void FindingsContent::accept()
{
    if (m_mode == Mode::Preview)
        repair(std::exchange(m_planned, {}));
    else if (m_mode == Mode::Ignore)
        acceptIgnore();
}

void FindingsContent::acceptIgnore()
{
    const std::size_t scope = selectedEntry(m_scope).value_or(0);
    if (scope >= m_scopes.size() || textOf(m_reason).empty())
        return;
    check::IgnoreEntry ignored = m_scopes[scope].entry;
    ignored.reason = textOf(m_reason);
    const bool stored = storeIgnored(m_session.document(), ignored);
    checkAgain();
    tell(report::say(stored ? Phrase::ignoreDone : Phrase::cannotStore, m_session.language()));
    m_list.focus();
}

int FindingsContent::labelHeight(const ControlReference& label, int width) const
{
    const int gap = m_controls.gap();
    return textIn(label).empty() ? 0 : heightAt(label, width - 2 * gap) + gap;
}

int FindingsContent::placeLabel(const ControlReference& label, int y, int width) const
{
    const int gap = m_controls.gap();
    const int height = labelHeight(label, width);
    place(label, gap, y, width - 2 * gap, height - gap);
    return y + height;
}

/// The buttons below: two rows where all safe corrections are offered, else one.
int FindingsContent::actionsHeight() const
{
    return (m_mode == Mode::List && m_offersRepairAll ? 2 : 1) * (buttonHeight() + m_controls.gap());
}

void FindingsContent::layOutActions(int y, int width)
{
    const int gap = m_controls.gap();
    const int inner = width - 2 * gap;
    const int half = (inner - gap) / 2;
    const auto pair = [&](const ControlReference& left, const ControlReference& right) {
        place(left, gap, y, half, buttonHeight());
        place(right, gap + half + gap, y, inner - half - gap, buttonHeight());
        y += buttonHeight() + gap;
    };
    if (m_mode == Mode::List)
    {
        pair(m_repair, m_ignore);
        if (m_offersRepairAll)
            place(m_repairAll, gap, y, inner, buttonHeight());
    }
    else
        pair(m_accept, m_cancel);
}

void FindingsContent::layOut(int width, int height)
{
    const int gap = m_controls.gap();
    const int inner = width - 2 * gap;
    int y = placeLabel(m_notice, gap, width);
    y = placeLabel(m_summary, y, width);
    if (m_mode == Mode::List && m_shown.entries.empty())
        return;
    if (m_mode == Mode::Ignore)
    {
        place(m_scope, gap, y, inner, fieldHeight());
        y = placeLabel(m_reasonLabel, y + fieldHeight() + gap, width);
        place(m_reason, gap, y, inner, fieldHeight());
        return layOutActions(y + fieldHeight() + gap, width);
    }
    if (m_mode == Mode::List)
    {
        const int needed = neededWidth(m_grouping);
        const int spare = inner - gap - needed - neededWidth(m_filter);
        const int grouping = std::clamp(needed + spare / 2, inner * 3 / 7, inner / 2);
        place(m_grouping, gap, y, grouping, fieldHeight());
        place(m_filter, gap + grouping + gap, y, inner - grouping - gap, fieldHeight());
        y += fieldHeight() + gap;
        const int label = inner / 6;
        const int text = heightAt(m_searchLabel, label);
        place(m_searchLabel, gap, y + (fieldHeight() - text) / 2, label, text);
        place(m_search, gap + label, y, inner - label, fieldHeight());
        y += fieldHeight() + gap;
    }
    const int actions = actionsHeight();
    (m_mode == Mode::List ? m_list : m_preview).layOut(gap, y, inner, height - y - gap - actions);
    layOutActions(height - actions, width);
}

css::ui::LayoutSize FindingsContent::heightFor(int width) const
{
    const int gap = m_controls.gap();
    int around = gap + labelHeight(m_notice, width) + labelHeight(m_summary, width);
    if (m_mode == Mode::List && m_shown.entries.empty())
        return {around, around, around};
    around += actionsHeight();
    if (m_mode == Mode::Ignore)
    {
        around += 2 * (fieldHeight() + gap) + labelHeight(m_reasonLabel, width);
        return {around, around, around};
    }
    if (m_mode == Mode::List)
        around += 2 * (fieldHeight() + gap);
    const LineList& list = m_mode == Mode::List ? m_list : m_preview;
    // The least is what is usual: the deck gives most of what is left above the least to panels that are closed.
    const int height = around + gap + list.usualHeight();
    return {height, -1, height};
}

void FindingsContent::end()
{
    m_list.end();
    m_preview.end();
    for (const auto& events : {m_arrangeEvents, m_searchEvents, m_repairEvents, m_repairAllEvents, m_ignoreEvents,
                               m_reasonEvents, m_acceptEvents, m_cancelEvents})
        events->clear();
}

} // namespace datchuan::office
