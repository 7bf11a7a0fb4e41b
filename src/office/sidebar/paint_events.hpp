#pragma once

#include <com/sun/star/awt/XMouseListener.hpp>
#include <com/sun/star/awt/XMouseMotionListener.hpp>
#include <com/sun/star/awt/XPaintListener.hpp>
#include <cppuhelper/implbase3.hxx>

#include <functional>

namespace datchuan::office {

/// Painting and the mouse in a window that draws itself. clear() cuts the tie.
class PaintEvents
    : public cppu::WeakImplHelper3<com::sun::star::awt::XPaintListener, com::sun::star::awt::XMouseListener,
                                   com::sun::star::awt::XMouseMotionListener>
{
public:
    std::function<void()> painted;           ///< the window must be drawn anew
    std::function<void(int x, int y)> moved; ///< the mouse is elsewhere
    std::function<void(int x, int y)> clicked;

    void clear()
    {
        painted = nullptr;
        moved = nullptr;
        clicked = nullptr;
    }

    void SAL_CALL windowPaint(const com::sun::star::awt::PaintEvent&) override
    {
        if (painted)
            painted();
    }
    void SAL_CALL mouseMoved(const com::sun::star::awt::MouseEvent& event) override { call(moved, event); }
    void SAL_CALL mouseDragged(const com::sun::star::awt::MouseEvent&) override {}
    void SAL_CALL mouseReleased(const com::sun::star::awt::MouseEvent& event) override { call(clicked, event); }
    void SAL_CALL mousePressed(const com::sun::star::awt::MouseEvent&) override {}
    void SAL_CALL mouseEntered(const com::sun::star::awt::MouseEvent&) override {}
    void SAL_CALL mouseExited(const com::sun::star::awt::MouseEvent&) override {}
    void SAL_CALL disposing(const com::sun::star::lang::EventObject&) override { clear(); }

private:
    /// A copy is called: the call may clear the listener.
    static void call(const std::function<void(int, int)>& function, const com::sun::star::awt::MouseEvent& event)
    {
        if (const auto copy = function)
            copy(event.X, event.Y);
    }
};

} // namespace datchuan::office
