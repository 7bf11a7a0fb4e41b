#include "catch.hpp"

#include "support/summary.hpp"

/// Each check in a pair: found at its cell when the mistake is there, silent when it is repaired.
namespace datchuan::tests {

namespace {

void clearRow(Summary& summary, const std::string& code)
{
    for (int column = 0; column < 6; ++column)
        summary.sheet.put({summary.rows.at(code), column}, "");
}

} // namespace

TEST_CASE("a clean summary has no finding")
{
    for (const char* set : {"TH-2018", "MN-2018", "TRH-2018"})
    {
        Summary summary(set);
        CHECK(summary.found().empty());
        summary.layout.cumulative = false;
        summary.write();
        CHECK(summary.found().empty());
        summary.school.unmetLevels = {3};
        summary.write();
        CHECK(summary.found().empty());
        summary.layout.absent = "";
        summary.write();
        CHECK(summary.found().empty());
    }
}

TEST_CASE("S05 tells a criterion that is missing, at the row behind which it belongs")
{
    Summary summary;
    clearRow(summary, "1.10");
    CHECK(summary.found() == Found{"S05 " + grid::toA1(summary.code("1.9"))});
    const auto message = summary.first().message;
    CHECK(message.vi.find("Thiếu tiêu chí 1.10 \"") == 0);
    CHECK(message.en.find("Criterion 1.10 \"") == 0);
}

TEST_CASE("S06 tells criteria of another school type")
{
    Summary summary;
    summary.layout.titleLines.insert(summary.layout.titleLines.begin(), "TRƯỜNG MẦM NON HOA SEN");
    summary.write();
    CHECK(summary.found() == Found{"S06 " + grid::toA1(summary.code("2.4")), "S06 " + grid::toA1(summary.code("5.5"))});
    Summary right("MN-2018");
    right.layout.titleLines.insert(right.layout.titleLines.begin(), "TRƯỜNG MẦM NON HOA SEN");
    right.write();
    CHECK(right.found().empty());
}

TEST_CASE("S07 tells a code that appears twice, at its second row")
{
    Summary summary;
    summary.sheet.put(summary.code("1.10"), "Tiêu chí 1.1");
    CHECK(summary.found()
          == Found{"S05 " + grid::toA1(summary.code("1.9")), "S07 " + grid::toA1(summary.code("1.10"))});
}

TEST_CASE("L01 tells a mark above a level that is not met")
{
    Summary summary;
    summary.sheet.put(summary.level("5.1", 2), "");
    // 5.1 has two levels in the primary set: a gap needs three
    CHECK(summary.found().empty());
    summary.write();
    summary.sheet.put(summary.level("5.2", 2), "");
    CHECK(summary.found() == Found{"L01 " + grid::toA1(summary.level("5.2", 3))});
    CHECK(summary.first().message.vi == "Tiêu chí 5.2: đánh dấu Mức 3 khi Mức 2 chưa đạt. Kết quả tính là Mức 1.");
}

TEST_CASE("L01 tells a level of a form whose indicators are met above one that is not")
{
    School school;
    school.set = &ruleSet("TRH-2018");
    school.unmet = {"5.1 M2a"};
    std::vector<SheetBuilder> sheets;
    for (const auto* criterion : school.set->allCriteria())
    {
        SheetBuilder sheet("TC " + criterion->code);
        writeForm(sheet, school, *criterion, 0);
        sheets.push_back(sheet);
    }
    const auto found = checked(sheets).findings;
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == "L01");
    CHECK(sheets[static_cast<std::size_t>(found.front().place.sheet)].name() == "TC 5.1");
    CHECK(found.front().place.cell == grid::Cell{7, 5});
    school.unmet = {"5.1 M2a", "5.1 M3*"};
    for (SheetBuilder& sheet : sheets)
        if (sheet.name() == "TC 5.1")
            writeForm(sheet, school, *school.set->criterion("5.1"), 0);
    CHECK(checked(sheets).findings.empty() == (school.set->criterion("5.1")->level(3)->indicators.size() == 1));
}

TEST_CASE("L02 tells a mark at a level that the criterion lacks, and offers the dashes")
{
    Summary summary;
    summary.sheet.put(summary.level("1.10", 3), "x");
    CHECK(summary.found() == Found{"L02 " + grid::toA1(summary.level("1.10", 3))});
    const auto finding = summary.first();
    REQUIRE(finding.fix.has_value());
    CHECK(finding.fix->kind == check::Fix::Kind::Confirm);
    CHECK(finding.fix->before == "x");
    CHECK(finding.fix->after == "-----");
}

