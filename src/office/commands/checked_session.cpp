#include "commands/checked_session.hpp"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using namespace std::chrono_literals;

namespace {

struct Kept
{
    Kept(const Workplace& workplace, std::shared_ptr<Session> held)
        : session(std::move(held)), timer(workplace.context, 60s, 60s, [this] { session.reset(); })
    {
        timer.ask();
    }

    std::shared_ptr<Session> session;
    Debounce timer;
};

bool isDeckShown(const Reference<css::ui::XSidebarProvider>& sidebar)
{
    const Reference<css::ui::XDecks> decks = sidebar->isVisible() ? sidebar->getDecks() : nullptr;
    if (!decks.is() || !decks->hasByName("DatChuanDeck"))
        return false;
    return Reference<css::ui::XDeck>(decks->getByName("DatChuanDeck"), UNO_QUERY_THROW)->isActive();
}

} // namespace

std::shared_ptr<Session> sessionFor(const Workplace& workplace)
{
    // Never destroyed at the end of the process, when the office is gone already.
    static auto& kept = *new std::unique_ptr<Kept>; // NOLINT(cppcoreguidelines-owning-memory)
    std::shared_ptr<Session> session = Session::of(workplace.context, workplace.frame);
    kept = std::make_unique<Kept>(workplace, session);
    return session;
}

void openDeck(const Workplace& workplace)
{
    const Reference<css::frame::XController2> controller(workplace.frame->getController(), UNO_QUERY);
    const Reference<css::ui::XSidebarProvider> sidebar =
        controller.is() ? controller->getSidebar() : Reference<css::ui::XSidebarProvider>();
    if (!sidebar.is() || isDeckShown(sidebar)) // the dispatch would close an open one
        return;
    css::frame::DispatchHelper::create(workplace.context)
        ->executeDispatch(Reference<css::frame::XDispatchProvider>(workplace.frame, UNO_QUERY_THROW),
                          ".uno:SidebarDeck.DatChuanDeck", {}, 0, {});
}

} // namespace datchuan::office
