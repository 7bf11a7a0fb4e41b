#pragma once

#include "sidebar/control_events.hpp"
#include "sidebar/controls.hpp"
#include "sidebar/text_width.hpp"

#include <rtl/ref.hxx>

#include <functional>
#include <optional>

namespace datchuan::office {

/// A list whose entries are shortened to its width, with the whole text of the selected entry below it. Where there is
/// no room below, that text is the list's tooltip.
class LineList
{
public:
    /// Makes the controls `name` and `detailsName`. `controls` outlives this object.
    LineList(Controls& controls, std::string_view name, std::string_view detailsName, report::Language language);

    std::function<void()> selected;                   ///< the user turned to another entry
    std::function<void(const report::Line&)> visited; ///< … or clicked the same again
    std::function<void(const report::Line&)> entered; ///< Enter or double click

    /// Shows other lines. The entry with the selected text stays selected; when it is gone, the one in its place if
    /// `keepsPlace`.
    void show(const report::ListView& view, bool keepsPlace = false);
    void setVisible(bool visible);
    void select(std::size_t place);
    void focus();

    std::optional<std::size_t> position() const;
    const report::Line* line() const; ///< the selected one
    std::size_t size() const { return m_shown.lines.size(); }

    void layOut(int x, int y, int width, int height);
    int fewestHeight() const;
    int usualHeight() const;
    void end() { m_events->clear(); }

private:
    void fill(const std::string& selectedText, std::optional<std::size_t> place);
    void showDetails();

    Controls& m_controls;
    report::ListView m_shown;
    ControlReference m_list;
    ControlReference m_details;
    rtl::Reference<ControlEvents> m_events;
    TextWidth m_textWidth;
    std::vector<std::string> m_texts; ///< what the list holds: the lines, shortened to m_lineWidth
    int m_lineWidth = 0;
    bool m_hasRoomForDetails = true;
    bool m_isVisible = false;
    bool m_isFilling = false;
};

} // namespace datchuan::office
