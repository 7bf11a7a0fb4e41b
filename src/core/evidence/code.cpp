#include "evidence/code.hpp"

#include <algorithm>
#include <array>

namespace datchuan::evidence {

namespace {

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

void noteOnce(std::vector<Anomaly>& anomalies, Anomaly anomaly)
{
    if (std::ranges::find(anomalies, anomaly) == anomalies.end())
        anomalies.push_back(anomaly);
}

} // namespace

std::string_view catalogueCode(Anomaly anomaly)
{
    constexpr std::array<std::string_view, 12> entries{"E01", "E02", "E03", "E04", "E05", "E06",
                                                       "E07", "E08", "E09", "E10", "E11", "E12"};
    if (const auto place = static_cast<std::size_t>(anomaly); place < entries.size())
        return entries[place];
    switch (anomaly)
    {
        case Anomaly::Invisible:
        case Anomaly::Blank:
            return "X14";
        case Anomaly::CodeAsDate:
            return "X03";
        case Anomaly::DocumentNumber:
            return "V20";
        default:
            return "";
    }
}

std::string Fields::criterionCode() const
{
    return std::to_string(standard) + "." + std::to_string(criterion);
}

std::string canonicalText(Convention convention, const Fields& fields)
{
    switch (convention)
    {
        case Convention::H:
            return "[H" + std::to_string(fields.box) + "-" + fields.criterionCode() + "-" + twoDigits(fields.ordinal)
                   + "]";
        case Convention::MC:
            return "MC." + fields.criterionCode() + "." + twoDigits(fields.ordinal);
        default:
            return {};
    }
}

bool CodeReading::has(Anomaly anomaly) const
{
    return std::ranges::find(anomalies, anomaly) != anomalies.end();
}

void CodeReading::note(Anomaly anomaly, Verdict atLeast)
{
    noteOnce(anomalies, anomaly);
    verdict = std::max(verdict, atLeast);
}

bool Citation::has(Anomaly anomaly) const
{
    return std::ranges::find(anomalies, anomaly) != anomalies.end()
           || std::ranges::any_of(codes, [anomaly](const CodeReading& code) { return code.has(anomaly); });
}

void Citation::note(Anomaly anomaly, Verdict atLeast)
{
    noteOnce(anomalies, anomaly);
    verdict = std::max(verdict, atLeast);
}

} // namespace datchuan::evidence
