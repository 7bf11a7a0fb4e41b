#include "catch.hpp"

#include "support/dossier.hpp"
#include "support/summary.hpp"

/// Further checks of the catalogue, each in a pair: found at its cell, silent when the sheet is right.
namespace datchuan::tests {

namespace {

std::string at(const char* code, grid::Cell cell)
{
    return std::string(code) + " " + grid::toA1(cell);
}

} // namespace

TEST_CASE("S01 tells where the header stands below titles, once per sheet")
{
    const auto headers = [](const std::vector<SheetBuilder>& sheets) {
        Found found;
        for (const auto& finding : checked(sheets).findings)
            if (finding.code == "S01")
                found.push_back(grid::toA1(finding.place.cell) + " "
                                + finding.message.vi.substr(0, finding.message.vi.find(';')));
        return found;
    };
    Summary summary;
    summary.school.unmetItems.emplace();
    writeLevel4(summary.sheet, summary.school, 50); // a second table has no line of its own
    CHECK(headers({summary.sheet}) == Found{"A3 Dòng tiêu đề bảng nằm ở hàng 3"});
    summary.layout.titleLines = {"BẢNG TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ"};
    summary.write();
    CHECK(headers({summary.sheet}).empty());
    summary.layout.titleLines = {"", "", ""}; // nothing above that could be taken for data
    summary.write();
    CHECK(headers({summary.sheet}).empty());
    SheetBuilder form("TC 1.1");
    writeForm(form, summary.school, *summary.school.set->criterion("1.1"), 0);
    CHECK(headers({form}).empty());
}

TEST_CASE("S02 tells a header that is spelt wrongly, in the case it is written in")
{
    Summary summary;
    const auto cell = summary.header("Tiêu chuẩn, tiêu chí");
    summary.sheet.put(cell, "Tiêu chuẩn, tiêu trí");
    CHECK(summary.found() == Found{at("S02", cell)});
    CHECK(summary.first().fix->after == "Tiêu chuẩn, tiêu chí");
    summary.sheet.put(cell, "TIÊU CHUẨN, TIÊU CHÍ");
    CHECK(summary.found().empty());
    const auto level = summary.header("Mức 1");
    for (const char* wrong : {"Mưc 1", "MƯC 1", "Mừc 1"})
    {
        summary.sheet.put(level, wrong);
        CHECK(summary.found() == Found{at("S02", level)});
    }
    CHECK(summary.first().fix->after == "Mức 1");
    for (const char* silent : {"Mức1", "MỨC 1", "mức 1", "Muc 1", "Mức\n1"})
    {
        INFO(silent);
        summary.sheet.put(level, silent);
        CHECK(summary.found().empty());
    }
    summary.sheet.put(level, "Mu\u031b\u0301c 1"); // read as it looks; how it is stored is X04's
    CHECK(summary.found() == Found{at("X04", level)});
}

TEST_CASE("S03 tells level columns headed with the word of another recognition")
{
    Summary summary;
    const auto cell = summary.header("Mức 2");
    for (const char* wrong : {"Mức độ 2", "Cấp độ 2"})
    {
        summary.sheet.put(cell, wrong);
        CHECK(summary.found() == Found{at("S03", cell)});
        CHECK(summary.first().fix->after == "Mức 2");
    }
}

TEST_CASE("S04 tells labels merged over rows, S12 hidden rows")
{
    Summary summary;
    CHECK(summary.found().empty());
    const auto cell = summary.code("2.1");
    summary.sheet.details.merged = {{cell, {cell.row + 1, cell.column}}};
    CHECK(summary.found().front() == at("S04", cell));
    summary.sheet.details.merged = {{cell, {cell.row, cell.column + 1}}}; // across columns is no harm
    CHECK(summary.found().empty());
    summary.sheet.details.hiddenRows = {summary.rows.at("3.1"), summary.rows.at("3.2")};
    CHECK(summary.found() == Found{at("S12", summary.code("3.1"))});
}

TEST_CASE("S08 tells criteria sorted as text")
{
    Summary summary;
    SheetBuilder sorted("Sorted");
    // rows 1.1, 1.10, 1.2 …: swap what stands in the rows of 1.2 … 1.10
    const std::vector<std::string> order{"1.1", "1.10", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9"};
    const Summary source;
    for (std::size_t i = 0; i < order.size(); ++i)
        for (int column = 0; column < 6; ++column)
            summary.sheet.put({summary.rows.at("1.1") + static_cast<int>(i), column},
                              source.sheet.get({source.rows.at(order[i]), column}));
    CHECK(summary.found() == Found{at("S08", {summary.rows.at("1.1") + 1, 0})});
    CHECK(checked({summary.sheet}).assessed.assessments.front().judgement->proven == 3);
}

TEST_CASE("S09 tells a row of totals that carries a mark, not one that counts")
{
    Summary summary;
    const int below = summary.rows.at("5.5") + 1;
    summary.sheet.row(below, 0, {"Tổng cộng", "#=0", "#=27", "#=27", "#=19"});
    CHECK(summary.found().empty());
    summary.sheet.put({below, levelColumn(summary.layout, 2)}, "x");
    CHECK(summary.found() == Found{at("S09", {below, 0})});
}

TEST_CASE("S09 tells a standard that carries a mark, L13 one that is higher than its lowest criterion")
{
    School school;
    school.unmet = {"1.4 M3a"};
    Summary summary("TH-2018", school);
    const int standard = summary.rows.at("1.1") - 1;
    summary.sheet.put({standard, levelColumn(summary.layout, 2)}, "x");
    CHECK(summary.found() == Found{at("S09", {standard, 0})});
    summary.sheet.put({standard, levelColumn(summary.layout, 2)}, "");
    summary.sheet.put({standard, levelColumn(summary.layout, 3)}, "x");
    CHECK(summary.found() == Found{at("S09", {standard, 0}), at("L13", {standard, levelColumn(summary.layout, 3)})});
}

TEST_CASE("S10 tells a table of another regime than its date, and nothing else then")
{
    Summary summary;
    summary.layout.titleLines = {"TRƯỜNG TIỂU HỌC KIM ĐỒNG", "Hà Nội, ngày 10 tháng 6 năm 2027"};
    summary.write();
    CHECK(summary.found() == Found{"S10 A3"});
    CHECK_FALSE(checked({summary.sheet}).assessed.assessments.front().judgement.has_value());
    // a rule set from the command line wins over the date and is told
    assess::Wishes wishes;
    wishes.ruleSetId = "TH-2018";
    CHECK(findings({summary.sheet}, wishes) == Found{"S10 A3"});
    CHECK(checked({summary.sheet}, wishes).assessed.assessments.front().judgement->proven == 3);
}

TEST_CASE("S11 tells a sheet of the time that is known in part only")
{
    Summary summary;
    summary.layout.titleLines = {"TRƯỜNG TIỂU HỌC KIM ĐỒNG", "Hà Nội, ngày 10 tháng 6 năm 2025"};
    summary.write();
    CHECK(summary.found() == Found{"S11 A3"});
    CHECK(summary.first().message.vi.find("dự kiến 24 tiêu chí") != std::string::npos);
}

TEST_CASE("S13 tells one blank row that breaks the table, not blank rows between all standards")
{
    const Summary source;
    const auto shifted = [&](const std::set<std::string>& before) {
        SheetBuilder sheet("Tổng hợp");
        int shift = 0;
        for (int row = 0; row < 60; ++row)
        {
            for (const std::string& code : before)
                if (source.sheet.get({row, 0}).starts_with(code))
                    ++shift;
            for (int column = 0; column < 6; ++column)
                if (const auto text = source.sheet.get({row, column}); !text.empty())
                    sheet.put({row + shift, column}, text);
        }
        return sheet;
    };
    CHECK(findings({shifted({"Tiêu chuẩn 3"})}) == Found{at("S13", {source.rows.at("3.1") - 1, 0})});
    CHECK(findings({shifted({"Tiêu chuẩn 2", "Tiêu chuẩn 3", "Tiêu chuẩn 4", "Tiêu chuẩn 5"})}).empty());
}

TEST_CASE("S14 tells a note right below the table, S15 the row of column numbers")
{
    Summary summary;
    summary.layout.tail = {"Ghi chú: x là đạt"};
    summary.write();
    CHECK(summary.found() == Found{at("S14", {summary.rows.at("5.5") + 1, 0})});
    summary.layout.tail = {"", "", "Kết quả: Đạt Mức 3"};
    summary.write();
    CHECK(summary.found().empty());
}

TEST_CASE("L11 tells a typed conclusion that the table does not give")
{
    School school;
    school.unmet = {"5.2 M2a"};
    Summary summary("TH-2018", school);
    summary.layout.tail = {"Kết quả: Đạt Mức 3"};
    summary.write();
    CHECK(summary.found() == Found{at("L11", {summary.rows.at("5.5") + 1, 0})});
    CHECK(summary.first().message.vi == "Kết luận ghi Mức 3, tính từ bảng là Đạt Mức 1; bị chặn bởi 5.2.");
    summary.layout.tail = {"Kết quả: Đạt Mức 1"};
    summary.write();
    CHECK(summary.found().empty());
    summary.layout.tail = {"Kết quả: Không đạt"};
    summary.write();
    CHECK(summary.found().size() == 1);
}

TEST_CASE("a count of criteria in a conclusion is not the school's level")
{
    School school;
    school.unmet = {"5.5 M2a"};
    for (const char* silent : {"Kết luận: 26/27 tiêu chí đạt mức 2, trường đạt mức 1",
                               "Kết luận: Có 26 tiêu chí đạt mức 2 nên trường mới đạt mức 1"})
    {
        Summary summary("TH-2018", school);
        summary.layout.tail = {"", silent};
        summary.write();
        INFO(silent);
        CHECK(summary.found().empty());
    }
    Summary summary("TH-2018", school);
    summary.layout.tail = {"", "Kết luận: 26/27 tiêu chí đạt mức 2, trường đạt mức 2"};
    summary.write();
    const grid::Cell line{summary.rows.at("5.5") + 2, 0};
    CHECK(summary.found() == Found{at("L11", line), at("L12", line)});
}

TEST_CASE("L22, L23, L24 say why a typed conclusion of 2026 is too high, beside L11")
{
    const auto codes = [](const std::set<std::string>& unmet, const std::string& typed) {
        School school;
        school.unmet = unmet;
        Summary summary("PT-2026", school);
        summary.layout.titleLines = {"Trường THCS Lê Lợi", "Ngày đánh giá: 10/6/2027"};
        summary.layout.tail = {"Kết quả: Đạt Mức " + typed};
        summary.layout.mark = "×";
        summary.write();
        Found found;
        for (const auto& finding : summary.found())
            found.push_back(finding.substr(0, 3));
        return found;
    };
    CHECK(codes({"4.2 M1*"}, "1") == Found{"L11", "L22"});
    CHECK(codes({"1.1 M1*", "2.3 M1*", "3.5 M1*"}, "1") == Found{"L11", "L23"});
    CHECK(codes({"4.3 M1*"}, "2") == Found{"L11", "L24"});
    CHECK(codes({"4.3 M1*"}, "1").empty());
    CHECK(codes({}, "2").empty());
}

TEST_CASE("L15 and L16 look at the items of Mức 4")
{
    School school;
    school.set = &ruleSet("TH-2018");
    school.unmetLevels = {3};
    school.unmetItems.emplace();
    Summary summary("TH-2018", school);
    SheetBuilder level4("Mức 4");
    writeLevel4(level4, summary.school, 0);
    CHECK(findings({summary.sheet, level4}) == Found{"L15 2!C4"});
    summary.school.unmetLevels = {};
    summary.write();
    CHECK(findings({summary.sheet, level4}).empty());
    level4.row(8, 0, {"Khoản 6 Điều 22", "", "x"});
    CHECK(findings({summary.sheet, level4}) == Found{"L16 2!A9"});
}

TEST_CASE("an item of Mức 4 that stands twice is told, and is met when both rows say so")
{
    School school;
    school.set = &ruleSet("TH-2018");
    school.unmetItems.emplace();
    Summary summary("TH-2018", school);
    SheetBuilder level4("Mức 4");
    writeLevel4(level4, summary.school, 0);
    const auto proven = [&] {
        return checked({summary.sheet, level4}).assessed.assessments.front().judgement.value().proven;
    };
    CHECK(proven() == 4);
    level4.row(8, 0, {"Khoản 5 Điều 22", "", "x"}); // once too often
    CHECK(findings({summary.sheet, level4}) == Found{"S07 2!A9"});
    CHECK(proven() == 4);
    level4.row(8, 0, {"Khoản 5 Điều 22", "x", ""});
    CHECK(findings({summary.sheet, level4}) == Found{"S07 2!A9"});
    CHECK(proven() == 3);
    level4.row(8, 0, {"", "", ""});
    level4.row(6, 0, {"Khoản 5 Điều 22", "", "x"}); // in the place of item 4
    CHECK(findings({summary.sheet, level4}) == Found{"S07 2!A8"});
    CHECK(proven() == 3);
}

TEST_CASE("L20 asks about a single dash, L21 tells look-alike marks once per sheet and sign")
{
    Summary summary;
    summary.sheet.put(summary.level("2.1", 3), "-");
    CHECK(summary.found() == Found{at("L20", summary.level("2.1", 3))});
    summary.write();
    summary.sheet.put(summary.level("2.1", 1), "✓");
    summary.sheet.put(summary.level("2.1", 2), "✓");
    summary.sheet.put(summary.level("2.3", 3), "×");
    CHECK(summary.found() == Found{at("L21", summary.level("2.1", 1)), at("L21", summary.level("2.3", 3))});
    CHECK(summary.first().fix->after == "x");
}

TEST_CASE("L25 tells a column of a level that the regime does not have")
{
    Summary summary("PT-2026");
    summary.layout.titleLines = {"Trường THCS Lê Lợi", "Ngày đánh giá: 10/6/2027"};
    summary.write();
    CHECK(summary.found().empty());
    const auto beside = summary.header("Mức 2");
    summary.sheet.put({beside.row, beside.column + 1}, "Mức 3");
    CHECK(summary.found() == Found{at("L25", {beside.row, beside.column + 1})});
}

TEST_CASE("forms are compared with the summary, and looked at one by one")
{
    School school;
    school.set = &ruleSet("TH-2018");
    Summary summary("TH-2018", school);
    SheetBuilder form("TC 2.2");
    writeForm(form, school, *school.set->criterion("2.2"), 0);
    CHECK(findings({summary.sheet, form}).empty());

    School lower = school;
    lower.unmet = {"2.2 M2b"};
    lower.unmetLevels = {3};
    writeForm(form, lower, *school.set->criterion("2.2"), 0);
    CHECK(findings({summary.sheet, form}) == Found{at("L08", summary.level("2.2", 3))});

    // an indicator left blank below a stated level
    SheetBuilder open("TC 2.2");
    writeForm(open, school, *school.set->criterion("2.2"), 0);
    open.put({8, 1}, "");
    const auto found = findings({summary.sheet, open});
    CHECK(std::ranges::find(found, "L09 2!B9") != found.end());

    // out of force since 20/10/2021: nobody need assess it
    SheetBuilder later("TC 2.2");
    School suspended = school;
    const auto& rules = school.set->suspensions.front();
    for (const auto& target : rules.indicators)
    {
        SheetBuilder without("TC " + target.code);
        without.put({0, 8}, "Ngày đánh giá: 15/5/2022");
        writeForm(without, school, *school.set->criterion(target.code), 0);
        bool isEmptied = false;
        for (int row = 0; row < 30; ++row)
            for (int column = 0; column < 6; column += 2)
                if (without.get({row, column}) == target.letter && 1 + column / 2 == target.level)
                {
                    without.put({row, column + 1}, "");
                    isEmptied = true;
                }
        CAPTURE(target.code, target.level, target.letter);
        REQUIRE(isEmptied);
        const auto all = findings({without});
        CHECK(std::ranges::none_of(all, [](const auto& each) { return each.starts_with("L09"); }));
        without.put({0, 8}, "Ngày đánh giá: 15/5/2021");
        const auto before = findings({without});
        CHECK(std::ranges::any_of(before, [](const auto& each) { return each.starts_with("L09"); }));
    }

    // without a row for it
    open.put({8, 0}, "");
    const auto lacking = findingsOf({summary.sheet, open});
    const auto incomplete = std::ranges::find(lacking, "L09", &check::Finding::code);
    REQUIRE(incomplete != lacking.end());
    CHECK(incomplete->place.cell == grid::Cell{9, 0}); // the last letter that stands there
    CHECK(incomplete->message.vi == "Tiêu chí 2.2 Mức 1: chỉ báo b chưa đánh giá nhưng kết luận đạt.");

    // a letter for the unlettered requirement
    SheetBuilder lettered("TC 1.1");
    writeForm(lettered, school, *school.set->criterion("1.1"), 0);
    for (int column = 2; column < 6; ++column)
        if (lettered.get({7, column}) == "*")
        {
            lettered.put({7, column}, "a");
            CHECK(findings({summary.sheet, lettered}) == Found{"L10 2!" + a1(7, column)});
            break;
        }
}

TEST_CASE("L19 tells a suspended indicator that was scored")
{
    School school;
    school.set = &ruleSet("MN-2018");
    school.unmet = {"2.2 M1b"};
    const auto found = [&](const char* date) {
        std::vector<SheetBuilder> sheets;
        SheetBuilder cover("Bìa");
        cover.row(0, 0, {"Ngày đánh giá", date});
        sheets.push_back(cover);
        for (const auto* criterion : school.set->allCriteria())
        {
            SheetBuilder sheet("TC " + criterion->code);
            writeForm(sheet, school, *criterion, 0);
            if (criterion->code == "2.2")
                sheet.put({10, 0}, "");
            sheets.push_back(sheet);
        }
        Found codes;
        for (const auto& finding : findings(sheets))
            codes.push_back(finding.substr(0, 3));
        return codes;
    };
    CHECK(found("15/5/2022") == Found{"L19"});
    CHECK(found("15/5/2021") == Found{"L01"});
}

TEST_CASE("L27 tells a Mức 2 without a description of its own")
{
    // the form of TT 57/2026: a row for each level
    const auto found = [](const char* first, const char* second, const char* secondResult = "Đạt") {
        Summary summary("PT-2026");
        summary.layout.titleLines = {"Trường THCS Lê Lợi", "Ngày đánh giá: 10/6/2027"};
        summary.layout.mark = "×";
        summary.write();
        if (std::string(secondResult) != "Đạt")
            summary.sheet.put(summary.level("1.1", 2), "");
        SheetBuilder form("TC 1.1");
        form.put({0, 0}, "Tiêu chí 1.1");
        form.row(1, 0, {"Mức", "Hiện trạng, kết quả đạt được", "Đánh giá (Đạt/Không đạt)"});
        form.row(2, 0, {"Mức 1", first, "Đạt"});
        form.row(3, 0, {"Mức 2", second, secondResult});
        return findings({summary.sheet, form});
    };
    CHECK(found("Có kế hoạch (MC.1.1.01).", "Có kế hoạch (MC.1.1.01).") == Found{"L27 2!B4"});
    CHECK(found("Có kế hoạch (MC.1.1.01).", "") == Found{"L27 2!B4"});
    CHECK(found("Có kế hoạch (MC.1.1.01).", "Kế hoạch được rà soát, cải tiến (MC.1.1.02).").empty());
    CHECK(found("Có kế hoạch (MC.1.1.01).", "Có kế hoạch (MC.1.1.01).", "Không đạt").empty()); // level 2 is not claimed
    CHECK(found("", "").empty());                                                              // no descriptions at all
}

TEST_CASE("L29 and L30 compare self-assessment and external assessment")
{
    const auto& set = ruleSet("TH-2018");
    const auto found = [&](const std::string& different) {
        SheetBuilder sheet;
        sheet.row(0, 0, {"Tiêu chí", "Kết quả tự đánh giá", "Kết quả đánh giá ngoài"});
        int row = 1;
        for (const auto* criterion : set.allCriteria())
        {
            const std::string level = "Đạt Mức " + std::to_string(criterion->topLevel());
            sheet.row(row++, 0, {criterion->code, level, criterion->code == different ? "Đạt Mức 1" : level});
        }
        return findings({sheet});
    };
    CHECK(found("") == Found{"L29 C2"});
    CHECK(found("1.2") == Found{"L30 C3"});
}

TEST_CASE("L08 reads the line of Biểu 1 about its criterion")
{
    Dossier dossier("PT-2026");
    const grid::Cell described = dossier.descriptions.at("2.1");
    const grid::Cell stated{described.row + 2, 0};
    REQUIRE(dossier.forms().get(stated) == "Tự đánh giá: Tiêu chí đạt Mức 2");
    CHECK(dossier.found("L08").empty());
    dossier.forms().put(stated, "Tự đánh giá: Tiêu chí đạt Mức 1");
    CHECK(dossier.found("L08").size() == 1);
    dossier.forms().put(stated, "Tự đánh giá: Tiêu chí không đạt Mức 1");
    CHECK(dossier.found("L08").size() == 1);
    dossier.forms().put(stated, "Kết quả: Tiêu chí đạt Mức 1: 14/15"); // counts criteria
    CHECK(dossier.found("L08").empty());
}

} // namespace datchuan::tests
