#include "check/catalogue.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

constexpr int officialColumns = 5;

/// The sheet says that it is the list of the form, or the copy that is handed in.
bool isOfficialCopy(const grid::Sheet& sheet, int headerRow)
{
    const auto says = [](std::string_view folded) {
        for (const std::string_view words : {"phu luc iv", "phu luc 4", "nop so", "gui so"})
            if (folded.find(words) != std::string_view::npos)
                return true;
        return false;
    };
    if (says(text::fold(sheet.name)))
        return true;
    constexpr int titleLines = 8;
    for (int row = std::max(0, headerRow - titleLines); row < headerRow; ++row)
        if (const auto* line = sheet.grid.row(row))
            for (const auto* filled = sheet.grid.begin(*line); filled != sheet.grid.end(*line); ++filled)
                if (says(sheet.grid.folded(filled->value)))
                    return true;
    return false;
}

void run(const Context& context, Sink& sink)
{
    for (const evidence::List& list : context.book.lists)
    {
        if (list.held != evidence::Convention::MC) // the list of 2018 has seven columns
            continue;
        const grid::Sheet& sheet = context.sheet(list.table->sheet);
        const int row = list.table->range.first.row;
        const auto* line = sheet.grid.row(row);
        const int columns = line == nullptr ? 0 : static_cast<int>(sheet.grid.end(*line) - sheet.grid.begin(*line));
        if (columns > officialColumns && isOfficialCopy(sheet, row))
            sink.add({list.table->sheet, {row, sheet.grid.begin(*line)->column}}, {{"k", std::to_string(columns)}});
    }
}

} // namespace

const Check v16{"V16",
                Severity::Warning,
                "internal-columns-submitted",
                "Danh mục nộp Sở theo mẫu có 5 cột; bảng này có {k} cột.",
                "The official list has 5 columns; this table has {k}.",
                "Danh mục chính thức chỉ có năm cột.",
                "Official list has five columns.",
                &run};

} // namespace datchuan::check
