#include "catch.hpp"

#include "support/summary.hpp"

#include "text/legacy.hpp"

#include <algorithm>

/// Letters and blanks (X04 to X08, X14, X15), each in a pair: found at its cell, silent when the sheet is right.
namespace datchuan::tests {

namespace {

std::string at(const char* code, grid::Cell cell)
{
    return std::string(code) + " " + grid::toA1(cell);
}

/// A summary with bare codes, "1.1" in one column and titles in the next.
Summary withBareCodes(bool titles = false)
{
    Summary summary;
    summary.layout.label = "";
    summary.layout.titleColumn = titles;
    summary.write();
    return summary;
}

/// Unicode text as the old encoding wrote it.
std::string encoded(std::string_view text, text::LegacyEncoding encoding)
{
    std::string out;
    while (!text.empty())
    {
        std::size_t length = 1;
        while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
            ++length;
        const std::string letter(text.substr(0, length));
        text.remove_prefix(length);
        std::string found = letter;
        if (length > 1)
            for (int byte = 0xA1; byte <= 0xFF; ++byte)
            {
                const std::string code{static_cast<char>(0xC0 | (byte >> 6)), static_cast<char>(0x80 | (byte & 0x3F))};
                if (text::fromLegacy(code, encoding) == letter)
                    found = code;
            }
        out += found;
    }
    return out;
}

SheetBuilder evidenceList()
{
    SheetBuilder sheet("Minh chứng");
    sheet.row(0, 0, {"TT", "Mã minh chứng", "Tên minh chứng", "Nơi ban hành", "Ghi chú"});
    sheet.row(1, 0, {"#=1", "[H1-1.1-01]", "Chiến lược phát triển", "Nhà trường"});
    sheet.row(2, 0, {"#=2", "[H1-1.1-02]", "Nghị quyết", "Chi bộ"});
    sheet.row(3, 0, {"#=3", "[H1-1.2-01]", "Quyết định", "Phòng GDĐT"});
    return sheet;
}

} // namespace

TEST_CASE("X04 tells decomposed text with its composed form")
{
    Summary summary;
    const auto cell = summary.level("2.1", 1);
    summary.layout.mark = "Đạt";
    summary.write();
    CHECK(summary.found().empty());
    summary.sheet.put(cell, "\u0110a\u0323t");
    CHECK(summary.found() == Found{at("X04", cell)});
    CHECK(summary.first().fix->after == "Đạt");
    CHECK(summary.first().fix->kind == check::Fix::Kind::Safe);
    // the message shows where a long text begins
    std::string lengthy = "Tru\u031bo\u031b\u0300ng ";
    for (int i = 0; i < 30; ++i)
        lengthy += "lớp ";
    const grid::Cell title{0, 0};
    summary.write();
    summary.sheet.put(title, lengthy);
    CHECK(summary.found() == Found{at("X04", title)});
    CHECK(summary.first().message.vi.find("Trường lớp") != std::string::npos);
    CHECK(summary.first().message.vi.size() < 200);
    CHECK(summary.first().fix->after.size() > 150);
    // on a sheet of something else it is nobody's business
    SheetBuilder other("Thực đơn");
    other.put({0, 0}, "Pho\u031b\u0309");
    summary.write();
    CHECK(findings({summary.sheet, other}).empty());
}

TEST_CASE("X04 stops after fifty cells of a sheet")
{
    SheetBuilder sheet = evidenceList();
    for (int row = 1; row <= 200; ++row)
        sheet.row(row, 0,
                  {"#=" + std::to_string(row),
                   "[H1-1.1-" + std::string(row < 10 ? "0" : "") + std::to_string(row) + "]",
                   "Ke\u0302\u0301 hoa\u0323ch", "Nhà trường"});
    const auto found = findings({sheet});
    CHECK(std::ranges::count_if(found, [](const auto& text) { return text.starts_with("X04"); }) == 50);
}

TEST_CASE("X05 and X06 ask that font and letters agree")
{
    struct Old
    {
        const char* code;
        const char* font;
        std::string text;
        const char* unicode;
    };
    for (const Old& old : {Old{"X05", ".VnTime", "Tr\u00ADêng TiÓu häc", "Trường Tiểu học"},
                           Old{"X05", ".VnTimeH", "TR\u00ADêng tiÓu häc", "TRƯỜNG TIỂU HỌC"},
                           Old{"X06", "VNI-Times", "Tröôøng Tieåu hoïc", "Trường Tiểu học"}})
    {
        INFO(old.font);
        Summary summary;
        const grid::Cell cell{summary.rows.at("5.5") + 2, 0};
        summary.sheet.put(cell, old.text);
        CHECK(summary.found().empty()); // the letters alone
        summary.sheet.details.styles[cell].font = old.font;
        CHECK(summary.found() == Found{at(old.code, cell)});
        CHECK(summary.first().fix->after == old.unicode);
        CHECK(summary.first().fix->kind == check::Fix::Kind::Confirm);
        summary.sheet.put(cell, "Trường Tiểu học"); // the font alone
        CHECK(summary.found().empty());
        summary.sheet.put(cell, old.text);
        summary.sheet.details.styles[cell].font = "Times New Roman";
        CHECK(summary.found().empty());
    }
}

TEST_CASE("X05 tells a sheet that is not recognised because all of it is legacy text")
{
    const Summary source;
    SheetBuilder sheet("Tong hop");
    for (int row = 0; row < 60; ++row)
        for (int column = 0; column < 6; ++column)
            if (const auto text = source.sheet.get({row, column}); !text.empty())
            {
                sheet.put({row, column}, encoded(text, text::LegacyEncoding::Tcvn3));
                sheet.details.styles[{row, column}].font = ".VnTime";
            }
    const auto result = checked({sheet});
    CHECK(result.assessed.tables.empty());
    REQUIRE(result.findings.size() == 20); // enough to see it
    for (const auto& finding : result.findings)
        CHECK(finding.code == "X05");
    // a sheet about something else
    SheetBuilder other("Thuc don");
    other.put({0, 0}, "Thùc ®¬n tuÇn nµy");
    other.put({1, 0}, "C¬m, rau, thÞt");
    other.details.styles[{0, 0}].font = other.details.styles[{1, 0}].font = ".VnTime";
    CHECK(findings({other}).empty());
    CHECK(findings({source.sheet, other}).empty());
}

TEST_CASE("X07 tells another letter in the place of Đ")
{
    Summary summary;
    summary.layout.mark = "Đạt";
    summary.write();
    const auto cell = summary.level("3.1", 2);
    for (const char* wrong : {"\u00D0ạt", "\u0189ạt"})
    {
        summary.sheet.put(cell, wrong);
        CHECK(summary.found() == Found{at("X07", cell)});
        CHECK(summary.first().fix->after == "Đạt");
    }
    summary.write();
    const auto header = summary.header("Không đạt");
    summary.sheet.put(header, "Không ðạt");
    CHECK(summary.found() == Found{at("X07", header)});
    summary.sheet.put(header, "Không đạt");
    CHECK(summary.found().empty());
}

TEST_CASE("X08 tells two tone placements of a word once a column")
{
    SheetBuilder sheet("Danh sách");
    sheet.row(0, 0, {"TT", "Tên trường", "Huyện", "Cấp học", "Công nhận mới/duy trì", "Mức độ CQG"});
    const auto school = [&](int row, const char* name) {
        sheet.row(row, 0, {"#=" + std::to_string(row), name, "Huyện X", "TH", "Mới", "#=1"});
    };
    const auto told = [&] {
        Found found;
        for (const auto& text : findings({sheet}))
            if (text.starts_with("X08"))
                found.push_back(text);
        return found;
    };
    school(1, "Trường TH Hòa Bình");
    school(2, "Trường TH Khánh Hòa");
    CHECK(told().empty());
    school(3, "Trường TH Hoà Lạc");
    school(4, "Trường TH Hòa An");
    CHECK(told() == Found{"X08 B4"});
    school(3, "Trường TH Thuý Sơn");
    CHECK(told().empty());
    school(4, "TRƯỜNG TH THÚY LĨNH");
    CHECK(told() == Found{"X08 B5"});
    // so do the columns of those who issue and who are responsible
    SheetBuilder plan("Kế hoạch");
    plan.row(0, 0, {"TT", "Nội dung cải tiến", "Biện pháp", "Thời gian", "Người phụ trách"});
    plan.row(1, 0, {"#=1", "Thư viện", "Mua sách", "9/2025", "Nguyễn Thị Hòa"});
    plan.row(2, 0, {"#=2", "Sân chơi", "Tu sửa", "9/2025", "Trần Thị Hoà"});
    sheet = plan;
    CHECK(told() == Found{"X08 E3"});
    plan.put({2, 4}, "Trần Thị Hòa");
    sheet = plan;
    CHECK(told().empty());
    sheet = SheetBuilder("Danh sách");
    sheet.row(0, 0, {"TT", "Tên trường", "Huyện", "Cấp học", "Công nhận mới/duy trì", "Mức độ CQG"});
    // another word or tone, and a final consonant, are no pair
    school(3, "Trường TH Hoá Sơn");
    school(4, "Trường TH Hoàng Oanh");
    CHECK(told().empty());
}

TEST_CASE("X14 tells hidden characters and extra blanks in keys")
{
    Summary summary = withBareCodes(true);
    const auto tell = [&](grid::Cell cell, const char* spoilt, const char* clean) {
        INFO(spoilt);
        const std::string before = summary.sheet.get(cell);
        summary.sheet.put(cell, spoilt);
        CHECK(summary.found() == Found{at("X14", cell)});
        REQUIRE(summary.first().fix.has_value());
        CHECK(summary.first().fix->after == clean);
        CHECK(summary.first().fix->kind == check::Fix::Kind::Safe);
        summary.sheet.put(cell, before);
    };
    tell(summary.code("1.2"), "1.2\u00A0", "1.2");
    tell(summary.code("1.2"), "\u200B1.2", "1.2");
    tell(summary.code("1.2"), "Tiêu chí  1.2", "Tiêu chí 1.2");
    tell(summary.code("1.2"), "Tiêu chí\n1.2", "Tiêu chí 1.2");
    tell(summary.level("1.2", 1), "x ", "x");
    tell(summary.level("1.2", 1), "\u00A0x", "x");
    // what is read, not looked up, may be laid out freely
    summary.sheet.put({summary.rows.at("1.2"), 1}, summary.sheet.get({summary.rows.at("1.2"), 1}) + " ");
    summary.sheet.put({0, 0}, "  BẢNG TỔNG HỢP ");
    summary.sheet.put(summary.header("Không đạt"), "Không\nđạt ");
    CHECK(summary.found().empty());
    // a title behind the code is for reading, the code itself is not
    summary.layout.titleColumn = false;
    summary.layout.titles = true;
    summary.layout.label = "Tiêu chí ";
    summary.write();
    const auto cell = summary.code("2.1");
    const std::string label = summary.sheet.get(cell);
    summary.sheet.put(cell, label + " ");
    CHECK(summary.found().empty());
    summary.sheet.put(cell, "Tiêu chí\u00A0" + label.substr(label.find("2.1")));
    CHECK(summary.found() == Found{at("X14", cell)});
    CHECK(summary.first().fix->after == label);
}

TEST_CASE("X12 and X13 look into the dates of a list of evidence")
{
    const auto list = [](const std::vector<std::string>& dates) {
        SheetBuilder sheet("Minh chứng");
        sheet.row(0, 0, {"TT", "Mã minh chứng", "Tên minh chứng", "Ngày ban hành", "Nơi ban hành"});
        int row = 1;
        for (const std::string& date : dates)
        {
            sheet.row(row, 0,
                      {"#=" + std::to_string(row), "[H1-1.1-0" + std::to_string(row) + "]",
                       "Kế hoạch số " + std::to_string(row), date, "Nhà trường"});
            ++row;
        }
        Found found;
        for (const std::string& finding : findings({sheet}))
            if (finding.starts_with("X1"))
                found.push_back(finding);
        return found;
    };
    CHECK(list({"21/3/2019", "2018", "Năm học 2018-2019", "tháng 9/2018"}).empty());
    CHECK(list({"21.03.2019", "21/3/2019"}) == Found{"X12 D2"});
    CHECK(list({"#=43530", "#=43560", "#=43590", "03/15/2019", "04/28/2019", "05/30/2019"}).size() >= 3);
}

TEST_CASE("X14 tells blanks in evidence codes and names of schools")
{
    SheetBuilder sheet = evidenceList();
    const auto told = [&] {
        Found found;
        for (const auto& text : findings({sheet}))
            if (text.starts_with("X14"))
                found.push_back(text);
        return found;
    };
    sheet.put({1, 1}, "[H1-1.1-01] ");
    sheet.put({2, 1}, "[H1- 1.1-02]");
    CHECK(told() == Found{"X14 B2", "X14 B3"});
    sheet.put({1, 1}, "[H1-1.1-01]");
    sheet.put({2, 1}, "[H1-1.1-02];\n[H1-1.1-03]");
    sheet.put({1, 2}, "Chiến lược  phát triển\n(bản 2) ");
    CHECK(told().empty());
    SheetBuilder plan("Danh sách");
    plan.row(0, 0, {"TT", "Tên trường", "Huyện", "Cấp học", "Công nhận mới/duy trì", "Mức độ CQG"});
    plan.row(1, 0, {"#=1", "Trường TH  Hòa Bình", "Huyện X", "TH", "Mới", "#=1"});
    CHECK(findings({plan}) == Found{"X14 B2"});
    plan.put({1, 1}, "Trường TH Hòa Bình");
    CHECK(findings({plan}).empty());
}

TEST_CASE("X15 tells Cyrillic letters among Latin ones, not those of evidence codes")
{
    Summary summary;
    const grid::Cell cell{summary.rows.at("5.5") + 2, 0};
    summary.sheet.put(cell, "\u0421ông nhận");
    CHECK(summary.found() == Found{at("X15", cell)});
    CHECK(summary.first().fix->after == "Công nhận");
    for (const char* clean : {"Công nhận", "Москва", "Minh chứng [\u041D1-1.1-01]", "Mã M\u0421.1.1.01"})
    {
        INFO(clean);
        summary.sheet.put(cell, clean);
        Found found = summary.found();
        std::erase_if(found, [](const auto& text) { return !text.starts_with("X15"); });
        CHECK(found.empty());
    }
    // headers and labels are read as they look: the slip costs no row and no column
    summary.write();
    for (const auto& [spoiltCell, spoilt] :
         {std::pair(summary.header("Mức 2"), "\u041Cức 2"), std::pair(summary.code("2.2"), "Ti\u0435u chí 2.2")})
    {
        INFO(spoilt);
        Summary other = summary;
        other.sheet.put(spoiltCell, spoilt);
        CHECK(other.found() == Found{at("X15", spoiltCell)});
    }
    SheetBuilder list = evidenceList();
    list.put({1, 1}, "M\u0421.1.1.01");
    list.put({2, 2}, "Nghị qu\u0443ết");
    Found found = findings({list});
    std::erase_if(found, [](const auto& text) { return !text.starts_with("X15"); });
    CHECK(found == Found{"X15 C3"});
}

} // namespace datchuan::tests
