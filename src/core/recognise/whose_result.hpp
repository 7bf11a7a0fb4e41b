#pragma once

#include "recognise/result_header.hpp"

#include <optional>
#include <string_view>

/// Whose result stands in the columns of a header: that of the school or of the external team, of which year; and whether
/// it is a result at all.
namespace datchuan::recognise {

/// The party that the text of a header names: "TĐG mức 1".
std::optional<Party> partyIn(std::string_view folded);

/// The party named in a header or above it: the nearest text to the left (up to `after`, exclusive) in the rows above,
/// as merged headers hold theirs at the left end.
std::optional<Party> partyAbove(const Survey& survey, int row, int column, int after);

/// The party named in the lines above a table; self-assessment when nothing is said.
Party partyOfTitle(const Survey& survey, int row);

/// What a header says of the results below it: the school year, and whether they are no final ones.
struct Standing
{
    int year = 0;
    bool isNotFinal = false; ///< of a working group, a draft, the year before
};

/// What the text of one header says: "TĐG 2020", "Nhóm công tác".
Standing standingIn(std::string_view folded);

/// True when the lines above a table name an external assessment, alone or beside the self-assessment.
bool titleNamesExternal(const Survey& survey, int row);

/// Two results of one party beside each other in one table: that of the newest year counts, and none of a working group
/// beside that of the council.
void keepFinal(const Survey& survey, int row, ResultHeader& header);

/// True when results stand beside each other in one table and nothing says whose they are: of two levels of study, two
/// schools, a first and a second round. None of them may be taken for the result of the school.
bool isUnclearWhose(const Survey& survey, int row, const ResultHeader& header);

/// True when what is marked below a header are levels to be reached: "Bảng đăng ký mức phấn đấu".
bool isOfTargets(const Survey& survey, const ResultHeader& header);

/// True for the header of one column with what is aimed at or asked for: "Mức phấn đấu", "Mục tiêu", "Mức cần đạt".
bool namesTarget(std::string_view folded);

/// True when a header of that kind stands above the columns of levels whose first one this is.
bool isBelowTarget(const Survey& survey, int row, int column);

} // namespace datchuan::recognise
