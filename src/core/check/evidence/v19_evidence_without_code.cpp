#include "check/catalogue.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const evidence::Entry& entry : context.book.entries)
        if (entry.codeKind == grid::ValueKind::Empty && entry.codes.empty() && !entry.isReference())
            sink.add(entry.codePlace, {{"name", std::string(entry.name)}});
}

} // namespace

const Check v19{"V19",
                Severity::Warning,
                "evidence-without-code",
                "Minh chứng \"{name}\" ở hàng {row} chưa có mã.",
                "Evidence \"{name}\" in row {row} has no code.",
                "Minh chứng không có mã thì không viện dẫn được.",
                "It cannot be cited.",
                &run};

} // namespace datchuan::check
