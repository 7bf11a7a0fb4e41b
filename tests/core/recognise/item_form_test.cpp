#include "catch.hpp"

#include "support/checked.hpp"
#include "support/school.hpp"
#include "support/summary.hpp"

/// Forms of the items of Mức 4 (phiếu đánh giá tiêu chí Mức 4, forms.md 1.4).
namespace datchuan::tests {

namespace {

/// A form of an item as schools write it; returns the row after it.
int writeItemForm(SheetBuilder& sheet, int row, int item, const std::string& verdict)
{
    sheet.put({row++, 0}, "PHIẾU ĐÁNH GIÁ TIÊU CHÍ MỨC 4");
    sheet.put({row++, 0}, "Khoản " + std::to_string(item) + " Điều 22: Nội dung yêu cầu của khoản này");
    for (const char* line : {"1. Mô tả hiện trạng", "Nhà trường đã thực hiện đầy đủ.", "2. Điểm mạnh", "Đội ngũ tốt.",
                             "3. Điểm yếu", "Không.", "4. Kế hoạch cải tiến chất lượng", "Tiếp tục duy trì."})
        sheet.put({row++, 0}, line);
    sheet.put({row++, 0}, verdict);
    return row + 3;
}

/// A primary school at Mức 3 with a form for each of its five items, all Đạt but for `notMet`.
std::vector<SheetBuilder> school(int notMet, bool sheetEach)
{
    Summary summary("TH-2018");
    std::vector<SheetBuilder> sheets{summary.sheet};
    int row = 0;
    for (int item = 1; item <= 5; ++item)
    {
        if (sheetEach || item == 1)
        {
            sheets.emplace_back("Phiếu Mức 4 - " + std::to_string(item));
            row = 0;
        }
        row = writeItemForm(sheets.back(), row, item,
                            item == notMet ? "5. Tự đánh giá: Không đạt" : "5. Tự đánh giá: Đạt");
    }
    return sheets;
}

int provenBy(const std::vector<SheetBuilder>& sheets)
{
    const auto result = checked(sheets);
    REQUIRE(result.assessed.assessments.size() == 1);
    REQUIRE(result.assessed.assessments.front().judgement.has_value());
    return result.assessed.assessments.front().judgement->proven;
}

} // namespace

TEST_CASE("the forms of the items of Mức 4 are read, on one sheet or on many")
{
    for (const bool sheetEach : {false, true})
    {
        CHECK(provenBy(school(0, sheetEach)) == 4);
        CHECK(provenBy(school(3, sheetEach)) == 3);
        CHECK(findings(school(0, sheetEach)).empty());
    }
}

TEST_CASE("the verdict on an item may stand beside or below its words, or not yet at all")
{
    const auto levelWith = [](grid::Cell cell, const char* text) {
        auto sheets = school(0, true);
        sheets[3].put({10, 0}, "5. Tự đánh giá:");
        sheets[3].put(cell, text);
        return provenBy(sheets);
    };
    CHECK(levelWith({10, 1}, "Đạt") == 4);
    CHECK(levelWith({11, 0}, "Đạt") == 4);
    CHECK(levelWith({10, 1}, "Không đạt") == 3);
    CHECK(levelWith({10, 1}, "") == 3);
}

TEST_CASE("a form of an item decides over the table of items, and the difference is told")
{
    auto sheets = school(3, true);
    School all;
    all.set = &ruleSet("TH-2018");
    all.unmetItems.emplace();
    sheets.emplace_back("Mức 4");
    writeLevel4(sheets.back(), all, 0);
    CHECK(provenBy(sheets) == 3);
    CHECK(findings(sheets).size() == 1);
    CHECK(findings(sheets).front().substr(0, 3) == "L08");
    auto agreeing = school(0, true);
    agreeing.push_back(sheets.back());
    CHECK(provenBy(agreeing) == 4);
    CHECK(findings(agreeing).empty());
}

TEST_CASE("a list of items without descriptions is no form")
{
    Summary summary("TH-2018");
    SheetBuilder notes("Ghi chú");
    notes.put({0, 0}, "Khoản 1 Điều 22: chương trình tiên tiến");
    notes.put({1, 0}, "Tự đánh giá: Đạt");
    CHECK(checked({summary.sheet, notes}).assessed.tables.size() == 1);
}

} // namespace datchuan::tests
