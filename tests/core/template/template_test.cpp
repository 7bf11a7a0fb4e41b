#include "catch.hpp"

#include "figures/figure_table.hpp"
#include "generate/random_school.hpp"
#include "support/checked.hpp"
#include "support/drafted.hpp"
#include "template/shipped.hpp"
#include "template/template.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

using namespace datchuan;
using namespace datchuan::tests;

namespace {

struct Kind
{
    const ruleset::RuleSet* set;
    std::string type;
};

std::vector<Kind> kinds()
{
    std::vector<Kind> all;
    for (const ruleset::RuleSet& set : library().all())
        if (templates::canMakeTemplate(set))
            for (const std::string& type : set.schoolTypes)
                all.push_back({&set, type});
    return all;
}

SheetBuilder& criteriaOf(std::vector<SheetBuilder>& sheets)
{
    return sheets[1];
}

/// The cells of a book's criteria sheet: code → row; the column of "Không đạt".
std::map<std::string, int> rowsOf(const draft::Book& book)
{
    std::map<std::string, int> rows;
    for (const auto& [cell, entry] : book.sheets[1].block.cells())
        if (const auto* text = std::get_if<std::string>(&entry.content);
            text != nullptr && cell.column == 0 && text->starts_with("Tiêu chí "))
            rows[text->substr(std::string("Tiêu chí ").size())] = cell.row;
    return rows;
}

constexpr int notMetColumn = 2;

bool isFigure(draft::Look look)
{
    using enum draft::Look;
    return look == Count || look == Ratio || look == Percent || look == Total;
}

/// Marks the criteria, and the items where the school has them.
void fillIn(std::vector<SheetBuilder>& sheets, const draft::Book& book, const RandomSchool& school, bool cumulative,
            const std::string& mark)
{
    const auto rows = rowsOf(book);
    for (const auto& [code, level] : school.levels)
        for (int column = 0; column <= level; ++column)
            if (column == level || (cumulative && column > 0))
                criteriaOf(sheets).put({rows.at(code), notMetColumn + column}, mark.c_str());
    int row = 3;
    for (const auto& item : school.set->items)
    {
        if (const auto met = school.items.find(item.code); met != school.items.end() && met->second >= 0)
            sheets[2].put({row, met->second == 1 ? 3 : 2}, mark.c_str());
        ++row;
    }
}

/// The workbook has this school's level, and no finding but true ones.
void checkLevel(const check::Checked& result, const RandomSchool& school)
{
    REQUIRE(result.assessed.assessments.size() == 1);
    const auto& assessment = result.assessed.assessments.front();
    REQUIRE(assessment.judgement);
    int claimed = 0;
    for (const int level : assessment.claims.claimedLevels)
        claimed = std::max(claimed, level);
    for (const auto& [code, met] : school.items)
        if (met >= 0)
            claimed = 4;
    const auto expected = school.outcome(claimed, false);
    CHECK(assessment.judgement->proven == expected.proven);
    CHECK(assessment.judgement->possible == expected.possible);
    for (const auto& [code, level] : school.levels)
        CHECK(assessment.judgement->criterionLevels.at(code) == std::max(0, level));
    for (const auto& finding : result.findings)
    {
        INFO(finding.code << " " << finding.place.sheet << "!" << grid::toA1(finding.place.cell) << " "
                          << finding.message.en);
        static const std::set<std::string> true_{"L06", "L15", "L22", "L23", "L24"};
        CHECK((true_.contains(finding.code) || finding.severity == check::Severity::Info));
    }
}

} // namespace

TEST_CASE("there is a template for every rule set that gives levels, and none for one known in part")
{
    std::set<std::string> ids;
    for (const Kind& kind : kinds())
        ids.insert(kind.set->id);
    CHECK(ids == std::set<std::string>{"MN-2018", "TH-2018", "TRH-2018", "MN-2026", "PT-2026", "GDTX-2026"});
    CHECK_FALSE(templates::canMakeTemplate(ruleSet("TH-2024")));
}

TEST_CASE("an empty template is recognised with its rule set, and nothing is found but that it is not assessed yet")
{
    for (const Kind& kind : kinds())
    {
        INFO(kind.set->id << " " << kind.type);
        const draft::Book book = templates::makeTemplate(*kind.set, kind.type);
        for (const bool stored : {true, false}) // with and without the choice in the document's properties
        {
            grid::Workbook workbook = workbookOf(sheetsOf(book));
            if (stored)
                workbook.choices = book.choices;
            const auto result = check::checkWorkbook(workbook, library(), titles(), {});
            std::vector<std::string> found;
            for (const auto& finding : result.findings)
                found.push_back(finding.code + " " + std::to_string(finding.place.sheet) + "!"
                                + grid::toA1(finding.place.cell) + " " + finding.message.en);
            CAPTURE(found);
            REQUIRE(found.size() == 1);
            CHECK(found.front().starts_with("L06 1!A6"));
            REQUIRE(result.assessed.assessments.size() == 1);
            const auto& assessment = result.assessed.assessments.front();
            REQUIRE(assessment.choice.set != nullptr);
            CHECK(assessment.choice.set->id == kind.set->id);
            CHECK_FALSE(assessment.school);
            CHECK(assessment.missing.empty());
            CHECK(assessment.parts.size() == (kind.set->items.empty() ? 1 : 2));
        }
    }
}

