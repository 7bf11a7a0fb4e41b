#include "commands/checked_session.hpp"

namespace datchuan::office {

void checkWorkbook(const Workplace& workplace)
{
    const std::shared_ptr<Session> session = sessionFor(workplace);
    session->checkNow();
    openDeck(workplace);
}

} // namespace datchuan::office
