#pragma once

#include "report/findings_view.hpp"
#include "repair/joined.hpp"
#include "sidebar/content.hpp"
#include "sidebar/line_list.hpp"

namespace datchuan::office {

/// The findings with filters above and actions below. A repair of several cells, or one that needs agreement, is first
/// shown in the place of the list; so is the question why a finding is to be ignored.
class FindingsContent final : public Content
{
public:
    /// The references outlive this object.
    FindingsContent(Controls& controls, Session& session);

    void show(const report::View& view) override;
    void layOut(int width, int height) override;
    com::sun::star::ui::LayoutSize heightFor(int width) const override;
    void end() override;

private:
    enum class Mode { List, Preview, Ignore };

    void arrange(bool keepsPlace);
    void turnTo(Mode mode);
    void showButtons();
    const report::FindingEntry* entry() const;
    void repairSelected();
    void preview(std::vector<repair::CellFix> fixes);
    void repair(const std::vector<repair::CellFix>& fixes);
    void ignoreOrTakeBack();
    void checkAgain();
    void accept();
    void acceptIgnore();
    void tell(const std::string& text);

    int labelHeight(const ControlReference& label, int width) const; ///< with the gap below; 0 without text
    int placeLabel(const ControlReference& label, int y, int width) const;
    int buttonHeight() const { return m_controls.appFontHeight(15); }
    int fieldHeight() const { return m_controls.appFontHeight(16); }
    int actionsHeight() const;
    void layOutActions(int y, int width);

    Controls& m_controls;
    Session& m_session;
    report::FindingsView m_shown;
    report::ArrangedFindings m_arranged;
    Mode m_mode = Mode::List;
    std::vector<repair::CellFix> m_planned; ///< of the preview
    std::vector<report::IgnoreScope> m_scopes;

    ControlReference m_notice;
    ControlReference m_summary;
    ControlReference m_grouping;
    ControlReference m_filter;
    ControlReference m_searchLabel;
    ControlReference m_search;
    LineList m_list;
    ControlReference m_repair;
    ControlReference m_repairAll;
    ControlReference m_ignore;
    LineList m_preview;
    ControlReference m_scope;
    ControlReference m_reasonLabel;
    ControlReference m_reason;
    ControlReference m_accept;
    ControlReference m_cancel;
    rtl::Reference<ControlEvents> m_arrangeEvents;
    rtl::Reference<ControlEvents> m_searchEvents;
    rtl::Reference<ControlEvents> m_repairEvents;
    rtl::Reference<ControlEvents> m_repairAllEvents;
    rtl::Reference<ControlEvents> m_ignoreEvents;
    rtl::Reference<ControlEvents> m_reasonEvents;
    rtl::Reference<ControlEvents> m_acceptEvents;
    rtl::Reference<ControlEvents> m_cancelEvents;
    bool m_offersRepairAll = false; ///< some finding has a safe correction
    bool m_hasActed = false;        ///< the next findings follow from what the user did here
};

} // namespace datchuan::office
