#include "rules/own_files.hpp"

#include "uno_text.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <optional>

namespace datchuan::office {

namespace {

namespace fs = std::filesystem;
using ruleset::Fault;
using ruleset::LocalText;

/// A folder with more entries is not one of rule sets.
constexpr std::size_t mostEntries = 10000;

/// Names of files may be any bytes; faults are UTF-8.
std::string shown(const fs::path& path)
{
    return toUtf8(toUno(path.native()));
}

bool endsLikeRuleSet(const fs::path& path)
{
    std::string name = path.filename().native();
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return name.ends_with(".json");
}

/// The paths of the *.json, sorted. What keeps the folder from being read goes into `faults`.
std::vector<fs::path> listFolder(const fs::path& folder, std::vector<Fault>& faults)
{
    const auto fault = [&](const char* vi, const char* en) { faults.push_back({shown(folder), "", {vi, en}}); };
    std::error_code error;
    const fs::file_status status = fs::status(folder, error);
    std::vector<fs::path> paths;
    if (!folder.is_absolute())
        fault("Thư mục bộ quy định riêng phải ghi đầy đủ, bắt đầu bằng \"/\". Hãy chọn lại trong Công cụ ▸ Tùy chọn.",
              "The folder of own rule sets has to be a full path that begins with \"/\". Choose it again in Tools ▸ "
              "Options.");
    else if (!fs::exists(status))
        fault("Không có thư mục này. Hãy chọn lại thư mục bộ quy định riêng trong Công cụ ▸ Tùy chọn.",
              "There is no such folder. Choose the folder of own rule sets again in Tools ▸ Options.");
    else if (!fs::is_directory(status))
        fault("Đây không phải là thư mục. Hãy chọn thư mục bộ quy định riêng trong Công cụ ▸ Tùy chọn.",
              "This is not a folder. Choose the folder of own rule sets in Tools ▸ Options.");
    if (!faults.empty())
        return paths;

    fs::directory_iterator entry(folder, error);
    std::size_t seen = 0;
    for (const fs::directory_iterator end; !error && entry != end && seen <= mostEntries;
         entry.increment(error), ++seen)
        if (endsLikeRuleSet(entry->path()))
            paths.push_back(entry->path());
    if (error)
        fault("Không đọc được thư mục. Hãy kiểm tra quyền truy cập.",
              "The folder cannot be read. Check its permissions.");
    else if (seen > mostEntries)
    {
        fault("Thư mục có quá nhiều tệp. Hãy để các bộ quy định vào một thư mục riêng.",
              "The folder has too many files. Put the rule sets into a folder of their own.");
        paths.clear();
    }
    std::ranges::sort(paths);
    return paths;
}

/// Why a file is not even opened.
std::optional<LocalText> whyNotRead(const fs::path& path)
{
    if (path.filename().native().starts_with('.'))
        return LocalText{"Tệp ẩn bị bỏ qua. Hãy bỏ dấu chấm ở đầu tên tệp, hoặc xóa tệp.",
                         "A hidden file is left out. Remove the dot at the beginning of its name, or the file."};
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        return LocalText{"Đây không phải là tệp thường. Hãy đặt chính tệp JSON vào thư mục.",
                         "This is not an ordinary file. Put the JSON file itself into the folder."};
    return {};
}

std::optional<std::string> readUpTo(const fs::path& path, std::size_t bytes)
{
    std::ifstream file(path, std::ios::binary);
    std::string text;
    std::string block(std::size_t{64} * 1024, '\0');
    while (file && text.size() <= bytes)
    {
        file.read(block.data(), static_cast<std::streamsize>(block.size()));
        text.append(block, 0, static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    }
    if (!file.is_open() || file.bad())
        return {};
    return text;
}

} // namespace

OwnFiles readOwnFiles(const std::string& folder, const ruleset::Limits& limits)
{
    OwnFiles own;
    if (folder.empty())
        return own;
    for (const fs::path& path : listFolder(folder, own.faults))
    {
        const auto fault = [&](LocalText message) {
            own.faults.push_back({shown(path.filename()), "", std::move(message)});
        };
        if (own.files.size() == mostOwnFiles)
        {
            const std::string most = std::to_string(mostOwnFiles);
            fault({"Chỉ đọc " + most + " tệp; tệp này và các tệp sau bị bỏ qua. Hãy bớt tệp trong thư mục.",
                   "Only " + most + " files are read; this one and those after it are left out. Remove some files."});
            break;
        }
        if (auto trouble = whyNotRead(path))
            fault(std::move(*trouble));
        else if (auto text = readUpTo(path, limits.bytes))
            own.files.push_back({shown(path.filename()), std::move(*text)});
        else
            fault({"Không đọc được tệp. Hãy kiểm tra quyền truy cập.",
                   "The file cannot be read. Check its permissions."});
    }
    return own;
}

} // namespace datchuan::office
