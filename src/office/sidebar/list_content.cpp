#include "sidebar/list_content.hpp"

#include "uno_text.hpp"

#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>

#include <algorithm>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr int fewestRows = 3; // of the list, when there is little room
constexpr int fewestRowsAboveDetails = 2;
constexpr int usualRows = 6;
constexpr int fewestDetails = 2;
constexpr int usualDetails = 5;
constexpr int mostDetails = 8;
// In APPFONT units:
constexpr int rowHeight = 9;
constexpr int textHeight = 8;
constexpr int frameHeight = 2; // above and below the text of the details
constexpr int scrollBarWidth = 8;
constexpr int margins = 4; // left and right of an entry, with the frame of the list

Reference<css::awt::XListBox> listBox(const ControlReference& control)
{
    return {control, UNO_QUERY_THROW};
}

} // namespace

ListContent::ListContent(Controls& controls, Session& session, report::ListView report::View::*part)
    : m_controls(controls),
      m_session(session),
      m_part(part),
      m_summary(controls.addLabel("summary", {1, false})),
      m_list(controls.addList("list")),
      m_details(controls.addDetails("details")),
      m_events(new ControlEvents),
      m_textWidth(controls.window())
{
    m_events->selected = [this] {
        if (m_isFilling)
            return;
        showDetails();
        goToSelected(Keyboard::Stay);
    };
    m_events->clicked = [this] { goToSelected(Keyboard::Stay); }; // again on the entry that is selected already
    m_events->activated = [this] { goToSelected(Keyboard::FollowToSheet); };
    listBox(m_list)->addItemListener(m_events.get());
    listBox(m_list)->addActionListener(m_events.get());
    const Reference<css::awt::XWindow> window(m_list, UNO_QUERY_THROW);
    window->addKeyListener(m_events.get());
    window->addMouseListener(m_events.get());
    setHelp(m_details, report::say(report::Phrase::detailName, session.language()));
    setVisible(m_list, false);
    setVisible(m_details, false);
}

void ListContent::show(const report::View& view)
{
    const report::ListView& next = view.*m_part;
    if (next == m_shown)
        return;
    if (next.summary != m_shown.summary)
        setText(m_summary, next.summary);
    const report::Line* selected = selectedLine();
    const std::string kept = selected == nullptr ? std::string() : selected->text;
    const bool linesDiffer = next.lines != m_shown.lines;
    m_shown = next;
    if (linesDiffer)
        fill(kept);
    setVisible(m_summary, !m_shown.summary.empty());
    setVisible(m_list, !m_shown.lines.empty());
    setVisible(m_details, !m_shown.lines.empty() && m_hasRoomForDetails);
    showDetails();
}

/// Puts in the entries as far as they differ; the entry with the text `selected` stays or becomes selected.
void ListContent::fill(const std::string& selected)
{
    std::vector<std::string> texts;
    texts.reserve(m_shown.lines.size());
    for (const report::Line& line : m_shown.lines)
        texts.push_back(m_lineWidth > 0 ? m_textWidth.fitted(line.text, m_lineWidth) : line.text);
    if (texts == m_texts)
        return;
    m_texts = std::move(texts);
    css::uno::Sequence<rtl::OUString> items(static_cast<sal_Int32>(m_texts.size()));
    std::ranges::transform(m_texts, items.getArray(), [](const std::string& text) { return toUno(text); });
    m_isFilling = true;
    setProperty(m_list, "StringItemList", Any(items));
    const auto same = std::ranges::find(m_shown.lines, selected, &report::Line::text);
    if (!selected.empty() && same != m_shown.lines.end())
    {
        const auto position = static_cast<sal_Int16>(same - m_shown.lines.begin());
        listBox(m_list)->selectItemPos(position, true);
        listBox(m_list)->makeVisible(position);
    }
    m_isFilling = false;
}

const report::Line* ListContent::selectedLine() const
{
    const sal_Int16 position = listBox(m_list)->getSelectedItemPos();
    return position >= 0 && static_cast<std::size_t>(position) < m_shown.lines.size()
               ? &m_shown.lines[static_cast<std::size_t>(position)]
               : nullptr;
}

/// The whole of the selected entry: below the list, or as its tooltip where there is no room below.
void ListContent::showDetails()
{
    const report::Line* line = selectedLine();
    const std::string& text = line == nullptr || line->detail.empty() ? m_shown.hint : line->detail;
    const Reference<css::awt::XTextComponent> details(m_details, UNO_QUERY_THROW);
    if (const rtl::OUString next = toUno(text); details->getText() != next) // else the reader's place would be lost
        details->setText(next);
    setHelp(m_list, m_shown.name + "\n" + (m_hasRoomForDetails ? m_shown.hint : text)); // also the accessible name
}

void ListContent::goToSelected(Keyboard keyboard) const
{
    const report::Line* line = selectedLine();
    if (line != nullptr && line->target)
        m_session.goTo(*line->target, keyboard);
}

int ListContent::summaryHeight(int width) const
{
    return m_shown.summary.empty() ? 0 : heightAt(m_summary, width - 2 * m_controls.gap()) + m_controls.gap();
}

void ListContent::layOut(int width, int height)
{
    const int gap = m_controls.gap();
    const int inner = width - 2 * gap;
    const int summary = summaryHeight(width);
    place(m_summary, gap, gap, inner, summary - gap);
    if (m_shown.lines.empty())
        return;
    const int row = m_controls.appFontHeight(rowHeight);
    const int room = height - summary - 2 * gap;
    const int detailLine = m_controls.appFontHeight(textHeight);
    const int frame = m_controls.appFontHeight(frameHeight);
    const int entries = static_cast<int>(m_shown.lines.size());
    const int fewest = std::min(entries, fewestRowsAboveDetails) * row + frame;
    const bool hasRoom = room >= fewest + gap + fewestDetails * detailLine + frame;
    // A short list leaves its room to the details.
    const int forDetails = std::max(room * 2 / 5, room - gap - entries * row - frame);
    const int details =
        hasRoom ? std::clamp((forDetails - frame) / detailLine, fewestDetails, mostDetails) * detailLine + frame : 0;
    const int list = hasRoom ? room - details - gap : room;
    place(m_list, gap, gap + summary, inner, list);
    place(m_details, gap, height - gap - details, inner, details);
    if (hasRoom != m_hasRoomForDetails)
    {
        m_hasRoomForDetails = hasRoom;
        setVisible(m_details, hasRoom);
        showDetails();
    }

    const bool scrolls = (entries + 1) * row > list;
    const int lineWidth = inner - m_controls.appFontHeight(scrolls ? scrollBarWidth + margins : margins);
    if (lineWidth == m_lineWidth)
        return;
    m_lineWidth = lineWidth;
    const report::Line* selected = selectedLine();
    fill(selected == nullptr ? std::string() : selected->text);
}

css::ui::LayoutSize ListContent::heightFor(int width) const
{
    const int gap = m_controls.gap();
    const int around = summaryHeight(width) + 2 * gap;
    if (m_shown.lines.empty())
        return {around, around, around};
    const int row = m_controls.appFontHeight(rowHeight);
    const int rows = std::clamp(static_cast<int>(m_shown.lines.size()) + 1, fewestRows, usualRows);
    return {around + fewestRows * row, -1, around + (rows + usualDetails - 1) * row + gap};
}

void ListContent::end()
{
    m_events->clear();
}

} // namespace datchuan::office
