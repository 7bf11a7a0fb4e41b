#include "check/text/figure_rows.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace datchuan::check {

namespace {

using recognise::Concept;
using recognise::TableKind;

/// Lines of a head block that hold numbers which nobody adds, or yes and no (T18).
bool holdsNoFigure(std::string_view label)
{
    for (const std::string_view word : {"dien thoai",         "fax",      "website",   "email",
                                        "nam thanh lap",      "ma so",    "ma truong", "so quyet dinh",
                                        "ho va ten",          "ho ten",   "muc do",    "cap do",
                                        "dat chuan quoc gia", "xep loai", "danh hieu", "kho khan",
                                        "cong lap",           "tu thuc",  "dan lap",   "chuyen biet",
                                        "lien ket",           "loai hinh"})
        if (label.find(word) != std::string_view::npos)
            return true;
    return false;
}

/// The first text of a row left of a column.
std::string_view labelOf(const grid::Grid& grid, int row, int before)
{
    if (const auto* line = grid.row(row))
        for (const auto* filled = grid.begin(*line); filled != grid.end(*line) && filled->column < before; ++filled)
            if (filled->value.kind == grid::ValueKind::Text && grid.folded(filled->value).size() > 1)
                return grid.folded(filled->value);
    return {};
}

void addFigure(FigureRow& row, const grid::Grid& grid, grid::Cell cell)
{
    const grid::Value& value = grid.at(cell);
    if (value.kind == grid::ValueKind::Number)
        row.figures.push_back({cell, value, {}});
    else if (value.kind == grid::ValueKind::Text)
        if (auto text = text::readNumberText(grid.text(cell)))
            row.figures.push_back({cell, value, std::move(text)});
}

std::vector<int> figureColumns(const recognise::Table& table)
{
    std::vector<int> columns;
    if (table.kind == TableKind::DataTable)
        for (const recognise::YearColumn& year : table.years)
            columns.push_back(year.column);
    else if (table.kind == TableKind::MinistryReport)
        if (const auto first = table.columns.find(Concept::SchoolTotal); first != table.columns.end())
            for (int column = first->second; column <= table.range.last.column; ++column)
                columns.push_back(column);
    std::ranges::sort(columns);
    return columns;
}

bool isNear(double a, double b, double factor)
{
    return a > 0 && b > 0 && a <= b * factor && b <= a * factor;
}

bool isWhole(double value)
{
    return std::floor(value) == value;
}

/// A whole number of thousandths and no whole number: what 1,148 becomes when its separator is taken for a decimal one.
bool isThousandths(double value)
{
    const double grown = value * 1000;
    return value > 1 && !isWhole(value) && std::abs(grown - std::round(grown)) < 1e-6;
}

/// "Tổng số học sinh", "Số lớp": what is counted is whole.
bool isCount(std::string_view label)
{
    const auto says = [&](std::string_view word) { return label.find(word) != std::string_view::npos; };
    constexpr std::array<std::string_view, 6> measured{"ty le", "ti le", "binh quan", "trung binh", "dien tich", "/"};
    return (label.starts_with("so ") || says("tong so ")) && !says("kinh phi") && !says("m2") && !says("%")
           && std::ranges::none_of(measured, says);
}

std::vector<FigureRow> findFigureRows(const Context& context)
{
    std::vector<FigureRow> rows;
    for (const recognise::Table& table : context.assessed.tables)
    {
        const auto columns = figureColumns(table);
        if (columns.empty())
            continue;
        const grid::Grid& grid = context.sheet(table.sheet).grid;
        for (const int record : table.records)
        {
            FigureRow row{&table, labelOf(grid, record, columns.front()), {}, table.kind == TableKind::DataTable};
            if (holdsNoFigure(row.label))
                continue;
            for (const int column : columns)
                addFigure(row, grid, {record, column});
            if (!row.figures.empty())
                rows.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace

const std::vector<FigureRow>& figureRows(const Context& context)
{
    return context.once<std::vector<FigureRow>>([&] { return findFigureRows(context); });
}

bool mayBeMisread(const FigureRow& row, const Figure& figure)
{
    if (!row.sameMeasure || (figure.text && !figure.text->asDecimal))
        return false;
    constexpr double thousand = 1000;
    if (figure.isNumber() && isCount(row.label) && figure.value.number < thousand && isThousandths(figure.value.number)
        && !isWhole(10 * figure.value.number)) // 12,5 is half of something
        return true;
    std::vector<double> others;
    for (const Figure& other : row.figures)
        if (other.cell != figure.cell && !(other.text && other.text->asDecimal))
            others.push_back(other.text ? other.text->value : other.value.number);
    constexpr double sameSize = 3;
    std::ranges::sort(others);
    if (others.size() < 2 || others.front() <= 0 || !isNear(others.front(), others.back(), sameSize))
        return false;
    const double usual = others[others.size() / 2];
    if (figure.text)
        return isNear(figure.text->value, usual, sameSize) || isNear(*figure.text->asDecimal, usual, sameSize);
    const double value = figure.value.number;
    const double grown = value * thousand;
    const bool othersWhole = std::ranges::all_of(others, isWhole);
    if (othersWhole)
        return isThousandths(value) && isNear(grown, usual, sameSize);
    return others.front() >= 1 && others.back() < thousand && isWhole(value) && value >= thousand
           && isNear(value / thousand, usual, sameSize);
}

} // namespace datchuan::check
