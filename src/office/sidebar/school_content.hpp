#pragma once

#include "sidebar/content.hpp"
#include "sidebar/control_events.hpp"
#include "sidebar/controls.hpp"

#include <vector>

namespace datchuan::office {

/// Type, date and conditions of the school and the rules that follow. What was recognised is shown and can be
/// overridden; the choice is kept in the document and can be taken back.
class SchoolContent final : public Content
{
public:
    /// The references outlive this object.
    SchoolContent(Controls& controls, Session& session);

    void show(const report::View& view) override;
    void layOut(int width, int height) override;
    com::sun::star::ui::LayoutSize heightFor(int width) const override;
    void end() override;

private:
    void chooseFrom(const ControlReference& dropDown, const std::vector<report::Option>& options, std::size_t shown,
                    const char* key);
    void chooseDate();
    void chooseFlags();
    void takeBack();
    void store(const std::string& key, const std::string& value);
    void tell(const std::string& text);
    int addUp(int width, bool placing) const;

    Controls& m_controls;
    Session& m_session;
    report::SchoolView m_shown;
    ControlReference m_typeLabel;
    ControlReference m_type;
    ControlReference m_dateLabel;
    ControlReference m_date;
    ControlReference m_dateNote;
    std::vector<ControlReference> m_flags;
    ControlReference m_setLabel;
    ControlReference m_set;
    ControlReference m_why;
    ControlReference m_takeBack;
    ControlReference m_notice;
    rtl::Reference<ControlEvents> m_typeEvents;
    rtl::Reference<ControlEvents> m_dateEvents;
    rtl::Reference<ControlEvents> m_flagEvents;
    rtl::Reference<ControlEvents> m_setEvents;
    rtl::Reference<ControlEvents> m_takeBackEvents;
    bool m_isFilling = false;
};

} // namespace datchuan::office
