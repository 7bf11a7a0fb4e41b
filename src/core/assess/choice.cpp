#include "assess/choice.hpp"

#include <algorithm>
#include <span>

namespace datchuan::assess {

namespace {

using recognise::CriterionRow;
using ruleset::LocalText;
using ruleset::RuleSet;
using ruleset::Status;

bool isInForce(const RuleSet& set, calendar::Date date)
{
    return set.validFrom <= date && (!set.validTo || date <= *set.validTo);
}

bool serves(const RuleSet& set, const std::string& schoolType)
{
    return std::ranges::find(set.schoolTypes, schoolType) != set.schoolTypes.end();
}

/// What the rows of an assessment say about its rule set, read once for all sets.
struct Evidence
{
    struct Titled
    {
        std::string_view code;
        std::span<const recognise::Titles::Entry> entries;
    };
    std::vector<std::string_view> codes; ///< different ones
    std::vector<Titled> titled;
    FormTraits form;

    Evidence(const std::vector<const CriterionRow*>& rows, const recognise::Titles& titles, const FormTraits& traits)
        : form(traits)
    {
        codes.reserve(rows.size());
        for (const CriterionRow* row : rows)
        {
            codes.push_back(row->code);
            if (!row->title.empty())
                titled.push_back({row->code, titles.find(row->title)});
        }
        std::ranges::sort(codes);
        codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    }
};

/// Whether the tables have a level, or lettered indicators, that the set does not know.
bool isOtherForm(const RuleSet& set, const FormTraits& form)
{
    const auto knows = [&](auto what) { // the first criteria tell: this is asked for every set and every school
        return std::ranges::any_of(set.standards, [&](const ruleset::Standard& standard) {
            return std::ranges::any_of(standard.criteria, [&](const ruleset::Criterion& criterion) {
                return std::ranges::any_of(criterion.levels, what);
            });
        });
    };
    const auto isAsHigh = [&](const ruleset::CriterionLevel& level) { return level.level >= form.highestLevel; };
    const auto isLettered = [](const ruleset::CriterionLevel& level) {
        return std::ranges::any_of(level.indicators, [](const auto& indicator) { return indicator.letter != "*"; });
    };
    return (form.highestLevel > 0 && !knows(isAsHigh)) || (form.lettered && !knows(isLettered));
}

Fit fitOf(const RuleSet& set, const Evidence& evidence)
{
    Fit fit;
    fit.set = &set;
    for (const Evidence::Titled& row : evidence.titled)
        if (std::ranges::any_of(row.entries, [&](const recognise::Titles::Entry& entry) {
                return entry.set == &set && entry.criterion->code == row.code;
            }))
            ++fit.titles;
        else if (!row.entries.empty())
            ++fit.otherTitles;
    for (const std::string_view code : evidence.codes)
        (set.criterion(code) != nullptr ? fit.present : fit.foreign) += 1;
    fit.missing = static_cast<int>(set.criteriaCount()) - fit.present;
    fit.otherForm = isOtherForm(set, evidence.form);
    return fit;
}

enum class Tie {
    TellsNothing,
    TellsRegime ///< sets of one regime that fit as well still speak for it: the first of them stands for all
};

/// The best fitting verified set, if one is clearly best. `type` "" = any.
const RuleSet* bestFit(const ruleset::Library& library, const Evidence& evidence, const std::string& type,
                       Tie tie = Tie::TellsNothing)
{
    Fit best;
    bool tied = false;
    for (const RuleSet& set : library.all())
    {
        if (set.status != Status::Verified || set.schoolTypes.empty() || (!type.empty() && !serves(set, type)))
            continue;
        const Fit fit = fitOf(set, evidence);
        if (fit.present == 0)
            continue;
        if (best.set == nullptr || fit.score() > best.score())
        {
            best = fit;
            tied = false;
        }
        else if (fit.score() == best.score())
            tied = tied || tie == Tie::TellsNothing || set.validFrom != best.set->validFrom;
    }
    return tied ? nullptr : best.set;
}

struct Found
{
    std::string value;
    LocalText origin;
};

std::optional<std::string> storedValue(const std::map<std::string, std::string>& stored, const char* key)
{
    const auto found = stored.find(key);
    return found != stored.end() && !found->second.empty() ? std::optional(found->second) : std::nullopt;
}

Found findType(const Wishes& wishes, const std::map<std::string, std::string>& stored, const recognise::Facts& facts)
{
    if (!wishes.schoolType.empty())
        return {wishes.schoolType, {"loại trường được chỉ định", "school type as given"}};
    if (const auto value = storedValue(stored, "type"))
        return {*value, {"loại trường đã chọn trong tệp", "school type chosen in the document"}};
    if (facts.labelledType)
        return {facts.labelledType->value, {"loại trường ghi trong bảng", "school type stated in the sheet"}};
    if (facts.typeOfName)
        return {facts.typeOfName->value, {"tên trường", "the school's name"}};
    return {};
}

struct FoundDate
{
    std::optional<calendar::Date> value;
    LocalText origin;
};

FoundDate findDate(const Wishes& wishes, const std::map<std::string, std::string>& stored,
                   const recognise::Facts& facts)
{
    if (wishes.date)
        return {wishes.date, {"ngày được chỉ định", "date as given"}};
    if (const auto value = storedValue(stored, "date"))
        if (const auto date = calendar::fromIso(*value))
            return {date, {"ngày đã chọn trong tệp", "date chosen in the document"}};
    if (facts.labelledDate)
        return {facts.labelledDate->value, {"ngày đánh giá ghi trong bảng", "assessment date stated in the sheet"}};
    if (facts.datedLine)
        return {facts.datedLine->value, {"dòng ghi ngày trong bảng", "dated line in the sheet"}};
    return {};
}

/// The flags chosen in the document, "KK;chuyên", or else those that the sheet states. "-" means that none holds.
std::set<std::string> findFlags(const std::map<std::string, std::string>& stored, const recognise::Facts& facts)
{
    const auto value = storedValue(stored, "flags");
    if (!value)
        return facts.flags;
    std::set<std::string> flags;
    for (std::size_t begin = 0; begin <= value->size();)
    {
        const std::size_t end = std::min(value->find(';', begin), value->size());
        if (const std::string flag = value->substr(begin, end - begin); !flag.empty() && flag != "-")
            flags.insert(flag);
        begin = end + 1;
    }
    return flags;
}

/// One type may mean a family: the 2018 set for "TRH" serves THCS, THPT and NCH alike.
std::string familyType(const std::string& type)
{
    return type == "TRH" ? "THCS" : type;
}

LocalText joined(const RuleSet* set, const LocalText& type, const LocalText& date)
{
    const std::string id = set != nullptr ? set->id + ": " : std::string();
    const auto both = [](const std::string& a, const std::string& b) {
        return a.empty() ? b : b.empty() ? a : a + "; " + b;
    };
    return {id + both(type.vi, date.vi), id + both(type.en, date.en)};
}

} // namespace

RuleChoice chooseRuleSet(const ruleset::Library& library, const recognise::Titles& titles, const Wishes& wishes,
                         const std::map<std::string, std::string>& stored, const recognise::Facts& facts,
                         const std::vector<const CriterionRow*>& rows, const FormTraits& form)
{
    RuleChoice choice;
    const Found type = findType(wishes, stored, facts);
    const FoundDate date = findDate(wishes, stored, facts);
    choice.schoolType = familyType(type.value);
    choice.date = date.value;
    choice.flags = wishes.flags;
    choice.flags.merge(findFlags(stored, facts));

    std::string id = wishes.ruleSetId;
    if (id.empty())
        id = storedValue(stored, "ruleset").value_or("");
    if (!id.empty())
    {
        choice.set = library.byId(id);
        if (choice.set == nullptr)
        {
            choice.reason = {"không có bộ quy tắc \"" + id + "\"", "there is no rule set \"" + id + "\""};
            return choice;
        }
        choice.reason = joined(choice.set, {"bộ quy tắc được chỉ định", "rule set as given"}, {});
        choice.dateDisagrees = choice.date && !isInForce(*choice.set, *choice.date);
        return choice;
    }

    const LocalText byCodes{"mã và tên tiêu chí", "codes and titles of the criteria"};
    const LocalText noDate{"không có ngày đánh giá", "no assessment date"};
    const Evidence evidence(rows, titles, form);
    const RuleSet* fitting = bestFit(library, evidence, choice.schoolType);
    const RuleSet* fittingAny = choice.schoolType.empty() ? fitting : bestFit(library, evidence, {}, Tie::TellsRegime);
    LocalText typeOrigin = type.origin;
    std::string schoolType = choice.schoolType;
    if (schoolType.empty() && fitting != nullptr && !fitting->schoolTypes.empty())
    {
        schoolType = fitting->schoolTypes.front();
        typeOrigin = byCodes;
    }
    if (choice.date && !schoolType.empty())
    {
        if (fitting != nullptr && choice.schoolType.empty() && isInForce(*fitting, *choice.date))
            choice.set = fitting;
        else
        {
            const ruleset::Choice inForce = library.inForce(schoolType, *choice.date);
            choice.set = inForce.set;
            if (choice.set == nullptr)
            {
                choice.reason = inForce.reason;
                return choice;
            }
        }
        choice.reason = joined(choice.set, typeOrigin, date.origin);
    }
    else if (choice.date)
        choice.reason = {"chưa rõ loại trường: mã tiêu chí không đủ để phân biệt; hãy ghi \"Loại trường\"",
                         "school type unknown: the codes do not tell; state \"Loại trường\""};
    else if (fitting != nullptr)
    {
        choice.set = fitting;
        choice.reason = joined(choice.set, choice.schoolType.empty() ? byCodes : typeOrigin, noDate);
    }
    else
        choice.reason = {"chưa rõ loại trường và ngày đánh giá: mã tiêu chí không đủ để chọn bộ quy tắc",
                         "school type and date unknown: the codes do not tell the rule set"};

    // the codes speak for another regime than type and date do
    if (choice.set != nullptr && fittingAny != nullptr && fittingAny != choice.set)
    {
        const bool otherRegime = fittingAny->validFrom != choice.set->validFrom;
        const Fit here = fitOf(*choice.set, evidence);
        const Fit there = fitOf(*fittingAny, evidence);
        const bool fitsHere = choice.set->status == Status::Verified && here.foreign == 0 && here.missing == 0;
        // the amended set's own codes are not known for certain, but a whole table of a later regime is none of it
        const bool isOfLater = choice.set->status == Status::Provisional
                               && fittingAny->validFrom > choice.set->validFrom && there.foreign == 0
                               && there.missing == 0;
        if (isOfLater)
            choice.codesFit = fittingAny;
        if (otherRegime && choice.set->status == Status::Verified && !fitsHere && there.foreign == 0
            && there.missing <= here.missing + here.foreign && there.score() > here.score())
            choice.codesFit = fittingAny;
    }
    return choice;
}

} // namespace datchuan::assess
