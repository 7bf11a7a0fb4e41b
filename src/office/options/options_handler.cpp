#include "options/settings.hpp"
#include "options/status.hpp"
#include "rules/own_folder.hpp"
#include "rules/rules.hpp"
#include "sidebar/ui_language.hpp"
#include "uno_text.hpp"

#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/resource/XStringResourceResolver.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FolderPicker.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <osl/file.hxx>

#include <algorithm>
#include <array>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;

namespace {

/// What the entries of the lists stand for, in their order.
constexpr std::array languages{ResultLanguage::Interface, ResultLanguage::Vietnamese, ResultLanguage::English};
constexpr std::array severities{check::Severity::Info, check::Severity::Warning, check::Severity::Error};

/// The page as the user sees it; extension/dialogs/options.xdl.
class Page
{
public:
    explicit Page(const Reference<css::awt::XWindow>& window) : m_controls(window, UNO_QUERY_THROW) {}

    rtl::OUString folder() const { return control<css::awt::XTextComponent>("folder")->getText().trim(); }
    void setFolder(const rtl::OUString& text) { control<css::awt::XTextComponent>("folder")->setText(text); }
    void setStatus(const std::string& text) { control<css::awt::XFixedText>("status")->setText(toUno(text)); }

    /// Puts the entries of the lists into the interface's language: the office does so with all texts but these.
    void translateLists()
    {
        const Reference<css::beans::XPropertySet> dialog(
            Reference<css::awt::XControl>(m_controls, UNO_QUERY_THROW)->getModel(), UNO_QUERY_THROW);
        const Reference<css::resource::XStringResourceResolver> texts(dialog->getPropertyValue("ResourceResolver"),
                                                                      UNO_QUERY_THROW);
        for (const char* name : {"language", "severity", "mark"})
        {
            const auto list = control<css::awt::XListBox>(name);
            Sequence<rtl::OUString> entries = list->getItems();
            for (rtl::OUString& entry : entries)
                if (entry.startsWith("&"))
                    entry = texts->resolveString(entry.copy(1));
            Reference<css::beans::XPropertySet>(Reference<css::awt::XControl>(list, UNO_QUERY_THROW)->getModel(),
                                                UNO_QUERY_THROW)
                ->setPropertyValue("StringItemList", css::uno::Any(entries));
        }
    }

    /// Signs are no words of a language: the page has only the entry for the forms' own sign.
    void addMarks()
    {
        const auto list = control<css::awt::XListBox>("mark");
        for (std::size_t i = 1; list->getItemCount() < static_cast<sal_Int16>(marks.size()); ++i)
            list->addItem(toUno(marks.at(i)), static_cast<sal_Int16>(i));
    }

    Settings settings() const
    {
        return {languages.at(selected("language")),
                severities.at(selected("severity")),
                control<css::awt::XCheckBox>("live")->getState() != 0,
                control<css::awt::XCheckBox>("hint")->getState() != 0,
                marks.at(selected("mark")),
                control<css::awt::XCheckBox>("keepNotes")->getState() != 0};
    }
    void setSettings(const Settings& settings)
    {
        select("language", languages, settings.language);
        select("severity", severities, settings.leastSeverity);
        control<css::awt::XCheckBox>("live")->setState(settings.isLive ? 1 : 0);
        control<css::awt::XCheckBox>("hint")->setState(settings.showsHint ? 1 : 0);
        select("mark", marks, settings.mark);
        control<css::awt::XCheckBox>("keepNotes")->setState(settings.keepsNotes ? 1 : 0);
    }

private:
    std::size_t selected(const char* list) const
    {
        const sal_Int16 position = control<css::awt::XListBox>(list)->getSelectedItemPos();
        return position < 0 ? 0 : static_cast<std::size_t>(position);
    }
    template <typename Entries, typename Value>
    void select(const char* list, const Entries& entries, Value value)
    {
        const auto position = std::ranges::find(entries, value) - entries.begin();
        control<css::awt::XListBox>(list)->selectItemPos(static_cast<sal_Int16>(position), true);
    }

