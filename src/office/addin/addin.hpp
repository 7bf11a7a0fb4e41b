#pragma once

#include "addin/tables.hpp"
#include "rules/rules.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase2.hxx>
#include <vn/datchuan/XKD.hpp>

namespace datchuan::office {

using Any = com::sun::star::uno::Any;
using Anys = com::sun::star::uno::Sequence<Any>;
using Rows = com::sun::star::uno::Sequence<Anys>;
using CellRange = com::sun::star::uno::Reference<com::sun::star::table::XCellRange>;

/// The Calc add-in `vn.datchuan.KD`: the functions of idl/datchuan.idl as Calc calls them, on its main thread.
/// An IllegalArgumentException becomes Err:502 in the cell, a void result #N/A.
class AddIn : public cppu::WeakImplHelper2<vn::datchuan::XKD, com::sun::star::lang::XServiceInfo>
{
public:
    explicit AddIn(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context);

    // XKD
    Any SAL_CALL muc(const CellRange& table, const Any& ruleset, const Any& day, const Anys& furtherTables) override;
    Any SAL_CALL muccothe(const CellRange& table, const Any& ruleset, const Any& day,
                          const Anys& furtherTables) override;
    Any SAL_CALL ketluan(const CellRange& table, const Any& ruleset, const Any& day,
                         const Anys& furtherTables) override;
    Any SAL_CALL chuan(const CellRange& table, const Any& ruleset, const Any& day, const Anys& furtherTables) override;
    Any SAL_CALL cantro(const CellRange& table, const Any& level, const Any& ruleset, const Any& day,
                        const Anys& furtherTables) override;
    Any SAL_CALL dat(const CellRange& table, const Any& level, const Any& ruleset, const Any& day,
                     const Anys& furtherTables) override;
    Any SAL_CALL tong(const Any& ruleset, const Any& level, const Any& day) override;
    Any SAL_CALL tieuchi(const CellRange& table, const Any& code, const Any& ruleset, const Any& day,
                         const Anys& furtherTables) override;
    Any SAL_CALL ten(const Any& ruleset, const Any& code, const Any& day) override;
    Any SAL_CALL yeucau(const Any& ruleset, const Any& code, const Any& level, const Any& indicator,
                        const Any& day) override;
    Any SAL_CALL nguong(const Any& ruleset, const Any& code, const Any& level, const Any& indicator, const Any& figure,
                        const Any& day, const Any& measure) override;
    Any SAL_CALL minhchung(const Any& code, const Any& ruleset, const Any& day) override;
    Any SAL_CALL hethan(const Any& signedOn) override;
    Any SAL_CALL handangky(const Any& expiresOn) override;
    Any SAL_CALL nangmuc(const Any& signedOn) override;
    Any SAL_CALL bo(const Any& schoolType, const Any& day) override;
    Any SAL_CALL chuanhoa(const Any& content, const Any& encoding) override;
    Rows SAL_CALL kiemtra(const CellRange& area, const Any& ruleset, const Any& day) override;
    rtl::OUString SAL_CALL phienban() override;

    // XServiceInfo
    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override;
    com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    const Rules& loadedRules() const { return rules(m_context); }

    /// Asks the verdict on the tables: Answer ask(const answer::Verdict&).
    template <typename Ask>
    Any onTables(const CellRange& table, const Any& ruleset, const Any& day, const Anys& furtherTables, Ask ask);

    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> m_context;
    Memo<answer::Verdict> m_memo;
    Memo<FindingRows> m_findings;
};

} // namespace datchuan::office
