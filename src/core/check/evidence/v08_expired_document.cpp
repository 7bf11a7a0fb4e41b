#include "check/catalogue.hpp"
#include "check/evidence/claimed.hpp"
#include "check/evidence/documents.hpp"

namespace datchuan::check {

namespace {

using evidence::Entry;

void run(const Context& context, Sink& sink)
{
    const auto assessed = assessmentDate(context);
    if (!assessed)
        return;
    for (const Entry& entry : context.book.entries)
        if (const auto expiry = expiryDate(context, entry); expiry && *expiry < *assessed && !entry.codes.empty())
            sink.add(entry.codePlace, {{"code", entry.codes.front()}, {"date", calendar::toVietnamese(*expiry)}});
}

} // namespace

const Check v08{"V08",
                Severity::Warning,
                "expired-document",
                "Minh chứng {code} hết giá trị ngày {date}, trước ngày đánh giá.",
                "Evidence {code} expired on {date}, before the assessment.",
                "Văn bản không còn hiệu lực vào ngày đánh giá.",
                "Not in force on the assessment date.",
                &run};

} // namespace datchuan::check
