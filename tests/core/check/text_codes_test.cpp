#include "catch.hpp"

#include "support/summary.hpp"

#include "calendar/date.hpp"

#include <algorithm>

/// Codes that became floats or dates (X02, X03), each in a pair.
namespace datchuan::tests {

namespace {

std::string at(const char* code, grid::Cell cell)
{
    return std::string(code) + " " + grid::toA1(cell);
}

/// Puts a day into a cell, shown as a date.
void putDate(SheetBuilder& sheet, grid::Cell cell, int year, unsigned month, unsigned day)
{
    const auto date = calendar::make(year, month, day);
    sheet.put(cell, "#=" + std::to_string(static_cast<int>(calendar::toSerial(date.value()))));
    sheet.details.styles[cell].format = grid::NumberFormat::Date;
}

check::Finding firstOf(const std::vector<SheetBuilder>& sheets)
{
    const auto all = checked(sheets).findings;
    return all.empty() ? check::Finding{} : all.front();
}

/// A summary with bare codes, "1.1" in one column and titles in the next.
Summary withBareCodes(bool titles = false)
{
    Summary summary;
    summary.layout.label = "";
    summary.layout.titleColumn = titles;
    summary.write();
    return summary;
}

SheetBuilder evidenceList()
{
    SheetBuilder sheet("Minh chứng");
    sheet.row(0, 0, {"TT", "Mã minh chứng", "Tên minh chứng", "Nơi ban hành", "Ghi chú"});
    sheet.row(1, 0, {"#=1", "[H1-1.1-01]", "Chiến lược phát triển", "Nhà trường"});
    sheet.row(2, 0, {"#=2", "[H1-1.1-02]", "Nghị quyết", "Chi bộ"});
    sheet.row(3, 0, {"#=3", "[H1-1.2-01]", "Quyết định", "Phòng GDĐT"});
    return sheet;
}

} // namespace

TEST_CASE("X02 tells a code that became a float")
{
    Summary summary = withBareCodes();
    CHECK(summary.found().empty());
    const auto cell = summary.code("2.2");
    for (const char* spoilt : {"#=2.2000000000000006", "2.2000000000000002", "2,1999999999999997"})
    {
        INFO(spoilt);
        summary.sheet.put(cell, spoilt);
        CHECK(summary.found() == Found{at("X02", cell)});
        REQUIRE(summary.first().fix.has_value());
        CHECK(summary.first().fix->after == "2.2");
        CHECK(summary.first().fix->kind == check::Fix::Kind::Safe);
    }
    CHECK(checked({summary.sheet}).assessed.assessments.front().judgement->proven == 3);
    summary.sheet.put(cell, "Tiêu chí 2.2000000000000002");
    CHECK(summary.first().fix->after == "Tiêu chí 2.2");
    // the number among texts compares equal to none of them; its text is right already
    summary.sheet.put(cell, "#=2.2");
    CHECK(summary.found() == Found{at("X02", cell)});
    CHECK_FALSE(summary.first().fix.has_value());
    summary.sheet.put(cell, "2.2");
    CHECK(summary.found().empty());
}

TEST_CASE("X02 is silent where all codes are numbers, and asks where 1.10 was possible")
{
    Summary summary;
    summary.layout.codesAsNumbers = true;
    summary.write();
    CHECK(summary.found().empty());
    summary.sheet.put(summary.code("2.3"), "#=2.3000000000000003");
    CHECK(summary.found() == Found{at("X02", summary.code("2.3"))});
    summary = withBareCodes();
    summary.sheet.put(summary.code("1.1"), "#=1.1000000000000003");
    CHECK(summary.first().fix->kind == check::Fix::Kind::Safe); // 1.10 has its own row
    for (int column = 0; column < 6; ++column)
        summary.sheet.put({summary.rows.at("1.10"), column}, "");
    summary.sheet.put(summary.code("1.1"), "#=1.1000000000000003");
    const auto finding = summary.first();
    CHECK(finding.code == "X02");
    CHECK(finding.fix->kind == check::Fix::Kind::Confirm);
}

TEST_CASE("X03 tells a code that became a date, alone when the rest of the table says which")
{
    Summary summary = withBareCodes();
    const auto check = [&](const std::string& code, int year, unsigned month, unsigned day) {
        INFO(code << " " << day << "/" << month);
        Summary spoilt = summary;
        putDate(spoilt.sheet, spoilt.code(code), year, month, day);
        CHECK(spoilt.found() == Found{at("X03", spoilt.code(code))});
        const auto finding = spoilt.first();
        REQUIRE(finding.fix.has_value());
        CHECK(finding.fix->after == code);
        CHECK(finding.fix->kind == check::Fix::Kind::Confirm);
        CHECK_FALSE(checked({spoilt.sheet}).assessed.assessments.front().judgement.has_value());
    };
    check("1.10", 2026, 10, 1); // 1.10 read as day.month
    check("1.10", 2026, 1, 10); // as month.day
    check("2.1", 2026, 1, 2);
    check("5.5", 2026, 5, 5); // the last row
    check("1.1", 2026, 1, 1); // the first
    CHECK(summary.found().empty());
    // 1.2 and 2.1 are one and the same day: the place tells which is which
    putDate(summary.sheet, summary.code("1.2"), 2026, 2, 1);
    putDate(summary.sheet, summary.code("2.1"), 2026, 1, 2);
    CHECK(summary.found() == Found{at("X03", summary.code("1.2")), at("X03", summary.code("2.1"))});
    CHECK(summary.first().message.vi
          == "Ô " + grid::toA1(summary.code("1.2")) + " là ngày 01/02/2026; có thể vốn là \"1.2\".");
    // as text too
    summary = withBareCodes();
    summary.sheet.put(summary.code("3.4"), "03/04/2026");
    CHECK(summary.found() == Found{at("X03", summary.code("3.4"))});
}

TEST_CASE("X03 without support leaves the missing criterion to S05, and other dates alone")
{
    // the rows of 2.1 and 1.2 moved below the table: neither place nor title says which the date is
    Summary summary = withBareCodes();
    for (const char* code : {"1.2", "2.1"})
        for (int column = 0; column < 6; ++column)
            summary.sheet.put({summary.rows.at(code), column}, "");
    const grid::Cell below{summary.rows.at("5.5") + 1, 0};
    putDate(summary.sheet, below, 2026, 2, 1);
    summary.sheet.put({below.row, 2}, "x");
    const auto result = checked({summary.sheet});
    std::vector<std::string> codes;
    for (const auto& finding : result.findings)
        codes.push_back(finding.code);
    CHECK(std::ranges::count(codes, "S05") == 2);
    CHECK(std::ranges::count(codes, "X03") == 1);
    // a date that is the code of no missing criterion: the line of a signature
    summary = withBareCodes();
    putDate(summary.sheet, {summary.rows.at("5.5") + 1, 0}, 2019, 5, 1);
    CHECK(summary.found().empty());
    // a number that is not shown as a date
    summary = withBareCodes();
    summary.sheet.put(summary.code("1.10"), "#=46296");
    CHECK(summary.found().size() == 1);
    CHECK(summary.found().front().starts_with("S05"));
}

TEST_CASE("X03 is sure of a row that is named by its title")
{
    Summary summary = withBareCodes(true);
    putDate(summary.sheet, summary.code("4.2"), 2026, 2, 4);
    putDate(summary.sheet, summary.code("2.4"), 2026, 4, 2);
    const auto found = summary.found();
    CHECK(found == Found{at("X03", summary.code("2.4")), at("X03", summary.code("4.2"))});
    // out of place, and two criteria are missing that it may be
    Summary moved = withBareCodes(true);
    const grid::Cell below{moved.rows.at("5.5") + 1, 0};
    moved.sheet.put({below.row, 1}, moved.sheet.get({moved.rows.at("2.1"), 1}));
    putDate(moved.sheet, below, 2026, 2, 1);
    for (const char* code : {"1.2", "2.1"})
        for (int column = 0; column < 6; ++column)
            moved.sheet.put({moved.rows.at(code), column}, "");
    const auto result = checked({moved.sheet});
    const auto x03 = std::ranges::find(result.findings, "X03", &check::Finding::code);
    REQUIRE(x03 != result.findings.end());
    REQUIRE(x03->fix.has_value());
    CHECK(x03->fix->after == "2.1");
    CHECK(std::ranges::count(result.findings, "S05", &check::Finding::code) == 1);
    for (const auto& [code, row] : summary.rows) // the whole column
    {
        const auto point = code.find('.');
        putDate(summary.sheet, {row, 0}, 2026, static_cast<unsigned>(std::stoi(code.substr(point + 1))),
                static_cast<unsigned>(std::stoi(code.substr(0, point))));
    }
    CHECK(summary.found().size() == summary.rows.size());
    CHECK(checked({summary.sheet}).assessed.assessments.front().judgement->proven == 3);
}

TEST_CASE("X03 tells a date in the place of an evidence code")
{
    SheetBuilder sheet = evidenceList();
    CHECK(findings({sheet}).empty());
    putDate(sheet, {2, 1}, 2001, 1, 1);
    const auto found = findings({sheet});
    CHECK(std::ranges::count(found, "X03 B3") == 1);
    CHECK(firstOf({sheet}).message.vi.find("\"1.1.01\"") != std::string::npos);
}

TEST_CASE("X03 tells a count in a column of results that became a date")
{
    Summary summary;
    const grid::Cell cell{summary.rows.at("2.1") - 1, levelColumn(summary.layout, 1)}; // of a standard
    putDate(summary.sheet, cell, 2026, 4, 4);
    const auto found = summary.found();
    CHECK(std::ranges::count(found, at("X03", cell)) == 1);
    summary.sheet.details.styles.clear(); // a number is no date
    CHECK(std::ranges::count(summary.found(), at("X03", cell)) == 0);
}

} // namespace datchuan::tests
