#include "catch.hpp"

#include "answer/findings.hpp"
#include "answer/verdict.hpp"
#include "support/rules.hpp"
#include "support/school.hpp"

#include <functional>

using namespace datchuan;
using namespace datchuan::answer;
using namespace std::string_literals;
using tests::library;
using tests::School;
using tests::SheetBuilder;

namespace {

Verdict verdict(const std::vector<SheetBuilder>& sheets, const assess::Wishes& wishes = {})
{
    return verdictOf(assess::assess(tests::workbookOf(sheets), library(), tests::titles(), wishes));
}

School school(const char* set)
{
    School made;
    made.set = &tests::ruleSet(set);
    return made;
}

Verdict summary(const School& made, const char* set,
                const std::function<void(SheetBuilder&, std::map<std::string, int>)>& edit = {})
{
    SheetBuilder sheet;
    const auto rows = writeSummary(sheet, made);
    if (edit)
        edit(sheet, rows);
    assess::Wishes wishes;
    wishes.ruleSetId = set;
    return verdict({sheet}, wishes);
}

} // namespace

TEST_CASE("the functions of a table tell levels, conclusion and what blocks the next level")
{
    School made = school("TH-2018");
    made.unmetLevels = {3};
    const Verdict told = summary(made, "TH-2018");
    CHECK(provenLevel(told) == Answer(2.0));
    CHECK(possibleLevel(told) == Answer(2.0));
    CHECK(conclusion(told) == Answer("Đạt Mức 2"));
    CHECK(nationalStandard(told) == Answer(1.0));
    CHECK(std::get<std::string>(blockers(told, {})).starts_with("1.1; 1.3; 1.4"));
    CHECK(blockers(told, "Mức 3"s) == blockers(told, {}));
    CHECK(blockers(told, 1.0) == Answer(""));
    CHECK(criteriaReaching(told, 2.0) == Answer(27.0));
    CHECK(criteriaReaching(told, 3.0) == Answer(0.0));
    CHECK(criterionLevel(told, "1.10"s) == Answer(2.0));
    CHECK(criterionLevel(told, 1.1) == Answer(2.0));
}

TEST_CASE("nothing blocks a school at the top, and the level above the top does not exist")
{
    School made = school("PT-2026");
    const Verdict told = summary(made, "PT-2026");
    CHECK(provenLevel(told) == Answer(2.0));
    CHECK(blockers(told, {}) == Answer(""));
    CHECK(blockers(told, 3.0) == Answer("Bộ PT-2026 không có Mức 3."));
    CHECK(criteriaReaching(told, 3.0) == Answer(0.0));
}

TEST_CASE("a blank criterion has no level, a failed one has level 0")
{
    School made = school("TRH-2018");
    made.unmetLevels = {3};
    made.blank = {"4.2"};
    made.unmet = {"3.4 M1a"};
    const Verdict told = summary(made, "TRH-2018");
    CHECK(criterionLevel(told, "4.2"s) == Answer(NotAvailable{}));
    CHECK(criterionLevel(told, "3.4"s) == Answer(0.0));
    CHECK(criterionLevel(told, "5.6"s) == Answer(2.0));
    CHECK(criterionLevel(told, "5.9"s) == Answer(NotAvailable{}));
    CHECK(criterionLevel(told, "abc"s) == Answer(Unreadable{}));
    CHECK(blockers(told, {}) == Answer("3.4; 4.2 (chưa đánh giá)"));
}

TEST_CASE("GDTX centres have no national standard")
{
    School made = school("GDTX-2026");
    const Verdict told = summary(made, "GDTX-2026");
    CHECK(provenLevel(told) == Answer(2.0));
    CHECK(nationalStandard(told) == Answer(NotAvailable{}));
}

