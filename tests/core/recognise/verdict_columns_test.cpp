#include "catch.hpp"

#include "support/checked.hpp"
#include "support/school.hpp"

/// Summaries with "Đạt" and "Không đạt" beside the level reached, or for each level in one row of headers.
namespace datchuan::tests {

namespace {

using Row = std::vector<std::string>;

/// A summary of TT 17/2018 below `header`; `write` gives the cells behind the code for the level that a criterion reaches.
/// 3.2 reaches Mức 1, 3.3 nothing if wanted, all others their highest.
template <typename Write>
SheetBuilder summary(const Row& header, bool withUnmet, Write write)
{
    SheetBuilder sheet("Tổng hợp");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    sheet.row(3, 0, header);
    int row = 4;
    for (const auto* criterion : ruleSet("TH-2018").allCriteria())
    {
        const int level = criterion->code == "3.2"                ? 1
                          : withUnmet && criterion->code == "3.3" ? 0
                                                                  : criterion->topLevel();
        Row cells{"Tiêu chí " + criterion->code};
        for (std::string& cell : write(level))
            cells.push_back(std::move(cell));
        sheet.row(row++, 0, cells);
    }
    return sheet;
}

void checkLevel(const SheetBuilder& sheet, bool withUnmet)
{
    const auto result = checked({sheet});
    CHECK(result.assessed.tables.size() == 1);
    REQUIRE(result.assessed.assessments.size() == 1);
    const auto& judgement = result.assessed.assessments.front().judgement;
    REQUIRE(judgement.has_value());
    CHECK(judgement->conclusive);
    CHECK(judgement->proven == (withUnmet ? 0 : 1));
    CHECK(judgement->criterionLevels.at("3.2") == 1);
    CHECK(judgement->criterionLevels.at("3.1") == 3);
    CHECK(findings({sheet}).empty());
}

Row metNotMetAndLevel(int level)
{
    return level == 0 ? Row{"", "x", ""} : Row{"x", "", "Mức " + std::to_string(level)};
}

Row verdictAndLevel(int level)
{
    return {level == 0 ? "Không đạt" : "Đạt", level == 0 ? "" : std::to_string(level)};
}

} // namespace

TEST_CASE("a level beside Đạt and Không đạt counts, not the verdict alone")
{
    const bool withUnmet = GENERATE(false, true);
    checkLevel(summary({"Tiêu chí", "Đạt", "Không đạt", "Mức đạt được"}, withUnmet, metNotMetAndLevel), withUnmet);
    checkLevel(summary({"Tiêu chí", "Đạt/Không đạt", "Mức"}, withUnmet, verdictAndLevel), withUnmet);
    checkLevel(summary({"Tiêu chí", "Đạt/Không đạt", "Mức đạt"}, withUnmet, verdictAndLevel), withUnmet);
    checkLevel(summary({"Tiêu chí", "Kết quả", "Mức"}, withUnmet, verdictAndLevel), withUnmet);
    const auto refusalAndLevel = [](int level) {
        return level == 0 ? Row{"x", ""} : Row{"", "Mức " + std::to_string(level)};
    };
    checkLevel(summary({"Tiêu chí", "Không đạt", "Mức đạt"}, withUnmet, refusalAndLevel), withUnmet);
}

TEST_CASE("a verdict that contradicts the level beside it leaves the criterion open")
{
    SheetBuilder sheet = summary({"Tiêu chí", "Đạt", "Không đạt", "Mức đạt được"}, false, metNotMetAndLevel);
    sheet.put({4, 2}, "x"); // 1.1 is both
    sheet.put({4, 1}, "");
    const auto result = checked({sheet});
    CHECK_FALSE(result.assessed.assessments.front().judgement->conclusive);
    CHECK(findings({sheet}) == std::vector<std::string>{"L04 C5"});
}

TEST_CASE("results beside each other without a word whose they are give no level")
{
    const auto two = [](const char* first, const char* second) {
        SheetBuilder sheet("Tổng hợp");
        sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
        sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
        sheet.put({2, 0}, "TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ");
        sheet.row(3, 0, {"Tiêu chí", first, "", "", second});
        sheet.row(4, 1, {"Mức 1", "Mức 2", "Mức 3", "Mức 1", "Mức 2", "Mức 3"});
        int row = 5;
        for (const auto* criterion : ruleSet("TH-2018").allCriteria())
            sheet.row(row++, 0, {"Tiêu chí " + criterion->code, "x", "x", "", "x"});
        return checked({sheet}).assessed.assessments;
    };
    CHECK(two("Cấp tiểu học", "Cấp THCS").empty());
    CHECK(two("Lần 1", "Lần 2").empty());
    CHECK(two("Trường Tiểu học Nà Hỳ", "Trường Tiểu học Nà Khoa").empty());
    const auto years = two("Năm 2020", "Năm 2021");
    REQUIRE(years.size() == 1);
    CHECK(years.front().judgement.value().proven == 1);
    CHECK(two("Tự đánh giá", "Đánh giá ngoài").size() == 2);
}

TEST_CASE("forms whose lowest level is blank below a higher one are not concluded")
{
    SheetBuilder sheet("Phiếu");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    int row = 3;
    School school;
    school.set = &ruleSet("TH-2018");
    school.blankLevels = {1, 3};
    for (const auto* criterion : school.set->allCriteria())
        row = writeForm(sheet, school, *criterion, row);
    const auto result = checked({sheet});
    REQUIRE(result.assessed.assessments.size() == 1);
    const auto& judgement = result.assessed.assessments.front().judgement;
    REQUIRE(judgement.has_value());
    CHECK(judgement->proven == 0);
    CHECK_FALSE(judgement->conclusive);
}

TEST_CASE("each level may have its columns Đạt and Không đạt in one row of headers")
{
    const bool withUnmet = GENERATE(false, true);
    const auto pairs = [](int level) {
        Row cells;
        for (int each = 1; each <= 3; ++each)
        {
            cells.emplace_back(level >= each ? "x" : "");
            cells.emplace_back(level == each - 1 ? "x" : "");
        }
        return cells;
    };
    for (const Row& header : {Row{"Tiêu chí", "Đạt Mức 1", "Không đạt Mức 1", "Đạt Mức 2", "Không đạt Mức 2",
                                  "Đạt Mức 3", "Không đạt Mức 3"},
                              Row{"Tiêu chí", "Mức 1: Đạt", "Mức 1: Không đạt", "Mức 2: Đạt", "Mức 2: Không đạt",
                                  "Mức 3: Đạt", "Mức 3: Không đạt"},
                              Row{"Tiêu chí", "Mức 1 - Đạt", "Mức 1 - Không đạt", "Mức 2 - Đạt", "Mức 2 - Không đạt",
                                  "Mức 3 - Đạt", "Mức 3 - Không đạt"}})
    {
        INFO(header[1]);
        const auto result = checked({summary(header, withUnmet, pairs)});
        REQUIRE(result.assessed.assessments.size() == 1);
        const auto& judgement = result.assessed.assessments.front().judgement;
        REQUIRE(judgement.has_value());
        CHECK(judgement->proven == (withUnmet ? 0 : 1));
        CHECK(judgement->criterionLevels.at("3.2") == 1);
        CHECK(judgement->criterionLevels.at("3.1") == 3);
        for (const std::string& finding : findings({summary(header, withUnmet, pairs)}))
            CHECK(finding.substr(0, 3) == "L02"); // the refusal of a level that a criterion lacks
    }
}

TEST_CASE("a level's verdict may be asked for in brackets")
{
    const auto letters = [](int level) {
        return Row{level >= 1 ? "Đ" : "KĐ", level >= 2 ? "Đ" : "KĐ", level >= 3 ? "Đ" : "KĐ"};
    };
    const auto result =
        checked({summary({"Tiêu chí", "Mức 1 (Đ/KĐ)", "Mức 2 (Đ/KĐ)", "Mức 3 (Đ/KĐ)"}, false, letters)});
    REQUIRE(result.assessed.assessments.size() == 1);
    CHECK(result.assessed.assessments.front().judgement.value().proven == 1);
}

} // namespace datchuan::tests
