#include "recognise/credible.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace datchuan::recognise {

namespace {

constexpr int deepestHeader = 3; // rows above the last one of a header

/// The header word over a column, the nearest to the data.
const Header* headerOver(const SheetView& view, const ResultHeader& header, int column)
{
    for (int row = header.lastRow; row >= std::max(0, header.lastRow - deepestHeader); --row)
        if (const Header* found = view.survey.headerAt({row, column}))
            return found;
    return nullptr;
}

/// What the texts beside the codes say.
struct TitleCount
{
    int official = 0; ///< like the official title of the row's code
    int other = 0;    ///< titles of something else
};

TitleCount countTitles(const Table& table, const SheetView& view, const ResultHeader& header)
{
    TitleCount count;
    std::map<int, std::set<std::string>> unnamed; // texts of columns without a header word
    std::map<int, int> unnamedRows;
    for (const CriterionRow& row : table.rows)
    {
        if (!row.titleCell)
            continue;
        const std::string& code = row.likelyCode.empty() ? row.code : row.likelyCode;
        if (view.titles.resembles(code, row.title))
        {
            ++count.official;
            continue;
        }
        if (*row.titleCell == row.codeCell)
        {
            ++count.other;
            continue;
        }
        const Header* above = headerOver(view, header, row.titleCell->column);
        if (above == nullptr)
        {
            unnamed[row.titleCell->column].insert(row.title);
            ++unnamedRows[row.titleCell->column];
        }
        else if (above->meaning == Concept::Title || above->meaning == Concept::Criterion)
            ++count.other;
    }
    // titles differ from row to row; the name of a group or a date does not
    for (const auto& [column, texts] : unnamed)
        if (10 * std::ssize(texts) > 6L * unnamedRows[column])
            count.other += unnamedRows[column];
    return count;
}

/// How the codes of a table agree with one rule set.
struct CodeFit
{
    int foreign = 0;
    int missing = 0;         ///< of the standards that the table speaks of
    int standards = 0;       ///< that the table speaks of
    bool isWholeSet = false; ///< it speaks of every standard
};

CodeFit fitOf(const std::set<std::string>& codes, const ruleset::RuleSet& set)
{
    CodeFit fit;
    for (const std::string& code : codes)
        fit.foreign += set.criterion(code) == nullptr ? 1 : 0;
    for (const auto& standard : set.standards)
    {
        const auto lacking = std::ranges::count_if(
            standard.criteria, [&](const auto& criterion) { return !codes.contains(criterion.code); });
        if (lacking == std::ssize(standard.criteria))
            continue;
        ++fit.standards;
        fit.missing += static_cast<int>(lacking);
    }
    fit.isWholeSet = fit.standards == std::ssize(set.standards);
    return fit;
}

/// The codes are those of a set, or of some of its standards, and no others; in a whole set one may be wrong.
bool areCodesOfASet(const std::set<std::string>& codes, const Titles& titles)
{
    return std::ranges::any_of(titles.sets(), [&](const ruleset::RuleSet& set) {
        const CodeFit fit = fitOf(codes, set);
        const int wrong = fit.foreign + fit.missing;
        return wrong <= (fit.isWholeSet ? 1 : 0) && (fit.standards > 1 || codes.size() >= 5);
    });
}

/// Some set knows most of the codes.
bool areKnown(const std::set<std::string>& codes, const Titles& titles)
{
    return std::ranges::any_of(titles.sets(), [&](const ruleset::RuleSet& set) {
        return 10L * fitOf(codes, set).foreign <= 3 * std::ssize(codes);
    });
}

/// "Tiêu chí 1.1", or bare codes below "Tiêu chí", or standards among the rows, or levels beside "Không đạt" as only the
/// forms have them.
bool speaksOfCriteria(const Table& table, const SheetView& view, const ResultHeader& header, const LabelColumn& label)
{
    const auto codes = view.survey.codes(label.column, header.lastRow, table.rows.back().codeCell.row);
    if (std::ranges::any_of(codes, [](const auto* cell) { return cell->mention.labelled; }))
        return true;
    const Header* above = headerOver(view, header, label.column);
    if (above != nullptr && (above->meaning == Concept::Criterion || above->meaning == Concept::Standard))
        return true;
    // a standard that heads its table stands among the header words
    const auto heading =
        view.survey.codes(label.column, std::min(header.firstRow, header.lastRow - deepestHeader) - 1, header.lastRow);
    if (std::ranges::any_of(heading, [](const auto* cell) { return cell->mention.kind == CodeKind::Standard; }))
        return true;
    return !table.standardRows.empty() || std::ranges::any_of(table.results, [](const auto& columns) {
        return columns.notMet && columns.levels.size() >= 2;
    });
}

bool isCredibleLevel4(const Table& table, const SheetView& view, const ResultHeader& header, const LabelColumn& label)
{
    const Header* above = headerOver(view, header, label.column);
    return (above != nullptr && above->meaning == Concept::Criterion)
           || titleSpeaksOfLevel4(view.sheet.grid, header.firstRow)
           || std::ranges::any_of(table.rows, [&](const CriterionRow& row) {
                  return view.sheet.grid.folded(row.codeCell).find("22") != std::string_view::npos;
              });
}

} // namespace

bool isCredible(const Table& table, const SheetView& view, const ResultHeader& header, const LabelColumn& label)
{
    if (label.byTitle)
        return true;
    if (table.kind == TableKind::Level4)
        return isCredibleLevel4(table, view, header, label);
    std::set<std::string> codes;
    for (const CriterionRow& row : table.rows)
        codes.insert(row.code);
    const TitleCount titles = countTitles(table, view, header);
    if (titles.official > 0 && 2 * titles.official >= titles.other)
        return true;
    if (!speaksOfCriteria(table, view, header, label))
        return false;
    if (2L * titles.other > std::ssize(table.rows))
        return areCodesOfASet(codes, view.titles);
    return areKnown(codes, view.titles);
}

bool areCredible(const std::set<std::string>& codes, const Titles& titles)
{
    return areCodesOfASet(codes, titles) || std::ranges::any_of(titles.sets(), [&](const ruleset::RuleSet& set) {
               const auto all = std::ssize(set.allCriteria());
               const auto known = std::ranges::count_if(
                   codes, [&](const std::string& code) { return set.criterion(code) != nullptr; });
               return 10 * (all - known + std::ssize(codes) - known) <= 3 * all;
           });
}

} // namespace datchuan::recognise
