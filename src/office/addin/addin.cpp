#include "addin/addin.hpp"

#include "addin/guarded.hpp"
#include "answer/about.hpp"
#include "answer/catalogue.hpp"
#include "answer/dates.hpp"
#include "answer/encoding_answer.hpp"
#include "answer/threshold.hpp"
#include "uno_text.hpp"

#include <cppuhelper/supportsservice.hxx>

namespace datchuan::office {

using answer::Verdict;

AddIn::AddIn(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context)
    : m_context(std::move(context))
{
}

template <typename Ask>
Any AddIn::onTables(const CellRange& table, const Any& ruleset, const Any& day, const Anys& furtherTables, Ask ask)
{
    return guarded([&] {
        TableArguments tables{table, {}};
        for (const Any& further : furtherTables)
            tables.further.push_back(toRows(further));
        return toAny(ask(*verdictOn(tables, toArgument(ruleset), toArgument(day), loadedRules(), m_memo)));
    });
}

// Functions of a table

Any SAL_CALL AddIn::muc(const CellRange& table, const Any& ruleset, const Any& day, const Anys& furtherTables)
{
    return onTables(table, ruleset, day, furtherTables, answer::provenLevel);
}

Any SAL_CALL AddIn::muccothe(const CellRange& table, const Any& ruleset, const Any& day, const Anys& furtherTables)
{
    return onTables(table, ruleset, day, furtherTables, answer::possibleLevel);
}

Any SAL_CALL AddIn::ketluan(const CellRange& table, const Any& ruleset, const Any& day, const Anys& furtherTables)
{
    return onTables(table, ruleset, day, furtherTables, answer::conclusion);
}

Any SAL_CALL AddIn::chuan(const CellRange& table, const Any& ruleset, const Any& day, const Anys& furtherTables)
{
    return onTables(table, ruleset, day, furtherTables, answer::nationalStandard);
}

Any SAL_CALL AddIn::cantro(const CellRange& table, const Any& level, const Any& ruleset, const Any& day,
                           const Anys& furtherTables)
{
    return onTables(table, ruleset, day, furtherTables,
                    [&](const Verdict& verdict) { return answer::blockers(verdict, toArgument(level)); });
}

Any SAL_CALL AddIn::dat(const CellRange& table, const Any& level, const Any& ruleset, const Any& day,
                        const Anys& furtherTables)
{
    return onTables(table, ruleset, day, furtherTables,
                    [&](const Verdict& verdict) { return answer::criteriaReaching(verdict, toArgument(level)); });
}

Any SAL_CALL AddIn::tieuchi(const CellRange& table, const Any& code, const Any& ruleset, const Any& day,
                            const Anys& furtherTables)
{
    return onTables(table, ruleset, day, furtherTables,
                    [&](const Verdict& verdict) { return answer::criterionLevel(verdict, toArgument(code)); });
}

Rows SAL_CALL AddIn::kiemtra(const CellRange& area, const Any& ruleset, const Any& day)
{
    return guarded([&] {
        const auto findings = findingsIn(area, toArgument(ruleset), toArgument(day), loadedRules(), m_findings);
        Rows rows(static_cast<sal_Int32>(findings->size()));
        Anys* row = rows.getArray();
        for (const answer::FindingRow& finding : *findings)
        {
            Anys cells(static_cast<sal_Int32>(finding.size()));
            Any* cell = cells.getArray();
            for (const std::string& text : finding)
                *cell++ <<= toUno(text);
            *row++ = cells;
        }
        return rows;
    });
}

// Functions of a rule set

Any SAL_CALL AddIn::tong(const Any& ruleset, const Any& level, const Any& day)
{
    return guarded([&] {
        return toAny(
            answer::criteriaWith(loadedRules().library, toArgument(ruleset), toArgument(level), toArgument(day)));
    });
}

Any SAL_CALL AddIn::ten(const Any& ruleset, const Any& code, const Any& day)
{
    return guarded([&] {
        return toAny(answer::title(loadedRules().library, toArgument(ruleset), toArgument(code), toArgument(day)));
    });
}

Any SAL_CALL AddIn::yeucau(const Any& ruleset, const Any& code, const Any& level, const Any& indicator, const Any& day)
{
    return guarded([&] {
        return toAny(answer::requirement(loadedRules().library, toArgument(ruleset), toArgument(code),
                                         toArgument(level), toArgument(indicator), toArgument(day)));
    });
}

Any SAL_CALL AddIn::nguong(const Any& ruleset, const Any& code, const Any& level, const Any& indicator,
                           const Any& figure, const Any& day, const Any& measure)
{
    return guarded([&] {
        return toAny(answer::threshold(loadedRules().library, toArgument(ruleset),
                                       {toArgument(code), toArgument(level), toArgument(indicator), toArgument(figure),
                                        toArgument(day), toArgument(measure)}));
    });
}

Any SAL_CALL AddIn::bo(const Any& schoolType, const Any& day)
{
    return guarded(
        [&] { return toAny(answer::ruleSetInForce(loadedRules().library, toArgument(schoolType), toArgument(day))); });
}

Any SAL_CALL AddIn::minhchung(const Any& code, const Any& ruleset, const Any& day)
{
    return guarded([&] {
        return toAny(
            answer::evidenceCode(loadedRules().library, toArgument(code), toArgument(ruleset), toArgument(day)));
    });
}

rtl::OUString SAL_CALL AddIn::phienban()
{
    return guarded([&] { return toUno(answer::versionText(loadedRules().library)); });
}

// Functions of values alone

Any SAL_CALL AddIn::chuanhoa(const Any& content, const Any& encoding)
{
    return guarded([&] { return toAny(answer::normalisedText(toArgument(content), toArgument(encoding))); });
}

Any SAL_CALL AddIn::hethan(const Any& signedOn)
{
    return guarded([&] { return toAny(answer::expiry(toArgument(signedOn))); });
}

Any SAL_CALL AddIn::handangky(const Any& expiresOn)
{
    return guarded([&] { return toAny(answer::registerBy(toArgument(expiresOn))); });
}

Any SAL_CALL AddIn::nangmuc(const Any& signedOn)
{
    return guarded([&] { return toAny(answer::upgradeFrom(toArgument(signedOn))); });
}

// XServiceInfo

rtl::OUString SAL_CALL AddIn::getImplementationName()
{
    return "vn.datchuan.comp.KD";
}

sal_Bool SAL_CALL AddIn::supportsService(const rtl::OUString& name)
{
    return cppu::supportsService(this, name);
}

com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL AddIn::getSupportedServiceNames()
{
    const rtl::OUString service = "vn.datchuan.KD";
    return {&service, 1};
}

} // namespace datchuan::office
