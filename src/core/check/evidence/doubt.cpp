#include "check/evidence/doubt.hpp"

#include <set>

namespace datchuan::check {

using evidence::Entry;

namespace {

bool isDoubtful(const Entry& entry)
{
    return !entry.isReference() && (entry.codes.empty() || entry.code.verdict > evidence::Verdict::Fix);
}

std::string criterionOf(const Entry& entry)
{
    if (!entry.criterion.empty() || entry.code.codes.empty() || isDoubtful(entry))
        return entry.criterion;
    return entry.code.codes.front().fields.criterionCode();
}

} // namespace

Doubts doubtfulRows(const evidence::Book& book)
{
    Doubts doubts;
    for (std::size_t i = 0; i < book.entries.size(); ++i)
    {
        if (!isDoubtful(book.entries[i]))
            continue;
        std::set<std::string> criteria{criterionOf(book.entries[i])};
        if (criteria.contains(""))
        {
            if (i > 0)
                criteria.insert(criterionOf(book.entries[i - 1]));
            if (i + 1 < book.entries.size())
                criteria.insert(criterionOf(book.entries[i + 1]));
        }
        for (const std::string& criterion : criteria)
            ++doubts[criterion];
    }
    return doubts;
}

Doubts doubtfulCitations(const evidence::Book& book)
{
    Doubts doubts;
    for (const evidence::CodeCell& cell : book.cells)
        if (cell.where != evidence::CodeCell::Where::List)
            for (const evidence::Citation& citation : cell.citations)
                for (const evidence::CodeReading& code : citation.codes)
                    if (code.canonical.empty() || code.verdict > evidence::Verdict::Fix)
                        ++doubts[cell.criterion];
    return doubts;
}

} // namespace datchuan::check
