#include "catch.hpp"
#include "functions/sheets.hpp"

using namespace datchuan::test;

namespace {

const std::string table = "A1:E30";

std::string cellOf(char column, const std::string& code)
{
    return column + std::to_string(rowOf(code) + 1);
}

} // namespace

TEST_CASE("table functions answer in cells: numbers, texts, errors")
{
    Document document = documentWithSummary(2);
    CHECK(document.evaluate("=KD.MUC(" + table + ")") == "2");
    CHECK(document.evaluate("=KD.MUCCOTHE(" + table + ")") == "2");
    CHECK(document.evaluate("=KD.KETLUAN(" + table + ")") == "Đạt Mức 2");
    CHECK(document.evaluate("=KD.CHUAN(" + table + ")") == "1");
    CHECK_THAT(document.evaluate("=KD.CANTRO(" + table + ")"), Catch::Matchers::StartsWith("1.1; 1.3; 1.4"));
    CHECK(document.evaluate("=KD.CANTRO(" + table + ";1)").empty());
    CHECK(document.evaluate("=KD.DAT(" + table + ";2)&\"/\"&KD.TONG(\"TH-2018\";2)") == "27/27");
    CHECK(document.evaluate("=KD.TIEUCHI(" + table + ";\"1.10\")") == "2");
    CHECK(document.evaluate("=ISNUMBER(KD.MUC(" + table + "))+0") == "1");
    CHECK(document.evaluate("=ISTEXT(KD.KETLUAN(" + table + "))+0") == "1");
}

TEST_CASE("what is not assessed is #N/A, what is not recognised is Err:502 with the reason as text")
{
    Document document = documentWithSummary(2);
    document.fill("C" + std::to_string(rowOf("4.2") + 1), {{"", ""}});
    document.setFormula("G1", "=KD.TIEUCHI(" + table + ";\"4.2\")");
    CHECK(document.error("G1") == notAvailable);
    CHECK(document.evaluate("=IFERROR(KD.TIEUCHI(" + table + ";\"4.2\");\"chưa\")") == "chưa");
    CHECK(document.evaluate("=KD.KETLUAN(" + table + ")") == "Chưa đủ dữ liệu: 4.2 chưa đánh giá");
    document.setFormula("G2", "=KD.MUC(J1:K9)");
    CHECK(document.error("G2") == badArgument);
    CHECK_THAT(document.evaluate("=KD.KETLUAN(J1:K9)"), Catch::Matchers::StartsWith("Không nhận ra bảng tiêu chí"));
    document.set("A" + std::to_string(rowOf("1.10") + 1), "Tiêu chí 1.1");
    document.setFormula("G3", "=KD.MUC(" + table + ")");
    CHECK(document.error("G3") == notAvailable);
}

TEST_CASE("value arguments that cannot be read give Err:502, omitted ones in the middle do not")
{
    Document document = documentWithSummary(2);
    for (const char* formula : {"=KD.MUC(A1:E30;\"xyz\")", "=KD.MUC(A1:E30;5)", "=KD.MUC(A1:E30;;\"hôm qua\")",
                                "=KD.MUC(A1:E30;;-5)", "=KD.MUC(A1:E30;;A1:A9)", "=KD.KETLUAN(A1:E30;\"TH;MN\")",
                                "=KD.CANTRO(A1:E30;9)", "=KD.DAT(A1:E30;\"cao\")", "=KD.TIEUCHI(A1:E30;\"abc\")"})
    {
        INFO(formula);
        document.setFormula("G1", formula);
        CHECK(document.error("G1") == badArgument);
    }
    CHECK(document.evaluate("=KD.CANTRO(A1:E30;;\"TH\";DATE(2019;5;15))") == document.evaluate("=KD.CANTRO(A1:E30;3)"));
    CHECK(document.evaluate("=KD.MUC(A1:E30;;DATE(2019;5;15))") == "2");
    CHECK(document.evaluate("=KD.MUC(A1:E30;H1;H2)") == "2"); // references to blank cells
    document.set("H1", "th; kk");
    document.set("H2", "15/5/2019");
    CHECK(document.evaluate("=KD.MUC(A1:E30;H1;H2)") == "2");
    CHECK(document.evaluate("=KD.MUC(A1:E30;H1:I1;H2:I2)") == "2"); // merged cells are passed as ranges
}

TEST_CASE("a cell with an error does not hide the rest of the table")
{
    Document document = documentWithSummary(2);
    document.setFormula("F20", "=1/0");
    CHECK(document.evaluate("=KD.MUC(A1:F30)") == "2");
    document.setFormula(cellOf('E', "1.1"), "=1/0");
    CHECK(document.evaluate("=KD.MUC(A1:F30)") == "2");
    CHECK(document.evaluate("=KD.TIEUCHI(A1:F30;\"2.1\")") == "2");
}

