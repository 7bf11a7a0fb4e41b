#include "notes/save_watch.hpp"

#include "options/settings.hpp"
#include "report/command_phrases.hpp"
#include "uno_text.hpp"

#include <com/sun/star/document/XDocumentEventBroadcaster.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/util/XModifiable2.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/weakref.hxx>

#include <mutex>
#include <set>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

using ContextReference = Reference<css::uno::XComponentContext>;

/// While it lives the document does not become modified.
class StaysUnmodified
{
public:
    explicit StaysUnmodified(const SpreadsheetReference& document)
        : m_document(document, UNO_QUERY_THROW), m_couldBe(m_document->isSetModifiedEnabled())
    {
        m_document->disableSetModified();
    }
    ~StaysUnmodified()
    {
        try
        {
            if (m_couldBe)
                m_document->enableSetModified();
        }
        catch (const css::uno::Exception&)
        {
            // the document is gone
        }
    }
    StaysUnmodified(const StaysUnmodified&) = delete;
    StaysUnmodified& operator=(const StaysUnmodified&) = delete;

private:
    Reference<css::util::XModifiable2> m_document;
    bool m_couldBe;
};

/// The documents that are watched; only told apart, never asked anything.
class Watched
{
public:
    /// False when it was there already.
    bool add(const css::uno::XInterface* document)
    {
        const std::scoped_lock lock(m_mutex);
        return m_documents.insert(document).second;
    }
    void remove(const css::uno::XInterface* document)
    {
        const std::scoped_lock lock(m_mutex);
        m_documents.erase(document);
    }

private:
    std::mutex m_mutex;
    std::set<const css::uno::XInterface*> m_documents;
};

Watched& watched()
{
    static Watched all;
    return all;
}

/// The notes go by a step of undo, and come back by undoing it: notes that vanish behind the back of the undo list
/// would leave steps in it that speak of drawings that are no more.
class SaveWatch : public cppu::WeakImplHelper1<css::document::XDocumentEventListener>
{
public:
    SaveWatch(ContextReference context, const SpreadsheetReference& document)
        : m_context(std::move(context)),
          m_document(document),
          m_identity(Reference<css::uno::XInterface>(document, UNO_QUERY_THROW).get())
    {
    }

    void SAL_CALL documentEventOccured(const css::document::DocumentEvent& event) override
    {
        try
        {
            if (event.EventName == "OnSave" || event.EventName == "OnSaveAs" || event.EventName == "OnCopyTo")
                takeAway();
            else if (event.EventName.startsWith("OnSave") || event.EventName.startsWith("OnCopyTo"))
                bringBack(); // …Done and …Failed
        }
        catch (const css::uno::Exception&)
        {
            // Saving goes on: a note in a file does less harm than a file that is not there.
        }
        catch (const std::exception&)
        {
            // as above
        }
    }

    void SAL_CALL disposing(const css::lang::EventObject& /*source*/) override { watched().remove(m_identity); }

private:
    void takeAway()
    {
        const SpreadsheetReference document = m_document;
        const Settings options = settings(m_context);
        if (!document.is() || m_areAway || options.keepsNotes)
            return;
        m_step = say(report::CommandPhrase::notesAway, languageOf(options, m_context));
        const StaysUnmodified guard(document);
        m_areAway = removeFindingNotes(document, m_step).removed > 0;
    }

    void bringBack()
    {
        const SpreadsheetReference document = m_document;
        if (!document.is() || !m_areAway)
            return;
        m_areAway = false;
        const Reference<css::document::XUndoManager> steps =
            Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)->getUndoManager();
        if (!steps->isUndoPossible() || steps->getCurrentUndoActionTitle() != toUno(m_step))
            return; // somebody else wrote into the document meanwhile
        const StaysUnmodified guard(document);
        steps->undo();
    }

    ContextReference m_context;
    css::uno::WeakReference<css::sheet::XSpreadsheetDocument> m_document;
    const css::uno::XInterface* m_identity;
    std::string m_step;
    bool m_areAway = false;
};

} // namespace

void keepNotesOutOfFiles(const ContextReference& context, const SpreadsheetReference& document)
{
    const Reference<css::uno::XInterface> identity(document, UNO_QUERY_THROW);
    if (!watched().add(identity.get()))
        return;
    try
    {
        Reference<css::document::XDocumentEventBroadcaster>(document, UNO_QUERY_THROW)
            ->addDocumentEventListener(new SaveWatch(context, document));
    }
    catch (...)
    {
        watched().remove(identity.get());
        throw;
    }
}

} // namespace datchuan::office
