#include "commands/notice.hpp"

#include "options/settings.hpp"
#include "report/command_phrases.hpp"
#include "rules/rules.hpp"
#include "template/new_document.hpp"
#include "template/shipped.hpp"
#include "template/template.hpp"
#include "uno_text.hpp"

#include <com/sun/star/awt/DialogProvider2.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using templates::Shipped;

namespace {

/// Asks which one; nothing when the user cancels. extension/dialogs/template.xdl.
std::optional<Shipped> ask(const Workplace& workplace, const std::vector<Shipped>& offers)
{
    const Reference<css::awt::XDialog> dialog =
        css::awt::DialogProvider2::create(workplace.context)
            ->createDialog("vnd.sun.star.extension://vn.datchuan.calc/dialogs/template.xdl");
    const Reference<css::awt::XControlContainer> controls(dialog, UNO_QUERY_THROW);
    const Reference<css::awt::XListBox> list(controls->getControl("templates"), UNO_QUERY_THROW);
    for (const Shipped& offer : offers)
        list->addItem(toUno(templates::templateTitle(*offer.set, offer.schoolType)), list->getItemCount());
    list->selectItemPos(0, true);
    const bool agreed = dialog->execute() == css::ui::dialogs::ExecutableDialogResults::OK;
    const auto chosen = static_cast<std::size_t>(list->getSelectedItemPos());
    Reference<css::lang::XComponent>(dialog, UNO_QUERY_THROW)->dispose();
    return agreed && chosen < offers.size() ? std::optional(offers[chosen]) : std::nullopt;
}

} // namespace

void newFromTemplate(const Workplace& workplace)
{
    const std::vector<Shipped> offers = templates::shippedTemplates(rules(workplace.context).library);
    if (offers.empty())
        return notify(workplace, Tone::Refused, say(report::CommandPhrase::failed, workplace.language),
                      say(report::CommandPhrase::noRuleSet, workplace.language));
    if (const auto offer = ask(workplace, offers))
        openFromTemplate(workplace.context, *offer->set, offer->schoolType, settings(workplace.context).mark);
}

} // namespace datchuan::office
