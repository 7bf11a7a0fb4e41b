#include "commands/command.hpp"

#include <com/sun/star/frame/XStorable.hpp>

#include <algorithm>
#include <array>

namespace datchuan::office {

namespace {

namespace css = com::sun::star;

constexpr std::array all{
    Command{"checkSheet", Effect::Shows, &checkSheet},
    Command{"checkWorkbook", Effect::Shows, &checkWorkbook},
    Command{"nextFinding", Effect::Shows, &nextFinding},
    Command{"previousFinding", Effect::Shows, &previousFinding},
    Command{"noteFindings", Effect::Writes, &noteFindings},
    Command{"removeFindingNotes", Effect::Writes, &removeFindingNotes},
    Command{"insertResultBlock", Effect::Writes, &insertResultBlock},
    Command{"freezeResults", Effect::Writes, &freezeResults},
    Command{"thawResults", Effect::Writes, &thawResults},
    Command{"recalculateAll", Effect::Writes, &recalculateAll},
    Command{"newFromTemplate", Effect::Shows, &newFromTemplate},
    Command{"insertReport", Effect::Writes, &insertReport},
    Command{"openOptions", Effect::Shows, &openOptions},
    Command{"help", Effect::Shows, &help},
};

} // namespace

std::span<const Command> commands()
{
    return all;
}

const Command* commandNamed(std::string_view name)
{
    const auto* const found = std::ranges::find(all, name, &Command::name);
    return found == all.end() ? nullptr : found;
}

bool isOffered(const Command& command, const DocumentReference& document)
{
    if (!document.is())
        return false;
    if (command.effect == Effect::Shows)
        return true;
    const css::uno::Reference<css::frame::XStorable> storable(document, css::uno::UNO_QUERY);
    return storable.is() && !storable->isReadonly();
}

} // namespace datchuan::office
