#include "recognise/facts.hpp"

#include "calendar/period.hpp"

#include "recognise/date_cell.hpp"
#include "recognise/school_name.hpp"
#include "text/ascii.hpp"
#include "text/code_points.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>

namespace datchuan::recognise {

using text::isWordChar;

namespace {

using namespace std::string_view_literals;
using grid::Cell;

constexpr std::array typeLabels{"loai truong"sv, "cap hoc"sv, "loai hinh truong"sv, "loai hinh"sv, "bac hoc"sv};
constexpr std::array dateLabels{"ngay danh gia"sv, "thoi diem danh gia"sv, "ngay tu danh gia"sv,
                                "thoi diem tu danh gia"sv, "ngay danh gia ngoai"sv};
constexpr std::array schoolLabels{"ten truong"sv, "truong"sv,     "don vi"sv,
                                  "ten don vi"sv, "nha truong"sv, "ten co so giao duc"sv};

/// Cuts "label: value" in two; the value is empty when the cell holds the label alone.
template <std::size_t n>
std::optional<std::string_view> valueBehind(std::string_view folded, const std::array<std::string_view, n>& labels)
{
    for (const std::string_view label : labels)
    {
        if (!folded.starts_with(label))
            continue;
        std::string_view rest = folded.substr(label.size());
        if (rest.empty())
            return std::string_view();
        const std::size_t start = rest.find_first_not_of(' ');
        if (start != std::string_view::npos && rest[start] == ':')
        {
            rest.remove_prefix(start + 1);
            const std::size_t value = rest.find_first_not_of(' ');
            return value == std::string_view::npos ? std::string_view() : rest.substr(value);
        }
    }
    return std::nullopt;
}

/// "……………" and "____": a line to be filled in.
bool isPlaceholder(std::string_view text)
{
    return text.find("....") != std::string_view::npos || text.find("…") != std::string_view::npos
           || text.find("___") != std::string_view::npos;
}

bool saysYes(const grid::Grid& grid, Cell cell)
{
    const grid::Value& value = grid.at(cell);
    if (value.kind == grid::ValueKind::Number)
        return value.number == 1;
    const std::string_view folded = grid.folded(cell);
    constexpr std::array words{"x"sv, "×"sv, "co"sv, "dung"sv, "true"sv, "yes"sv};
    return std::ranges::find(words, folded) != words.end();
}

/// A month, as its last day: rule sets hardly ever change within one. Nothing for longer times.
std::optional<calendar::Date> lastDayOfMonth(std::string_view folded)
{
    const auto period = folded.find("thang ") != std::string_view::npos ? calendar::readPeriod(folded) : std::nullopt;
    const bool isMonth =
        period && period->first.year() == period->last.year() && period->first.month() == period->last.month();
    return isMonth ? std::optional(period->last) : std::nullopt;
}

/// "28/05/25" for 28/05/2025.
std::optional<calendar::Date> readShortDate(std::string_view folded)
{
    std::array<int, 3> numbers{};
    std::size_t part = 0;
    std::size_t digits = 0;
    for (const char c : folded)
        if (c >= '0' && c <= '9' && digits < 2)
        {
            numbers.at(part) = 10 * numbers.at(part) + (c - '0');
            ++digits;
        }
        else if ((c == '/' || c == '.' || c == '-') && digits > 0 && part < 2)
        {
            ++part;
            digits = 0;
        }
        else
            return std::nullopt;
    constexpr int century = 2000;
    return part == 2 && digits == 2 ? calendar::make(century + numbers[2], static_cast<unsigned>(numbers[1]),
                                                     static_cast<unsigned>(numbers[0]))
                                    : std::nullopt;
}

/// "Hà Nội", "Phú Thọ": two words or more, each with a capital at its beginning only. "Thành lập" and "KÝ" are none.
bool beginsWithPlace(std::string_view raw)
{
    constexpr std::size_t fewest = 2;
    std::size_t words = 0;
    bool isBetween = true;
    bool isFirst = false;
    while (!raw.empty())
    {
        const char32_t c = text::nextCodePoint(raw);
        if (c == ',' || c == ';')
            break;
        const bool isCapital = text::isUpper(c);
        if (text::isBlank(c))
            isBetween = true;
        else if (isBetween)
        {
            if (!isCapital)
                break; // "ngày" follows
            isBetween = false;
            isFirst = true;
            ++words;
        }
        else
        {
            if (isFirst && isCapital)
                return false;
            isFirst = false;
        }
    }
    return words >= fewest;
}

/// Where the date of a dated line begins: "Hà Nội, ngày 15 tháng 5 năm 2019", "Hà Nội ngày 15/5/2019", "Hà Nội, 15/5/2019",
/// "Hà Nội, tháng 5 năm 2019". npos for any other text.
std::size_t startOfDate(std::string_view raw, std::string_view folded)
{
    constexpr std::size_t longestPlace = 60;
    constexpr std::size_t longestDate = 40;
    std::size_t at = folded.rfind("ngay ");
    bool isPlain = false; // the word "ngày" is missing
    if (at == std::string_view::npos)
    {
        const std::size_t comma = folded.rfind(", ");
        if (comma == std::string_view::npos)
            return comma;
        at = comma + 2;
        isPlain = true;
        if (!folded.substr(at).starts_with("thang ") && (folded[at] < '0' || folded[at] > '9'))
            return std::string_view::npos;
    }
    const std::string_view place = folded.substr(0, at);
    if (at > longestPlace || folded.size() > at + longestDate)
        return std::string_view::npos;
    const bool hasComma = place.find_last_of(",;") != std::string_view::npos;
    return at == 0 || (hasComma && !isPlain) || beginsWithPlace(raw) ? at : std::string_view::npos;
}

/// A place and a date that end the line. Not the date of a decision or circular.
std::optional<calendar::Date> readDatedLine(std::string_view raw, std::string_view folded)
{
    const std::size_t at = startOfDate(raw, folded);
    if (at == std::string_view::npos)
        return std::nullopt;
    for (const std::string_view word : {"thong tu"sv, "quyet dinh"sv, "nghi dinh"sv, "cong van"sv, "ban hanh"sv,
                                        "so "sv, "theo "sv, "tu ngay"sv, "den ngay"sv, "hop "sv})
        if (folded.substr(0, at).find(word) != std::string_view::npos)
            return std::nullopt;
    std::string date(folded.substr(at)); // "ngày 28 tháng 5, năm 2025"
    std::erase(date, ',');
    const auto day = calendar::findInText(date);
    return day ? day : lastDayOfMonth(date);
}

/// Labels of a date that may stand inside a longer line, and those that are headers of lists without a colon.
constexpr std::array innerDateLabels{"ngay danh gia"sv,
                                     "thoi diem danh gia"sv,
                                     "ngay tu danh gia"sv,
                                     "thoi diem tu danh gia"sv,
                                     "ngay danh gia ngoai"sv,
                                     "thoi diem danh gia ngoai"sv,
                                     "ngay tdg"sv,
                                     "thoi diem tdg"sv,
                                     "ngay dgn"sv,
                                     "thoi diem dgn"sv,
                                     "ngay hoan thanh tdg"sv,
                                     "ngay hoan thanh tu danh gia"sv,
                                     "thoi diem hoan thanh tu danh gia"sv};

/// A cheap look, as most texts that speak of schools name none: a name begins the line, behind a number at most, or
/// stands behind "của".
bool mayNameSchool(std::string_view raw, std::string_view folded)
{
    constexpr std::size_t longestNumber = 10; // "Biểu 1. "
    for (const std::string_view word : {"truong "sv, "trung tam "sv})
        if (const std::size_t at = folded.find(word); at != std::string_view::npos)
            if (at <= longestNumber || raw.find('\n') != std::string_view::npos
                || folded.find(word == "truong " ? "cua truong " : "cua trung tam ") != std::string_view::npos)
                return true;
    return false;
}

/// What stands behind a label of a date inside a line: "Trường A - Ngày đánh giá: 20/9/2026", "(Thời điểm TĐG: …)". A date
/// right behind needs no colon.
std::optional<std::string_view> dateInside(std::string_view folded)
{
    for (const std::string_view label : innerDateLabels)
        for (std::size_t at = folded.find(label); at != std::string_view::npos; at = folded.find(label, at + 1))
        {
            const std::size_t end = folded.find_first_not_of(' ', at + label.size());
            if ((at > 0 && isWordChar(folded[at - 1])) || end == std::string_view::npos)
                continue;
            if (folded[end] == ':')
                return folded.substr(std::min(folded.find_first_not_of(' ', end + 1), folded.size()));
            if (text::isDigit(static_cast<unsigned char>(folded[end])) && end > at + label.size())
                return folded.substr(end);
        }
    return std::nullopt;
}

class Finder
{
public:
    Finder(const grid::Sheet& sheet, int index, const grid::Range& area)
        : m_grid(sheet.grid), m_index(index), m_area(area)
    {
    }

