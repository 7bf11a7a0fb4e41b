#pragma once

#include "report/phrases.hpp"
#include "sidebar/sheet_view.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <span>
#include <string_view>

/// What menu, toolbar, keys and context menu offer. Each command is a dispatch "vn.datchuan.command:<name>".
namespace datchuan::office {

/// The window in which a command was chosen.
struct Workplace
{
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context;
    FrameReference frame;
    DocumentReference document;
    report::Language language = report::Language::Vietnamese; ///< of messages to the user
};

enum class Effect {
    Shows, ///< leaves the document as it is
    Writes ///< not offered in read-only documents
};

struct Command
{
    std::string_view name;
    Effect effect;
    /// On the main thread. What it throws is told to the user, without a box.
    void (*run)(const Workplace& workplace);
};

inline constexpr std::string_view commandProtocol = "vn.datchuan.command:";

/// All commands. A new one is a file of its own, a line in catalogue.cpp, and its places in extension/registry:
/// Addons.xcu (menu, toolbar, icon) and, with a key, Accelerators.xcu.
std::span<const Command> commands();

/// The command with this name; nullptr when there is none.
const Command* commandNamed(std::string_view name);

/// True where the command can do its work now: in a Calc document, and when it writes, in one that can be written.
bool isOffered(const Command& command, const DocumentReference& document);

// The commands, by file.
void checkWorkbook(const Workplace& workplace);
void checkSheet(const Workplace& workplace);
void nextFinding(const Workplace& workplace);
void previousFinding(const Workplace& workplace);
void noteFindings(const Workplace& workplace);
void removeFindingNotes(const Workplace& workplace);
void insertResultBlock(const Workplace& workplace);
void freezeResults(const Workplace& workplace);
void thawResults(const Workplace& workplace);
void recalculateAll(const Workplace& workplace);
void newFromTemplate(const Workplace& workplace);
void insertReport(const Workplace& workplace);
void openOptions(const Workplace& workplace);
void help(const Workplace& workplace);

} // namespace datchuan::office
