#include "catch.hpp"

#include "answer/threshold.hpp"
#include "answer/variant.hpp"
#include "support/rules.hpp"

using namespace datchuan;
using namespace datchuan::answer;
using datchuan::tests::library;
using namespace std::string_literals;

namespace {

const Answer yes = 1.0;
const Answer no = 0.0;

Answer ask(const std::string& ruleSet, const std::string& code, int level, const std::string& letter,
           const Argument& figure, const std::string& measure = {}, const std::string& day = "15/5/2019")
{
    return threshold(library(), ruleSet, {code, static_cast<double>(level), letter, figure, day, measure});
}

std::string text(const Answer& answer)
{
    const auto* found = std::get_if<std::string>(&answer);
    return found != nullptr ? *found : "(no text)";
}

} // namespace

TEST_CASE("a figure is compared with the row of the school's flags")
{
    CHECK(ask("TH", "2.2", 2, "b", 0.55, "teachers_professional_good_rate") == no);
    CHECK(ask("TH;KK", "2.2", 2, "b", 0.55, "teachers_professional_good_rate") == yes);
    CHECK(ask("TH", "5.5", 3, "b", 0.83, "primary_completion_rate_age_11") == no);
    CHECK(ask("TH;KK", "5.5", 3, "b", 0.83, "primary_completion_rate_age_11") == no);
    CHECK(ask("TH;ĐBKK", "5.5", 3, "b", 0.83, "primary_completion_rate_age_11") == yes);
    CHECK(ask("TH", "1.5", 2, "a", 30.0) == yes);
    CHECK(ask("TH", "1.5", 2, "a", 31.0) == no);
    CHECK(ask("NCH;TH;ĐBKK", "5.6", 3, "a", 0.83, "primary_completion_rate_age_11") == yes);
    CHECK(ask("MN-2018", "22.2", 4, "*", 0.9, "teachers_professional_good_rate") == yes);
    CHECK(ask("TH-2018", "22.2", 4, "*", 0.99) == no);
}

TEST_CASE("text figures are read, others are not")
{
    CHECK(ask("TH", "2.2", 1, "c", "95%"s) == yes);
    CHECK(ask("TH", "2.2", 1, "c", "94,9 %"s) == no);
    CHECK(ask("TH", "2.2", 1, "c", "0,95"s) == yes);
    for (const Argument& bad : std::vector<Argument>{"nhiều"s, ""s, {}, Several{}})
        CHECK(ask("TH", "2.2", 1, "c", bad) == Answer(Unreadable{}));
}

TEST_CASE("only binary rounding is forgiven, in every comparison")
{
    CHECK(ask("TH", "2.2", 1, "c", 0.9499999999999999) == yes);
    CHECK(ask("TH", "2.2", 1, "c", 0.94999) == no);
    CHECK(ask("TRH", "5.6", 3, "b", 0.01 + 1e-16, "dropout_rate") == yes);
    CHECK(ask("TRH", "5.6", 3, "b", 0.0101, "dropout_rate") == no);
    CHECK(ask("TH", "2.2", 2, "b", 0.1 * 3 + 0.7, "teachers_professional_pass_rate") == yes); // = 1
    CHECK(ask("TH", "2.2", 2, "b", 0.9999, "teachers_professional_pass_rate") == no);
    CHECK(ask("TH", "2.2", 2, "c", 1e-17) == yes); // = 0
    CHECK(ask("TH", "2.2", 2, "c", 1.0) == no);
}

TEST_CASE("several measures must be told apart by identifier or name")
{
    const std::string asked = text(ask("TH", "2.2", 2, "b", 0.55));
    CHECK(asked.starts_with("Cần ghi đại lượng: "));
    CHECK(asked.find("Tỷ lệ giáo viên xếp khá trở lên theo chuẩn nghề nghiệp") != std::string::npos);
    CHECK(ask("TH", "2.2", 2, "b", 0.65, "ti le giao vien xep kha tro len theo chuan nghe nghiep") == yes);
    CHECK(ask("TH", "2.2", 2, "b", 0.65, "Tỷ lệ giáo viên xếp khá trở lên theo chuẩn nghề nghiệp") == yes);
    CHECK(text(ask("TH", "2.2", 2, "b", 0.65, "số ghế")) == asked);
    CHECK(ask("TH", "1.5", 2, "a", 30.0, "classes_total") == yes);
    CHECK(text(ask("TH", "1.5", 2, "a", 30.0, "số ghế")) == "Cần ghi đại lượng: Tổng số lớp.");
}

