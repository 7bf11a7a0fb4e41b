#pragma once

#include "support/document.hpp"

#include <com/sun/star/awt/XWindow.hpp>

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace datchuan::test {

/// An office of its own with a folder for own rule sets, which it may be told to use.
class OptionsOffice
{
public:
    explicit OptionsOffice(const std::string& uiLocale = "vi");
    explicit OptionsOffice(const OfficeOptions& options);

    Office& office() { return m_office; }
    const std::filesystem::path& folder() const { return m_folder; }

    void write(const std::string& name, std::string_view text) const;
    void remove(const std::string& name) const;

    /// Through the configuration, as an administrator or a macro does.
    void setOption(const std::string& value);
    std::string option();

    /// Opens the page of the options dialog, tells it `events` ("initialize", "ok", "back") and closes it.
    /// `typed` is put into the field before the last event. Gives what the status line says then.
    std::string page(const std::vector<std::string>& events, const std::string* typed = nullptr);

    /// Opens the page, puts entries into lists and ticks (0, 1) into boxes, and presses OK.
    void choose(const std::map<std::string, int>& values);
    /// What lists and boxes of the page hold when it is opened.
    std::map<std::string, int> chosen();
    /// The entries of a list of the page.
    std::vector<std::string> entries(const std::string& list);

    /// The name of a control of the page, as a screen reader says it.
    std::string spokenName(const std::string& control);

private:
    using Use = std::function<void(const com::sun::star::uno::Reference<com::sun::star::awt::XWindow>&)>;
    void withPage(const Use& use);

    Office m_office;
    std::filesystem::path m_folder;
};

} // namespace datchuan::test
