#include "catch.hpp"

#include "support/checked.hpp"
#include "support/school.hpp"

/// The forms of all criteria written as one table.
namespace datchuan::tests {

namespace {

const char* words(const School& school, const ruleset::Criterion& criterion, int level, const std::string& letter)
{
    switch (school.claim(criterion.code, level, letter))
    {
        case 'y':
            return "Đạt";
        case 'n':
            return "Không đạt";
        default:
            return "";
    }
}

/// A row per indicator: "Tiêu chí | Mức | Chỉ báo | Nội dung | Đạt/Không đạt".
SheetBuilder flat(const School& school)
{
    SheetBuilder sheet("Rà soát");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    sheet.row(3, 0, {"Tiêu chí", "Mức", "Chỉ báo", "Nội dung", "Đạt/Không đạt"});
    int row = 4;
    for (const auto* criterion : school.set->allCriteria())
        for (const auto& level : criterion->levels)
            for (const auto& indicator : level.indicators)
                sheet.row(row++, 0,
                          {criterion->code, "#=" + std::to_string(level.level), indicator.letter, "Yêu cầu của chỉ báo",
                           words(school, *criterion, level.level, indicator.letter)});
    return sheet;
}

/// Criteria, levels and letters below each other in one column, "Đạt | Không đạt" beside them.
SheetBuilder tree(const School& school)
{
    SheetBuilder sheet("Rà soát");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    sheet.row(3, 0, {"Tiêu chí, mức, chỉ báo", "Nội dung", "Đạt", "Không đạt"});
    int row = 4;
    for (const auto* criterion : school.set->allCriteria())
    {
        sheet.row(row++, 0, {"Tiêu chí " + criterion->code, criterion->title.vi});
        for (const auto& level : criterion->levels)
        {
            sheet.put({row++, 0}, "Mức " + std::to_string(level.level));
            for (const auto& indicator : level.indicators)
            {
                const char claim = school.claim(criterion->code, level.level, indicator.letter);
                sheet.row(row++, 0,
                          {indicator.letter == "*" ? "" : indicator.letter + ")", "Yêu cầu", claim == 'y' ? "x" : "",
                           claim == 'n' ? "x" : ""});
            }
        }
    }
    return sheet;
}

/// A row per level, the criterion merged over its rows.
SheetBuilder byLevel(const School& school)
{
    SheetBuilder sheet("Biểu 1");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 10/6/2027");
    sheet.row(3, 0, {"Tiêu chí", "Mức", "Hiện trạng, kết quả đạt được", "Đánh giá (Đạt/Không đạt)"});
    int row = 4;
    for (const auto* criterion : school.set->allCriteria())
        for (const auto& level : criterion->levels)
            sheet.row(row++, 0,
                      {level.level == 1 ? criterion->code + ". " + criterion->title.vi : "",
                       "Mức " + std::to_string(level.level), "Có đủ hồ sơ (MC." + criterion->code + ".01).",
                       words(school, *criterion, level.level, "*")});
    return sheet;
}

assess::Judgement judged(const SheetBuilder& sheet)
{
    const auto result = checked({sheet});
    REQUIRE(result.assessed.assessments.size() == 1);
    REQUIRE(result.assessed.assessments.front().judgement.has_value());
    CHECK(std::ranges::all_of(result.assessed.tables,
                              [](const auto& table) { return table.kind == recognise::TableKind::IndicatorForm; }));
    return *result.assessed.assessments.front().judgement;
}

School primary()
{
    School school;
    school.set = &ruleSet("TH-2018");
    school.unmetLevels = {3};
    return school;
}

} // namespace

TEST_CASE("indicators below each other in one table are forms of their criteria")
{
    for (const auto& write : {flat, tree})
    {
        School school = primary();
        CHECK(judged(write(school)).proven == 2);
        CHECK(findings({write(school)}).empty());
        school.unmet = {"3.4 M1b"};
        CHECK(judged(write(school)).proven == 0);
        CHECK(judged(write(school)).possible == 0);
        school.unmet = {};
        school.blank = {"4.2"};
        CHECK(judged(write(school)).proven == 0);
        CHECK(judged(write(school)).possible > 0);
    }
}

TEST_CASE("standard, criterion and level may stand in columns of their own, merged over their rows")
{
    SheetBuilder sheet("Rà soát");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    sheet.row(3, 0, {"Tiêu chuẩn", "Tiêu chí", "Mức", "Chỉ báo", "Nội dung chỉ báo", "Tự đánh giá"});
    int row = 4;
    for (const auto& standard : ruleSet("TH-2018").standards)
        for (const auto& criterion : standard.criteria)
            for (const auto& level : criterion.levels)
                for (const auto& indicator : level.indicators)
                {
                    const bool ofLevel = &indicator == &level.indicators.front();
                    const bool ofCriterion = ofLevel && level.level == 1;
                    const bool ofStandard = ofCriterion && &criterion == &standard.criteria.front();
                    sheet.row(row++, 0,
                              {ofStandard ? "Tiêu chuẩn " + standard.code : "",
                               ofCriterion ? "Tiêu chí " + criterion.code : "",
                               ofLevel ? "Mức " + std::to_string(level.level) : "", indicator.letter, "Yêu cầu",
                               level.level < 3 ? "Đạt" : "Không đạt"});
                }
    CHECK(judged(sheet).proven == 2);
    CHECK(findings({sheet}).empty());
}

TEST_CASE("a criterion merged over the rows of its levels is one form")
{
    School school;
    school.set = &ruleSet("PT-2026");
    CHECK(judged(byLevel(school)).proven == 2);
    school.unmet = {"2.2 M2*"};
    CHECK(judged(byLevel(school)).proven == 1);
    school.unmet = {"4.2 M1*", "4.2 M2*"};
    CHECK(judged(byLevel(school)).proven == 0);
}

TEST_CASE("one verdict on a level with letters holds for all its indicators")
{
    SheetBuilder sheet("Rà soát");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    sheet.row(3, 0, {"Tiêu chí", "Mức", "Hiện trạng, kết quả đạt được", "Đạt/Không đạt"});
    int row = 4;
    for (const auto* criterion : ruleSet("TH-2018").allCriteria())
        for (const auto& level : criterion->levels)
            sheet.row(row++, 0,
                      {level.level == 1 ? "Tiêu chí " + criterion->code : "", "Mức " + std::to_string(level.level),
                       "Có đủ hồ sơ [H1-" + criterion->code + "-01].", level.level < 3 ? "Đạt" : "Không đạt"});
    CHECK(judged(sheet).proven == 2);
    CHECK(judged(sheet).possible == 2);
}

TEST_CASE("rows of levels with one column of results are forms, a level and a result in one row is a summary")
{
    for (const char* head : {"Kết quả", "Đánh giá", "Tự đánh giá"})
    {
        CAPTURE(head);
        SheetBuilder sheet("Rà soát");
        sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
        sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
        sheet.row(3, 0, {"Tiêu chí", "Mức", head});
        int row = 4;
        for (const auto* criterion : ruleSet("TH-2018").allCriteria())
            for (const auto& level : criterion->levels)
                sheet.row(row++, 0,
                          {"Tiêu chí " + criterion->code, "Mức " + std::to_string(level.level),
                           level.level < 3 ? "Đạt" : "Không đạt"});
        CHECK(judged(sheet).proven == 2);
        CHECK(findings({sheet}).empty());
    }
    SheetBuilder summary("Tổng hợp");
    summary.put({0, 0}, "Trường Tiểu học Kim Đồng");
    summary.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    summary.row(3, 0, {"Tiêu chí", "Mức", "Kết quả"});
    int row = 4;
    for (const auto* criterion : ruleSet("TH-2018").allCriteria())
        summary.row(row++, 0, {"Tiêu chí " + criterion->code, "Mức 2", "Đạt"});
    for (const auto& table : checked({summary}).assessed.tables)
        CHECK(table.kind != recognise::TableKind::IndicatorForm);
}

TEST_CASE("a check list by levels and letters is no table of forms")
{
    SheetBuilder sheet("Thư viện");
    sheet.put({0, 0}, "TỰ ĐÁNH GIÁ THƯ VIỆN TRƯỜNG TIỂU HỌC");
    sheet.row(2, 0, {"Tiêu chuẩn, tiêu chí", "Nội dung", "Đạt", "Không đạt"});
    int row = 3;
    for (const char standard : {'1', '2', '3', '4', '5'})
        for (const char criterion : {'1', '2', '3'})
        {
            sheet.row(row++, 0, {std::string("Tiêu chí ") + standard + '.' + criterion, "Tài nguyên thông tin"});
            for (const char* level : {"Mức độ 1", "Mức độ 2"})
            {
                sheet.put({row++, 0}, level);
                sheet.row(row++, 0, {"a)", "Có đủ sách", "x"});
                sheet.row(row++, 0, {"b)", "Có phòng đọc", "x"});
            }
        }
    CHECK(checked({sheet}).assessed.tables.empty());
}

TEST_CASE("a summary with Đạt and Không đạt beside its criteria is no table of forms")
{
    SheetBuilder sheet("Mức 1");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 10/6/2027");
    sheet.row(3, 0, {"Tiêu chí", "Nội dung", "Đạt", "Không đạt"});
    int row = 4;
    for (const auto* criterion : ruleSet("PT-2026").allCriteria())
        sheet.row(row++, 0, {"Tiêu chí " + criterion->code, criterion->title.vi, "x"});
    const auto result = checked({sheet});
    REQUIRE(result.assessed.tables.size() == 1);
    CHECK(result.assessed.tables.front().kind == recognise::TableKind::Summary);
}

} // namespace datchuan::tests
