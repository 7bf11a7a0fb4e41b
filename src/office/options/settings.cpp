#include "options/settings.hpp"

#include "sidebar/ui_language.hpp"
#include "uno_text.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameReplace.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <com/sun/star/util/XChangesListener.hpp>
#include <com/sun/star/util/XChangesNotifier.hpp>
#include <cppuhelper/implbase1.hxx>

#include <algorithm>
#include <array>
#include <mutex>
#include <utility>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using check::Severity;

namespace {

constexpr std::array languages{std::pair{"interface", ResultLanguage::Interface},
                               std::pair{"vi", ResultLanguage::Vietnamese}, std::pair{"en", ResultLanguage::English}};
constexpr std::array severities{std::pair{"info", Severity::Info}, std::pair{"warning", Severity::Warning},
                                std::pair{"error", Severity::Error}};

Reference<css::uno::XInterface> node(const SettingsContext& context, const char* service)
{
    css::beans::PropertyValue path;
    path.Name = "nodepath";
    path.Value <<= rtl::OUString("/vn.datchuan.Options/Deck");
    const Any argument(path);
    return css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
        rtl::OUString::createFromAscii(service), {&argument, 1});
}

template <typename Table, typename Value>
void read(const Any& option, const Table& table, Value& value)
{
    rtl::OUString text;
    option >>= text;
    for (const auto& [name, meaning] : table)
        if (text.equalsAscii(name))
            value = meaning;
}

template <typename Table, typename Value>
Any written(const Table& table, Value value)
{
    const auto* const found = std::ranges::find(table, value, [](const auto& entry) { return entry.second; });
    return Any(rtl::OUString::createFromAscii(found->first));
}

} // namespace

Settings settings(const SettingsContext& context)
{
    Settings now;
    try
    {
        const Reference<css::container::XNameAccess> options(
            node(context, "com.sun.star.configuration.ConfigurationAccess"), UNO_QUERY_THROW);
        read(options->getByName("Language"), languages, now.language);
        read(options->getByName("LeastSeverity"), severities, now.leastSeverity);
        options->getByName("Live") >>= now.isLive;
        options->getByName("Hint") >>= now.showsHint;
        rtl::OUString mark;
        options->getByName("Mark") >>= mark;
        if (const auto* known = std::ranges::find(marks, toUtf8(mark)); known != marks.end())
            now.mark = *known;
        options->getByName("KeepNotes") >>= now.keepsNotes;
    }
    catch (const css::uno::Exception&)
    {
        // Without its schema the extension works as it comes.
    }
    return now;
}

void store(const SettingsContext& context, const Settings& settings)
{
    const Reference<css::container::XNameReplace> options(
        node(context, "com.sun.star.configuration.ConfigurationUpdateAccess"), UNO_QUERY_THROW);
    options->replaceByName("Language", written(languages, settings.language));
    options->replaceByName("LeastSeverity", written(severities, settings.leastSeverity));
    options->replaceByName("Live", Any(settings.isLive));
    options->replaceByName("Hint", Any(settings.showsHint));
    options->replaceByName("Mark", Any(toUno(settings.mark)));
    options->replaceByName("KeepNotes", Any(settings.keepsNotes));
    Reference<css::util::XChangesBatch>(options, UNO_QUERY_THROW)->commitChanges();
}

report::Language languageOf(const Settings& settings, const SettingsContext& context)
{
    switch (settings.language)
    {
        case ResultLanguage::Vietnamese:
            return report::Language::Vietnamese;
        case ResultLanguage::English:
            return report::Language::English;
        case ResultLanguage::Interface:
            break;
    }
    return uiLanguage(context);
}

/// Shared with the listener, which the configuration may still call while the watch ends.
struct SettingsWatch::State
{
    std::mutex mutex;
    std::function<void()> changed;
    Reference<css::util::XChangesNotifier> options; ///< nothing else holds what is listened to
    Reference<css::util::XChangesListener> listener;
};

class SettingsWatch::Listener : public cppu::WeakImplHelper1<css::util::XChangesListener>
{
public:
    explicit Listener(std::shared_ptr<State> state) : m_state(std::move(state)) {}

    void SAL_CALL changesOccurred(const css::util::ChangesEvent& /*event*/) override
    {
        const std::scoped_lock lock(m_state->mutex);
        if (m_state->changed)
            m_state->changed();
    }
    void SAL_CALL disposing(const css::lang::EventObject& /*source*/) override {}

private:
    std::shared_ptr<State> m_state;
};

SettingsWatch::SettingsWatch(const SettingsContext& context, std::function<void()> changed)
    : m_state(std::make_shared<State>())
{
    m_state->changed = std::move(changed);
    try
    {
        m_state->options.set(node(context, "com.sun.star.configuration.ConfigurationAccess"), UNO_QUERY_THROW);
        m_state->listener = new Listener(m_state);
        m_state->options->addChangesListener(m_state->listener);
    }
    catch (const css::uno::Exception&)
    {
        // No schema, no options, no changes.
    }
}

SettingsWatch::~SettingsWatch()
{
    {
        const std::scoped_lock lock(m_state->mutex);
        m_state->changed = nullptr;
    }
    const Reference<css::util::XChangesListener> listener = std::exchange(m_state->listener, {}); // ends the circle
    try
    {
        if (m_state->options.is() && listener.is())
            m_state->options->removeChangesListener(listener);
    }
    catch (const css::uno::Exception&)
    {
        // The configuration ended before.
    }
}

} // namespace datchuan::office
