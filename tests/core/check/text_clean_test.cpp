#include "catch.hpp"

#include "support/summary.hpp"

/// Sheets as they should be: no check of text and encoding has a word to say.
namespace datchuan::tests {

namespace {

Found textFindings(const std::vector<SheetBuilder>& sheets)
{
    Found found;
    for (const std::string& text : findings(sheets))
        if (text.starts_with("X"))
            found.push_back(text);
    return found;
}

} // namespace

TEST_CASE("clean summaries of every set, in every layout, hold no fault of text")
{
    for (const char* set : {"MN-2018", "TH-2018", "TRH-2018", "MN-2026", "PT-2026", "GDTX-2026"})
        for (const char* label : {"Tiêu chí ", "TC", ""})
            for (const bool titles : {false, true})
                for (const bool numbers : {false, true})
                {
                    INFO(set << " " << label << titles << numbers);
                    Summary summary(set);
                    summary.layout.label = label;
                    summary.layout.titles = titles && !numbers;
                    summary.layout.titleColumn = titles && numbers;
                    summary.layout.codesAsNumbers = numbers;
                    summary.layout.numberColumn = numbers;
                    summary.layout.tail = {"Kết quả: Đạt Mức 1", "Hà Nội, ngày 5 tháng 6 năm 2019", "Người viết"};
                    summary.write();
                    summary.sheet.put(summary.header("Không đạt"), "Không\nđạt");
                    CHECK(textFindings({summary.sheet}).empty());
                }
}

TEST_CASE("clean forms hold no fault of text")
{
    School school;
    school.set = &ruleSet("TRH-2018");
    school.unmetLevels = {3};
    SheetBuilder sheet("Phiếu");
    int row = 0;
    for (const auto* criterion : school.set->allCriteria())
        row = writeForm(sheet, school, *criterion, row);
    sheet.put({3, 1},
              "Trường có chiến lược  phát triển [H1-1.1-01];\n\nđược công khai: 98,5%, 1.234 lượt – ngày 15.5.2019 ");
    CHECK(textFindings({sheet}).empty());
}

TEST_CASE("a clean matrix, list, register, plan and table of figures hold no fault of text")
{
    const auto& set = ruleSet("PT-2026");
    SheetBuilder matrix("Tổng hợp xã");
    matrix.put({0, 0}, "Ngày đánh giá: 10/6/2027");
    matrix.row(1, 0, {"TT", "Tên trường", "Cấp học"});
    int column = 3;
    for (const auto* criterion : set.allCriteria())
    {
        matrix.put({1, column}, "#=" + criterion->code);
        matrix.put({2, column}, "Mức 2");
        matrix.put({3, column++}, "#=1");
    }
    matrix.row(2, 0, {"#=1", "Trường TH Hòa Bình", "TH"});
    matrix.row(3, 0, {"#=2", "Trường THCS Thúy Lĩnh, Khánh Hòa", "THCS"});
    SheetBuilder evidence("Minh chứng");
    evidence.row(0, 0,
                 {"Tiêu chí", "Số TT", "Mã\nminh chứng", "Tên minh chứng",
                  "Số, ngày ban hành, hoặc thời điểm khảo sát, điều tra, phỏng vấn, quan sát", "Nơi ban hành",
                  "Ghi chú"});
    evidence.row(1, 0,
                 {"Tiêu chí 1.1", "#=1", "[H1-1.1-01]", "Kế hoạch\nnăm học  2018-2019 ", "Số 12/KH; 5.2018", "Trường"});
    evidence.row(2, 0, {"", "#=2", "[H1-1.1-02];\n[H1-1.1-03]", "Quyết định ủy quyền", "tháng 9/2018", "Đảng ủy"});
    SheetBuilder figures("Số liệu");
    figures.row(0, 0, {"Số liệu", "Năm học 2016-2017", "Năm học 2017-2018", "Năm học 2018-2019", "Ghi chú"});
    figures.row(1, 0, {"Khối lớp 1", "#=4", "#=4", "", "1.234"});
    figures.row(2, 0, {"Tổng số học sinh", "#=998", "#=1004", "#=1012"});
    figures.row(3, 0, {"Tỷ lệ giáo viên/học sinh", "#=0.055", "#=0.054", "#=0.053"});
    figures.row(4, 0, {"Tỷ lệ đi học đúng độ tuổi (%)", "#=99.5", "#=100", "#=100"});
    figures.row(5, 0, {"Học sinh giỏi", "#=0", "-", "#=1"});
    SheetBuilder plan("Danh sách");
    plan.row(0, 0, {"TT", "Tên trường", "Huyện", "Cấp học", "Công nhận mới/duy trì", "Mức độ CQG"});
    plan.row(1, 0, {"#=1", "Trường TH A", "Huyện Hòa Vang", "TH", "Mới", "#=1"});
    SheetBuilder reg("Sổ");
    reg.row(0, 0, {"TT", "Tên trường", "Mức độ", "Số quyết định", "Ngày ký", "Hết hạn", "Cơ quan cấp"});
    reg.row(1, 0, {"#=1", "Trường TH A", "#=1", "12/QĐ-UBND", "10/4/2024", "#=47218", "UBND tỉnh"});
    reg.row(2, 0, {"#=2", "Trường TH B", "#=1", "", "", "", ""});
    CHECK(textFindings({matrix, evidence, figures, plan, reg}).empty());
}

} // namespace datchuan::tests
