#include "support/checked.hpp"

namespace datchuan::tests {

check::Checked checked(const std::vector<SheetBuilder>& sheets, const assess::Wishes& wishes)
{
    return check::checkWorkbook(workbookOf(sheets), library(), titles(), wishes);
}

std::vector<std::string> findings(const std::vector<SheetBuilder>& sheets, const assess::Wishes& wishes)
{
    std::vector<std::string> texts;
    for (const check::Finding& finding : checked(sheets, wishes).findings)
    {
        if (finding.code == "S01")
            continue;
        const std::string sheet =
            finding.place.sheet > 0 ? std::to_string(finding.place.sheet + 1) + "!" : std::string();
        texts.push_back(finding.code + " " + sheet + grid::toA1(finding.place.cell));
    }
    return texts;
}

std::vector<check::Finding> findingsOf(const std::vector<SheetBuilder>& sheets)
{
    auto all = checked(sheets).findings;
    std::erase_if(all, [](const check::Finding& finding) { return finding.code == "S01"; });
    return all;
}

std::string a1(int row, int column)
{
    return grid::toA1(grid::Cell{row, column});
}

} // namespace datchuan::tests
