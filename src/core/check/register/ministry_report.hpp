#pragma once

#include "check/check.hpp"

#include <optional>
#include <string>
#include <vector>

namespace datchuan::check {

/// A column of counts in the yearly report to the ministry, with its column of rates where it has one.
struct ReportColumn
{
    std::string label; ///< folded: the headers above it, from top to bottom
    int count = 0;
    std::optional<int> rate;
};

/// The columns and rows of a ministry report (forms.md section 6).
struct MinistryReport
{
    const recognise::Table* table = nullptr;
    int total = 0; ///< column "Tổng số trường"
    std::vector<ReportColumn> columns;
    std::vector<int> rows; ///< with a number in `total`
};

const std::vector<MinistryReport>& ministryReports(const Context& context);

} // namespace datchuan::check
