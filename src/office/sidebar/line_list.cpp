#include "sidebar/line_list.hpp"

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
constexpr int usualRows = 10;
constexpr int fewestDetails = 2;
constexpr int usualDetails = 7;
constexpr int mostDetails = 9;
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

LineList::LineList(Controls& controls, std::string_view name, std::string_view detailsName, report::Language language)
    : m_controls(controls),
      m_list(controls.addList(name)),
      m_details(controls.addDetails(detailsName)),
      m_events(new ControlEvents),
      m_textWidth(controls.window())
{
    const auto tell = [this](const std::function<void(const report::Line&)>& function) {
        if (const report::Line* chosen = line(); chosen != nullptr && function)
        {
            const report::Line copy = *chosen; // the call may show other lines
            function(copy);
        }
    };
    m_events->selected = [this, tell] {
        if (m_isFilling)
            return;
        showDetails();
        if (selected)
            selected();
        tell(visited);
    };
    m_events->clicked = [this, tell] { tell(visited); };
    m_events->activated = [this, tell] { tell(entered); };
    listBox(m_list)->addItemListener(m_events.get());
    listBox(m_list)->addActionListener(m_events.get());
    const Reference<css::awt::XWindow> window(m_list, UNO_QUERY_THROW);
    window->addKeyListener(m_events.get());
    window->addMouseListener(m_events.get());
    setHelp(m_details, report::say(report::Phrase::detailName, language));
    office::setVisible(m_list, false);
    office::setVisible(m_details, false);
}

void LineList::show(const report::ListView& view, bool keepsPlace)
{
    if (view == m_shown)
        return;
    const report::Line* chosen = line();
    const std::string kept = chosen == nullptr ? std::string() : chosen->text;
    const auto place = keepsPlace ? position() : std::nullopt;
    const bool linesDiffer = view.lines != m_shown.lines;
    m_shown = view;
    if (linesDiffer)
        fill(kept, place);
    setVisible(m_isVisible);
    showDetails();
}

void LineList::setVisible(bool visible)
{
    m_isVisible = visible;
    office::setVisible(m_list, visible);
    office::setVisible(m_details, visible && m_hasRoomForDetails);
}

void LineList::select(std::size_t place)
{
    if (place >= m_shown.lines.size())
        return;
    m_isFilling = true;
    listBox(m_list)->selectItemPos(static_cast<sal_Int16>(place), true);
    listBox(m_list)->makeVisible(static_cast<sal_Int16>(place));
    m_isFilling = false;
    showDetails();
}

void LineList::focus()
{
    Reference<css::awt::XWindow>(m_list, UNO_QUERY_THROW)->setFocus();
}

/// Puts in the entries as far as they differ; the entry with the text `selected` stays or becomes selected.
void LineList::fill(const std::string& selectedText, std::optional<std::size_t> place)
{
    std::vector<std::string> texts;
    texts.reserve(m_shown.lines.size());
    for (const report::Line& each : m_shown.lines)
        texts.push_back(m_lineWidth > 0 ? m_textWidth.fitted(each.text, m_lineWidth) : each.text);
    if (texts == m_texts)
        return;
    m_texts = std::move(texts);
    css::uno::Sequence<rtl::OUString> items(static_cast<sal_Int32>(m_texts.size()));
    std::ranges::transform(m_texts, items.getArray(), [](const std::string& text) { return toUno(text); });
    m_isFilling = true;
    setProperty(m_list, "StringItemList", Any(items));
    m_isFilling = false;
    const auto same = std::ranges::find(m_shown.lines, selectedText, &report::Line::text);
    if (!selectedText.empty() && same != m_shown.lines.end())
        select(static_cast<std::size_t>(same - m_shown.lines.begin()));
    else if (place && !m_shown.lines.empty())
        select(std::min(*place, m_shown.lines.size() - 1));
}

std::optional<std::size_t> LineList::position() const
{
    const auto place = selectedEntry(m_list);
    return place && *place < m_shown.lines.size() ? place : std::nullopt;
}

const report::Line* LineList::line() const
{
    const auto place = position();
    return place ? &m_shown.lines[*place] : nullptr;
}

/// The whole of the selected entry: below the list, or as its tooltip where there is no room below.
void LineList::showDetails()
{
    const report::Line* chosen = line();
    const std::string& text = chosen == nullptr || chosen->detail.empty() ? m_shown.hint : chosen->detail;
    const Reference<css::awt::XTextComponent> details(m_details, UNO_QUERY_THROW);
    if (const rtl::OUString next = toUno(text); details->getText() != next) // else the reader's place would be lost
        details->setText(next);
    setHelp(m_list, m_shown.name + "\n" + (m_hasRoomForDetails ? m_shown.hint : text)); // also the accessible name
}

void LineList::layOut(int x, int y, int width, int height)
{
    const int gap = m_controls.gap();
    const int row = m_controls.appFontHeight(rowHeight);
    const int detailLine = m_controls.appFontHeight(textHeight);
    const int frame = m_controls.appFontHeight(frameHeight);
    const int entries = static_cast<int>(m_shown.lines.size());
    const int fewest = std::min(entries, fewestRowsAboveDetails) * row + frame;
    const bool hasRoom = height >= fewest + gap + fewestDetails * detailLine + frame;
    // A short list leaves its room to the details.
    const int forDetails = std::max(height * 2 / 5, height - gap - entries * row - frame);
    const int details =
        hasRoom ? std::clamp((forDetails - frame) / detailLine, fewestDetails, mostDetails) * detailLine + frame : 0;
    const int list = hasRoom ? height - details - gap : height;
    place(m_list, x, y, width, list);
    place(m_details, x, y + height - details, width, details);
    if (hasRoom != m_hasRoomForDetails)
    {
        m_hasRoomForDetails = hasRoom;
        setVisible(m_isVisible);
        showDetails();
    }

    const bool scrolls = (entries + 1) * row > list;
    const int lineWidth = width - m_controls.appFontHeight(scrolls ? scrollBarWidth + margins : margins);
    if (lineWidth == m_lineWidth)
        return;
    m_lineWidth = lineWidth;
    const report::Line* chosen = line();
    fill(chosen == nullptr ? std::string() : chosen->text, std::nullopt);
}

int LineList::fewestHeight() const
{
    return fewestRows * m_controls.appFontHeight(rowHeight);
}

int LineList::usualHeight() const
{
    const int rows = std::clamp(static_cast<int>(m_shown.lines.size()) + 1, fewestRows, usualRows);
    return (rows + usualDetails - 1) * m_controls.appFontHeight(rowHeight) + m_controls.gap();
}

} // namespace datchuan::office
