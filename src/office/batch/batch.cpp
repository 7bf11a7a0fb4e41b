#include "batch/batch.hpp"

#include "batch/file_kind.hpp"
#include "batch/quiet_document.hpp"
#include "report/text_report.hpp"
#include "rules/rules.hpp"
#include "snapshot/snapshot.hpp"
#include "uno_text.hpp"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <cppuhelper/supportsservice.hxx>
#include <cppuhelper/weak.hxx>
#include <osl/file.hxx>

#include <algorithm>
#include <array>
#include <map>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using report::Language;
using ruleset::LocalText;

namespace {

using Arguments = std::map<std::string, std::string, std::less<>>;

Arguments readArguments(const Sequence<css::beans::NamedValue>& values)
{
    Arguments arguments;
    for (const css::beans::NamedValue& value : values)
    {
        rtl::OUString text;
        if (value.Value >>= text)
            arguments[toUtf8(value.Name)] = toUtf8(text);
    }
    return arguments;
}

std::string textOf(const Arguments& arguments, std::string_view name)
{
    const auto found = arguments.find(name);
    return found == arguments.end() ? std::string() : found->second;
}

[[noreturn]] void refuse(const std::string& message)
{
    throw css::lang::IllegalArgumentException(toUno(message), {}, 0);
}

assess::Wishes wishesOf(const Arguments& arguments, const ruleset::Library& library)
{
    assess::Wishes wishes;
    if (const std::string id = textOf(arguments, "ruleset"); !id.empty())
    {
        const ruleset::RuleSet* set = library.byId(id);
        if (set == nullptr)
        {
            std::string known;
            for (const ruleset::RuleSet& one : library.all())
                known += " " + one.id;
            refuse("Không có bộ tiêu chí / no rule set \"" + id + "\":" + known);
        }
        wishes.ruleSetId = set->id;
    }
    if (const std::string date = textOf(arguments, "date"); !date.empty())
    {
        wishes.date = calendar::fromIso(date);
        if (!wishes.date)
            refuse("Ngày không đọc được / not a date (yyyy-mm-dd): " + date);
    }
    return wishes;
}

/// The path and the URL of a file that is given as either.
struct Location
{
    std::filesystem::path path;
    rtl::OUString url;
};

std::optional<Location> locate(const std::string& given)
{
    Location location;
    rtl::OUString path = toUno(given);
    if (given.starts_with("file:"))
    {
        location.url = path;
        if (osl::FileBase::getSystemPathFromFileURL(location.url, path) != osl::FileBase::E_None)
            return {};
    }
    else if (osl::FileBase::getFileURLFromSystemPath(path, location.url) != osl::FileBase::E_None)
        return {};
    location.path = toUtf8(path);
    return location;
}

struct Outcome
{
    std::string entry;
    std::string text;
    const char* status = "unreadable";
    sal_Int32 errors = 0;
};

Outcome unreadable(const std::string& name, const LocalText& trouble, Language language)
{
    return {report::unreadableEntry(name, trouble), report::unreadableText(name, trouble, language)};
}

Outcome checkFile(const Reference<css::uno::XComponentContext>& context, const Arguments& arguments)
{
    const Rules& all = rules(context);
    const assess::Wishes wishes = wishesOf(arguments, all.library);
    const std::string path = textOf(arguments, "path");
    if (path.empty())
        return {};
    const std::string name = arguments.contains("name") ? textOf(arguments, "name") : path;
    const Language language = textOf(arguments, "language") == "en" ? Language::English : Language::Vietnamese;

    const auto location = locate(path);
    if (!location)
        return unreadable(name, {"Tên tệp không đọc được", "the name of the file cannot be read"}, language);
    if (const auto trouble = whyNoWorkbook(location->path))
        return unreadable(name, *trouble, language);
    const QuietDocument document(context, location->url);
    if (!document.sheets().is())
        return unreadable(name, document.trouble(), language);
    const grid::Workbook workbook = snapshotDocument(document.sheets());
    const check::Checked checked = check::checkWorkbook(workbook, all.library, all.titles, wishes);
    const auto errors = std::ranges::count(checked.findings, check::Severity::Error, &check::Finding::severity);
    return {report::entryOf(name, workbook, checked), report::textOf(name, workbook, checked, language),
            checked.assessed.tables.empty() ? "no_tables" : "checked", static_cast<sal_Int32>(errors)};
}

css::beans::NamedValue named(const char* name, const Any& value)
{
    return {toUno(name), value};
}

} // namespace

Batch::Batch(Reference<css::uno::XComponentContext> context) : m_context(std::move(context)) {}

Any SAL_CALL Batch::execute(const Sequence<css::beans::NamedValue>& arguments)
{
    Outcome outcome;
    try
    {
        outcome = checkFile(m_context, readArguments(arguments));
    }
    catch (const std::exception& exception)
    {
        throw css::uno::RuntimeException(toUno(exception.what()), *this);
    }
    if (outcome.entry.empty())
        return Any(Sequence<css::beans::NamedValue>());
    const std::array results{named("entry", Any(toUno(outcome.entry))), named("text", Any(toUno(outcome.text))),
                             named("status", Any(toUno(outcome.status))), named("errors", Any(outcome.errors))};
    return Any(Sequence<css::beans::NamedValue>(results.data(), static_cast<sal_Int32>(results.size())));
}

rtl::OUString SAL_CALL Batch::getImplementationName()
{
    return "vn.datchuan.comp.Batch";
}

sal_Bool SAL_CALL Batch::supportsService(const rtl::OUString& name)
{
    return cppu::supportsService(this, name);
}

Sequence<rtl::OUString> SAL_CALL Batch::getSupportedServiceNames()
{
    const rtl::OUString service = "vn.datchuan.Batch";
    return {&service, 1};
}

} // namespace datchuan::office

extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface*
vn_datchuan_Batch_get_implementation(com::sun::star::uno::XComponentContext* context,
                                     const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/)
{
    return cppu::acquire(static_cast<cppu::OWeakObject*>(new datchuan::office::Batch(context)));
}