    Facts find()
    {
        const auto& rows = m_grid.rows();
        auto row = std::ranges::lower_bound(rows, m_area.first.row, {}, &grid::Grid::Row::row);
        for (; row != rows.end() && row->row <= m_area.last.row; ++row)
            for (const auto* filled = m_grid.begin(*row); filled != m_grid.end(*row); ++filled)
                if (const Cell cell{row->row, filled->column};
                    filled->value.kind == grid::ValueKind::Text && m_area.contains(cell))
                    look(cell, filled->value.text);
        return std::move(m_facts);
    }

private:
    /// The first filled cell to the right (within three columns), else the one below.
    std::optional<Cell> valueCell(Cell label) const
    {
        for (int step = 1; step <= 3; ++step)
            if (const Cell right{label.row, label.column + step}; !m_grid.isEmpty(right))
                return m_area.contains(right) ? std::optional(right) : std::nullopt;
        if (const Cell below{label.row + 1, label.column}; !m_grid.isEmpty(below))
            return below;
        return std::nullopt;
    }

    void look(Cell cell, grid::TextPool::Id id)
    {
        const std::string& raw = m_grid.pool().text(id);
        constexpr std::size_t longest = 200;
        if (raw.size() > longest)
            return;
        const std::string_view folded = m_grid.pool().folded(id);
        if (folded.size() < 5)
            return;
        constexpr std::string_view firstLetters = "tnlcbd"; // of all labels
        const bool isLabel = firstLetters.find(folded.front()) != std::string_view::npos && lookForLabels(cell, folded);
        if (!isLabel && !m_facts.school && mayNameSchool(raw, folded) && !isPlaceholder(folded))
            if (const std::string name = schoolNameIn(raw); !name.empty())
                setSchool(name, text::fold(name), cell);
        if (!isLabel && !m_facts.labelledDate)
            if (const auto value = dateInside(folded))
                lookForDate(cell, *value);
        lookForDatedLine(cell, raw, folded);
    }

