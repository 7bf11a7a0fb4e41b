#include "check/catalogue.hpp"
#include "check/evidence/claimed.hpp"
#include "check/rows.hpp"
#include "text/fold.hpp"

#include <map>

namespace datchuan::check {

namespace {

using evidence::Entry;
using recognise::Concept;

bool holds(std::string_view text, std::string_view words)
{
    return text.find(words) != std::string_view::npos;
}

/// The indicator of a criterion that asks for the approval of a superior, as its gist in the rule set says; nothing where
/// none does. A "*" stays away from the name.
std::optional<std::string> approvedIndicator(const ruleset::Criterion& criterion)
{
    for (const ruleset::CriterionLevel& level : criterion.levels)
        for (const ruleset::Indicator& indicator : level.indicators)
            if (holds(text::fold(indicator.gist.vi), "tham quyen duyet"))
                return criterion.code + " M" + std::to_string(level.level)
                       + (indicator.letter == "*" ? "" : indicator.letter);
    return std::nullopt;
}

/// "Nhà trường", "Hiệu trưởng", "Trường Tiểu học …": not the office that is above the school.
bool isSchool(std::string_view issuer)
{
    for (const std::string_view superior : {"phong gd", "phong giao duc", "so gd", "so giao duc", "ubnd", "uy ban"})
        if (holds(issuer, superior)) // "Trường; Phòng GDĐT"
            return false;
    return issuer.starts_with("nha truong") || issuer.starts_with("hieu truong") || issuer.starts_with("truong ")
           || issuer == "truong";
}

/// A document that says of itself that it approves something: "Quyết định phê duyệt chiến lược phát triển".
bool approves(std::string_view name)
{
    return holds(name, "phe duyet") || name.starts_with("quyet dinh duyet");
}

/// Only what the list says itself: the approval is there, and the school has issued it. Whether another document counts
/// as an approval is for people to say.
void run(const Context& context, Sink& sink)
{
    if (context.book.entries.empty())
        return;
    std::map<const ruleset::Criterion*, std::optional<std::string>> asked; // many schools may share a rule set
    const auto indicatorOf = [&](const ruleset::Criterion& criterion) -> const std::optional<std::string>& {
        const auto [known, isNew] = asked.try_emplace(&criterion);
        if (isNew)
            known->second = approvedIndicator(criterion);
        return known->second;
    };
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (assessment.row || !isJudged(assessment))
            continue;
        for (const auto& [code, claims] : assessment.claims.criteria)
        {
            const ruleset::Criterion* criterion = assessment.choice.set->criterion(code);
            const auto indicator = criterion != nullptr && isMet(claims, 1) ? indicatorOf(*criterion) : std::nullopt;
            if (!indicator)
                continue;
            const Entry* own = nullptr;
            bool superior = false;
            for (const Entry& entry : context.book.entries)
            {
                if (entry.criterion != code || entry.codes.empty() || !approves(text::fold(entry.name)))
                    continue;
                const std::string issuer = text::fold(context.book.text(context.workbook, entry, Concept::Issuer));
                superior = superior || !isSchool(issuer);
                own = own == nullptr ? &entry : own;
            }
            if (own != nullptr && !superior)
                sink.add(own->codePlace, {{"ind", *indicator}, {"code", own->codes.front()}});
        }
    }
}

} // namespace

const Check v09{"V09",
                Severity::Warning,
                "issuer-is-school",
                "Chỉ báo {ind} cần văn bản của cấp có thẩm quyền; {code} do nhà trường ban hành.",
                "Indicator {ind} needs a document of a superior; {code} is issued by the school.",
                "Nhà trường không tự phê duyệt cho mình.",
                "Approval must come from above.",
                &run};

} // namespace datchuan::check
