#include "catch.hpp"

#include "grid/address.hpp"
#include "support/summary.hpp"

/// Findings that are switched off in the document: counted and listed, never lost.
namespace datchuan::tests {

namespace {

check::Checked checkedWith(const SheetBuilder& sheet, const std::vector<std::string>& entries)
{
    auto workbook = workbookOf({sheet});
    int number = 0;
    for (const std::string& entry : entries)
        workbook.choices["ignore." + std::to_string(++number)] = entry;
    return check::checkWorkbook(workbook, library(), titles(), {});
}

/// 1.1 and 2.1 are not assessed: two findings L06.
SheetBuilder sheetWithGaps()
{
    School school;
    school.blank = {"1.1", "2.1"};
    Summary summary("TH-2018", school);
    summary.layout.titleLines = {"Hà Nội, ngày 15 tháng 5 năm 2019"};
    summary.write();
    return summary.sheet;
}

} // namespace

TEST_CASE("findings are switched off by code, sheet or range, and stay listed")
{
    const SheetBuilder sheet = sheetWithGaps();
    const auto all = checkedWith(sheet, {});
    REQUIRE(all.findings.size() == 2);
    CHECK(all.ignored.empty());
    const std::string cell = grid::toA1(all.findings.front().place.cell);

    const auto off = [&](const check::IgnoreEntry& entry) {
        const auto result = checkedWith(sheet, {check::toText(entry)});
        CHECK(result.findings.size() + result.ignored.size() == 2);
        for (const check::Ignored& one : result.ignored)
            CHECK(one.reason == entry.reason);
        return result.ignored.size();
    };
    CHECK(off({"L06", "", "", "đang chờ"}) == 2);
    CHECK(off({"L01", "", "", "đang chờ"}) == 0);
    CHECK(off({"", sheet.name(), "", "bản nháp"}) == 2);
    CHECK(off({"", "Trang khác", "", "bản nháp"}) == 0);
    CHECK(off({"", "", cell, "đã thống nhất"}) == 1);
    CHECK(off({"L06", sheet.name(), cell + ":" + cell, "đã thống nhất \"miệng\""}) == 1);
    CHECK(off({"L06", "Trang khác", cell, "đã thống nhất"}) == 0);
}

TEST_CASE("an entry without a reason, about everything, or that cannot be read switches nothing off")
{
    for (const char* entry : {R"({"code": "L06"})", R"({"code": "L06", "reason": ""})", R"({"reason": "tất cả"})",
                              "L06", "[", "", R"({"range": "5C", "reason": "x"})", R"({"code": 6, "reason": "x"})"})
    {
        INFO(entry);
        const auto result = checkedWith(sheetWithGaps(), {entry});
        CHECK(result.findings.size() == 2);
        CHECK(result.ignored.empty());
    }
}

TEST_CASE("ranges are read as they are written")
{
    CHECK(grid::readRange("C12") == grid::Range{{11, 2}, {11, 2}});
    CHECK(grid::readRange("$c$12:E40") == grid::Range{{11, 2}, {39, 4}});
    CHECK(grid::readRange("E40:C12") == grid::Range{{11, 2}, {39, 4}});
    CHECK(grid::readRange("XFD1048576") == grid::Range{{1048575, 16383}, {1048575, 16383}});
    for (const char* wrong : {"", "C", "12", "C0", "XFE1", "A1048577", "A1:", "A1:B", "A1 ", "A99999999999", "'A'!B1"})
        CHECK_FALSE(grid::readRange(wrong));
}

} // namespace datchuan::tests
