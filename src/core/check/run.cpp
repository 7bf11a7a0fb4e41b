#include "check/check.hpp"

#include <algorithm>
#include <tuple>

namespace datchuan::check {

namespace {

class Collector final : public Sink
{
public:
    explicit Collector(std::vector<Finding>& findings) : m_findings(findings) {}

    void use(const Check& check) { m_check = &check; }

    void add(grid::Place place, std::map<std::string, Slot> slots, std::optional<Fix> fix) override
    {
        slots.try_emplace("cell", grid::toA1(place.cell));
        slots.try_emplace("row", std::to_string(place.cell.row + 1));
        Finding finding;
        finding.code = m_check->code;
        finding.severity = m_check->severity;
        finding.place = place;
        finding.message = {render(m_check->messageVi, slots, true), render(m_check->messageEn, slots, false)};
        finding.slots = std::move(slots);
        finding.fix = std::move(fix);
        m_findings.push_back(std::move(finding));
    }

private:
    std::vector<Finding>& m_findings;
    const Check* m_check = nullptr;
};

auto orderOf(const Finding& finding)
{
    return std::tie(finding.place, finding.code, finding.message.vi);
}

} // namespace

std::string_view nameOf(Severity severity)
{
    switch (severity)
    {
        case Severity::Error:
            return "error";
        case Severity::Warning:
            return "warning";
        case Severity::Info:
            return "info";
    }
    return "info";
}

std::string render(std::string_view messageTemplate, const std::map<std::string, Slot>& slots, bool vietnamese)
{
    std::string text;
    while (!messageTemplate.empty())
    {
        const std::size_t open = messageTemplate.find('{');
        const std::size_t close = open == std::string_view::npos ? open : messageTemplate.find('}', open);
        if (close == std::string_view::npos)
            return text.append(messageTemplate);
        text.append(messageTemplate.substr(0, open));
        const auto slot = slots.find(std::string(messageTemplate.substr(open + 1, close - open - 1)));
        if (slot == slots.end())
            text += "?";
        else if (const auto* same = std::get_if<std::string>(&slot->second))
            text += same->empty() ? "?" : *same;
        else
        {
            const auto& local = std::get<LocalText>(slot->second);
            text += vietnamese ? local.vi : local.en;
        }
        messageTemplate.remove_prefix(close + 1);
    }
    return text;
}

std::vector<Finding> runChecks(const Context& context)
{
    std::vector<Finding> findings;
    Collector collector(findings);
    for (const Check* check : catalogue())
    {
        collector.use(*check);
        check->run(context, collector);
    }
    std::ranges::sort(findings, [](const Finding& a, const Finding& b) { return orderOf(a) < orderOf(b); });
    // Not std::ranges::unique: clang 14, which builds the fuzzers, cannot compile GCC 12's.
    const auto repeated = std::unique(findings.begin(), findings.end(),
                                      [](const Finding& a, const Finding& b) { return orderOf(a) == orderOf(b); });
    findings.erase(repeated, findings.end());
    return findings;
}

} // namespace datchuan::check
