#include "ruleset/names.hpp"
#include "ruleset/read.hpp"
#include "ruleset/wording.hpp"

namespace datchuan::ruleset {
namespace {

/// One of {"every": SET, "at": n}, {"atLeast": k, "of": SET, "at": n}, {"items": SET}.
Condition readCondition(JsonObject& from)
{
    Condition one;
    if (from.has("items"))
    {
        one.kind = Condition::Kind::Items;
        one.set = from.text("items");
    }
    else if (from.has("atLeast"))
    {
        one.kind = Condition::Kind::AtLeast;
        one.count = from.integer("atLeast", 1, 999);
        one.set = from.text("of");
        one.at = from.integer("at", 1, highestLevel);
    }
    else
    {
        one.kind = Condition::Kind::Every;
        one.set = from.text("every");
        one.at = from.integer("at", 1, highestLevel);
    }
    return one;
}

} // namespace

std::vector<LevelRule> readLevelRules(JsonObject& root)
{
    std::vector<LevelRule> result;
    root.objects("levelRules", Need::Optional, [&result](JsonObject& from) {
        LevelRule one;
        one.level = from.integer("level", 1, highestLevel);
        one.after = from.optionalInteger("after", 1, highestLevel).value_or(0);
        from.objects("conditions", Need::Required,
                     [&one](JsonObject& condition) { one.conditions.push_back(readCondition(condition)); });
        one.source = from.text("source", Need::Optional);
        one.confidence = from.confidence("confidence", Confidence::B);
        result.push_back(std::move(one));
    });
    return result;
}

std::map<std::string, std::vector<std::string>, std::less<>> readSets(JsonObject& root)
{
    std::map<std::string, std::vector<std::string>, std::less<>> result;
    if (auto from = root.object("sets", Need::Optional))
    {
        for (const auto& name : from->names())
            result[name] = from->texts(name);
    }
    return result;
}

std::map<int, int> readNationalStandard(JsonObject& root)
{
    std::map<int, int> result;
    auto from = root.object("nationalStandard", Need::Optional);
    if (!from)
        return result;
    for (const auto& name : from->names())
    {
        if (name.size() == 1 && name[0] >= '1' && name[0] <= '9')
            result[name[0] - '0'] = from->integer(name, 1, 9);
        else
            from->faults().add(from->at(name), "Tên mục phải là một mức của trường: \"1\", \"2\", …",
                               "The name must be a level of the school: \"1\", \"2\", …");
    }
    return result;
}

std::vector<Suspension> readSuspensions(JsonObject& root)
{
    std::vector<Suspension> result;
    root.objects("suspensions", Need::Optional, [&result](JsonObject& from) {
        Suspension one;
        one.from = from.date("from");
        one.to = from.optionalDate("to");
        from.objects("indicators", Need::Required, [&one](JsonObject& target) {
            one.indicators.push_back(
                {target.text("code"), target.integer("level", 1, highestLevel), target.text("letter")});
        });
        one.source = from.text("source", Need::Optional);
        one.confidence = from.confidence("confidence", Confidence::D);
        result.push_back(std::move(one));
    });
    return result;
}

std::vector<Measure> readMeasures(JsonObject& root)
{
    std::vector<Measure> result;
    root.objects("measures", Need::Optional, [&result](JsonObject& from) {
        Measure one;
        one.measure = from.text("measure");
        one.sum = from.someOf("sum", figureNames, Need::Optional);
        one.per = from.someOf("per", figureNames, Need::Optional);
        one.appliesIf = from.oneOf("appliesIf", figureNames, Need::Optional);
        result.push_back(std::move(one));
    });
    return result;
}

} // namespace datchuan::ruleset
