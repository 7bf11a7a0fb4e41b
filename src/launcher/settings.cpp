#include "launcher/settings.hpp"

#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string_view>

namespace datchuan::launcher {

namespace {

struct Setting
{
    std::string_view path;
    std::string_view name;
    std::string_view value;
};

// The office drops a setting that it does not know without a word, so newer ones may stand here too.
constexpr std::array settings{
    Setting{"org.openoffice.Office.Common/Misc", "FirstRun", "false"},
    Setting{"org.openoffice.Office.Common/Misc", "ShowTipOfTheDay", "false"},
    Setting{"org.openoffice.Office.Common/Misc", "CrashReport", "false"},
    Setting{"org.openoffice.Office.Common/Misc", "CollectUsageInformation", "false"},
    Setting{"org.openoffice.Office.Common/Misc", "PerformFileExtCheck", "false"},
    Setting{"org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"},
    Setting{"org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"},
    Setting{"org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"},
    Setting{"org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks",
            "true"}, // pictures from the net
    Setting{"org.openoffice.Office.Common/Save/Document", "AutoSave", "false"},
    Setting{"org.openoffice.Office.Recovery/AutoSave", "Enabled", "false"},
    Setting{"org.openoffice.Office.Recovery/RecoveryInfo", "Enabled", "false"},
    Setting{"org.openoffice.Office.Calc/Content/Update", "Link", "2"}, // 2: never
    Setting{"org.openoffice.Setup/Office", "ooSetupInstCompleted", "true"},
};

constexpr std::string_view head = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
)";
constexpr std::string_view tail = "</oor:items>";

constexpr std::string_view noJava = R"(<?xml version="1.0" encoding="UTF-8"?>
<java xmlns="http://openoffice.org/2004/java/framework/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<enabled xsi:nil="false">false</enabled>
</java>
)";

std::string item(const Setting& setting)
{
    std::string line = R"(<item oor:path="/)";
    line.append(setting.path).append(R"("><prop oor:name=")").append(setting.name);
    line.append(R"(" oor:op="fuse"><value>)").append(setting.value).append("</value></prop></item>\n");
    return line;
}

std::string readFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void writeFile(const std::filesystem::path& path, std::string_view content)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    file << content;
    if (!file.flush())
        throw std::runtime_error("cannot write " + path.string());
}

} // namespace

void writeSettings(const std::filesystem::path& profile, const std::string& uiLocale)
{
    const std::filesystem::path path = profile / "user" / "registrymodifications.xcu";
    std::string text = readFile(path);
    if (const auto end = text.rfind(tail); end != std::string::npos)
        text.resize(end);
    else
        text = head;
    for (const Setting& setting : settings)
        text += item(setting);
    text += item({"org.openoffice.Office.Linguistic/General", "UILocale", uiLocale});
    text += item({"org.openoffice.Setup/L10N", "ooSetupSystemLocale", uiLocale == "vi" ? "vi-VN" : uiLocale});
    text += tail;
    text += '\n';
    writeFile(path, text);
    writeFile(profile / "user" / "config" / "javasettings_Linux_X86_64.xml", noJava);
}

} // namespace datchuan::launcher
