#pragma once

#include "calendar/date.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A rule set is one version of the law as data: what a circular asks of one kind of school.
/// Nothing here is specific to a regime; the files in extension/rulesets/ are. docs/rulesets.md describes them.
namespace datchuan::ruleset {

using calendar::Date;

/// Text that people read, in both interface languages. UTF-8, NFC.
struct LocalText
{
    std::string vi;
    std::string en;
    bool operator==(const LocalText&) const = default;
};

/// How far a statement of the law can be relied on (domain README, "Provenance and confidence").
enum class Confidence { A, B, C, D, E };

/// `verified`: levels may be concluded. `provisional`: known in part only; never gives a conclusive level.
enum class Status { Verified, Provisional };

/// A figure that an indicator asks for, for one variant of school.
struct Threshold
{
    std::string measure;              ///< stable identifier, e.g. "teachers_professional_good_rate"
    LocalText measureName;            ///< the measure in words
    std::string comparator;           ///< ">=", "<=" or "="
    double value = 0;                 ///< a rate is a fraction (0.95 = 95 %); otherwise in `unit`
    std::string unit;                 ///< "rate", "count", "years", "m2_per_pupil" …
    std::vector<std::string> variant; ///< flags that must all hold; empty = default row
    std::string years;                ///< "latest", "each_of_5", "any_2_of_5"
    bool external = false;            ///< norm of another regulation, unverified: warns, never decides
    std::string note;
    Confidence confidence = Confidence::B; ///< of the figure itself; below B it should warn rather than decide
};

/// How a measure follows from the figures of the school's data tables: the figures of `sum` added up and, if `per` is
/// given, divided by those of `per`. A measure that is not listed is taken from a row that bears its name.
struct Measure
{
    std::string measure;          ///< as in Threshold::measure
    std::vector<std::string> sum; ///< names of figures: "pupils", "results.excellent" (figures/labels.cpp)
    std::vector<std::string> per; ///< empty = not divided
    std::string appliesIf;        ///< a figure: while it is 0 the requirement is about nobody; "" = always applies
};

/// One indicator (chỉ báo) of a criterion at one level.
struct Indicator
{
    std::string letter; ///< "a", "b", "c"; "*" for one unlettered requirement
    LocalText gist;     ///< short paraphrase, not the legal wording
    bool ifAny = false; ///< "nếu có": about something that a school need not have; then it is left out
    bool quantified = false;
    std::vector<Threshold> thresholds;
    std::string note;
};

/// What a criterion asks at one level. A level that the criterion lacks is simply not in `Criterion::levels`.
struct CriterionLevel
{
    int level = 0; ///< 1…3
    std::vector<Indicator> indicators;
};

struct Criterion
{
    std::string code; ///< "1.10" is text: never a number
    LocalText title;
    std::vector<std::string> titleVariants; ///< other official spellings met, Vietnamese
    bool mandatory = false;                 ///< 2026: one of the eight
    std::vector<CriterionLevel> levels;     ///< ascending, without gaps from 1
    Confidence confidence = Confidence::B;
    std::vector<std::string> evidence; ///< kinds of documents suggested (2026)
    std::size_t position = 0;          ///< its place among all criteria of the set, given by the loader
    std::vector<LocalText> data;       ///< names of suggested quantitative data (2026)

