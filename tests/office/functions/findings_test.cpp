#include "catch.hpp"
#include "functions/sheets.hpp"

#include <random>

// What holds for KD.KIEMTRA whatever the table: one row "ổn" or one row a fault, in the order of the cells.

using namespace datchuan::test;

namespace {

const std::string formula = "=KD.KIEMTRA(A1:E30;\"TH-2018\")";

std::string cellOf(char column, const std::string& code)
{
    return column + std::to_string(rowOf(code) + 1);
}

/// What the array formula in G1:J20 shows, as "L02 E12", "ổn" where nothing is found. L1 counts its rows: Calc repeats a
/// result of one row in all rows of the range.
std::vector<std::string> findings(const Document& document)
{
    const int rows = static_cast<int>(document.value("L1"));
    std::vector<std::string> found;
    for (int row = 1; row <= rows; ++row)
    {
        const std::string number = std::to_string(row);
        const std::string kind = document.text("G" + number);
        const bool isClean = kind == "ổn";
        CHECK(document.text("H" + number).empty() == isClean);
        CHECK(document.text("I" + number).empty() == isClean);
        CHECK((document.text("J" + number) == "Không tìm thấy vấn đề") == isClean);
        found.push_back(isClean ? kind : document.text("I" + number) + " " + document.text("H" + number));
    }
    for (int row = rows + 1; rows > 1 && row <= 20; ++row)
        CHECK(document.error("G" + std::to_string(row)) == notAvailable);
    return found;
}

Document documentWithFindings(int level)
{
    Document document = documentWithSummary(level);
    document.setArrayFormula("G1:J20", formula);
    document.setFormula("L1", "=ROWS(" + formula.substr(1) + ")");
    return document;
}

} // namespace

TEST_CASE("KIEMTRA of a clean table is one row, at every level")
{
    for (int level = 0; level <= 3; ++level)
    {
        Document document = documentWithFindings(level);
        INFO("level " << level);
        CHECK(findings(document) == std::vector<std::string>{"ổn"});
        CHECK(document.evaluate("=COLUMNS(" + formula.substr(1) + ")") == "4");
    }
}

TEST_CASE("KIEMTRA tells every fault once, in the order of the cells, and none when they are mended")
{
    const std::vector<std::string> withoutLevel3{"1.2", "1.5", "1.7", "1.8", "1.9", "1.10", "3.4", "5.1"};
    Document document = documentWithFindings(2);
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 25; ++round)
    {
        const unsigned faults = std::uniform_int_distribution(0U, 255U)(random);
        std::vector<std::string> expected;
        // written from the last row up: the order must not be that of the edits
        for (std::size_t i = withoutLevel3.size(); i-- > 0;)
        {
            const std::string cell = cellOf('E', withoutLevel3[i]);
            const bool faulty = (faults >> i & 1U) != 0;
            document.set(cell, faulty ? "x" : "-----");
            if (faulty)
                expected.insert(expected.begin(), "L02 " + cell);
        }
        if (expected.empty())
            expected.emplace_back("ổn");
        CHECK(findings(document) == expected);
    }
}

TEST_CASE("KIEMTRA tells faults of different kinds row by row")
{
    Document document = documentWithFindings(2);
    document.set(cellOf('E', "5.1"), "x"); // a level that does not exist
    document.set(cellOf('D', "2.1"), "");  // Mức 3 above an empty Mức 2
    document.set(cellOf('E', "2.1"), "x");
    document.set(cellOf('B', "3.2"), "x"); // Không đạt and Đạt
    document.set(cellOf('E', "1.2"), "x");
    CHECK(findings(document)
          == std::vector<std::string>{"L02 " + cellOf('E', "1.2"), "L01 " + cellOf('E', "2.1"),
                                      "L04 " + cellOf('B', "3.2"), "L02 " + cellOf('E', "5.1")});
}
