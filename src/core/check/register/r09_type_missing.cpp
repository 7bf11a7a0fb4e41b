#include "check/catalogue.hpp"
#include "check/register/lists.hpp"
#include "recognise/facts.hpp"
#include "text/fold.hpp"

namespace datchuan::check {

namespace {

using recognise::Concept;
using schools::Entry;
using schools::List;

std::optional<std::string> typeIn(std::string_view folded)
{
    return recognise::readSchoolType(folded);
}

/// "TH&THCS", "Tiểu học - THCS", "PTCS": several levels of study without the words "nhiều cấp học".
bool isMixed(std::string_view folded)
{
    return typeIn(folded) == "NCH" && folded.find("nhieu cap") == std::string_view::npos;
}

std::string_view nameOfType(std::string_view type)
{
    return type == "MN"     ? "Mầm non"
           : type == "TH"   ? "Tiểu học"
           : type == "THCS" ? "THCS"
           : type == "THPT" ? "THPT"
           : type == "NCH"  ? "Phổ thông có nhiều cấp học"
           : type == "GDTX" ? "GDTX"
                            : "";
}

/// "Loại hình" may be a column of "Công lập", "Tư thục": then it says nothing about types.
bool isColumnOfTypes(const grid::Grid& grid, const List& list, int column)
{
    int filled = 0;
    int types = 0;
    for (const Entry& entry : list.entries)
    {
        filled += grid.isEmpty({entry.row, column}) ? 0 : 1;
        types += typeIn(grid.folded({entry.row, column})) ? 1 : 0;
    }
    return types > 0 && 2 * types >= filled;
}

void run(const Context& context, Sink& sink)
{
    for (const List& list : schoolsOf(context).lists())
    {
        const auto column = list.table->columns.find(Concept::SchoolType);
        const grid::Grid& grid = context.sheet(list.table->sheet).grid;
        if (column == list.table->columns.end() || !isColumnOfTypes(grid, list, column->second))
            continue;
        for (const Entry& entry : list.entries)
        {
            const grid::Cell cell{entry.row, column->second};
            const std::string_view folded = grid.folded(cell);
            if (typeIn(folded) && !isMixed(folded))
                continue;
            const auto type = isMixed(folded) ? typeIn(folded) : typeIn(text::fold(entry.name));
            const std::string written(grid.text(cell));
            std::optional<Fix> fix;
            if (type && (!folded.empty() || grid.isEmpty(cell)))
                fix = Fix{Fix::Kind::Confirm, written, std::string(nameOfType(*type))};
            const Slot value = written.empty() ? Slot(LocalText{"(trống)", "(blank)"}) : Slot(written);
            sink.add({list.table->sheet, cell}, {{"name", entry.name}, {"value", value}}, fix);
        }
    }
}

} // namespace

const Check r09{"R09",
                Severity::Error,
                "type-missing",
                "\"{name}\": loại trường \"{value}\" chưa rõ.",
                "\"{name}\": school type \"{value}\" unclear.",
                "Không biết bộ tiêu chí nào áp dụng cho trường.",
                "The set of criteria is unknown.",
                &run};

} // namespace datchuan::check
