#include "check/catalogue.hpp"

#include <set>

namespace datchuan::check {

namespace {

using evidence::CodeCell;

/// A code that is written in a way that leaves doubt is told by its own check: it may stand for another one.
bool isCertain(const evidence::CodeReading& code)
{
    using evidence::Anomaly;
    return !code.canonical.empty() && code.verdict <= evidence::Verdict::Fix && !code.has(Anomaly::LeadingZero)
           && !code.has(Anomaly::OrdinalWidth) && !code.has(Anomaly::BoxLeadingZero);
}

void run(const Context& context, Sink& sink)
{
    if (context.book.listed.empty())
        return;
    std::set<std::string> noted;
    for (const evidence::Entry& entry : context.book.entries)
        noted.insert(entry.noted.begin(), entry.noted.end());
    for (const CodeCell& cell : context.book.cells)
    {
        if (cell.where != CodeCell::Where::Text && cell.where != CodeCell::Where::Column)
            continue; // a plan names evidence that is still to come
        for (const evidence::Citation& citation : cell.citations)
            for (const evidence::CodeReading& code : citation.codes)
                if (isCertain(code) && !context.book.listed.contains(code.canonical) && !noted.contains(code.canonical))
                    sink.add(cell.place, {{"code", code.canonical}});
    }
}

} // namespace

const Check v03{"V03",
                Severity::Error,
                "dangling-code",
                "Mã {code} được viện dẫn ở {cell} nhưng không có trong danh mục.",
                "Code {code} is cited in {cell} but not listed.",
                "Mã treo: đoàn đánh giá không tìm được minh chứng.",
                "\"Mã treo\"; the team cannot find it.",
                &run};

} // namespace datchuan::check
