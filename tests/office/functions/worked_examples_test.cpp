#include "batch/school_book.hpp"
#include "catch.hpp"
#include "functions/sheets.hpp"

#include <algorithm>
#include <map>

// The worked examples of regimes.md 6 as far as functions in cells can tell them: formulas in a real office. Those with
// figures (W18 … W22) are whole chains: KD.NGUONG marks a cell of a form, KD.MUC and the others read that form.
//
// Elsewhere: W01 … W17 and W30 in batch/worked_examples_test.cpp and core/assess, W29, W39, W45, W48 and W51 in
// core/assess.
//
// What functions cannot say of the examples here:
// * W23: that the school has no certificate, and that MN needs 5 years of operation. KD.CHUAN gives what the level
//   allows; the 5 years are only counted with KD.HETHAN.
// * W24: which of two tables is the external one, and that the certificate follows it: the user names the range.
// * W25, W50: that MĐ1 stays, that MĐ2 "may" be considered: KD.NANGMUC gives the first day, not the decision.
// * W26: that a school is wrongly listed as "duy trì": only the day of expiry.
// * W28, W49: that a printed expiry wins over the computed one: a function sees what it is given.
// * W46: condition (b), three consecutive school years: no function reads data tables. The level alone is told.
// * W47: that an office may still judge 2.2 as met: KD.NGUONG gives no verdict at all in this regime.

using namespace datchuan::test;
using Catch::Matchers::StartsWith;
using Levels = std::map<std::string, int>;

namespace {

const std::string in2019 = "DATE(2019;5;15)";
const std::string in2027 = "DATE(2027;6;10)";

std::string quoted(const std::string& text)
{
    return '"' + text + '"';
}

// ---- 2018: forms whose cells are formulas ------------------------------------------------------------------------------

/// Forms of all criteria; what KD.NGUONG is to mark is a formula. The argument `bộ` of all formulas is a cell, too.
class FormsSchool
{
public:
    FormsSchool(const SchoolBook& school, const std::string& flags) : m_document(formsBook(school))
    {
        for (const BookCriterion& criterion : criteriaOf(school.type))
            m_forms.push_back("$'TC " + criterion.code + "'.A1:F9");
        m_document.addSheet("Trường");
        setFlags(flags);
    }

    void setFlags(const std::string& flags) { m_document.set("Trường.A1", flags); }

    /// Marks an indicator by figures: "Đạt" when `condition` holds, else "Không đạt".
    void mark(const std::string& code, int level, char letter, const std::string& condition)
    {
        const std::string cell = std::string(1, "BDF"[level - 1]) + std::to_string(7 + (letter - 'a'));
        m_document.setFormula("TC " + code + "." + cell, "=IF(" + condition + ";\"Đạt\";\"Không đạt\")");
    }

    std::string level() { return m_document.evaluate("=KD.MUC(" + further("$'Trường'.$A$1;" + in2019)); }
    std::string standard() { return m_document.evaluate("=KD.CHUAN(" + further("$'Trường'.$A$1;" + in2019)); }
    std::string blockers() { return m_document.evaluate("=KD.CANTRO(" + further(";$'Trường'.$A$1;" + in2019)); }
    Document& document() { return m_document; }

private:
    /// "first form; arguments; the other forms)"
    std::string further(const std::string& arguments) const
    {
        std::string text = m_forms.front() + ";" + arguments;
        for (std::size_t i = 1; i < m_forms.size(); ++i)
            text += ";" + m_forms[i];
        return text + ")";
    }

