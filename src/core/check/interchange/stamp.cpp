#include "check/interchange/stamp.hpp"

#include "text/fold.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

using assess::Claim;

constexpr std::string_view setLead = "bo quy tac";
constexpr std::string_view versionLead = "phien ban";
constexpr std::string_view functionLead = "datchuan ";
constexpr std::string_view functionSets = "bo tieu chuan ";
constexpr std::string_view freezeLead = "da dong bang ket qua ngay";
constexpr std::string_view digestLead = "ma doi chieu";

void dropBlanks(std::string_view& text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == ':' || text.front() == ','))
        text.remove_prefix(1);
}

/// The letters, digits, points and hyphens at the front; taken off.
std::string_view takeName(std::string_view& text)
{
    std::size_t end = 0;
    const auto isPart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    };
    while (end < text.size() && isPart(text[end]))
        ++end;
    std::string_view name = text.substr(0, end);
    text.remove_prefix(end);
    while (!name.empty() && name.back() == '.') // the end of the sentence
        name.remove_suffix(1);
    return name;
}

std::string capitals(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return result;
}

/// "…; bộ tiêu chuẩn 2026.1: TH-2018, MN-2018; bộ tiêu chuẩn …".
std::vector<RuleSetStamp> readFunctionText(std::string_view folded)
{
    std::vector<RuleSetStamp> stamps;
    for (std::size_t at = folded.find(functionSets); at != std::string_view::npos;
         at = folded.find(functionSets, at + functionSets.size()))
    {
        std::string_view rest = folded.substr(at + functionSets.size());
        const std::string version = capitals(takeName(rest));
        rest = rest.substr(0, rest.find(';'));
        for (dropBlanks(rest); !rest.empty(); dropBlanks(rest))
        {
            const std::string_view id = takeName(rest);
            if (id.empty() || version.empty())
                break;
            stamps.push_back({capitals(id), version});
        }
    }
    return stamps;
}

} // namespace

std::string ruleSetStamp(const ruleset::RuleSet& set)
{
    return "Bộ quy tắc " + set.id + ", phiên bản " + set.version;
}

std::vector<RuleSetStamp> readRuleSetStamps(std::string_view text)
{
    const std::string folded = text::fold(text);
    if (folded.starts_with(functionLead))
        return readFunctionText(folded);
    std::vector<RuleSetStamp> stamps;
    for (std::size_t at = folded.find(setLead); at != std::string::npos; at = folded.find(setLead, at + setLead.size()))
    {
        std::string_view rest = std::string_view(folded).substr(at + setLead.size());
        dropBlanks(rest);
        const std::string_view id = takeName(rest);
        dropBlanks(rest);
        if (id.empty() || !rest.starts_with(versionLead))
            continue;
        rest.remove_prefix(versionLead.size());
        dropBlanks(rest);
        const std::string_view version = takeName(rest);
        if (!version.empty())
            stamps.push_back({capitals(id), capitals(version)});
    }
    return stamps;
}

std::string freezeStamp(calendar::Date date, std::string_view digest)
{
    return "Đã đóng băng kết quả ngày " + calendar::toVietnamese(date) + ", mã đối chiếu " + std::string(digest);
}

std::optional<FreezeStamp> readFreezeStamp(std::string_view text)
{
    const std::string folded = text::fold(text);
    const std::size_t lead = folded.find(freezeLead);
    const std::size_t code = lead == std::string::npos ? lead : folded.find(digestLead, lead);
    if (code == std::string::npos)
        return std::nullopt;
    const auto date = calendar::findInText(std::string_view(folded).substr(lead, code - lead));
    std::string_view rest = std::string_view(folded).substr(code + digestLead.size());
    dropBlanks(rest);
    const std::string_view digest = takeName(rest);
    constexpr std::size_t digits = 8;
    if (!date || digest.size() != digits || digest.find_first_not_of("0123456789abcdef") != std::string_view::npos)
        return std::nullopt;
    return FreezeStamp{*date, capitals(digest)};
}

std::string digestOf(const assess::Claims& claims)
{
    // FNV-1a: short, and the same on every machine
    std::uint32_t hash = 2166136261U;
    const auto add = [&](std::string_view text) {
        for (const char c : text)
            hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
        hash = (hash ^ 0U) * 16777619U; // a gap: "1.1", "2" is not "1.12"
    };
    const auto addClaim = [&](Claim claim) { add(claim == Claim::Met ? "x" : claim == Claim::NotMet ? "k" : ""); };
    for (const auto& [code, criterion] : claims.criteria)
    {
        add(code);
        for (const auto& [level, levelClaims] : criterion.levels)
        {
            add(std::to_string(level));
            addClaim(levelClaims.claim);
            for (const auto& [letter, claim] : levelClaims.indicators)
            {
                add(letter);
                addClaim(claim);
            }
        }
    }
    for (const auto& [code, claim] : claims.items)
    {
        add(code);
        addClaim(claim);
    }
    std::string digest;
    for (int shift = 28; shift >= 0; shift -= 4)
        digest += "0123456789ABCDEF"[(hash >> static_cast<unsigned>(shift)) & 15U];
    return digest;
}

} // namespace datchuan::check
