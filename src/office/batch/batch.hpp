#pragma once

#include "assess/choice.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>

namespace datchuan::office {

/// The service `vn.datchuan.Batch`: checks one workbook file and changes nothing. What `./dev check` calls for each file.
///
/// Arguments of execute(), all text: "path" (system path or file URL), "name" (what the report calls the file, default:
/// path), "ruleset" (id), "date" (yyyy-mm-dd), "language" ("vi", "en", of the text). An unknown rule set or a bad date
/// is an IllegalArgumentException whose message is for people.
///
/// The result is a sequence of NamedValue: "entry" (JSON of one file, CONTRACT.md section 3), "text" (the same for
/// people), "status" ("checked", "no_tables", "unreadable"), "errors" (long, findings of severity error). Without a
/// path only the arguments are looked at, and the result is empty.
class Batch : public cppu::WeakImplHelper2<com::sun::star::task::XJob, com::sun::star::lang::XServiceInfo>
{
public:
    explicit Batch(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context);

    // XJob
    com::sun::star::uno::Any SAL_CALL
    execute(const com::sun::star::uno::Sequence<com::sun::star::beans::NamedValue>& arguments) override;

    // XServiceInfo
    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override;
    com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> m_context;
};

} // namespace datchuan::office
