#include "schools/columns.hpp"

#include <algorithm>
#include <array>

namespace datchuan::schools {

using recognise::Concept;

namespace {

bool holdsAny(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// Calls `visit` with column and text of each header cell, the lowest row last.
template <typename Visit>
void eachHeader(const grid::Grid& grid, const recognise::Table& table, Visit visit)
{
    for (int row = table.range.first.row; row <= table.headerRow; ++row)
        if (const auto* line = grid.row(row))
            for (const auto* filled = grid.begin(*line); filled != grid.end(*line); ++filled)
                visit(grid::Cell{row, filled->column}, grid.folded(filled->value));
}

bool isOfRecognition(Concept meaning)
{
    using enum Concept;
    constexpr std::array all{Degree, Grade, Decision, SignedOn, ExpiresOn, Authority};
    return std::ranges::find(all, meaning) != all.end();
}

} // namespace

std::vector<RecognitionColumns> recognitionColumns(const grid::Grid& grid, const recognise::Table& table)
{
    std::map<int, Concept> meanings; // the lower header of a column says it more exactly
    eachHeader(grid, table, [&](grid::Cell cell, std::string_view folded) {
        if (const auto header = recognise::readHeader(folded); header && isOfRecognition(header->meaning))
            meanings[cell.column] = header->meaning;
    });
    for (const auto& [meaning, column] : table.columns) // read by more than the words of one cell
        if (isOfRecognition(meaning))
            meanings.try_emplace(column, meaning);

    const auto standsAgain = [&](int after, const RecognitionColumns& group) {
        return std::any_of(meanings.upper_bound(after), meanings.end(), [&](const auto& later) {
            return later.second != Concept::Degree && later.second != Concept::Grade && group.contains(later.second);
        });
    };
    std::vector<RecognitionColumns> groups;
    for (const auto& [column, meaning] : meanings)
    {
        const bool isRank = meaning == Concept::Degree || meaning == Concept::Grade;
        // "Cấp độ | Số QĐ | Ngày ký | Mức độ | Số QĐ | Ngày ký": the second rank begins the second recognition
        if (groups.empty() || groups.back().contains(meaning)
            || (isRank && groups.back().size() > 1 && standsAgain(column, groups.back())))
            groups.emplace_back();
        groups.back().emplace(meaning, column);
    }
    return groups;
}

FurtherColumns furtherColumns(const grid::Grid& grid, const recognise::Table& table)
{
    FurtherColumns columns;
    eachHeader(grid, table, [&](grid::Cell cell, std::string_view folded) {
        const bool isOfDay = holdsAny(folded, {"ngay", "thoi gian"});
        if (isOfDay
            && holdsAny(folded, {"don bang", "don nhan", "don danh hieu", "le cong nhan", "trao bang",
                                 "trao quyet dinh", "cong bo", "bao cao", "to chuc le"}))
        {
            columns.ceremony = cell.column;
            columns.ceremonyHeader = std::string(grid.text(cell));
        }
        else if (folded.find("hieu luc") != std::string_view::npos
                 && !holdsAny(folded, {"het hieu luc", "hieu luc den", "con hieu luc"}))
            columns.effective = cell.column;
        else if (folded.find("thanh lap") != std::string_view::npos && !folded.starts_with("so "))
            columns.founded = cell.column;
        else if (folded.starts_with("quy") || folded.starts_with("thang") || holdsAny(folded, {"thoi gian thuc hien"})
                 || folded.starts_with("thoi gian") || folded.starts_with("thoi diem"))
            columns.plannedTime = cell.column;
    });
    return columns;
}

} // namespace datchuan::schools
