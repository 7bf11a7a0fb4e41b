#include "options.hpp"

#include "calendar/date.hpp"

#include <charconv>
#include <cstdlib>
#include <string_view>

namespace datchuan::cli {

using report::Language;

namespace {

class Reader
{
public:
    explicit Reader(const std::vector<std::string>& arguments) : m_arguments(arguments)
    {
        m_options.language = languageOfEnvironment();
    }

    Options read()
    {
        bool onlyPaths = false;
        while (m_next < m_arguments.size())
        {
            const std::string& word = m_arguments[m_next++];
            if (onlyPaths || !word.starts_with("-") || word == "-")
                m_options.paths.push_back(word);
            else if (word == "--")
                onlyPaths = true;
            else
                readOption(word);
        }
        const bool asksForFiles = !m_options.help && !m_options.version;
        if (asksForFiles && m_options.paths.empty())
            throw WrongUsage(say("chưa nêu tệp nào", "no file is named"));
        return m_options;
    }

private:
    void readOption(const std::string& word)
    {
        const auto equals = word.find('=');
        const std::string name = word.substr(0, equals);
        const auto value = [&] { return equals == std::string::npos ? nextWord(name) : word.substr(equals + 1); };
        const bool bare = equals == std::string::npos;
        if (name == "--json" && bare)
            m_options.json = true;
        else if ((name == "--help" || name == "-h") && bare)
            m_options.help = true;
        else if (name == "--version" && bare)
            m_options.version = true;
        else if (name == "--lang")
            m_options.language = languageNamed(value());
        else if (name == "--ruleset")
            m_options.ruleSet = notEmpty(name, value());
        else if (name == "--date")
            m_options.date = dayOf(value());
        else if (name == "--timeout")
            m_options.timeLimit = secondsOf(value());
        else
            throw WrongUsage(say("không có tùy chọn ", "there is no option ") + word);
    }

    std::string nextWord(const std::string& name)
    {
        if (m_next == m_arguments.size())
            throw WrongUsage(say("thiếu giá trị sau ", "a value is missing after ") + name);
        return m_arguments[m_next++];
    }

    std::string notEmpty(const std::string& name, std::string value) const
    {
        if (value.empty())
            throw WrongUsage(say("thiếu giá trị sau ", "a value is missing after ") + name);
        return value;
    }

    Language languageNamed(const std::string& name) const
    {
        if (name == "vi")
            return Language::Vietnamese;
        if (name == "en")
            return Language::English;
        throw WrongUsage(say("ngôn ngữ phải là vi hoặc en, không phải ", "the language is vi or en, not ") + name);
    }

    std::string dayOf(const std::string& value) const
    {
        if (!calendar::fromIso(value))
            throw WrongUsage(say("ngày phải viết yyyy-mm-dd và có thật: ", "a date is yyyy-mm-dd and must exist: ")
                             + value);
        return value;
    }

    std::chrono::seconds secondsOf(const std::string& value) const
    {
        constexpr int least = 5; // the office must also start within it
        constexpr int most = 24 * 3600;
        int seconds = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), seconds);
        if (error != std::errc() || end != value.data() + value.size() || seconds < least || seconds > most)
            throw WrongUsage(say("số giây phải từ 5 đến 86400: ", "seconds are 5 to 86400: ") + value);
        return std::chrono::seconds(seconds);
    }

    std::string say(const char* vi, const char* en) const
    {
        return m_options.language == Language::Vietnamese ? vi : en;
    }

    const std::vector<std::string>& m_arguments;
    std::size_t m_next = 0;
    Options m_options;
};

} // namespace

Options readOptions(const std::vector<std::string>& arguments)
{
    return Reader(arguments).read();
}

Language languageOfEnvironment()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const char* value = std::getenv(name); value != nullptr && *value != '\0')
            return std::string_view(value).starts_with("en") ? Language::English : Language::Vietnamese;
    return Language::Vietnamese;
}

std::string usage(Language language)
{
    return language == Language::Vietnamese
               ? R"(cách dùng: datchuan-check [--json] [--lang vi|en] [--ruleset ID] [--date YYYY-MM-DD] [--timeout GIÂY] [--] TỆP…
  TỆP là bảng tính (.ods .fods .xlsx .xls) hoặc thư mục. Kết quả ra đầu ra chuẩn, tiến độ ra đầu ra lỗi.
  Mã thoát: 0 không có lỗi; 1 có ít nhất một lỗi; 2 có tệp không đọc được hoặc dùng sai.
)"
               : R"(usage: datchuan-check [--json] [--lang vi|en] [--ruleset ID] [--date YYYY-MM-DD] [--timeout SECONDS] [--] FILE…
  FILE is a workbook (.ods .fods .xlsx .xls) or a folder. The result goes to standard output, progress to standard error.
  Exit status: 0 no error found; 1 at least one; 2 a file could not be read, or wrong usage.
)";
}

} // namespace datchuan::cli