    template <typename Interface>
    Reference<Interface> control(const char* name) const
    {
        return {m_controls->getControl(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW};
    }

    Reference<css::awt::XControlContainer> m_controls;
};

/// The path of a file URL; another text as it is.
rtl::OUString pathOf(const rtl::OUString& folder)
{
    rtl::OUString path;
    if (folder.startsWith("file:") && osl::FileBase::getSystemPathFromFileURL(folder, path) == osl::FileBase::E_None)
        return path;
    return folder;
}

/// Does what the page in Tools > Options is told to do. Registered in extension/registry/OptionsDialog.xcu.
class OptionsHandler : public cppu::WeakImplHelper2<css::awt::XContainerWindowEventHandler, css::lang::XServiceInfo>
{
public:
    explicit OptionsHandler(Reference<css::uno::XComponentContext> context) : m_context(std::move(context)) {}

    sal_Bool SAL_CALL callHandlerMethod(const Reference<css::awt::XWindow>& window, const css::uno::Any& event,
                                        const rtl::OUString& method) override
    {
        if (!window.is())
            return false;
        Page page(window);
        if (method == "browse")
        {
            browse(page);
            return true;
        }
        rtl::OUString what;
        if (method != "external_event" || !(event >>= what))
            return false;
        if (what == "ok")
            save(page);
        else if (what == "initialize" || what == "back")
            show(page);
        else
            return false;
        return true;
    }

    Sequence<rtl::OUString> SAL_CALL getSupportedMethodNames() override
    {
        const std::array<rtl::OUString, 2> names{"external_event", "browse"};
        return {names.data(), static_cast<sal_Int32>(names.size())};
    }

    rtl::OUString SAL_CALL getImplementationName() override { return "vn.datchuan.comp.OptionsHandler"; }
    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override
    {
        const rtl::OUString service = "vn.datchuan.OptionsHandler";
        return {&service, 1};
    }

private:
    void show(Page& page)
    {
        page.translateLists();
        page.addMarks();
        page.setSettings(settings(m_context));
        page.setFolder(pathOf(ownFolder(m_context)));
        tell(page);
    }

    void save(Page& page)
    {
        try
        {
            if (page.settings() != settings(m_context))
                store(m_context, page.settings());
            if (page.folder() != pathOf(ownFolder(m_context)))
                setOwnFolder(m_context, page.folder());
        }
        catch (const css::uno::Exception& exception) // an administrator may have fixed the option
        {
            page.setStatus(toUtf8(exception.Message));
            return;
        }
        reloadRules(); // the files may have changed though the folder has not
        tell(page);
    }

    void tell(Page& page)
    {
        try
        {
            page.setStatus(statusText(rules(m_context), !ownFolder(m_context).isEmpty(), uiLanguage(m_context)));
        }
        catch (const std::exception& exception) // no memory for the rule sets
        {
            page.setStatus(exception.what());
        }
    }

    void browse(Page& page)
    {
        const auto picker = css::ui::dialogs::FolderPicker::create(m_context);
        rtl::OUString url;
        if (osl::FileBase::getFileURLFromSystemPath(page.folder(), url) == osl::FileBase::E_None && !url.isEmpty())
            picker->setDisplayDirectory(url);
        if (picker->execute() == css::ui::dialogs::ExecutableDialogResults::OK)
            page.setFolder(pathOf(picker->getDirectory()));
    }

    Reference<css::uno::XComponentContext> m_context;
};

} // namespace

} // namespace datchuan::office

// Named in manifest/datchuan.components.
extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface* vn_datchuan_OptionsHandler_get_implementation(
    com::sun::star::uno::XComponentContext* context,
    const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/)
{
    return cppu::acquire(static_cast<cppu::OWeakObject*>(new datchuan::office::OptionsHandler(context)));
}
