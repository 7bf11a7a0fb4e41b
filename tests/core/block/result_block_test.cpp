#include "catch.hpp"

#include "block/result_block.hpp"
#include "block/sources.hpp"
#include "check/check_workbook.hpp"
#include "check/interchange/stamp.hpp"
#include "support/rules.hpp"
#include "support/summary.hpp"

using namespace datchuan;
using namespace datchuan::tests;

namespace {

/// A school at level 2 with its Mức 4 table on a sheet of its own.
std::vector<SheetBuilder> twoSheets()
{
    School school;
    school.set = &ruleSet("TH-2018");
    school.unmet = {"1.3 M3*"};
    school.unmetItems = {"22.2"};
    SummaryLayout layout;
    layout.titleLines = {"TRƯỜNG TIỂU HỌC KIM ĐỒNG", "Hà Nội, ngày 15 tháng 5 năm 2019"};
    layout.firstRow = 3;
    layout.firstColumn = 1;
    std::vector<SheetBuilder> sheets{SheetBuilder("Tổng hợp"), SheetBuilder("Mức 4")};
    writeSummary(sheets[0], school, layout);
    writeLevel4(sheets[1], school, 2);
    return sheets;
}

struct Case
{
    grid::Workbook workbook;
    assess::Assessed assessed;
    const assess::Assessment& assessment() const { return assessed.assessments.at(0); }
    std::vector<draft::Reference> sources() const { return block::sourcesOf(workbook, assessed, assessment()); }
};

Case read(const std::vector<SheetBuilder>& sheets)
{
    Case result{workbookOf(sheets), {}};
    result.assessed = assess::assess(result.workbook, library(), titles(), {});
    return result;
}

const draft::Formula& formulaAt(const draft::Block& block, int row)
{
    for (const auto& [cell, entry] : block.cells())
        if (cell.row == row)
            if (const auto* formula = std::get_if<draft::Formula>(&entry.content))
                return *formula;
    throw std::runtime_error("no formula in the row");
}

} // namespace

TEST_CASE("the sources of an assessment are its tables, a range for each sheet")
{
    const Case one = read(twoSheets());
    REQUIRE(one.sources().size() == 2);
    CHECK(one.sources()[0].sheet == "Tổng hợp");
    CHECK(one.sources()[1].sheet == "Mức 4");
    CHECK(block::leadTo(one.sources(), one.assessment(), one.workbook, library(), titles()));
    std::vector<draft::Reference> lacking = one.sources();
    lacking[0].range.last.row -= 5;
    CHECK_FALSE(block::leadTo(lacking, one.assessment(), one.workbook, library(), titles()));
}

TEST_CASE("the result block asks for level, conclusion, standard, counts and what is missing")
{
    const Case one = read(twoSheets());
    const draft::Block block = block::resultBlock(one.assessment(), one.sources(), {});
    const std::string level = draft::textOf(formulaAt(block, 1), {0, 20});
    CHECK(level.starts_with("=IFNA(VN.DATCHUAN.KD.MUC($'Tổng hợp'.$B$"));
    CHECK(level.find(";\"TH-2018\";\"2019-05-15\";$'Mức 4'.$A$") != std::string::npos);
    CHECK(draft::textOf(formulaAt(block, 4), {}).find("KD.DAT(") != std::string::npos);
    CHECK(draft::textOf(formulaAt(block, 4), {}).find("&\"/\"&VN.DATCHUAN.KD.TONG(\"TH-2018\";1)")
          != std::string::npos);
    CHECK(draft::textOf(formulaAt(block, 8), {}).find(";;\"TH-2018\";") != std::string::npos); // the next level
}

TEST_CASE("the last line of the block is the stamp that checks read")
{
    const Case one = read(twoSheets());
    const draft::Block block = block::resultBlock(one.assessment(), one.sources(), {});
    const auto* text = std::get_if<std::string>(&block.at({block.extent().last.row, 0}));
    REQUIRE(text != nullptr);
    CHECK(check::readRuleSetStamps(*text) == std::vector{check::RuleSetStamp{"TH-2018", ruleSet("TH-2018").version}});
}

TEST_CASE("labels and values of the block span as many columns as they need")
{
    const Case one = read(twoSheets());
    const double wide[] = {100, 100};
    CHECK(block::resultBlock(one.assessment(), one.sources(), wide).extent().last.column == 1);
    const double narrow[] = {10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10};
    CHECK(block::resultBlock(one.assessment(), one.sources(), narrow).extent().last.column == 14);
}

TEST_CASE("a formula may refer to more than nine ranges")
{
    draft::Formula formula{"=F({1};{12};{13})", {}};
    for (int i = 1; i <= 12; ++i)
        formula.references.push_back({"S" + std::to_string(i), {{0, 0}, {0, 0}}});
    CHECK(draft::textOf(formula, {}) == "=F($'S1'.$A$1;$'S12'.$A$1;{13})");
}
