#include "sidebar/result_content.hpp"

#include "report/option_phrases.hpp"
#include "uno_text.hpp"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>

#include <algorithm>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using report::Phrase;
using report::ResultView;

namespace {

constexpr Type large{1.8, true};
constexpr Type medium{1.2, false};
constexpr Type strong{1, true};
constexpr Type plain{};
constexpr int heatCellLines = 3;
constexpr std::string_view createCommand = "vn.datchuan.command:newFromTemplate";

} // namespace

ResultContent::ResultContent(Controls& controls, Session& session)
    : m_controls(controls),
      m_session(session),
      m_hint(controls.addLabel("hint")),
      m_hintRead(controls.addButton("hintRead")),
      m_choices(controls.addDropDown("choices")),
      m_above{{&ResultView::school, controls.addLabel("school", strong), 0},
              {&ResultView::occasion, controls.addLabel("occasion", plain), 0},
              {&ResultView::headline, controls.addLabel("headline", large), 1},
              {&ResultView::national, controls.addLabel("national", medium), 0},
              {&ResultView::certainty, controls.addLabel("certainty", plain), 1},
              {&ResultView::counts, controls.addLabel("counts", plain), 1}},
      m_heat(controls),
      m_heatCell(controls.addDetails("heatCell")),
      m_targetLabel(controls.addLabel("targetLabel")),
      m_targets(controls.addDropDown("targets")),
      m_way(controls.addLabel("way")),
      m_below{{&ResultView::explanation, controls.addLabel("explanation", plain), 1},
              {&ResultView::ruleSet, controls.addLabel("ruleSet", plain), 1},
              {&ResultView::notice, controls.addLabel("notice", plain), 1}},
      m_check(controls.addButton("check")),
      m_create(controls.addButton("create"))
{
    const auto say = [&session](Phrase phrase) { return report::say(phrase, session.language()); };
    setText(m_hint, report::say(report::OptionPhrase::hint, session.language()));
    setText(m_hintRead, report::say(report::OptionPhrase::hintRead, session.language()));
    setText(m_check, say(Phrase::checkNow));
    setText(m_create, say(Phrase::createTable));
    setText(m_targetLabel, say(Phrase::target));
    setHelp(m_targets, say(Phrase::target));
    for (const auto* entries : {&m_above, &m_below})
        for (const Entry& entry : *entries)
            setVisible(entry.label, false);
    for (const ControlReference& control : {m_choices, m_heatCell, m_targetLabel, m_targets, m_way, m_check, m_create})
        setVisible(control, false);
    showHint();
    listen();
}

void ResultContent::listen()
{
    for (auto* events :
         {&m_hintEvents, &m_choiceEvents, &m_heatEvents, &m_targetEvents, &m_checkEvents, &m_createEvents})
        *events = new ControlEvents;
    m_hintEvents->activated = [this] { m_session.setHintRead(); };
    m_choiceEvents->selected = [this] {
        const auto position = selectedEntry(m_choices);
        if (!m_isFilling && position)
            m_session.choose(*position);
    };
    m_targetEvents->selected = [this] {
        if (!m_isFilling)
            showWay();
    };
    m_checkEvents->activated = [this] {
        if (m_shown.offersCancel)
            m_session.cancelCheck();
        else
            m_session.checkNow();
    };
    m_createEvents->activated = [this] { m_session.dispatch(createCommand); };
    m_heatEvents->stepped = [this](int right, int down) { m_heat.move(right, down); };
    m_heatEvents->activated = [this] {
        if (const report::HeatCell* cell = m_heat.current())
            goTo(*cell, Keyboard::FollowToSheet);
    };
    m_heat.pointed = [this](const report::HeatCell& cell) { tellCell(cell); };
    m_heat.chosen = [this](const report::HeatCell& cell) {
        tellCell(cell);
        goTo(cell, Keyboard::Stay);
    };
    Reference<css::awt::XListBox>(m_choices, UNO_QUERY_THROW)->addItemListener(m_choiceEvents.get());
    Reference<css::awt::XListBox>(m_targets, UNO_QUERY_THROW)->addItemListener(m_targetEvents.get());
    Reference<css::awt::XButton>(m_hintRead, UNO_QUERY_THROW)->addActionListener(m_hintEvents.get());
    Reference<css::awt::XButton>(m_check, UNO_QUERY_THROW)->addActionListener(m_checkEvents.get());
    Reference<css::awt::XButton>(m_create, UNO_QUERY_THROW)->addActionListener(m_createEvents.get());
    Reference<css::awt::XWindow>(m_heatCell, UNO_QUERY_THROW)->addKeyListener(m_heatEvents.get());
}

/// How to begin, until the user has read it.
void ResultContent::showHint()
{
    for (const ControlReference& control : {m_hint, m_hintRead})
        setVisible(control, m_session.settings().showsHint);
}

void ResultContent::goTo(const report::HeatCell& cell, Keyboard keyboard)
{
    if (cell.target)
        m_session.goTo(*cell.target, keyboard);
}

void ResultContent::tellCell(const report::HeatCell& cell)
{
    Reference<css::awt::XTextComponent>(m_heatCell, UNO_QUERY_THROW)->setText(toUno(cell.text));
}

