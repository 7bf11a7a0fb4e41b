#include "catch.hpp"

#include "support/summary.hpp"

/// L26: the column "Bắt buộc" of 2026 tables.
namespace datchuan::tests {

namespace {

/// A clean summary of 2026 with the column filled in rightly, left of the results or behind them.
struct Flagged : Summary
{
    explicit Flagged(const std::string& yes = "x", const std::string& no = "", bool behind = true) : Summary("PT-2026")
    {
        layout.titleLines = {"Trường THCS Lê Lợi", "Ngày đánh giá: 10/6/2027"};
        layout.mark = "×";
        layout.titleColumn = !behind;
        write();
        column = behind ? levelColumn(layout, 2) + 1 : 1;
        sheet.put({header("Tiêu chuẩn, tiêu chí").row, column}, "Bắt buộc");
        for (const auto* criterion : school.set->allCriteria())
            sheet.put(flag(criterion->code), criterion->mandatory ? yes : no);
    }

    grid::Cell flag(const std::string& code) const { return {rows.at(code), column}; }
    Found at(const std::string& code) const { return {"L26 " + grid::toA1(flag(code))}; }

    int column = 0;
};

} // namespace

TEST_CASE("L26 is silent on the right list, however it is flagged")
{
    for (const auto& [yes, no] : std::vector<std::pair<std::string, std::string>>{
             {"x", ""}, {"Có", "Không"}, {"Bắt buộc", ""}, {"*", "-"}, {"#=1", "#=0"}, {"✓", ""}})
    {
        INFO(yes);
        CHECK(Flagged(yes, no).found().empty());
        CHECK(Flagged(yes, no, false).found().empty());
    }
}

TEST_CASE("L26 knows the column by its other names")
{
    for (const char* head : {"Loại tiêu chí", "Nhóm tiêu chí"})
    {
        CAPTURE(head);
        Flagged right("Bắt buộc", "Còn lại");
        right.sheet.put({right.header("Tiêu chuẩn, tiêu chí").row, right.column}, head);
        CHECK(right.found().empty());
        right.sheet.put(right.flag("3.5"), "Bắt buộc");
        CHECK(right.found() == right.at("3.5"));
    }
}

TEST_CASE("L26 tells a flag that is not on the list, and takes it away")
{
    Flagged table;
    table.sheet.put(table.flag("3.5"), "x");
    CHECK(table.found() == table.at("3.5"));
    CHECK(table.first().message.vi
          == "Danh sách bắt buộc phải là 1.3, 1.4, 2.1, 2.2, 3.1, 3.2, 4.1, 4.2; đang là 1.3, 1.4, 2.1, 2.2, 3.1, 3.2, "
             "3.5, 4.1, 4.2.");
    REQUIRE(table.first().fix);
    CHECK(table.first().fix->kind == check::Fix::Kind::Confirm);
    CHECK(table.first().fix->before == "x");
    CHECK(table.first().fix->after.empty());
    // the level goes by the fixed list
    CHECK(checked({table.sheet}).assessed.assessments.front().judgement->proven == 2);
}

TEST_CASE("L26 tells a flag that is missing, in the words of the other rows")
{
    Flagged table("Có", "Không");
    table.sheet.put(table.flag("4.2"), "Không");
    CHECK(table.found() == table.at("4.2"));
    REQUIRE(table.first().fix);
    CHECK(table.first().fix->after == "Có");
}

TEST_CASE("L26 is told once, and offers nothing where one cell does not repair the list")
{
    Flagged table;
    table.sheet.put(table.flag("1.3"), "");
    table.sheet.put(table.flag("3.5"), "x");
    CHECK(table.found() == table.at("1.3"));
    CHECK_FALSE(table.first().fix);
    Flagged numbers("#=1", "#=0");
    numbers.sheet.put(numbers.flag("3.5"), "#=1");
    CHECK(numbers.found() == numbers.at("3.5"));
    CHECK_FALSE(numbers.first().fix); // a text would take the place of a number
}

TEST_CASE("L26 stays silent where the column is no list of flags")
{
    CHECK(Flagged("", "").found().empty()); // not filled in
    Flagged remarks;
    remarks.sheet.put(remarks.flag("1.1"), "theo Điều 15");
    CHECK(remarks.found().empty());
    Summary old; // 2018 has no mandatory criteria
    const int column = levelColumn(old.layout, 3) + 1;
    old.sheet.put({old.header("Tiêu chuẩn, tiêu chí").row, column}, "Bắt buộc");
    old.sheet.put({old.rows.at("1.1"), column}, "x");
    CHECK(old.found().empty());
}

TEST_CASE("L26 is read over the tables of all standards together")
{
    Flagged whole;
    std::vector<SheetBuilder> sheets;
    std::map<std::string, grid::Cell> flags;
    for (const auto& standard : whole.school.set->standards)
    {
        Flagged part;
        part.layout.onlyStandards = {standard.code};
        part.write();
        part.sheet.put({part.header("Tiêu chuẩn, tiêu chí").row, part.column}, "Bắt buộc");
        for (const auto& criterion : standard.criteria)
        {
            flags[criterion.code] = part.flag(criterion.code);
            part.sheet.put(part.flag(criterion.code), criterion.mandatory ? "x" : "");
        }
        sheets.push_back(part.sheet);
    }
    CHECK(findings(sheets).empty());
    sheets.back().put(flags.at("4.3"), "x");
    CHECK(findings(sheets) == Found{"L26 4!" + grid::toA1(flags.at("4.3"))});
}

} // namespace datchuan::tests
