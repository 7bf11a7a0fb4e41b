#include "ruleset/loader.hpp"

#include "ruleset/duplicate_keys.hpp"
#include "ruleset/json_object.hpp"
#include "ruleset/names.hpp"
#include "ruleset/read.hpp"
#include "ruleset/verify.hpp"
#include "ruleset/wording.hpp"

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parser.hpp>

#include <algorithm>
#include <array>

namespace datchuan::ruleset {
namespace {

namespace json = boost::json;

constexpr std::array<std::string_view, 1> formats{"datchuan-ruleset/1"};
constexpr std::array<std::string_view, 2> statuses{"verified", "provisional"};

std::string_view withoutByteOrderMark(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return text.starts_with(mark) ? text.substr(mark.size()) : text;
}

void syntaxFault(std::string_view text, std::size_t place, const json::error_code& error, Faults& faults)
{
    const auto before = text.substr(0, std::min(place, text.size()));
    const auto line = std::to_string(std::count(before.begin(), before.end(), '\n') + 1);
    if (error == json::error::too_deep)
        faults.add("", "Dòng " + line + ": lồng nhau quá " + std::to_string(faults.limits().depth) + " tầng.",
                   "Line " + line + ": nested deeper than " + std::to_string(faults.limits().depth) + " levels.");
    else
        faults.add("",
                   "Dòng " + line + ": không phải JSON đúng cú pháp (" + error.message()
                       + "). Kiểm tra dấu phẩy, ngoặc và dấu nháy trước chỗ này.",
                   "Line " + line + ": not well-formed JSON (" + error.message()
                       + "). Check commas, brackets and quotes before this place.");
}

std::vector<Source> readSources(JsonObject& root)
{
    std::vector<Source> result;
    root.objects("sources", Need::Optional, [&result](JsonObject& from) {
        Source one;
        one.id = from.text("id");
        one.title = from.local("title");
        one.confidence = from.confidence("confidence", Confidence::B);
        result.push_back(std::move(one));
    });
    return result;
}

RuleSet readRuleSet(JsonObject& root)
{
    RuleSet set;
    root.oneOf("format", formats);
    set.id = root.text("id");
    set.version = root.text("version");
    set.status = root.oneOf("status", statuses) == "provisional" ? Status::Provisional : Status::Verified;
    set.name = root.local("name");
    set.typeName = root.local("typeName");
    set.regime = root.local("regime");
    set.schoolTypes = root.someOf("schoolTypes", schoolTypes, Need::Required);
    set.validFrom = root.date("validFrom");
    set.validTo = root.optionalDate("validTo");
    set.caution = root.local("caution", Need::Optional);
    set.sources = readSources(root);
    set.evidenceConvention = root.oneOf("evidenceConvention", evidenceConventions);
    set.figuresDecide = root.boolean("figuresDecide", true);
    set.figuresAdvisoryUntil = root.optionalDate("figuresAdvisoryUntil");
    set.expectedCriteria = root.optionalInteger("expectedCriteria", 1, 999);
    set.dataYears = root.optionalInteger("dataYears", 1, 9);
    set.measures = readMeasures(root);
    set.levelRules = readLevelRules(root);
    set.belowLowest = root.local("belowLowest", Need::Optional);
    set.nationalStandard = readNationalStandard(root);
    set.multiLevelRule = root.local("multiLevelRule", Need::Optional);
    set.suspensions = readSuspensions(root);
    set.sets = readSets(root);
    set.items = readItems(root);
    set.standards = readStandards(root);
    root.reportUnknown();
    return set;
}

/// Says of each criterion where it stands, and of each condition which criteria it is about.
void settlePositions(RuleSet& set)
{
    std::size_t position = 0;
    for (Standard& standard : set.standards)
        for (Criterion& criterion : standard.criteria)
            criterion.position = position++;
    for (LevelRule& rule : set.levelRules)
        for (Condition& condition : rule.conditions)
            if (const auto codes = set.sets.find(condition.set);
                condition.kind != Condition::Kind::Items && codes != set.sets.end())
                for (const std::string& code : codes->second)
                    condition.criteria.push_back(set.criterion(code)->position);
}

void reportDuplicateKeys(std::string_view text, Faults& faults)
{
    for (auto& pointer : duplicateKeys(text))
        faults.add(std::move(pointer), "Mục này được viết hai lần; chỉ một lần được đọc. Hãy bỏ một lần.",
                   "This member is written twice and only one is read. Remove one of the two.");
}

} // namespace

std::variant<RuleSet, std::vector<Fault>> load(std::string_view text, std::string_view fileName, const Limits& limits)
{
    Faults faults(fileName, limits);
    if (text.size() > limits.bytes)
    {
        faults.add(
            "", "Tệp quá lớn: " + std::to_string(text.size()) + " byte, tối đa " + std::to_string(limits.bytes) + ".",
            "The file is too large: " + std::to_string(text.size()) + " bytes, at most " + std::to_string(limits.bytes)
                + ".");
        return faults.take();
    }
    text = withoutByteOrderMark(text);

    json::monotonic_resource memory;
    json::parse_options options;
    options.max_depth = limits.depth;
    json::parser parser({}, options);
    parser.reset(&memory);
    json::error_code error;
    const auto consumed = parser.write(text.data(), text.size(), error);
    if (error)
    {
        syntaxFault(text, consumed, error, faults);
        return faults.take();
    }
    const auto document = parser.release();
    const auto* object = document.if_object();
    if (!object)
    {
        faults.add("", "Tệp phải là một đối tượng JSON {…}.", "The file must be one JSON object {…}.");
        return faults.take();
    }

    reportDuplicateKeys(text, faults);
    JsonObject root(*object, "", faults);
    auto set = readRuleSet(root);
    if (faults.empty())
    {
        verifyCriteria(set, faults);
        verifyRules(set, faults);
    }
    if (!faults.empty())
        return faults.take();
    settlePositions(set);
    return set;
}

} // namespace datchuan::ruleset
