#include "check/catalogue.hpp"
#include "check/evidence/codes.hpp"

namespace datchuan::check {

namespace {

/// All codes of the range, when the list holds each of them: then nothing is invented.
std::optional<Fix> fixOf(const Context& context, const evidence::CodeCell& cell, const evidence::Citation& citation)
{
    if (citation.codes.size() != 2)
        return std::nullopt;
    std::string all;
    for (const std::string& code : evidence::codesOfRange(citation.codes.front(), citation.codes.back()))
    {
        if (!context.book.listed.contains(code))
            return std::nullopt;
        const bool mc = citation.codes.front().convention == evidence::Convention::MC;
        all += (all.empty() ? "" : mc ? ", " : "; ") + code;
    }
    if (all.empty())
        return std::nullopt;
    const std::size_t begin = citation.codes.front().position;
    const std::size_t end = citation.codes.back().position + citation.codes.back().length;
    std::string after(cell.text);
    after.replace(begin, end - begin, all);
    return Fix{Fix::Kind::Confirm, std::string(cell.text), std::move(after)};
}

void run(const Context& context, Sink& sink)
{
    for (const evidence::CodeCell& cell : context.book.cells)
        for (const evidence::Citation& citation : cell.citations)
            if (citation.has(evidence::Anomaly::Range))
                sink.add(cell.place, {}, fixOf(context, cell, citation));
}

} // namespace

const Check e09{"E09",
                Severity::Warning,
                "range",
                "Ô {cell} ghi khoảng mã; hãy liệt kê từng mã.",
                "Cell {cell} gives a range of codes; list each code.",
                "Các mã ở giữa không được viện dẫn.",
                "The middle codes are not cited.",
                &run};

} // namespace datchuan::check
