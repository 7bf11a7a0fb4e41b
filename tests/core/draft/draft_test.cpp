#include "catch.hpp"

#include "draft/block.hpp"

#include <set>

using namespace datchuan;
using draft::Block;
using draft::Formula;
using draft::Look;

TEST_CASE("a formula of a draft moves with its own cells and stays with those of other sheets")
{
    const Formula sum{"=SUM({1})+{2}*2", {{"", {{0, 1}, {4, 1}}}, {"", {{0, 0}, {0, 0}}}}};
    CHECK(draft::textOf(sum, {0, 0}) == "=SUM(B1:B5)+A1*2");
    CHECK(draft::textOf(sum, {9, 3}) == "=SUM(E10:E14)+D10*2");
    const Formula other{"=" + draft::kd("MUC") + "({1};{2})",
                        {{"Tổng hợp", {{4, 0}, {39, 4}}}, {"Bảng 'cũ'", {{0, 27}, {0, 27}}}}};
    CHECK(draft::textOf(other, {9, 3}) == "=VN.DATCHUAN.KD.MUC($'Tổng hợp'.$A$5:$E$40;$'Bảng ''cũ'''.$AB$1)");
}

TEST_CASE("slots without a reference stay, and what is put in is never read as a slot")
{
    CHECK(draft::textOf({"={2}+{1}", {{"", {}}}}, {}) == "={2}+A1");
    CHECK(draft::textOf({"=\"}{\"&{1}", {{"{2}", {}}}}, {}) == "=\"}{\"&$'{2}'.$A$1");
    CHECK(draft::textOf({"}{", {}}, {}) == "}{");
    CHECK(draft::textOf({"", {}}, {}).empty());
    CHECK(draft::quoted("a\"b") == "\"a\"\"b\"");
}

TEST_CASE("the areas of a block hold every cell once, as few rectangles")
{
    Block block;
    block.paint({{1, 0}, {6, 4}}, Look::Text);
    block.paint({{3, 2}, {4, 2}}, Look::Mark);
    block.put({0, 0}, std::string("Tên"), Look::Title);
    const auto areas = block.areas();
    CHECK(areas.at(Look::Title) == std::vector<grid::Range>{{{0, 0}, {0, 0}}});
    CHECK(areas.at(Look::Mark) == std::vector<grid::Range>{{{3, 2}, {4, 2}}});
    CHECK(areas.at(Look::Text).size() == 4); // above, left, right, below
    std::set<grid::Cell> seen;
    for (const auto& [look, ranges] : areas)
        for (const grid::Range& range : ranges)
            for (int row = range.first.row; row <= range.last.row; ++row)
                for (int column = range.first.column; column <= range.last.column; ++column)
                    CHECK(seen.insert({row, column}).second);
    CHECK(seen.size() == block.cells().size());
}

TEST_CASE("painting keeps what a cell holds; the extent begins at the first cell and includes charts")
{
    Block block;
    CHECK(block.extent() == grid::Range{});
    CHECK(block.nextRow() == 0);
    block.putAcross({{2, 1}, {2, 3}}, std::string("Tiêu đề"), Look::Header);
    block.paint({{2, 1}, {2, 1}}, Look::Title);
    CHECK(std::get<std::string>(block.at({2, 1})) == "Tiêu đề");
    CHECK(std::holds_alternative<std::monostate>(block.at({7, 7})));
    CHECK(block.merged() == std::vector<grid::Range>{{{2, 1}, {2, 3}}});
    CHECK(block.extent() == grid::Range{{0, 0}, {2, 3}});
    block.draw({"Biểu đồ", "", {}, {{4, 0}, {12, 6}}, false});
    CHECK(block.extent() == grid::Range{{0, 0}, {12, 6}});
    CHECK(block.nextRow() == 13);
}

TEST_CASE("every look has a cell style of its own name")
{
    std::set<std::string_view> names;
    for (int look = 0; look < static_cast<int>(Look::count); ++look)
        CHECK(names.insert(draft::appearanceOf(static_cast<Look>(look)).styleVi).second);
}
