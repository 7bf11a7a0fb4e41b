#pragma once

#include "commands/command.hpp"
#include "sidebar/session.hpp"

#include <memory>

namespace datchuan::office {

/// The session of the window. It is kept for some time after the command: the panels that will hold it are made later,
/// and the next command need not check anew.
std::shared_ptr<Session> sessionFor(const Workplace& workplace);

/// Shows our deck in the sidebar of the window, whatever was shown before.
void openDeck(const Workplace& workplace);

} // namespace datchuan::office
