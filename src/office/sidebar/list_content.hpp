#pragma once

#include "sidebar/content.hpp"
#include "sidebar/line_list.hpp"

namespace datchuan::office {

/// A summary and a list whose entries lead to cells: what blocks the next levels.
class ListContent final : public Content
{
public:
    /// `part` is the list of the view that this content shows. The references outlive this object.
    ListContent(Controls& controls, Session& session, report::ListView report::View::*part);

    void show(const report::View& view) override;
    void layOut(int width, int height) override;
    com::sun::star::ui::LayoutSize heightFor(int width) const override;
    void end() override { m_list.end(); }

private:
    int summaryHeight(int width) const; ///< with the gap below it

    Controls& m_controls;
    report::ListView report::View::*m_part;
    report::ListView m_shown;
    ControlReference m_summary;
    LineList m_list;
};

} // namespace datchuan::office