    Document m_document;
    std::vector<std::string> m_forms;
};

/// KD.NGUONG with the argument `bộ` of the school, or with another.
std::string threshold(const std::string& what, const std::string& figure, const std::string& measure = {},
                      const std::string& school = "$'Trường'.$A$1")
{
    return "KD.NGUONG(" + school + ";" + what + ";" + figure + ";" + in2019
           + (measure.empty() ? "" : ";" + quoted(measure)) + ")";
}

// ---- summaries ---------------------------------------------------------------------------------------------------------

constexpr int blank = -1;

/// A summary table, forms.md 1.1 and 3.1 (a); `rest` is the level of every criterion that `levels` does not name.
Rows summary(const std::vector<BookCriterion>& criteria, int topLevel, int rest, const Levels& levels)
{
    const bool of2026 = topLevel == 2;
    Rows rows(3, std::vector<CellContent>(static_cast<std::size_t>(2 + topLevel), std::string()));
    rows[0][0] = "Tiêu chuẩn, tiêu chí";
    rows[0][1] = of2026 ? "Kết quả đánh giá tiêu chí" : "Kết quả";
    rows[1][1] = of2026 ? "Không đạt Mức 1" : "Không đạt";
    rows[1][2] = "Đạt";
    for (int level = 1; level <= topLevel; ++level)
        rows[2][static_cast<std::size_t>(1 + level)] = "Mức " + std::to_string(level);
    for (const BookCriterion& criterion : criteria)
    {
        const auto named = levels.find(criterion.code);
        const int reached = named == levels.end() ? rest : named->second;
        std::vector<CellContent> row{"Tiêu chí " + criterion.code, reached == 0 ? "×" : ""};
        for (int level = 1; level <= topLevel; ++level)
        {
            const bool exists = criterion.letters[static_cast<std::size_t>(level - 1)] != "-";
            row.emplace_back(!exists ? "-----" : level <= reached ? "×" : "");
        }
        rows.push_back(row);
    }
    return rows;
}

/// The 15 criteria of every set of Circular 57/2026.
std::vector<BookCriterion> criteria2026()
{
    std::vector<BookCriterion> criteria;
    int standard = 0;
    for (const int count : {4, 3, 5, 3})
    {
        ++standard;
        for (int number = 1; number <= count; ++number)
            criteria.push_back({std::to_string(standard) + "." + std::to_string(number), "", {"*", "*"}});
    }
    return criteria;
}

int rowIn2026(const std::string& code)
{
    const auto all = criteria2026();
    return 4 + static_cast<int>(std::ranges::find(all, code, &BookCriterion::code) - all.begin());
}

const std::string table2026 = "A1:D18";

Document school2026(int rest, const Levels& levels = {})
{
    Document document;
    document.fill("A1", summary(criteria2026(), 2, rest, levels));
    return document;
}

/// What the functions say of a school of the 2026 regime.
struct Said
{
    std::string level;
    std::string possible;
    std::string standard;
    std::string next; ///< KD.CANTRO
    std::string conclusion;
};

void expect(Document document, const std::string& school, const Said& said)
{
    // a school type with the date, and the date as text, make the same choice
    for (const std::string& day : {in2027, quoted("10/6/2027")})
    {
        const std::string rest = ";" + quoted(school) + ";" + day + ")";
        INFO(school << " on " << day);
        CHECK(document.evaluate("=KD.MUC(" + table2026 + rest) == said.level);
        CHECK(document.evaluate("=KD.MUCCOTHE(" + table2026 + rest) == said.possible);
        CHECK(document.evaluate("=IFNA(KD.CHUAN(" + table2026 + rest + ";\"không áp dụng\")") == said.standard);
        CHECK(document.evaluate("=KD.CANTRO(" + table2026 + ";" + rest) == said.next);
        CHECK(document.evaluate("=KD.KETLUAN(" + table2026 + rest) == said.conclusion);
    }
}

void expectPT(int rest, const Levels& levels, const Said& said)
{
    for (const char* school : {"TH", "THCS", "THPT", "PT-2026"})
        expect(school2026(rest, levels), school, said);
}

} // namespace

// ---- figures and flags ---------------------------------------------------------------------------------------------------

