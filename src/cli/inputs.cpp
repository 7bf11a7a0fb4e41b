#include "inputs.hpp"

#include "report/json_text.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <system_error>

namespace datchuan::cli {

namespace fs = std::filesystem;
using report::LocalText;

namespace {

constexpr std::array<std::string_view, 4> extensions{".ods", ".fods", ".xlsx", ".xls"};

bool isHidden(const fs::path& path)
{
    const std::string name = path.filename().string();
    return name.starts_with(".") || name.starts_with("~$");
}

bool isWorkbookName(const fs::path& path)
{
    std::string extension = path.extension().string();
    std::ranges::transform(extension, extension.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::ranges::find(extensions, extension) != extensions.end();
}

LocalText troubleOf(const std::error_code& error)
{
    if (error == std::errc::permission_denied)
        return {"Không có quyền đọc", "no permission to read it"};
    return {"Không đọc được: " + error.message(), "cannot be read: " + error.message()};
}

/// What keeps a named thing from being tried; nothing when it is a file.
std::optional<LocalText> troubleOf(const fs::path& path)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status))
        return status.type() == fs::file_type::not_found ? LocalText{"Không có tệp này", "there is no such file"}
                                                         : troubleOf(error);
    if (!fs::is_regular_file(status))
        return LocalText{"Không phải tệp thường", "not a regular file"};
    if (report::validUtf8(path.string()) != path.string())
        return LocalText{"Tên tệp không phải UTF-8; hãy đổi tên", "its name is not UTF-8; rename it"};
    return {};
}

/// Adds the workbooks of a folder and below, by their path relative to the folder that was named.
void collect(const fs::path& folder, const fs::path& relative, std::vector<std::pair<std::string, LocalText>>& found)
{
    std::error_code error;
    for (fs::directory_iterator entry(folder / relative, error), end; !error && entry != end; entry.increment(error))
    {
        std::error_code unknown;
        const fs::path path = relative / entry->path().filename();
        if (isHidden(path))
            continue;
        if (entry->is_directory(unknown) && !entry->is_symlink(unknown))
            collect(folder, path, found);
        else if (isWorkbookName(path) && !entry->is_directory(unknown))
            found.emplace_back(path.string(), LocalText{});
    }
    if (error)
        found.emplace_back(relative.string(), troubleOf(error));
}

} // namespace

std::vector<Input> findInputs(const std::vector<std::string>& arguments)
{
    std::vector<Input> inputs;
    for (const std::string& argument : arguments)
    {
        const fs::path named = argument;
        const fs::path absolute = fs::absolute(named);
        std::error_code ignored;
        if (!fs::is_directory(named, ignored))
        {
            inputs.push_back({argument, absolute, troubleOf(named)});
            continue;
        }
        std::vector<std::pair<std::string, LocalText>> found;
        collect(absolute, {}, found);
        std::ranges::sort(found, {}, [](const auto& entry) { return entry.first; });
        for (const auto& [relative, trouble] : found)
        {
            const std::string name = relative.empty() ? argument : (named / relative).string();
            const fs::path file = absolute / relative;
            inputs.push_back({name, file, trouble.vi.empty() ? troubleOf(file) : trouble});
        }
    }
    return inputs;
}

} // namespace datchuan::cli