    void lookForDatedLine(Cell cell, std::string_view raw, std::string_view folded)
    {
        const bool endsInYear = folded.back() >= '0' && folded.back() <= '9';
        if (!m_facts.datedLine && (endsInYear || folded.find("ngay ") != std::string_view::npos))
            if (const auto date = readDatedLine(raw, folded))
                m_facts.datedLine = {*date, {m_index, cell}};
    }

    bool lookForLabels(Cell cell, std::string_view folded)
    {
        if (const auto value = valueBehind(folded, typeLabels))
            return lookForType(cell, *value), true;
        if (const auto value = valueBehind(folded, dateLabels))
            return lookForDate(cell, *value), true;
        if (const auto flag = flagNamed(folded))
        {
            const auto right = valueCell(cell);
            const bool inside = folded.ends_with(": co") || folded.ends_with(": x");
            if (inside || (right && right->row == cell.row && saysYes(m_grid, *right)))
                m_facts.flags.insert(*flag);
            return true;
        }
        if (const auto value = valueBehind(folded, schoolLabels))
            return lookForSchool(cell, *value), true;
        return false;
    }

    static std::optional<std::string> flagNamed(std::string_view folded)
    {
        if (folded.starts_with("thuoc vung dac biet kho khan") || folded.starts_with("vung dac biet kho khan")
            || folded.starts_with("thuoc xa dac biet kho khan"))
            return "ĐBKK";
        if (folded.starts_with("thuoc vung kho khan") || folded.starts_with("vung kho khan"))
            return "KK";
        if (folded.starts_with("truong chuyen") && !folded.starts_with("truong chuyen biet")
            && (folded.size() == 13 || folded[13] == ':'))
            return "chuyên";
        return std::nullopt;
    }

    void lookForType(Cell cell, std::string_view inside)
    {
        if (m_facts.labelledType)
            return;
        if (!inside.empty())
        {
            if (const auto type = readSchoolType(inside))
                m_facts.labelledType = {*type, {m_index, cell}};
            return;
        }
        if (const auto value = valueCell(cell))
            if (const auto type = readSchoolType(m_grid.folded(*value)))
                m_facts.labelledType = {*type, {m_index, *value}};
    }

