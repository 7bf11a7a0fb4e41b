#include "figures/shown.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

namespace datchuan::figures {

namespace {

using grid::Cell;
using recognise::TableKind;

const std::unordered_map<std::string_view, const LabelEntry*>& exactLabels()
{
    static const auto map = [] {
        std::unordered_map<std::string_view, const LabelEntry*> found;
        for (const LabelEntry& entry : labels())
            if (entry.label.back() != '*')
                found.emplace(entry.label, &entry);
        return found;
    }();
    return map;
}

const LabelEntry* entryFor(const std::string& key)
{
    if (const auto found = exactLabels().find(key); found != exactLabels().end())
        return found->second;
    for (const LabelEntry& entry : labels())
        if (entry.label.back() == '*' && key.starts_with(entry.label.substr(0, entry.label.size() - 1)))
            return &entry;
    return nullptr;
}

/// What a label says: the entry, and the number that stands for "#".
struct Meaning
{
    const LabelEntry* entry = nullptr;
    std::string number;
};

Meaning meaningOf(std::string key)
{
    if (const auto* entry = entryFor(key))
        return {entry, {}};
    const std::size_t end = key.find_last_of("0123456789");
    if (end == std::string::npos)
        return {};
    std::size_t begin = end;
    while (begin > 0 && key[begin - 1] >= '0' && key[begin - 1] <= '9')
        --begin;
    const std::string number = key.substr(begin, end - begin + 1);
    if (number.size() > 2 || std::stoi(number) < 1 || std::stoi(number) > 12)
        return {};
    key.replace(begin, number.size(), "#");
    const auto* entry = entryFor(key);
    return entry != nullptr ? Meaning{entry, number} : Meaning{};
}

std::string_view withoutRateWords(std::string_view key)
{
    for (const std::string_view words : {"ty le ", "ty so "})
        if (key.starts_with(words))
            return key.substr(words.size());
    return key;
}

Section sectionIn(std::string_view folded)
{
    for (const SectionCue& cue : sectionCues())
        if (folded.find(cue.words) != std::string_view::npos)
            return cue.section;
    return Section::Unknown;
}

/// The one scale of grades that a heading names.
const GradeScale* scaleIn(std::string_view folded)
{
    const GradeScale* found = nullptr;
    for (const GradeScale& scale : gradeScales())
        if (folded.find(scale.words) != std::string_view::npos)
        {
            if (found != nullptr)
                return nullptr;
            found = &scale;
        }
    return found;
}

/// The scale that a figure is a grade of.
const GradeScale* scaleOf(std::string_view figure)
{
    for (const GradeScale& scale : gradeScales())
        for (const GradeScale::Grade& grade : scale.grades)
            if (grade.figure == figure)
                return &scale;
    return nullptr;
}

/// "Giỏi", "Loại giỏi", "Mức Tốt": the figure of a grade that stands alone; "" for anything else.
std::string_view gradeOf(const GradeScale* scale, std::string_view key)
{
    if (scale == nullptr)
        return {};
    for (const std::string_view words : {"xep ", "loai ", "muc "})
        if (key.starts_with(words))
            key.remove_prefix(words.size());
    const auto grade = std::ranges::find(scale->grades, key, &GradeScale::Grade::label);
    return grade == scale->grades.end() ? std::string_view() : grade->figure;
}

std::string_view totalOf(Section section)
{
    switch (section)
    {
        case Section::Classes:
            return "classes";
        case Section::Rooms:
            return "rooms";
        case Section::Pupils:
            return "pupils";
        case Section::Staff:
        case Section::Results:
        case Section::Unknown:
            break;
    }
    return {};
}

class Reader
{
public:
    Reader(const grid::Sheet& sheet, const recognise::Table& table, const MeasureNames& names)
        : m_sheet(sheet), m_grid(sheet.grid), m_source(table), m_names(names)
    {
    }

    YearTable read()
    {
        m_table.sheet = m_source.sheet;
        m_table.headerRow = m_source.headerRow;
        m_table.years = m_source.years;
        m_table.section = sectionOfHead();
        m_section = m_table.section;
        constexpr std::size_t longestForm = 500; // anything longer is a list of something else
        if (m_source.records.size() <= longestForm)
            for (const int row : m_source.records)
                readRow(row);
        return std::move(m_table);
    }

private:
    int firstYear() const { return m_source.years.front().column; }

    bool holdsValues(int row) const
    {
        return std::ranges::any_of(m_source.years, [&](const auto& year) {
            return !m_grid.isEmpty({row, year.column});
        });
    }

