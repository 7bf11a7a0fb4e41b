#include "support/summary.hpp"

namespace datchuan::tests {

Summary::Summary(const char* set, School start) : school(std::move(start))
{
    school.set = &ruleSet(set);
    layout.titleLines = {"BẢNG TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ", "Hà Nội, ngày 15 tháng 5 năm 2019"};
    write();
}

void Summary::write()
{
    sheet = SheetBuilder("Tổng hợp");
    rows = writeSummary(sheet, school, layout);
}

grid::Cell Summary::header(const std::string& text) const
{
    for (int row = 0; row < 12; ++row)
        for (int column = 0; column < 12; ++column)
            if (sheet.get({row, column}) == text)
                return {row, column};
    return {-1, -1};
}

check::Finding Summary::first() const
{
    for (const check::Finding& finding : checked({sheet}).findings)
        if (finding.code != "S01")
            return finding;
    return {};
}

} // namespace datchuan::tests
