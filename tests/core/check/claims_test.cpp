#include "catch.hpp"

#include "figures/vocabulary.hpp"
#include "ruleset/threshold.hpp"
#include "support/figures.hpp"
#include "support/summary.hpp"

#include <iomanip>
#include <sstream>

/// Claims against the figures of the school's own tables.
namespace datchuan::tests {

namespace {

std::string number(double value)
{
    std::ostringstream text;
    text << "#=" << std::setprecision(15) << value;
    return text.str();
}

const std::vector<std::string> passed5{"#=100", "#=100", "#=100", "#=100", "#=100"};

/// A workbook of one school: a summary, forms of some criteria, figures.
struct Book
{
    Book(const char* set, const std::string& name, const std::string& date, School start = {})
        : summary(set, std::move(start))
    {
        summary.layout.titleLines = {name, "Ngày đánh giá: " + date};
        summary.write();
    }
    void form(const std::string& code)
    {
        SheetBuilder sheet("TC " + code);
        writeForm(sheet, summary.school, *summary.school.set->criterion(code), 0);
        forms.push_back(std::move(sheet));
    }
    void flag(const std::string& label)
    {
        SheetBuilder sheet("Thông tin");
        sheet.row(0, 0, {label, "x"});
        forms.push_back(std::move(sheet));
    }
    std::vector<SheetBuilder> sheets() const
    {
        std::vector<SheetBuilder> all{summary.sheet};
        all.insert(all.end(), forms.begin(), forms.end());
        all.push_back(figures.sheet);
        return all;
    }
    Found found() const { return findings(sheets()); }
    std::vector<check::Finding> all() const { return findingsOf(sheets()); }
    std::string at(const char* code, grid::Cell cell) const { return std::string(code) + " " + grid::toA1(cell); }

