#include "schools/read_list.hpp"

#include "recognise/date_cell.hpp"
#include "recognise/mark.hpp"
#include "recognise/school_name.hpp"
#include "ruleset/terms.hpp"
#include "schools/columns.hpp"
#include "schools/count.hpp"
#include "text/ascii.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace datchuan::schools {

using text::isDigit;

using grid::Cell;
using recognise::dateAt;
using recognise::Concept;

namespace {

using Kind = Entry::Kind;

bool holds(std::string_view text, std::string_view word)
{
    return text.find(word) != std::string_view::npos;
}

/// Words that stand before the name of an area.
constexpr std::array<std::string_view, 10> areaWords{"huyen ",    "quan ",       "thi xa ", "thanh pho ", "tp. ",
                                                     "thi tran ", "xa, phuong ", "xa ",     "phuong ",    "dia ban "};

std::string_view withoutAreaWord(std::string_view folded)
{
    for (const std::string_view word : areaWords)
        if (folded.starts_with(word))
            return folded.substr(word.size());
    return folded;
}

/// "2", "Mức độ 2", "MĐ2": the only digit of the cell.
std::optional<int> rankAt(const grid::Grid& grid, Cell cell, int highest)
{
    int number = 0;
    const grid::Value& value = grid.at(cell);
    if (value.kind == grid::ValueKind::Number)
        number = value.number >= 1 && value.number <= highest && value.number == static_cast<int>(value.number)
                     ? static_cast<int>(value.number)
                     : 0;
    else
    {
        const std::string_view folded = grid.folded(cell);
        if (folded.size() > 30)
            return std::nullopt;
        if (std::ranges::count_if(folded, isDigit) == 1)
            number = *std::ranges::find_if(folded, isDigit) - '0';
        else if (folded.ends_with(" ii"))
            number = 2;
        else if (folded.ends_with(" i"))
            number = 1;
    }
    return number >= 1 && number <= highest ? std::optional(number) : std::nullopt;
}

/// The name of a type in the key of a school.
std::string_view wordsOf(std::string_view type)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> words{{{"MN", "mam non"},
                                                                                  {"TH", "tieu hoc"},
                                                                                  {"THCS", "trung hoc co so"},
                                                                                  {"THPT", "trung hoc pho thong"},
                                                                                  {"NCH", "nhieu cap hoc"},
                                                                                  {"GDTX", "giao duc thuong xuyen"}}};
    const auto* found = std::ranges::find(words, type, &std::pair<std::string_view, std::string_view>::first);
    return found != words.end() ? found->second : std::string_view();
}

/// "MĐ1", "mức độ 2": the degree that a text names.
std::optional<int> degreeIn(std::string_view folded)
{
    for (const std::string_view word : {"muc do ", "md "})
        if (const std::size_t at = folded.find(word); at != std::string_view::npos && at + word.size() < folded.size())
            if (const char digit = folded[at + word.size()]; digit == '1' || digit == '2')
                return digit - '0';
    for (const char digit : {'1', '2'})
        if (folded.find(std::string("md") + digit) != std::string_view::npos)
            return digit - '0';
    return std::nullopt;
}

/// "Đã đạt MĐ1 ngày 20/3/2023": a note on what a school holds, none on what it wants.
bool saysWhatIsHeld(std::string_view folded)
{
    return degreeIn(folded)
           && (holds(folded, "da dat") || holds(folded, "da cong nhan") || holds(folded, "da duoc cong nhan"));
}

class Reader
{
public:
    Reader(const grid::Workbook& workbook, const recognise::Table& table, const recognise::Facts& facts)
        : m_sheet(workbook.sheets[static_cast<std::size_t>(table.sheet)]),
          m_grid(m_sheet.grid),
          m_table(table),
          m_facts(facts),
          m_groups(recognitionColumns(m_grid, table))
    {
        m_list.table = &table;
        m_list.columns = furtherColumns(m_grid, table);
        m_list.years = yearsAbove();
    }