TEST_CASE("W18 in cells: 55 % good teachers are Mức 2 only in a difficult area")
{
    FormsSchool school({.type = "TH", .unmet = {"2.2 M3b"}}, "TH;KK");
    school.mark("2.2", 2, 'b',
                "AND(" + threshold(R"("2.2";2;"b")", "100%", "teachers_professional_pass_rate") + "=" + "1;"
                    + threshold(R"("2.2";2;"b")", "55%", "teachers_professional_good_rate") + "=1)");
    CHECK(school.level() == "2");
    CHECK(school.standard() == "1");
    CHECK(school.blockers() == "2.2 (M3b)");
    for (const char* flags : {"TH", "TH;ĐBKK"})
    {
        INFO(flags);
        school.setFlags(flags);
        CHECK(school.level() == "1");
        CHECK(school.standard() == "0");
        CHECK(school.blockers() == "2.2 (M2b)");
    }
}

TEST_CASE("W19 in cells: 83 % of the 11-year-olds are Mức 3 only in an extremely difficult commune")
{
    FormsSchool school({.type = "TH"}, "TH;ĐBKK");
    school.mark("5.5", 3, 'b',
                "AND(" + threshold(R"("5.5";3;"b")", "83%", "primary_completion_rate_age_11") + "=" + "1;"
                    + threshold(R"("5.5";3;"b")", "1", "remaining_age_11_enrolled_rate") + "=1)");
    CHECK(school.level() == "3");
    CHECK(school.standard() == "2");
    for (const char* flags : {"TH;KK", "TH"})
    {
        INFO(flags);
        school.setFlags(flags);
        CHECK(school.level() == "2");
        CHECK(school.standard() == "1");
        CHECK(school.blockers() == "5.5 (M3b)");
    }
    school.setFlags("TH;KK;ĐBKK"); // the two flags are independent
    CHECK(school.level() == "3");
}

TEST_CASE("W20 in cells: a gifted school needs 25 % excellent pupils, 20 % in a difficult area")
{
    const std::string what = R"("5.6";3;"a")";
    FormsSchool school({.type = "TRH"}, "THPT;chuyên");
    school.mark("5.6", 3, 'a',
                "AND(" + threshold(what, "24%", "pupils_excellent_rate") + "=1;"
                    + threshold(what, "62%", "pupils_good_rate") + "=1;"
                    + threshold(what, "0", "pupils_weak_or_poor_rate") + "=1;"
                    + threshold(what, "99%", "conduct_good_or_excellent_rate") + "=1)");
    CHECK(school.level() == "2");
    CHECK(school.standard() == "1");
    CHECK(school.blockers() == "5.6 (M3a)");
    // it is the share of excellent pupils, and nothing else
    CHECK(school.document().evaluate("=" + threshold(what, "24%", "pupils_excellent_rate")) == "0");
    CHECK(school.document().evaluate("=" + threshold(what, "25%", "pupils_excellent_rate")) == "1");
    CHECK(school.document().evaluate("=" + threshold(what, "62%", "pupils_good_rate")) == "1");
    CHECK(school.document().evaluate("=" + threshold(what, "0", "pupils_weak_or_poor_rate")) == "1");
    CHECK(school.document().evaluate("=" + threshold(what, "99%", "conduct_good_or_excellent_rate")) == "1");
    school.setFlags("THPT;chuyên;KK");
    CHECK(school.level() == "3");
    CHECK(school.standard() == "2");
    school.setFlags("THPT"); // an ordinary school needs 10 %
    CHECK(school.level() == "3");
}

TEST_CASE("W21 in cells: the primary part of a many-level school has its own clause")
{
    const std::string what = R"("5.6";3;"a")";
    FormsSchool school({.type = "TRH"}, "NCH");
    const auto figures = [&](const std::string& primary) {
        return "AND(" + threshold(what, "12%", "pupils_excellent_rate", quoted("NCH;THCS")) + "=1;"
               + threshold(what, "40%", "pupils_good_rate", quoted("NCH;THCS")) + "=1;"
               + threshold(what, "4%", "pupils_weak_or_poor_rate", quoted("NCH;THCS")) + "=1;"
               + threshold(what, "95%", "conduct_good_or_excellent_rate", quoted("NCH;THCS")) + "=1;"
               + threshold(what, primary, "primary_class_completion_rate", quoted("NCH;TH")) + "=1)";
    };
    school.mark("5.6", 3, 'a', figures("94%"));
    CHECK(school.level() == "2");
    CHECK(school.standard() == "1");
    CHECK(school.blockers() == "5.6 (M3a)");
    school.mark("5.6", 3, 'a', figures("95%"));
    CHECK(school.level() == "3");
    // the figures of lower secondary must say of which level of study they are
    CHECK_THAT(school.document().evaluate("=" + threshold(what, "12%", "pupils_excellent_rate")),
               StartsWith("Cần ghi thêm trong đối số bộ: "));
}