TEST_CASE("L03 tells a dashed level that exists; three dashes or a long one, not a single dash")
{
    Summary summary;
    summary.sheet.put(summary.level("1.1", 3), "-----");
    CHECK(summary.found() == Found{"L03 " + grid::toA1(summary.level("1.1", 3))});
    summary.sheet.put(summary.level("1.1", 3), "—");
    CHECK(summary.found() == Found{"L03 " + grid::toA1(summary.level("1.1", 3))});
    summary.sheet.put(summary.level("1.1", 3), "-");
    for (const std::string& finding : summary.found())
        CHECK(finding.find("L03") == std::string::npos);
}

TEST_CASE("L04 tells a row with two results")
{
    Summary summary;
    summary.sheet.put(summary.notMet("2.1"), "x");
    CHECK(summary.found() == Found{"L04 " + grid::toA1(summary.notMet("2.1"))});
    CHECK(summary.first().message.vi.find("vừa \"Không đạt\" vừa \"Mức 3\"") != std::string::npos);
    CHECK_FALSE(checked({summary.sheet}).assessed.assessments.front().judgement->conclusive);
}

TEST_CASE("L05 tells a table in both marking styles once, at the first row of the rarer one")
{
    Summary summary;
    summary.sheet.put(summary.level("2.1", 1), "");
    summary.sheet.put(summary.level("2.1", 2), "");
    summary.sheet.put(summary.level("2.3", 1), "");
    summary.sheet.put(summary.level("2.3", 2), "");
    CHECK(summary.found() == Found{"L05 " + grid::toA1(summary.level("2.1", 3))});
    CHECK_FALSE(checked({summary.sheet}).assessed.assessments.front().judgement->conclusive);
}

TEST_CASE("L06 tells each blank criterion, and a table that is not begun only once")
{
    School some;
    some.blank = {"4.2", "2.1"};
    Summary summary("TH-2018", some);
    CHECK(summary.found() == Found{"L06 " + grid::toA1(summary.code("2.1")), "L06 " + grid::toA1(summary.code("4.2"))});
    summary.school.blankLevels = {1, 2, 3};
    summary.write();
    CHECK(summary.found() == Found{"L06 " + grid::toA1(summary.code("1.1"))});
}

TEST_CASE("L06 is silent where cells hold something that is not read")
{
    Summary summary("TH-2018");
    summary.layout.mark = "(●)";
    summary.write();
    const auto found = summary.found();
    CHECK(std::ranges::count_if(found, [](const auto& each) { return each.starts_with("L06"); }) == 0);
    CHECK(std::ranges::count_if(found, [](const auto& each) { return each.starts_with("L31"); }) > 0);
}

TEST_CASE("L07 tells a table with few of its criteria, and S05 keeps quiet then")
{
    Summary summary;
    summary.layout.onlyStandards = {"1"};
    summary.layout.titles = true;
    summary.write();
    CHECK(summary.found() == Found{"L07 A3"});
    CHECK(summary.first().message.vi == "Bảng chỉ có 10/27 tiêu chí, chưa đủ căn cứ xếp mức.");
}

TEST_CASE("X01 tells the number 1.1 in the place of 1.10, alone")
{
    Summary summary;
    summary.layout.codesAsNumbers = true;
    summary.write();
    summary.sheet.put(summary.code("1.10"), "#=1.1");
    CHECK(summary.found() == Found{"X01 " + grid::toA1(summary.code("1.10"))});
    const auto finding = summary.first();
    REQUIRE(finding.fix.has_value());
    CHECK(finding.fix->after == "1.10");
    // the title tells it wherever the row stands
    summary.layout.titleColumn = true;
    summary.write();
    CHECK(summary.found().empty());
    summary.sheet.put(summary.code("1.10"), "#=1.1");
    CHECK(summary.found() == Found{"X01 " + grid::toA1(summary.code("1.10"))});
}

TEST_CASE("findings are the same for the same sheet")
{
    School some;
    some.blank = {"4.2"};
    Summary summary("MN-2018", some);
    CHECK(summary.found() == summary.found());
}

} // namespace datchuan::tests
