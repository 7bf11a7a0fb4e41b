#pragma once

#include "generate/choices.hpp"
#include "support/school.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace datchuan::tests {

/// A complete workbook of a random school: summary, forms, evidence list, data tables, improvement plan, all in
/// agreement, in a random layout. It deserves no error and no warning. What stands where is kept for mistakes to be
/// planted.
struct Whole
{
    using Place = grid::Place;

    struct Document
    {
        std::string criterion; ///< under which it is listed
        std::string code;      ///< as the list writes it
        std::string name;
        Place codeCell;
        Place nameCell;
        Place numberCell; ///< sheet -1 where the list has no such column
        Place issuerCell;
        Place locationCell;
        Place noteCell;
        bool cited = false;
        bool reference = false; ///< described at an earlier criterion
        bool oneOfYears = false;
    };
    /// A sentence of a description, or a cell of a code column.
    struct Sentence
    {
        std::string criterion;
        int level = 0;
        std::string letter; ///< "" where the sentence serves the whole level
        Place place;
        std::vector<std::string> codes; ///< as the list writes them
    };
    /// What a form says besides its marks.
    struct FormTexts
    {
        Place weakness;
        Place planHeading;
        Place plan;
        Place result; ///< "Kết quả: Đạt mức 2"
    };
    struct Line
    {
        std::string figure; ///< name in the rule sets: "pupils.female"
        Place label;
        std::vector<Place> years;
        double unit = 1; ///< what the cells show for 1: 100 where a rate is a percentage
        bool isTotal = false;
    };
    struct Table
    {
        std::vector<Place> header; ///< one a year
        std::vector<Line> lines;
    };
    struct Task
    {
        std::string criterion;
        std::map<std::string, Place> cells; ///< "time", "person", "resources", "progress", "measure" …
    };

    const ruleset::RuleSet* set = nullptr;
    bool is2026 = false;
    School school;
    std::string type;            ///< "MN", "TH", "THCS", "THPT", "NCH", "GDTX"
    std::set<std::string> flags; ///< of threshold variants that hold
    int year = 0;                ///< of the assessment
    int proven = 0;              ///< the school's level
    std::vector<SheetBuilder> sheets;

    std::map<std::string, Place> levelCells;  ///< "2.2 2" → the cell of the summary that claims it
    std::map<std::string, Place> labels;      ///< criterion → its cell in the summary
    std::map<std::string, Place> notMetCells; ///< criterion → "Không đạt" of the summary
    std::map<std::string, Place> levelColumn; ///< "2.2 3" → the cell of that level, marked or not
    std::map<std::string, Place> marks;       ///< "2.2 M1c" → the mark in the form
    std::map<std::string, FormTexts> forms;   ///< by criterion
    std::map<std::string, Place> differing;   ///< criteria whose external result differs → the external cell
    std::vector<Document> documents;
    std::vector<Sentence> sentences;
    std::vector<Table> tables;
    std::map<std::string, Place> staff;     ///< "Giáo viên total"
    std::map<std::string, Place> flagCells; ///< "KK", "ĐBKK" → the value
    std::optional<Place> restSentence;      ///< about the remaining children of 11 years
    std::vector<Task> tasks;
    std::map<std::string, Place> weaknesses; ///< criterion → the cell of Biểu 2 IV
    std::vector<Place> reviews;
    std::map<std::string, Place> counts; ///< cells of Biểu 1 (b): "1 of", "1 M2", "1 M2 %", "sum M2"
    std::optional<Place> conclusion;     ///< "Kết quả: Đạt Mức 2"
    std::optional<Place> listTitle;
    int planHeadRow = 0;
    int listSheet = -1;
    int externalSheet = -1;
    int listHeader = 0;
    bool listTellsCriteria = true; ///< by a column or by rows above each group
    int listLast = 0;              ///< last row with a document
    std::vector<int> listColumns;

    bool hasForms() const { return !marks.empty(); }
    int level(const std::string& code) const { return school.level(*set->criterion(code)); }
    /// The cell that claims an indicator: in its form, else in the summary. Nothing when it is not claimed.
    std::optional<Place> claimOf(const std::string& code, int level, const std::string& letter) const;
    const Line* line(const std::string& figure) const;
    double number(Place place) const;
    std::string text(Place place) const { return sheets[static_cast<std::size_t>(place.sheet)].get(place.cell); }
    void put(Place place, const std::string& text)
    {
        sheets[static_cast<std::size_t>(place.sheet)].put(place.cell, text);
    }
    /// As texts cite a code of the list.
    std::string cited(const std::string& code) const { return is2026 ? "(" + code + ")" : code; }
    /// The cells of all sheets, for a report.
    std::string dump() const;
};

/// "#=0.5": a number as cells of SheetBuilder hold it.
std::string cellNumber(double value);

std::span<const Choices::Option> wholeOptions();
Whole writeWhole(const Choices& choices);

} // namespace datchuan::tests
