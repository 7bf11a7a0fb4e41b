#include "check/ignored.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <charconv>

namespace datchuan::check {

namespace {

namespace json = boost::json;

constexpr std::string_view prefix = "ignore.";

std::string textOf(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains({key.data(), key.size()});
    const json::string* text = value == nullptr ? nullptr : value->if_string();
    return text == nullptr ? std::string() : std::string(text->data(), text->size());
}

std::optional<IgnoreEntry> readEntry(const std::string& text)
{
    json::error_code error;
    const json::value value = json::parse(text, error);
    if (error || !value.is_object())
        return std::nullopt;
    const json::object& object = value.as_object();
    IgnoreEntry entry{textOf(object, "code"), textOf(object, "sheet"), textOf(object, "range"),
                      textOf(object, "reason")};
    const bool aboutAll = entry.code.empty() && entry.sheet.empty() && entry.range.empty();
    if (aboutAll || entry.reason.empty() || (!entry.range.empty() && !grid::readRange(entry.range)))
        return std::nullopt;
    return entry;
}

int numberOf(std::string_view key)
{
    int number = 0;
    key.remove_prefix(prefix.size());
    std::from_chars(key.data(), key.data() + key.size(), number);
    return number;
}

} // namespace

std::vector<IgnoreEntry> ignoreEntries(const std::map<std::string, std::string>& choices)
{
    std::vector<std::pair<int, IgnoreEntry>> numbered;
    for (const auto& [key, text] : choices)
        if (key.starts_with(prefix))
            if (auto entry = readEntry(text))
                numbered.emplace_back(numberOf(key), std::move(*entry));
    std::ranges::stable_sort(numbered, {}, &std::pair<int, IgnoreEntry>::first);
    std::vector<IgnoreEntry> entries;
    for (auto& [number, entry] : numbered)
        entries.push_back(std::move(entry));
    return entries;
}

std::string toText(const IgnoreEntry& entry)
{
    json::object object;
    const auto set = [&object](std::string_view key, const std::string& value) {
        if (!value.empty())
            object[{key.data(), key.size()}] = value;
    };
    set("code", entry.code);
    set("sheet", entry.sheet);
    set("range", entry.range);
    set("reason", entry.reason);
    return json::serialize(object);
}

bool covers(const IgnoreEntry& entry, const Finding& finding, std::string_view sheet)
{
    if (!entry.code.empty() && entry.code != finding.code)
        return false;
    if (!entry.sheet.empty() && entry.sheet != sheet)
        return false;
    if (entry.range.empty())
        return true;
    const auto range = grid::readRange(entry.range);
    return range && range->contains(finding.place.cell);
}

std::vector<Ignored> takeIgnored(std::vector<Finding>& findings, const grid::Workbook& workbook)
{
    std::vector<Ignored> ignored;
    const auto entries = ignoreEntries(workbook.choices);
    if (entries.empty())
        return ignored;
    std::vector<Finding> kept;
    for (Finding& finding : findings)
    {
        const std::string& sheet = workbook.sheets.at(static_cast<std::size_t>(finding.place.sheet)).name;
        const auto entry =
            std::ranges::find_if(entries, [&](const IgnoreEntry& each) { return covers(each, finding, sheet); });
        if (entry == entries.end())
            kept.push_back(std::move(finding));
        else
            ignored.push_back({std::move(finding), entry->reason, *entry});
    }
    findings = std::move(kept);
    return ignored;
}

} // namespace datchuan::check
