#pragma once

#include "commands/command.hpp"

#include <string>

/// How commands speak to the user: never in a box that must be closed.
namespace datchuan::office {

enum class Tone { Done, Refused, Failed };

/// A bar above the sheet: a short text in bold, then the rest. It stays until it is closed or the next command is
/// given. Replaces the one before.
void notify(const Workplace& workplace, Tone tone, const std::string& lead, const std::string& text);

/// Takes back what the command before has said, in the bar and in the status bar.
void clearNotices(const Workplace& workplace);

/// `message` is technical text.
void tellFailure(const Workplace& workplace, const std::string& message);

/// A line in the status bar for some seconds. Replaces the one before.
void tellInStatusBar(const Workplace& workplace, const std::string& text);

} // namespace datchuan::office
