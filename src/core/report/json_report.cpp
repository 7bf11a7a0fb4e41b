#include "report/json_report.hpp"

#include "assess/conclusion.hpp"
#include "report/json_text.hpp"
#include "version.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace datchuan::report {

namespace {

namespace json = boost::json;
using assess::Assessment;

template <typename T>
json::value orNull(const std::optional<T>& value)
{
    return value ? json::value(*value) : json::value(nullptr);
}

json::string_view viewOf(std::string_view text)
{
    return {text.data(), text.size()};
}

std::string tableId(std::size_t table)
{
    return "t" + std::to_string(table + 1);
}

json::value styleName(const recognise::Table& table)
{
    const auto style = table.results.empty() ? recognise::MarkStyle::None : table.results.front().style;
    switch (style)
    {
        case recognise::MarkStyle::Cumulative:
            return "cumulative";
        case recognise::MarkStyle::HighestOnly:
            return "highest_only";
        case recognise::MarkStyle::Ambiguous:
            return "ambiguous";
        case recognise::MarkStyle::None:
            break;
    }
    return nullptr;
}

const char* reasonName(assess::Reason reason)
{
    switch (reason)
    {
        case assess::Reason::NotAssessed:
        case assess::Reason::Unclear:
            return "not_assessed";
        case assess::Reason::Missing:
            return "missing";
        case assess::Reason::NotMet:
            break;
    }
    return "not_met";
}

/// The first assessment that the table belongs to, or nullptr.
const Assessment* assessmentOf(std::size_t table, const std::vector<Assessment>& assessments)
{
    for (const Assessment& assessment : assessments)
        for (const assess::Part& part : assessment.parts)
            if (part.table == table)
                return &assessment;
    return nullptr;
}

json::value ruleSetId(const Assessment& assessment)
{
    return assessment.choice.set == nullptr ? json::value(nullptr) : json::value(assessment.choice.set->id);
}

json::array tablesOf(const grid::Workbook& workbook, const assess::Assessed& assessed)
{
    json::array list;
    for (std::size_t i = 0; i < assessed.tables.size(); ++i)
    {
        const recognise::Table& table = assessed.tables[i];
        const Assessment* assessment = assessmentOf(i, assessed.assessments);
        json::object entry;
        entry["id"] = tableId(i);
        entry["kind"] = viewOf(nameOf(table.kind));
        entry["sheet"] = workbook.sheets.at(static_cast<std::size_t>(table.sheet)).name;
        entry["range"] = grid::toA1(table.range);
        entry["ruleset"] = assessment == nullptr ? json::value(nullptr) : ruleSetId(*assessment);
        entry["rulesetReason"] =
            assessment == nullptr ? json::value(nullptr) : json::value(assessment->choice.reason.vi);
        entry["markStyle"] = styleName(table);
        list.push_back(std::move(entry));
    }
    return list;
}

json::array tableIds(const Assessment& assessment)
{
    json::array ids;
    for (const assess::Part& part : assessment.parts)
        ids.push_back(json::value(tableId(part.table)));
    return ids;
}

json::array blockingOf(const std::vector<assess::BlockGroup>& blocking)
{
    json::array groups;
    for (const assess::BlockGroup& group : blocking)
    {
        json::array criteria;
        for (const assess::Blocker& blocker : group.criteria)
            criteria.push_back(
                json::object{{"code", blocker.code},
                             {"reason", reasonName(blocker.reason)},
                             {"indicators", json::array(blocker.indicators.begin(), blocker.indicators.end())}});
        groups.push_back(json::object{{"level", group.level}, {"need", group.need}, {"criteria", criteria}});
    }
    return groups;
}

json::object countsOf(const assess::Judgement& judgement)
{
    json::object counts;
    for (const auto& [level, count] : judgement.counts)
        counts[std::to_string(level)] = json::object{{"met", count.met}, {"of", count.of}};
    return counts;
}

json::array stepsOf(const std::vector<assess::Step>& steps)
{
    json::array list;
    for (const assess::Step& step : steps)
        list.push_back(json::object{{"code", step.code},
                                    {"indicators", json::array(step.requirements.begin(), step.requirements.end())}});
    return list;
}

/// For every level above the proven one. Not for the rows of a matrix: a thousand schools would drown the rest.
json::array waysOf(const Assessment& assessment)
{
    json::array list;
    if (!assessment.judgement || assessment.row)
        return list;
    const ruleset::RuleSet& set = *assessment.choice.set;
    for (int level = assessment.judgement->proven + 1; level <= set.topLevel(); ++level)
        if (const auto way = assess::shortestWay(set, assessment.claims, assessment.choice.date, level))
        {
            json::array choices;
            for (const assess::Alternative& choice : way->alternatives)
                choices.push_back(json::object{{"need", choice.need}, {"of", stepsOf(choice.options)}});
            list.push_back(json::object{{"level", level},
                                        {"requirements", way->cost},
                                        {"required", stepsOf(way->required)},
                                        {"choices", std::move(choices)}});
        }
    return list;
}

/// What the result rests on: version of the rule set, and the source of each level's rule with its confidence.
json::value basisOf(const Assessment& assessment)
{
    const ruleset::RuleSet* set = assessment.choice.set;
    if (set == nullptr)
        return nullptr;
    json::array rules;
    for (const ruleset::LevelRule& rule : set->levelRules)
        rules.push_back(json::object{{"level", rule.level},
                                     {"source", rule.source},
                                     {"confidence", std::string(1, static_cast<char>('A' + int(rule.confidence)))}});
    return json::object{{"regime", set->regime.vi}, {"version", set->version}, {"levels", std::move(rules)}};
}

json::array textsOf(const std::vector<std::string>& texts)
{
    return json::array(texts.begin(), texts.end());
}

json::array figuresOf(const grid::Workbook& workbook, const std::vector<check::TracedFigure>& figures)
{
    json::array entries;
    for (const check::TracedFigure& one : figures)
        entries.push_back(
            json::object{{"indicator", one.indicator},
                         {"measureVi", one.measure.vi},
                         {"measureEn", one.measure.en},
                         {"value", one.value},
                         {"unit", one.rate ? "fraction" : "number"},
                         {"year", orNull(one.year)},
                         {"sheet", workbook.sheets.at(static_cast<std::size_t>(one.place.sheet)).name},
                         {"cell", grid::toA1(one.place.cell)},
                         {"threshold", one.threshold.en.empty() ? json::value(nullptr) : json::value(one.threshold.en)},
                         {"met", orNull(one.met)}});
    return entries;
}

json::object traceEntry(const grid::Workbook& workbook, const check::Trace& trace)
{
    json::array criteria;
    for (const check::TracedCriterion& one : trace.criteria)
        criteria.push_back(json::object{{"code", one.code},
                                        {"claimedLevel", one.claimedLevel},
                                        {"listed", one.listed},
                                        {"cited", one.cited},
                                        {"dangling", textsOf(one.dangling)},
                                        {"orphans", textsOf(one.orphans)},
                                        {"figures", figuresOf(workbook, one.figures)},
                                        {"tasks", one.tasks}});
    return json::object{{"claimsWithoutEvidence", trace.claimsWithoutEvidence},
                        {"claimsAgainstFigures", trace.claimsAgainstFigures},
                        {"danglingCodes", trace.danglingCodes},
                        {"orphanCodes", trace.orphanCodes},
                        {"unmetWithoutTask", trace.unmetWithoutTask},
                        {"criteria", std::move(criteria)}};
}

json::object assessmentEntry(const grid::Workbook& workbook, const Assessment& assessment, const check::Trace& trace)
{
    const auto& judgement = assessment.judgement;
    const LocalText conclusion = assess::conclusion(assessment);
    const auto& date = assessment.choice.date;
    json::object entry;
    entry["tables"] = tableIds(assessment);
    entry["school"] = orNull(assessment.school);
    entry["sheet"] = workbook.sheets.at(static_cast<std::size_t>(assessment.sheet)).name;
    entry["row"] = assessment.row ? json::value(*assessment.row + 1) : json::value(nullptr);
    entry["ruleset"] = ruleSetId(assessment);
    entry["date"] = date ? json::value(calendar::toIso(*date)) : json::value(nullptr);
    entry["party"] = assessment.party == recognise::Party::Self ? "self" : "external";
    entry["provenLevel"] = judgement ? json::value(judgement->proven) : json::value(nullptr);
    entry["possibleLevel"] = judgement ? json::value(judgement->possible) : json::value(nullptr);
    entry["conclusive"] = judgement && judgement->conclusive;
    entry["conclusionVi"] = conclusion.vi;
    entry["conclusionEn"] = conclusion.en;
    entry["nationalStandard"] = judgement ? orNull(judgement->nationalStandard) : json::value(nullptr);
    entry["counts"] = judgement ? countsOf(*judgement) : json::object();
    entry["blocking"] = blockingOf(judgement ? judgement->blocking : assessment.blocking);
    entry["shortestWays"] = waysOf(assessment);
    entry["basis"] = basisOf(assessment);
    if (!trace.isEmpty())
        entry["trace"] = traceEntry(workbook, trace);
    return entry;
}

json::value fixOf(const std::optional<check::Fix>& fix)
{
    if (!fix)
        return nullptr;
    return json::object{
        {"kind", fix->kind == check::Fix::Kind::Safe ? "safe" : "confirm"}, {"old", fix->before}, {"new", fix->after}};
}

json::object entryOf(const grid::Workbook& workbook, const check::Finding& finding)
{
    json::object entry;
    entry["rule"] = finding.code;
    entry["severity"] = viewOf(nameOf(finding.severity));
    entry["sheet"] = workbook.sheets.at(static_cast<std::size_t>(finding.place.sheet)).name;
    entry["cell"] = grid::toA1(finding.place.cell);
    entry["messageVi"] = finding.message.vi;
    entry["messageEn"] = finding.message.en;
    entry["fix"] = fixOf(finding.fix);
    return entry;
}

json::array findingsOf(const grid::Workbook& workbook, const std::vector<check::Finding>& findings)
{
    json::array list;
    for (const check::Finding& finding : findings)
        list.push_back(entryOf(workbook, finding));
    return list;
}

json::array ignoredOf(const grid::Workbook& workbook, const std::vector<check::Ignored>& ignored)
{
    json::array list;
    for (const check::Ignored& one : ignored)
    {
        json::object entry = entryOf(workbook, one.finding);
        entry["reason"] = one.reason;
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace

std::string entryOf(std::string_view path, const grid::Workbook& workbook, const check::Checked& checked)
{
    json::object entry;
    entry["path"] = viewOf(path);
    entry["status"] = checked.assessed.tables.empty() ? "no_tables" : "checked";
    entry["error"] = nullptr;
    entry["tables"] = tablesOf(workbook, checked.assessed);
    json::array assessments;
    for (std::size_t i = 0; i < checked.assessed.assessments.size(); ++i)
        assessments.push_back(assessmentEntry(workbook, checked.assessed.assessments[i],
                                              i < checked.traces.size() ? checked.traces[i] : check::Trace()));
    entry["assessments"] = std::move(assessments);
    entry["findings"] = findingsOf(workbook, checked.findings);
    if (!checked.ignored.empty())
        entry["ignored"] = ignoredOf(workbook, checked.ignored);
    return jsonText(entry);
}

std::string unreadableEntry(std::string_view path, const LocalText& trouble)
{
    return jsonText(json::object{{"path", viewOf(path)},
                                 {"status", "unreadable"},
                                 {"error", trouble.vi + " / " + trouble.en},
                                 {"tables", json::array()},
                                 {"assessments", json::array()},
                                 {"findings", json::array()}});
}

std::string documentOf(std::span<const std::string> entries)
{
    std::string text = "{\n  \"format\": \"datchuan-check/1\",\n  \"version\": \"";
    text.append(version).append("\",\n  \"files\": [");
    std::string_view separator = "\n    ";
    for (const std::string& entry : entries)
        text.append(std::exchange(separator, ",\n    ")).append(indented(entry, 4));
    return text + (entries.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

} // namespace datchuan::report
