#pragma once

#include "support/document.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace datchuan::test {

/// An office on a desktop whose browser only writes down what it is asked to show.
class HelpOffice
{
public:
    explicit HelpOffice(const OfficeOptions& options = withExtension());

    Office& office() { return m_office; }
    /// The names of the pages that were shown, as in "vi/index.html", oldest first.
    std::vector<std::string> shown() const;
    /// Waits until so many were shown; false after some seconds.
    bool hasShown(std::size_t count) const;

private:
    /// Only while the office starts: others shall have a desktop without a browser.
    struct Browser
    {
        Browser();
        ~Browser();
        std::filesystem::path folder;
    };

    Browser m_browser;
    Office m_office;
};

/// The folder of the help in the extension as it is installed.
std::filesystem::path helpFolder(Office& office);

} // namespace datchuan::test
