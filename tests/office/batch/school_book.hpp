#pragma once

#include "support/document.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace datchuan::test {

/// A school as a worked example of regimes.md describes it. Everything that is not named is met. What exists is read
/// from rules/domain, not from the product's rule sets: these tests are to be independent of them.
struct SchoolBook
{
    std::string type{};                        ///< "MN", "TH", "TRH" of 2018-criteria.tsv
    std::string name{};                        ///< "" = the workbook names no school
    std::set<std::string> unmet{};             ///< indicators assessed as not met: "5.5 M1c", "1.1 M3*"
    std::set<std::string> blank{};             ///< criteria without any mark
    bool m3Unmet = false;                      ///< every M3 indicator is assessed as not met
    bool m3Blank = false;                      ///< … is left blank
    std::optional<std::set<int>> unmetItems{}; ///< khoản of Điều 22 not met; nothing = no Mức 4 table
};

struct BookCriterion
{
    std::string code;
    std::string title;
    std::vector<std::string> letters; ///< per level, "abc", "*"; "-" = the level does not exist
};

std::vector<BookCriterion> criteriaOf(const std::string& type);

/// The codes that have M3.
std::vector<std::string> codesWithLevel3(const std::string& type);

/// One sheet as forms.md 1.1, with the Mức 4 table of 1.2 on a second one; cumulative marks. Dated 15/5/2019.
Document summaryBook(const SchoolBook& school);

/// The row of a criterion in summaryBook's sheet, counted from 1.
int summaryRow(const SchoolBook& school, const std::string& code);

/// A cover sheet with the date, a sheet as forms.md 1.3 for each criterion, and the Mức 4 table.
Document formsBook(const SchoolBook& school);

} // namespace datchuan::test
