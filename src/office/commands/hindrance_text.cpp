#include "commands/hindrance_text.hpp"

#include "report/command_phrases.hpp"

namespace datchuan::office {

using report::CommandPhrase;

std::string hindranceText(Hindrance hindrance, const draft::Block& block, grid::Cell cell, const std::string& sheet,
                          report::Language language)
{
    switch (hindrance)
    {
        case Hindrance::None:
            return {};
        case Hindrance::ReadOnly:
            return say(CommandPhrase::readOnly, language);
        case Hindrance::StructureProtected:
            return say(CommandPhrase::structureProtected, language);
        case Hindrance::CellsProtected:
            return say(CommandPhrase::sheetProtected, language, {{"sheet", sheet}});
        case Hindrance::NoRoom:
            return say(CommandPhrase::noRoom, language);
        case Hindrance::CellsFilled:
            break;
    }
    const grid::Cell last = block.extent().last;
    return say(CommandPhrase::placeFilled, language,
               {{"cell", grid::toA1(cell)},
                {"rows", std::to_string(last.row + 1)},
                {"columns", std::to_string(last.column + 1)}});
}

} // namespace datchuan::office
