#include "commands/checked_session.hpp"

namespace datchuan::office {

/// The deck shows the assessment of the sheet that is in front.
void checkSheet(const Workplace& workplace)
{
    const std::shared_ptr<Session> session = sessionFor(workplace);
    session->checkNow();
    session->followSheet();
    openDeck(workplace);
}

} // namespace datchuan::office
