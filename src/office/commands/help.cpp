#include "commands/command.hpp"
#include "help/open_help.hpp"

namespace datchuan::office {

void help(const Workplace& workplace)
{
    openHelp(workplace.context, workplace.language, "index");
}

} // namespace datchuan::office