TEST_CASE("whole columns, whole rows and other sheets can be asked about")
{
    Document document = documentWithSummary(2);
    document.addSheet("Khác");
    CHECK(document.evaluate("=KD.MUC(A:E)") == "2");
    CHECK(document.evaluate("=KD.MUC(1:30)") == "2");
    document.fill("Khác.C7", summaryOfPrimarySchool(1));
    CHECK(document.evaluate("=KD.KETLUAN($Khác.C7:G36)") == "Đạt Mức 1");
    document.setFormula("Khác.A1", "=KD.MUC(C1:G1000)");
    CHECK(document.text("Khác.A1") == "1");
}

TEST_CASE("a far and sparse sheet is read where it is filled")
{
    Document document;
    document.fill("A900001", summaryOfPrimarySchool(2));
    document.set("AMJ1000000", "x");
    document.set("B3", "x");
    document.setFormula("G1", "=KD.MUC(A2:AMJ1048576)");
    CHECK(document.text("G1") == "2");
}

TEST_CASE("further tables belong to the same assessment")
{
    Document document = documentWithSummary(3);
    document.addSheet("Mức 4");
    document.fill("Mức 4.B3", level4Table(3));
    CHECK(document.evaluate("=KD.MUC(A1:E30)") == "3");
    CHECK(document.evaluate("=KD.MUC(A1:E30;;;$'Mức 4'.B3:D9)") == "3");
    CHECK(document.evaluate("=KD.CANTRO(A1:E30;;;;$'Mức 4'.B3:D9)") == "22.3");
    CHECK(document.evaluate("=KD.DAT(A1:E30;4;;;$'Mức 4'.B3:D9)") == "4");
    document.fill("Mức 4.B3", level4Table(0));
    CHECK(document.evaluate("=KD.MUC(A1:E30;\"TH-2018\";;$'Mức 4'.B3:D9)") == "4");
    const int half = rowOf("3.1");
    const std::string first = "A1:E" + std::to_string(half);
    const std::string rest = "A" + std::to_string(half + 1) + ":E30";
    Document parts = documentWithSummary(2);
    parts.addSheet("B");
    Rows header = summaryOfPrimarySchool(2);
    header.erase(header.begin() + 3, header.begin() + half);
    parts.fill("B.A1", header);
    CHECK(parts.evaluate("=KD.MUC(" + first + ";\"TH-2018\";;$B.A1:E" + std::to_string(header.size()) + ")") == "2");
    CHECK(parts.evaluate("=KD.KETLUAN(" + first + ";\"TH-2018\")") != "Đạt Mức 2");
}

TEST_CASE("an edit inside the table changes the answer, one outside does not")
{
    Document document = documentWithSummary(2);
    document.setFormula("G1", "=KD.MUC(A1:E30)");
    document.setFormula("G2", "=KD.KETLUAN(A1:E30)");
    CHECK(document.value("G1") == 2);
    document.set(cellOf('D', "5.1"), "");
    CHECK(document.value("G1") == 1);
    CHECK(document.text("G2") == "Đạt Mức 1");
    document.set(cellOf('D', "5.1"), "x");
    document.set("H40", "x");
    CHECK(document.value("G1") == 2);
    CHECK(document.text("G2") == "Đạt Mức 2");
}

TEST_CASE("the same answers come back from .ods and .xlsx, and from an English office")
{
    Document document = documentWithSummary(2);
    document.setFormula("G1", "=KD.MUC(A1:E30;\"TH;KK\";DATE(2019;5;15))");
    document.setFormula("G2", "=KD.KETLUAN(A1:E30)");
    document.setFormula("G3", "=KD.CANTRO(A1:E30;;\"TH\")");
    document.setFormula("G4", "=KD.TIEUCHI(A1:E30;\"9.9\")");
    document.setFormula("G5", "=KD.NGUONG(\"TH-2018\";\"2.2\";1;\"c\";0.95)");
    const std::string blocking = document.text("G3");
    Office english(withExtension("en-US"));
    for (Office* owner : {&office(), &english})
        for (const char* format : {"ods", "xlsx"})
        {
            INFO(format);
            Document copy = document.reopened(format, *owner);
            copy.recalculate();
            CHECK(copy.value("G1") == 2);
            CHECK(copy.text("G2") == "Đạt Mức 2");
            CHECK(copy.text("G3") == blocking);
            CHECK(copy.error("G4") == notAvailable);
            CHECK(copy.value("G5") == 1);
        }
}

TEST_CASE("KIEMTRA fills an array with findings")
{
    Document document = documentWithSummary(2);
    document.setArrayFormula("G1:J1", "=KD.KIEMTRA(A1:E30;\"TH-2018\")");
    CHECK(document.text("G1") == "ổn");
    CHECK(document.text("J1") == "Không tìm thấy vấn đề");
    document.set(cellOf('E', "1.10"), "x");
    CHECK(document.text("G1") == "lỗi");
    CHECK(document.text("H1") == cellOf('E', "1.10"));
    CHECK(document.text("I1") == "L02");
    document.setFormula("L1", "=KD.KIEMTRA(A1:E30;\"xyz\")");
    CHECK(document.error("L1") == badArgument);
}
