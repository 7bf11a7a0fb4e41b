#include "ruleset/names.hpp"
#include "ruleset/read.hpp"
#include "ruleset/wording.hpp"

namespace datchuan::ruleset {
namespace {

/// "latest", "each_of_5", "any_2_of_5" (with n from 1 to 5).
bool isYears(std::string_view text)
{
    if (text == "latest" || text == "each_of_5")
        return true;
    return text.size() == 10 && text.starts_with("any_") && text.ends_with("_of_5") && text[4] >= '1' && text[4] <= '5';
}

std::string readYears(JsonObject& from)
{
    auto years = from.text("years", Need::Optional);
    if (years.empty())
        return "latest";
    if (!isYears(years))
        from.faults().add(
            from.at("years"),
            "Không hiểu " + quoted(years) + ". Viết \"latest\", \"each_of_5\" hoặc \"any_2_of_5\" (1 đến 5).",
            quoted(years) + " is not understood. Write \"latest\", \"each_of_5\" or \"any_2_of_5\" (1 to 5).");
    return years;
}

std::vector<Threshold> readThresholds(JsonObject& parent)
{
    std::vector<Threshold> result;
    parent.objects("thresholds", Need::Optional, [&result](JsonObject& from) {
        Threshold one;
        one.measure = from.text("measure");
        one.measureName = from.local("measureName");
        one.comparator = from.oneOf("comparator", comparators);
        one.value = from.number("value");
        one.unit = from.text("unit");
        one.variant = from.someOf("variant", variantFlags, Need::Optional);
        one.years = readYears(from);
        one.external = from.boolean("external", false);
        one.confidence = from.confidence("confidence", Confidence::B);
        one.note = from.text("note", Need::Optional);
        if (one.unit == "rate" && (one.value < 0 || one.value > 1))
            from.faults().add(from.at("value"), "Tỷ lệ phải từ 0 đến 1: viết 95 % là 0.95.",
                              "A rate lies between 0 and 1: write 95 % as 0.95.");
        result.push_back(std::move(one));
    });
    return result;
}

/// "quantified" may be left out; then it follows from the thresholds. If written, it has to agree with them.
bool readQuantified(JsonObject& from, const std::vector<Threshold>& thresholds)
{
    const bool quantified = from.boolean("quantified", !thresholds.empty());
    if (quantified == thresholds.empty())
        from.faults().add(from.at("quantified"),
                          "\"quantified\" không khớp với danh sách \"thresholds\". Hãy bỏ mục này hoặc sửa danh sách.",
                          "\"quantified\" disagrees with the list \"thresholds\". Remove it or correct the list.");
    return quantified;
}

Indicator readIndicator(JsonObject& from)
{
    Indicator one;
    one.letter = from.text("letter");
    one.gist = from.local("gist");
    one.ifAny = from.boolean("ifAny", false);
    one.thresholds = readThresholds(from);
    one.quantified = readQuantified(from, one.thresholds);
    one.note = from.text("note", Need::Optional);
    return one;
}

std::vector<CriterionLevel> readLevels(JsonObject& parent)
{
    std::vector<CriterionLevel> result;
    parent.objects("levels", Need::Optional, [&result](JsonObject& from) {
        CriterionLevel one;
        one.level = from.integer("level", 1, highestLevel);
        from.objects("indicators", Need::Required,
                     [&one](JsonObject& indicator) { one.indicators.push_back(readIndicator(indicator)); });
        result.push_back(std::move(one));
    });
    return result;
}

Criterion readCriterion(JsonObject& from)
{
    Criterion one;
    one.code = from.text("code");
    one.title = from.local("title");
    one.titleVariants = from.texts("titleVariants", Need::Optional);
    one.mandatory = from.boolean("mandatory", false);
    one.confidence = from.confidence("confidence", Confidence::B);
    one.levels = readLevels(from);
    one.evidence = from.texts("evidence", Need::Optional);
    one.data = from.locals("data");
    return one;
}

} // namespace

std::vector<Standard> readStandards(JsonObject& root)
{
    std::vector<Standard> result;
    root.objects("standards", Need::Required, [&result](JsonObject& from) {
        Standard one;
        one.code = from.text("code");
        one.title = from.local("title", Need::Optional);
        one.expectedCriteria = from.optionalInteger("expectedCriteria", 1, 99);
        from.objects("criteria", Need::Optional,
                     [&one](JsonObject& criterion) { one.criteria.push_back(readCriterion(criterion)); });
        result.push_back(std::move(one));
    });
    return result;
}

std::vector<Item> readItems(JsonObject& root)
{
    std::vector<Item> result;
    root.objects("items", Need::Optional, [&result](JsonObject& from) {
        Item one;
        one.code = from.text("code");
        one.label = from.local("label");
        one.gist = from.local("gist");
        one.thresholds = readThresholds(from);
        one.quantified = readQuantified(from, one.thresholds);
        result.push_back(std::move(one));
    });
    return result;
}

} // namespace datchuan::ruleset
