#include "answer/evidence_answer.hpp"

#include "answer/argument.hpp"
#include "evidence/read.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <set>
#include <string>

namespace datchuan::answer {

namespace {

using evidence::Anomaly;
using evidence::Citation;
using evidence::CodeReading;
using evidence::Convention;
using evidence::Verdict;

struct Saying
{
    Anomaly anomaly;
    Verdict verdict; ///< said when this is the verdict: some slips leave doubt in some codes only
    std::string_view text;
};

constexpr auto sayings = std::to_array<Saying>({
    {Anomaly::Empty, Verdict::Error, "ô trống, chưa có mã"},
    {Anomaly::DocumentNumber, Verdict::Error, "đây là số văn bản, không phải mã minh chứng"},
    {Anomaly::CodeAsNumber, Verdict::Error, "đây là số, không phải mã minh chứng"},
    {Anomaly::CodeAsDate, Verdict::Error, "đây là ngày, không phải mã minh chứng"},
    {Anomaly::CriterionLabel, Verdict::Error, "đây là tên tiêu chí, không phải mã minh chứng"},
    {Anomaly::Unreadable, Verdict::Error, "không đọc được mã minh chứng"},
    {Anomaly::Suffix, Verdict::Error, "có phần thừa sau số thứ tự"},
    {Anomaly::NoOrdinal, Verdict::Error, "thiếu số thứ tự"},
    {Anomaly::BoxMissing, Verdict::Error, "thiếu ký hiệu hộp Hn"},
    {Anomaly::BoxRange, Verdict::Error, "số hộp phải từ 1 đến 99"},
    {Anomaly::OrdinalZero, Verdict::Error, "số thứ tự bắt đầu từ 01"},
    {Anomaly::OrdinalWidth, Verdict::Error, "số thứ tự phải có hai chữ số"},
    {Anomaly::LeadingZero, Verdict::Error, "số tiêu chuẩn, tiêu chí không có số 0 đứng trước"},
    {Anomaly::InternalCode, Verdict::OtherConvention, "đây là mã hồ sơ nội bộ, không phải mã minh chứng"},
    {Anomaly::Range, Verdict::Ask, "ghi khoảng mã, hãy ghi từng mã"},
    {Anomaly::LookalikeLetter, Verdict::Ask, "có chữ cái ở chỗ của chữ số, không rõ là số nào"},
    {Anomaly::DashVariant, Verdict::Ask, "mã chỉ có dấu chấm, có thể theo quy ước cũ"},
    {Anomaly::OtherText, Verdict::Ask, "ngoài mã còn có chữ khác"},
    {Anomaly::LeadingZero, Verdict::Fix, "số tiêu chí không có số 0 đứng trước"},
    {Anomaly::BoxLeadingZero, Verdict::Fix, "số hộp không có số 0 đứng trước"},
    {Anomaly::OrdinalWidth, Verdict::Fix, "số thứ tự phải có hai chữ số"},
    {Anomaly::DashVariant, Verdict::Fix, "dấu gạch hoặc dấu chấm trong mã chưa đúng"},
    {Anomaly::LookalikeLetter, Verdict::Fix, "có ký tự giống nhưng khác ký tự của mã"},
    {Anomaly::UpperLower, Verdict::Fix, "chữ cái của mã phải viết hoa"},
    {Anomaly::Invisible, Verdict::Fix, "có ký tự ẩn"},
    {Anomaly::Blank, Verdict::Fix, "thừa khoảng trắng"},
    {Anomaly::Bracket, Verdict::Fix, "dấu ngoặc chưa đúng"},
    {Anomaly::Repeated, Verdict::Fix, "mã lặp lại"},
    {Anomaly::Separator, Verdict::Fix, "thừa dấu câu"},
});

std::string_view formOf(Convention convention)
{
    return convention == Convention::H ? "[Hn-a.b-cd]" : "MC.a.b.cd";
}

std::string wrongConvention(const CodeReading& code, const ruleset::RuleSet* set)
{
    if (code.convention == Convention::School2009)
        return "mã theo quy ước cũ (2009–2012), cần mã hóa lại";
    if (code.convention == Convention::University)
        return "mã theo quy ước của trường đại học, cần mã hóa lại";
    if (set == nullptr)
        return "mã theo quy ước khác";
    return "mã theo quy ước " + std::string(formOf(code.convention)) + ", bộ " + set->id + " dùng quy ước "
           + std::string(formOf(evidence::conventionOf(*set)));
}

std::string unknownCriterion(const CodeReading& code, const ruleset::RuleSet* set)
{
    const std::string sets =
        set != nullptr ? "bộ " + set->id : "các bộ dùng mã " + std::string(formOf(code.convention));
    return "không có tiêu chí " + code.fields.criterionCode() + " trong " + sets;
}

std::string reasonFor(const Citation& citation, const ruleset::RuleSet* set)
{
    std::string reasons;
    const auto add = [&reasons](std::string_view reason) {
        reasons += reasons.empty() ? "" : ", ";
        reasons += reason;
    };
    for (const Saying& saying : sayings)
        if (saying.verdict == citation.verdict && citation.has(saying.anomaly))
            add(saying.text);
    if (citation.codes.empty())
        return reasons;
    const CodeReading& code = citation.codes.front();
    if (code.has(Anomaly::WrongConvention) || code.has(Anomaly::OldConvention))
        add(wrongConvention(code, set));
    if (code.has(Anomaly::CriterionNotInSet))
        add(unknownCriterion(code, set));
    return reasons;
}

/// How many different codes there are; those that cannot be read count one each.
std::size_t countOf(const Citation& citation)
{
    std::set<std::string> different;
    std::size_t unread = 0;
    for (const CodeReading& code : citation.codes)
        if (code.canonical.empty())
            ++unread;
        else
            different.insert(code.canonical);
    return different.size() + unread;
}

std::string wrong(const std::string& reason)
{
    return "Sai: " + reason;
}

/// Serial numbers of 1990…2099 are far more often dates than anything else in a code column.
std::string ofNumber(double number)
{
    const auto date = number == std::floor(number) ? calendar::fromSerial(number) : std::nullopt;
    if (date && int(date->year()) >= 1990 && int(date->year()) < 2100)
        return "ô chứa ngày " + calendar::toVietnamese(*date) + ", không phải mã minh chứng";
    std::array<char, 32> shown{};
    std::snprintf(shown.data(), shown.size(), "%.15g", number);
    return "ô chứa số " + std::string(shown.data()) + ", không phải mã minh chứng";
}

} // namespace

Answer evidenceCode(const Argument& code, const ruleset::RuleSet* set, std::span<const ruleset::RuleSet> known)
{
    if (std::holds_alternative<Several>(code))
        return Unreadable{};
    if (const auto* number = std::get_if<double>(&code); number != nullptr && !isOmitted(code))
        return wrong(ofNumber(*number));
    const auto* text = std::get_if<std::string>(&code);
    const Citation citation =
        evidence::readCell(text != nullptr ? std::string_view(*text) : "", {set, known, evidence::Place::List});
    if (countOf(citation) > 1 && !citation.has(Anomaly::Range))
        return wrong("có " + std::to_string(countOf(citation)) + " mã, cần đúng một mã");
    if (citation.verdict <= Verdict::OkWithNote)
        return citation.codes.front().canonical;
    const std::string reason = wrong(reasonFor(citation, set));
    return citation.proposal.empty() ? reason : reason + "; đề xuất " + citation.proposal;
}

} // namespace datchuan::answer
