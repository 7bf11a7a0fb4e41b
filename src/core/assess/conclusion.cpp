#include "assess/conclusion.hpp"

#include <algorithm>

namespace datchuan::assess {

namespace {

using ruleset::LocalText;

/// "1.1, 1.2, 1.3 …" with at most `most` codes named.
std::string listed(const std::vector<std::string>& codes, std::size_t most = 8)
{
    std::string text;
    for (std::size_t i = 0; i < codes.size() && i < most; ++i)
        text += (i > 0 ? ", " : "") + codes[i];
    if (codes.size() > most)
        text += ", …";
    return text;
}

/// "criterion 1.1 is", "criteria 1.1, 1.2 are".
std::string criteriaAre(const std::vector<std::string>& codes)
{
    const bool isOne = codes.size() == 1;
    return (isOne ? "criterion " : "criteria ") + listed(codes) + (isOne ? " is" : " are");
}

LocalText faultOf(const Assessment& assessment)
{
    if (!assessment.foreign.empty())
    {
        std::vector<std::string> codes;
        for (const auto& [code, place] : assessment.foreign)
            if (std::ranges::find(codes, code) == codes.end())
                codes.push_back(code);
        return {"tiêu chí " + listed(codes) + " không có trong bộ " + assessment.choice.set->id,
                criteriaAre(codes) + " not in the set " + assessment.choice.set->id};
    }
    if (!assessment.doubled.empty())
    {
        std::vector<std::string> codes;
        for (const auto& [code, places] : assessment.doubled)
            codes.push_back(code);
        LocalText text{"tiêu chí " + listed(codes) + " trùng hoặc chưa rõ mã",
                       criteriaAre(codes) + " doubled or unclear"};
        if (!assessment.missing.empty())
        {
            text.vi += "; thiếu " + listed(assessment.missing);
            text.en += "; missing " + listed(assessment.missing);
        }
        return text;
    }
    return {"thiếu tiêu chí " + listed(assessment.missing), "missing criteria " + listed(assessment.missing)};
}

/// What keeps the result open: criteria that are not assessed, or marks that contradict each other.
LocalText openText(const Assessment& assessment, const Judgement& judgement)
{
    std::vector<std::string> open;
    std::vector<std::string> unclear;
    for (const std::string& code : judgement.blankCriteria)
        (assessment.unclear.contains(code) ? unclear : open).push_back(code);
    for (const auto& [code, level] : judgement.criterionLevels)
        if (judgement.possibleLevels.at(code) > level && std::ranges::find(open, code) == open.end()
            && std::ranges::find(unclear, code) == unclear.end())
            unclear.push_back(code);
    for (const auto& [code, claim] : assessment.claims.items)
        if (claim == Claim::Blank && assessment.claims.claimedLevels.contains(judgement.possible))
            unclear.push_back(code);
    LocalText text;
    if (!open.empty())
        text = {listed(open) + " chưa đánh giá", listed(open) + " not assessed"};
    if (!unclear.empty())
    {
        const std::string joint = text.vi.empty() ? "" : "; ";
        text.vi += joint + listed(unclear) + " chưa rõ kết quả";
        text.en += joint + listed(unclear) + " unclear";
    }
    return text;
}

std::string reasonVi(const Blocker& blocker)
{
    switch (blocker.reason)
    {
        case Reason::NotAssessed:
            return "chưa đánh giá";
        case Reason::Missing:
            return "thiếu trong bảng";
        case Reason::Unclear:
            return "chưa rõ kết quả";
        case Reason::NotMet:
            break;
    }
    return {};
}

std::string reasonEn(const Blocker& blocker)
{
    switch (blocker.reason)
    {
        case Reason::NotAssessed:
            return "not assessed";
        case Reason::Missing:
            return "missing";
        case Reason::Unclear:
            return "unclear";
        case Reason::NotMet:
            break;
    }
    return {};
}

/// "5.1 (M2a, M2b)", "4.2 (chưa đánh giá)", "2.2 (M1c: chưa đánh giá)"; "3.5 (M1)" where Mức 1 is enough for a higher
/// level of the school, as for the rest of a choice.
std::string blockerText(const Blocker& blocker, const BlockGroup& group, const std::string& reason)
{
    std::string inside;
    if (blocker.indicators.empty() && reason.empty() && group.at > 0 && group.at < group.level)
        inside = "M" + std::to_string(group.at);
    for (const std::string& indicator : blocker.indicators)
        inside += (inside.empty() ? "" : ", ") + indicator;
    if (!reason.empty())
        inside += (inside.empty() ? "" : ": ") + reason;
    return inside.empty() ? blocker.code : blocker.code + " (" + inside + ")";
}

} // namespace

LocalText levelName(const ruleset::RuleSet& set, int level)
{
    if (level == 0)
        return set.belowLowest;
    return {"Đạt Mức " + std::to_string(level), "Level " + std::to_string(level)};
}

LocalText conclusion(const Assessment& assessment)
{
    const ruleset::RuleSet* set = assessment.choice.set;
    if (set == nullptr)
        return {"Chưa tính được: " + assessment.choice.reason.vi, "Cannot be judged: " + assessment.choice.reason.en};
    if (set->status == ruleset::Status::Provisional)
        return {"Chưa tính được: " + set->caution.vi, "Cannot be judged: " + set->caution.en};
    if (!assessment.judgement)
    {
        const LocalText fault = faultOf(assessment);
        return {"Chưa tính được: " + fault.vi, "Cannot be judged: " + fault.en};
    }
    const Judgement& judgement = *assessment.judgement;
    if (!assessment.claims.anythingAssessed && assessment.unclear.empty())
        return {"Chưa đánh giá", "Not assessed"};
    if (judgement.conclusive)
        return levelName(*set, judgement.proven);
    const LocalText open = openText(assessment, judgement);
    LocalText text{"Chưa đủ dữ liệu: " + open.vi, "Not enough data: " + open.en};
    if (judgement.proven > 0)
    {
        text.vi += " (đã chắc chắn Mức " + std::to_string(judgement.proven) + ", có thể Mức "
                   + std::to_string(judgement.possible) + ")";
        text.en += " (level " + std::to_string(judgement.proven) + " is certain, level "
                   + std::to_string(judgement.possible) + " possible)";
    }
    return text;
}

LocalText blockersText(const std::vector<BlockGroup>& blocking, int level)
{
    LocalText text;
    const auto append = [](std::string& all, const std::string& part) { all += (all.empty() ? "" : "; ") + part; };
    for (const BlockGroup& group : blocking)
    {
        if (group.level != level)
            continue;
        LocalText part;
        for (const Blocker& blocker : group.criteria)
        {
            append(part.vi, blockerText(blocker, group, reasonVi(blocker)));
            append(part.en, blockerText(blocker, group, reasonEn(blocker)));
        }
        if (group.need < static_cast<int>(group.criteria.size()))
        {
            part.vi = "ít nhất " + std::to_string(group.need) + " trong: " + part.vi;
            part.en = "at least " + std::to_string(group.need) + " of: " + part.en;
        }
        append(text.vi, part.vi);
        append(text.en, part.en);
    }
    return text;
}

LocalText wayText(const Way& way)
{
    const auto stepText = [](const Step& step) {
        std::string inside;
        for (const std::string& requirement : step.requirements)
            if (requirement != step.code) // an item of Mức 4 is its own requirement
                inside += (inside.empty() ? "" : ", ") + requirement;
        return inside.empty() ? step.code : step.code + " (" + inside + ")";
    };
    LocalText text;
    const auto append = [&text](const std::string& vi, const std::string& en) {
        const std::string joint = text.vi.empty() ? "" : "; ";
        text.vi += joint + vi;
        text.en += joint + en;
    };
    for (const Step& step : way.required)
        append(stepText(step), stepText(step));
    for (const Alternative& alternative : way.alternatives)
    {
        std::string options;
        for (const Step& step : alternative.options)
            options += (options.empty() ? "" : ", ") + stepText(step);
        const std::string need = std::to_string(alternative.need);
        append("chọn " + need + " trong: " + options, "any " + need + " of: " + options);
    }
    return text;
}

} // namespace datchuan::assess
