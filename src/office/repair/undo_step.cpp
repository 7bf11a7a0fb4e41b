#include "repair/undo_step.hpp"

#include "uno_text.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

UndoStep::UndoStep(const Reference<css::uno::XInterface>& document, const std::string& name)
    : m_model(document, UNO_QUERY_THROW)
{
    const Reference<css::document::XUndoManagerSupplier> supplier(document, UNO_QUERY);
    if (supplier.is())
        m_undo = supplier->getUndoManager();
    if (m_undo.is())
        m_undo->enterUndoContext(toUno(name));
    m_model->lockControllers();
}

UndoStep::~UndoStep()
{
    try
    {
        m_model->unlockControllers();
        if (m_undo.is())
            m_undo->leaveUndoContext();
    }
    catch (const css::uno::Exception&)
    {
        // The document has been closed meanwhile: there is nothing to undo any more.
    }
}

} // namespace datchuan::office
