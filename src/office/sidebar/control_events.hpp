#pragma once

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XKeyListener.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XMouseListener.hpp>
#include <com/sun/star/awt/XTextListener.hpp>
#include <com/sun/star/awt/XWindowListener.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/implbase6.hxx>

#include <functional>

/// UNO listeners that hand on to functions. clear() cuts the tie: after it nothing is called any more.
namespace datchuan::office {

namespace awt = com::sun::star::awt;

/// A list, drop-down, check box, field or button.
class ControlEvents : public cppu::WeakImplHelper6<awt::XItemListener, awt::XActionListener, awt::XKeyListener,
                                                   awt::XMouseListener, awt::XTextListener, awt::XFocusListener>
{
public:
    std::function<void()> selected;                   ///< another entry became the selected one, by mouse or keyboard
    std::function<void()> clicked;                    ///< the mouse was released over the list
    std::function<void()> activated;                  ///< button pressed; entry double-clicked; Enter pressed
    std::function<void()> escaped;                    ///< Escape pressed
    std::function<void(int right, int down)> stepped; ///< an arrow key pressed
    std::function<void()> edited;                     ///< the text of a field changed
    std::function<void()> left;                       ///< the keyboard went elsewhere

    void clear();

    void SAL_CALL itemStateChanged(const awt::ItemEvent& event) override;
    void SAL_CALL actionPerformed(const awt::ActionEvent& event) override;
    void SAL_CALL keyPressed(const awt::KeyEvent& event) override;
    void SAL_CALL keyReleased(const awt::KeyEvent&) override {}
    void SAL_CALL mousePressed(const awt::MouseEvent&) override {}
    void SAL_CALL mouseReleased(const awt::MouseEvent& event) override;
    void SAL_CALL mouseEntered(const awt::MouseEvent&) override {}
    void SAL_CALL mouseExited(const awt::MouseEvent&) override {}
    void SAL_CALL textChanged(const awt::TextEvent& event) override;
    void SAL_CALL focusGained(const awt::FocusEvent&) override {}
    void SAL_CALL focusLost(const awt::FocusEvent& event) override;
    void SAL_CALL disposing(const com::sun::star::lang::EventObject&) override { clear(); }
};

/// A window.
class WindowEvents : public cppu::WeakImplHelper1<awt::XWindowListener>
{
public:
    std::function<void()> resized;
    std::function<void()> shown;
    std::function<void()> hidden;

    void clear();

    void SAL_CALL windowResized(const awt::WindowEvent& event) override;
    void SAL_CALL windowMoved(const awt::WindowEvent&) override {}
    void SAL_CALL windowShown(const com::sun::star::lang::EventObject& event) override;
    void SAL_CALL windowHidden(const com::sun::star::lang::EventObject& event) override;
    void SAL_CALL disposing(const com::sun::star::lang::EventObject&) override { clear(); }
};

} // namespace datchuan::office
