#include "generate/generated.hpp"

#include "generate/words.hpp"
#include "generate/writer.hpp"
#include "support/rules.hpp"

#include <algorithm>
#include <array>
#include <sstream>

namespace datchuan::tests {

using recognise::Party;
using recognise::TableKind;

std::string Generated::finding(const std::string& code, grid::Cell cell, std::size_t sheet) const
{
    return code + " " + (sheet > 0 ? std::to_string(sheet + 1) + "!" : std::string()) + grid::toA1(cell);
}

std::string Generated::dump() const
{
    std::ostringstream text;
    for (const SheetBuilder& sheet : sheets)
    {
        text << "== " << sheet.name() << "\n";
        for (int row = 0; row < 120; ++row)
        {
            std::string line;
            for (int column = 0; column < 40; ++column)
                if (std::string cell = sheet.get({row, column}); !cell.empty())
                {
                    std::ranges::replace(cell, '\n', '|');
                    line += (line.empty() ? "" : "  ") + grid::toA1(grid::Cell{row, column}) + "=" + cell;
                }
            if (!line.empty())
                text << line << "\n";
        }
    }
    return text.str();
}

Generated generate(const Choices& choices)
{
    return Writer(choices).write();
}

namespace {

constexpr std::array setIds{"TH-2018", "MN-2018", "TRH-2018", "PT-2026", "MN-2026", "GDTX-2026"};

constexpr std::array fillers{"UBND HUYỆN LẠC DƯƠNG",
                             "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO",
                             "BÁO CÁO TỰ ĐÁNH GIÁ",
                             "Phụ lục 4",
                             "Năm học 2019-2020",
                             "BẢNG TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ",
                             "1.1. Đánh giá tiêu chí Mức 1, 2 và 3",
                             "(Kèm theo Thông tư số 17/2018/TT-BGDĐT ngày 22 tháng 8 năm 2018 của Bộ GDĐT)",
                             "Người lập: Nguyễn Thị Thắm",
                             "Số: 12/BC-TĐG",
                             "I. TỔNG HỢP KẾT QUẢ",
                             "Mẫu số 1",
                             "Đơn vị tính: tiêu chí"};

} // namespace

Writer::Writer(const Choices& choices)
    : m_choices(choices), m_set(&ruleSet(setIds[static_cast<std::size_t>(choices["set"])]))
{
}

SheetBuilder& Writer::newSheet(const std::string& name)
{
    m_out.sheets.emplace_back(name);
    return m_out.sheets.back();
}

void Writer::expectFinding(const std::string& code, grid::Cell cell)
{
    m_out.findings.insert(m_out.finding(code, cell, sheetIndex()));
}

void Writer::putHeader(grid::Cell cell, const std::string& word, bool slips)
{
    m_out.sheets.back().put(cell, asWritten(m_choices, word));
    if (slips)
        expectFinding("S02", cell);
    else if (!word.empty())
        m_out.headers.emplace(word, cell);
}

void Writer::prepareSchools()
{
    auto random = m_choices.stream("school");
    m_schools = {randomSchool(*m_set, random)};
    m_schools.push_back(randomSchool(*m_set, random));
    m_schools.back().name = m_schools.front().name;
    m_schools.back().type = m_schools.front().type;
    const int top = topLevelOf(*m_set);
    auto blanks = m_choices.stream("blank criteria");
    const int kind = choice("kind");
    m_numberIs110 = choice("codes") == 7 && !isNew() && kind != 4 && kind != 5 && kind != 9 && kind != 10;
    for (RandomSchool& school : m_schools)
        for (auto& [code, level] : school.levels)
        {
            if (choice("claim") == 1)
                level = std::min(level, top - 1);
            const bool open = choice("blanks") == 3 || (choice("blanks") == 2 && pick(blanks, 5) == 0);
            if (open && !(m_numberIs110 && (code == "1.1" || code == "1.10")))
                level = RandomSchool::blank;
        }
    if (choice("blanks") == 1)
        if (const auto* code = &oneOf(blanks, m_set->allCriteria())->code;
            !(m_numberIs110 && (*code == "1.1" || *code == "1.10")))
            m_schools.front().levels[*code] = RandomSchool::blank;
    // without a column for it, "not met" cannot be written and is blank
    const bool fillsAll = choice("style") >= 2;
    if (choice("notMetColumn") == 2 && choice("resultForm") == 0 && !fillsAll && kind != 4 && kind != 5 && kind != 9
        && kind != 10)
        for (RandomSchool& school : m_schools)
            for (auto& [code, level] : school.levels)
                if (level == 0)
                    level = RandomSchool::blank;
}

Generated Writer::write()
{
    prepareSchools();
    if (choice("neighbour") == 6)
    {
        SheetBuilder& sheet = newSheet("TKB");
        sheet.row(0, 0, {"Tiết", "Thứ 2", "Thứ 3", "Thứ 4"});
        sheet.row(1, 0, {"#=1", "Toán", "Tiếng Việt", "Mĩ thuật"});
    }
    switch (choice("kind"))
    {
        case 1:
            writePerStandard();
            break;
        case 4:
            writeForms(false);
            break;
        case 5:
            writeForms(true);
            break;
        case 9:
            writeMatrix();
            break;
        case 12:
            writeSideBySide();
            break;
        default:
            writeSummaries();
            break;
    }
    if (choice("neighbour") == 7)
    {
        newSheet("Danh mục minh chứng");
        writeEvidenceList(1, 0);
        m_out.tables.push_back(TableKind::EvidenceList);
    }
    if (choice("wording") == 4 || choice("labelLetters") == 1)
        m_out.tolerated.insert("X04");
    if (choice("wording") == 3 || choice("wording") == 5 || choice("mark") == 7 || choice("labelLetters") > 1)
        m_out.tolerated.insert("X14");
    if (choice("neighbour") == 3 || choice("neighbour") == 7)
        m_out.tolerated.insert({"V", "E"});
    return std::move(m_out);
}

void Writer::writeDate(int& row)
{
    SheetBuilder& sheet = m_out.sheets.back();
    const int column = choice("offset");
    auto random = m_choices.stream("date");
    const int year = isNew() ? 2027 + pick(random, 2) : 2019 + pick(random, 2);
    const std::string y = std::to_string(year);
    switch (choice("date"))
    {
        case 1:
            sheet.row(row++, column, {"Ngày đánh giá:", "15/05/" + y});
            break;
        case 4: // the serial number of 15 May
            sheet.row(row++, column,
                      {"Thời điểm đánh giá", "#="
                                                 + std::to_string(year == 2019   ? 43600
                                                                  : year == 2020 ? 43966
                                                                  : year == 2027 ? 46522
                                                                                 : 46888)});
            break;
        case 2:
            // forms show indicators that are suspended on some days: they need the day
            if (choice("kind") != 4 && choice("kind") != 5 && choice("kind") != 10)
                break;
            [[fallthrough]];
        default:
            sheet.put({row++, column}, "Lạc Dương, ngày 15 tháng 5 năm " + y);
            break;
    }
}

int Writer::writeHead(int row, bool external)
{
    SheetBuilder& sheet = m_out.sheets.back();
    const int column = choice("offset");
    auto random = m_choices.stream("titles");
    const RandomSchool& school = m_schools.front();
    if (choice("motto") == 1)
    {
        sheet.row(row++, column, {"SỞ GD&ĐT LÂM ĐỒNG", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"});
        sheet.row(row++, column, {"", "", "", "Độc lập - Tự do - Hạnh phúc"});
    }
    // the codes of the 2026 sets are alike: the type must be told
    const int type = isNew() && choice("type") == 3 ? 1 : choice("type");
    if (type == 0)
        sheet.put({row++, column}, school.name);
    else if (type == 1)
        sheet.put({row++, column}, "Loại trường: " + school.type);
    else if (type == 2)
        sheet.row(row++, column, {"Cấp học:", school.type});
    if (external)
        sheet.put({row++, column}, "BẢNG TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ NGOÀI");
    for (int i = 0; i < choice("titleRows"); ++i)
    {
        const std::string filler = oneOf(random, fillers);
        if (external && (filler.find("TỰ ĐÁNH GIÁ") != std::string::npos))
            continue;
        sheet.put({row++, column + pick(random, 2)}, filler);
    }
    if (choice("date") != 3)
        writeDate(row);
    if (choice("titleRows") > 0 && pick(random, 2) == 0)
        ++row;
    return row;
}

int Writer::writeTail(int row, const RandomSchool& school, bool conclusive)
{
    SheetBuilder& sheet = m_out.sheets.back();
    const int column = choice("offset");
    auto random = m_choices.stream("tail");
    if (choice("tail") == 3 && conclusive)
    {
        const int level = school.outcome(m_claimed[0], false).proven;
        static constexpr std::array leads{"Kết quả: ", "Kết luận: Trường ",
                                          "Tự đánh giá: ", "2. Kết luận: Nhà trường "};
        const std::string words = level == 0 ? "Không đạt" : "Đạt Mức " + std::to_string(level);
        sheet.put({row++, column}, leads[static_cast<std::size_t>(choice("conclusion"))] + words);
    }
    if (choice("tail") == 2)
    {
        sheet.put({row++, column}, "Ghi chú: x là đạt; ----- là tiêu chí không có mức này.");
        sheet.put({row++, column}, "Bảng này do thư ký hội đồng tự đánh giá lập.");
    }
    row += pick(random, 3);
    if (choice("date") == 3)
        writeDate(row);
    if (choice("tail") == 1)
    {
        sheet.row(row++, column, {"NGƯỜI LẬP BẢNG", "", "", "HIỆU TRƯỞNG"});
        sheet.row(row++, column, {"(Ký, ghi rõ họ tên)", "", "", "(Ký tên, đóng dấu)"});
        row += 2;
        sheet.row(row++, column, {"Nguyễn Thị Thắm", "", "", "Trần Văn Đạt"});
    }
    return row;
}

void Writer::writeEvidenceList(int row, int column)
{
    SheetBuilder& sheet = m_out.sheets.back();
    if (isNew())
        sheet.row(
            row++, column,
            {"TT", "Mã minh chứng", "Tên minh chứng", "Định dạng, vị trí lưu trữ hoặc đường dẫn điện tử", "Ghi chú"});
    else
        sheet.row(row++, column,
                  {"Tiêu chí", "Số TT", "Mã minh chứng", "Tên minh chứng",
                   "Số, ngày ban hành, hoặc thời điểm khảo sát, điều tra, phỏng vấn, quan sát",
                   "Nơi ban hành hoặc nhóm, cá nhân thực hiện", "Ghi chú"});
    int number = 0;
    for (const auto* criterion : m_set->allCriteria())
    {
        const std::string count = "#=" + std::to_string(++number);
        const std::string name = "Biên bản họp về tiêu chí " + criterion->code;
        if (isNew())
            sheet.row(row++, column, {count, "MC." + criterion->code + ".01", name, "Bản giấy, tủ số 2"});
        else
            sheet.row(row++, column,
                      {"Tiêu chí " + criterion->code, "#=1",
                       "[H" + criterion->code.substr(0, 1) + "-" + criterion->code + "-01]", name,
                       "Số " + std::to_string(number) + "/BB-HĐ ngày 05/9/2018", "Nhà trường"});
    }
}

void Writer::writeNeighbour(int firstRow, int& row, int lastColumn)
{
    SheetBuilder& sheet = m_out.sheets.back();
    const int right = lastColumn + 2;
    if (choice("neighbour") == 4 || choice("neighbour") == 5 || choice("neighbour") == 10)
    {
        auto random = m_choices.stream("neighbour");
        firstRow += pick(random, 9);
    }
    switch (choice("neighbour"))
    {
        case 1:
            sheet.row(row + 1, 0, {"Quy ước:", "x: đạt", "-----: không có mức"});
            row += 2;
            break;
        case 2:
            row += 2;
            sheet.row(row++, 0, {"TT", "Họ và tên", "Chức vụ", "Trình độ", "Ghi chú"});
            for (int i = 1; i <= 5; ++i)
                sheet.row(row++, 0, {"#=" + std::to_string(i), "Nguyễn Văn An", "Giáo viên", "Đạt chuẩn", ""});
            break;
        case 3:
            row += 3;
            writeEvidenceList(row, 0);
            row += static_cast<int>(m_set->allCriteria().size()) + 1;
            m_out.tables.push_back(TableKind::EvidenceList);
            break;
        case 4:
            sheet.put({firstRow, right}, "Giải thích mã");
            for (int i = 1; i <= 5; ++i)
                sheet.row(firstRow + i, right, {"1." + std::to_string(i), "Xem hướng dẫn, trang " + std::to_string(i)});
            break;
        case 8:
            row += 3;
            sheet.put({row++, 1}, "KẾ HOẠCH TRIỂN KHAI");
            sheet.row(row++, 0, {"Mã", "Công việc", "Tháng 9", "Tháng 10", "Ghi chú"});
            for (int i = 1; i <= 8; ++i)
                sheet.row(row++, 0, {"1." + std::to_string(i), "Công việc số " + std::to_string(i), "x", "", ""});
            break;
        case 9:
            row += 3;
            sheet.put({row++, 0}, "BẢNG KIỂM AN TOÀN TRƯỜNG HỌC");
            sheet.row(row++, 0, {"TT", "Nội dung kiểm tra", "Đạt", "Không đạt", "Ghi chú"});
            for (int i = 1; i <= 8; ++i)
                sheet.row(row++, 0, {"1." + std::to_string(i), "Lan can tầng " + std::to_string(i), "x", "", ""});
            break;
        case 10:
            sheet.put({firstRow, right}, "Tên tiêu chí");
            for (const auto* criterion : m_set->allCriteria())
                sheet.row(++firstRow, right, {criterion->code, criterion->title.vi});
            break;
        case 11:
            row += 3;
            sheet.row(row++, 0, {"TT", "Chỉ tiêu", "Mức 1", "Mức 2", "Mức 3"});
            for (int i = 1; i <= 8; ++i)
                sheet.row(row++, 0,
                          {"2." + std::to_string(i), "Tỷ lệ chuyên cần khối " + std::to_string(i), "x", "x", ""});
            break;
        case 5:
            sheet.row(firstRow, right, {"Họ và tên", "Lớp", "Kết quả"});
            for (int i = 1; i <= 5; ++i)
                sheet.row(firstRow + i, right, {"Trần Thị Bình", "5A", "Đạt"});
            break;
        default:
            break;
    }
}

} // namespace datchuan::tests
