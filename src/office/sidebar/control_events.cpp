#include "sidebar/control_events.hpp"

#include <com/sun/star/awt/Key.hpp>

namespace datchuan::office {

namespace {

/// A copy is called: the call may clear the listener.
void call(const std::function<void()>& function)
{
    if (const std::function<void()> copy = function)
        copy();
}

} // namespace

void ControlEvents::clear()
{
    selected = nullptr;
    clicked = nullptr;
    activated = nullptr;
    escaped = nullptr;
    stepped = nullptr;
    edited = nullptr;
    left = nullptr;
}

void SAL_CALL ControlEvents::itemStateChanged(const awt::ItemEvent& /*event*/)
{
    call(selected);
}

void SAL_CALL ControlEvents::actionPerformed(const awt::ActionEvent& /*event*/)
{
    call(activated);
}

void SAL_CALL ControlEvents::keyPressed(const awt::KeyEvent& event)
{
    if (event.KeyCode == awt::Key::RETURN && event.Modifiers == 0)
        call(activated);
    else if (event.KeyCode == awt::Key::ESCAPE)
        call(escaped);
    else if (const auto copy = stepped; copy && event.Modifiers == 0)
    {
        const auto right = static_cast<int>(event.KeyCode == awt::Key::RIGHT) - (event.KeyCode == awt::Key::LEFT);
        const auto down = static_cast<int>(event.KeyCode == awt::Key::DOWN) - (event.KeyCode == awt::Key::UP);
        if (right != 0 || down != 0)
            copy(right, down);
    }
}

void SAL_CALL ControlEvents::textChanged(const awt::TextEvent& /*event*/)
{
    call(edited);
}

void SAL_CALL ControlEvents::focusLost(const awt::FocusEvent& event)
{
    if (!event.Temporary)
        call(left);
}

void SAL_CALL ControlEvents::mouseReleased(const awt::MouseEvent& event)
{
    if (event.ClickCount == 1)
        call(clicked);
}

void WindowEvents::clear()
{
    resized = nullptr;
    shown = nullptr;
    hidden = nullptr;
}

void SAL_CALL WindowEvents::windowResized(const awt::WindowEvent& /*event*/)
{
    call(resized);
}

void SAL_CALL WindowEvents::windowShown(const com::sun::star::lang::EventObject& /*event*/)
{
    call(shown);
}

void SAL_CALL WindowEvents::windowHidden(const com::sun::star::lang::EventObject& /*event*/)
{
    call(hidden);
}

} // namespace datchuan::office