    /// The corner cell says it, or the nearest line of text above the header.
    Section sectionOfHead()
    {
        constexpr int farthest = 4;
        for (int row = m_source.headerRow; row >= std::max(0, m_source.headerRow - farthest); --row)
        {
            const auto* line = m_grid.row(row);
            if (line == nullptr)
                continue;
            Section found = Section::Unknown;
            for (const auto* filled = m_grid.begin(*line); filled != m_grid.end(*line); ++filled)
            {
                if (row != m_source.headerRow && figureCellAt(m_sheet, {row, filled->column}))
                {
                    m_ofRates = false;
                    m_scale = nullptr;
                    return Section::Unknown; // the last row of the table above
                }
                const std::string_view folded = m_grid.folded(filled->value);
                if (found == Section::Unknown && folded.size() < 150 && filled->column < firstYear()
                    && filled->column >= m_source.range.first.column)
                {
                    found = sectionIn(folded);
                    m_ofRates = m_ofRates || saysRate(folded);
                    m_scale = m_scale != nullptr ? m_scale : scaleIn(folded);
                }
            }
            if (found != Section::Unknown)
                return found;
        }
        return Section::Unknown;
    }

    /// What a heading tells about the rows below it. A row of rates that is not filled in yet is none.
    void readHeading(const std::string& key, std::string_view folded)
    {
        m_scale = scaleIn(folded);
        const bool isHeading = m_scale != nullptr || key == "ty le" || sectionIn(folded) == Section::Results;
        m_ofRates = isHeading && saysRate(folded);
    }

    /// Shown as percentages, or numbers that count nothing.
    bool looksLikeRates(int row) const
    {
        return std::ranges::any_of(m_source.years, [&](const auto& year) {
            const auto cell = figureCellAt(m_sheet, {row, year.column});
            return cell && (cell->unit != FigureCell::Unit::Untold || cell->number != std::floor(cell->number));
        });
    }

    void readRow(int number)
    {
        Row row;
        std::vector<Cell> texts; // left of the years, without what only numbers the row
        for (int column = m_source.range.first.column; column < firstYear(); ++column)
            if (m_grid.isText({number, column}) && !isEnumerator(m_grid.folded({number, column})))
                texts.push_back({number, column});
        if (texts.empty())
            return;
        row.label = texts.back();
        row.text = m_grid.text(row.label);
        const std::string_view folded = m_grid.folded(row.label);
        const std::string key = labelKey(folded);
        if (texts.size() > 1) // "Phòng học | Phòng kiên cố": the group stands beside its first row
            readGroup(labelKey(m_grid.folded(texts[texts.size() - 2])));
        const bool values = holdsValues(number);
        if (!values)
        {
            if (meaningOf(std::string(withoutRateWords(key))).entry == nullptr)
                readHeading(key, folded);
            if (const Section section = sectionIn(folded); section != Section::Unknown && !meaningOf(key).entry)
            {
                m_section = section;
                m_parent.clear();
                return;
            }
        }
        name(row, key, folded);
        row.section = m_section;
        if (values) // a heading is no row, also when it is the name of a figure: "I. Số lớp" above "Cộng"
            m_table.rows.push_back(std::move(row));
    }

    void readGroup(const std::string& key)
    {
        const Meaning meaning = meaningOf(key);
        if (meaning.entry != nullptr && meaning.entry->kind == Kind::Count && meaning.entry->figure.front() != '+'
            && meaning.entry->figure.front() != '=')
        {
            m_parent = meaning.entry->figure;
            enter(meaning.entry->section);
        }
    }

    void enter(Section section)
    {
        if (section != Section::Unknown)
            m_section = section;
    }

    void name(Row& row, const std::string& key, std::string_view folded)
    {
        const bool said = saysRate(folded);
        const bool mayBeRate = said || m_ofRates || looksLikeRates(row.label.row);
        Meaning meaning = meaningOf(key);
        if (meaning.entry == nullptr || meaning.entry->kind == Kind::Rate)
            meaning = meaningOf(std::string(withoutRateWords(key)));
        if (meaning.entry != nullptr && meaning.entry->kind != Kind::Ratio
            && (meaning.entry->kind == Kind::Rate ? !mayBeRate : said))
            meaning = {}; // a count where the form has a rate, or the reverse
        if (meaning.entry == nullptr)
        {
            nameShare(row, key, said, mayBeRate);
            return;
        }
        const LabelEntry& entry = *meaning.entry;
        row.kind = entry.kind;
        std::string figure(entry.figure);
        if (const std::size_t number = figure.find('#'); number != std::string::npos)
            figure.replace(number, 1, meaning.number);
        // "Nhóm trẻ 3 đến 12 tháng" counts groups, among the children it counts these
        if (m_section == Section::Pupils && figure.starts_with("classes.age_") && !key.starts_with("so "))
            figure = "+" + figure.substr(figure.find('.') + 1);
        if (figure.front() == '+')
            row.figure = partName(figure.substr(1));
        else if (figure.front() == '=')
        {
            row.figure = m_parent == "grades" ? m_parent : std::string(totalOf(m_section));
            if (m_section == Section::Pupils)
                m_parent = "pupils";
        }
        else
        {
            row.figure = figure;
            m_parent = entry.kind == Kind::Count
                           ? figure.substr(0, std::min(figure.find(".grade"), figure.find(".age_")))
                           : std::string();
            enter(entry.section);
        }
        if (const GradeScale* scale = scaleOf(row.figure))
            m_scale = scale;
        else if (holdsValues(row.label.row))
            m_scale = nullptr;
    }

