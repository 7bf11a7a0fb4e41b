#include "catch.hpp"

#include "recognise/vocabulary.hpp"
#include "support/checked.hpp"
#include "support/school.hpp"

/// Forms that go down the levels, a row per indicator, below a line that names the criterion.
namespace datchuan::tests {

namespace {

struct Wording
{
    const char* level;
    const char* letter;
    const char* verdict;
    bool withText = false; ///< "a) Phù hợp mục tiêu …" instead of the letter alone
};

/// The forms of all criteria below each other; each ends with the line that concludes it, unless told otherwise.
SheetBuilder forms(const School& school, const Wording& wording, bool concluded = true)
{
    SheetBuilder sheet("Phiếu");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    int row = 3;
    for (const auto* criterion : school.set->allCriteria())
    {
        sheet.put({row++, 0}, "Tiêu chí " + criterion->code + ": " + criterion->title.vi);
        sheet.row(row++, 0, {wording.level, wording.letter, "Nội hàm", "Hiện trạng", wording.verdict});
        for (const auto& level : criterion->levels)
            for (const auto& indicator : level.indicators)
            {
                const char claim = school.claim(criterion->code, level.level, indicator.letter);
                sheet.row(row++, 0,
                          {"Mức " + std::to_string(level.level),
                           wording.withText ? indicator.letter + ") Có đủ theo quy định" : indicator.letter, "", "",
                           claim == 'y' ? "Đạt" : "Không đạt"});
            }
        const int reached = school.level(*criterion);
        if (concluded)
            sheet.put({row++, 0}, reached == 0 ? "Kết quả: Không đạt" : "Kết quả: Đạt mức " + std::to_string(reached));
        ++row;
    }
    return sheet;
}

School schoolWithout(const char* indicator)
{
    School school;
    school.set = &ruleSet("TH-2018");
    school.unmet.insert(indicator);
    school.unmetLevels.insert(3);
    return school;
}

} // namespace

TEST_CASE("forms with a row per indicator are read under any heading of the verdict")
{
    const Wording wording = GENERATE(
        Wording{"Mức", "Chỉ báo", "Đạt/Không đạt"}, Wording{"Mức", "Chỉ báo", "Kết quả"},
        Wording{"Mức", "Chỉ báo", "Tự đánh giá"}, Wording{"Mức đạt", "Chỉ báo", "Trường đánh giá (Đạt/ Không đạt)"},
        Wording{"", "Mức/Chỉ báo", "Kết quả (Đạt/Không đạt)"}, Wording{"Mức", "Chỉ báo", "Kết quả", true});
    INFO(wording.letter << " | " << wording.verdict);
    const auto result = checked({forms(schoolWithout("2.2 M2b"), wording)});
    CHECK(result.assessed.tables.size() == 27);
    REQUIRE(result.assessed.assessments.size() == 1);
    REQUIRE(result.assessed.assessments.front().judgement.has_value());
    CHECK(result.assessed.assessments.front().judgement->proven == 1);
    CHECK(result.assessed.assessments.front().judgement->criterionLevels.at("2.2") == 1);
    CHECK(findings({forms(schoolWithout("2.2 M2b"), wording)}) == std::vector<std::string>{});
}

TEST_CASE("the conclusion of the next form is none of the form above")
{
    School school = schoolWithout("1.1 M1a");
    SheetBuilder sheet("Phiếu");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    sheet.put({3, 0}, "Tiêu chí 1.1");
    sheet.row(4, 0, {"Mức", "Chỉ báo", "Kết quả"});
    sheet.row(5, 0, {"Mức 1", "a", "Không đạt"});
    sheet.put({6, 0}, "Tiêu chí 1.2");
    sheet.put({7, 0}, "Kết quả: Đạt mức 1");
    const auto result = checked({sheet});
    REQUIRE(result.assessed.tables.size() == 1);
    CHECK_FALSE(result.assessed.tables.front().stated.has_value());
}

TEST_CASE("a level with its verdict in the header is a level column")
{
    const auto level = recognise::readHeader("muc 2 (dat/khong dat)");
    REQUIRE(level.has_value());
    CHECK(level->meaning == recognise::Concept::Level);
    CHECK(level->level == 2);
    CHECK(recognise::readHeader("tu danh gia cua truong (dat/ khong dat)").value().meaning
          == recognise::Concept::MetNotMet);
    CHECK_FALSE(recognise::readHeader("ghi ro (neu khong dat)").has_value());
}

} // namespace datchuan::tests
