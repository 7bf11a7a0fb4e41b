#pragma once

#include "assess/claims.hpp"
#include "calendar/date.hpp"
#include "ruleset/ruleset.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The lines that we write into a workbook beside a result, so that a later reader knows how it came about. Their wording
/// is a file format: what was written once must be read for ever.
namespace datchuan::check {

/// Which version of which rule set gave a result.
struct RuleSetStamp
{
    std::string id; ///< "TH-2018"
    std::string version;
    bool operator==(const RuleSetStamp&) const = default;
};

/// "Bộ quy tắc TH-2018, phiên bản 2026.1".
std::string ruleSetStamp(const ruleset::RuleSet& set);

/// The stamps in a text: our own line (a colon behind "Bộ quy tắc" and other words around it are fine), or what
/// KD.PHIENBAN() prints, which names every set. Empty when it holds none.
std::vector<RuleSetStamp> readRuleSetStamps(std::string_view text);

/// When results were turned into plain values, and from which marks.
struct FreezeStamp
{
    calendar::Date date{};
    std::string digest; ///< eight hexadecimal digits, capitals
    bool operator==(const FreezeStamp&) const = default;
};

/// "Đã đóng băng kết quả ngày 15/05/2019, mã đối chiếu 0A1B2C3D".
std::string freezeStamp(calendar::Date date, std::string_view digest);
std::optional<FreezeStamp> readFreezeStamp(std::string_view text);

/// A short code over everything that an assessment claims: another mark gives another code, the order of the rows, the
/// sign used and the layout do not matter.
std::string digestOf(const assess::Claims& claims);

} // namespace datchuan::check
