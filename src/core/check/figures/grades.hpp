#pragma once

#include "check/figures/tables.hpp"

namespace datchuan::check {

/// The rates of one scale of grades in one school year.
struct GradeSum
{
    grid::Place place; ///< the cell of the first grade
    int year = 0;
    double sum = 0;         ///< as a fraction
    double rounding = 0;    ///< how far the sum may be off by rounding
    std::size_t filled = 0; ///< grades that are filled in
    std::size_t rows = 0;   ///< grades that the table has
};

/// The sums of a scale ("results", "conduct", "learning", "training"), a school year each; years with no grade left out.
std::vector<GradeSum> gradeSums(const figures::Book& book, const figures::YearTable& table, std::string_view scale);

} // namespace datchuan::check