TEST_CASE("a missing flag is asked for where no default row exists")
{
    CHECK(text(ask("THCS", "3.1", 3, "*", 6.0, "site_area_per_pupil"))
          == "Cần ghi thêm trong đối số bộ: thành thị hoặc nông thôn.");
    CHECK(ask("THCS;thành thị", "3.1", 3, "*", 6.0, "site_area_per_pupil") == yes);
    CHECK(ask("THCS;nông thôn", "3.1", 3, "*", 6.0, "site_area_per_pupil") == no);
    CHECK(text(ask("NCH", "5.6", 3, "a", 0.2, "pupils_excellent_rate"))
          == "Cần ghi thêm trong đối số bộ: chuyên, THCS hoặc THPT.");
    CHECK(ask("NCH;THCS", "5.6", 3, "a", 0.1, "pupils_excellent_rate") == yes);
    CHECK(ask("THCS;KK", "5.6", 3, "a", 0.05, "pupils_excellent_rate") == yes);
    CHECK(ask("THCS", "5.6", 3, "a", 0.05, "pupils_excellent_rate") == no);
}

TEST_CASE("a gifted school takes its own row, never that of upper secondary")
{
    CHECK(ask("THPT;chuyên", "5.6", 3, "a", 0.24, "pupils_excellent_rate") == no);
    CHECK(ask("THPT;chuyên;KK", "5.6", 3, "a", 0.24, "pupils_excellent_rate") == yes);
    CHECK(ask("THPT;chuyên;KK", "5.6", 3, "a", 0.97, "conduct_good_or_excellent_rate") == no); // 98 %, not 90 %
    CHECK(ask("THPT;chuyên;KK", "5.6", 3, "b", 0.02, "dropout_rate") == no);
    CHECK(text(ask("THPT;chuyên", "1.5", 3, "*", 40.0, "pupils_per_class"))
          == "Trường chuyên theo quy định riêng; thông tư không nêu số liệu này.");
}

TEST_CASE("suspended content is told by the date")
{
    CHECK(ask("MN", "2.2", 1, "b", 0.9, {}, "19/10/2021") == no);
    CHECK(text(ask("MN", "2.2", 1, "b", 0.9, {}, "20/10/2021"))
              .starts_with("Nội dung này tạm dừng áp dụng từ 20/10/2021"));
    CHECK(ask("MN-2018", "2.2", 1, "b", 0.9, {}, "") == no);
}

TEST_CASE("a rate above 1 and a negative figure cannot be right")
{
    CHECK(text(ask("TH", "2.2", 1, "c", 95.0)) == "Tỉ lệ 95 lớn hơn 1: hãy ghi dạng 95% hoặc 0,95.");
    CHECK(ask("TH", "2.2", 1, "c", 1 + 1e-15) == yes);
    CHECK(text(ask("TH", "2.2", 1, "c", -0.5)).starts_with("Số liệu không thể âm"));
}

TEST_CASE("norms of other regulations are shown, not decided")
{
    CHECK(text(ask("TH", "1.5", 2, "b", 34.0))
          == "Số học sinh mỗi lớp: ≤ 35. Định mức ngoài thông tư, cần đối chiếu điều lệ hiện hành.");
}

TEST_CASE("requirements without figures say so")
{
    CHECK(text(ask("TH", "1.1", 1, "a", 1.0)) == "Yêu cầu này không có số liệu ngưỡng.");
    CHECK(text(ask("PT-2026", "2.2", 1, "*", 0.92, {}, "10/6/2027")).find("không quy định số liệu ngưỡng")
          != std::string::npos);
    CHECK(text(ask("TH", "1.10", 3, "a", 1.0)) == "Tiêu chí 1.10 không có Mức 3 (bộ TH-2018).");
    CHECK(text(ask("TH", "2.2", 2, "b", 0.5, {}, "15/5/2025")).starts_with("Bộ tiêu chí theo TT 22/2024"));
    CHECK(text(ask("TH", "2.2", 2, "b", 0.5, {}, "")).starts_with("Cần ngày"));
    CHECK(ask("TH", "2.2", 2, "", 0.5) == Answer(Unreadable{}));
    CHECK(ask("", "2.2", 2, "b", 0.5) == Answer(Unreadable{}));
}

TEST_CASE("every figure of every set is reachable by its measure and flags")
{
    for (const ruleset::RuleSet& set : library().all())
        for (const ruleset::Criterion* criterion : set.allCriteria())
            for (const ruleset::CriterionLevel& level : criterion->levels)
                for (const ruleset::Indicator& indicator : level.indicators)
                    for (const ruleset::Threshold& row : indicator.thresholds)
                    {
                        std::string school = set.id;
                        for (const std::string& part : row.variant)
                            school += part == "difficult_area"                ? ";KK"
                                      : part == "extremely_difficult_commune" ? ";ĐBKK"
                                      : part == "specialised"                 ? ";chuyên"
                                      : part == "urban"                       ? ";thành thị"
                                      : part == "rural"                       ? ";nông thôn"
                                      : part == "lower_secondary"             ? ";THCS"
                                                                              : ";THPT";
                        INFO(school << " " << criterion->code << " M" << level.level << indicator.letter << " "
                                    << row.measure);
                        const Answer answer =
                            ask(school, criterion->code, level.level, indicator.letter, row.value, row.measure, "");
                        if (row.external)
                            CHECK(text(answer).find("cần đối chiếu") != std::string::npos);
                        else
                            CHECK(answer == yes);
                    }
}
