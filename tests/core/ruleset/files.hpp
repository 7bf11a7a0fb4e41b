#pragma once

#include "ruleset/library.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

/// Reads the committed rule sets and the tables that they are made from.
namespace rulesets {

inline std::string readText(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot open " + path.string());
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

/// The rule-set files of the extension, in the order of their names.
inline std::vector<datchuan::ruleset::NamedText> officialFiles()
{
    std::vector<datchuan::ruleset::NamedText> files;
    for (const auto& entry : std::filesystem::directory_iterator(DATCHUAN_RULESETS_DIR))
        files.push_back({entry.path().filename().string(), readText(entry.path())});
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return files;
}

/// All official sets, loaded once.
inline const datchuan::ruleset::Library& official()
{
    static const auto library = datchuan::ruleset::Library::load(officialFiles());
    return library;
}

inline const datchuan::ruleset::RuleSet& official(const std::string& id)
{
    const auto* set = official().byId(id);
    if (!set)
        throw std::runtime_error("no rule set " + id);
    return *set;
}

using Row = std::map<std::string, std::string>;

inline std::vector<std::string> split(const std::string& text, char separator)
{
    std::vector<std::string> parts(1);
    for (const char c : text)
    {
        if (c == separator)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

/// Rows of rules/domain/<name>, each by column name.
inline std::vector<Row> readTable(const std::string& name)
{
    std::istringstream text(readText(std::filesystem::path(DATCHUAN_RULES_DIR) / "domain" / name));
    std::string line;
    std::getline(text, line);
    const auto header = split(line, '\t');
    std::vector<Row> rows;
    while (std::getline(text, line))
    {
        const auto cells = split(line, '\t');
        Row row;
        for (std::size_t i = 0; i < header.size(); ++i)
            row[header[i]] = cells.at(i);
        rows.push_back(std::move(row));
    }
    return rows;
}

/// How many indicators all criteria together have at a level.
inline std::size_t indicatorsAt(const datchuan::ruleset::RuleSet& set, int number)
{
    std::size_t count = 0;
    for (const auto* criterion : set.allCriteria())
        if (const auto* level = criterion->level(number))
            count += level->indicators.size();
    return count;
}

inline datchuan::calendar::Date day(const char* iso)
{
    return datchuan::calendar::fromIso(iso).value();
}

} // namespace rulesets
