#include "catch.hpp"
#include "report/workbook_view.hpp"
#include "support/checked.hpp"
#include "support/school.hpp"

#include <algorithm>

using namespace datchuan;
using namespace datchuan::report;
using tests::School;
using tests::SheetBuilder;

namespace {

constexpr Language vi = Language::Vietnamese;
constexpr Language en = Language::English;

/// A primary school that lacks one indicator of level 3, without a Mức 4 table.
School school()
{
    School school;
    school.set = &tests::ruleSet("TH-2018");
    school.unmet = {"5.5 M3b"};
    return school;
}

SheetBuilder summary(const School& school, const std::string& name = "Tổng hợp",
                     const std::string& heading = "TRƯỜNG TIỂU HỌC TẢN LĨNH")
{
    SheetBuilder sheet(name);
    tests::SummaryLayout layout;
    layout.firstRow = 5;
    layout.titleLines = {heading, "Tản Lĩnh, ngày 15 tháng 5 năm 2019"};
    tests::writeSummary(sheet, school, layout);
    return sheet;
}

struct Shown
{
    check::Checked checked;
    std::vector<std::string> names;

    explicit Shown(const std::vector<SheetBuilder>& sheets) : checked(tests::checked(sheets))
    {
        for (const SheetBuilder& sheet : sheets)
            names.push_back(sheet.name());
    }
    View in(Language language, std::size_t chosen = 0) const
    {
        return viewOf({checked, names, {}, false}, chosen, language);
    }
};

std::vector<check::Finding> findings(std::size_t count)
{
    check::Finding finding;
    finding.code = "L04";
    finding.severity = check::Severity::Error;
    finding.message = {"Sai", "Wrong"};
    return std::vector<check::Finding>(count, finding);
}

} // namespace

TEST_CASE("the result says school, level, national standard and how they were found")
{
    const Shown shown({summary(school())});
    const ResultView result = shown.in(vi).result;
    CHECK(result.school == "TRƯỜNG TIỂU HỌC TẢN LĨNH");
    CHECK(result.occasion == "Tự đánh giá, ngày\u00a015/05/2019");
    CHECK(result.headline == "Đạt Mức 2");
    CHECK(result.national == "Chuẩn quốc gia: Mức độ\u00a01");
    CHECK(result.certainty == "Kết quả chắc chắn");
    CHECK_THAT(result.counts,
               containsText("Mức\u00a01:\u00a027/27\u00a0· Mức\u00a02:\u00a027/27\u00a0· Mức\u00a03:\u00a018/19"));
    CHECK_THAT(result.ruleSet, containsText("(TH-2018, bản 2026.1)"));
    const std::string why = shown.in(vi).school.why;
    CHECK_THAT(why, containsText("(TH-2018, bản 2026.1)") && containsText("Căn cứ chọn: "));
    CHECK_THAT(why, !containsText("Căn cứ chọn: TH-2018"));
    CHECK(result.choices.empty());
    CHECK(result.notice.empty());

    const ResultView english = shown.in(en).result;
    CHECK(english.headline == "Level 2");
    CHECK(english.national == "National standard: degree\u00a01");
}

TEST_CASE("what is missing stands below the headline, not in it")
{
    School open = school();
    open.blank = {"4.2"};
    const ResultView result = Shown({summary(open)}).in(vi).result;
    CHECK(result.headline == "Chưa đủ dữ liệu");
    CHECK_THAT(result.certainty, containsText("4.2 chưa đánh giá"));
    CHECK(result.national == "Chuẩn quốc gia: chưa xác định");
}

TEST_CASE("a blocker has its criterion, its reason, what is asked and the cell it leads to")
{
    const Shown shown({summary(school())});
    const ListView blockers = shown.in(vi).blockers;
    REQUIRE(blockers.lines.size() >= 2);
    CHECK(blockers.lines[0].text == "Mức\u00a03: còn 1 tiêu chí");
    CHECK_FALSE(blockers.lines[0].target);
    CHECK_THAT(blockers.lines[1].text, containsText("5.5  chưa đạt · Kết quả giáo dục"));
    CHECK_THAT(blockers.lines[1].detail, containsText("Tiêu chí 5.5: Kết quả giáo dục") && containsText("Mức\u00a03a: ")
                                             && containsText("trang “Tổng hợp”") && !containsText("Mức\u00a02a"));
    REQUIRE(blockers.lines[1].target);
    CHECK(*blockers.lines[1].target == shown.checked.assessed.assessments[0].spots.at("5.5").place);
    CHECK_FALSE(blockers.hint.empty());
}

TEST_CASE("at the highest level nothing blocks")
{
    School best = school();
    best.unmet.clear();
    best.unmetItems.emplace();
    SheetBuilder level4("Mức 4");
    tests::writeLevel4(level4, best, 2);
    const View view = Shown({summary(best), level4}).in(vi);
    CHECK(view.result.headline == "Đạt Mức 4");
    CHECK(view.blockers.lines.empty());
    CHECK(view.blockers.summary == "Đã đạt mức cao nhất.");
}

TEST_CASE("several assessments are offered, and the chosen one is shown")
{
    School second = school();
    second.unmet = {"1.1 M2*"};
    const Shown shown({summary(school()), summary(second, "Ba Trại", "TRƯỜNG TIỂU HỌC BA TRẠI")});
    const View first = shown.in(vi);
    REQUIRE(first.result.choices.size() == 2);
    CHECK(first.result.choices[1] == "TRƯỜNG TIỂU HỌC BA TRẠI · trang “Ba Trại”");
    CHECK(first.result.headline == "Đạt Mức 2");
    CHECK(shown.in(vi, 1).result.headline == "Đạt Mức 1");
    CHECK(shown.in(vi, 1).result.chosen == 1);
    CHECK(shown.in(vi, 7).result == first.result);
    CHECK(assessmentOnSheet(shown.checked.assessed, 1) == std::optional<std::size_t>(1));
    CHECK_FALSE(assessmentOnSheet(shown.checked.assessed, 2));
}