    List read()
    {
        const bool isOwn = !column(Concept::SchoolName); // a school's own register
        for (const int row : m_table.records)
            if (isOwn)
                readOwn(row);
            else if (isSchool(row))
                m_list.entries.push_back(schoolAt(row));
            else
                readHeading(row);
        return std::move(m_list);
    }

private:
    std::optional<int> column(Concept meaning) const
    {
        const auto found = m_table.columns.find(meaning);
        return found == m_table.columns.end() ? std::nullopt : std::optional(found->second);
    }

    template <typename Visit>
    void eachLineAbove(Visit visit) const
    {
        constexpr int highest = 12; // rows of titles above a table
        for (int up = std::max(0, m_table.range.first.row - highest); up < m_table.range.first.row; ++up)
            if (const auto* line = m_grid.row(up))
                for (const auto* filled = m_grid.begin(*line); filled != m_grid.end(*line); ++filled)
                    visit(m_grid.folded(filled->value));
    }

    std::optional<calendar::Period> yearsAbove() const
    {
        std::optional<calendar::Period> years;
        eachLineAbove([&](std::string_view line) {
            if (!years)
                years = calendar::readPlanYears(line);
        });
        return years ? years : calendar::readPeriod(text::fold(m_sheet.name));
    }

    Kind kindAbove() const
    {
        std::set<Kind> kinds;
        eachLineAbove([&](std::string_view line) {
            if (const Kind kind = readKind(line); kind != Kind::Unknown)
                kinds.insert(kind);
        });
        return kinds.size() == 1 ? *kinds.begin() : Kind::Unknown;
    }

    bool isNumbered(int row) const
    {
        const auto number = column(Concept::RunningNumber);
        if (!number)
            return false;
        const std::string_view folded = m_grid.folded({row, *number});
        return m_grid.at({row, *number}).kind == grid::ValueKind::Number
               || (!folded.empty() && folded.find_first_not_of("0123456789. ") == std::string_view::npos);
    }

    /// True when a column of the table besides number and name holds something.
    bool saysMore(int row) const
    {
        return std::ranges::any_of(m_table.columns, [&](const auto& entry) {
            return entry.first != Concept::RunningNumber && entry.first != Concept::SchoolName
                   && !m_grid.isEmpty({row, entry.second});
        });
    }

    static bool isSum(std::string_view folded)
    {
        return folded.starts_with("tong") || folded == "cong" || folded.starts_with("cong ")
               || folded.starts_with("cong:");
    }

    bool isSchool(int row) const
    {
        const Cell cell{row, *column(Concept::SchoolName)};
        if (!m_grid.isText(cell))
            return false;
        const std::string_view folded = m_grid.folded(cell);
        if (isSum(folded) || holds(folded, ":") || readKind(folded) != Kind::Unknown)
            return false;
        return column(Concept::RunningNumber) ? isNumbered(row) : saysMore(row) && withoutAreaWord(folded) == folded;
    }

    /// "Huyện A", "II. Duy trì", "Cộng: 5 trường".
    void readHeading(int row)
    {
        for (int each = m_table.range.first.column; each <= m_table.range.last.column; ++each)
        {
            const Cell cell{row, each};
            const std::string_view folded = m_grid.folded(cell);
            if (folded.empty())
                continue;
            const auto count = countOfSchools(folded);
            const bool namesArea = !isSum(folded) && withoutAreaWord(folded) != folded;
            const std::string area =
                namesArea ? std::string(withoutAreaWord(folded.substr(0, folded.find_first_of(":(")))) : std::string();
            if (isSum(folded) || count)
                m_list.subtotals.push_back(
                    {cell, count, trimmed(area), folded.starts_with("tong"), m_list.entries.size()});
            if (const Kind kind = readKind(folded); kind != Kind::Unknown)
                m_section = kind;
            else if (namesArea)
                m_area = trimmed(area);
            else if (const auto type = recognise::readSchoolType(folded); type && folded.size() < 40)
                m_type = *type;
            else
                continue;
            break;
        }
    }

