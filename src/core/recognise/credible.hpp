#pragma once

#include "recognise/label_column.hpp"
#include "recognise/recogniser.hpp"
#include "recognise/result_header.hpp"

namespace datchuan::recognise {

/// True when rows below a header with results are criteria of accreditation, and not the points of a check list, a
/// survey or another body of standards, which also have numbers 1.1 and marks: titles, codes and the words around them
/// must say so.
bool isCredible(const Table& table, const SheetView& view, const ResultHeader& header, const LabelColumn& label);

/// True when the codes side by side in a matrix are those of some rule set, or of its standards, but for a few.
bool areCredible(const std::set<std::string>& codes, const Titles& titles);

} // namespace datchuan::recognise