TEST_CASE("a workbook without tables says what was looked at and what a table needs")
{
    SheetBuilder pupils("Học sinh");
    pupils.put({0, 0}, "Họ và tên");
    const View view = Shown({pupils}).in(vi);
    CHECK(view.result.headline == "Chưa thấy bảng đánh giá");
    CHECK_THAT(view.result.explanation, containsText("Đã xem: “Học sinh”.") && containsText("cột mã tiêu chí"));
    CHECK(view.findings.summary == "Chưa có bảng nào để kiểm tra.");

    const check::Checked nothing;
    const std::vector<std::string> names{"Sheet1"};
    CHECK_THAT(viewOf({nothing, names, {}, true}, 0, en).result.explanation, containsText("This workbook is empty."));
}

TEST_CASE("codes of criteria that stand in no table are told, with what their sheet needs")
{
    SheetBuilder across("Ngang");
    SheetBuilder bare("Danh mục");
    SheetBuilder costs("Kinh phí");
    across.put({0, 0}, "Tiêu chí");
    bare.row(0, 0, {"Tiêu chí", "Nội dung"});
    costs.row(0, 0, {"TT", "Hạng mục"});
    int at = 1;
    for (const auto* criterion : tests::ruleSet("TH-2018").allCriteria())
    {
        across.put({0, at}, criterion->code);
        across.put({1, at}, "x");
        bare.row(at++, 0, {"Tiêu chí " + criterion->code, criterion->title.vi});
    }
    for (int i = 1; i < 9; ++i)
        costs.row(i, 0, {"7." + std::to_string(i), "Mua sắm"});
    across.put({1, 0}, "Mức 1");
    const std::string told = Shown({across, bare, costs}).in(vi).result.explanation;
    CHECK_THAT(told, containsText("“Ngang”: mã tiêu chí nằm theo hàng ngang (B1:AB1)"));
    CHECK_THAT(told, containsText("“Danh mục”: có mã tiêu chí (A2:A28) nhưng không thấy cột kết quả"));
    CHECK_THAT(told, !containsText("“Kinh phí”: "));
    CHECK_THAT(told, !containsText("Bảng cần có một cột mã tiêu chí"));
}

TEST_CASE("rule-set files that could not be loaded are named once each")
{
    const std::vector<ruleset::Fault> faults{{"a.json", "/id", {"thiếu", "missing"}},
                                             {"a.json", "/name", {"thiếu", "missing"}},
                                             {"b.json", "", {"không phải JSON", "not JSON"}}};
    CHECK(noticeOf(faults, vi) == "Không đọc được 2 tệp quy định:\na.json: thiếu\nb.json: không phải JSON");
    CHECK(noticeOf({}, vi).empty());
}

TEST_CASE("findings are counted by severity and listed with a sign, a cell and a message")
{
    check::Checked checked;
    checked.findings = findings(3);
    checked.findings[1].severity = check::Severity::Warning;
    checked.findings[2].severity = check::Severity::Info;
    const std::vector<std::string> names{"Tổng hợp"};
    const ListView list = arrange(findingsOf({checked, names, {}, false}, vi), {}, vi).list;
    CHECK(list.summary == "✖\u00a01\u00a0lỗi, ▲\u00a01\u00a0cảnh\u00a0báo, ●\u00a01\u00a0thông\u00a0tin");
    REQUIRE(list.lines.size() == 3);
    CHECK(list.lines[0].text == "✖ A1  Sai");
    CHECK(list.lines[1].text == "▲ A1  Sai");
    CHECK_THAT(list.lines[2].detail, containsText("Thông tin L04 · Ô A1, trang “Tổng hợp”\nSai"));
    CHECK(findingsOf({checked, names, {}, false}, en).summary
          == "✖\u00a01\u00a0error, ▲\u00a01\u00a0warning, ●\u00a01\u00a0note");
}

TEST_CASE("findings on several sheets stand under the names of the sheets")
{
    check::Checked checked;
    checked.findings = findings(2);
    checked.findings[1].place.sheet = 1;
    const std::vector<std::string> names{"Một", "Hai"};
    const ListView list = arrange(findingsOf({checked, names, {}, false}, vi), {}, vi).list;
    REQUIRE(list.lines.size() == 4);
    CHECK(list.lines[2].text == "Trang “Hai”");
    CHECK_FALSE(list.lines[2].target);
}

TEST_CASE("beyond a thousand findings the rest is counted")
{
    check::Checked checked;
    checked.findings = findings(mostFindings + 234);
    const std::vector<std::string> names{"Một"};
    const ListView list = arrange(findingsOf({checked, names, {}, false}, vi), {}, vi).list;
    CHECK(list.lines.size() == mostFindings + 1);
    CHECK(list.lines.back().text == "… và 234 mục nữa");
    CHECK(list.summary == "✖\u00a01.234\u00a0lỗi");
}

TEST_CASE("a large workbook waits for the button")
{
    const View view = bigWorkbookView(280'800, vi);
    CHECK(view.result.offersCheck);
    CHECK_THAT(view.result.explanation, containsText("280.800 ô"));
    CHECK(view.findings.summary == "Chưa kiểm tra.");
}