TEST_CASE("W22 in cells: 31 classes are one too many for Mức 2")
{
    FormsSchool school({.type = "TH"}, "TH");
    school.document().set("Trường.A2", 31.0);
    school.mark("1.5", 2, 'a', threshold(R"("1.5";2;"a")", "$'Trường'.$A$2"));
    CHECK(school.level() == "1");
    CHECK(school.standard() == "0");
    CHECK(school.blockers() == "1.5 (M2a)");
    school.document().set("Trường.A2", 30.0);
    CHECK(school.level() == "3");
    CHECK(school.standard() == "2");
}

// ---- dates ----------------------------------------------------------------------------------------------------------------

TEST_CASE("W23, W25 … W28, W49, W50 in cells: the dates of certificates")
{
    Document document;
    const auto holds = [&](const std::string& condition) {
        INFO(condition);
        CHECK(document.evaluate("=ISNUMBER(1/(" + condition + "))+0") == "1");
    };
    // W25: MĐ2 asked for on 1/6/2025 is nine days too early
    holds("KD.NANGMUC(DATE(2023;6;10))=DATE(2025;6;10)");
    holds("DATE(2025;6;1)<KD.NANGMUC(DATE(2023;6;10))");
    // W26: nothing left to maintain in 2024
    holds("KD.HETHAN(DATE(2018;5;20))=DATE(2023;5;20)");
    holds("KD.HETHAN(\"20/5/2018\")<DATE(2024;1;1)");
    // W27: five months, and the last day of a shorter month
    holds("KD.HANDANGKY(DATE(2028;7;31))=DATE(2028;2;29)");
    holds("KD.HANDANGKY(DATE(2026;7;31))=DATE(2026;2;28)");
    holds("KD.HANDANGKY(\"31/7/2026\")=DATE(2026;2;28)");
    // W28: valid to 28/02/2029, that day included, not to 01/3/2029
    holds("KD.HETHAN(DATE(2024;2;29))=DATE(2029;2;28)");
    holds("KD.HETHAN(\"29/02/2024\")=EDATE(DATE(2024;2;29);60)");
    holds("DATE(2029;2;28)<=KD.HETHAN(DATE(2024;2;29))");
    holds("DATE(2029;3;1)>KD.HETHAN(DATE(2024;2;29))");
    // W49: the printed expiry is the computed one, and lies after the change of regime
    holds("KD.HETHAN(DATE(2024;4;10))=DATE(2029;4;10)");
    holds("DATE(2026;9;1)<=KD.HETHAN(DATE(2024;4;10))");
    // W50: two years end on 28/02/2030
    holds("KD.NANGMUC(DATE(2028;2;29))=DATE(2030;2;28)");
    holds("KD.NANGMUC(\"29/02/2028\")<=DATE(2030;2;28)");
    // W23: the fifth year of operation ends after the external result
    holds("DATE(2022;6;1)<KD.HETHAN(DATE(2018;9;1))");
    holds("KD.HETHAN(DATE(2018;9;1))=DATE(2023;9;1)");
}

TEST_CASE("W23 in cells: the level of the external result is Mức 2 all the same")
{
    FormsSchool school({.type = "MN", .m3Unmet = true}, "MN");
    CHECK(school.level() == "2");
}