    Summary summary;
    std::vector<SheetBuilder> forms;
    FigureSheet figures;
};

Book primary(const std::string& date = "15/5/2019")
{
    Book book("TH-2018", "Trường Tiểu học Kim Đồng", date);
    return book;
}

Book secondary(const std::string& type = "THCS", const std::string& date = "15/5/2019")
{
    return Book("TRH-2018", "Trường " + type + " Lê Lợi", date);
}

const char* const completion = "Tỷ lệ học sinh hoàn thành chương trình lớp học";
const char* const professional = "Tỷ lệ giáo viên xếp đạt trở lên theo chuẩn nghề nghiệp";
const char* const good = "Tỷ lệ giáo viên xếp khá trở lên theo chuẩn nghề nghiệp";

} // namespace

TEST_CASE("C01 tells a figure below the threshold of a claimed level, at the mark")
{
    Book book = primary();
    book.figures.table(
        "5. Các số liệu khác", 2018, 5,
        {{completion, {"#=90", "#=96", "#=96.5", "#=97", "#=93"}}, {good, {"#=91", "#=92", "#=92.5", "#=93", "#=94"}}});
    CHECK(book.found() == Found{book.at("C01", book.summary.level("5.5", 3))});
    const auto first = book.all().front();
    CHECK(first.message.vi
          == "Chỉ báo 5.5 M3a ghi Đạt nhưng Tỷ lệ học sinh hoàn thành chương trình lớp học là 93 % (Số liệu!F3), "
             "ngưỡng ≥ 95%.");
    CHECK(first.message.en.find("93 % (Số liệu!F3); threshold ≥ 95%") != std::string::npos);
    book.figures.put(completion, 4, "#=95");
    CHECK(book.found().empty());
    book.figures.put(completion, 4, ""); // the newest year is not filled in
    CHECK(book.found().empty());
    book.figures.put(completion, 4, "#=60"); // every level that is marked says it at its own mark
    CHECK(book.found()
          == Found{book.at("C01", book.summary.level("5.5", 1)), book.at("C01", book.summary.level("5.5", 2)),
                   book.at("C01", book.summary.level("5.5", 3))});
}

TEST_CASE("C01 looks at the form where there is one, and at no level that is not claimed")
{
    Book book = primary();
    book.form("2.2");
    book.figures.table("5. Các số liệu khác", 2018, 5,
                       {{professional, {"#=100", "#=100", "#=100", "#=100", "#=93"}},
                        {good, {"#=90", "#=91", "#=92", "#=93", "#=94"}}});
    CHECK(book.found() == Found{"C01 2!D9", "C01 2!B10"}); // M2b: 100 % in each year; M1c: 95 %
    School lower;
    lower.unmet = {"2.2 M1c"};
    Book honest("TH-2018", "Trường Tiểu học Kim Đồng", "15/5/2019", lower);
    honest.figures = book.figures;
    CHECK(honest.found().empty());
}

TEST_CASE("a row of staff that does not add up judges no claim: T05 tells it alone")
{
    Book book = primary();
    book.figures.staff({{"Giáo viên", {"#=30", "#=26", "#=0", "#=0", "#=12", "#=14"}}});
    REQUIRE(book.found().size() == 1);
    CHECK(book.found().front().starts_with("T05"));
    book.figures.put("Giáo viên", 0, "#=26"); // 14 of 26 are above the standard, not 65 %
    const auto found = book.found();
    CHECK(std::ranges::any_of(found, [](const std::string& one) { return one.starts_with("C0"); }));
    CHECK(std::ranges::none_of(found, [](const std::string& one) { return one.starts_with("T05"); }));
}

TEST_CASE("a rate above 100 % judges no claim: T05 tells why it cannot be")
{
    Book book = primary();
    book.figures.staff({{"Giáo viên", {"#=30", "#=26", "#=0", "#=0", "#=12", "#=20"}},
                        {"Cộng", {"#=30", "#=26", "#=0", "#=0", "#=12", "#=20"}}});
    const auto found = book.found();
    REQUIRE(found.size() == 2);
    CHECK(found.front().starts_with("T05"));
    CHECK(found.back().starts_with("T05"));
}

TEST_CASE("C01 reads a rate that is typed as text or formatted as a percentage")
{
    const std::vector<std::string> goodRates{"#=91", "#=92", "#=92.5", "#=93", "#=94"};
    const auto tells = [&](const std::vector<std::string>& rates) {
        Book book = primary();
        book.figures.table("5. Các số liệu khác", 2018, 5, {{completion, rates}, {good, goodRates}});
        const auto all = book.found();
        return std::ranges::find(all, book.at("C01", book.summary.level("5.5", 3))) != all.end();
    };
    for (const char* low : {"93%", "93,5%", "93,5 %", "93.5%", " 93,5 % ", "93,5", "93.5"})
    {
        INFO(low);
        CHECK(tells({"#=96", "#=96", "#=96.5", "#=97", low}));
        CHECK(tells({"96%", "96,5 %", "96.5%", "97%", low}));
    }
    for (const char* enough : {"95%", "96,5%", "96,5 %", "96.5%", "100%", "105%", "khoảng 93%", "93% (41/44)", "93 em"})
    {
        INFO(enough);
        CHECK_FALSE(tells({"96%", "96,5 %", "96.5%", "97%", enough}));
    }
    CHECK_FALSE(tells({"96%", "96,5 %", "96.5%", "97%", "#=0.93"})); // 93 % or 0.93 %: T11 tells it

    Book book = primary(); // criterion 5.4: fractions in cells that show percentages, beside others
    book.figures.table("Kết quả", 2018, 5,
                       {{"Tỷ lệ trẻ 6 tuổi vào lớp 1", {"#=100", "#=99", "#=99", "#=98.5", "#=0.965"}},
                        {completion, {"96%", "97%", "97%", "98%", "99%"}}});
    for (int k = 0; k < 4; ++k)
        book.figures.put("Tỷ lệ trẻ 6 tuổi vào lớp 1", k, "99%");
    const auto cell = book.figures.cell("Tỷ lệ trẻ 6 tuổi vào lớp 1", 4);
    const auto codes = [&] {
        Found found = book.found();
        std::erase_if(found, [](const auto& one) { return one.starts_with("T17"); });
        return found;
    };
    book.figures.sheet.details.styles[cell] = {grid::NumberFormat::Percent, 1, "", false};
    CHECK(codes() == Found{book.at("C01", book.summary.level("5.4", 3))}); // 98 %
    book.figures.put("Tỷ lệ trẻ 6 tuổi vào lớp 1", 4, "#=0.985");
    CHECK(codes().empty());
}

TEST_CASE("C07 and C11 see rates that are typed as text")
{
    School lower;
    lower.unmetLevels = {3};
    Book book("TH-2018", "Trường Tiểu học Kim Đồng", "15/5/2019", lower);
    book.figures.table("5. Các số liệu khác", 2018, 5,
                       {{professional, {"", "", "", "", "100%"}}, {good, {"61%", "62%", "63%", "64,5%", "65%"}}});
    const auto tells = [](const Found& found, const std::string& one) {
        return std::ranges::find(found, one) != found.end();
    };
    const std::string c07 = book.at("C07", book.summary.level("2.2", 2));
    CHECK(tells(book.found(), c07));
    for (int k = 0; k < 4; ++k)
        book.figures.put(professional, k, "100%");
    CHECK_FALSE(tells(book.found(), c07));

    FigureSheet old;
    old.table("Kết quả", 2023, 3,
              {{"Tỷ lệ học sinh xếp loại giỏi", {"20%", "21%", "22%"}},
               {"Tỷ lệ học sinh xếp loại khá", {"40%", "41%", "42%"}},
               {"Tỷ lệ học sinh xếp loại yếu, kém", {"2%", "1%", "1%"}}});
    CHECK(tells(findings({old.sheet}), "C11 " + grid::toA1(old.cell("Tỷ lệ học sinh xếp loại giỏi", 1))));
}

TEST_CASE("C02 tells an indicator that is not claimed although its figures are met")
{
    School lower;
    lower.unmet = {"5.5 M1a"};
    Book book("TH-2018", "Trường Tiểu học Kim Đồng", "15/5/2019", lower);
    book.summary.school.unmetLevels = {};
    book.form("5.5");
    book.figures.table("5. Các số liệu khác", 2018, 5,
                       {{completion, {"#=96", "#=96.5", "#=97", "#=97.5", "#=98"}},
                        {good, {"#=91", "#=92", "#=92.5", "#=93", "#=94"}}});
    const auto all = book.found();
    CHECK(std::ranges::find(all, "C02 2!B8") != all.end());
    book.figures.put(completion, 4, "#=69");
    for (const auto& one : book.found())
        CHECK_FALSE(one.starts_with("C02"));
}

TEST_CASE("C03, C04: the lower figure needs its own flag")
{
    const std::vector<std::string> low{"#=51", "#=52", "#=53", "#=54", "#=55"};
    School lower;
    lower.unmetLevels = {3};
    const auto found = [&](const std::string& flag, const FigureLine& line) {
        Book book("TH-2018", "Trường Tiểu học Kim Đồng", "15/5/2019", lower);
        if (!flag.empty())
            book.flag(flag);
        book.figures.table("5. Các số liệu khác", 2018, 5, {{professional, passed5}, line});
        Found codes;
        for (const auto& one : book.found())
            codes.push_back(one.substr(0, 3));
        return codes;
    };
    CHECK(found("", {good, low}) == Found{"C03"}); // once, although five years say it
    CHECK(found("Thuộc vùng khó khăn", {good, low}).empty());
    CHECK(found("", {good, {"#=41", "#=52", "#=53", "#=54", "#=55"}}).front() == "C01");
    const FigureLine age11{"Tỷ lệ trẻ 11 tuổi hoàn thành chương trình tiểu học",
                           {"#=71", "#=72", "#=73", "#=74", "#=75"}};
    CHECK(found("", age11) == Found{"C01"});
    CHECK(found("Thuộc vùng khó khăn", age11) == Found{"C04"});
    CHECK(found("Thuộc vùng đặc biệt khó khăn", age11).empty());
}

TEST_CASE("C05: a specialised school has its own figures")
{
    const auto found = [](bool specialised, const std::string& excellent) {
        Book book = secondary("THPT");
        if (specialised)
            book.flag("Trường chuyên");
        book.figures.table("b) Kết quả giáo dục", 2018, 5,
                           {{"Tỷ lệ học sinh xếp loại giỏi", {"#=26", "#=27", "#=27.5", "#=28", excellent}},
                            {"Tỷ lệ học sinh xếp loại khá", {"#=61", "#=62", "#=62.5", "#=63", "#=62"}}});
        Found texts;
        for (const auto& one : book.all())
            texts.push_back(one.code + ": " + one.message.vi);
        return texts;
    };
    CHECK(found(true, "#=24") == Found{"C05: Trường chuyên áp dụng ngưỡng riêng ở 5.6: giỏi ≥ 25%, khá ≥ 60%."});
    CHECK(found(true, "#=25").empty());
    CHECK(found(false, "#=24").empty());
    CHECK(found(true, "#=4").front().starts_with("C01"));
}

TEST_CASE("C06: a figure that meets the threshold only as it is shown")
{
    Book book = primary();
    book.figures.table("5. Các số liệu khác", 2018, 5,
                       {{completion, {"#=0.96", "#=0.961", "#=0.962", "#=0.963", "#=0.9496"}},
                        {good, {"#=0.91", "#=0.92", "#=0.93", "#=0.94", "#=0.95"}}});
    const auto cell = book.figures.cell(completion, 4);
    book.figures.sheet.details.styles[cell] = {grid::NumberFormat::Percent, 1, "", false};
    CHECK(book.found() == Found{book.at("C06", book.summary.level("5.5", 3))});
    CHECK(book.all().front().message.vi
          == "5.5 M3a: giá trị thật 94,96 % (Số liệu!F3) thấp hơn ngưỡng ≥ 95%, chỉ bằng sau khi làm tròn.");
    book.figures.sheet.details.styles[cell] = {grid::NumberFormat::Percent, 2, "", false};
    CHECK(book.found() == Found{book.at("C01", book.summary.level("5.5", 3))});
}

TEST_CASE("C07: an indicator over five years with figures of fewer")
{
    School lower;
    lower.unmetLevels = {3};
    Book book("TH-2018", "Trường Tiểu học Kim Đồng", "15/5/2019", lower);
    book.figures.table("5. Các số liệu khác", 2018, 5,
                       {{professional, {"", "", "", "", "#=100"}}, {good, {"#=61", "#=62", "#=63", "#=64", "#=65"}}});
    CHECK(book.found() == Found{book.at("C07", book.summary.level("2.2", 2))});
    CHECK(book.all().front().message.vi == "2.2 M2b yêu cầu 5 năm liên tiếp; mới có số liệu 2018-2019.");
    for (int k = 0; k < 4; ++k)
        book.figures.put(professional, k, "#=100");
    CHECK(book.found().empty());
}

TEST_CASE("C07 counts the years that are filled in, however they are written")
{
    School lower;
    lower.unmetLevels = {3};
    const auto hits = [&](const std::vector<std::string>& rates, bool percentCells = false, bool form = false) {
        Book book("TH-2018", "Trường Tiểu học Kim Đồng", "15/5/2019", lower);
        if (form)
            book.form("2.2");
        const int years = static_cast<int>(rates.size());
        book.figures.table("5. Các số liệu khác", 2018, years,
                           {{professional, rates}, {good, std::vector<std::string>(rates.size(), "#=65")}});
        for (int k = 0; percentCells && k < years; ++k)
            book.figures.sheet.details.styles[book.figures.cell(professional, k)] = {grid::NumberFormat::Percent, 1, "",
                                                                                     false};
        const auto all = book.found();
        return std::ranges::count_if(all, [](const auto& one) { return one.starts_with("C07"); });
    };
    CHECK(hits({"", "", "", "", "100%"}) == 1);
    CHECK(hits({"-", "-", "-", "-", "100%"}) == 1);
    CHECK(hits({"", "", "", "", "#=1"}, true) == 1);
    CHECK(hits({"", "", "", "", "#=100"}, false, true) == 1);
    CHECK(hits({"100%", "100%", "100%"}) == 1); // the table has three years
    CHECK(hits({"100%", "100 %", "100,0%", "#=100", "100"}) == 0);
    CHECK(hits({"#=1", "#=1", "#=1", "#=1", "#=1"}, true) == 0);
    // given, but not to be judged: T11 and T17 tell that
    CHECK(hits({"#=100", "#=105", "#=100", "#=100", "#=100"}) == 0);
    CHECK(hits({"#=100", "khoảng 100%", "100% (30/30)", "#=100", "#=100"}) == 0);
}

TEST_CASE("C08: more classes than 1.5 allows, C09: classes above the charter")
{
    Book book = primary();
    book.figures = primaryFigures();
    book.figures.put("Khối lớp 1", 4, "#=15");
    book.figures.put("Cộng", 4, "#=31");
    book.figures.put("6. Bình quân số học sinh/lớp học", 4, "#=19.7");
    book.figures.put("2. Tỷ lệ giáo viên/lớp", 4, "#=0.97");
    book.figures.put("1. Phòng học", 4, "");
    book.figures.put("I. Phòng học, phòng học bộ môn và khối phục vụ học tập", 4, "");
    book.figures.put("a) Phòng kiên cố", 4, "");
    CHECK(book.found() == Found{book.at("C08", book.summary.level("1.5", 2))});
    CHECK(book.all().front().message.vi == "Số lớp 31 vượt giới hạn 30 ở 1.5 M2a.");

    book.figures = primaryFigures();
    book.figures.put("1. Tổng số học sinh", 4, "#=740");
    book.figures.put("- Khối lớp 1", 4, "#=254");
    book.figures.put("3. Tỷ lệ giáo viên/học sinh", 4, "#=0.041");
    book.figures.put("6. Bình quân số học sinh/lớp học", 4, "#=37");
    CHECK(book.found() == Found{"C09 2!" + grid::toA1(book.figures.cell("6. Bình quân số học sinh/lớp học", 4))});
}

TEST_CASE("C09: the children of a group by the charter, one age at a time")
{
    School lower;
    lower.unmetLevels = {3};
    Book book("MN-2018", "Trường Mầm non Hoa Sen", "15/5/2019", lower);
    book.figures = preschoolFigures();
    book.figures.table("Trẻ em theo độ tuổi", 2018, 5,
                       {{"Nhóm trẻ từ 25 đến 36 tháng tuổi", {"#=40", "#=41", "#=42", "#=43", "#=50"}},
                        {"Trẻ 3-4 tuổi", {"#=60", "#=61", "#=62", "#=63", "#=75"}}});
    CHECK(book.found().empty());
    book.figures.put("Trẻ 3-4 tuổi", 4, "#=76");
    CHECK(book.found() == Found{"C09 2!" + grid::toA1(book.figures.cell("Trẻ 3-4 tuổi", 4))});
    CHECK(book.all().front().message.vi.find("25,3333 vượt 25") != std::string::npos);
}

TEST_CASE("C10: a form that claims 5.5 and forgets the remaining children")
{
    const char* const label = "Tỷ lệ trẻ 11 tuổi hoàn thành chương trình tiểu học";
    const char* const restLabel = "Tỷ lệ trẻ 11 tuổi còn lại đang học tiểu học";
    School lower;
    lower.unmetLevels = {3};
    Book book("TH-2018", "Trường Tiểu học Kim Đồng", "15/5/2019", lower);
    book.form("5.5");
    book.figures.table("Kết quả", 2018, 5,
                       {{label, {"#=91", "#=92", "#=93", "#=94", "#=90"}},
                        {restLabel, {"#=100", "#=100", "#=100", "#=100", ""}},
                        {completion, {"#=96", "#=96.5", "#=97", "#=97.5", "#=98"}}});
    const auto hits = [&] {
        const auto all = book.found();
        return std::ranges::count_if(all, [](const auto& one) { return one.starts_with("C10"); });
    };
    CHECK(hits() == 1);
    SheetBuilder& form = book.forms.front();
    for (const char* told : {"Trẻ 11 tuổi còn lại đều đang học các lớp tiểu học",
                             "10% học sinh chưa hoàn thành hiện đang học lớp 4, lớp 5 tại trường"})
    {
        form.put({3, 1}, told);
        CHECK(hits() == 0);
    }
    form.put({3, 1}, "Có 90% trẻ 11 tuổi hoàn thành chương trình tiểu học");
    CHECK(hits() == 1);
    // the requirement that the form prints says nothing about the school, nor does a text elsewhere
    form.put({2, 3}, "Mức 2 b) Trẻ em 11 tuổi còn lại đều đang học các lớp tiểu học");
    book.figures.sheet.put({60, 0}, "Yêu cầu: trẻ em 11 tuổi còn lại đang học các lớp tiểu học");
    CHECK(hits() == 1);
    book.figures.put(restLabel, 4, "100%");
    CHECK(hits() == 0);
    book.figures.put(restLabel, 4, "");
    book.figures.put(label, 4, "90%");
    CHECK(hits() == 1);
    book.figures.put(label, 4, "#=100");
    CHECK(hits() == 0);
}

TEST_CASE("C10 in one table of many criteria: the column of descriptions decides")
{
    School lower;
    lower.unmetLevels = {3};
    const auto hits = [](const std::string& header, const std::string& description, const std::string& requirement) {
        SheetBuilder sheet("Phiếu");
        sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
        sheet.put({1, 0}, "Ngày đánh giá: 15/5/2019");
        sheet.row(3, 0, {"Tiêu chí", "Mức", "Chỉ báo", "Yêu cầu", header, "Đạt/Không đạt"});
        int row = 4;
        const auto line = [&](const char* level, const char* letter) {
            sheet.row(row++, 0, {row == 5 ? "Tiêu chí 5.5: Kết quả giáo dục" : "", level, letter, "", "Có", "Đạt"});
        };
        for (const char* letter : {"a", "b", "c"})
            line("Mức 1", letter);
        for (const char* letter : {"a", "b"})
            line("Mức 2", letter);
        sheet.put({8, 3}, requirement);
        sheet.put({8, 4}, description);
        FigureSheet figures;
        figures.table(
            "Kết quả", 2018, 5,
            {{"Tỷ lệ trẻ 11 tuổi hoàn thành chương trình tiểu học", {"#=91", "#=92", "#=93", "#=94", "#=90"}}});
        const auto all = findings({sheet, figures.sheet});
        return std::ranges::count_if(all, [](const auto& one) { return one.starts_with("C10"); });
    };
    const std::string rest = "Trẻ 11 tuổi còn lại đang học các lớp tiểu học";
    CHECK(hits("Mô tả hiện trạng", "90% trẻ 11 tuổi hoàn thành", rest) == 1);
    CHECK(hits("Mô tả hiện trạng", rest, "") == 0);
    CHECK(hits("Khác", "", "") == 1);
    CHECK(hits("Khác", "", rest) == 0); // no place for descriptions: they may stand anywhere
}

TEST_CASE("C11: the old grades after the new ones came")
{
    CHECK(findings({secondaryFigures(2021).sheet}).empty());
    FigureSheet figures = secondaryFigures(2023);
    CHECK(findings({figures.sheet}) == Found{"C11 " + grid::toA1(figures.cell("1. Tỷ lệ học sinh xếp loại giỏi", 3))});
    FigureSheet prizes;
    prizes.table("Kết quả", 2023, 3, {{"Tỷ lệ học sinh giỏi", {"#=10", "#=11", "#=12"}}});
    CHECK(findings({prizes.sheet}).empty());
}

TEST_CASE("C12: a figure as the only ground in 2026")
{
    School school;
    school.unmet = {"2.2 M1*"};
    Summary summary("PT-2026", school);
    summary.layout.titleLines = {"Trường THCS Lê Lợi", "Ngày đánh giá: 10/6/2027"};
    summary.layout.mark = "×";
    summary.write();
    const grid::Cell remark{summary.rows.at("2.2"), notMetColumn(summary.layout) + 4};
    summary.sheet.put(remark, "Chỉ 92%, dưới 95% nên Không đạt");
    CHECK(summary.found() == Found{"C12 " + grid::toA1(remark)});
    summary.sheet.put(remark, "Thiếu kế hoạch nên không đạt");
    CHECK(summary.found().empty());
}

TEST_CASE("C12: in a form of Biểu 1")
{
    const auto& set = ruleSet("PT-2026");
    SheetBuilder sheet("Biểu 1");
    sheet.put({0, 0}, "Trường THCS Lê Lợi");
    sheet.put({1, 0}, "Ngày tự đánh giá: 10/6/2027");
    int row = 3;
    grid::Cell text;
    for (const auto* criterion : set.allCriteria())
    {
        sheet.put({row++, 0}, "Tiêu chí " + criterion->code + ". " + criterion->title.vi);
        sheet.row(row++, 0, {"Mức", "Hiện trạng", "Đánh giá (Đạt/Không đạt)"});
        sheet.row(row, 0, {"Mức 1", "Đủ (MC." + criterion->code + ".01).", "Đạt"});
        text = criterion->code == "2.2" ? grid::Cell{row, 1} : text;
        ++row;
        sheet.row(row++, 0, {"Mức 2", "Có cải tiến (MC." + criterion->code + ".02).", "Đạt"});
        sheet.put({row++, 0}, "Tự đánh giá: Tiêu chí đạt Mức 2");
    }
    const auto hits = [&] {
        Found found;
        for (const auto& one : findings({sheet}))
            if (one.starts_with("C12"))
                found.push_back(one);
        return found;
    };
    CHECK(hits().empty());
    sheet.put(text, "Tỷ lệ giáo viên đạt chuẩn là 92%, thấp hơn 95% nên không đạt (MC.2.2.01).");
    CHECK(hits() == Found{"C12 " + grid::toA1(text)});
}

TEST_CASE("C13: a requirement about children whom the school does not have")
{
    School school;
    school.unmet = {"5.4 M2c"};
    Book book("MN-2018", "Trường Mầm non Hoa Sen", "15/5/2019", school);
    book.form("5.4");
    book.figures = preschoolFigures();
    const auto hits = [&] {
        const auto all = book.found();
        return std::ranges::count_if(all, [](const auto& one) { return one.starts_with("C13"); });
    };
    CHECK(hits() == 0);
    book.figures.put("3. Khuyết tật", 4, "#=0");
    CHECK(hits() == 1);
    book.figures.put("3. Khuyết tật", 4, "");
    CHECK(hits() == 0);
}

TEST_CASE("what is suspended, not of the school, or of 2026 gives no claim to check")
{
    FigureSheet untrained;
    untrained.staff({{"Giáo viên", {"#=30", "#=26", "#=0", "#=3", "#=7", "#=20"}},
                     {"Cộng", {"#=30", "#=26", "#=0", "#=3", "#=7", "#=20"}}});
    const auto codes = [&](const std::string& date) {
        Book book = primary(date);
        book.figures = untrained;
        return book.found();
    };
    CHECK(codes("15/5/2021").size() == 1); // 27 of 30 meet the standard; all have to
    CHECK(codes("15/5/2022").empty());
    CHECK(findings({Summary("TH-2018").sheet, untrained.sheet}).size() == 1); // dated 15/5/2019

    Summary later("PT-2026");
    later.layout.titleLines = {"Trường THCS Lê Lợi", "Ngày đánh giá: 10/6/2027"};
    later.layout.mark = "×";
    later.write();
    FigureSheet figures = figures2026();
    figures.put("1. Tỷ lệ học sinh có kết quả học tập mức Tốt", 2, "#=1");
    CHECK(findings({later.sheet, figures.sheet}).empty());
}

TEST_CASE("worked examples W18 to W22: the figure that blocks is told at the claim")
{
    School lower;
    lower.unmetLevels = {3};
    const std::vector<std::string> good55{"#=55", "#=55.1", "#=55.2", "#=55.3", "#=55"};
    for (const bool difficult : {true, false}) // W18
    {
        Book book("TH-2018", "Trường Tiểu học A", "15/5/2019", lower);
        if (difficult)
            book.flag("Thuộc vùng khó khăn");
        book.figures.table("5. Các số liệu khác", 2018, 5, {{professional, passed5}, {good, good55}});
        CHECK(book.found() == (difficult ? Found{} : Found{book.at("C03", book.summary.level("2.2", 2))}));
    }
    const std::vector<std::string> age83{"#=83", "#=83.5", "#=84", "#=84.5", "#=83"};
    for (const char* flag : {"Thuộc vùng đặc biệt khó khăn", "Thuộc vùng khó khăn"}) // W19
    {
        Book book = primary();
        book.flag(flag);
        book.figures.table("b) Kết quả", 2018, 5,
                           {{"Tỷ lệ trẻ 11 tuổi hoàn thành chương trình tiểu học", age83}, {completion, passed5}});
        const bool extremely = std::string(flag).find("đặc biệt") != std::string::npos;
        CHECK(book.found() == (extremely ? Found{} : Found{book.at("C04", book.summary.level("5.5", 3))}));
    }
    Book many("TRH-2018", "Trường TH và THCS A", "15/5/2019"); // W21: the primary clause
    many.figures.table("b) Kết quả", 2018, 5,
                       {{completion, {"#=96", "#=96.5", "#=97", "#=97.5", "#=94"}}, {"Tỷ lệ tốt nghiệp", passed5}});
    CHECK(many.found() == Found{many.at("C01", many.summary.level("5.6", 3))});
}

TEST_CASE("in a summary with one mark a row the claim is that mark")
{
    Book book = primary();
    book.summary.layout.cumulative = false;
    book.summary.write();
    book.figures.table("5. Các số liệu khác", 2018, 5,
                       {{completion, {"#=96", "#=96.5", "#=97", "#=97.5", "#=84"}}, {good, passed5}});
    const std::string cell = book.at("C01", book.summary.level("5.5", 3));
    CHECK(book.found() == Found{cell, cell}); // M2a and M3a
}

TEST_CASE("figures of another school are nobody's evidence")
{
    Book book = primary();
    book.figures.sheet.put({0, 6}, "Trường Tiểu học Lê Lợi");
    book.figures.next = 2;
    book.figures.table("5. Các số liệu khác", 2018, 5,
                       {{completion, {"#=96", "#=96.5", "#=97", "#=97.5", "#=60"}}, {good, passed5}});
    CHECK(book.found().empty());
}

namespace {

/// A label that gives this figure; "" when only a part of another row does.
std::string labelOf(const std::string& figure)
{
    for (const figures::LabelEntry& entry : figures::labels())
        if (entry.figure == figure && entry.label.back() != '*')
            return (entry.kind == figures::Kind::Rate ? "tỷ lệ " : "") + std::string(entry.label);
    return {};
}

/// The rows of a table that holds these figures, the last of them parts of a row above.
std::vector<FigureLine> linesFor(const std::vector<std::pair<std::string, std::vector<std::string>>>& wanted)
{
    std::vector<FigureLine> lines;
    for (const auto& [figure, cells] : wanted)
    {
        if (const std::string label = labelOf(figure); !label.empty())
        {
            lines.emplace_back(label, cells);
            continue;
        }
        if (figure == "rooms")
        {
            lines.emplace_back("cộng", cells);
            continue;
        }
        const std::size_t dot = figure.rfind('.');
        const std::string whole = figure.substr(0, dot);
        std::string part = figure.substr(dot + 1);
        if (part.starts_with("grade"))
        {
            lines.emplace_back((whole == "classes" ? "số lớp khối " : "học sinh khối ") + part.substr(5), cells);
            continue;
        }
        lines.emplace_back(whole == "rooms" ? "phòng" : labelOf(whole), std::vector<std::string>{});
        lines.emplace_back(labelOf("+" + part), cells);
    }
    return lines;
}

/// A workbook about one claim, its form or its item of Mức 4, with a table that holds the measure of a threshold.
struct OneClaim
{
    const ruleset::RuleSet& set;
    const ruleset::Threshold& row;
    const ruleset::Criterion* criterion = nullptr;
    int level = 4;
    std::string item; ///< "22.4" where there is no criterion

