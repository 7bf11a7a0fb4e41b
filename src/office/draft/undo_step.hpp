#pragma once

#include "uno_text.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <string>

namespace datchuan::office {

/// Everything done to a document while this lives is one undo step, shown at once when it ends. A step in which nothing
/// happened leaves no trace.
class UndoStep
{
public:
    UndoStep(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document,
             const std::string& title)
        : m_model(document, com::sun::star::uno::UNO_QUERY_THROW),
          m_manager(com::sun::star::uno::Reference<com::sun::star::document::XUndoManagerSupplier>(
                        document, com::sun::star::uno::UNO_QUERY_THROW)
                        ->getUndoManager())
    {
        m_manager->enterUndoContext(toUno(title));
        m_model->lockControllers();
    }

    ~UndoStep()
    {
        try
        {
            m_model->unlockControllers();
            m_manager->leaveUndoContext();
        }
        catch (const com::sun::star::uno::Exception&)
        {
            // the document is gone, and its undo list with it
        }
    }

    UndoStep(const UndoStep&) = delete;
    UndoStep& operator=(const UndoStep&) = delete;

private:
    com::sun::star::uno::Reference<com::sun::star::frame::XModel> m_model;
    com::sun::star::uno::Reference<com::sun::star::document::XUndoManager> m_manager;
};

} // namespace datchuan::office