    static std::string trimmed(std::string text)
    {
        while (text.ends_with(' '))
            text.pop_back();
        return text;
    }

    Kind kindAt(int row) const
    {
        if (const auto words = column(Concept::NewOrMaintained))
            return readKind(m_grid.folded({row, *words}));
        const auto isMarked = [&](Concept meaning) {
            const auto marked = column(meaning);
            return marked
                   && recognise::isPositive(recognise::readMark(m_sheet, {row, *marked}, recognise::Column::Level));
        };
        const bool isNew = isMarked(Concept::NewColumn);
        const bool isMaintained = isMarked(Concept::MaintainedColumn);
        if (isNew != isMaintained)
            return isNew ? Kind::New : Kind::Maintained;
        return isNew ? Kind::Unknown : m_section;
    }

    Entry schoolAt(int row)
    {
        Entry entry;
        entry.nameCell = {row, *column(Concept::SchoolName)};
        entry.name = std::string(m_grid.text(entry.nameCell));
        entry.key = keyOf(row, m_grid.folded(entry.nameCell), entry.name);
        if (const auto area = column(Concept::Area))
            entry.area = std::string(withoutAreaWord(m_grid.folded({row, *area})));
        else
            entry.area = m_area;
        entry.kind = kindAt(row);
        if (const auto note = column(Concept::Note); // "Mới" with the note "Nâng từ MĐ1 lên MĐ2"
            note && entry.kind != Kind::Maintained && readKind(m_grid.folded({row, *note})) == Kind::LevelUp)
            entry.kind = Kind::LevelUp;
        fill(entry, row);
        return entry;
    }

    /// "Kim Đồng" is a nursery in one row and a primary school in another: the type belongs to the key.
    std::string keyOf(int row, std::string_view folded, const std::string& name) const
    {
        std::optional<std::string> type = m_type;
        if (recognise::readSchoolType(folded))
            type.reset(); // the name says it
        else if (const auto written = column(Concept::SchoolType))
            if (auto read = recognise::readSchoolType(m_grid.folded({row, *written})))
                type = std::move(read);
        std::string key = recognise::schoolKey(name);
        return type && !key.empty() ? std::string(wordsOf(*type)) + " " + key : key;
    }

    void readOwn(int row)
    {
        Entry entry;
        fill(entry, row);
        const bool hasDates = std::ranges::any_of(
            entry.recognitions, [](const Recognition& each) { return each.signedOn || each.expiresOn; });
        if (!hasDates)
            return;
        entry.nameCell = {row, m_table.range.first.column};
        entry.name = m_facts.school ? m_facts.school->value : m_sheet.name;
        entry.key = recognise::schoolKey(entry.name);
        m_list.entries.push_back(std::move(entry));
    }

    void fill(Entry& entry, int row) const
    {
        entry.table = &m_table;
        entry.row = row;
        entry.isPlanned = m_table.kind == recognise::TableKind::Plan || column(Concept::Requested).has_value();
        for (const RecognitionColumns& group : m_groups)
            if (auto recognition = recognitionAt(group, row))
                entry.recognitions.push_back(std::move(*recognition));
        if (const auto previous = column(Concept::Previous))
            entry.previous = readPrevious(m_grid, {row, *previous});
        if (const auto note = column(Concept::Note);
            note && !entry.previous && saysWhatIsHeld(m_grid.folded({row, *note})))
            entry.previous = readPrevious(m_grid, {row, *note});
        if (const auto assessed = column(Concept::SelfAssessedOn))
            entry.selfAssessedOn = dateAt(m_grid, {row, *assessed});
        if (const auto registered = column(Concept::RegisteredOn))
            entry.registeredOn = dateAt(m_grid, {row, *registered});
    }

