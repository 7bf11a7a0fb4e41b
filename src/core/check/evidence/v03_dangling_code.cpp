#include "check/catalogue.hpp"
#include "check/evidence/doubt.hpp"

#include <map>
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

struct Dangling
{
    grid::Place place;
    std::string code;
    std::string criterion;
};

std::vector<Dangling> danglingCodes(const Context& context)
{
    std::set<std::string> noted;
    for (const evidence::Entry& entry : context.book.entries)
        noted.insert(entry.noted.begin(), entry.noted.end());
    std::vector<Dangling> all;
    for (const CodeCell& cell : context.book.cells)
    {
        if (cell.where != CodeCell::Where::Text && cell.where != CodeCell::Where::Column)
            continue; // a plan names evidence that is still to come
        for (const evidence::Citation& citation : cell.citations)
            for (const evidence::CodeReading& code : citation.codes)
                if (isCertain(code) && !context.book.listed.contains(code.canonical) && !noted.contains(code.canonical))
                    all.push_back({cell.place, code.canonical, code.fields.criterionCode()});
    }
    return all;
}

void run(const Context& context, Sink& sink)
{
    if (context.book.listed.empty())
        return;
    const std::vector<Dangling> all = danglingCodes(context);
    std::map<std::string, std::set<std::string>> byCriterion;
    for (const Dangling& one : all)
        byCriterion[one.criterion].insert(one.code);
    Doubts doubts = doubtfulRows(context.book);
    for (const Dangling& one : all)
        // where a row of the criterion has lost its code, that row may be what is cited
        if (byCriterion.at(one.criterion).size() > doubts[one.criterion])
            sink.add(one.place, {{"code", one.code}});
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
