#include "recognise/whose_result.hpp"

#include "recognise/gap.hpp"
#include "recognise/header_band.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace datchuan::recognise {

namespace {

using namespace std::string_view_literals;

bool saysExternal(std::string_view folded)
{
    return folded.find("danh gia ngoai") != std::string_view::npos || folded.starts_with("dgn")
           || folded.find(" dgn") != std::string_view::npos || folded.find("doan danh gia") != std::string_view::npos;
}

bool saysSelf(std::string_view folded)
{
    return folded.find("tu danh gia") != std::string_view::npos || folded.starts_with("tdg")
           || folded.find(" tdg") != std::string_view::npos || folded.starts_with("tu dg")
           || folded.find(" tu dg") != std::string_view::npos; // not "12/BC-TĐG"
}

/// "Năm 2023", "2023"; 0 for anything else.
int calendarYear(std::string_view folded)
{
    constexpr std::string_view lead = "nam ";
    if (folded.starts_with(lead))
        folded.remove_prefix(lead.size());
    int year = 0;
    const auto [end, fault] = std::from_chars(folded.data(), folded.data() + folded.size(), year);
    return fault == std::errc() && end == folded.data() + folded.size() && year >= 1990 && year <= 2100 ? year : 0;
}

/// Of a working group, a draft, the year before.
bool saysNotFinal(std::string_view folded)
{
    return folded.starts_with("nhom") || folded.starts_with("du thao") || folded.starts_with("ban nhap")
           || folded.ends_with(" truoc");
}

Standing standingOf(const Survey& survey, int row, const ResultColumns& columns)
{
    Standing standing;
    for (int up = 1; up <= headerDepth && row - up >= 0; ++up)
        for (int column = std::max(0, columns.firstColumn() - 1); column <= columns.lastColumn(); ++column)
        {
            const std::string_view folded = survey.grid->folded({row - up, column});
            if (const auto header = folded.empty() ? std::nullopt : readHeader(folded);
                header && header->meaning == Concept::Year)
                standing.year = std::max(standing.year, header->level);
            else
                standing.year = std::max(standing.year, calendarYear(folded));
            standing.isNotFinal = standing.isNotFinal || saysNotFinal(folded);
        }
    return standing;
}

/// True when codes stand between two columns (exclusive) right below a header: the labels of another table.
bool holdsCodesBetween(const Survey& survey, int headerRow, int after, int before)
{
    constexpr int firstRows = 6;
    for (auto column = survey.codesByColumn.upper_bound(after);
         column != survey.codesByColumn.end() && column->first < before; ++column)
        if (!survey.codes(column->first, headerRow, headerRow + firstRows).empty())
            return true;
    return false;
}

/// True when the word right above these columns is that of a party.
bool isBelowParty(const Survey& survey, int row, const ResultColumns& columns)
{
    for (int up = 1; up <= headerDepth; ++up)
        for (int column = columns.firstColumn(); column <= columns.lastColumn(); ++column)
            if (const std::string_view folded = survey.grid->folded({row - up, column}); !folded.empty())
                return saysExternal(folded) || saysSelf(folded);
    return false;
}

/// Words of what is aimed at. A title that speaks of the assessment too is none of a table of targets.
bool saysTarget(std::string_view folded)
{
    const auto has = [&](std::string_view words) { return folded.find(words) != std::string_view::npos; };
    constexpr std::size_t longestTitle = 120;
    return folded.size() < longestTitle && (has("phan dau") || has("dang ky muc") || has("muc dang ky"))
           && !has("tu danh gia") && !has("ket qua") && !has(":");
}

} // namespace

std::optional<Party> partyIn(std::string_view folded)
{
    if (saysExternal(folded))
        return Party::External;
    return saysSelf(folded) ? std::optional(Party::Self) : std::nullopt;
}

std::optional<Party> partyAbove(const Survey& survey, int row, int column, int after)
{
    if (const auto party = partyIn(survey.grid->folded({row, column})))
        return party;
    for (int up = 1; up <= headerDepth; ++up)
        for (int c = column; c > after; --c)
            if (const auto party = partyIn(survey.grid->folded({row - up, c})))
                return party;
    return std::nullopt;
}