    /// Nothing for a measure that no table can hold: no official row, no rate to be written under its name.
    bool isInTables() const
    {
        const auto* measure = set.measure(row.measure);
        const bool mapped = measure != nullptr && !measure->sum.empty();
        return (mapped || row.unit == "rate") && row.confidence <= ruleset::Confidence::B && !row.external
               && !row.years.starts_with("any_");
    }
    /// The codes of group C at the claim when the measure has this value in the newest year.
    Found codesAt(double value) const;
};

Found OneClaim::codesAt(double value) const
{
    const auto* measure = set.measure(row.measure);
    const bool mapped = measure != nullptr && !measure->sum.empty();
    SheetBuilder form("Phiếu");
    School school;
    school.set = &set;
    const bool upper = ruleset::hasVariant(row, "upper_secondary") || ruleset::hasVariant(row, "specialised");
    form.row(0, 0,
             {"Tên trường", set.id.starts_with("MN")    ? "Trường Mầm non A"
                            : set.id.starts_with("TH-") ? "Trường Tiểu học A"
                            : upper                     ? "Trường THPT A"
                                                        : "Trường THCS A"});
    form.row(1, 0, {"Ngày đánh giá", "15/5/2019"});
    int line = 2;
    for (const auto& [flag, label] : {std::pair{"difficult_area", "Thuộc vùng khó khăn"},
                                      {"extremely_difficult_commune", "Thuộc vùng đặc biệt khó khăn"},
                                      {"specialised", "Trường chuyên"}})
        if (ruleset::hasVariant(row, flag))
            form.row(line++, 0, {label, "x"});
    Summary summary(set.id.c_str());
    std::vector<SheetBuilder> sheets;
    if (criterion != nullptr)
        writeForm(form, school, *criterion, line + 1);
    else
    {
        summary.school.unmetItems.emplace();
        for (const auto& one : set.items)
            if (one.code != item)
                summary.school.unmetItems->insert(one.code);
        sheets.push_back(summary.sheet);
        writeLevel4(form, summary.school, line + 1);
    }
    FigureSheet figures;
    const auto cells = [](double last, double before) {
        std::vector<std::string> texts(4, number(before));
        texts.push_back(number(last));
        return texts;
    };
    if (!mapped)
        figures.table("5. Các số liệu khác", 2018, 5, {{row.measureName.vi, cells(value, row.value)}});
    else if (measure->sum.front().starts_with("staff."))
        figures.staff({{"Giáo viên", {"#=1", "", "", "", measure->sum.size() > 1 ? "#=0" : "", number(value)}}});
    else
    {
        std::vector<std::pair<std::string, std::vector<std::string>>> wanted;
        for (const auto& name : measure->sum)
            wanted.emplace_back(name, name == measure->sum.front() ? cells(value, row.value) : cells(0, 0));
        for (const auto& name : measure->per)
            wanted.emplace_back(name, name == measure->per.front() ? cells(1, 1) : cells(0, 0));
        figures.table("Bảng", 2018, 5, linesFor(wanted));
    }
    sheets.push_back(form);
    sheets.push_back(figures.sheet);
    const int own = static_cast<int>(sheets.size()) - 2;
    Found codes;
    for (const check::Finding& finding : checked(sheets).findings)
        if (finding.code.front() == 'C' && finding.code != "C10" && finding.place.sheet == own
            && (criterion == nullptr || finding.place.cell.column == 2 * (level - 1) + 1))
            codes.push_back(finding.code);
    return codes;
}

std::vector<OneClaim> claimsWithThresholds()
{
    std::vector<OneClaim> all;
    for (const char* id : {"MN-2018", "TH-2018", "TRH-2018"})
    {
        const auto& set = ruleSet(id);
        for (const auto* criterion : set.allCriteria())
            for (const auto& level : criterion->levels)
                for (const auto& indicator : level.indicators)
                    for (const ruleset::Threshold& row : indicator.thresholds)
                        all.push_back({set, row, criterion, level.level, {}});
        for (const auto& item : set.items)
            for (const ruleset::Threshold& row : item.thresholds)
                all.push_back({set, row, nullptr, 4, item.code});
    }
    return all;
}

} // namespace

TEST_CASE("every threshold that a table can hold: exactly equal is met, the smallest step is missed")
{
    const auto all = claimsWithThresholds();
    CHECK(all.size() == 176);
    std::size_t tried = 0;
    for (const OneClaim& claim : all)
    {
        if (!claim.isInTables())
            continue;
        const auto& row = claim.row;
        CAPTURE(claim.set.id, claim.criterion != nullptr ? claim.criterion->code : claim.item, claim.level, row.measure,
                row.value, row.variant.size());
        const double step = row.unit == "rate" ? 1e-6 : 1e-3;
        const bool upwards = row.comparator == "<=" || row.value == 0;
        CHECK(claim.codesAt(row.value).empty());
        if (row.comparator != "=")
            CHECK(claim.codesAt(row.value + (upwards ? -step : step)).empty());
        CHECK(claim.codesAt(row.value + (upwards ? step : -step)).size() == 1);
        ++tried;
    }
    // the others are counts and years that no official table has a row for, norms of other regulations and figures that
    // are derived only: answer/every_threshold_test.cpp tries all 176
    CHECK(tried == 122);
}

} // namespace datchuan::tests
