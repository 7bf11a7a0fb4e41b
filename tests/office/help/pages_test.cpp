// The pages of the help as they lie in the installed extension.
#include "catch.hpp"
#include "check/check.hpp"
#include "help/help_office.hpp"

#include <fstream>
#include <regex>
#include <sstream>

using namespace datchuan::test;
namespace check = datchuan::check;

namespace {

std::string contentOf(const std::filesystem::path& file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

/// As a page has it: what differs from case to case is left open.
std::string inPage(std::string_view words)
{
    std::string text = std::regex_replace(std::string(words), std::regex("\\{\\w+\\}"), "…");
    text = std::regex_replace(text, std::regex("&"), "&amp;");
    return std::regex_replace(std::regex_replace(text, std::regex("<"), "&lt;"), std::regex(">"), "&gt;");
}

std::vector<std::string> found(const std::string& text, const char* pattern)
{
    const std::regex expression(pattern);
    std::vector<std::string> all;
    for (std::sregex_iterator match(text.begin(), text.end(), expression), end; match != end; ++match)
        all.push_back((*match)[1]);
    return all;
}

} // namespace

TEST_CASE("every check has a page of the help in both languages, with the words of its table")
{
    const std::filesystem::path folder = helpFolder(office());
    for (const check::Check* entry : check::catalogue())
    {
        INFO(entry->code);
        const std::string file = std::string(entry->code) + ".html";
        const std::string vi = contentOf(folder / "vi" / file);
        const std::string en = contentOf(folder / "en" / file);
        CHECK_THAT(vi, containsText(inPage(entry->messageVi)) && containsText(inPage(entry->whyVi)));
        CHECK_THAT(en, containsText(inPage(entry->messageEn)) && containsText(inPage(entry->whyEn)));
        const bool isError = entry->severity == check::Severity::Error;
        CHECK((vi.find("✖ Lỗi</h1>") != std::string::npos) == isError);
        CHECK((en.find("✖ Error</h1>") != std::string::npos) == isError);
        CHECK_THAT(contentOf(folder / "vi/checks.html"), containsText("\"" + file + "\""));
    }
}

TEST_CASE("every function is described in both languages")
{
    const std::filesystem::path folder = helpFolder(office());
    const std::string table = contentOf(DATCHUAN_SOURCE_DIR "/extension/functions.json");
    const std::vector<std::string> names = found(table, "\"name\": \"(\\w+)\",\\n      \"vi\"");
    CHECK(names.size() >= 19);
    for (const char* language : {"vi", "en"})
    {
        const std::string page = contentOf(folder / language / "functions.html");
        for (const std::string& name : names)
            CHECK_THAT(page, containsText("<h2 id=\"" + name + "\">KD."));
        for (const std::string& text :
             found(table, language == std::string("vi") ? "\"vi\": \"([^\"\\\\]+)\"" // no quotes
                                                        : "\"en\": \"([^\"\\\\]+)\""))
            CHECK_THAT(page, containsText(inPage(text)));
    }
}

TEST_CASE("the help has the same pages in both languages, and every link in it leads somewhere")
{
    const std::filesystem::path folder = helpFolder(office());
    std::size_t pages = 0;
    for (const char* language : {"vi", "en"})
        for (const auto& entry : std::filesystem::directory_iterator(folder / language))
        {
            INFO(entry.path());
            ++pages;
            const std::string content = contentOf(entry.path());
            CHECK_THAT(content, containsText(std::string("<html lang=\"") + language + "\">"));
            CHECK_THAT(content, !containsText("http")); // all of it is on this computer
            CHECK(std::filesystem::exists(folder / (language == std::string("vi") ? "en" : "vi")
                                          / entry.path().filename()));
            for (const std::string& link : found(content, "href=\"([^\"]+)\""))
            {
                INFO(link);
                const std::size_t anchor = link.find('#');
                const std::string file = link.substr(0, anchor);
                const std::filesystem::path target = file.empty() ? entry.path() : entry.path().parent_path() / file;
                REQUIRE(std::filesystem::exists(target));
                if (anchor != std::string::npos)
                    CHECK_THAT(contentOf(target), containsText("id=\"" + link.substr(anchor + 1) + "\""));
            }
        }
    CHECK(pages == 2 * (4 + check::catalogue().size()));
}
