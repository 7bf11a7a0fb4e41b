#include "recognise/stated_result.hpp"

#include "recognise/mark.hpp"

#include <algorithm>
#include <array>

namespace datchuan::recognise {

namespace {

using namespace std::string_view_literals;

constexpr std::array leads{"ket qua"sv, "ket luan"sv, "tu danh gia"sv, "danh gia ngoai"sv, "muc dat duoc"sv};
constexpr std::array leadsOfSchool{"muc danh gia"sv,   "nha truong"sv, "toan truong"sv, "truong"sv,
                                   "muc cua truong"sv, "xep loai"sv,   "muc dat"sv,     "xep muc"sv};

constexpr std::size_t longestLabel = 60; // letters of "Kết quả đánh giá của …"; a longer line is a sentence

/// "2. Kết luận", "b) Kết quả", "- Kết luận" without what numbers the line.
std::string_view withoutNumber(std::string_view folded)
{
    constexpr std::size_t longest = 4; // "iv."
    const std::size_t end = folded.find_first_of(".)-+*");
    if (end < longest && folded.substr(0, end).find(' ') == std::string_view::npos)
        if (const std::size_t word = folded.find_first_not_of(" .)-+*", end); word != std::string_view::npos)
            return folded.substr(word);
    return folded;
}

/// A line cut behind "Kết quả", up to and with the colon if there is one.
struct Lead
{
    std::string_view label;
    std::string_view value;
};

/// "Qua tự đánh giá, nhà trường đạt Mức 3." Nothing for what is only aimed at.
std::optional<Lead> leadInside(std::string_view folded)
{
    constexpr std::size_t longest = 160; // letters of a sentence or two
    const std::size_t at = folded.find("truong dat muc ");
    if (at == std::string_view::npos || folded.size() > longest)
        return std::nullopt;
    for (const std::string_view aim :
         {"phan dau", "huong toi", "muc tieu", "ke hoach", "de truong", "de nha truong", "neu "})
        if (folded.find(aim) < at)
            return std::nullopt;
    constexpr std::string_view school = "truong ";
    return Lead{folded.substr(0, at), folded.substr(at + school.size())};
}

/// Nothing when the text does not begin as such a line does.
std::optional<Lead> readLead(std::string_view folded, StatedOf of)
{
    folded = withoutNumber(folded);
    const auto begins = [&](std::string_view lead) { return folded.starts_with(lead); };
    const auto* lead = std::ranges::find_if(leads, begins);
    if (lead == leads.end() && of == StatedOf::School)
    {
        const auto* ofSchool = std::ranges::find_if(leadsOfSchool, begins);
        lead = ofSchool != leadsOfSchool.end() ? ofSchool : leads.end();
    }
    if (lead == leads.end())
        return of == StatedOf::School ? leadInside(folded) : std::nullopt;
    const std::size_t colon = folded.find(':');
    const std::size_t end = colon < longestLabel ? colon + 1 : lead->size();
    return Lead{folded.substr(0, end), folded.substr(end)};
}

/// "Mức 3" and nothing else, behind a label that asks for a level: "Trường tự đánh giá đạt: Mức 3".
std::optional<int> readBareLevel(std::string_view label, std::string_view value)
{
    while (value.starts_with(' '))
        value.remove_prefix(1);
    while (value.ends_with(' ') || value.ends_with('.'))
        value.remove_suffix(1);
    constexpr std::string_view word = "muc ";
    const bool asks = label.find("muc") != std::string_view::npos || label.find("dat") != std::string_view::npos
                      || label.find("danh gia") != std::string_view::npos
                      || label.find("xep loai") != std::string_view::npos
                      || label.find(" chung") != std::string_view::npos; // "Kết quả chung:"
    while (label.ends_with(' ') || label.ends_with(':'))
        label.remove_suffix(1);
    const bool isNumber = value.size() == 1 && label.ends_with(" muc"); // "Nhà trường đạt mức: | 2"
    if (!asks || (!isNumber && (value.size() != word.size() + 1 || !value.starts_with(word))))
        return std::nullopt;
    const char digit = value.back();
    return digit >= '1' && digit <= '4' ? std::optional(digit - '0') : std::nullopt;
}

bool holdsDigit(std::string_view text)
{
    return text.find_first_of("0123456789") != std::string_view::npos;
}

/// "26/28 tiêu chí", "số tiêu chí" in front of "đạt mức 2", or a number behind it, count criteria; "Tiêu chí đạt Mức 2"
/// alone is the line of Biểu 1 about one of them.
bool countsCriteria(std::string_view before, std::string_view behind)
{
    const std::size_t word = before.find("tieu chi");
    if (word == std::string_view::npos)
        return false;
    return before.find_first_not_of(' ') != word || holdsDigit(behind);
}

/// Where "dat muc n" says something of the school, or of the criterion of a form.
std::size_t findMet(std::string_view text)
{
    std::size_t from = 0; // of the words that belong to this "dat muc": behind the last comma and the last "dat muc"
    for (std::size_t met = text.find("dat muc "); met != std::string_view::npos; met = text.find("dat muc ", from))
    {
        if (const std::size_t mark = text.find_last_of(",;", met); mark != std::string_view::npos)
            from = std::max(from, mark);
        const std::size_t level = std::min(met + 9, text.size()); // behind the digit
        if (!countsCriteria(text.substr(from, met - from), text.substr(level)))
            return met;
        from = met + 1;
    }
    return std::string_view::npos;
}

/// "Trường đạt kiểm định chất lượng giáo dục cấp độ 2": in words of the certificate (cấp độ n is Mức n).
std::optional<int> readGrade(std::string_view text)
{
    for (const std::string_view lead :
         {"dat kiem dinh chat luong giao duc cap do "sv, "dat kiem dinh chat luong cap do "sv,
          "dat kiem dinh chat luong giao duc muc "sv, "dat kiem dinh chat luong muc "sv, "dat kdclgd cap do "sv,
          "dat kdclgd muc "sv, "dat muc do "sv, "dat cap do "sv})
        if (const std::size_t at = text.find(lead); at != std::string_view::npos)
            if (const std::size_t digit = at + lead.size(); digit < text.size() && text[digit] >= '1'
                                                            && text[digit] <= '4'
                                                            && text.find("chuan quoc gia") == std::string_view::npos)
                return text[digit] - '0';
    return std::nullopt;
}

std::optional<int> readValue(std::string_view text)
{
    // "Kết quả (Đạt/Không đạt)" heads the next form
    for (const std::string_view both : {"dat/khong dat", "dat / khong dat", "dat/ khong dat", "dat, khong dat"})
        if (text.find(both) != std::string_view::npos)
            return std::nullopt;
    const std::size_t unmet = text.find("khong dat");
    std::size_t met = findMet(text);
    if (met != std::string_view::npos && text.substr(met).starts_with("dat muc do "))
        met = std::string_view::npos; // readGrade
    if (unmet != std::string_view::npos && (met == std::string_view::npos || unmet <= met))
        return text.size() < 60 ? std::optional(0) : std::nullopt;
    if (met == std::string_view::npos && text.size() < 80)
        return readGrade(text);
    if (met == std::string_view::npos || met + 8 >= text.size() || text.size() > 120)
        return std::nullopt;
    const char digit = text[met + 8];
    return digit >= '1' && digit <= '4' ? std::optional(digit - '0') : std::nullopt;
}

} // namespace

std::optional<int> readStatedResult(std::string_view folded)
{
    const auto lead = readLead(folded, StatedOf::Criterion);
    return lead ? readValue(lead->value) : std::nullopt;
}

grid::Range areaBelow(const grid::Range& table, int lines, int lastRow)
{
    constexpr int beside = 2; // columns
    const int below = table.last.row;
    return {{below + 1, table.first.column - beside}, {std::min(lastRow, below + lines), table.last.column + beside}};
}

namespace {

/// "Đạt Mức 3" as the only text of a row below a summary.
std::optional<StatedResult> readLoneLevel(const grid::Grid& grid, const grid::Grid::Row& row, const grid::Range& area)
{
    const auto cells = grid.within(row, area.columns());
    constexpr std::string_view word = "dat ";
    if (cells.size() != 1 || !grid.folded(cells.front().value).starts_with(word))
        return std::nullopt;
    const auto level = readBareLevel(word, grid.folded(cells.front().value).substr(word.size()));
    return level ? std::optional(StatedResult{*level, {row.row, cells.front().column}}) : std::nullopt;
}

} // namespace

std::optional<StatedResult> findStatedResult(const grid::Grid& grid, const grid::Range& area, StatedOf of)
{
    const auto& rows = grid.rows();
    for (auto at = std::ranges::lower_bound(rows, area.first.row, {}, &grid::Grid::Row::row);
         at != rows.end() && at->row <= area.last.row; ++at)
    {
        const auto& row = *at;
        std::string_view label; // in a cell before
        if (const auto level = of == StatedOf::School ? readLoneLevel(grid, row, area) : std::nullopt)
            return level;
        for (const auto* filled = grid.begin(row); filled != grid.end(row); ++filled)
        {
            const grid::Cell cell{row.row, filled->column};
            if (!area.contains(cell))
                continue;
            const std::string_view folded = grid.folded(cell);
            const auto lead = readLead(folded, of);
            const auto read = [&](std::string_view before, std::string_view value) {
                auto level = readValue(value);
                if (!level && of == StatedOf::School)
                    level = readBareLevel(before, value);
                return level;
            };
            if (const auto level = lead ? read(lead->label, lead->value) : std::nullopt)
                return StatedResult{*level, cell};
            if (const auto level = label.empty() ? std::nullopt : read(label, folded))
                return StatedResult{*level, cell};
            if (const grid::Value& value = filled->value;
                !label.empty() && value.kind == grid::ValueKind::Number && isLevelNumber(value.number))
                if (const auto level = read(label, std::to_string(static_cast<int>(value.number))))
                    return StatedResult{*level, cell};
            if (lead && folded.size() < longestLabel)
                label = folded;
        }
    }
    return std::nullopt;
}

} // namespace datchuan::recognise
