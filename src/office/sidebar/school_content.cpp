#include "sidebar/school_content.hpp"

#include "calendar/date.hpp"
#include "document/choices.hpp"
#include "uno_text.hpp"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XListBox.hpp>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using report::Phrase;

namespace {

std::vector<std::string> textsOf(const std::vector<report::Option>& options)
{
    std::vector<std::string> texts;
    for (const report::Option& option : options)
        texts.push_back(option.text);
    return texts;
}

Reference<css::awt::XCheckBox> checkBox(const ControlReference& control)
{
    return {control, UNO_QUERY_THROW};
}

constexpr std::size_t flagCount = 3;

} // namespace

SchoolContent::SchoolContent(Controls& controls, Session& session)
    : m_controls(controls),
      m_session(session),
      m_typeLabel(controls.addLabel("typeLabel")),
      m_type(controls.addDropDown("type")),
      m_dateLabel(controls.addLabel("dateLabel")),
      m_date(controls.addField("date")),
      m_dateNote(controls.addLabel("dateNote")),
      m_flags{controls.addCheckBox("flag1"), controls.addCheckBox("flag2"), controls.addCheckBox("flag3")},
      m_setLabel(controls.addLabel("setLabel")),
      m_set(controls.addDropDown("set")),
      m_why(controls.addLabel("why")),
      m_takeBack(controls.addButton("takeBack")),
      m_notice(controls.addLabel("notice", {1, true}))
{
    const auto say = [&session](Phrase phrase) { return report::say(phrase, session.language()); };
    setText(m_typeLabel, say(Phrase::schoolType));
    setText(m_dateLabel, say(Phrase::schoolDate));
    setText(m_setLabel, say(Phrase::schoolRules));
    setText(m_takeBack, say(Phrase::backToRecognised));
    setHelp(m_type, say(Phrase::schoolType));
    setHelp(m_date, say(Phrase::schoolDate));
    setHelp(m_set, say(Phrase::schoolRules));
    setVisible(m_takeBack, false);
    setVisible(m_notice, false);
    for (auto* events : {&m_typeEvents, &m_dateEvents, &m_flagEvents, &m_setEvents, &m_takeBackEvents})
        *events = new ControlEvents;
    m_typeEvents->selected = [this] { chooseFrom(m_type, m_shown.types, m_shown.type, "type"); };
    m_setEvents->selected = [this] { chooseFrom(m_set, m_shown.sets, m_shown.set, "ruleset"); };
    m_dateEvents->activated = [this] { chooseDate(); };
    m_dateEvents->left = [this] { chooseDate(); };
    m_flagEvents->selected = [this] { chooseFlags(); };
    m_takeBackEvents->activated = [this] { takeBack(); };
    Reference<css::awt::XListBox>(m_type, UNO_QUERY_THROW)->addItemListener(m_typeEvents.get());
    Reference<css::awt::XListBox>(m_set, UNO_QUERY_THROW)->addItemListener(m_setEvents.get());
    const Reference<css::awt::XWindow> date(m_date, UNO_QUERY_THROW);
    date->addKeyListener(m_dateEvents.get());
    date->addFocusListener(m_dateEvents.get());
    for (const ControlReference& flag : m_flags)
        checkBox(flag)->addItemListener(m_flagEvents.get());
    Reference<css::awt::XButton>(m_takeBack, UNO_QUERY_THROW)->addActionListener(m_takeBackEvents.get());
}

void SchoolContent::show(const report::View& view)
{
    if (view.school == m_shown)
        return;
    m_isFilling = true;
    m_shown = view.school;
    setEntries(m_type, textsOf(m_shown.types), m_shown.type);
    setEntries(m_set, textsOf(m_shown.sets), m_shown.set);
    setText(m_date, m_shown.date);
    setText(m_dateNote, m_shown.dateNote);
    setText(m_why, m_shown.why);
    for (std::size_t i = 0; i < flagCount && i < m_shown.flags.size(); ++i)
    {
        setText(m_flags[i], m_shown.flags[i].text);
        checkBox(m_flags[i])->setState(m_shown.flags[i].holds ? 1 : 0);
    }
    setVisible(m_why, !m_shown.why.empty());
    setVisible(m_takeBack, m_shown.hasChoices);
    m_isFilling = false;
    tell({});
}