TEST_CASE("W24 in cells: the self-assessment and the external result are asked by their ranges")
{
    Document document;
    document.fill("A1", summary(criteriaOf("TRH"), 3, 3, {}));
    document.addSheet("Đánh giá ngoài");
    document.fill("Đánh giá ngoài.A1", summary(criteriaOf("TRH"), 3, 3, {{"5.6", 2}}));
    const std::string rest = ";\"TRH\";" + in2019 + ")";
    const std::string external = "$'Đánh giá ngoài'.A1:E31";
    CHECK(document.evaluate("=KD.MUC(A1:E31" + rest) == "3");
    CHECK(document.evaluate("=KD.CHUAN(A1:E31" + rest) == "2");
    CHECK(document.evaluate("=KD.MUC(" + external + rest) == "2");
    CHECK(document.evaluate("=KD.CHUAN(" + external + rest) == "1");
    CHECK(document.evaluate("=KD.CANTRO(" + external + ";" + rest) == "5.6");
}

// ---- 2026 -------------------------------------------------------------------------------------------------------------------

TEST_CASE("W31 in cells: exactly five of the seven others suffice for Mức 1")
{
    const Levels levels{{"1.1", 0}, {"2.3", 0}};
    expectPT(1, levels,
             {"1", "1", "1",
              "1.3; 1.4; 2.1; 2.2; 3.1; 3.2; 4.1; 4.2; ít nhất 5 trong: 1.1; 1.2; 2.3; 3.3; 3.4; 3.5; 4.3; "
              "1.1 (M1); 2.3 (M1)",
              "Đạt Mức 1"});
}

TEST_CASE("W32 in cells: four of seven do not suffice")
{
    expectPT(1, {{"1.1", 0}, {"2.3", 0}, {"3.5", 0}},
             {"0", "0", "0", "ít nhất 1 trong: 1.1; 2.3; 3.5", "Không đạt Mức 1"});
}

TEST_CASE("W33 in cells: an unmet mandatory criterion blocks Mức 1")
{
    for (const char* school : {"MN", "MN-2026"})
        expect(school2026(2, {{"4.2", 0}}), school, {"0", "0", "0", "4.2", "Không đạt Mức 1"});
}

TEST_CASE("W34 in cells: mandatory and five others at Mức 2, the rest at Mức 1, give Mức 2")
{
    expectPT(2, {{"1.1", 1}, {"2.3", 1}}, {"2", "2", "2", "", "Đạt Mức 2"});
}

TEST_CASE("W35 in cells: a criterion below Mức 1 blocks Mức 2")
{
    expectPT(2, {{"1.1", 1}, {"3.5", 0}}, {"1", "1", "1", "3.5 (M1)", "Đạt Mức 1"});
}

TEST_CASE("W36 in cells: six of seven at Mức 2 do not make up for one below Mức 1")
{
    expectPT(2, {{"4.3", 0}}, {"1", "1", "1", "4.3 (M1)", "Đạt Mức 1"});
}

TEST_CASE("W37 in cells: four of seven at Mức 2 need any one more")
{
    expectPT(2, {{"1.1", 1}, {"2.3", 1}, {"3.5", 1}}, {"1", "1", "1", "ít nhất 1 trong: 1.1; 2.3; 3.5", "Đạt Mức 1"});
}

TEST_CASE("W38 in cells: a mandatory criterion at Mức 1 blocks Mức 2")
{
    expectPT(2, {{"2.2", 1}}, {"1", "1", "1", "2.2", "Đạt Mức 1"});
}

TEST_CASE("W40 in cells: blanks among the others leave Mức 1 certain and Mức 2 open")
{
    Document document = school2026(2, {{"2.3", blank}, {"4.3", blank}});
    const std::string rest = ";\"THCS\";" + in2027 + ")";
    CHECK(document.evaluate("=KD.MUC(" + table2026 + rest) == "1");
    CHECK(document.evaluate("=KD.MUCCOTHE(" + table2026 + rest) == "2");
    CHECK(document.evaluate("=KD.CHUAN(" + table2026 + rest) == "1");
    CHECK(document.evaluate("=KD.CANTRO(" + table2026 + ";" + rest) == "2.3 (chưa đánh giá); 4.3 (chưa đánh giá)");
}