TEST_CASE("an unrecognised table is unreadable for numbers and explained in text")
{
    SheetBuilder sheet;
    sheet.put({0, 0}, "Danh sách học sinh");
    const Verdict told = verdict({sheet});
    CHECK(provenLevel(told) == Answer(Unreadable{}));
    CHECK(nationalStandard(told) == Answer(Unreadable{}));
    CHECK(criteriaReaching(told, 1.0) == Answer(Unreadable{}));
    CHECK(std::get<std::string>(conclusion(told)).starts_with("Không nhận ra bảng tiêu chí"));
    CHECK(std::get<std::string>(blockers(told, {})).starts_with("Không nhận ra bảng tiêu chí"));
}

TEST_CASE("an undetermined set is not available for numbers and explained in text")
{
    const Verdict told = summary(school("TH-2018"), "TH-2018", [](SheetBuilder& sheet, auto rows) {
        sheet.put({rows.at("1.10"), 0}, "Tiêu chí 1.1");
    });
    CHECK(possibleLevel(told) == Answer(NotAvailable{}));
    CHECK(criterionLevel(told, "2.1"s) == Answer(NotAvailable{}));
    CHECK(conclusion(told) == Answer("Chưa tính được: tiêu chí 1.1 trùng hoặc chưa rõ mã; thiếu 1.10"));
    CHECK(blockers(told, 2.0) == conclusion(told));
    CHECK(blockers(told, 7.0) == Answer(Unreadable{}));
}

TEST_CASE("levels that no function counts are unreadable")
{
    const Verdict told = summary(school("TH-2018"), "TH-2018");
    for (const Argument& bad : std::vector<Argument>{0.0, 5.0, "x"s, {}})
        CHECK(criteriaReaching(told, bad) == Answer(Unreadable{}));
}

TEST_CASE("a Mức 4 table on another sheet belongs to the same verdict")
{
    School made = school("MN-2018");
    made.unmetItems = {{"22.3"}};
    SheetBuilder first("A");
    writeSummary(first, made);
    SheetBuilder second("B");
    writeLevel4(second, made, 0);
    assess::Wishes wishes;
    wishes.ruleSetId = "MN-2018";
    const Verdict told = verdict({first, second}, wishes);
    CHECK(provenLevel(told) == Answer(3.0));
    CHECK(criteriaReaching(told, 4.0) == Answer(5.0));
    CHECK(blockers(told, {}) == Answer("22.3"));
}

TEST_CASE("findings are rows of severity, cell, code and message")
{
    SheetBuilder sheet;
    const auto rows = writeSummary(sheet, school("TH-2018"));
    sheet.put({rows.at("1.10"), 4}, "x"); // 1.10 has no Mức 3
    assess::Wishes wishes;
    wishes.ruleSetId = "TH-2018";
    const auto found =
        findingRows(check::checkWorkbook(tests::workbookOf({sheet}), library(), tests::titles(), wishes));
    REQUIRE_FALSE(found.empty());
    const FindingRow& first = found.front();
    CHECK(first[0] == "lỗi");
    CHECK(first[1] == "E" + std::to_string(rows.at("1.10") + 1));
    CHECK(first[2] == "L02");
    CHECK_FALSE(first[3].empty());
}

TEST_CASE("without findings one row says so, without a table one row says why nothing was checked")
{
    SheetBuilder sheet;
    writeSummary(sheet, school("TH-2018"));
    assess::Wishes wishes;
    wishes.ruleSetId = "TH-2018";
    const auto clean =
        findingRows(check::checkWorkbook(tests::workbookOf({sheet}), library(), tests::titles(), wishes));
    CHECK(clean == std::vector<FindingRow>{{"ổn", "", "", "Không tìm thấy vấn đề"}});
    SheetBuilder other;
    other.put({0, 0}, "Danh sách học sinh");
    const auto none = findingRows(check::checkWorkbook(tests::workbookOf({other}), library(), tests::titles(), {}));
    REQUIRE(none.size() == 1);
    CHECK(none.front()[0] == "thông tin");
    CHECK(none.front()[3].starts_with("Không nhận ra bảng tiêu chí"));
}
