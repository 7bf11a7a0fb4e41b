#pragma once

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <string>

namespace datchuan::office {

/// While it lives, all that happens to the document becomes one step of undo, and the document paints and tells of
/// changes once, at the end. An empty step leaves no trace.
class UndoStep
{
public:
    UndoStep(const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& document, const std::string& name);
    ~UndoStep();
    UndoStep(const UndoStep&) = delete;
    UndoStep& operator=(const UndoStep&) = delete;

private:
    com::sun::star::uno::Reference<com::sun::star::frame::XModel> m_model;
    com::sun::star::uno::Reference<com::sun::star::document::XUndoManager> m_undo;
};

} // namespace datchuan::office
