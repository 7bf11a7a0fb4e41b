#include "catch.hpp"

#include "support/summary.hpp"

/// L12, L14, L17, L18: what sentences in cells say about the result.
namespace datchuan::tests {

namespace {

/// A primary school with two criteria below level 3 and none below level 2, and a line of text beside the table.
struct Told : Summary
{
    explicit Told(const std::string& text, std::set<std::string> unmet = {"1.4 M3a", "5.5 M3a"},
                  const char* set = "TH-2018")
        : Summary(set, schoolWith(std::move(unmet)))
    {
        if (std::string(set).ends_with("2026"))
        {
            layout.titleLines = {"Trường THCS Lê Lợi", "Ngày đánh giá: 10/6/2027"};
            layout.mark = "×";
            write();
        }
        cell = {60, 0};
        sheet.put(cell, text);
    }

    static School schoolWith(std::set<std::string> unmet)
    {
        School school;
        school.unmet = std::move(unmet);
        return school;
    }

    Found at(const char* code) const { return {std::string(code) + " " + grid::toA1(cell)}; }

    grid::Cell cell;
};

} // namespace

TEST_CASE("L12 tells a level that is concluded from a share of criteria")
{
    for (const char* text :
         {"25/27 tiêu chí đạt mức 3 (93%) nên trường đạt mức 3", "25/27 tiêu chí đạt Mức 3. Vậy trường đạt Mức 3.",
          "Tỷ lệ tiêu chí đạt Mức 3 là 93%, do đó nhà trường đạt Mức 3", "Trường đạt Mức 3 vì 93% tiêu chí đạt Mức 3",
          "25/27 TIÊU CHÍ ĐẠT MỨC 3 (93%)\nNÊN TRƯỜNG ĐẠT MỨC 3"})
    {
        INFO(text);
        const Told told(text);
        CHECK(told.found() == told.at("L12"));
        CHECK(told.first().message.vi == "Không có quy định tính theo tỷ lệ tiêu chí; còn 1.4, 5.5 chưa đạt Mức 3.");
    }
    for (const char* silent : {"25/27 tiêu chí đạt mức 3 (93%) nên trường đạt mức 2", "25/27 tiêu chí đạt Mức 3 (93%)",
                               "25/27 tiêu chí đạt mức 3 (93%) nên trường chưa đạt mức 3",
                               "Tỷ lệ trẻ chuyên cần 93%, trường đạt Mức 3", "Phấn đấu 93% tiêu chí đạt Mức 3"})
    {
        INFO(silent);
        CHECK(Told(silent).found().empty());
    }
    CHECK(Told("27/27 tiêu chí đạt mức 2 (100%) nên trường đạt mức 2").found().empty());
}

TEST_CASE("L14 tells counts that the table does not give, and corrects the number alone")
{
    const auto wrong = [](const char* text, const char* fixed, const char* a, const char* b) {
        INFO(text);
        const Told told(text, {"1.4 M2a", "5.5 M3a"});
        CHECK(told.found() == told.at("L14"));
        const auto finding = told.first();
        CHECK(std::get<std::string>(finding.slots.at("a")) == a);
        CHECK(std::get<std::string>(finding.slots.at("b")) == b);
        CHECK((finding.fix ? finding.fix->after : "") == fixed);
    };
    wrong("Số tiêu chí đạt Mức 2: 27/27", "Số tiêu chí đạt Mức 2: 26/27", "27", "26");
    wrong("Kết luận chung: có 27/27 tiêu chí đạt Mức 2, 27/27 tiêu chí đạt mức 1.",
          "Kết luận chung: có 26/27 tiêu chí đạt Mức 2, 27/27 tiêu chí đạt mức 1.", "27", "26");
    wrong("Tiêu chuẩn 1: 10/10 đạt mức 2", "Tiêu chuẩn 1: 9/10 đạt mức 2", "10", "9");
    wrong("Tiêu chuẩn 1: 10/10 tiêu chí (100%) đạt mức 2", "", "10", "9");
    wrong("26/28 tiêu chí đạt Mức 2", "", "26/28", "26/27");
    wrong("Số tiêu chí đạt Mức 2: 27", "Số tiêu chí đạt Mức 2: 26", "27", "26");
    wrong("Toàn trường có 27 tiêu chí đạt Mức 2", "Toàn trường có 26 tiêu chí đạt Mức 2", "27", "26");
    wrong("Tiêu chuẩn 1 có 10 tiêu chí đạt Mức 2", "Tiêu chuẩn 1 có 9 tiêu chí đạt Mức 2", "10", "9");
}

TEST_CASE("L14 knows the eight mandatory criteria of 2026 and the rest by their names")
{
    for (const char* silent :
         {"Số tiêu chí bắt buộc đạt Mức 1: 8/8", "Số tiêu chí còn lại đạt Mức 1: 7/7",
          "Có 8/8 tiêu chí bắt buộc đạt Mức 1", "Số tiêu chí còn lại đạt Mức 1: 5/7 trở lên nên đủ điều kiện"})
    {
        INFO(silent);
        CHECK(Told(silent, {}, "PT-2026").found().empty());
    }
    const Told over("Số tiêu chí bắt buộc đạt Mức 1: 7/8", {}, "PT-2026");
    CHECK(over.found() == over.at("L14"));
}

TEST_CASE("L14 counts what the row of totals sums up")
{
    Summary summary("TH-2018", Told::schoolWith({"1.4 M2a", "5.5 M3a"}));
    const int below = summary.rows.at("5.5") + 1;
    const auto& set = *summary.school.set;
    const auto column = [&](int level) { return grid::Cell{below, levelColumn(summary.layout, level)}; };
    const auto all = set.allCriteria();
    const auto three = std::ranges::count_if(all, [&](const auto* one) { return summary.school.level(*one) >= 3; });
    summary.sheet.put({below, 0}, "Cộng");
    summary.sheet.put(column(1), "#=27");
    summary.sheet.put(column(2), "#=26");
    summary.sheet.put(column(3), "#=" + std::to_string(three));
    CHECK(summary.found().empty());
    summary.sheet.put(column(3), "#=" + std::to_string(three + 1));
    CHECK(summary.found() == Found{"L14 " + grid::toA1(column(3))});
    CHECK(summary.first().message.vi
          == "Kết luận ghi " + std::to_string(three + 1) + ", đếm được " + std::to_string(three)
                 + " tiêu chí đạt Mức 3.");
    summary.sheet.put({below, 0}, "Tỷ lệ");
    CHECK(summary.found().empty());
}

TEST_CASE("L14 is silent where the numbers agree in one way of counting")
{
    // TH-2018: 19 of 27 criteria have level 3
    for (const char* silent :
         {"Số tiêu chí đạt Mức 2: 26/27", "26/27 tiêu chí đạt Mức 2 (96,3%)", "Tiêu chuẩn 1: 9/10 đạt mức 2",
          "Tiêu chuẩn 5: 5/5 tiêu chí đạt mức 2", "27/27 tiêu chí đạt Mức 1", "Không đạt Mức 2: 1/27",
          "1/27 tiêu chí không đạt Mức 2", "Theo Thông tư 17/2018, tiêu chí đạt Mức 2", "ngày 15/5: tiêu chí đạt mức 2",
          "7/10 tiêu chí đạt Mức 2", "Số tiêu chí đạt Mức 2: 26", "Có 9 tiêu chí của Tiêu chuẩn 1 đạt Mức 2",
          "Tiêu chuẩn 1: 9 tiêu chí đạt Mức 2, 1 tiêu chí không đạt Mức 2", "Phụ lục 3. Tiêu chí đạt Mức 2",
          "Đánh giá tiêu chí Mức 1, 2 và 3", "Trong đó tiêu chí 1.1 đạt Mức 2"})
    {
        INFO(silent);
        CHECK(Told(silent, {"1.4 M2a", "5.5 M3a"}).found().empty());
    }
    const auto& set = ruleSet("TH-2018");
    const auto all = set.allCriteria();
    const auto withThree = std::ranges::count_if(all, [](const auto* c) { return c->hasLevel(3); });
    const std::string having = std::to_string(withThree);
    const std::string reached = std::to_string(withThree - 1);
    CHECK(Told(reached + "/" + having + " tiêu chí đạt Mức 3", {"5.5 M3a"}).found().empty());
    CHECK(Told("26/27 tiêu chí đạt Mức 3", {"5.5 M3a"}).found().empty());
    const Told over(having + "/" + having + " tiêu chí đạt Mức 3", {"5.5 M3a"});
    CHECK(over.found() == over.at("L14"));
}

TEST_CASE("L17 tells a mức độ that the level does not give")
{
    for (const char* text :
         {"Đạt Mức 3 nên đạt chuẩn quốc gia mức độ 1", "Trường đạt Mức 3, tương ứng chuẩn quốc gia mức độ 1",
          "Đề nghị công nhận trường đạt chuẩn quốc gia mức độ 2",
          "Kết luận: trường đủ điều kiện công nhận đạt chuẩn quốc gia mức độ 2",
          "Trường đạt Mức 2, đủ điều kiện công nhận chuẩn quốc gia Mức độ 2", "Trường đạt Mức 2 => CQG mức độ 2",
          "Trường đạt Mức 1 nên đạt chuẩn quốc gia mức độ 1"})
    {
        INFO(text);
        const Told told(text);
        CHECK(told.found() == told.at("L17"));
    }
    CHECK(Told("Đạt Mức 3 nên đạt chuẩn quốc gia mức độ 1").first().message.vi
          == "Trường Mức 3 tương ứng chuẩn quốc gia Mức độ 2, không phải 1.");
}

TEST_CASE("L17 reads what brackets behind a level say that it gives")
{
    for (const char* text : {"Trường đạt Mức 3 (kiểm định cấp độ 3, chuẩn quốc gia MĐ1)",
                             "Trường đạt Mức 2 (tương ứng chuẩn quốc gia mức độ 2)",
                             "Kết luận: Đạt Mức 2 (KĐCLGD cấp độ 2, CQG mức độ 2)"})
    {
        INFO(text);
        const Told told(text);
        CHECK(told.found() == told.at("L17"));
    }
    for (const char* silent : {"Trường đạt Mức 2 (kiểm định cấp độ 2, chuẩn quốc gia MĐ1)",
                               "Trường đạt Mức 2 (năm 2015 đạt chuẩn quốc gia mức độ 2)",
                               "Trường đạt Mức 2 (cao hơn yêu cầu cũ của chuẩn quốc gia mức độ 2)",
                               "Trường đạt Mức 2 (chuẩn quốc gia mức độ 2 từ năm 2015)",
                               "Ghi chú: tiêu chí 1.1 đạt Mức 2 (chuẩn quốc gia mức độ 2)"})
    {
        INFO(silent);
        CHECK(Told(silent).found().empty());
    }
}

TEST_CASE("L17 is silent about other recognitions than this one, and about right ones")
{
    for (const char* silent :
         {"Công nhận đạt chuẩn quốc gia mức độ 2: năm 2015", "Đạt chuẩn quốc gia mức độ 2",
          "Trường đã được công nhận đạt chuẩn quốc gia mức độ 2", "Kết luận: trường đạt chuẩn quốc gia mức độ 1",
          "Đề nghị công nhận trường đạt chuẩn quốc gia mức độ 1",
          "Kết luận: phấn đấu đạt chuẩn quốc gia mức độ 2 trong giai đoạn tới",
          "Kết luận: trường chưa đủ điều kiện công nhận chuẩn quốc gia mức độ 2",
          "Mức 2 tương ứng chuẩn quốc gia mức độ 1; Mức 3, Mức 4 tương ứng chuẩn quốc gia mức độ 2",
          "Đạt chuẩn phổ cập giáo dục tiểu học mức độ 3", "Trường đạt Mức 2 nên đạt chuẩn quốc gia mức độ 1",
          "Kết quả: đề nghị duy trì chuẩn quốc gia mức độ 2"})
    {
        INFO(silent);
        CHECK(Told(silent).found().empty());
    }
    // a school at Mức 3 may ask for less
    CHECK(Told("Đề nghị công nhận trường đạt chuẩn quốc gia mức độ 1", {}).found().empty());
    CHECK(Told("Đề nghị công nhận trường đạt chuẩn quốc gia mức độ 2", {}).found().empty());
}

TEST_CASE("L17 goes by the mapping of the rule set")
{
    CHECK(Told("Trường đạt Mức 2 nên đạt chuẩn quốc gia mức độ 2", {}, "PT-2026").found().empty());
    const Told told("Trường đạt Mức 2 nên đạt chuẩn quốc gia mức độ 1", {}, "PT-2026");
    CHECK(told.found() == told.at("L17"));
}

TEST_CASE("L18 tells the word of another recognition and replaces it")
{
    const auto fixed = [](const char* text) {
        INFO(text);
        const Told told(text);
        CHECK(told.found() == told.at("L18"));
        return told.first().fix->after;
    };
    CHECK(fixed("Trường đạt chuẩn quốc gia cấp độ 1.") == "Trường đạt chuẩn quốc gia mức độ 1.");
    CHECK(fixed("Đạt kiểm định mức độ 3") == "Đạt kiểm định cấp độ 3");
    CHECK(fixed("Kiểm định chất lượng giáo dục Mức độ 3, chuẩn quốc gia CẤP ĐỘ 1")
          == "Kiểm định chất lượng giáo dục Cấp độ 3, chuẩn quốc gia MỨC ĐỘ 1");
    CHECK(fixed("KĐCLGD mức độ 2 và CQG mức độ 1") == "KĐCLGD cấp độ 2 và CQG mức độ 1");
    for (const char* silent : {"đạt kiểm định chất lượng giáo dục cấp độ 3 và chuẩn quốc gia mức độ 2",
                               "kiểm định chất lượng giáo dục và công nhận đạt chuẩn quốc gia mức độ 2",
                               "Quy định về kiểm định chất lượng giáo dục và công nhận đạt chuẩn quốc gia",
                               "kiểm định chất lượng giáo dục và chuẩn quốc gia cấp độ 2, mức độ 1",
                               "Phổ cập giáo dục mức độ 3", "Mức độ thực hiện", "chuẩn quốc gia theo cấp độ phù hợp"})
    {
        INFO(silent);
        CHECK(Told(silent).found().empty());
    }
}

TEST_CASE("sentences are read where a result is stated, and nowhere else")
{
    const Told clean("");
    const std::string text = "Đạt Mức 3 nên đạt chuẩn quốc gia mức độ 1";
    SheetBuilder other("Ghi chép");
    other.put({0, 0}, text);
    CHECK(findings({clean.sheet, other}).empty());
    SheetBuilder report("Kết luận");
    report.put({0, 0}, text);
    CHECK(findings({clean.sheet, report}) == Found{"L17 2!A1"});
}

} // namespace datchuan::tests
