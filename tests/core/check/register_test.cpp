#include "catch.hpp"

#include "support/checked.hpp"

/// Groups R and K: registers of certificates, plans of the province, reports on many schools.
namespace datchuan::tests {

namespace {

using Found = std::vector<std::string>;

constexpr int firstSchool = 4;

/// Columns of the plan that `Plan` writes.
enum PlanColumn { tt, name, area, type, kind, degree, grade, previous, time, note };

/// A plan of forms.md section 6 with four schools and a register with what they hold.
struct Plan
{
    explicit Plan(const std::string& year = "2024") : list("Danh sách"), held("Sổ theo dõi")
    {
        list.put({0, 0}, "DANH SÁCH TRƯỜNG ĐẠT CHUẨN QUỐC GIA NĂM " + year);
        list.put({1, 0}, "Trong năm có 2 trường công nhận mới, 2 trường duy trì.");
        list.row(3, 0,
                 {"TT", "Tên trường", "Huyện (xã)", "Cấp học/loại hình", "Công nhận mới/duy trì", "Mức độ CQG",
                  "Cấp độ KĐCLGD", "Quyết định, năm công nhận trước", "Thời gian thực hiện", "Ghi chú"});
        list.row(4, 0, {"#=1", "Trường TH Kim Đồng", "An Phú", "TH", "Mới", "#=1", "#=2", "", "Quý IV"});
        list.row(5, 0, {"#=2", "Trường THCS Lê Lợi", "An Phú", "THCS", "Mới", "#=2", "#=3", "", "Quý IV"});
        list.row(6, 0,
                 {"#=3", "Trường TH Nguyễn Du", "Bình Sơn", "TH", "Duy trì", "#=1", "#=2",
                  "QĐ 15/QĐ-UBND ngày 20/11/2019", "Quý II"});
        list.row(7, 0,
                 {"#=4", "Trường MN Hoa Sen", "Bình Sơn", "MN", "Duy trì", "#=1", "#=2", "QĐ 16/QĐ-UBND ngày 5/12/2019",
                  "Quý II"});
        held.row(0, 0,
                 {"TT", "Tên trường", "Xã", "Mức độ", "Cấp độ", "Số quyết định", "Ngày ký", "Hết hạn", "Cơ quan cấp"});
        held.row(1, 0,
                 {"#=1", "Trường Tiểu học Nguyễn Du", "Bình Sơn", "MĐ1", "2", "15/QĐ-UBND", "20/11/2019", "20/11/2024",
                  "UBND tỉnh"});
        held.row(2, 0,
                 {"#=2", "Trường MN Hoa Sen", "Bình Sơn", "MĐ1", "2", "16/QĐ-UBND", "05/12/2019", "05/12/2024",
                  "UBND tỉnh"});
    }

    Found found(const assess::Wishes& wishes = {}) const { return findings({list, held}, wishes); }
    check::Finding first() const
    {
        const auto all = findingsOf({list, held});
        return all.empty() ? check::Finding{} : all.front();
    }

