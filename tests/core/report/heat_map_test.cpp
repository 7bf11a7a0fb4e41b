#include "catch.hpp"
#include "report/workbook_view.hpp"
#include "support/checked.hpp"
#include "support/school.hpp"

#include <algorithm>
#include <set>

using namespace datchuan;
using namespace datchuan::report;
using tests::School;
using tests::SheetBuilder;

namespace {

constexpr Language vi = Language::Vietnamese;

struct Mapped
{
    check::Checked checked;
    std::vector<std::string> names;
    HeatMap map;

    explicit Mapped(const std::vector<SheetBuilder>& sheets) : checked(tests::checked(sheets))
    {
        for (const SheetBuilder& sheet : sheets)
            names.push_back(sheet.name());
        map = heatMapOf({checked, names, {}, false}, 0, vi);
    }

    const HeatColumn& column(const std::string& code) const
    {
        for (const HeatBand& band : map.bands)
            for (const HeatColumn& column : band.columns)
                if (column.label == code)
                    return column;
        throw std::runtime_error("no column " + code);
    }
    HeatState state(const std::string& code, std::size_t level) const { return column(code).cells.at(level - 1).state; }
};

School school(std::set<std::string> unmet, std::set<std::string> blank = {})
{
    School school;
    school.set = &tests::ruleSet("TH-2018");
    school.unmet = std::move(unmet);
    school.blank = std::move(blank);
    return school;
}

SheetBuilder summary(const School& school, std::map<std::string, int>* rows = nullptr)
{
    SheetBuilder sheet("Tổng hợp");
    tests::SummaryLayout layout;
    layout.titleLines = {"TRƯỜNG TIỂU HỌC TẢN LĨNH", "Tản Lĩnh, ngày 15 tháng 5 năm 2019"};
    const auto written = tests::writeSummary(sheet, school, layout);
    if (rows != nullptr)
        *rows = written;
    return sheet;
}

} // namespace

TEST_CASE("the heat map has a band for each standard and a state for each criterion and level")
{
    std::map<std::string, int> rows;
    const Mapped mapped({summary(school({"5.5 M3b", "1.4 M2a"}, {"4.2"}), &rows)});
    CHECK(mapped.map.bands.front().levels == std::vector<std::string>{"M1", "M2", "M3"});
    REQUIRE(mapped.map.bands.size() == 5);
    CHECK(mapped.map.bands[0].columns.size() == 10);
    CHECK(mapped.state("1.1", 3) == HeatState::Met);
    CHECK(mapped.state("5.5", 2) == HeatState::Met);
    CHECK(mapped.state("5.5", 3) == HeatState::Unmet);
    CHECK(mapped.state("1.4", 1) == HeatState::Met);
    CHECK(mapped.state("1.4", 2) == HeatState::Unmet);
    CHECK(mapped.state("4.2", 1) == HeatState::Blank);
    CHECK(mapped.state("1.2", 3) == HeatState::Absent);
    // each leads to the cell of its mark
    const auto& target = mapped.column("5.5").cells[2].target;
    REQUIRE(target);
    CHECK(target->cell.row == rows.at("5.5"));
    CHECK(target->cell.column == tests::levelColumn({}, 3));
    CHECK_THAT(mapped.column("5.5").cells[2].text, containsText("Tiêu chí 5.5, Mức\u00a03: chưa đạt\nKết quả giáo dục")
                                                       && containsText("trang “Tổng hợp”"));
    CHECK_THAT(mapped.map.name, containsText("chưa đánh giá") && containsText("không có mức này"));
}

TEST_CASE("criteria that are missing from the table are blank and lead nowhere")
{
    std::map<std::string, int> rows;
    SheetBuilder sheet = summary(school({}), &rows);
    for (int column = 0; column < 6; ++column)
        sheet.put({rows.at("3.6"), column}, "");
    const Mapped mapped({sheet});
    CHECK(mapped.state("3.6", 1) == HeatState::Blank);
    CHECK_FALSE(mapped.column("3.6").cells[0].target);
    CHECK_THAT(mapped.column("3.6").cells[0].text, containsText("thiếu trong bảng"));
}

TEST_CASE("items of level 4 stand in a band of their own")
{
    School best = school({});
    best.unmetItems = {"22.3"};
    SheetBuilder level4("Mức 4");
    tests::writeLevel4(level4, best, 2);
    const Mapped mapped({summary(best), level4});
    CHECK(mapped.map.bands.back().levels == std::vector<std::string>{"M4"});
    CHECK(mapped.map.bands.size() == 6);
    CHECK(mapped.state("22.3", 1) == HeatState::Unmet);
    CHECK(mapped.state("22.1", 1) == HeatState::Met);
    CHECK(mapped.column("1.1").cells.size() == 3);
}

TEST_CASE("every state has a sign of its own, and nothing is drawn without rules")
{
    std::set<std::string_view> signs;
    for (const HeatState state :
         {HeatState::Met, HeatState::Unmet, HeatState::Blank, HeatState::Absent, HeatState::Suspended})
        signs.insert(signOf(state));
    CHECK(signs.size() == 5);
    const check::Checked nothing;
    CHECK(heatMapOf({nothing, {}, {}, true}, 0, vi).bands.empty());
}

TEST_CASE("the levels above the proven one are offered with the shortest way to each")
{
    const Mapped mapped({summary(school({"5.5 M3b", "1.4 M3a"}))});
    const ResultView result = resultOf({mapped.checked, mapped.names, {}, false}, 0, vi);
    REQUIRE_FALSE(result.targets.empty());
    CHECK(result.targets.front().level == "Mức\u00a03");
    CHECK_THAT(result.targets.front().way, containsText("Đường ngắn nhất, 2 yêu cầu") && containsText("5.5"));
}
