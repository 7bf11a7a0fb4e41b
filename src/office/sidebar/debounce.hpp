#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include <chrono>
#include <functional>
#include <memory>

namespace datchuan::office {

/// Runs an action on the office's main thread once nothing has asked for it for a while, and at the latest after
/// `patience`. No thread exists while nothing is pending; the action never runs after this object has gone.
class Debounce
{
public:
    /// Call on the main thread. `action` must not throw.
    Debounce(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
             std::chrono::milliseconds quiet, std::chrono::milliseconds patience, std::function<void()> action);
    ~Debounce();
    Debounce(const Debounce&) = delete;
    Debounce& operator=(const Debounce&) = delete;

    /// Asks for the action; from any thread.
    void ask();

    /// Puts a pending action off, as ask() would; does nothing when none is pending. From any thread.
    void postpone();

    /// Forgets a pending action. On the main thread.
    void forget();

private:
    struct State;
    static void waitAndPost(const std::shared_ptr<State>& state);
    class Posted;

    std::shared_ptr<State> m_state;
};

} // namespace datchuan::office