Party partyOfTitle(const Survey& survey, int row)
{
    constexpr int farthest = 20;
    for (int up = 1; up <= farthest && row - up >= 0; ++up)
    {
        const auto* line = survey.grid->row(row - up);
        if (line == nullptr)
            continue;
        for (const auto* filled = survey.grid->begin(*line); filled != survey.grid->end(*line); ++filled)
        {
            const std::string_view folded = survey.grid->folded(filled->value);
            if (folded.size() > 200)
                continue;
            const bool external = saysExternal(folded);
            if (external != saysSelf(folded))
                return external ? Party::External : Party::Self;
        }
    }
    return Party::Self;
}

bool titleNamesExternal(const Survey& survey, int row)
{
    constexpr int farthest = 20;
    for (int up = 0; up <= farthest && row - up >= 0; ++up)
        if (const auto* line = survey.grid->row(row - up))
            for (const auto* filled = survey.grid->begin(*line); filled != survey.grid->end(*line); ++filled)
                if (const std::string_view folded = survey.grid->folded(filled->value);
                    folded.size() < 200 && saysExternal(folded))
                    return true;
    return false;
}

void keepFinal(const Survey& survey, int row, ResultHeader& header)
{
    if (header.columns.size() != 2 || header.columns[0].party != header.columns[1].party
        || holdsCodesBetween(survey, row, header.columns[0].lastColumn(), header.columns[1].firstColumn()))
        return;
    const Standing first = standingOf(survey, row, header.columns[0]);
    const Standing second = standingOf(survey, row, header.columns[1]);
    const bool ofTwoYears = first.year > 0 && second.year > 0 && first.year != second.year;
    const bool secondCounts = ofTwoYears ? second.year > first.year : first.isNotFinal && !second.isNotFinal;
    const bool firstCounts = ofTwoYears ? first.year > second.year : second.isNotFinal && !first.isNotFinal;
    if (secondCounts)
        header.columns.erase(header.columns.begin());
    else if (firstCounts)
        header.columns.pop_back();
}

bool isUnclearWhose(const Survey& survey, int row, const ResultHeader& header)
{
    for (std::size_t i = 1; i < header.columns.size(); ++i)
    {
        const ResultColumns& before = header.columns[i - 1];
        const ResultColumns& columns = header.columns[i];
        if (before.party == columns.party && !isBelowParty(survey, row, before) && !isBelowParty(survey, row, columns)
            && !holdsCodesBetween(survey, row, before.lastColumn(), columns.firstColumn())
            && !areApart(*survey.grid, row, before.lastColumn(), columns.firstColumn()))
            return true;
    }
    return false;
}

bool isOfTargets(const Survey& survey, const ResultHeader& header)
{
    constexpr int linesAbove = 4;
    for (int row = header.firstRow - 1; row >= std::max(0, header.firstRow - linesAbove); --row)
    {
        const auto* line = survey.grid->row(row);
        const auto isCode = [&](const auto& column) { return !survey.codes(column.first, row - 1, row).empty(); };
        if (std::ranges::any_of(survey.codesByColumn, isCode))
            return false; // what stands higher is of another table
        if (line != nullptr && std::any_of(survey.grid->begin(*line), survey.grid->end(*line), [&](const auto& filled) {
                return filled.column <= header.lastColumn() && saysTarget(survey.grid->folded(filled.value));
            }))
            return true;
    }
    return false;
}

bool isBelowTarget(const Survey& survey, int row, int column)
{
    for (int up = 1; up <= headerDepth; ++up)
        if (const std::string_view folded = survey.grid->folded({row - up, column}); !folded.empty())
            return saysTarget(folded) || folded.starts_with("muc tieu") || folded.starts_with("chi tieu")
                   || folded.starts_with("ke hoach");
    return false;
}

bool namesTarget(std::string_view folded)
{
    constexpr std::array aims{"muc tieu"sv, "chi tieu"sv, "ke hoach"sv,  "can dat"sv, "yeu cau"sv,  "du kien"sv,
                              "dang ky"sv,  "de nghi"sv,  "huong toi"sv, "se dat"sv,  "toi thieu"sv};
    return saysTarget(folded) || std::ranges::any_of(aims, [&](std::string_view aim) {
               return folded.find(aim) != std::string_view::npos;
           });
}

Standing standingIn(std::string_view folded)
{
    constexpr std::size_t digits = 4;
    Standing standing;
    standing.isNotFinal = saysNotFinal(folded);
    for (std::size_t at = 0; at + digits <= folded.size(); ++at)
        standing.year = std::max(standing.year, calendarYear(folded.substr(at, digits)));
    return standing;
}

} // namespace datchuan::recognise
