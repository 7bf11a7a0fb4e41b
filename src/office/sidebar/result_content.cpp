#include "sidebar/result_content.hpp"

#include "uno_text.hpp"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>

#include <algorithm>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using report::ResultView;

namespace {

constexpr Type large{1.8, true};
constexpr Type medium{1.2, false};
constexpr Type strong{1, true};
constexpr Type plain{};

} // namespace

ResultContent::ResultContent(Controls& controls, Session& session)
    : m_controls(controls),
      m_session(session),
      m_choices(controls.addDropDown("choices")),
      m_entries{{&ResultView::school, controls.addLabel("school", strong), 0},
                {&ResultView::occasion, controls.addLabel("occasion", plain), 0},
                {&ResultView::headline, controls.addLabel("headline", large), 1},
                {&ResultView::national, controls.addLabel("national", medium), 0},
                {&ResultView::certainty, controls.addLabel("certainty", plain), 1},
                {&ResultView::counts, controls.addLabel("counts", plain), 1},
                {&ResultView::explanation, controls.addLabel("explanation", plain), 1},
                {&ResultView::ruleSet, controls.addLabel("ruleSet", plain), 1},
                {&ResultView::notice, controls.addLabel("notice", plain), 1}},
      m_button(controls.addButton("check")),
      m_choiceEvents(new ControlEvents),
      m_buttonEvents(new ControlEvents)
{
    m_choiceEvents->selected = [this] {
        const sal_Int16 position = Reference<css::awt::XListBox>(m_choices, UNO_QUERY_THROW)->getSelectedItemPos();
        if (!m_isFilling && position >= 0)
            m_session.choose(static_cast<std::size_t>(position));
    };
    Reference<css::awt::XListBox>(m_choices, UNO_QUERY_THROW)->addItemListener(m_choiceEvents.get());
    m_buttonEvents->activated = [this] { m_session.checkNow(); };
    Reference<css::awt::XButton>(m_button, UNO_QUERY_THROW)->addActionListener(m_buttonEvents.get());
    setText(m_button, report::say(report::Phrase::checkNow, session.language()));
    setVisible(m_choices, false);
    setVisible(m_button, false);
    for (const Entry& entry : m_entries)
        setVisible(entry.label, false);
}

void ResultContent::show(const report::View& view)
{
    const ResultView before = std::exchange(m_shown, view.result);
    for (const Entry& entry : m_entries)
    {
        const std::string& text = m_shown.*entry.text;
        if (text == before.*entry.text)
            continue;
        setText(entry.label, text);
        setVisible(entry.label, !text.empty());
    }
    setVisible(m_button, m_shown.offersCheck);
    if (m_shown.choices != before.choices || m_shown.chosen != before.chosen)
        showChoices();
}

void ResultContent::showChoices()
{
    m_isFilling = true;
    css::uno::Sequence<rtl::OUString> texts(static_cast<sal_Int32>(m_shown.choices.size()));
    std::ranges::transform(m_shown.choices, texts.getArray(), [](const std::string& text) { return toUno(text); });
    setProperty(m_choices, "StringItemList", Any(texts));
    if (!m_shown.choices.empty())
    {
        Reference<css::awt::XListBox>(m_choices, UNO_QUERY_THROW)
            ->selectItemPos(static_cast<sal_Int16>(m_shown.chosen), true);
        setHelp(m_choices, report::say(report::Phrase::chooseAssessment, m_session.language()) + "\n"
                               + m_shown.choices[m_shown.chosen]);
    }
    setVisible(m_choices, !m_shown.choices.empty());
    m_isFilling = false;
}

/// The height of all that is shown; places it on the way if asked.
int ResultContent::addUp(int width, bool placing) const
{
    const int gap = m_controls.gap();
    const int inner = width - 2 * gap;
    int y = gap;
    const auto put = [&](const ControlReference& control, int height) {
        if (placing)
            place(control, gap, y, inner, height);
        y += height;
    };
    if (!m_shown.choices.empty())
    {
        put(m_choices, m_controls.appFontHeight(14));
        y += gap;
    }
    for (const Entry& entry : m_entries)
    {
        if ((m_shown.*entry.text).empty())
            continue;
        if (y > gap)
            y += entry.spaceAbove * gap;
        put(entry.label, heightAt(entry.label, inner));
    }
    if (m_shown.offersCheck)
    {
        y += 2 * gap;
        put(m_button, m_controls.appFontHeight(15));
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
    m_choiceEvents->clear();
    m_buttonEvents->clear();
}

} // namespace datchuan::office