TEST_CASE("a template offers the sign that was asked for, and is judged with it")
{
    std::mt19937 random(20261125);
    for (const Kind& kind : kinds())
        for (const std::string mark : {"x", "X", "Đạt"})
        {
            INFO(kind.set->id << " " << kind.type << " " << mark);
            const draft::Book book = templates::makeTemplate(*kind.set, kind.type, mark);
            for (std::size_t sheet = 1; sheet <= (kind.set->items.empty() ? 1U : 2U); ++sheet)
                for (const draft::DropDown& list : book.sheets[sheet].block.lists())
                    CHECK(list.entries.front() == mark);
            const RandomSchool school = randomSchool(*kind.set, random);
            auto sheets = sheetsOf(book);
            fillIn(sheets, book, school, true, mark);
            checkLevel(checked(sheets), school);
        }
}

TEST_CASE("a template filled in at random gives the level of the school and no false findings")
{
    std::mt19937 random(20261124);
    for (const Kind& kind : kinds())
    {
        const draft::Book book = templates::makeTemplate(*kind.set, kind.type);
        for (int round = 0; round < 12; ++round)
        {
            RandomSchool school = randomSchool(*kind.set, random);
            auto sheets = sheetsOf(book);
            fillIn(sheets, book, school, round % 2 == 0, kind.set->evidenceConvention == "MC" ? "×" : "x");
            sheets[0].put({3, 1}, school.name);
            const auto result = checked(sheets);
            INFO(kind.set->id << " " << kind.type << " round " << round);
            checkLevel(result, school);
            CHECK(result.assessed.assessments.front().school == school.name);
        }
    }
}

TEST_CASE("with the date the rows of the data tables are known, whatever the school type")
{
    for (const Kind& kind : kinds())
    {
        if (kind.set->id == "MN-2026" || kind.set->id == "GDTX-2026") // the rows of their forms are not known
            continue;
        INFO(kind.set->id << " " << kind.type);
        const draft::Book book = templates::makeTemplate(*kind.set, kind.type);
        auto sheets = sheetsOf(book);
        SheetBuilder& figures = sheets.back();
        const int years = *kind.set->dataYears;
        std::map<std::string, int> numbers;
        for (const auto& [cell, entry] : book.sheets.back().block.cells())
            if (entry.look == draft::Look::Header && cell.column >= 1 && cell.column <= years
                && std::holds_alternative<draft::Formula>(entry.content))
                figures.put(cell,
                            "Năm học " + std::to_string(2018 + cell.column) + "-" + std::to_string(2019 + cell.column));
            else if (cell.column >= 1 && cell.column <= years && isFigure(entry.look))
                figures.put(cell, "#=1");
        const auto workbook = workbookOf(sheets);
        const auto result = check::checkWorkbook(workbook, library(), titles(), {});
        const auto tables = figures::yearTables(workbook, result.assessed.tables, figures::measureNames(library()));
        CHECK(tables.size() == (kind.type == "MN" ? 4U : 5U));
        std::set<std::string> unknown;
        for (const auto& table : tables)
        {
            CHECK(static_cast<int>(table.years.size()) == years);
            for (const auto& row : table.rows)
                if (row.figure.empty())
                    unknown.insert(row.text);
        }
        // rows of the form that no check asks for
        for (const char* text : {"Số lượng học sinh đi học đúng độ tuổi", "- Nữ", "- Dân tộc thiểu số",
                                 "Tỷ lệ học sinh chuyển cấp", "Bình quân số trẻ em/nhóm, lớp"})
            unknown.erase(text);
        CHECK(unknown == std::set<std::string>{});
        CHECK(figures::staffTables(workbook, result.assessed.tables).size() == 1);
    }
}

TEST_CASE("an own rule set gets a template too, and one with an unknown school type")
{
    const auto& set = ruleSet("TRH-2018");
    CHECK(templates::makeTemplate(set, "GDTX").sheets.size() == templates::makeTemplate(set, "THCS").sheets.size());
    ruleset::RuleSet own = set;
    own.id = "OWN-1";
    own.schoolTypes.clear();
    own.items.clear();
    const draft::Book book = templates::makeTemplate(own, "");
    CHECK(book.choices.at("ruleset") == "OWN-1");
    CHECK(book.sheets.size() == 6);
}

TEST_CASE("the templates that are shipped are made from the rule sets and forms of today")
{
    std::ifstream file(DATCHUAN_SOURCE_DIR "/extension/templates/digests.txt");
    const std::string written{std::istreambuf_iterator<char>(file), {}};
    INFO("run ./dev templates and commit the files");
    CHECK(written == templates::digestsOf(library()));
    for (const templates::Shipped& shipped : templates::shippedTemplates(library()))
        CHECK(std::filesystem::exists(DATCHUAN_SOURCE_DIR "/extension/templates/DatChuan/" + shipped.file));
}
