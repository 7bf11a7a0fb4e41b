#pragma once

#include "ruleset/ruleset.hpp"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>

namespace datchuan::office {

/// A workbook opened to be read and nothing else: hidden, read-only (so no lock file), macros and links off, every
/// question of the office answered with "cancel". Closed with this object.
class QuietDocument
{
public:
    /// Never throws for a file that cannot be read: then sheets() is empty and trouble() says why.
    QuietDocument(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                  const rtl::OUString& url);
    ~QuietDocument();

    QuietDocument(const QuietDocument&) = delete;
    QuietDocument& operator=(const QuietDocument&) = delete;

    const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& sheets() const
    {
        return m_sheets;
    }
    const ruleset::LocalText& trouble() const { return m_trouble; }

private:
    com::sun::star::uno::Reference<com::sun::star::lang::XComponent> m_component;
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> m_sheets;
    ruleset::LocalText m_trouble;
};

} // namespace datchuan::office
