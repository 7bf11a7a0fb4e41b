#pragma once

#include "sidebar/content.hpp"
#include "sidebar/control_events.hpp"
#include "sidebar/controls.hpp"

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

    void showChoices();
    int addUp(int width, bool placing) const;

    Controls& m_controls;
    Session& m_session;
    report::ResultView m_shown;
    ControlReference m_choices;
    std::vector<Entry> m_entries;
    ControlReference m_button;
    rtl::Reference<ControlEvents> m_choiceEvents;
    rtl::Reference<ControlEvents> m_buttonEvents;
    bool m_isFilling = false;
};

} // namespace datchuan::office
