#include "check/catalogue.hpp"
#include "check/evidence/doubt.hpp"

#include <set>

namespace datchuan::check {

namespace {

/// Only for criteria whose descriptions are written: in an unfinished report nothing is superfluous yet.
bool isDescribed(const Context& context, const std::string& criterion)
{
    return context.book.described.contains(criterion);
}

struct Orphan
{
    grid::Place place;
    std::string code;
    std::string criterion;
};

void run(const Context& context, Sink& sink)
{
    std::vector<Orphan> orphans;
    Doubts count;
    std::set<std::string_view> told;
    for (const evidence::Entry& entry : context.book.entries)
        for (const evidence::CodeReading& code : entry.code.codes)
        {
            const std::string criterion = code.fields.criterionCode();
            if (!context.book.listed.contains(code.canonical) || !isDescribed(context, criterion)
                || context.book.cited.contains(code.canonical) || !told.insert(code.canonical).second)
                continue;
            orphans.push_back({entry.codePlace, code.canonical, criterion});
            ++count[criterion];
        }
    Doubts doubts = doubtfulCitations(context.book);
    for (const Orphan& orphan : orphans)
        // a code that is written wrongly in the description may stand for this one
        if (count[orphan.criterion] > doubts[orphan.criterion])
            sink.add(orphan.place, {{"code", orphan.code}});
}

} // namespace

const Check v04{"V04",
                Severity::Info,
                "orphan-evidence",
                "Mã {code} có trong danh mục nhưng chưa được viện dẫn.",
                "Code {code} is listed but never cited.",
                "Minh chứng thừa, hoặc bài viết quên viện dẫn.",
                "Superfluous or the citation is missing.",
                &run};

} // namespace datchuan::check
