#include "catch.hpp"

#include "support/checked.hpp"
#include "support/school.hpp"

#include <algorithm>

/// Assessment forms side by side on one sheet, as offices print two on a page.
namespace datchuan::tests {

namespace {

struct Place
{
    int lower = 0; ///< rows by which the right form of a pair begins lower
    int gap = 1;   ///< blank columns between them
};

School school()
{
    School of;
    of.set = &ruleSet("TH-2018");
    of.unmet.insert("2.2 M2b");
    of.unmetLevels.insert(3);
    return of;
}

/// The forms of all criteria in pairs; `write` writes one at a row and column and returns the row after it.
template <typename Write>
SheetBuilder pairs(const Place& place, int width, Write write)
{
    const School of = school();
    SheetBuilder sheet("Phiếu");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    int row = 3;
    const auto criteria = of.set->allCriteria();
    for (std::size_t i = 0; i < criteria.size(); i += 2)
    {
        int next = write(sheet, of, *criteria[i], row, 0);
        if (i + 1 < criteria.size())
            next = std::max(next, write(sheet, of, *criteria[i + 1], row + place.lower, width + place.gap));
        row = next;
    }
    return sheet;
}

/// Mức 1 to Mức 3 beside each other (forms.md 1.3).
SheetBuilder pairsOf2018(const Place& place)
{
    return pairs(place, 6, &writeForm);
}

/// A row per indicator below each other; returns the row after it.
int writeRows(SheetBuilder& sheet, const School& of, const ruleset::Criterion& criterion, int row, int column)
{
    sheet.put({row++, column}, "Tiêu chí " + criterion.code + ": " + criterion.title.vi);
    sheet.row(row++, column, {"Mức", "Chỉ báo", "Hiện trạng", "Kết quả"});
    for (const auto& level : criterion.levels)
        for (const auto& indicator : level.indicators)
            sheet.row(row++, column,
                      {"Mức " + std::to_string(level.level), indicator.letter, "",
                       of.claim(criterion.code, level.level, indicator.letter) == 'y' ? "Đạt" : "Không đạt"});
    sheet.put({row++, column}, "Kết quả: Đạt mức " + std::to_string(of.level(criterion)));
    return row + 1;
}

SheetBuilder pairsOfRows(const Place& place)
{
    return pairs(place, 4, &writeRows);
}

} // namespace

TEST_CASE("forms beside each other are read like forms below each other, at any height")
{
    const Place place = GENERATE(Place{0, 1}, Place{1, 1}, Place{2, 1}, Place{4, 2}, Place{0, 3}, Place{9, 1});
    const auto write = GENERATE(&pairsOf2018, &pairsOfRows);
    INFO(place.lower << " rows lower, " << place.gap << " columns apart, rows: " << (write == &pairsOfRows));
    const SheetBuilder sheet = write(place);
    const auto result = checked({sheet});
    CHECK(result.assessed.tables.size() == school().set->allCriteria().size());
    REQUIRE(result.assessed.assessments.size() == 1);
    const auto& judgement = result.assessed.assessments.front().judgement;
    REQUIRE(judgement.has_value());
    CHECK(judgement->proven == 1);
    CHECK(judgement->criterionLevels.at("2.2") == 1);
    CHECK(judgement->criterionLevels.at("2.3") == 2);
    CHECK(findings({sheet}) == std::vector<std::string>{});
}

TEST_CASE("three forms beside each other are three")
{
    const School of = school();
    SheetBuilder sheet("Phiếu");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    const auto criteria = of.set->allCriteria();
    int row = 3;
    for (std::size_t i = 0; i < criteria.size(); i += 3)
    {
        int next = row;
        for (std::size_t side = 0; side < 3; ++side)
            next = std::max(next, writeForm(sheet, of, *criteria[i + side], row, static_cast<int>(side) * 7));
        row = next;
    }
    CHECK(checked({sheet}).assessed.tables.size() == criteria.size());
    CHECK(findings({sheet}) == std::vector<std::string>{});
}

TEST_CASE("a level that heads a description is none of the form beside it")
{
    const School of = school();
    SheetBuilder sheet("Phiếu");
    const int right = writeForm(sheet, of, *of.set->criterion("1.2"), 1, 7);
    const int left = writeForm(sheet, of, *of.set->criterion("1.1"), 3);
    REQUIRE(left == right + 2);
    CHECK(checked({sheet}).assessed.tables.size() == 2);
    sheet.put({6, 0}, "Mức 3"); // in the row of the levels of 1.2
    CHECK(checked({sheet}).assessed.tables.size() == 2);
}

TEST_CASE("2018 forms without a blank column between them are parted where the levels begin again")
{
    CHECK(findings({pairsOf2018({0, 0})}) == std::vector<std::string>{});
    CHECK(checked({pairsOf2018({3, 0})}).assessed.tables.size() == school().set->allCriteria().size());
}

} // namespace datchuan::tests
