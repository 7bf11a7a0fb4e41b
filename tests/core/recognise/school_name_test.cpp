#include "catch.hpp"

#include "recognise/school_name.hpp"
#include "support/checked.hpp"
#include "support/school.hpp"
#include "support/summary.hpp"

/// Which tables speak of which school.
namespace datchuan::tests {

namespace {

School atLevel(int level)
{
    School school;
    school.set = &ruleSet("TH-2018");
    for (int above = level + 1; above <= 3; ++above)
        school.unmetLevels.insert(above);
    return school;
}

/// Two summaries below each other, each below a name and a date.
SheetBuilder twoBelow(const std::string& first, const std::string& second)
{
    SheetBuilder sheet("Xã");
    sheet.put({0, 0}, first);
    sheet.put({1, 0}, "Tân Lập, ngày 20 tháng 5 năm 2021");
    SummaryLayout layout;
    layout.firstRow = 3;
    writeSummary(sheet, atLevel(2), layout);
    sheet.put({50, 0}, second);
    sheet.put({51, 0}, "Tân Lập, ngày 21 tháng 5 năm 2021");
    layout.firstRow = 53;
    writeSummary(sheet, atLevel(1), layout);
    return sheet;
}

/// Two summaries side by side, each below its title; the second may begin a few rows lower.
SheetBuilder twoBeside(const std::string& first, const std::string& second, int lower, const char* secondSet)
{
    SheetBuilder sheet("Xã");
    sheet.put({0, 0}, "Ngày đánh giá: 20/5/2021");
    SummaryLayout layout;
    layout.firstRow = 4;
    sheet.put({2, 0}, first);
    writeSummary(sheet, atLevel(2), layout);
    layout.firstColumn = 7;
    layout.firstRow += lower;
    sheet.put({2 + lower, 7}, second);
    School school = atLevel(1);
    school.set = &ruleSet(secondSet);
    writeSummary(sheet, school, layout);
    return sheet;
}

} // namespace

TEST_CASE("a school is named at the beginning of a line, or behind 'của'")
{
    const auto is = [](const char* line) { return recognise::schoolNameIn(line); };
    CHECK(is("TRƯỜNG TIỂU HỌC KIM ĐỒNG") == "TRƯỜNG TIỂU HỌC KIM ĐỒNG");
    CHECK(is("1. Trường Mầm non Hoa Lan") == "Trường Mầm non Hoa Lan");
    CHECK(is("II) Trường THCS Tân Lập") == "Trường THCS Tân Lập");
    CHECK(is("- Trường TH Tân Lập:") == "Trường TH Tân Lập");
    CHECK(is("Biểu 1. Trường MN Hoa Lan") == "Trường MN Hoa Lan");
    CHECK(is("UBND HUYỆN THANH THỦY\nTRƯỜNG TIỂU HỌC LA PHÙ") == "TRƯỜNG TIỂU HỌC LA PHÙ");
    CHECK(is("KẾT QUẢ TỰ ĐÁNH GIÁ CỦA TRƯỜNG MẦM NON HOA LAN NĂM HỌC 2020-2021") == "TRƯỜNG MẦM NON HOA LAN");
    CHECK(is("Tổng hợp kết quả của Trường Tiểu học Tân Lập, năm học 2020-2021") == "Trường Tiểu học Tân Lập");
    CHECK(is("Trường Tiểu học Tân Lập - Năm học 2020-2021") == "Trường Tiểu học Tân Lập");
    CHECK(is("Trung tâm GDNN-GDTX huyện Lạc Dương") == "Trung tâm GDNN-GDTX huyện Lạc Dương");
    for (const char* other : {"Tiêu chuẩn đánh giá của trường mầm non", "KẾT QUẢ TỰ ĐÁNH GIÁ CỦA TRƯỜNG TIỂU HỌC",
                              "- Trường tiểu học có đủ phòng học", "Kế hoạch của trường tiểu học được rà soát",
                              "Hiệu trưởng trường tiểu học", "Trường mầm non đạt kiểm định",
                              "QUY ĐỊNH ĐỐI VỚI TRƯỜNG TIỂU HỌC", "Của trường", ""})
    {
        CAPTURE(other);
        CHECK(is(other).empty());
    }
}

TEST_CASE("sheets of one school are one assessment, also where its place is named")
{
    const auto assessed = [](const char* first, const char* second, bool whole) {
        School school = atLevel(2);
        std::vector<SheetBuilder> sheets;
        for (const auto& standard : school.set->standards)
        {
            SheetBuilder& sheet = sheets.emplace_back("TC" + standard.code);
            sheet.put({0, 0}, sheets.size() == 1 ? first : second);
            sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
            SummaryLayout layout;
            layout.firstRow = 3;
            if (!whole)
                layout.onlyStandards = {standard.code};
            writeSummary(sheet, school, layout);
            if (whole && sheets.size() == 2)
                break;
        }
        return checked(sheets).assessed.assessments;
    };
    for (const char* name : {"Trường Tiểu học La Phù, xã La Phù", "Trường Tiểu học La Phù (Thanh Thủy)",
                             "Trường Tiểu học La Phù - Thanh Thủy - Phú Thọ", "Trường Tiểu học xã La Phù"})
    {
        CAPTURE(name);
        const auto one = assessed("Trường Tiểu học La Phù", name, false);
        REQUIRE(one.size() == 1);
        CHECK(one.front().judgement.value().proven == 2);
        CHECK(assessed("Trường Tiểu học La Phù", name, true).size() == 2); // each has all criteria: two schools
    }
    CHECK(assessed("Trường Tiểu học La Phù", "Trường Tiểu học Đào Xá", false).size() == 2);
}

TEST_CASE("a school is the same however its name is written")
{
    const auto key = [](const char* name) { return recognise::schoolKey(name); };
    CHECK(key("TRƯỜNG TH KIM ĐỒNG") == key("Trường Tiểu học Kim Đồng"));
    CHECK(key("Tiểu học Kim Đồng") == key("Trường Tiểu học Kim Đồng"));
    CHECK(key("Trường TH&THCS Tân Lập") == key("Trường Tiểu học và Trung học cơ sở Tân Lập"));
    CHECK(key("Trường Tiểu học Kim Đồng 1") != key("Trường Tiểu học Kim Đồng 2"));
    CHECK(key("Trường Tiểu học Kim Đồng") != key("Trường THCS Kim Đồng"));
    CHECK(key("") == "");
}

TEST_CASE("two schools below each other on a sheet are two schools, a school twice is two copies of one")
{
    const auto two = checked({twoBelow("TRƯỜNG TIỂU HỌC TÂN LẬP 1", "TRƯỜNG TIỂU HỌC TÂN LẬP 2")});
    REQUIRE(two.assessed.assessments.size() == 2);
    CHECK(two.assessed.assessments[0].school == "TRƯỜNG TIỂU HỌC TÂN LẬP 1");
    CHECK(two.assessed.assessments[1].school == "TRƯỜNG TIỂU HỌC TÂN LẬP 2");
    CHECK(calendar::toIso(two.assessed.assessments[1].choice.date.value()) == "2021-05-21");
    CHECK(findings({twoBelow("TRƯỜNG TIỂU HỌC TÂN LẬP 1", "TRƯỜNG TIỂU HỌC TÂN LẬP 2")}).empty());
    const auto copies = findings({twoBelow("TRƯỜNG TIỂU HỌC TÂN LẬP", "Trường TH Tân Lập")});
    REQUIRE(copies.size() == 1);
    CHECK(copies.front().starts_with("I10"));
}

TEST_CASE("two schools beside each other on a sheet are two schools, each of its type")
{
    const int lower = GENERATE(0, 1, 3, -1);
    INFO("lower by " << lower);
    const auto sameType = twoBeside("TRƯỜNG TIỂU HỌC TÂN LẬP 1", "TRƯỜNG TIỂU HỌC TÂN LẬP 2", lower, "TH-2018");
    const auto two = checked({sameType});
    REQUIRE(two.assessed.assessments.size() == 2);
    const std::size_t left = lower < 0 ? 1 : 0; // the higher one comes first
    CHECK(two.assessed.assessments[left].school == "TRƯỜNG TIỂU HỌC TÂN LẬP 1");
    CHECK(two.assessed.assessments[1 - left].school == "TRƯỜNG TIỂU HỌC TÂN LẬP 2");
    CHECK(findings({sameType}).empty());
    const auto otherType = twoBeside("TRƯỜNG TIỂU HỌC TÂN LẬP", "TRƯỜNG THCS TÂN LẬP", lower, "TRH-2018");
    const auto types = checked({otherType});
    REQUIRE(types.assessed.assessments.size() == 2);
    for (const auto& assessment : types.assessed.assessments)
    {
        REQUIRE(assessment.judgement.has_value());
        const bool isPrimary = assessment.school == "TRƯỜNG TIỂU HỌC TÂN LẬP";
        CHECK(assessment.choice.set->id == (isPrimary ? "TH-2018" : "TRH-2018"));
        CHECK(assessment.judgement->proven == (isPrimary ? 2 : 1));
    }
    CHECK(findings({otherType}).empty());
    const auto copies = findings({twoBeside("Trường Tiểu học Tân Lập", "Trường TH Tân Lập", lower, "TH-2018")});
    REQUIRE(copies.size() == 1);
    CHECK(copies.front().starts_with("I10"));
}

TEST_CASE("sheets that write the school's name in other ways belong together")
{
    Summary summary("TH-2018", atLevel(2));
    summary.layout.titleLines = {"TRƯỜNG TIỂU HỌC KIM ĐỒNG", "Ngày đánh giá: 15/5/2019"};
    summary.write();
    SheetBuilder forms("Phiếu");
    forms.put({0, 0}, "Trường: TH Kim Đồng");
    int row = 2;
    for (const auto* criterion : summary.school.set->allCriteria())
        row = writeForm(forms, summary.school, *criterion, row) + 1;
    CHECK(checked({summary.sheet, forms}).assessed.assessments.size() == 1);
    forms.put({0, 0}, "Trường: TH Lê Lợi");
    CHECK(checked({summary.sheet, forms}).assessed.assessments.size() == 2);
}

TEST_CASE("the numbers of standard and criterion may stand in two columns")
{
    const auto sheet = [](bool running) {
        SheetBuilder built("Tổng hợp");
        built.put({0, 0}, "Trường Tiểu học Kim Đồng");
        built.put({1, 0}, "Ngày đánh giá: 20/5/2021");
        built.row(3, 0, {"Tiêu chuẩn", "Tiêu chí", "Không đạt", "Mức 1", "Mức 2", "Mức 3"});
        int row = 4;
        for (const auto& standard : ruleSet("TH-2018").standards)
            for (const auto& criterion : standard.criteria)
            {
                const bool first = &criterion == &standard.criteria.front();
                const std::string number = running ? std::to_string(row - 3) : criterion.code.substr(2);
                built.row(row++, 0, {first ? "Tiêu chuẩn " + standard.code : "", "Tiêu chí " + number, "", "x", "x"});
            }
        return built;
    };
    const auto result = checked({sheet(false)});
    REQUIRE(result.assessed.assessments.size() == 1);
    REQUIRE(result.assessed.assessments.front().judgement.has_value());
    CHECK(result.assessed.assessments.front().judgement->proven == 2);
    CHECK(findings({sheet(false)}).empty());
    CHECK(checked({sheet(true)}).assessed.tables.empty());
}

} // namespace datchuan::tests
