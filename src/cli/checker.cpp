#include "checker.hpp"

#include "report/json_text.hpp"
#include "uno_text.hpp"

#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/task/XJob.hpp>

#include <vector>

namespace datchuan::cli {

namespace css = com::sun::star;
using css::uno::Any;
using office::toUno;
using office::toUtf8;
using report::LocalText;

namespace {

css::beans::NamedValue named(const char* name, const std::string& value)
{
    return {toUno(name), Any(toUno(value))};
}

launcher::OfficeOptions officeOptions(const Options& options)
{
    launcher::OfficeOptions office;
    office.extension = DATCHUAN_OXT;
    office.templates = DATCHUAN_PROFILE_TEMPLATES;
    office.patience = options.timeLimit;
    return office;
}

} // namespace

Checker::Values Checker::argumentsFor(const Input* input) const
{
    std::vector<css::beans::NamedValue> values{
        named("ruleset", m_options.ruleSet), named("date", m_options.date),
        named("language", m_options.language == report::Language::English ? "en" : "vi")};
    if (input != nullptr)
    {
        values.push_back(named("path", input->file.string()));
        values.push_back(named("name", report::validUtf8(input->name)));
    }
    return {values.data(), static_cast<sal_Int32>(values.size())};
}

Checker::Values Checker::execute(const Values& arguments)
{
    if (!m_office)
        m_office = std::make_unique<launcher::Office>(officeOptions(m_options));
    Values result;
    m_office->onMainThread([&] {
        const css::uno::Reference<css::task::XJob> batch(m_office->create("vn.datchuan.Batch"),
                                                         css::uno::UNO_QUERY_THROW);
        batch->execute(arguments) >>= result;
    });
    return result;
}

void Checker::verifyWishes()
{
    try
    {
        execute(argumentsFor(nullptr));
    }
    catch (const css::lang::IllegalArgumentException& exception)
    {
        throw WrongUsage(toUtf8(exception.Message));
    }
    catch (const css::uno::Exception& exception)
    {
        throw std::runtime_error(toUtf8(exception.Message));
    }
}

Outcome Checker::failed(const Input& input, const LocalText& trouble) const
{
    return {report::unreadableEntry(input.name, trouble),
            report::unreadableText(input.name, trouble, m_options.language)};
}

Outcome Checker::check(const Input& input)
{
    if (input.trouble)
        return failed(input, *input.trouble);
    LocalText trouble;
    try
    {
        Outcome outcome;
        const Values values = execute(argumentsFor(&input));
        for (const css::beans::NamedValue& value : values)
        {
            rtl::OUString text;
            sal_Int32 number = 0;
            if (value.Name == "errors" && (value.Value >>= number))
                outcome.errors = number;
            else if (!(value.Value >>= text))
                continue;
            else if (value.Name == "entry")
                outcome.entry = toUtf8(text);
            else if (value.Name == "text")
                outcome.text = toUtf8(text);
            else if (value.Name == "status")
                outcome.readable = text != "unreadable";
        }
        return outcome;
    }
    catch (const launcher::OfficeDied& death)
    {
        const std::string how = death.what();
        trouble = {"LibreOffice dừng hoặc treo khi mở tệp này (" + how + ")",
                   "LibreOffice stopped or hung at this file (" + how + ")"};
    }
    catch (const css::lang::DisposedException&) // it ended in the middle of the call
    {
        trouble = {"LibreOffice dừng đột ngột khi mở tệp này", "LibreOffice ended suddenly at this file"};
    }
    catch (const css::uno::Exception& exception)
    {
        const std::string how = toUtf8(exception.Message);
        trouble = {"LibreOffice báo lỗi ở tệp này (" + how + ")", "LibreOffice failed at this file (" + how + ")"};
    }
    catch (const std::exception& exception)
    {
        const std::string how = exception.what();
        trouble = {"Không khởi động được LibreOffice (" + how + ")", "LibreOffice cannot be started (" + how + ")"};
    }
    m_office.reset(); // the next file gets a new one
    return failed(input, trouble);
}

} // namespace datchuan::cli