    void lookForDate(Cell cell, std::string_view inside)
    {
        if (m_facts.labelledDate)
            return;
        if (!inside.empty())
        {
            const auto day = calendar::findInText(inside);
            if (const auto date = day ? day : lastDayOfMonth(inside))
                m_facts.labelledDate = {*date, {m_index, cell}};
            return;
        }
        const auto value = valueCell(cell);
        if (!value)
            return;
        auto date = dateAt(m_grid, *value);
        if (!date)
            date = lastDayOfMonth(m_grid.folded(*value));
        if (!date)
            date = readShortDate(m_grid.folded(*value));
        if (date)
            m_facts.labelledDate = {*date, {m_index, *value}};
    }

    void lookForSchool(Cell cell, std::string_view inside)
    {
        if (m_facts.school || isPlaceholder(inside))
            return;
        if (!inside.empty())
        {
            const std::string_view raw = m_grid.text(cell);
            const std::size_t colon = raw.find(':');
            std::string_view name = colon == std::string_view::npos ? raw : raw.substr(colon + 1);
            while (!name.empty() && name.front() == ' ')
                name.remove_prefix(1);
            setSchool(std::string(name), m_grid.folded(cell), cell);
            return;
        }
        const auto value = valueCell(cell);
        if (!value || !m_grid.isText(*value) || value->row != cell.row || isPlaceholder(m_grid.folded(*value)))
            return;
        // a column header "Trường" is no label: what stands beside it is another header
        if (m_grid.folded(*value).size() < 4)
            return;
        if (m_grid.folded(cell) == "ten truong" || readSchoolType(m_grid.folded(*value)))
            setSchool(std::string(m_grid.text(*value)), m_grid.folded(*value), *value);
    }

    void setSchool(const std::string& name, std::string_view folded, Cell cell)
    {
        const grid::Place place{m_index, cell};
        m_facts.school = {name, place};
        if (const auto type = readSchoolType(folded); type && !m_facts.typeOfName)
            m_facts.typeOfName = {*type, place};
    }

    const grid::Grid& m_grid;
    int m_index;
    grid::Range m_area;
    Facts m_facts;
};

} // namespace

std::optional<std::string> readSchoolType(std::string_view folded)
{
    const auto has = [&](std::string_view phrase) { return folded.find(phrase) != std::string_view::npos; };
    const auto hasWord = [&](std::string_view word) {
        for (std::size_t at = folded.find(word); at != std::string_view::npos; at = folded.find(word, at + 1))
            if ((at == 0 || !isWordChar(folded[at - 1]))
                && (at + word.size() == folded.size() || !isWordChar(folded[at + word.size()])))
                return true;
        return false;
    };
    if (has("giao duc thuong xuyen") || hasWord("gdtx"))
        return "GDTX";
    if (has("mam non") || has("mau giao") || has("nha tre") || hasWord("mn"))
        return "MN";
    if (has("nhieu cap") || has("lien cap") || hasWord("nch") || hasWord("ptcs") || has("pho thong co so"))
        return "NCH";
    const bool primary = has("tieu hoc") || hasWord("th");
    const bool lower = has("trung hoc co so") || hasWord("thcs");
    const bool upper = has("trung hoc pho thong") || hasWord("thpt") || hasWord("ptth");
    if (static_cast<int>(primary) + static_cast<int>(lower) + static_cast<int>(upper) > 1)
        return "NCH";
    if (primary)
        return "TH";
    if (lower)
        return "THCS";
    if (upper)
        return "THPT";
    return std::nullopt;
}

void Facts::fillFrom(const Facts& other)
{
    if (!school)
    {
        school = other.school;
        if (!typeOfName)
            typeOfName = other.typeOfName;
    }
    if (!labelledType)
        labelledType = other.labelledType;
    if (!labelledDate)
        labelledDate = other.labelledDate;
    if (!datedLine)
        datedLine = other.datedLine;
    flags.insert(other.flags.begin(), other.flags.end());
}

Facts findFacts(const grid::Sheet& sheet, int sheetIndex, const grid::Range& area)
{
    return Finder(sheet, sheetIndex, area).find();
}

} // namespace datchuan::recognise
