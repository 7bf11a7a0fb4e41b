#include "template/new_document.hpp"

#include "draft/writer.hpp"
#include "template/template.hpp"

#include <com/sun/star/frame/Desktop.hpp>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

Reference<css::lang::XComponent> openFromTemplate(const Reference<css::uno::XComponentContext>& context,
                                                  const ruleset::RuleSet& set, const std::string& schoolType,
                                                  const std::string& mark)
{
    const draft::Book book = templates::makeTemplate(set, schoolType, mark);
    const Reference<css::frame::XDesktop2> desktop = css::frame::Desktop::create(context);
    const Reference<css::lang::XComponent> document =
        desktop->loadComponentFromURL("private:factory/scalc", "_blank", 0, {});
    fillNewDocument({document, UNO_QUERY_THROW}, book);
    return document;
}

} // namespace datchuan::office
