#include "check/catalogue.hpp"

#include <set>

namespace datchuan::check {

namespace {

/// Only for criteria whose descriptions are written: in an unfinished report nothing is superfluous yet.
bool isDescribed(const Context& context, const evidence::Entry& entry)
{
    const auto& codes = entry.code.codes;
    return !codes.empty() && context.book.described.contains(codes.front().fields.criterionCode());
}

void run(const Context& context, Sink& sink)
{
    std::set<std::string_view> told;
    for (const evidence::Entry& entry : context.book.entries)
        for (const std::string& code : entry.codes)
            if (isDescribed(context, entry) && !context.book.cited.contains(code) && told.insert(code).second)
                sink.add(entry.codePlace, {{"code", code}});
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
