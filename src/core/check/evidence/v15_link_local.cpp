#include "check/catalogue.hpp"
#include "text/fold.hpp"

namespace datchuan::check {

namespace {

using recognise::Concept;

/// "C:\\…", "file:…", "\\\\server\\…": opens on one computer or in one network only.
bool isLocal(std::string_view text)
{
    const std::string folded = text::fold(text);
    if (folded.find("file:") != std::string::npos || folded.starts_with("\\\\"))
        return true;
    for (std::size_t at = folded.find(":\\"); at != std::string::npos; at = folded.find(":\\", at + 1))
        if (at > 0 && folded[at - 1] >= 'a' && folded[at - 1] <= 'z'
            && (at == 1 || folded[at - 2] < 'a' || folded[at - 2] > 'z'))
            return true;
    return false;
}

void run(const Context& context, Sink& sink)
{
    for (const evidence::Entry& entry : context.book.entries)
    {
        const grid::Sheet& sheet = context.workbook.sheets[static_cast<std::size_t>(entry.codePlace.sheet)];
        std::vector<grid::Cell> cells{entry.codePlace.cell};
        for (const Concept column : {Concept::Location, Concept::Note})
            if (const auto at = context.book.listOf(entry).column(column))
                cells.push_back({entry.row(), *at});
        for (const grid::Cell cell : cells)
        {
            if (!sheet.grid.isText(cell))
                continue;
            const bool mayHoldLink =
                cell == entry.codePlace.cell || context.book.listOf(entry).column(Concept::Location) == cell.column;
            if (isLocal(sheet.grid.text(cell)) || (mayHoldLink && isLocal(sheet.details->link(cell))))
                sink.add({entry.codePlace.sheet, cell}, {});
        }
    }
}

} // namespace

const Check v15{"V15",
                Severity::Warning,
                "link-local",
                "Liên kết ở ô {cell} trỏ tới máy cá nhân.",
                "The link in {cell} points to a personal computer.",
                "Đoàn đánh giá không mở được.",
                "Cannot be opened by the team.",
                &run};

} // namespace datchuan::check
