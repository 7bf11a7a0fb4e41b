#include "catch.hpp"

#include "support/checked.hpp"

/// Which school years belong to one table of figures.
namespace datchuan::tests {

namespace {

/// A sheet with a line of years and three rows of figures below it; "" leaves a column blank, "*" is one of labels.
SheetBuilder figuresBelow(const std::vector<std::string>& header)
{
    SheetBuilder sheet("Số liệu");
    for (int column = 0; const std::string& text : header)
    {
        if (text != "*")
            sheet.put({0, column}, text);
        for (int row = 1; row <= 3 && !text.empty(); ++row)
            sheet.put({row, column}, text == "*" ? "Khối lớp " + std::to_string(row) : "#=" + std::to_string(row + 2));
        ++column;
    }
    return sheet;
}

/// The first years of each table.
std::vector<std::vector<int>> yearsIn(const SheetBuilder& sheet)
{
    std::vector<std::vector<int>> all;
    for (const auto& table : checked({sheet}).assessed.tables)
    {
        auto& years = all.emplace_back();
        for (const auto& year : table.years)
            years.push_back(year.year);
    }
    return all;
}

using Years = std::vector<std::vector<int>>;

} // namespace

TEST_CASE("a school year typed twice stays in its table, and T07 tells it")
{
    const SheetBuilder middle = figuresBelow({"*", "2015-2016", "2016-2017", "2016-2017", "2018-2019"});
    CHECK(yearsIn(middle) == Years{{2015, 2016, 2016, 2018}});
    CHECK(findings({middle}) == std::vector<std::string>{"T07 D1"});
    CHECK(yearsIn(figuresBelow({"*", "2015-2016", "2015-2016", "2017-2018"})) == Years{{2015, 2015, 2017}});
    // the double stands at the end, or the years are two columns wide
    CHECK(yearsIn(figuresBelow({"*", "2015-2016", "2016-2017", "2016-2017"})) == Years{{2015, 2016, 2016}});
    CHECK(yearsIn(figuresBelow({"*", "2015-2016", "", "2015-2016", "", "2017-2018"})) == Years{{2015, 2015, 2017}});
    CHECK(findings({figuresBelow({"*", "2015-2016", "2016-2017", "2017-2018"})}).empty());
}

TEST_CASE("the same years again, beside labels, a gap or the first ones, are those of another table")
{
    const Years two{{2015, 2016}, {2015, 2016}};
    CHECK(yearsIn(figuresBelow({"*", "2015-2016", "2016-2017", "*", "2015-2016", "2016-2017"})) == two);
    CHECK(yearsIn(figuresBelow({"*", "2015-2016", "2016-2017", "", "*", "2015-2016", "2016-2017"})) == two);
    // one column of labels for both: the second has none of its own and is left alone
    const SheetBuilder joined = figuresBelow({"*", "2015-2016", "2016-2017", "2015-2016", "2016-2017"});
    CHECK(yearsIn(joined) == Years{{2015, 2016}});
    CHECK(findings({joined}).empty());
}

} // namespace datchuan::tests