TEST_CASE("W41 in cells: a blank mandatory criterion leaves everything open")
{
    expectPT(2, {{"3.1", blank}}, {"0", "2", "0", "3.1 (chưa đánh giá)", "Chưa đủ dữ liệu: 3.1 chưa đánh giá"});
}

TEST_CASE("W42 in cells: GDTX gets a level and no national standard")
{
    Document document = school2026(1);
    const std::string row = std::to_string(rowIn2026("3.3"));
    document.set("C" + row, "Không đạt");
    document.set("D" + row, "×");
    const std::string rest = ";\"GDTX\";" + in2027 + ")";
    CHECK(document.evaluate("=KD.MUC(" + table2026 + rest) == "1");
    CHECK(document.evaluate("=KD.TIEUCHI(" + table2026 + ";\"3.3\"" + rest) == "0");
    CHECK(document.evaluate("=KD.DAT(" + table2026 + ";1" + rest) == "14");
    document.setFormula("G1", "=KD.CHUAN(" + table2026 + rest);
    CHECK(document.error("G1") == notAvailable);
    document.setArrayFormula("G2:J2", "=KD.KIEMTRA(" + table2026 + rest);
    CHECK(document.text("H2") == "D" + row);
    CHECK(document.text("I2") == "L01");
    CHECK(document.evaluate("=ROWS(KD.KIEMTRA(" + table2026 + rest + ")") == "1");
}

TEST_CASE("W43, W44 in cells: the lowest level of study decides, and the conclusion says on what ground")
{
    Document document = school2026(2);
    document.addSheet("THCS");
    const auto ask = [&](const std::string& function, const std::string& more = {}) {
        return document.evaluate("=" + function + "(A1:D18" + more + ";\"NCH\";" + in2027 + ";$'THCS'.A1:D18)");
    };
    document.fill("THCS.A1", summary(criteria2026(), 2, 1, {}));
    CHECK(ask("KD.MUC") == "1");
    CHECK(ask("KD.CHUAN") == "1");
    CHECK(ask("KD.KETLUAN") == "Đạt Mức 1 (mức thấp nhất của các cấp học, cần đối chiếu quy định)");
    document.fill("THCS.A1", summary(criteria2026(), 2, 1, {{"4.2", 0}}));
    CHECK(ask("KD.MUC") == "0");
    CHECK(ask("KD.CHUAN") == "0");
    CHECK(ask("KD.CANTRO", ";") == "4.2");
    CHECK_THAT(ask("KD.KETLUAN"), StartsWith("Không đạt Mức 1 ("));
}

TEST_CASE("W46 in cells: the level is Mức 2, whatever the years of data")
{
    Document document = school2026(2);
    CHECK(document.evaluate("=KD.MUC(" + table2026 + ";\"THCS\";" + in2027 + ")") == "2");
}

TEST_CASE("W47 in cells: in the 2026 regime a figure never says FALSE")
{
    Document document = school2026(2, {{"2.2", 1}});
    for (const char* school : {"TH", "THCS", "THPT", "NCH", "MN", "GDTX"})
        for (const auto& criterion : criteria2026())
            for (const char* level : {"1", "2"})
            {
                const std::string formula = "=KD.NGUONG(" + quoted(school) + ";" + quoted(criterion.code) + ";" + level
                                            + ";\"*\";92%;" + in2027 + ")";
                INFO(formula);
                document.setFormula("G1", formula);
                CHECK(document.error("G1") == 0);
                CHECK_THAT(document.text("G1"), Catch::Matchers::EndsWith("không quy định số liệu ngưỡng."));
            }
    CHECK(document.evaluate("=KD.TIEUCHI(" + table2026 + ";\"2.2\";\"THCS\";" + in2027 + ")") == "1");
}
