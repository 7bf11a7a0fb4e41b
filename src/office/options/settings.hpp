#pragma once

#include "check/finding.hpp"
#include "report/phrases.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>
#include <memory>

/// The options /vn.datchuan.Options/Deck: what the deck shows, and when (extension/registry/Options.xcs).
namespace datchuan::office {

enum class ResultLanguage { Interface, Vietnamese, English };

struct Settings
{
    ResultLanguage language = ResultLanguage::Interface;
    check::Severity leastSeverity = check::Severity::Info; ///< of findings that are listed
    bool isLive = true;                                    ///< checks after each change, else on command only
    bool showsHint = true;                                 ///< how to begin

    bool operator==(const Settings&) const = default;
};

using SettingsContext = com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>;

/// As the user has set them. What is missing or makes no sense is as if never set; throws nothing.
Settings settings(const SettingsContext& context);

/// Throws a UNO exception when an option may not be changed.
void store(const SettingsContext& context, const Settings& settings);

/// The language of results that the settings come to.
report::Language languageOf(const Settings& settings, const SettingsContext& context);

/// Tells of each change of the options, whoever made it, for as long as it lives.
class SettingsWatch
{
public:
    /// `changed` is called on any thread and must throw nothing.
    SettingsWatch(const SettingsContext& context, std::function<void()> changed);
    ~SettingsWatch();
    SettingsWatch(const SettingsWatch&) = delete;
    SettingsWatch& operator=(const SettingsWatch&) = delete;

private:
    struct State;
    class Listener;
    std::shared_ptr<State> m_state;
};

} // namespace datchuan::office