void ResultContent::show(const report::View& view)
{
    showHint();
    const ResultView before = std::exchange(m_shown, view.result);
    for (const auto* entries : {&m_above, &m_below})
        for (const Entry& entry : *entries)
        {
            const std::string& text = m_shown.*entry.text;
            if (text == before.*entry.text)
                continue;
            setText(entry.label, text);
            setVisible(entry.label, !text.empty());
        }
    setVisible(m_check, m_shown.offersCheck || m_shown.offersCancel);
    setText(m_check, report::say(m_shown.offersCancel ? Phrase::cancelCheck : Phrase::checkNow, m_session.language()));
    setVisible(m_create, m_shown.offersTable && m_session.canDispatch(createCommand));
    if (m_shown.choices != before.choices || m_shown.chosen != before.chosen)
        showChoices();
    if (m_shown.heat != before.heat)
        showHeat();
    if (m_shown.targets != before.targets)
        showTargets();
}

void ResultContent::showHeat()
{
    const bool any = !m_shown.heat.bands.empty();
    m_heat.show(m_shown.heat);
    m_heat.setVisible(any);
    setVisible(m_heatCell, any);
    const report::Language language = m_session.language();
    setHelp(m_heatCell, m_shown.heat.name + "\n" + report::say(Phrase::heatHint, language));
    Reference<css::awt::XTextComponent>(m_heatCell, UNO_QUERY_THROW)
        ->setText(toUno(report::say(Phrase::heatLegend, language)));
}

void ResultContent::showChoices()
{
    m_isFilling = true;
    setEntries(m_choices, m_shown.choices, m_shown.chosen);
    if (!m_shown.choices.empty())
        setHelp(m_choices,
                report::say(Phrase::chooseAssessment, m_session.language()) + "\n" + m_shown.choices[m_shown.chosen]);
    setVisible(m_choices, !m_shown.choices.empty());
    m_isFilling = false;
}

/// The level that the user aims at stays while it is there.
void ResultContent::showTargets()
{
    m_isFilling = true;
    const auto items = Reference<css::awt::XListBox>(m_targets, UNO_QUERY_THROW)->getSelectedItem();
    std::vector<std::string> levels;
    for (const report::Target& target : m_shown.targets)
        levels.push_back(target.level);
    const auto kept = std::ranges::find(levels, toUtf8(items));
    setEntries(m_targets, levels, kept == levels.end() ? 0 : static_cast<std::size_t>(kept - levels.begin()));
    for (const ControlReference& control : {m_targetLabel, m_targets, m_way})
        setVisible(control, !levels.empty());
    m_isFilling = false;
    showWay();
}

void ResultContent::showWay()
{
    const std::size_t target = selectedEntry(m_targets).value_or(0);
    setText(m_way, target < m_shown.targets.size() ? m_shown.targets[target].way : std::string());
    changed();
}

/// The height of all that is shown; places it on the way if asked.
int ResultContent::addUp(int width, bool placing) const
{
    const int gap = m_controls.gap();
    const int inner = width - 2 * gap;
    const int field = m_controls.appFontHeight(16);
    int y = gap;
    const auto put = [&](const ControlReference& control, int height) {
        if (placing)
            place(control, gap, y, inner, height);
        y += height;
    };
    const auto putTexts = [&](const std::vector<Entry>& entries) {
        for (const Entry& entry : entries)
        {
            if ((m_shown.*entry.text).empty())
                continue;
            if (y > gap)
                y += entry.spaceAbove * gap;
            put(entry.label, heightAt(entry.label, inner));
        }
    };
    if (m_session.settings().showsHint)
    {
        put(m_hint, heightAt(m_hint, inner));
        y += gap;
        put(m_hintRead, m_controls.appFontHeight(15));
        y += 2 * gap;
    }
    if (!m_shown.choices.empty())
    {
        put(m_choices, field);
        y += gap;
    }
    putTexts(m_above);
    if (!m_shown.heat.bands.empty())
    {
        y += gap;
        const int height = m_heat.heightFor(inner);
        if (placing)
            m_heat.place(gap, y, inner, height);
        y += height + gap;
        put(m_heatCell, m_controls.appFontHeight(8 * heatCellLines + 2));
    }
    if (!m_shown.targets.empty())
    {
        y += gap;
        const int labelWidth = inner * 2 / 5;
        if (placing)
        {
            const int text = heightAt(m_targetLabel, labelWidth);
            place(m_targetLabel, gap, y + (field - text) / 2, labelWidth, text);
            place(m_targets, gap + labelWidth, y, inner - labelWidth, field);
        }
        y += field + gap;
        put(m_way, heightAt(m_way, inner));
    }
    putTexts(m_below);
    for (const ControlReference& button : {m_check, m_create})
        if (button == m_check ? m_shown.offersCheck || m_shown.offersCancel
                              : m_shown.offersTable && m_session.canDispatch(createCommand))
        {
            y += 2 * gap;
            put(button, m_controls.appFontHeight(15));
        }
    return y + gap;
}

void ResultContent::layOut(int width, int /*height*/)
{
    addUp(width, true);
}

css::ui::LayoutSize ResultContent::heightFor(int width) const
{
    const int height = addUp(width, false);
    return {height, height, height};
}

void ResultContent::end()
{
    m_heat.end();
    for (const auto& events :
         {m_hintEvents, m_choiceEvents, m_heatEvents, m_targetEvents, m_checkEvents, m_createEvents})
        events->clear();
}

} // namespace datchuan::office
