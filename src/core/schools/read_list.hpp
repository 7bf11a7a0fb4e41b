#pragma once

#include "recognise/facts.hpp"
#include "schools/entry.hpp"

namespace datchuan::schools {

/// Reads the schools of a register or plan. Lines of sums and headings of groups are no schools; a heading "Công nhận
/// mới" or "Tiểu học" tells the kind or the type of what stands below it.
List readList(const grid::Workbook& workbook, const recognise::Table& table, const recognise::Facts& facts);

/// "Công nhận mới" → New, "Duy trì", "Công nhận lại" → Maintained, "Nâng mức độ" → LevelUp; Unknown when the text says
/// none of them or several.
Entry::Kind readKind(std::string_view folded);

/// "QĐ 12/QĐ-UBND ngày 20/5/2018", "MĐ1, năm 2018", the number 2018: when it was signed, and the degree.
std::optional<Held> readPrevious(const grid::Grid& grid, grid::Cell cell);

} // namespace datchuan::schools
