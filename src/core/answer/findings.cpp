#include "answer/findings.hpp"

#include "answer/verdict.hpp"

namespace datchuan::answer {

namespace {

std::string inVietnamese(check::Severity severity)
{
    switch (severity)
    {
        case check::Severity::Error:
            return "lỗi";
        case check::Severity::Warning:
            return "cảnh báo";
        case check::Severity::Info:
            return "thông tin";
    }
    return {};
}

} // namespace

std::vector<FindingRow> findingRows(const check::Checked& checked)
{
    std::vector<FindingRow> rows;
    for (const check::Finding& finding : checked.findings)
        rows.push_back(
            {inVietnamese(finding.severity), grid::toA1(finding.place.cell), finding.code, finding.message.vi});
    if (rows.empty() && checked.assessed.tables.empty())
        rows.push_back({inVietnamese(check::Severity::Info), "", "", verdictOf(checked.assessed).conclusion});
    else if (rows.empty())
        rows.push_back({"ổn", "", "", "Không tìm thấy vấn đề"});
    return rows;
}

} // namespace datchuan::answer
