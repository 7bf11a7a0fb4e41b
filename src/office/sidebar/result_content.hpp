#pragma once

#include "sidebar/content.hpp"
#include "sidebar/control_events.hpp"
#include "sidebar/controls.hpp"
#include "sidebar/heat_window.hpp"

#include <vector>

namespace datchuan::office {

/// The level in large type, how far it can be relied on, and by which rules it was found.
class ResultContent final : public Content
{
public:
    /// The references outlive this object.
    ResultContent(Controls& controls, Session& session);

    void show(const report::View& view) override;
    void layOut(int width, int height) override;
    com::sun::star::ui::LayoutSize heightFor(int width) const override;
    void end() override;

private:
    /// A text of the view and the label that shows it.
    struct Entry
    {
        std::string report::ResultView::*text;
        ControlReference label;
        int spaceAbove; ///< in gaps
    };

    void listen();
    void showHint();
    void showChoices();
    void showTargets();
    void showWay();
    void showHeat();
    void tellCell(const report::HeatCell& cell);
    void goTo(const report::HeatCell& cell, Keyboard keyboard);
    int addUp(int width, bool placing) const;

    Controls& m_controls;
    Session& m_session;
    report::ResultView m_shown;
    ControlReference m_hint;
    ControlReference m_hintRead;
    ControlReference m_choices;
    std::vector<Entry> m_above; ///< what stands above the heat map
    HeatWindow m_heat;
    ControlReference m_heatCell; ///< says what the marked cell of the map means; takes the keys for it
    ControlReference m_targetLabel;
    ControlReference m_targets;
    ControlReference m_way;
    std::vector<Entry> m_below;
    ControlReference m_check;
    ControlReference m_create;
    rtl::Reference<ControlEvents> m_hintEvents;
    rtl::Reference<ControlEvents> m_choiceEvents;
    rtl::Reference<ControlEvents> m_heatEvents;
    rtl::Reference<ControlEvents> m_targetEvents;
    rtl::Reference<ControlEvents> m_checkEvents;
    rtl::Reference<ControlEvents> m_createEvents;
    bool m_isFilling = false;
};

} // namespace datchuan::office
