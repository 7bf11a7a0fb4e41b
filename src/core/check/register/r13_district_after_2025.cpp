#include "check/catalogue.hpp"
#include "check/register/lists.hpp"

namespace datchuan::check {

namespace {

using recognise::Concept;
using schools::Entry;
using schools::List;

bool isDistrict(std::string_view folded)
{
    return folded.starts_with("huyen ") || folded.starts_with("quan ") || folded.starts_with("thi xa ");
}

/// "Huyện", "Quận/huyện": a column of districts alone.
bool isDistrictHeader(std::string_view folded)
{
    return folded.find("huyen") != std::string_view::npos && folded.find("xa") == std::string_view::npos
           && folded.find("phuong") == std::string_view::npos;
}

void run(const Context& context, Sink& sink)
{
    constexpr calendar::Date noDistricts = std::chrono::year(2025) / 7 / 1; // catalogue of mistakes, R13
    for (const List& list : schoolsOf(context).lists())
    {
        const auto column = list.table->columns.find(Concept::Area);
        if (list.table->kind != recognise::TableKind::Plan || column == list.table->columns.end())
            continue;
        const auto day = checkingDay(context, list.table->sheet);
        if (!(list.years && noDistricts <= list.years->first) && !(day && noDistricts <= *day))
            continue;
        const grid::Grid& grid = context.sheet(list.table->sheet).grid;
        bool areDistricts = false;
        for (int row = list.table->range.first.row; row <= list.table->headerRow; ++row)
            areDistricts = areDistricts || isDistrictHeader(grid.folded({row, column->second}));
        for (const Entry& entry : list.entries)
            if (const grid::Cell cell{entry.row, column->second};
                grid.isText(cell) && (areDistricts || isDistrict(grid.folded(cell))))
                sink.add({list.table->sheet, cell}, {{"name", entry.name}, {"value", std::string(grid.text(cell))}});
    }
}

} // namespace

const Check r13{"R13",
                Severity::Warning,
                "district-after-2025",
                "\"{name}\": đơn vị \"{value}\" không còn từ 01/7/2025; dùng tên xã, phường mới.",
                "\"{name}\": \"{value}\" no longer exists from 01/7/2025; use the new commune.",
                "Từ 01/7/2025 không còn cấp huyện.",
                "There is no district level since 1 July 2025.",
                &run};

} // namespace datchuan::check