    bool hasLevel(int level) const;
    const CriterionLevel* level(int level) const;
    int topLevel() const;
};

struct Standard
{
    std::string code; ///< "1"
    LocalText title;
    std::vector<Criterion> criteria;
    std::optional<int> expectedCriteria; ///< provisional sets: how many criteria this standard has
};

/// An item (khoản of Điều 22) that belongs to the school as a whole, asked for one high level.
struct Item
{
    std::string code; ///< "22.3"
    LocalText label;  ///< "Khoản 3 Điều 22"
    LocalText gist;
    bool quantified = false;
    std::vector<Threshold> thresholds;
};

/// One condition of a school level. All conditions of a level must hold.
struct Condition
{
    enum class Kind {
        Every,   ///< every criterion of `set` is at `at` or better
        AtLeast, ///< at least `count` criteria of `set` are at `at` or better
        Items    ///< every item of `set` is met
    };
    Kind kind = Kind::Every;
    std::string set;
    int at = 0;
    int count = 0;
    std::vector<std::size_t> criteria; ///< the positions of the criteria of `set`, given by the loader
};

/// The rule of one school level. `after` names the level that must hold first (0 = none).
struct LevelRule
{
    int level = 0;
    int after = 0;
    std::vector<Condition> conditions;
    std::string source;
    Confidence confidence = Confidence::B;
};

/// Indicators that may not be scored in a period: neither met nor unmet.
struct Suspension
{
    Date from{};
    std::optional<Date> to; ///< inclusive; nothing = open
    struct Target
    {
        std::string code;
        int level = 0;
        std::string letter;
    };
    std::vector<Target> indicators;
    std::string source;
    Confidence confidence = Confidence::D;
};

struct Source
{
    std::string id;
    LocalText title;
    Confidence confidence = Confidence::B;
};

/// One version of the law for one kind of school.
struct RuleSet
{
    std::string id;      ///< "TH-2018"
    std::string version; ///< of the data, e.g. "2026.1"
    Status status = Status::Verified;
    LocalText name;                       ///< "Trường tiểu học theo Thông tư 17/2018/TT-BGDĐT"
    LocalText typeName;                   ///< "tiểu học"
    LocalText regime;                     ///< "Thông tư 17/2018/TT-BGDĐT"
    std::vector<std::string> schoolTypes; ///< "MN", "TH", "THCS", "THPT", "NCH", "GDTX"
    Date validFrom{};
    std::optional<Date> validTo; ///< inclusive; nothing = still in force

    std::vector<Source> sources;
    std::vector<Standard> standards;
    std::vector<Item> items;
    std::map<std::string, std::vector<std::string>, std::less<>> sets; ///< named lists of criterion or item codes
    std::vector<LevelRule> levelRules;                                 ///< ascending by level
    LocalText belowLowest;                                             ///< "Không đạt", "Không đạt Mức 1"
    std::map<int, int> nationalStandard; ///< school level → mức độ; empty = not applicable
    std::vector<Suspension> suspensions;
    std::vector<Measure> measures;       ///< at most one for each measure
    std::optional<int> dataYears;        ///< school years that the data tables of the form show
    bool figuresDecide = true;           ///< false: figures warn and never decide (2026)
    std::optional<int> expectedCriteria; ///< provisional sets: how many criteria are expected
    std::string evidenceConvention;      ///< "H" ([H1-1.1-01]) or "MC" (MC.1.1.01)
    LocalText multiLevelRule;            ///< how many-level schools are judged; empty = as one school
    LocalText caution;                   ///< what is uncertain in this set, in words; empty = nothing
    /// While `figuresDecide` is false: last day on which the law itself forbids figures to decide (2026: Điều 27 k.4,
    /// 2028-12-31). What holds afterwards is not known, so nothing concludes from this date; it is there to be told.
    std::optional<Date> figuresAdvisoryUntil;

    /// Lookups by code return nullptr for a code that the set lacks; pointers live as long as the set is not changed.
    /// criterion() is constant time for sets whose criteria are numbered without gaps, as all official ones are.
    const Criterion* criterion(std::string_view code) const;
    const Standard* standard(std::string_view code) const;
    const Item* item(std::string_view code) const;
    const Measure* measure(std::string_view name) const;
    std::vector<const Criterion*> allCriteria() const;
    std::size_t criteriaCount() const;
    int topLevel() const; ///< highest level that a rule gives; 0 for a set without level rules
    bool isSuspended(std::string_view code, int level, std::string_view letter, Date date) const;
};

} // namespace datchuan::ruleset
