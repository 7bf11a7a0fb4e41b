#include "check/catalogue.hpp"
#include "check/evidence/claimed.hpp"
#include "check/evidence/documents.hpp"
#include "text/fold.hpp"

namespace datchuan::check {

namespace {

using evidence::Entry;

/// Founding papers, land titles and plans of the site hold for as long as the school stands.
bool isLasting(std::string_view name)
{
    const std::string folded = text::fold(name);
    for (const std::string_view words :
         {"thanh lap", "doi ten", "sap nhap", "chia tach", "su dung dat", "giao dat", "so do", "quy hoach", "xay dung",
          "chien luoc", "cong nhan", "bang cong nhan", "luat", "dieu le", "thong tu", "nghi dinh"})
        if (folded.find(words) != std::string::npos)
            return true;
    return false;
}

void run(const Context& context, Sink& sink)
{
    const auto assessed = assessmentDate(context);
    if (!assessed)
        return;
    constexpr int cycle = 5; // years; the shorter window of 2026 tells nothing about single documents
    const calendar::Date from = calendar::addYears(*assessed, -cycle);
    for (const Entry& entry : context.book.entries)
        if (const auto date = documentDate(context, entry);
            date && *date < from && entry.note.empty() && !entry.codes.empty() && !isLasting(entry.name))
            sink.add(entry.codePlace, {{"code", entry.codes.front()}, {"date", calendar::toVietnamese(*date)}});
}

} // namespace

const Check v12{"V12",
                Severity::Info,
                "outside-window",
                "Minh chứng {code} ngày {date} nằm ngoài chu kỳ đánh giá.",
                "Evidence {code} of {date} lies outside the cycle.",
                "Văn bản cũ cần lời giải thích.",
                "Old documents need a reason.",
                &run};

} // namespace datchuan::check
