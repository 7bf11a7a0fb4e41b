#pragma once

#include "support/checked.hpp"
#include "support/school.hpp"

#include <string>
#include <vector>

namespace datchuan::tests {

using Found = std::vector<std::string>;

/// A summary sheet with the cells of its criteria at hand, to be spoilt cell by cell.
struct Summary
{
    explicit Summary(const char* set = "TH-2018", School start = {});

    /// Writes the sheet anew, from `school` and `layout`.
    void write();
    grid::Cell level(const std::string& code, int n) const { return {rows.at(code), levelColumn(layout, n)}; }
    grid::Cell notMet(const std::string& code) const { return {rows.at(code), notMetColumn(layout)}; }
    grid::Cell code(const std::string& of) const { return {rows.at(of), layout.firstColumn}; }
    /// The cell of the header that holds this text.
    grid::Cell header(const std::string& text) const;
    Found found() const { return findings({sheet}); }
    /// The first finding of `found`; an empty one when there is none.
    check::Finding first() const;

    School school;
    SummaryLayout layout;
    SheetBuilder sheet;
    std::map<std::string, int> rows;
};

} // namespace datchuan::tests
