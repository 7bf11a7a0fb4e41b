#include "check/evidence/codes.hpp"

#include <algorithm>

namespace datchuan::check {

using evidence::Anomaly;
using evidence::Citation;
using evidence::CodeReading;
using evidence::Convention;

namespace {

/// 1.01 may be meant as 1.10, a single digit may be a cut-off -10: the user must look.
bool needsConfirming(const CodeReading& code)
{
    return code.has(Anomaly::LeadingZero) || code.has(Anomaly::OrdinalWidth) || code.has(Anomaly::BoxLeadingZero);
}

Fix replaced(std::string_view text, std::size_t position, std::size_t length, const std::string& with, bool confirm)
{
    std::string after(text);
    after.replace(position, length, with);
    return {confirm ? Fix::Kind::Confirm : Fix::Kind::Safe, std::string(text), std::move(after)};
}

/// One pair of brackets around several codes of 2018: each code gets its own only when all are written anew.
bool sharesSquareBrackets(const Citation& citation)
{
    return citation.codes.size() > 1 && citation.codes.front().convention == Convention::H
           && citation.position < citation.codes.front().position;
}

} // namespace

std::string CodeInCell::written() const
{
    return std::string(cell.text.substr(code.position, code.length));
}

bool CodeInCell::isListed() const
{
    return cell.where == evidence::CodeCell::Where::List || cell.where == evidence::CodeCell::Where::Column;
}

std::optional<Fix> CodeInCell::fix() const
{
    if (code.proposal.empty())
        return std::nullopt;
    if (sharesSquareBrackets(citation))
        return citationFix(cell, citation);
    return replaced(cell.text, code.position, code.length, code.proposal, needsConfirming(code));
}

std::optional<Fix> citationFix(const evidence::CodeCell& cell, const Citation& citation)
{
    if (citation.proposal.empty())
        return std::nullopt;
    const bool confirm = std::ranges::any_of(citation.codes, needsConfirming) || citation.has(Anomaly::Repeated);
    return replaced(cell.text, citation.position, citation.length, citation.proposal, confirm);
}

void forEachCode(const Context& context, const std::function<void(const CodeInCell&)>& tell)
{
    for (const evidence::CodeCell& cell : context.book.cells)
        for (const Citation& citation : cell.citations)
            for (const CodeReading& code : citation.codes)
                tell({cell, citation, code});
}

void tellCodes(const Context& context, Sink& sink, Anomaly anomaly)
{
    forEachCode(context, [&](const CodeInCell& found) {
        if (found.code.has(anomaly))
            sink.add(found.cell.place, {{"code", found.written()}, {"fix", found.code.proposal}}, found.fix());
    });
}

std::string conventionName(Convention convention)
{
    return convention == Convention::H ? "2018 ([Hn-a.b-cd])" : "2026 (MC.a.b.cd)";
}

} // namespace datchuan::check
