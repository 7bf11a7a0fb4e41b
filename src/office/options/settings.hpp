#pragma once

#include "check/finding.hpp"
#include "report/phrases.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <array>
#include <functional>
#include <memory>
#include <string>

/// The options /vn.datchuan.Options/Deck: what deck and commands do (extension/registry/Options.xcs).
namespace datchuan::office {

enum class ResultLanguage { Interface, Vietnamese, English };

struct Settings
{
    ResultLanguage language = ResultLanguage::Interface;
    check::Severity leastSeverity = check::Severity::Info; ///< of findings that are listed
    bool isLive = true;                                    ///< checks after each change, else on command only
    bool showsHint = true;                                 ///< how to begin
    std::string mark;                                      ///< that new templates offer; "" for the forms' own
    bool keepsNotes = false;                               ///< notes of findings in cells are saved with the document

    bool operator==(const Settings&) const = default;
};

using SettingsContext = com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>;

/// The signs that templates can offer: all are read as met, and none is found fault with (forms.md 7).
inline constexpr std::array<const char*, 4> marks{"", "x", "X", "Đạt"};

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
