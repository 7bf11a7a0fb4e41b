#include "check/catalogue.hpp"
#include "text/fold.hpp"

#include <map>

namespace datchuan::check {

namespace {

using recognise::Concept;

/// "C:\\…", "file:…", "\\\\server\\…": opens on one computer or in one network only.
bool isLocal(std::string_view folded)
{
    if (folded.find("file:") != std::string_view::npos || folded.starts_with("\\\\"))
        return true;
    for (std::size_t at = folded.find(":\\"); at != std::string_view::npos; at = folded.find(":\\", at + 1))
        if (at > 0 && folded[at - 1] >= 'a' && folded[at - 1] <= 'z'
            && (at == 1 || folded[at - 2] < 'a' || folded[at - 2] > 'z'))
            return true;
    return false;
}

/// The links in cells of an evidence list. Each is a call into the office, so a list whose first rows hold none is taken
/// to hold none.
class Links
{
public:
    /// Where the link in the cell leads; "" when it holds none or is not asked any more.
    std::string in(const grid::Sheet& sheet, grid::Cell cell)
    {
        if (m_withoutLink == mostWithoutLink)
            return {};
        std::string link = sheet.details->link(cell);
        m_withoutLink = link.empty() ? m_withoutLink + 1 : 0;
        return link;
    }

private:
    static constexpr int mostWithoutLink = 200; // cells in a row
    int m_withoutLink = 0;
};

void run(const Context& context, Sink& sink)
{
    std::map<std::size_t, Links> links; // one for each list
    for (const evidence::Entry& entry : context.book.entries)
    {
        const grid::Sheet& sheet = context.sheet(entry.codePlace.sheet);
        const auto location = context.book.listOf(entry).column(Concept::Location);
        const auto look = [&](int column, bool mayHoldLink) {
            const grid::Cell cell{entry.row(), column};
            if (sheet.grid.isText(cell)
                && (isLocal(sheet.grid.folded(cell))
                    || (mayHoldLink && isLocal(text::fold(links[entry.list].in(sheet, cell))))))
                sink.add({entry.codePlace.sheet, cell}, {});
        };
        look(entry.codePlace.cell.column, true);
        if (location)
            look(*location, true);
        if (const auto note = context.book.listOf(entry).column(Concept::Note))
            look(*note, false);
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
