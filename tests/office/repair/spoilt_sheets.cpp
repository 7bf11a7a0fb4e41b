#include "repair/spoilt_sheets.hpp"

#include "calendar/date.hpp"
#include "support/dossier.hpp"
#include "support/figures.hpp"
#include "support/rules.hpp"
#include "support/summary.hpp"

namespace datchuan::test {

using tests::Dossier;
using tests::FigureSheet;
using tests::School;
using tests::SheetBuilder;
using tests::Summary;

namespace {

School partly()
{
    School school;
    school.unmet = {"1.4 M2a", "5.5 M3a"};
    return school;
}

Summary summaryWith(grid::Cell (*cell)(const Summary&), const std::string& text, bool bareCodes = false)
{
    Summary summary("TH-2018", partly());
    if (bareCodes)
    {
        summary.layout.label = "";
        summary.write();
    }
    summary.sheet.put(cell(summary), text);
    return summary;
}

Summary modern()
{
    Summary summary("PT-2026");
    summary.layout.titleLines = {"Trường THCS Lê Lợi", "Ngày đánh giá: 10/6/2027"};
    summary.layout.mark = "×";
    summary.write();
    return summary;
}

void addStructureAndLevels(std::vector<Spoilt>& all)
{
    const auto add = [&all](const char* code, const std::string& text, grid::Cell (*cell)(const Summary&)) {
        all.push_back({code, text, {summaryWith(cell, text).sheet}});
    };
    add("S02", "Tiêu chuẩn, tiêu trí", [](const Summary& it) { return it.header("Tiêu chuẩn, tiêu chí"); });
    add("S02", "Mưc 1", [](const Summary& it) { return it.header("Mức 1"); });
    add("S03", "Mức độ 2", [](const Summary& it) { return it.header("Mức 2"); });
    add("L02", "x", [](const Summary& it) { return it.level("1.10", 3); });
    add("L14", "Tiêu chuẩn 1: 10/10 đạt mức 2", [](const Summary&) { return grid::Cell{60, 0}; });
    add("L18", "Trường đạt chuẩn quốc gia cấp độ 1.", [](const Summary&) { return grid::Cell{60, 0}; });
    add("L20", "-", [](const Summary& it) { return it.level("2.1", 3); });
    add("L21", "✓", [](const Summary& it) { return it.level("2.1", 1); });
    add("L21", "×", [](const Summary& it) { return it.level("2.3", 3); });

    School school;
    school.set = &tests::ruleSet("TH-2018");
    SheetBuilder form("TC 1.1");
    writeForm(form, school, *school.set->criterion("1.1"), 0);
    for (int column = 2; column < 6; ++column)
        if (form.get({7, column}) == "*")
            form.put({7, column}, "a");
    all.push_back({"L10", "a", {Summary("TH-2018", school).sheet, form}});

    Summary flags = modern();
    const int column = levelColumn(flags.layout, 2) + 1;
    flags.sheet.put({flags.header("Tiêu chuẩn, tiêu chí").row, column}, "Bắt buộc");
    for (const auto* criterion : flags.school.set->allCriteria())
        flags.sheet.put({flags.rows.at(criterion->code), column}, criterion->mandatory ? "Có" : "Không");
    flags.sheet.put({flags.rows.at("4.2"), column}, "Không");
    all.push_back({"L26", "Không", {flags.sheet}});
}

void addEvidence(std::vector<Spoilt>& all)
{
    const auto inList = [&all](const char* set, const char* listed, const char* code, const char* written) {
        Dossier dossier(set, {});
        dossier.list().put({dossier.listRows.at(listed), dossier.codeColumn}, written);
        all.push_back({code, written, dossier.sheets});
    };
    inList("TH-2018", "[H1-1.1-01]", "E02", "[H1-1.01-01]");
    inList("TH-2018", "[H1-1.1-01]", "E05", "[H1-1.1-1]");
    inList("TH-2018", "[H1-1.1-01]", "E06", "[H1–1.1–01]");
    inList("TH-2018", "[H1-1.1-01]", "E07", "[H1-1.1-01], [H1-1.1-09]");
    inList("TH-2018", "[H1-1.1-01]", "E08", "(H1-1.1-01)");
    inList("TH-2018", "[H1-1.1-01]", "E10", "[Н1-1.1-01]");
    inList("TH-2018", "[H1-1.1-01]", "E13", "[h1-1.1-01]");
    inList("PT-2026", "MC.1.1.01", "E06", "MC.1.1-01");
    inList("PT-2026", "MC.1.1.01", "E08", "[MC.1.1.01]");

    Dossier cited("TH-2018", {});
    cited.forms().put(cited.descriptions.at("1.1"), "Đủ văn bản [H1-1.1-01] đến [H1-1.1-02].");
    all.push_back({"E09", "đến", cited.sheets});

    Dossier described("TH-2018", {});
    described.forms().put(described.descriptions.at("1.1"),
                          "Chiến lược đã được duyệt\n[H1–1.1–01]; [H1-1.1-02].\nTrường có 25 lớp.");
    all.push_back({"E06", "three paragraphs", described.sheets});
}

void addPlan(std::vector<Spoilt>& all)
{
    Dossier dossier("PT-2026");
    constexpr int progress = 9;
    dossier.plan().put({dossier.firstTask, progress}, "Đang làm");
    all.push_back({"P06", "Đang làm", dossier.sheets});
}

void addFigures(std::vector<Spoilt>& all)
{
    const auto add = [&all](const char* code, const char* label, int year, const char* text) {
        FigureSheet figures = tests::primaryFigures();
        figures.put(label, year, text);
        all.push_back({code, text, {figures.sheet}});
    };
    add("T01", "Cộng", 4, "#=21");
    add("T06", "6. Bình quân số học sinh/lớp học", 4, "#=35");
    add("T11", "2. Tỷ lệ học sinh hoàn thành chương trình lớp học", 2, "#=0.99");
    add("T17", "Khối lớp 1", 4, "4 lớp");
    add("X09", "6. Bình quân số học sinh/lớp học", 4, "30,6 ");

    FigureSheet formulas = tests::primaryFigures();
    for (const int k : {0, 1, 2, 4})
        formulas.sheet.details.formulas[formulas.cell("Cộng", k)] =
            "=SUM(" + grid::columnName(k + 1) + "3:" + grid::columnName(k + 1) + "7)";
    all.push_back({"T02", "typed", {formulas.sheet}});

    SheetBuilder cover("Thông tin");
    cover.row(0, 0, {"Tên trường", "Trường Tiểu học Kim Đồng"});
    cover.row(1, 0, {"Thuộc vùng khó khăn", "#=1"});
    all.push_back({"T18", "1", {Summary("TH-2018").sheet, cover}});

    School school;
    school.unmet = {"1.1 M2*", "3.5 M1*"};
    Summary summary("PT-2026", school);
    summary.layout.titleLines = {"Trường THCS Lê Lợi", "Ngày đánh giá: 10/6/2027"};
    summary.layout.mark = "×";
    summary.write();
    SheetBuilder shares("Biểu 1b");
    shares.put({1, 0}, "b) Tổng hợp kết quả đánh giá tiêu chí");
    shares.row(2, 0, {"Tiêu chuẩn", "Tổng số tiêu chí", "Tổng hợp kết quả đánh giá tiêu chí trong tiêu chuẩn"});
    shares.row(3, 2, {"Không đạt", "", "Mức 1", "", "Mức 2", ""});
    shares.row(4, 2, {"SL", "%", "SL", "%", "SL", "%"});
    shares.row(5, 0, {"Tiêu chuẩn 1", "#=4", "#=0", "#=0", "#=1", "#=25", "#=3", "#=75"});
    shares.row(6, 0, {"Tiêu chuẩn 2", "#=3", "#=0", "#=0", "#=0", "#=0", "#=3", "#=100"});
    shares.row(7, 0, {"Tiêu chuẩn 3", "#=5", "#=1", "#=0.25", "#=0", "#=0", "#=4", "#=80"});
    shares.row(8, 0, {"Tiêu chuẩn 4", "#=3", "", "", "", "", "#=3", "#=100"});
    shares.row(9, 0, {"Cộng chung", "#=15", "#=1", "#=6.7", "#=1", "#=6.67", "#=13", "#=86.7"});
    shares.details.styles[{7, 3}] = {grid::NumberFormat::Percent, 0, "", false};
    all.push_back({"T19", "25%", {summary.sheet, shares}});
}

void addText(std::vector<Spoilt>& all)
{
    const auto add = [&all](const char* code, const std::string& text, grid::Cell (*cell)(const Summary&),
                            const char* font = "") {
        Summary summary = summaryWith(cell, text, true);
        if (*font != '\0')
            summary.sheet.details.styles[cell(summary)].font = font;
        all.push_back({code, text, {summary.sheet}});
    };
    const auto below = [](const Summary& it) { return grid::Cell{it.rows.at("5.5") + 2, 0}; };
    add("X02", "#=2.2000000000000006", [](const Summary& it) { return it.code("2.2"); });
    add("X02", "2,1999999999999997", [](const Summary& it) { return it.code("2.2"); });
    add("X04", "\u0110a\u0323t", [](const Summary& it) { return it.level("2.1", 1); });
    add("X05", "Tr\u00ADêng TiÓu häc", below, ".VnTime");
    add("X06", "Tröôøng Tieåu hoïc", below, "VNI-Times");
    add("X07", "Không ðạt", [](const Summary& it) { return it.header("Không đạt"); });
    add("X14", "1.2\u00A0", [](const Summary& it) { return it.code("1.2"); });
    add("X14", "x ", [](const Summary& it) { return it.level("1.2", 1); });
    add("X15", "\u0421ông nhận", below);

    Summary ten("TH-2018", partly()); // the codes are numbers: 1.10 is 1.1
    ten.layout.codesAsNumbers = true;
    ten.write();
    ten.sheet.put(ten.code("1.10"), "#=1.1");
    all.push_back({"X01", "1.1", {ten.sheet}});

    Summary date = summaryWith([](const Summary& it) { return it.code("2.4"); }, "", true);
    date.layout.titleColumn = true;
    date.write();
    date.sheet.put(date.code("2.4"),
                   "#=" + std::to_string(static_cast<int>(calendar::toSerial(calendar::make(2026, 4, 2).value()))));
    date.sheet.details.styles[date.code("2.4")].format = grid::NumberFormat::Date;
    all.push_back({"X03", "2/4", {date.sheet}});
}

} // namespace

std::vector<Spoilt> spoiltSheets()
{
    std::vector<Spoilt> all;
    addStructureAndLevels(all);
    addEvidence(all);
    addPlan(all);
    addFigures(all);
    addText(all);
    return all;
}

} // namespace datchuan::test
