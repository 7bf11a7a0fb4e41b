#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include <algorithm>
#include <array>

namespace datchuan::check {

namespace {

using namespace std::string_view_literals;

/// A cell below "Bắt buộc" and what it says about its criterion.
struct Flag
{
    grid::Place place;
    std::string code;
    bool flagged = false;
    bool wanted = false;
    bool isNumber = false;
    std::string text;
};

constexpr std::array yesWords{"x"sv,    "×"sv,    "✓"sv,   "✔"sv,        "√"sv,
                              "v"sv,    "*"sv,    "co"sv,  "bb"sv,       "1"sv,
                              "dung"sv, "true"sv, "yes"sv, "bat buoc"sv, "tieu chi bat buoc"sv};
constexpr std::array noWords{"khong"sv,
                             "k"sv,
                             "0"sv,
                             "sai"sv,
                             "false"sv,
                             "no"sv,
                             "khong bat buoc"sv,
                             "khac"sv,
                             "con lai"sv,
                             "tieu chi con lai"sv,
                             "thuong"sv};

/// Nothing for a text that is neither yes nor no.
std::optional<bool> readFlag(const grid::Grid& grid, grid::Cell cell)
{
    const grid::Value& value = grid.at(cell);
    switch (value.kind)
    {
        case grid::ValueKind::Empty:
            return false;
        case grid::ValueKind::Number:
            return value.number == 0 ? std::optional(false) : value.number == 1 ? std::optional(true) : std::nullopt;
        case grid::ValueKind::Error:
            return std::nullopt;
        case grid::ValueKind::Text:
            break;
    }
    const std::string_view folded = grid.folded(cell);
    if (std::ranges::find(yesWords, folded) != yesWords.end())
        return true;
    if (folded.find_first_not_of("-/ ") == std::string_view::npos
        || std::ranges::find(noWords, folded) != noWords.end())
        return false;
    return std::nullopt;
}

/// The flags of an assessment; none when a cell cannot be read or no criterion is flagged: such a column is not the
/// list of mandatory criteria, or is not filled in.
std::vector<Flag> flagsOf(const Context& context, const assess::Assessment& assessment)
{
    std::vector<Flag> flags;
    for (const assess::Part& part : assessment.parts)
    {
        const recognise::Table& table = context.assessed.tables[part.table];
        const auto column = table.columns.find(recognise::Concept::Mandatory);
        if (column == table.columns.end() || !recognise::isCriteriaTable(table.kind))
            continue;
        const auto& grid = context.sheet(table.sheet).grid;
        for (const recognise::CriterionRow& row : table.rows)
        {
            const grid::Cell cell{row.codeCell.row, column->second};
            const auto* criterion = assessment.choice.set->criterion(row.code);
            const auto flagged = readFlag(grid, cell);
            if (criterion == nullptr || !flagged || assessment.doubled.contains(row.code))
                return {}; // which criterion the flag is for is not known
            flags.push_back({{table.sheet, cell},
                             row.code,
                             *flagged,
                             criterion->mandatory,
                             grid.at(cell).kind == grid::ValueKind::Number,
                             std::string(grid.text(cell))});
        }
    }
    if (std::ranges::none_of(flags, &Flag::flagged))
        return {};
    return flags;
}

/// Only where one cell alone puts the list right, with the word that the other rows use.
std::optional<Fix> fixOf(const std::vector<Flag>& flags, const Flag& wrong)
{
    if (wrong.isNumber
        || std::ranges::count_if(flags, [](const Flag& flag) { return flag.flagged != flag.wanted; }) != 1)
        return std::nullopt;
    for (const Flag& other : flags)
        if (other.flagged == wrong.wanted && !other.isNumber && other.text != wrong.text)
            return Fix{Fix::Kind::Confirm, wrong.text, other.text};
    return std::nullopt;
}

void run(const Context& context, Sink& sink)
{
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        if (!isJudged(assessment)
            || std::ranges::none_of(assessment.choice.set->allCriteria(),
                                    [](const auto* criterion) { return criterion->mandatory; }))
            continue;
        const std::vector<Flag> flags = flagsOf(context, assessment);
        const auto wrong = std::ranges::find_if(flags, [](const Flag& flag) { return flag.flagged != flag.wanted; });
        if (wrong == flags.end())
            continue;
        std::string found;
        for (const Flag& flag : flags)
            if (flag.flagged)
                found += (found.empty() ? "" : ", ") + flag.code;
        sink.add(wrong->place, {{"found", found}}, fixOf(flags, *wrong));
    }
}

} // namespace

const Check l26{"L26",
                Severity::Error,
                "mandatory-flag-wrong",
                "Danh sách bắt buộc phải là 1.3, 1.4, 2.1, 2.2, 3.1, 3.2, 4.1, 4.2; đang là {found}.",
                "The mandatory list must be 1.3, 1.4, 2.1, 2.2, 3.1, 3.2, 4.1, 4.2; found {found}.",
                "Danh sách 8 tiêu chí bắt buộc là cố định; mức luôn tính theo danh sách này, cột của bảng chỉ để đối "
                "chiếu.",
                "The list of 8 is fixed: the level is always judged by it, the column of the sheet is only checked.",
                &run};

} // namespace datchuan::check
