#pragma once

#include "sidebar/content.hpp"
#include "sidebar/control_events.hpp"
#include "sidebar/controls.hpp"
#include "sidebar/text_width.hpp"

namespace datchuan::office {

/// A summary, a list whose entries lead to cells, and the details of the selected entry: the blockers or the findings.
class ListContent final : public Content
{
public:
    /// `part` is the list of the view that this content shows. The references outlive this object.
    ListContent(Controls& controls, Session& session, report::ListView report::View::*part);

    void show(const report::View& view) override;
    void layOut(int width, int height) override;
    com::sun::star::ui::LayoutSize heightFor(int width) const override;
    void end() override;

private:
    const report::Line* selectedLine() const;
    void showDetails();
    int summaryHeight(int width) const; ///< with the gap below it
    void goToSelected(Keyboard keyboard) const;
    void fill(const std::string& selected);

    Controls& m_controls;
    Session& m_session;
    report::ListView report::View::*m_part;
    report::ListView m_shown;
    ControlReference m_summary;
    ControlReference m_list;
    ControlReference m_details;
    rtl::Reference<ControlEvents> m_events;
    TextWidth m_textWidth;
    std::vector<std::string> m_texts; ///< what the list holds: the lines, shortened to m_lineWidth
    int m_lineWidth = 0;
    bool m_hasRoomForDetails = true;
    bool m_isFilling = false;
};

} // namespace datchuan::office
