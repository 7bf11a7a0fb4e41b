#include "figures/figure_table.hpp"

#include "text/fold.hpp"

#include <algorithm>
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
    Reader(const grid::Grid& grid, const recognise::Table& table, const MeasureNames& names)
        : m_grid(grid), m_source(table), m_names(names)
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
    Section sectionOfHead() const
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
                if (row != m_source.headerRow && filled->value.kind != grid::ValueKind::Text)
                    return Section::Unknown; // the last row of the table above
                const std::string_view folded = m_grid.folded(filled->value);
                if (found == Section::Unknown && folded.size() < 150 && filled->column < firstYear())
                    found = sectionIn(folded);
            }
            if (found != Section::Unknown)
                return found;
        }
        return Section::Unknown;
    }

    void readRow(int number)
    {
        Row row;
        std::vector<Cell> texts; // left of the years, without what only numbers the row
        for (int column = 0; column < firstYear(); ++column)
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
            if (const Section section = sectionIn(folded); section != Section::Unknown && !meaningOf(key).entry)
            {
                m_section = section;
                m_parent.clear();
                return;
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
        const bool saysRate =
            key.starts_with("ty le") || key.starts_with("ty so") || folded.find('%') != std::string_view::npos;
        Meaning meaning = meaningOf(key);
        if (meaning.entry == nullptr || meaning.entry->kind == Kind::Rate)
            meaning = meaningOf(std::string(withoutRateWords(key)));
        if (meaning.entry != nullptr && (meaning.entry->kind == Kind::Rate) != saysRate
            && meaning.entry->kind != Kind::Ratio)
            meaning = {}; // a count where the form has a rate, or the reverse
        if (meaning.entry == nullptr)
        {
            if (const auto named = m_names.find(key); named != m_names.end() && saysRate)
            {
                row.figure = named->second;
                row.kind = Kind::Rate;
            }
            m_parent.clear(); // what follows may belong to this row
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
    }

    /// "female" below "Tổng số học sinh" → "pupils.female". Grades without a total above them belong to the section.
    std::string partName(const std::string& part)
    {
        const bool ofGroup = part.starts_with("grade") || part.starts_with("age_");
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

    const grid::Grid& m_grid;
    const recognise::Table& m_source;
    const MeasureNames& m_names;
    YearTable m_table;
    Section m_section = Section::Unknown;
    std::string m_parent;
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
            found.push_back(Reader(workbook.sheets[static_cast<std::size_t>(table.sheet)].grid, table, names).read());
    return found;
}

std::optional<double> numberAt(const grid::Grid& grid, Cell cell)
{
    const grid::Value& value = grid.at(cell);
    return value.kind == grid::ValueKind::Number ? std::optional(value.number) : std::nullopt;
}

} // namespace datchuan::figures