    SheetBuilder list;
    SheetBuilder held;
};

/// A register of one certificate and one recognition side by side, with dates of its own.
SheetBuilder registerOf(const std::vector<std::string>& row)
{
    SheetBuilder sheet("Sổ");
    sheet.put({0, 0}, "SỔ THEO DÕI (Tính đến ngày 31/12/2025)");
    sheet.row(2, 0,
              {"TT", "Tên trường", "Mức độ", "Số quyết định", "Ngày ký", "Hết hạn", "Cơ quan cấp", "Ngày đón bằng"});
    sheet.row(3, 0, row);
    return sheet;
}

} // namespace

TEST_CASE("A plan and a register that agree have no finding")
{
    CHECK(Plan().found().empty());
    CHECK(findings({registerOf({"#=1", "Trường TH A", "#=1", "12/QĐ-UBND", "10/4/2024", "10/4/2029", "UBND tỉnh"})})
              .empty());
    // the last day may be counted or not
    CHECK(findings({registerOf({"#=1", "Trường TH A", "#=1", "12/QĐ-UBND", "10/4/2024", "09/4/2029", "UBND tỉnh"})})
              .empty());
}

TEST_CASE("R01 tells numbers of the plan's text that its list does not have")
{
    Plan plan;
    plan.list.put({1, 0}, "Trong năm có 3 trường công nhận mới, 2 trường duy trì.");
    CHECK(plan.found() == Found{"R01 A2"});
    CHECK(plan.first().message.vi == "Kế hoạch nêu 3 trường công nhận mới, danh sách có 2.");
    plan.list.put({1, 0}, "Công nhận mới: 02 trường; duy trì: 04 trường");
    CHECK(plan.first().message.en == "The plan names 4 maintained schools; the list has 2.");
    for (const char* right : {"Công nhận mới và duy trì 4 trường", "Năm 2023 đã công nhận mới 7 trường",
                              "Công nhận mới 2 trường (1 trường TH)", "Trong đó 1 trường tiểu học công nhận mới",
                              "Tổng số 4 trường, trong đó công nhận mới 2, duy trì 2"})
    {
        CAPTURE(right);
        plan.list.put({1, 0}, right);
        CHECK(plan.found().empty());
    }
    // a number beside its label, on another sheet
    SheetBuilder text("Kế hoạch");
    text.row(0, 0, {"Số trường công nhận mới", "#=2"});
    text.row(1, 0, {"Số trường duy trì", "#=3"});
    CHECK(findings({text, plan.list}) == Found{"R01 B2"});
}

TEST_CASE("R01 adds up the lines of sums in a list")
{
    SheetBuilder list("Danh sách");
    list.put({0, 0}, "Phụ lục: danh sách trường công nhận năm 2024");
    list.row(1, 0, {"TT", "Tên trường", "Công nhận mới/duy trì", "Mức độ CQG"});
    list.row(2, 0, {"", "Huyện An Phú: 2 trường"});
    list.row(3, 0, {"#=1", "Trường TH A", "Mới", "#=1"});
    list.row(4, 0, {"#=2", "Trường TH B", "Mới", "#=1"});
    list.row(5, 0, {"", "Huyện Bình Sơn: 1 trường"});
    list.row(6, 0, {"#=3", "Trường TH A", "Mới", "#=1"});
    list.row(7, 0, {"", "Tổng cộng: 3 trường"});
    CHECK(findings({list}) == Found{"R10 B3", "R10 B6", "R10 B8"});
    list.put({5, 1}, "Huyện Bình Sơn: 2 trường");
    CHECK(findings({list}) == Found{"R10 B3", "R01 B6", "R10 B6", "R10 B8"});
    list.put({5, 1}, "Huyện Bình Sơn");
    list.put({7, 1}, "Tổng cộng: 4 trường");
    CHECK(findings({list}) == Found{"R10 B3", "R01 B8", "R10 B8"});
}

TEST_CASE("R02 tells a school that is listed twice, however it is written")
{
    Plan plan;
    plan.list.put({5, name}, "TRƯỜNG TIỂU HỌC KIM ĐỒNG");
    plan.list.put({5, type}, "TH");
    CHECK(plan.found() == Found{"R02 B6"});
    CHECK(plan.first().message.vi == "Trường \"TRƯỜNG TIỂU HỌC KIM ĐỒNG\" xuất hiện 2 lần: B5, B6.");
    plan.list.put({5, area}, "Bình Sơn"); // of another commune
    CHECK(plan.found().empty());
    plan.list.put({5, area}, "An Phú");
    plan.list.put({4, name}, "Kim Đồng"); // without its type, which the column tells
    plan.list.put({5, name}, "Kim Đồng");
    plan.list.put({4, type}, "MN");
    CHECK(plan.found().empty());
}

TEST_CASE("R03 tells a new school whose recognition is still valid")
{
    Plan plan;
    plan.list.put({4, previous}, "QĐ 9/QĐ-UBND ngày 10/3/2022");
    CHECK(plan.found() == Found{"R03 E5"});
    CHECK(plan.first().message.vi == "\"Trường TH Kim Đồng\" ghi công nhận mới nhưng bằng còn hạn đến 10/03/2027.");
    plan.list.put({4, degree}, "#=2"); // raised
    plan.list.put({4, grade}, "#=3");
    plan.list.put({4, previous}, "MĐ1, QĐ 9/QĐ-UBND ngày 10/3/2021");
    CHECK(plan.found().empty());
    plan.list.put({4, previous}, "QĐ 9/QĐ-UBND ngày 10/3/2018"); // ended
    CHECK(plan.found().empty());
}

TEST_CASE("R04 tells a maintained school that holds nothing")
{
    Plan plan;
    plan.list.put({6, previous}, "QĐ 15/QĐ-UBND ngày 20/11/2017");
    plan.held.put({1, 6}, "20/11/2017");
    plan.held.put({1, 7}, "20/11/2022");
    CHECK(plan.found() == Found{"R04 E7"});
    CHECK(plan.first().message.en
          == "\"Trường TH Nguyễn Du\" is listed as maintained but has no valid recognition (expired 20/11/2022).");
    plan.list.put({6, previous}, "");
    plan.held.row(1, 1, {"Trường Tiểu học Phan Bội Châu"});
    CHECK(plan.found({}) == Found{"R04 E7"});
    plan.list.put({6, kind}, "Mới");
    plan.list.put({4, kind}, "Duy trì"); // the numbers of the text still fit
    CHECK(plan.found() == Found{"R04 E5"});
}

TEST_CASE("schools of one name in several communes are told apart")
{
    Plan plan; // the register knows the one of Bình Sơn
    plan.list.row(4, 1, {"Trường TH Nguyễn Du", "An Phú"});
    CHECK(plan.found().empty());
    plan.list.put({4, area}, "Bình Sơn");
    plan.list.put({4, time}, "Quý II"); // its recognition has not ended then
    plan.list.put({6, area}, "An Phú");
    CHECK(plan.found() == Found{"R03 E5"});
    // one school, of which the register still names the district
    Plan renamed;
    renamed.held.put({1, 2}, "Huyện Châu Đức");
    renamed.list.put({6, previous}, "");
    CHECK(renamed.found().empty());
}

TEST_CASE("R05 tells a recognition that does not end in the plan's year")
{
    Plan plan;
    plan.list.put({6, previous}, "QĐ 15/QĐ-UBND ngày 20/11/2022");
    plan.held.put({1, 6}, "20/11/2022");
    plan.held.put({1, 7}, "20/11/2027");
    CHECK(plan.found() == Found{"R05 H7"});
    CHECK(plan.first().message.vi == "\"Trường TH Nguyễn Du\": bằng hết hạn 20/11/2027, ngoài năm kế hoạch 2024.");
    plan.list.put({6, degree}, "#=2"); // may be raised after two years, which are not over: R07, not R05
    plan.list.put({6, grade}, "#=3");
    plan.list.put({6, time}, "Quý IV");
    CHECK(plan.found().empty());
    // a recognition that ends in spring is renewed in the year before
    Plan spring;
    spring.list.put({6, previous}, "QĐ 15/QĐ-UBND ngày 20/3/2020");
    spring.held.put({1, 6}, "20/3/2020");
    spring.held.put({1, 7}, "20/3/2025");
    CHECK(spring.found().empty());
}

TEST_CASE("R06 tells a degree above what the self-assessment reached")
{
    Plan plan;
    plan.list.put({3, grade}, "Kết quả tự đánh giá");
    for (const int row : {4, 6, 7})
        plan.list.put({row, grade}, "Đạt Mức 2");
    plan.list.put({5, grade}, "Đạt Mức 3");
    CHECK(plan.found().empty());
    plan.list.put({5, grade}, "Đạt Mức 2");
    CHECK(plan.found() == Found{"R06 F6"});
    CHECK(plan.first().message.vi == "\"Trường THCS Lê Lợi\": kế hoạch Mức độ 2 nhưng tự đánh giá Mức 2.");
    Plan later("2027");
    later.list.put({3, grade}, "Kết quả tự đánh giá");
    for (const int row : {4, 5, 6, 7})
        later.list.put({row, grade}, "Đạt Mức 2");
    for (const int row : {6, 7})
        later.list.put({row, kind}, "Mới");
    later.list.put({1, 0}, "");
    CHECK(later.found().empty()); // Mức 2 is enough for Mức độ 2 since 2026
}

TEST_CASE("R07 tells a level-up within two years")
{
    Plan plan;
    plan.list.put({5, kind}, "Nâng mức độ");
    plan.list.put({1, 0}, "");
    plan.list.put({5, previous}, "MĐ1, QĐ 3/QĐ-UBND ngày 10/3/2023");
    CHECK(plan.found() == Found{"R07 F6"});
    CHECK(plan.first().message.vi == "\"Trường THCS Lê Lợi\": chưa đủ 2 năm kể từ 10/03/2023.");
    plan.list.put({5, previous}, "MĐ1, QĐ 3/QĐ-UBND ngày 10/3/2022");
    CHECK(plan.found().empty());
}

TEST_CASE("R07 knows how lists write that a school is raised, and what it holds")
{
    Plan plan;
    plan.list.put({1, 0}, "");
    const char* words = GENERATE("Nâng từ MĐ1", "Nâng lên Mức độ 2", "Nâng MĐ2", "Nâng chuẩn");
    CAPTURE(words);
    plan.list.put({5, kind}, words);
    plan.list.put({5, note}, "Đã đạt MĐ1 ngày 10/3/2023");
    CHECK(plan.found() == Found{"R07 F6"});
    plan.list.put({5, note}, "Đã đạt MĐ1 ngày 10/3/2022");
    CHECK(plan.found().empty());
    plan.list.put({5, note}, "Phấn đấu đạt MĐ2 ngày 10/3/2024"); // what is wanted is not held
    CHECK(plan.found().empty());
    plan.list.put({5, kind}, "Mới"); // the note says it
    plan.list.put({5, previous}, "Quyết định năm 2023");
    plan.list.put({5, note}, "Nâng từ MĐ1 lên MĐ2");
    CHECK(plan.found() == Found{"R07 F6"});
    plan.list.put({5, previous}, "");
    plan.list.put({5, kind}, words);
    plan.list.put({5, note}, "");
    plan.held.row(
        3, 0,
        {"#=3", "Trường THCS Lê Lợi", "An Phú", "", "", "17/QĐ-UBND (MĐ1)", "10/03/2023", "10/03/2028", "UBND tỉnh"});
    CHECK(plan.found() == Found{"R07 F6"});
    plan.list.put({5, kind}, "Năng khiếu");
    CHECK(plan.found() == Found{"R07 F6"}); // Mức độ 1 is held, Mức độ 2 planned
}

TEST_CASE("the recognition before stands below many headers")
{
    for (const char* header : {"Số, ngày QĐ công nhận trước", "QĐ công nhận lần trước", "Quyết định trước",
                               "Đã công nhận trước", "Công nhận lần trước"})
    {
        CAPTURE(header);
        Plan plan;
        plan.list.put({3, previous}, header);
        plan.list.put({5, kind}, "Nâng mức độ");
        plan.list.put({1, 0}, "");
        plan.list.put({5, previous}, "MĐ1, QĐ 3/QĐ-UBND ngày 10/3/2023");
        CHECK(plan.found() == Found{"R07 F6"});
    }
}

TEST_CASE("R08 tells a time too late for the file")
{
    Plan plan;
    plan.list.put({6, time}, "Quý III/2024"); // due on 20/06
    CHECK(plan.found() == Found{"R08 I7"});
    CHECK(plan.first().message.vi
          == "\"Trường TH Nguyễn Du\": hồ sơ phải xong trước 20/06/2024 (05 tháng trước khi hết hạn).");
    plan.list.put({6, time}, "Tháng 6/2024");
    CHECK(plan.found().empty());
    plan.list.put({6, time}, "Cả năm");
    CHECK(plan.found().empty());
}

TEST_CASE("R09 tells a type that is missing or mixed")
{
    Plan plan;
    plan.list.put({4, type}, "");
    CHECK(plan.found() == Found{"R09 D5"});
    CHECK(plan.first().fix->after == "Tiểu học");
    CHECK(plan.first().message.vi == "\"Trường TH Kim Đồng\": loại trường \"(trống)\" chưa rõ.");
    plan.list.put({4, type}, "TH&THCS");
    CHECK(plan.found() == Found{"R09 D5"});
    CHECK(plan.first().message.vi == "\"Trường TH Kim Đồng\": loại trường \"TH&THCS\" chưa rõ.");
    CHECK(plan.first().fix->after == "Phổ thông có nhiều cấp học");
    plan.list.put({4, type}, "PTCS");
    CHECK(plan.found() == Found{"R09 D5"});
    plan.list.put({4, type}, "Phổ thông có nhiều cấp học");
    CHECK(plan.found().empty());
    for (const int row : {4, 5, 6, 7}) // who runs the school, not its type
        plan.list.put({row, type}, "Công lập");
    CHECK(plan.found().empty());
}

TEST_CASE("R11 tells a rate over the assessed schools, R12 a mixed sum")
{
    SheetBuilder report("Báo cáo");
    report.row(0, 0, {"Cấp học", "Tổng số trường", "Hoàn thành TĐG", "", "ĐGN", "", "Đạt chuẩn quốc gia", ""});
    report.row(1, 0, {"", "", "SL", "%", "SL", "%", "SL", "%"});
    report.row(2, 0, {"MN", "#=200", "#=190", "#=95", "#=100", "#=50", "#=80", "#=40"});
    report.row(3, 0, {"TH", "#=150", "#=150", "#=100", "#=120", "#=80", "#=90", "#=60"});
    report.details.merged = {{{0, 2}, {0, 3}}, {{0, 4}, {0, 5}}, {{0, 6}, {0, 7}}};
    CHECK(findings({report}).empty());
    report.put({2, 7}, "#=80");
    CHECK(findings({report}) == Found{"R11 H3"});
    const auto finding = findingsOf({report}).front();
    CHECK(finding.message.vi == "H3: tỷ lệ tính trên 100, phải trên tổng số trường 200.");
    CHECK(finding.fix->before == "80");
    CHECK(finding.fix->after == "40");

    SheetBuilder sums("Báo cáo");
    sums.row(0, 0, {"Cấp học", "Tổng số trường", "Hoàn thành TĐG", "Công nhận trong năm", "Đang còn hạn", "Tổng CQG"});
    sums.row(1, 0, {"MN", "#=200", "#=190", "#=17", "#=120", "#=120"});
    CHECK(findings({sums}).empty());
    sums.put({1, 5}, "#=137");
    CHECK(findings({sums}) == Found{"R12 F2"});
}

TEST_CASE("R11 and R12 read reports with one row of headers, in other words")
{
    SheetBuilder report("Báo cáo");
    report.row(0, 0,
               {"Cấp học", "Số trường", "SL hoàn thành TĐG", "%", "Đánh giá ngoài", "Tỷ lệ (%)", "Trường đạt CQG",
                "Tỷ lệ CQG (%)"});
    report.row(1, 0, {"MN", "#=200", "#=190", "#=95", "#=100", "#=50", "#=80", "#=40"});
    report.row(2, 0, {"TH", "#=150", "#=150", "#=100", "#=120", "#=80", "#=90", "#=60"});
    CHECK(findings({report}).empty());
    report.put({1, 7}, "#=80"); // over the 100 that were assessed
    CHECK(findings({report}) == Found{"R11 H2"});
    for (const char* count : {"Số trường được đánh giá ngoài", "ĐGN (SL)", "Đã ĐGN SL"})
    {
        CAPTURE(count);
        report.put({0, 4}, count);
        CHECK(findings({report}) == Found{"R11 H2"});
    }

    SheetBuilder sums("Báo cáo");
    sums.put({0, 0}, "SỐ TRƯỜNG ĐẠT CHUẨN QUỐC GIA");
    sums.row(2, 0, {"Cấp học", "Tổng số trường", "Công nhận trong năm", "Đang còn hạn", "Tổng"});
    sums.row(3, 0, {"MN", "#=200", "#=17", "#=120", "#=137"});
    CHECK(findings({sums}) == Found{"R12 E4"});
    sums.put({0, 0}, "THƯ VIỆN"); // not about schools that are recognised
    CHECK(findings({sums}).empty());
}

TEST_CASE("R13 tells districts in a plan of after July 2025")
{
    Plan plan("2026");
    plan.list.put({1, 0}, "");
    for (const int row : {6, 7})
        plan.list.put({row, kind}, "Mới");
    CHECK(plan.found().empty()); // communes may stand in the column
    plan.list.put({4, area}, "Huyện An Phú");
    CHECK(plan.found() == Found{"R13 C5"});
    plan.list.put({4, area}, "An Phú");
    plan.list.put({3, area}, "Huyện");
    CHECK(plan.found() == Found{"R13 C5", "R13 C6", "R13 C7", "R13 C8"});
    Plan early;
    early.list.put({3, area}, "Huyện");
    CHECK(early.found().empty());
}

TEST_CASE("R14 asks about schools that were merged or renamed")
{
    Plan plan;
    plan.list.put({6, note}, "Sáp nhập từ Trường TH A và TH B");
    CHECK(plan.found() == Found{"R14 B7"});
    plan.list.put({6, note}, "Đang xây dựng");
    CHECK(plan.found().empty());
}

TEST_CASE("K01, K03 and K04 tell expiry dates that are not five years after the decision")
{
    const auto with = [](const std::string& signedOn, const std::string& expiresOn, const std::string& ceremony = "") {
        return registerOf({"#=1", "Trường TH A", "#=1", "12/QĐ-UBND", signedOn, expiresOn, "UBND tỉnh", ceremony});
    };
    CHECK(findings({with("20/5/2021", "20/5/2027")}) == Found{"K01 F4"});
    CHECK(findingsOf({with("20/5/2021", "20/5/2027")}).front().message.vi
          == "F4: hết hạn 20/05/2027, theo 5 năm là 20/05/2026. Ngày in trên bằng được ưu tiên.");
    CHECK(findings({with("29/02/2024", "01/3/2029")}) == Found{"K03 F4"});
    const auto leap = findingsOf({with("29/02/2024", "01/3/2029")}).front();
    CHECK(leap.message.vi == "F4: 29/02 cộng 5 năm là 28/02/2029.");
    CHECK(leap.fix->after == "28/02/2029");
    CHECK(findings({with("29/02/2024", "28/02/2029")}).empty());
    CHECK(findings({with("20/5/2021", "15/9/2026", "15/9/2021")}) == Found{"K04 F4"});
    CHECK(findings({with("20/5/2021", "20/5/2026", "15/9/2021")}).empty());
}

TEST_CASE("K02 and K05 know the day only from the sheet or the caller")
{
    SheetBuilder sheet = registerOf({"#=1", "Trường TH A", "#=1", "12/QĐ-UBND", "20/5/2019", "20/5/2024", "UBND tỉnh"});
    CHECK(findings({sheet}) == Found{"K02 F4"});
    CHECK(findingsOf({sheet}).front().message.vi
          == "\"Trường TH A\": công nhận chuẩn quốc gia hết hạn ngày 20/05/2024.");
    assess::Wishes early;
    early.date = calendar::make(2023, 1, 1);
    CHECK(findings({sheet}, early).empty());
    // recognised again since
    sheet.row(4, 0, {"#=2", "Trường TH A", "#=1", "99/QĐ-UBND", "20/6/2024", "20/6/2029", "UBND tỉnh"});
    CHECK(findings({sheet}).empty());
    sheet.put({0, 0}, "SỔ THEO DÕI");
    CHECK(findings({sheet}).empty());

    SheetBuilder future =
        registerOf({"#=1", "Trường TH A", "#=1", "12/QĐ-UBND", "20/5/2026", "20/5/2031", "UBND tỉnh"});
    CHECK(findings({future}) == Found{"K05 E4"});
    future.put({0, 0}, "SỔ THEO DÕI");
    CHECK(findings({future}).empty());
    future.put({3, 4}, "20/5/2204");
    CHECK(findings({future}) == Found{"K05 E4", "X12 E4"});
    CHECK(findingsOf({future}).front().message.vi == "E4: ngày 20/5/2204 ở tương lai.");
}

TEST_CASE("registers of other papers of schools are left alone")
{
    for (const char* title :
         {"DANH SÁCH THƯ VIỆN ĐẠT CHUẨN", "CÔNG NHẬN PHỔ CẬP GIÁO DỤC", "GIẤY CHỨNG NHẬN AN TOÀN THỰC PHẨM"})
    {
        CAPTURE(title);
        SheetBuilder sheet =
            registerOf({"#=1", "Trường TH A", "#=1", "12/QĐ-SGDĐT", "20/5/2021", "20/5/2024", "Sở GDĐT"});
        CHECK_FALSE(findings({sheet}).empty());
        sheet.put({0, 0}, title);
        CHECK(checked({sheet}).assessed.tables.empty());
        CHECK(findings({sheet}).empty());
    }
}

TEST_CASE("dates of signing stand below many headers")
{
    for (const char* head : {"Ngày ký QĐ", "Ngày ra quyết định", "Ngày, tháng, năm ký"})
    {
        CAPTURE(head);
        SheetBuilder sheet =
            registerOf({"#=1", "Trường TH A", "#=1", "12/QĐ-UBND", "20/5/2021", "20/5/2027", "UBND tỉnh"});
        sheet.put({2, 4}, head);
        CHECK(findings({sheet}) == Found{"K01 F4"});
    }
}

TEST_CASE("K06 knows who recognises on a day")
{
    const auto with = [](const std::string& number, const std::string& signedOn, const std::string& authority) {
        SheetBuilder sheet = registerOf({"#=1", "Trường TH A", "#=1", number, signedOn, "", authority});
        sheet.put({0, 0}, "SỔ THEO DÕI");
        return sheet;
    };
    CHECK(findings({with("12", "20/5/2024", "Sở GDĐT")}) == Found{"K06 G4"});
    CHECK(findings({with("12", "20/5/2027", "UBND tỉnh")}) == Found{"K06 G4"});
    CHECK(findings({with("12", "20/5/2027", "Sở GDĐT")}).empty());
    CHECK(findings({with("12/QĐ-SGDĐT", "20/5/2024", "")}) == Found{"K06 D4"});
    CHECK(findings({with("12/QĐ-UBND", "20/5/2024", "")}).empty());
}

TEST_CASE("K06 asks the other rows where certificate and recognition share one")
{
    SheetBuilder sheet("Sổ");
    sheet.row(2, 0, {"TT", "Tên trường", "Cấp độ", "Mức độ", "Số quyết định", "Cơ quan cấp", "Ngày ký"});
    sheet.row(3, 0, {"#=1", "Trường TH A", "#=2", "#=1", "12/QĐ-UBND", "UBND tỉnh", "20/5/2021"});
    sheet.row(4, 0, {"#=2", "Trường TH B", "#=2", "#=1", "13/QĐ-UBND", "UBND tỉnh", "21/5/2021"});
    sheet.row(5, 0, {"#=3", "Trường TH C", "#=2", "#=1", "14/QĐ-UBND", "UBND tỉnh", "22/5/2021"});
    sheet.row(6, 0, {"#=4", "Trường TH D", "#=2", "#=1", "15/QĐ-UBND", "UBND tỉnh", "23/5/2021"});
    CHECK(findings({sheet}).empty());
    sheet.row(5, 0, {"#=3", "Trường TH C", "#=2", "#=1", "14/QĐ-SGDĐT", "Sở GDĐT", "22/5/2021"});
    CHECK(findings({sheet}) == Found{"K06 F6"});
    sheet.row(4, 0, {"#=2", "Trường TH B", "#=2", "#=1", "13/QĐ-SGDĐT", "Sở GDĐT", "21/5/2021"});
    CHECK(findings({sheet}).empty()); // the decisions of the certificates
}

TEST_CASE("X13 tells dates of signing that agree with the expiry only the other way round")
{
    SheetBuilder sheet("Sổ");
    sheet.row(2, 0, {"TT", "Tên trường", "Mức độ", "Số quyết định", "Ngày ký", "Hết hạn"});
    const auto dates = [&](int row, const char* signedOn, const char* expiresOn) {
        sheet.row(
            row, 0,
            {"#=" + std::to_string(row), "Trường TH " + std::to_string(row), "#=1", "12/QĐ-UBND", signedOn, expiresOn});
    };
    dates(3, "09/12/2021", "12/09/2026");
    dates(4, "11/05/2020", "05/11/2025");
    dates(5, "01/08/2022", "08/01/2027");
    CHECK(findings({sheet}) == Found{"X13 E3"});
    dates(5, "08/01/2022", "08/01/2027"); // one that is right: the others are wrong one by one
    CHECK(findings({sheet}) == Found{"K01 F4", "K01 F5"});
}

TEST_CASE("K07 tells a degree and a grade that do not go together")
{
    Plan plan;
    plan.held.put({1, 4}, "4");
    CHECK(plan.found() == Found{"K07 2!D2"});
    plan.held.put({1, 3}, "MĐ2");
    CHECK(plan.found().empty());
    plan.list.put({5, grade}, "#=2");
    CHECK(plan.found() == Found{"K07 F6"});
    CHECK(plan.first().message.vi == "F6: Mức độ 2 không đi với cấp độ 2 trong cùng một lần đánh giá.");
}

TEST_CASE("K08 tells a self-assessment after its registration")
{
    SheetBuilder sheet("Đăng ký");
    sheet.row(0, 0,
              {"TT", "Tên trường", "Nội dung đăng ký", "Cấp độ", "Mức độ", "Ngày hoàn thành TĐG", "Ngày đăng ký"});
    sheet.row(1, 0, {"#=1", "Trường TH A", "KĐCLGD, CQG", "2", "1", "15/5/2023", "20/7/2023"});
    CHECK(findings({sheet}).empty());
    sheet.put({1, 5}, "15/8/2023");
    CHECK(findings({sheet}) == Found{"K08 F2"});
    CHECK(findingsOf({sheet}).front().message.vi == "F2: ngày tự đánh giá 15/08/2023 sau ngày đăng ký 20/07/2023.");
}

TEST_CASE("K09 asks whether a young school has had a cohort")
{
    Plan plan;
    plan.list.put({3, note}, "Năm thành lập");
    for (const int row : {4, 5, 6})
        plan.list.put({row, note}, "#=1990");
    plan.list.put({7, note}, "#=2021");
    CHECK(plan.found() == Found{"K09 J8"});
    plan.list.put({7, note}, "#=2019");
    CHECK(plan.found().empty());
}

TEST_CASE("K10 tells a school year without data")
{
    SheetBuilder sheet("Số liệu");
    sheet.put({0, 0}, "TRƯỜNG THCS LÊ LỢI");
    sheet.put({1, 0}, "Ngày đánh giá: 10/6/2027");
    sheet.row(2, 0, {"", "Năm học 2024-2025", "Năm học 2025-2026", "Năm học 2026-2027"});
    int row = 3;
    for (const char* label : {"Khối lớp 6", "Khối lớp 7", "Khối lớp 8", "Khối lớp 9"})
        sheet.row(row++, 0, {label, "#=4", "#=3", "#=4"});
    sheet.row(row, 0, {"Cộng", "#=16", "#=12", "#=16"});
    CHECK(findings({sheet}).empty());
    for (int at = 3; at <= row; ++at)
        sheet.put({at, 2}, "");
    CHECK(findings({sheet}) == Found{"K10 C3"});
    CHECK(findingsOf({sheet}).front().message.vi
          == "\"TRƯỜNG THCS LÊ LỢI\": thiếu dữ liệu năm học 2025-2026; cần 3 năm liên tiếp.");
    for (int at = 3; at <= row; ++at) // figures as text are figures: X09 tells what is wrong with them
        sheet.put({at, 2}, at < row ? "3" : "12");
    for (const std::string& one : findings({sheet}))
        CHECK_FALSE(one.starts_with("K10"));
    for (int at = 3; at <= row; ++at) // a form that is being filled in
        sheet.put({at, 2}, "");
    for (int at = 3; at <= row; ++at)
        sheet.put({at, 1}, "");
    CHECK(findings({sheet}).empty());
}

TEST_CASE("K10 tells a school year that a plan leaves out between others")
{
    const auto plan = [](const char* year, const char* years, const char* head = "Dữ liệu năm học") {
        SheetBuilder sheet("Phụ lục");
        sheet.put({0, 0}, std::string("PHỤ LỤC: DANH SÁCH TRƯỜNG CÔNG NHẬN ĐẠT CHUẨN QUỐC GIA NĂM ") + year);
        sheet.row(2, 0, {"TT", "Tên trường", "Xã", "Cấp học", "Công nhận mới/duy trì", "Mức độ", head, "Quý"});
        sheet.row(3, 0, {"#=1", "Trường Tiểu học Phú Lộc", "Phú Lộc", "TH", "Mới", "#=1", years, "Quý III"});
        return findings({sheet});
    };
    CHECK(plan("2028", "2025-2026; 2027-2028") == Found{"K10 G4"});
    CHECK(plan("2028", "2025-2026; 2026-2027; 2027-2028").empty());
    CHECK(plan("2028", "2025-2028").empty());            // a span of three years
    CHECK(plan("2024", "2021-2022; 2023-2024").empty()); // not asked for in 2018
    CHECK(plan("2028", "2025-2026; 2027-2028", "Năm học đạt thi đua").empty());
}

} // namespace datchuan::tests
