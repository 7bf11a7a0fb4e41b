#pragma once

#include "schools/entry.hpp"

#include <map>
#include <vector>

namespace datchuan::schools {

/// The columns that speak of one recognition: Degree, Grade, Decision, SignedOn, ExpiresOn, Authority.
using RecognitionColumns = std::map<recognise::Concept, int>;

/// Columns of a register, grouped by the recognition that they speak of: many registers hold a certificate and a
/// recognition of the national standard side by side, each with its decision and dates.
std::vector<RecognitionColumns> recognitionColumns(const grid::Grid& grid, const recognise::Table& table);

FurtherColumns furtherColumns(const grid::Grid& grid, const recognise::Table& table);

} // namespace datchuan::schools