    /// "ty le chuyen can cua tre em 5 tuoi" → "ty le chuyen can tre 5 tuoi", as the measure is named.
    std::string asNamed(std::string key) const
    {
        for (const auto& [longer, shorter] :
             {std::pair<std::string_view, std::string_view>{" cua ", " "}, {"tre em ", "tre "}})
            if (const std::size_t at = m_names.contains(key) ? std::string::npos : key.find(longer);
                at != std::string::npos)
                key.replace(at, longer.size(), shorter);
        return key;
    }

    /// A rate that the form has no row for, or a grade that stands alone.
    void nameShare(Row& row, const std::string& key, bool said, bool mayBeRate)
    {
        m_parent.clear(); // what follows may belong to this row
        const std::string_view grade = mayBeRate ? gradeOf(m_scale, withoutRateWords(key)) : std::string_view();
        const std::string plain = asNamed(key);
        auto named = m_names.find(plain);
        if (named == m_names.end())
            named = m_names.find("ty le " + plain);
        if (!grade.empty())
            row.figure = grade;
        else if (named != m_names.end() && mayBeRate)
            row.figure = named->second;
        if (!row.figure.empty() || (said && isShare(key)))
            row.kind = Kind::Rate;
        if (grade.empty() && holdsValues(row.label.row))
            m_scale = nullptr;
    }

    /// "female" below "Tổng số học sinh" → "pupils.female". Grades without a total above them belong to the section. The
    /// form of preschools lists the children by age at its end, behind "Bán trú" (forms.md 4.1): they are all children.
    std::string partName(const std::string& part)
    {
        const bool ofAge = part.starts_with("age_");
        const bool ofGroup = ofAge || part.starts_with("grade");
        if (ofAge && (m_parent == "pupils.two_sessions" || m_parent == "pupils.day_boarding"))
            m_parent = "pupils";
        const bool ofRoom = part == "permanent" || part == "semi_permanent" || part == "temporary";
        if (m_parent.empty() && ofGroup)
        {
            const std::string_view total = totalOf(m_section);
            m_parent = total.empty() || m_section == Section::Rooms ? std::string("grades") : std::string(total);
        }
        const bool roomParent = m_parent.starts_with("rooms");
        if (m_parent.empty() || ofRoom != roomParent)
            return {};
        return m_parent + "." + part;
    }

    const grid::Sheet& m_sheet;
    const grid::Grid& m_grid;
    const recognise::Table& m_source;
    const MeasureNames& m_names;
    YearTable m_table;
    Section m_section = Section::Unknown;
    std::string m_parent;
    const GradeScale* m_scale = nullptr; ///< of the heading or row above
    bool m_ofRates = false;              ///< the heading above says that its rows are rates
};

} // namespace

const recognise::YearColumn& YearTable::newest() const
{
    return *std::ranges::max_element(years, {}, &recognise::YearColumn::year);
}

const Row* YearTable::row(std::string_view figure) const
{
    const Row* found = nullptr;
    for (const Row& row : rows)
        if (row.figure == figure)
        {
            if (found != nullptr)
                return nullptr;
            found = &row;
        }
    return found;
}

bool YearTable::isOfForm() const
{
    constexpr int enough = 3; // two known rows may stand in any report
    return std::ranges::count_if(rows, [](const Row& row) { return !row.figure.empty(); }) >= enough;
}

MeasureNames measureNames(const ruleset::Library& library)
{
    MeasureNames names;
    std::set<std::string_view> seen; // a measure has many thresholds: its name is folded once
    const auto take = [&](const std::vector<ruleset::Threshold>& thresholds) {
        for (const ruleset::Threshold& threshold : thresholds)
            if (threshold.unit == "rate" && seen.insert(threshold.measureName.vi).second)
                names.emplace(labelKey(text::fold(threshold.measureName.vi)), threshold.measure);
    };
    for (const ruleset::RuleSet& set : library.all())
    {
        for (const ruleset::Criterion* criterion : set.allCriteria())
            for (const ruleset::CriterionLevel& level : criterion->levels)
                for (const ruleset::Indicator& indicator : level.indicators)
                    take(indicator.thresholds);
        for (const ruleset::Item& item : set.items)
            take(item.thresholds);
    }
    return names;
}

std::vector<YearTable> yearTables(const grid::Workbook& workbook, const std::vector<recognise::Table>& tables,
                                  const MeasureNames& names)
{
    std::vector<YearTable> found;
    for (const recognise::Table& table : tables)
        if (table.kind == TableKind::DataTable && !table.years.empty())
            found.push_back(Reader(workbook.sheets[static_cast<std::size_t>(table.sheet)], table, names).read());
    return found;
}

std::optional<double> numberAt(const grid::Grid& grid, Cell cell)
{
    const grid::Value& value = grid.at(cell);
    return value.kind == grid::ValueKind::Number ? std::optional(value.number) : std::nullopt;
}

} // namespace datchuan::figures
