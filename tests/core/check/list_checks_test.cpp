#include "catch.hpp"

#include "support/dossier.hpp"
#include "support/summary.hpp"

#include <algorithm>

/// Group V: the evidence list against itself, the descriptions and the results.
namespace datchuan::tests {

namespace {

constexpr int numberColumn = 4; ///< of the list of 2018
constexpr int issuerColumn = 5;
constexpr int locationColumn = 3; ///< of the list of 2026

grid::Cell codeCell(const Dossier& dossier, const std::string& code)
{
    return {dossier.listRows.at(code), dossier.codeColumn};
}

grid::Cell nameCell(const Dossier& dossier, const std::string& code)
{
    return {dossier.listRows.at(code), dossier.nameColumn};
}

std::string inList(const std::string& finding, grid::Cell cell)
{
    return at(finding, Dossier::listSheet, cell);
}

} // namespace

TEST_CASE("V01 tells one code for two documents, not a shortened or yearly name")
{
    Dossier dossier("TH-2018");
    const grid::Cell code = codeCell(dossier, "[H1-1.3-01]");
    const grid::Cell name = nameCell(dossier, "[H1-1.3-01]");
    dossier.list().put(code, "[H1-1.1-01]");
    dossier.list().put(name, "Biên bản họp hội đồng");
    CHECK(dossier.found("V01") == Found{inList("V01", code)});
    CHECK(dossier.first("V01").message.vi.find("2 tên khác nhau") != std::string::npos);
    for (const char* same : {"Kế hoạch thực hiện nội dung 1.1", "KẾ HOẠCH THỰC HIỆN NỘI DUNG 1.1 ",
                             "Kế hoạch thực hiện nội dung", "Kế hoạch thực hiên nội dung 1.1 của nhà trường"})
    {
        INFO(same);
        dossier.list().put(name, same);
        CHECK(dossier.found("V01").empty());
    }
}

TEST_CASE("the names of documents stand below many headers")
{
    for (const char* head : {"Tên tài liệu minh chứng", "Tên hồ sơ minh chứng", "Tên văn bản, minh chứng", "Tên MC"})
    {
        CAPTURE(head);
        Dossier dossier("TH-2018");
        int header = 0;
        while (dossier.list().get({header, dossier.nameColumn}).find("Tên") == std::string::npos)
            ++header;
        dossier.list().put({header, dossier.nameColumn}, head);
        dossier.list().put(nameCell(dossier, "[H1-1.3-01]"), "Biên bản họp hội đồng");
        dossier.list().put(codeCell(dossier, "[H1-1.3-01]"), "[H1-1.1-01]");
        CHECK(dossier.found("V01").size() == 1);
    }
}

TEST_CASE("V02 tells one document with two codes, not documents that number, date or place tell apart")
{
    Dossier dossier("TH-2018");
    const int row = dossier.listRows.at("[H1-1.3-01]");
    const int source = dossier.listRows.at("[H1-1.1-01]");
    for (const int column : {dossier.nameColumn, numberColumn, issuerColumn})
        dossier.list().put({row, column}, dossier.list().get({source, column}));
    CHECK(dossier.found() == Found{inList("V02", {row, dossier.codeColumn})});
    dossier.list().put({row, dossier.nameColumn}, "Nội dung 1.1: kế hoạch thực hiện"); // the same words
    CHECK(dossier.found() == Found{inList("V02", {row, dossier.codeColumn})});
    dossier.list().put({row, numberColumn}, "Số 77/KH-THKĐ ngày 9/9/2018");
    CHECK(dossier.found().empty());

    Dossier later("PT-2026"); // no number, no date: names must be long enough to mean one document
    const int second = later.listRows.at("MC.1.3.01");
    later.list().put({second, later.nameColumn}, "Kế hoạch thực hiện nội dung 1.1");
    CHECK(later.found() == Found{inList("V02", {second, later.codeColumn})});
    later.list().put({second, locationColumn}, "https://drive.example/2");
    CHECK(later.found().empty());
    later.list().put({second, locationColumn}, "PDF, tủ số 1");
    later.list().put({second, later.nameColumn}, "Biên bản họp");
    later.list().put(nameCell(later, "MC.1.1.01"), "Biên bản họp");
    CHECK(later.found().empty());
}

TEST_CASE("V03 tells a code that the list lacks, only beside a list")
{
    for (const char* set : {"TH-2018", "PT-2026"})
    {
        Dossier dossier(set);
        const grid::Cell cell = dossier.descriptions.at("1.1");
        dossier.forms().put(cell, "Đã thực hiện " + dossier.cited("1.1", 1) + ", có kết quả " + dossier.cited("1.1", 2)
                                      + ", được khen " + dossier.cited("1.1", 7) + ".");
        CHECK(dossier.found() == Found{at("V03", Dossier::formSheet, cell)});
        CHECK(dossier.first("V03").message.vi.find(dossier.code("1.1", 7)) != std::string::npos);
        dossier.sheets.erase(dossier.sheets.begin() + Dossier::listSheet);
        CHECK(dossier.found().empty());
    }
}

TEST_CASE("V04 tells evidence that no text cites, only where the criterion is described")
{
    Dossier dossier("TH-2018");
    const grid::Cell cell = dossier.descriptions.at("1.1");
    dossier.forms().put(cell, "a) Đã thực hiện đầy đủ [H1-1.1-01].");
    CHECK(dossier.found() == Found{inList("V04", codeCell(dossier, "[H1-1.1-02]"))});
    dossier.forms().put(cell, "a) Đã thực hiện đầy đủ [H1-1.1-01] đến [H1-1.1-02]."); // cited by the range
    CHECK(dossier.found("V04").empty());
    Summary summary;
    CHECK(findings({summary.sheet, dossier.list()}).empty()); // nothing described yet
}

TEST_CASE("V05 tells a misfiled code; both ways of reuse are right")
{
    Dossier dossier("TH-2018");
    const grid::Cell code = codeCell(dossier, "[H2-2.3-02]");
    const grid::Cell name = nameCell(dossier, "[H2-2.3-02]");
    dossier.list().put(code, "[H2-2.1-05]");
    CHECK(dossier.found("V05") == Found{inList("V05", code)});
    // the code of first use printed again
    dossier.list().put(code, "[H2-2.1-01]");
    dossier.list().put(name, dossier.list().get(nameCell(dossier, "[H2-2.1-01]")));
    CHECK(dossier.found("V05").empty());
    CHECK(dossier.found("V01").empty());
    // code blank, old code in Ghi chú
    dossier.list().put(code, "");
    dossier.list().put({code.row, dossier.noteColumn}, "[H2-2.1-01]");
    CHECK(dossier.found("V03").size() == 1); // of the code that was there before
    CHECK(dossier.found("V").size() == 1);
    // the group as a number may be 1.10
    Dossier ten("TH-2018");
    ten.list().put({ten.listRows.at("[H1-1.10-01]"), 0}, "#=1.1");
    CHECK(ten.found("V05").empty());
}

TEST_CASE("V05 in a list whose groups are headings")
{
    Dossier dossier("PT-2026");
    const grid::Cell code = codeCell(dossier, "MC.2.3.02");
    dossier.list().put(code, "MC.2.1.07");
    CHECK(dossier.found("V05") == Found{inList("V05", code)});
}

TEST_CASE("V06 takes a column \"Mã\" with the codes of criteria for no column of evidence")
{
    SheetBuilder sheet("Tổng hợp");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    sheet.row(3, 0, {"TT", "Mã", "Tên tiêu chí", "Kết quả"});
    int row = 4;
    for (const auto* criterion : ruleSet("TH-2018").allCriteria())
    {
        sheet.row(row, 0, {"#=" + std::to_string(row - 3), criterion->code, criterion->title.vi, "Đạt Mức 2"});
        ++row;
    }
    CHECK(findings({sheet}).empty());
}

TEST_CASE("V13 is content with a date where a document has no number")
{
    SheetBuilder sheet("Minh chứng");
    sheet.row(0, 0, {"TT", "Mã minh chứng", "Tên minh chứng", "Số văn bản", "Ngày ban hành", "Nơi ban hành"});
    sheet.row(1, 0, {"#=1", "[H1-1.1-01]", "Quyết định phê duyệt", "12/QĐ", "5/9/2018", "UBND xã"});
    sheet.row(2, 0, {"#=2", "[H1-1.1-02]", "Kế hoạch năm học", "34/KH", "7/9/2018", "Nhà trường"});
    sheet.row(3, 0, {"#=3", "[H1-1.2-01]", "Ảnh chụp phòng học", "", "Chụp tháng 10/2018", "Nhà trường"});
    const auto found = [&] {
        const auto all = findings({sheet});
        return std::ranges::count_if(all, [](const std::string& each) { return each.starts_with("V13"); });
    };
    CHECK(found() == 0);
    sheet.put({3, 4}, "");
    CHECK(found() == 1);
}

TEST_CASE("V06 tells a result without any code, where there are descriptions")
{
    Dossier dossier("TH-2018");
    const grid::Cell cell = dossier.descriptions.at("2.1");
    const grid::Cell heading{cell.row - 2, 0};
    dossier.forms().put(cell, "a) Đã thực hiện đầy đủ.");
    CHECK(dossier.found("V06") == Found{at("V06", Dossier::formSheet, heading)});
    CHECK(dossier.first("V06").severity == check::Severity::Error);
    dossier.forms().put(cell, "");
    CHECK(dossier.found("V06") == Found{at("V06", Dossier::formSheet, heading)});

    School notMet;
    notMet.unmet = {"2.1 M1a"};
    Dossier below("TH-2018", notMet);
    below.forms().put(below.descriptions.at("2.1"), "a) Chưa thực hiện.");
    CHECK(below.found("V06").empty());

    Dossier later("PT-2026");
    const grid::Cell first = later.descriptions.at("2.1");
    later.forms().put(first, "Đã thực hiện.");
    CHECK(later.found("V06") == Found{at("V06", Dossier::formSheet, first)});
    const Summary alone; // no description, no code column
    CHECK(findings({alone.sheet}).empty());
}

namespace {

/// Forms of the first criteria without a description; below the table of each stand these lines.
SheetBuilder formsWith(const std::vector<std::vector<std::string>>& evidence, bool above = false)
{
    School school;
    school.set = &ruleSet("TH-2018");
    SheetBuilder sheet("Phiếu");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng, ngày 15 tháng 5 năm 2019");
    int row = 1;
    std::size_t number = 0;
    for (const std::vector<std::string>& lines : evidence)
    {
        const auto* criterion = school.set->allCriteria()[number++];
        SheetBuilder form;
        const int end = writeForm(form, school, *criterion, 0);
        for (int line = 0; line < end; ++line)
        {
            if (form.get({line, 0}) == "1. Mô tả hiện trạng")
            {
                for (std::size_t i = 0; above && i < lines.size(); ++i)
                    sheet.put({row++, 0}, lines[i]);
                continue;
            }
            for (int column = 0; column < 6; ++column)
                if (const std::string text = form.get({line, column}); !text.empty())
                    sheet.put({row, column}, text);
            ++row;
        }
        for (std::size_t i = 0; !above && i < lines.size(); ++i)
            sheet.put({row - 1 + static_cast<int>(i), 0}, lines[i]);
        row += static_cast<int>(lines.size()) + 1;
    }
    return sheet;
}

Found v06(const SheetBuilder& sheet)
{
    Found all = findings({sheet});
    std::erase_if(all, [](const std::string& one) { return !one.starts_with("V06"); });
    return all;
}

} // namespace

TEST_CASE("V06 where the evidence stands below a heading")
{
    for (const bool above : {false, true})
        for (const char* heading : {"Minh chứng", "Minh chứng:", "6. Minh chứng", "Các minh chứng:", "Mã minh chứng"})
        {
            INFO(heading);
            const std::vector<std::string> fine{heading, "[H1-1.1-01]; [H1-1.1-02]"};
            const std::vector<std::string> named{heading, "Kế hoạch, báo cáo của nhà trường"};
            CHECK(v06(formsWith({fine, {heading, "[H1-1.2-01]"}}, above)).empty());
            CHECK(v06(formsWith({fine, named}, above)).size() == 1);
            CHECK(v06(formsWith({fine, {heading, ""}}, above)).size() == 1);
            CHECK(v06(formsWith({{heading, ""}, {heading, ""}}, above)).empty()); // nothing has been written yet
        }
    CHECK(v06(formsWith({{"Minh chứng: [H1-1.1-01]"}, {"Minh chứng: [H1-1.2-01]"}})).empty());
    CHECK(v06(formsWith({{"Minh chứng: [H1-1.1-01]"}, {"Minh chứng: chưa có"}})).size() == 1);
    // a sentence is no heading
    CHECK(v06(formsWith({{"Minh chứng: [H1-1.1-01]"}, {"Minh chứng của trường đã được số hóa."}})).empty());
    // the title of a list is no place to cite codes in
    CHECK(v06(formsWith({{"Minh chứng: [H1-1.1-01]"}, {"Tên minh chứng"}})).empty());

    Dossier dossier("TH-2018"); // a description without codes, with them below a heading of their own
    const grid::Cell cell = dossier.descriptions.at("2.1");
    const std::string cited = dossier.forms().get(cell);
    dossier.forms().put(cell, "a) Đã thực hiện đầy đủ.");
    const grid::Cell strength{cell.row + 2, 0};
    dossier.forms().put(strength, "Minh chứng:");
    CHECK(dossier.found("V06").size() == 1);
    dossier.forms().put(strength, "Minh chứng: " + cited);
    CHECK(dossier.found("V06").empty());
}

TEST_CASE("V06 in one table of many criteria with a column for codes")
{
    SheetBuilder sheet("Tự đánh giá");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng, ngày 15 tháng 5 năm 2019");
    sheet.row(2, 0, {"Tiêu chí", "Mức", "Chỉ báo", "Đạt/Không đạt", "Mã minh chứng"});
    int row = 3;
    for (const char* code : {"1.1", "1.2"})
    {
        const auto* criterion = ruleSet("TH-2018").criterion(code);
        for (const auto& indicator : criterion->level(1)->indicators)
            sheet.row(row++, 0,
                      {"Tiêu chí " + criterion->code + ": " + criterion->title.vi, "Mức 1", indicator.letter, "Đạt",
                       "[H1-" + criterion->code + "-01]"});
    }
    CHECK(v06(sheet).empty());
    for (int line = 6; line < row; ++line)
        sheet.put({line, 4}, "");
    CHECK(v06(sheet) == Found{"V06 E7"});
    for (int line = 3; line < row; ++line)
        sheet.put({line, 4}, "");
    CHECK(v06(sheet).empty());
}

TEST_CASE("V06 in a summary with a column for codes")
{
    Summary summary("TH-2018");
    const int column = levelColumn(summary.layout, 3) + 1;
    summary.sheet.put(summary.header("Kết quả").row >= 0 ? grid::Cell{summary.header("Kết quả").row, column}
                                                         : grid::Cell{},
                      "Mã minh chứng");
    CHECK(summary.found().empty()); // still empty altogether
    for (const auto& [code, row] : summary.rows)
        summary.sheet.put({row, column}, "[H1-" + code + "-01]");
    CHECK(summary.found().empty());
    summary.sheet.put({summary.rows.at("3.2"), column}, "");
    CHECK(summary.found() == Found{"V06 " + a1(summary.rows.at("3.2"), column)});
}

TEST_CASE("V13 tells missing numbers and issuers, and a column that is blank throughout once")
{
    Dossier dossier("TH-2018");
    const int row = dossier.listRows.at("[H1-1.1-02]");
    dossier.list().put({row, issuerColumn}, "");
    CHECK(dossier.found() == Found{inList("V13", {row, issuerColumn})});
    dossier.list().put({row, numberColumn}, "");
    CHECK(dossier.found() == Found{inList("V13", {row, numberColumn})});
    CHECK(dossier.first("V13").message.vi == "Minh chứng [H1-1.1-02] thiếu số, ngày ban hành, nơi ban hành.");
    dossier.list().details.merged = {{{row - 1, issuerColumn}, {row, issuerColumn}},
                                     {{row - 1, numberColumn}, {row, numberColumn}}};
    CHECK(dossier.found().empty());
    dossier.list().details.merged.clear();
    for (const auto& [code, line] : dossier.listRows)
    {
        dossier.list().put({line, numberColumn}, "");
        dossier.list().put({line, issuerColumn}, "Nhà trường");
    }
    CHECK(dossier.found() == Found{inList("V13", {1, numberColumn})});
}

TEST_CASE("V15 tells links to one computer")
{
    Dossier dossier("PT-2026");
    const grid::Cell cell{dossier.listRows.at("MC.1.1.01"), locationColumn};
    for (const char* local : {"C:\\HoSo\\kh.pdf", "file:///D:/HoSo/kh.pdf", "Xem d:\\kh.pdf", "\\\\may-chu\\hoso"})
    {
        INFO(local);
        dossier.list().put(cell, local);
        CHECK(dossier.found() == Found{inList("V15", cell)});
    }
    for (const char* fine : {"https://drive.google.com/file/d/1", "PDF: tủ số 2", "Hồ sơ: \\ tủ 1"})
    {
        INFO(fine);
        dossier.list().put(cell, fine);
        CHECK(dossier.found().empty());
    }
    dossier.list().details.links[cell] = "file:///C:/Users/lan/kh.pdf";
    CHECK(dossier.found() == Found{inList("V15", cell)});
}

TEST_CASE("V17 tells a code given again in another school year")
{
    const auto listOf = [](const std::string& year, const std::string& name) {
        SheetBuilder list("MC " + year);
        list.put({0, 0}, "Danh mục minh chứng, năm học " + year);
        list.row(1, 0, {"TT", "Mã minh chứng", "Tên minh chứng"});
        list.row(2, 0, {"#=1", "MC.1.1.01", name});
        return list;
    };
    const SheetBuilder first = listOf("2026-2027", "Kế hoạch năm học");
    CHECK(findings({first, listOf("2027-2028", "Quyết định thành lập hội đồng trường")}) == Found{"V17 2!B3"});
    CHECK(findings({first, listOf("2027-2028", "Kế hoạch năm học")}).empty());
    CHECK(findings({first, listOf("2026-2027", "Quyết định thành lập hội đồng trường")}) == Found{"V01 2!B3"});
}

TEST_CASE("V19 tells a document without a code, V20 its number in the code column")
{
    for (const char* set : {"TH-2018", "PT-2026"})
    {
        Dossier dossier(set);
        const grid::Cell cell = codeCell(dossier, dossier.code("1.1", 2));
        dossier.list().put(cell, "");
        CHECK(dossier.found() == Found{inList("V19", cell)}); // not V03 as well: this row may be what is cited
        dossier.list().put({cell.row, dossier.noteColumn}, dossier.code("1.1", 2));
        CHECK(dossier.found().empty());
        dossier.list().put({cell.row, dossier.noteColumn}, "");
        dossier.list().details.merged = {{{cell.row - 1, cell.column}, cell}};
        CHECK(dossier.found("V19").empty());
        dossier.list().row(dossier.lastRow + 2, dossier.nameColumn, {"Người lập", "Hiệu trưởng"});
        CHECK(dossier.found("V19").empty()); // a signature in the columns of the list
        dossier.list().put(cell, "Số 380/QĐ-SGDĐT");
        CHECK(dossier.found("V") == Found{inList("V20", cell)});
        dossier.forms().put(dossier.descriptions.at("1.1"), "Đã làm " + dossier.cited("1.1", 1) + ", có kết quả "
                                                                + dossier.cited("1.1", 2) + ", được khen "
                                                                + dossier.cited("1.1", 7) + ".");
        CHECK(dossier.found("V03").size() >= 2); // more codes hang than rows are in doubt
    }
}

TEST_CASE("V07 tells an indicator that is met and not described beside others that are")
{
    Dossier dossier("TH-2018");
    const grid::Cell a = dossier.descriptions.at("1.1");
    SheetBuilder& forms = dossier.forms();
    // the line of "2. Điểm mạnh" and what follows must stay: the lines stand beside each other in the row of "Mức 1:"
    const grid::Cell b{a.row + 1, 0};
    const std::string strengths = forms.get(b);
    forms.put({a.row + 2, 0}, strengths);
    forms.put(b, "b)");
    CHECK(dossier.found() == Found{at("V07", Dossier::formSheet, b)});
    CHECK(dossier.first("V07").message.vi == "Chỉ báo 1.1 M1b chưa có câu mô tả nào; nội hàm rỗng.");
    forms.put(b, "b) Đã công khai.");
    CHECK(dossier.found().empty());
    forms.put(a, "a)"); // nothing is described for the level: V06 tells
    forms.put(b, "b)");
    CHECK(dossier.found("V07").empty());

    SheetBuilder form("TC 1.1");
    const auto* criterion = ruleSet("TH-2018").criterion("1.1");
    form.put({0, 0}, "Trường Tiểu học Kim Đồng, ngày 15 tháng 5 năm 2019");
    form.put({1, 0}, "Tiêu chí 1.1: " + criterion->title.vi);
    form.row(2, 0, {"Mức", "Chỉ báo", "Mô tả hiện trạng", "Đạt/Không đạt"});
    form.row(3, 0, {"Mức 1", "a", "Có chiến lược [H1-1.1-01].", "Đạt"});
    form.row(4, 0, {"", "b", "", "Đạt"});
    form.row(5, 0, {"", "c", "Đã công khai.", "Không đạt"});
    const auto all = findings({form});
    CHECK(std::ranges::find(all, "V07 C5") != all.end());
    form.put({4, 3}, "Không đạt");
    const auto unmet = findings({form});
    CHECK(std::ranges::find(unmet, "V07 C5") == unmet.end());
}

TEST_CASE("V07 tells a requirement that is left out between two others")
{
    const auto* criterion = ruleSet("TH-2018").criterion("1.1");
    const auto told = [](const SheetBuilder& sheet) {
        Found found = findings({sheet});
        std::erase_if(found, [](const std::string& one) { return !one.starts_with("V07"); });
        return found;
    };
    SheetBuilder table("TC 1.1"); // rows of indicators
    table.put({0, 0}, "Trường Tiểu học Kim Đồng, ngày 15 tháng 5 năm 2019");
    table.put({1, 0}, "Tiêu chí 1.1: " + criterion->title.vi);
    table.row(2, 0, {"Mức", "Chỉ báo", "Mô tả hiện trạng", "Đạt/Không đạt"});
    table.row(3, 0, {"Mức 1", "a", "Có chiến lược [H1-1.1-01].", "Đạt"});
    table.row(4, 0, {"", "c", "Đã công khai.", "Đạt"});
    CHECK(told(table) == Found{"V07 B5"});
    table.row(5, 0, {"", "b", "Đã phê duyệt.", "Đạt"});
    CHECK(told(table).empty());

    const auto verdicts = [&](const std::string& second) { // the table "5. Tự đánh giá"
        SheetBuilder form("TC 1.1");
        form.put({0, 0}, "Trường Tiểu học Kim Đồng, ngày 15 tháng 5 năm 2019");
        School school;
        school.set = &ruleSet("TH-2018");
        const int end = writeForm(form, school, *criterion, 1);
        for (int row = 0; row < end; ++row)
            if (form.get({row, 0}) == "b")
                form.row(row, 0, {second, second.empty() ? "" : "Đạt"});
        return told(form);
    };
    CHECK(verdicts("b").empty());
    CHECK(verdicts("") == Found{"V07 A11"});

    Dossier dossier("TH-2018"); // lines of the description
    const grid::Cell a = dossier.descriptions.at("1.1");
    const std::string strengths = dossier.forms().get({a.row + 1, 0});
    dossier.forms().put({a.row + 2, 0}, strengths);
    const std::string first = dossier.forms().get(a);
    const grid::Cell second{a.row + 1, 0};
    dossier.forms().put(second, "c) Đã công khai.");
    CHECK(dossier.found() == Found{at("V07", Dossier::formSheet, second)});
    CHECK(dossier.first("V07").message.vi == "Chỉ báo 1.1 M1b chưa có câu mô tả nào; nội hàm rỗng.");
    for (const char* together : {"a) và b) ", "a), b) ", "a) Theo chỉ báo b: "})
    {
        dossier.forms().put(a, together + first.substr(3));
        CHECK(dossier.found().empty());
    }
    dossier.forms().put(a, first);
    dossier.forms().put(second, "b) Đã phê duyệt."); // c) may be told in the same line
    CHECK(dossier.found().empty());
}

TEST_CASE("V07 knows that a suspended requirement may be left out")
{
    const auto told = [](const std::string& date) {
        const auto* criterion = ruleSet("TH-2018").criterion("2.2");
        SheetBuilder table("TC 2.2");
        table.put({0, 0}, "Trường Tiểu học Kim Đồng, " + date);
        table.put({1, 0}, "Tiêu chí 2.2: " + criterion->title.vi);
        table.row(2, 0, {"Mức", "Chỉ báo", "Mô tả hiện trạng", "Đạt/Không đạt"});
        table.row(3, 0, {"Mức 1", "a", "Đủ giáo viên [H2-2.2-01].", "Đạt"});
        table.row(4, 0, {"", "c", "Đạt chuẩn nghề nghiệp.", "Đạt"});
        const Found all = findings({table});
        return std::ranges::find(all, "V07 B5") != all.end();
    };
    CHECK(told("ngày 15 tháng 5 năm 2019"));
    CHECK_FALSE(told("ngày 15 tháng 5 năm 2022"));
}

TEST_CASE("V08 tells evidence that had expired, V12 evidence from before the cycle")
{
    Dossier dossier("TH-2018"); // assessed on 15/5/2019
    const int row = dossier.listRows.at("[H1-1.1-01]");
    dossier.list().put({row, dossier.noteColumn}, "Có giá trị đến ngày 31/12/2018");
    CHECK(dossier.found() == Found{inList("V08", {row, dossier.codeColumn})});
    dossier.list().put({row, dossier.noteColumn}, "Có giá trị đến ngày 31/12/2019");
    CHECK(dossier.found().empty());
    dossier.list().put({row, dossier.noteColumn}, "");
    dossier.list().put({row, numberColumn}, "Số 12/KH-THKĐ ngày 5/9/2012");
    CHECK(dossier.found() == Found{inList("V12", {row, dossier.codeColumn})});
    dossier.list().put({row, dossier.noteColumn}, "Còn hiệu lực");
    CHECK(dossier.found().empty());
    dossier.list().put({row, dossier.noteColumn}, "");
    dossier.list().put({row, dossier.nameColumn}, "Quyết định thành lập trường");
    CHECK(dossier.found().empty());
}

TEST_CASE("V11 tells a gap in a yearly series")
{
    Dossier dossier("TH-2018");
    const char* codes[] = {"[H1-1.1-01]", "[H1-1.2-01]", "[H1-1.7-01]"};
    const char* years[] = {"2015-2016", "2016-2017", "2018-2019"};
    for (int i = 0; i < 3; ++i)
        dossier.list().put(nameCell(dossier, codes[i]), std::string("Báo cáo tổng kết năm học ") + years[i]);
    CHECK(dossier.found() == Found{inList("V11", codeCell(dossier, codes[0]))});
    CHECK(dossier.first("V11").message.vi.ends_with("thiếu 2017-2018."));
    dossier.list().put(nameCell(dossier, codes[2]), "Báo cáo tổng kết năm học 2017-2018");
    CHECK(dossier.found().empty());
}

TEST_CASE("V11 tells an indicator over five years with documents of one")
{
    Dossier dossier("TH-2018"); // 1.4 M2a: topics of the groups in each of five years
    const std::string first = dossier.code("1.4", 1);
    const std::string second = dossier.code("1.4", 2);
    const auto put = [&](const std::string& code, int column, const std::string& text) {
        dossier.list().put({dossier.listRows.at(code), column}, text);
    };
    put(first, dossier.nameColumn, "Biên bản sinh hoạt chuyên đề năm học 2018-2019");
    CHECK(dossier.found() == Found{inList("V11", codeCell(dossier, first))});
    CHECK(dossier.first("V11").message.vi
          == "Minh chứng của 1.4 M2a mới có 2018-2019; thiếu 2014-2015, 2015-2016, 2016-2017, 2017-2018.");
    for (const char* wider : {"Hồ sơ chuyên đề các năm học", "Kế hoạch tổ giai đoạn 2014-2019",
                              "Biên bản sinh hoạt chuyên đề năm học 2017-2018", "Hồ sơ chuyên đề năm học 2014-2019"})
    {
        INFO(wider);
        put(second, dossier.nameColumn, wider);
        CHECK(dossier.found("V11").empty());
    }
    put(second, dossier.nameColumn, "Báo cáo của tổ");
    put(second, numberColumn, "Số 12/BC-THKĐ, ngày 20 tháng 5 năm 2019");
    CHECK(dossier.found("V11").size() == 1);
    put(second, numberColumn, "Số 12/BC-THKĐ ngày 20/5/2018"); // of the year before
    CHECK(dossier.found("V11").empty());
    put(second, numberColumn, ""); // perhaps of all years
    CHECK(dossier.found("V11").empty());

    // without a claim, and for an indicator that asks for no years
    School lower;
    lower.unmetLevels = {2, 3};
    Dossier modest("TH-2018", lower);
    modest.list().put({modest.listRows.at(first), modest.nameColumn}, "Biên bản sinh hoạt chuyên đề năm học 2018-2019");
    CHECK(modest.found("V11").empty());
    Dossier other("TH-2018");
    other.list().put({other.listRows.at(other.code("1.1", 1)), other.nameColumn}, "Kế hoạch năm học 2018-2019");
    CHECK(other.found("V11").empty());
}

TEST_CASE("V14 tells a document number without its signs")
{
    Dossier dossier("TH-2018");
    const grid::Cell cell{dossier.listRows.at("[H1-1.1-01]"), numberColumn};
    for (const char* wrong : {"380/QĐ GDĐT ngày 5/9/2018", "Số 12/KH PGDĐT", "380-QĐ/SGDĐT", "380 QĐ-UBND"})
    {
        INFO(wrong);
        dossier.list().put(cell, wrong);
        CHECK(dossier.found() == Found{inList("V14", cell)});
    }
    for (const char* fine : {"380/QĐ-GDĐT", "Số 54/QĐ-THXL ngày 28/10/2018", "54/2018/QĐ-UBND", "12/KH ngày 5/9/2018",
                             "Số 12/KH của Phòng GDĐT", "Tháng 9/2018", "12/QĐ-THKĐ\n13/QĐ-THKĐ"})
    {
        INFO(fine);
        dossier.list().put(cell, fine);
        CHECK(dossier.found().empty());
    }
}

TEST_CASE("V16 tells internal columns in the copy for the Sở only")
{
    Dossier dossier("PT-2026");
    dossier.list().put({1, 5}, "Người phụ trách");
    dossier.list().put({1, 6}, "Trạng thái");
    CHECK(dossier.found().empty());
    dossier.list().put({0, 0}, "PHỤ LỤC IV. DANH MỤC MINH CHỨNG");
    CHECK(dossier.found() == Found{inList("V16", {1, 0})});
    dossier.list().put({1, 5}, "");
    dossier.list().put({1, 6}, "");
    CHECK(dossier.found().empty());
}

TEST_CASE("V18 tells the name of a pupil in a sensitive file")
{
    Dossier dossier("TH-2018");
    const grid::Cell cell = nameCell(dossier, "[H1-1.1-01]");
    dossier.list().put(cell, "Hồ sơ tư vấn tâm lý cho em Nguyễn Văn An lớp 4A");
    CHECK(dossier.found() == Found{inList("V18", cell)});
    for (const char* fine : {"Hồ sơ tư vấn tâm lý học sinh, giáo viên Nguyễn Thị Lan lưu giữ",
                             "Kế hoạch phòng chống bạo lực học đường của học sinh Trường Tiểu học Lê Lợi",
                             "Giấy khen của em Nguyễn Văn An"})
    {
        INFO(fine);
        dossier.list().put(cell, fine);
        CHECK(dossier.found().empty());
    }
}

TEST_CASE("V06: forms with their headings only are not written yet")
{
    Dossier dossier("TH-2018");
    dossier.sheets.erase(dossier.sheets.begin() + Dossier::listSheet, dossier.sheets.end());
    for (const auto& [code, cell] : dossier.descriptions)
    {
        dossier.forms().put({cell.row - 2, 0}, "1. Mô tả hiện trạng (Mức 1, 2, 3)");
        dossier.forms().put({cell.row - 1, 0}, "Mức 1, chỉ báo a):");
        dossier.forms().put(cell, "(viết không quá 2 trang, kèm mã minh chứng)");
    }
    CHECK(dossier.found("V").empty());
    dossier.forms().put(dossier.descriptions.at("1.1"), "Mức 1: đã thực hiện [H1-1.1-01].");
    CHECK(dossier.found("V06").size() == 26); // now they are
}

TEST_CASE("a code column of a form takes codes without brackets")
{
    SheetBuilder form("TC 1.1");
    const auto* criterion = ruleSet("TH-2018").criterion("1.1");
    form.put({0, 0}, "Trường Tiểu học Kim Đồng, ngày 15 tháng 5 năm 2019");
    form.put({1, 0}, "Tiêu chí 1.1: " + criterion->title.vi);
    form.row(2, 0, {"Mức", "Mô tả hiện trạng", "Mã minh chứng", "Đạt/Không đạt"});
    form.row(3, 0, {"Mức 1", "Có chiến lược.", "H1-1.1-01", "Đạt"});
    form.row(4, 0, {"Mức 2", "Có giám sát.", "H1-1.1-02; H1-1.1-03", "Đạt"});
    for (const std::string& one : findings({form}))
    {
        INFO(one);
        CHECK(!one.starts_with("E"));
        CHECK(!one.starts_with("V"));
    }
}

TEST_CASE("words in the code column mean that there is no code; several criteria name no group")
{
    Dossier dossier("TH-2018");
    const grid::Cell cell = codeCell(dossier, "[H1-1.1-02]");
    dossier.list().put(cell, "Chưa mã hóa");
    CHECK(dossier.found("V19") == Found{inList("V19", cell)});
    CHECK(dossier.found("E").empty());
    dossier.list().put(cell, "[H1-1.1-02]");
    dossier.list().put({dossier.listRows.at("[H1-1.2-01]"), 0}, "Tiêu chí 1.1, 1.3");
    CHECK(dossier.found().empty());
}

TEST_CASE("a document whose name is a header word does not end the list")
{
    Dossier dossier("TH-2018");
    const int row = dossier.listRows.at("[H1-1.3-01]");
    dossier.list().put({row, dossier.nameColumn}, "Kế hoạch cải tiến chất lượng");
    dossier.list().put({row, issuerColumn}, "Trường");
    CHECK(dossier.found().empty());
}

TEST_CASE("V09 tells an approval that the school gives itself")
{
    Dossier dossier("TH-2018");
    const int row = dossier.listRows.at("[H1-1.1-01]");
    const grid::Cell issuer{row, issuerColumn};
    dossier.list().put({row, dossier.nameColumn}, "Quyết định phê duyệt chiến lược phát triển nhà trường");
    CHECK(dossier.found() == Found{inList("V09", codeCell(dossier, "[H1-1.1-01]"))});
    CHECK(dossier.first("V09").message.vi
          == "Chỉ báo 1.1 M1b cần văn bản của cấp có thẩm quyền; [H1-1.1-01] do nhà trường ban hành.");
    dossier.list().put(issuer, "Trường Tiểu học Kim Đồng");
    CHECK(dossier.found("V09").size() == 1);
    for (const char* superior : {"Phòng GDĐT huyện Lạc Dương", "UBND huyện", "Trường TH Kim Đồng; Phòng GDĐT"})
    {
        dossier.list().put(issuer, superior);
        CHECK(dossier.found().empty());
    }
    dossier.list().put(issuer, "Nhà trường");
    dossier.list().put({row, dossier.nameColumn}, "Chiến lược phát triển nhà trường"); // approved by another document
    CHECK(dossier.found().empty());
    // the school may approve what is its own business
    const int own = dossier.listRows.at("[H1-1.4-01]");
    dossier.list().put({own, dossier.nameColumn}, "Quyết định phê duyệt kế hoạch của tổ chuyên môn");
    CHECK(dossier.found().empty());
    // another document of the criterion is the superior's approval
    dossier.list().put({row, dossier.nameColumn}, "Quyết định phê duyệt chiến lược phát triển nhà trường");
    const int second = dossier.listRows.at("[H1-1.1-02]");
    dossier.list().put({second, dossier.nameColumn}, "Công văn phê duyệt chiến lược");
    dossier.list().put({second, issuerColumn}, "Phòng GDĐT");
    CHECK(dossier.found().empty());
}

TEST_CASE("V10 tells a criterion that is claimed with nothing but plans")
{
    for (const char* set : {"TH-2018", "PT-2026"})
    {
        INFO(set);
        Dossier dossier(set);
        const std::string first = dossier.code("1.3", 1);
        const grid::Cell result = nameCell(dossier, dossier.code("1.3", 2));
        const std::string name = dossier.list().get(result);
        dossier.list().put(result, "Kế hoạch kiểm tra, giám sát năm học");
        CHECK(dossier.found() == Found{inList("V10", codeCell(dossier, first))});
        CHECK(dossier.first("V10").message.vi == "Chỉ báo 1.3 mới có kế hoạch, chưa có báo cáo hoặc số liệu kết quả.");
        dossier.list().put(result, "Kế hoạch kiểm tra và báo cáo sơ kết, tổng kết");
        CHECK(dossier.found().empty());
        dossier.list().put(result, "Kế hoạch kiểm tra, giám sát năm học");
        // a result of another criterion is cited
        const grid::Cell text = dossier.descriptions.at("1.3");
        const std::string described = dossier.forms().get(text);
        dossier.forms().put(text, described + " Kết quả được báo cáo " + dossier.cited("1.1", 2) + ".");
        CHECK(dossier.found().empty());
        dossier.forms().put(text, described);
        dossier.list().put(result, name);
        CHECK(dossier.found().empty());

        School school;
        school.unmet = {"1.3 M1a", "1.3 M1*"};
        Dossier unmet(set, school);
        unmet.list().put(nameCell(unmet, unmet.code("1.3", 2)), "Kế hoạch kiểm tra, giám sát năm học");
        CHECK(unmet.found("V10").empty());
    }
}

} // namespace datchuan::tests
