#include "sidebar/list_content.hpp"

namespace datchuan::office {

namespace css = com::sun::star;

ListContent::ListContent(Controls& controls, Session& session, report::ListView report::View::*part)
    : m_controls(controls),
      m_part(part),
      m_summary(controls.addLabel("summary", {1, false})),
      m_list(controls, "list", "details", session.language())
{
    m_list.visited = [&session](const report::Line& line) {
        if (line.target)
            session.goTo(*line.target, Keyboard::Stay);
    };
    m_list.entered = [&session](const report::Line& line) {
        if (line.target)
            session.goTo(*line.target, Keyboard::FollowToSheet);
    };
}

void ListContent::show(const report::View& view)
{
    const report::ListView& next = view.*m_part;
    if (next == m_shown)
        return;
    if (next.summary != m_shown.summary)
        setText(m_summary, next.summary);
    m_shown = next;
    m_list.show(m_shown);
    setVisible(m_summary, !m_shown.summary.empty());
    m_list.setVisible(!m_shown.lines.empty());
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
    if (!m_shown.lines.empty())
        m_list.layOut(gap, gap + summary, inner, height - summary - 2 * gap);
}

css::ui::LayoutSize ListContent::heightFor(int width) const
{
    const int around = summaryHeight(width) + 2 * m_controls.gap();
    if (m_shown.lines.empty())
        return {around, around, around};
    return {around + m_list.fewestHeight(), -1, around + m_list.usualHeight()};
}

} // namespace datchuan::office
