#include "generate/words.hpp"
#include "generate/writer.hpp"

#include <algorithm>
#include <array>

/// Matrices: a school a row, a criterion a column.
namespace datchuan::tests {

void Writer::writeMatrix()
{
    auto random = m_choices.stream("matrix");
    SheetBuilder& sheet = newSheet("Các trường");
    int row = 0;
    const int offset = choice("offset");
    for (int i = 0; i < choice("titleRows"); ++i)
        sheet.put({row++, offset}, oneOf(random, std::array{"UBND XÃ ĐẠ TẺH", "KẾT QUẢ TỰ ĐÁNH GIÁ CÁC TRƯỜNG",
                                                            "Năm học 2026-2027", "Phụ lục 1"}));
    if (choice("date") == 1)
        sheet.put({row++, offset}, isNew() ? "Ngày đánh giá: 10/6/2027" : "Ngày đánh giá: 10/6/2019");
    else if (choice("date") != 2)
        sheet.put({row++, offset}, isNew() ? "Đạ Tẻh, ngày 10 tháng 6 năm 2027" : "Đạ Tẻh, ngày 10 tháng 6 năm 2019");
    const bool typed = pick(random, 2) == 0 || m_set->id == "GDTX-2026";
    int column = offset;
    const int header = row;
    const int number = choice("numbers") == 1 ? column++ : -1;
    const int name = column++;
    const int type = typed ? column++ : -1;
    if (number >= 0)
        sheet.put({row, number}, "TT");
    sheet.put({row, name}, asWritten(m_choices, "Tên trường"));
    if (type >= 0)
        sheet.put({row, type}, "Cấp học");
    const int first = column;
    const int codes = choice("codes") % 4;
    for (const auto* criterion : m_set->allCriteria())
    {
        const bool asNumber = codes == 3 && !criterion->code.ends_with("0");
        sheet.put({row, column++}, codes == 0   ? criterion->code
                                   : codes == 1 ? "TC " + criterion->code
                                   : asNumber   ? "#=" + criterion->code
                                   : codes == 2 ? "Tiêu chí " + criterion->code
                                                : criterion->code);
    }
    if (choice("note") == 1)
        sheet.put({row, column}, "Ghi chú");
    ++row;
    const int schools = 3 + pick(random, 28);
    static constexpr std::array leads{"Đạt Mức ", "Mức ", "M", "#="};
    const auto form = static_cast<std::size_t>(choice("resultForm"));
    for (int i = 0; i < schools; ++i, ++row)
    {
        RandomSchool school = randomSchool(*m_set, random);
        school.name += " " + std::to_string(i + 1);
        if (number >= 0)
            sheet.put({row, number}, "#=" + std::to_string(i + 1));
        sheet.put({row, name}, school.name);
        if (type >= 0)
            sheet.put({row, type}, school.type);
        int claimed = 0;
        column = first;
        for (const auto* criterion : m_set->allCriteria())
        {
            int& level = school.levels[criterion->code];
            if (choice("blanks") > 0 && pick(random, 60) == 0)
            {
                level = RandomSchool::blank;
                expectFinding("L06", {row, column});
            }
            else
                sheet.put({row, column}, level == 0 && form < 3 ? "Không đạt" : leads[form] + std::to_string(level));
            claimed = std::max(claimed, level);
            ++column;
        }
        Generated::Expected expected;
        expected.set = m_set->id;
        expected.levels = school.levels;
        expected.outcome = school.outcome(claimed, false);
        expected.school = school.name;
        expected.row = row;
        m_out.assessments.push_back(expected);
    }
    if (choice("subtotals") > 0)
        sheet.put({row++, name}, "Tổng cộng: " + std::to_string(schools) + " trường");
    m_out.headerRow = header;
    m_out.tables.push_back(recognise::TableKind::SchoolMatrix);
}

} // namespace datchuan::tests