    std::optional<Recognition> recognitionAt(const RecognitionColumns& group, int row) const
    {
        constexpr int highestDegree = 2;
        constexpr int highestGrade = 4;
        Recognition recognition;
        bool says = false;
        for (const auto& [meaning, at] : group)
        {
            const Cell cell{row, at};
            recognition.cells.emplace(meaning, cell);
            says = says || !m_grid.isEmpty(cell);
            if (meaning == Concept::Degree)
                recognition.degree = rankAt(m_grid, cell, highestDegree);
            else if (meaning == Concept::Grade)
                recognition.grade = rankAt(m_grid, cell, highestGrade);
            else if (meaning == Concept::SignedOn)
                recognition.signedOn = dateAt(m_grid, cell);
            else if (meaning == Concept::ExpiresOn)
                recognition.expiresOn = dateAt(m_grid, cell);
        }
        if (const auto decision = group.find(Concept::Decision); decision != group.end())
        {
            const std::string_view text = m_grid.folded({row, decision->second});
            recognition.decidedDegree = degreeIn(text);
            if (!recognition.signedOn) // "123/QĐ-UBND ngày 20/5/2018"
                recognition.signedOn = calendar::findInText(text);
        }
        return says ? std::optional(std::move(recognition)) : std::nullopt;
    }

    const grid::Sheet& m_sheet;
    const grid::Grid& m_grid;
    const recognise::Table& m_table;
    const recognise::Facts& m_facts;
    std::vector<RecognitionColumns> m_groups;
    List m_list;
    // of the heading above
    Kind m_section = kindAbove();
    std::string m_area;
    std::optional<std::string> m_type;
};

} // namespace

Entry::Kind readKind(std::string_view folded)
{
    while (folded.ends_with('.') || folded.ends_with(' '))
        folded.remove_suffix(1);
    constexpr std::array<std::string_view, 7> raised{"nang muc", "nang hang", "nang chuan", "nang cap do",
                                                     "nang tu",  "nang len",  "nang md"}; // not "năng khiếu"
    const bool isUp = std::ranges::any_of(raised, [&](std::string_view words) { return holds(folded, words); });
    const bool isMaintained =
        holds(folded, "duy tri") || holds(folded, "cong nhan lai") || holds(folded, "cn lai") || folded == "lai";
    const bool isNew =
        holds(folded, "cong nhan moi") || holds(folded, "dat moi") || folded == "moi" || folded == "cn moi";
    if (static_cast<int>(isUp) + static_cast<int>(isMaintained) + static_cast<int>(isNew) != 1)
        return Kind::Unknown;
    return isUp ? Kind::LevelUp : isNew ? Kind::New : Kind::Maintained;
}

std::optional<Held> readPrevious(const grid::Grid& grid, grid::Cell cell)
{
    Held held;
    const grid::Value& value = grid.at(cell);
    if (const auto date = dateAt(grid, cell))
    {
        held.signedOn = {*date, *date};
        held.hasDay = true;
    }
    else
    {
        const auto period = value.kind == grid::ValueKind::Number
                                ? calendar::readPeriod(std::to_string(static_cast<int>(value.number)))
                                : calendar::readPeriod(grid.folded(cell));
        if (!period)
            return std::nullopt;
        held.signedOn = *period;
    }
    held.expiresOn = {calendar::addYears(held.signedOn.first, ruleset::recognitionYears),
                      calendar::addYears(held.signedOn.last, ruleset::recognitionYears)};
    held.degree = degreeIn(grid.folded(cell));
    return held;
}

grid::Place Entry::place(Concept meaning) const
{
    const auto found = table->columns.find(meaning);
    return {table->sheet, found != table->columns.end() ? Cell{row, found->second} : nameCell};
}

List readList(const grid::Workbook& workbook, const recognise::Table& table, const recognise::Facts& facts)
{
    return Reader(workbook, table, facts).read();
}

} // namespace datchuan::schools