void SchoolContent::chooseFrom(const ControlReference& dropDown, const std::vector<report::Option>& options,
                               std::size_t shown, const char* key)
{
    const auto entry = selectedEntry(dropDown);
    if (!m_isFilling && entry && *entry != shown && *entry < options.size())
        store(key, std::string(options[*entry].value));
}

void SchoolContent::chooseDate()
{
    const std::string text = textOf(m_date);
    if (m_isFilling || text == m_shown.date)
        return;
    if (text.empty())
        return store("date", {});
    auto date = calendar::fromIso(text);
    if (!date)
        date = calendar::findInText(text);
    if (!date)
        return tell(report::say(Phrase::dateUnreadable, m_session.language(), {{"text", text}}));
    store("date", calendar::toIso(*date));
}

void SchoolContent::chooseFlags()
{
    if (m_isFilling)
        return;
    std::string value;
    for (std::size_t i = 0; i < flagCount && i < m_shown.flags.size(); ++i)
        if (checkBox(m_flags[i])->getState() == 1)
            value += (value.empty() ? "" : ";") + m_shown.flags[i].flag;
    store("flags", value.empty() ? "-" : value);
}

void SchoolContent::takeBack()
{
    for (const char* key : {"type", "date", "flags"})
        storeChoice(m_session.document(), key, {});
    store("ruleset", {});
}

void SchoolContent::store(const std::string& key, const std::string& value)
{
    const bool stored = storeChoice(m_session.document(), key, value);
    m_session.checkNow();
    if (!stored)
    {
        report::View again;
        again.school = std::exchange(m_shown, {});
        show(again); // the controls as they were
        tell(report::say(Phrase::cannotStore, m_session.language()));
    }
}

void SchoolContent::tell(const std::string& text)
{
    setText(m_notice, text);
    setVisible(m_notice, !text.empty());
    changed();
}

/// The height of all that is shown; places it on the way if asked.
int SchoolContent::addUp(int width, bool placing) const
{
    const int gap = m_controls.gap();
    const int inner = width - 2 * gap;
    int y = gap;
    const auto put = [&](const ControlReference& control, int height) {
        if (placing)
            place(control, gap, y, inner, height);
        y += height + gap;
    };
    const int field = m_controls.appFontHeight(16);
    const auto withLabel = [&](const ControlReference& label, const ControlReference& control) {
        const int labelWidth = inner * 3 / 8;
        const int height = std::max(field, heightAt(label, labelWidth));
        if (placing)
        {
            const int textHeight = heightAt(label, labelWidth);
            place(label, gap, y + (height - textHeight) / 2, labelWidth, textHeight);
            place(control, gap + labelWidth, y + (height - field) / 2, inner - labelWidth, field);
        }
        y += height + gap;
    };
    const auto below = [&](const ControlReference& label, const ControlReference& control) {
        put(label, heightAt(label, inner));
        put(control, field);
    };
    below(m_typeLabel, m_type); // its entries need the whole width
    withLabel(m_dateLabel, m_date);
    put(m_dateNote, heightAt(m_dateNote, inner));
    for (const ControlReference& flag : m_flags)
        put(flag, m_controls.appFontHeight(10));
    below(m_setLabel, m_set);
    if (!m_shown.why.empty())
        put(m_why, heightAt(m_why, inner));
    if (!textIn(m_notice).empty())
        put(m_notice, heightAt(m_notice, inner));
    if (m_shown.hasChoices)
        put(m_takeBack, m_controls.appFontHeight(15));
    return y;
}

void SchoolContent::layOut(int width, int /*height*/)
{
    addUp(width, true);
}

css::ui::LayoutSize SchoolContent::heightFor(int width) const
{
    const int height = addUp(width, false);
    return {height, height, height};
}

void SchoolContent::end()
{
    for (const auto& events : {m_typeEvents, m_dateEvents, m_flagEvents, m_setEvents, m_takeBackEvents})
        events->clear();
}

} // namespace datchuan::office
