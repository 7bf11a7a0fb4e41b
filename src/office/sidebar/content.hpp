#pragma once

#include "sidebar/session.hpp"

#include <com/sun/star/ui/LayoutSize.hpp>

#include <functional>

namespace datchuan::office {

/// What fills a panel: its controls, what they show, and where they lie. The panel owns it and its window.
class Content
{
public:
    virtual ~Content() = default;

    virtual void show(const report::View& view) = 0;
    /// Places the controls. Sizes are in pixels.
    virtual void layOut(int width, int height) = 0;
    /// The height that the content needs, may have (-1: any) and likes at this width.
    virtual com::sun::star::ui::LayoutSize heightFor(int width) const = 0;
    /// Lets go of everything that could call back.
    virtual void end() = 0;

    /// Called when the content changed by itself and may need another height.
    std::function<void()> onChanged;

protected:
    void changed() const
    {
        if (onChanged)
            onChanged();
    }
};

} // namespace datchuan::office
