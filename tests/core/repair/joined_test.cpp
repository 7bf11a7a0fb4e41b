#include "catch.hpp"

#include "repair/blocks.hpp"
#include "repair/joined.hpp"

using namespace datchuan;
using namespace datchuan::repair;
using check::Fix;

namespace {

CellFix safe(grid::Place place, const char* before, const char* after)
{
    return {place, {Fix::Kind::Safe, before, after}};
}

} // namespace

TEST_CASE("corrections of different parts of one cell are joined")
{
    const grid::Place cell{0, {4, 1}};
    const std::vector<CellFix> fixes{safe(cell, "[H1–1.1-01]; (H1-1.1-02)", "[H1-1.1-01]; (H1-1.1-02)"),
                                     safe(cell, "[H1–1.1-01]; (H1-1.1-02)", "[H1–1.1-01]; [H1-1.1-02]")};
    const auto result = joined(fixes);
    REQUIRE(result.size() == 1);
    CHECK(result.front().fix.before == "[H1–1.1-01]; (H1-1.1-02)");
    CHECK(result.front().fix.after == "[H1-1.1-01]; [H1-1.1-02]");
    CHECK(result.front().fix.kind == Fix::Kind::Safe);
}

TEST_CASE("of corrections of one part of a cell the first is taken, and a doubtful part makes the whole doubtful")
{
    const grid::Place cell{0, {4, 1}};
    const auto first = joined(std::vector{safe(cell, "x ", "x"), safe(cell, "x ", "X")});
    REQUIRE(first.size() == 1);
    CHECK(first.front().fix.after == "x");
    CHECK(joined(std::vector{safe(cell, "áà", "áb"), {cell, {Fix::Kind::Confirm, "cáà", "c"}}}).front().fix.kind
          == Fix::Kind::Safe); // it speaks of another text
    const auto doubtful =
        joined(std::vector{safe(cell, "a b c", "A b c"), {cell, {Fix::Kind::Confirm, "a b c", "a b C"}}});
    CHECK(doubtful.front().fix.after == "A b C");
    CHECK(doubtful.front().fix.kind == Fix::Kind::Confirm);
}

TEST_CASE("a change of one letter of several bytes replaces the whole letter")
{
    const grid::Place cell{0, {0, 0}};
    // "ð" and "đ" share no byte but "ế" and "ề" do
    const auto result = joined(std::vector{safe(cell, "ề và ð", "ế và ð"), safe(cell, "ề và ð", "ề và đ")});
    CHECK(result.front().fix.after == "ế và đ");
}

TEST_CASE("only the safe corrections of findings are taken, by place")
{
    std::vector<check::Finding> findings(3);
    findings[0].place = {1, {0, 0}};
    findings[0].fix = Fix{Fix::Kind::Safe, "a", "b"};
    findings[1].place = {0, {0, 0}};
    findings[1].fix = Fix{Fix::Kind::Confirm, "a", "b"};
    findings[2].place = {0, {9, 9}};
    findings[2].fix = Fix{Fix::Kind::Safe, "c", "d"};
    const auto result = safeFixes(findings);
    REQUIRE(result.size() == 2);
    CHECK(result[0].place == grid::Place{0, {9, 9}});
    CHECK(result[1].place == grid::Place{1, {0, 0}});
}

TEST_CASE("neighbouring cells become rectangles")
{
    std::vector<CellContent> cells;
    for (int row = 3; row <= 5; ++row)
        for (int column = 1; column <= 2; ++column)
            cells.push_back({{0, {row, column}}, std::to_string(row * 10 + column)});
    cells.push_back({{0, {7, 1}}, std::string("alone")});
    cells.push_back({{1, {3, 3}}, 4.0});
    const auto blocks = blocksOf(cells);
    REQUIRE(blocks.size() == 3);
    CHECK(blocks[0].range == grid::Range{{3, 1}, {5, 2}});
    CHECK(blocks[0].rows.size() == 3);
    CHECK(blocks[0].rows[2][1] == Content(std::string("52")));
    CHECK(blocks[1].range == grid::Range{{7, 1}, {7, 1}});
    CHECK(blocks[2].sheet == 1);
    CHECK(blocks[2].rows.front().front() == Content(4.0));
    CHECK(blocksOf({}).empty());
}
