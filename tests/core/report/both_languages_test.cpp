// Whatever the user can read is there in Vietnamese and in English, and is not one language twice.
#include "catch.hpp"
#include "check/check.hpp"
#include "report/command_phrases.hpp"
#include "report/option_phrases.hpp"
#include "report/phrases.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace fs = std::filesystem;
using namespace datchuan;

namespace {

const fs::path extension = DATCHUAN_SOURCE_DIR "/extension";

std::string contentOf(const fs::path& file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

std::vector<fs::path> filesIn(const fs::path& folder, const std::string& ending)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().string().ends_with(ending))
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

/// Names that are the same in every language.
const std::set<std::string> names{"ĐạtChuẩn", "Tiếng Việt", "English"};

/// The words of a text: without slots, signs and the marks of keys.
std::string wordsOf(std::string_view text)
{
    std::string words = std::regex_replace(std::string(text), std::regex("\\{\\w+\\}"), "");
    std::erase(words, '~');
    return words;
}

bool hasLetters(const std::string& text)
{
    return std::ranges::any_of(text, [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
}

void checkPair(std::string_view vi, std::string_view en)
{
    INFO("vi: " << vi << "\nen: " << en);
    CHECK_FALSE(vi.empty());
    CHECK_FALSE(en.empty());
    const std::string words = wordsOf(vi);
    if (hasLetters(words) && !names.contains(words))
        CHECK(words != wordsOf(en));
}

/// key → text of a .properties file
std::map<std::string, std::string> properties(const fs::path& file)
{
    std::map<std::string, std::string> texts;
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);)
        if (const std::size_t equals = line.find('='); equals != std::string::npos)
            texts[line.substr(0, equals)] = line.substr(equals + 1);
    return texts;
}

/// "Ti\u1EBFng" as UTF-8; these files are ASCII.
std::string unescaped(const std::string& text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at)
    {
        if (text.compare(at, 2, "\\u") != 0)
        {
            result += text[at];
            continue;
        }
        const unsigned long code = std::stoul(text.substr(at + 2, 4), nullptr, 16);
        const auto tail = [](unsigned long bits) { return static_cast<char>(0x80U | (bits & 0x3FU)); };
        if (code < 0x80)
            result += static_cast<char>(code);
        else if (code < 0x800)
            result.append({static_cast<char>(0xC0U | (code >> 6U)), tail(code)});
        else
            result.append({static_cast<char>(0xE0U | (code >> 12U)), tail(code >> 6U), tail(code)});
        at += 5;
    }
    return result;
}

} // namespace

TEST_CASE("phrases differ between the languages")
{
    for (const report::Wording& wording : report::wordings())
        checkPair(wording.vi, wording.en);
    for (const report::CommandWording& wording : report::commandWordings())
        checkPair(wording.vi, wording.en);
    CHECK(report::optionWordings().size() == static_cast<std::size_t>(report::OptionPhrase::count));
    for (std::size_t i = 0; i < report::optionWordings().size(); ++i)
    {
        const report::OptionWording& wording = report::optionWordings()[i];
        CHECK(static_cast<std::size_t>(wording.phrase) == i);
        checkPair(wording.vi, wording.en);
    }
}

TEST_CASE("messages of checks and their reasons differ between the languages")
{
    for (const check::Check* entry : check::catalogue())
    {
        INFO(entry->code);
        checkPair(entry->messageVi, entry->messageEn);
        checkPair(entry->whyVi, entry->whyEn);
    }
}

TEST_CASE("dialogs have every text in both languages")
{
    std::size_t texts = 0;
    for (const fs::path& dialog : filesIn(extension / "dialogs", ".xdl"))
    {
        INFO(dialog);
        const std::string content = contentOf(dialog);
        const std::string stem = (dialog.parent_path() / dialog.stem()).string();
        const std::regex key("\"&amp;([\\w.]+)\"");
        std::set<std::string> used;
        for (std::sregex_iterator match(content.begin(), content.end(), key), end; match != end; ++match)
            used.insert((*match)[1]);
        CHECK_FALSE(std::regex_search(content, std::regex("dlg:(value|help-text|title)=\"[^&\"]"))); // of no language
        if (used.empty())
            continue;
        const auto vi = properties(stem + "_vi.properties");
        const auto en = properties(stem + "_en_US.properties");
        CHECK(fs::exists(stem + "_en_US.default"));
        CHECK(vi.size() == used.size()); // none that nobody shows
        CHECK(en.size() == used.size());
        for (const std::string& name : used)
        {
            INFO(name);
            REQUIRE(vi.contains(name));
            REQUIRE(en.contains(name));
            checkPair(unescaped(vi.at(name)), unescaped(en.at(name)));
            ++texts;
        }
    }
    CHECK(texts > 0);
}

TEST_CASE("labels of menus, toolbars, panels and option pages are there in both languages")
{
    // values of one property stand together
    const std::regex group("<prop oor:name=\"(\\w+)\">\\s*((?:<value xml:lang=\"[\\w-]+\"(?:/>|>[^<]*</value>)\\s*)+)");
    const std::regex value("<value xml:lang=\"([\\w-]+)\">([^<]*)</value>");
    std::size_t texts = 0;
    for (const fs::path& file : filesIn(extension / "registry", ".xcu"))
    {
        if (file.filename() == "Accelerators.xcu")
            continue; // commands of keys, not words
        INFO(file);
        const std::string content = contentOf(file);
        for (std::sregex_iterator match(content.begin(), content.end(), group), end; match != end; ++match)
        {
            const std::string values = (*match)[2];
            std::map<std::string, std::string> byLanguage;
            for (std::sregex_iterator each(values.begin(), values.end(), value), last; each != last; ++each)
                byLanguage[(*each)[1]] = (*each)[2];
            INFO(values);
            CHECK(byLanguage.size() == 2);
            checkPair(byLanguage["vi"], byLanguage["en-US"]);
            ++texts;
        }
        // no word without a language
        CHECK_FALSE(
            std::regex_search(content, std::regex("<prop oor:name=\"(Title|Label|UIName|Tooltip)\">\\s*<value>")));
    }
    CHECK(texts > 10);
}
