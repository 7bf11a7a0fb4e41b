#include "check/catalogue.hpp"
#include "evidence/names.hpp"

namespace datchuan::check {

namespace {

using evidence::Entry;

void run(const Context& context, Sink& sink)
{
    for (const auto& [code, indices] : context.book.listed)
    {
        const Entry* first = nullptr;
        for (const std::size_t index : indices)
        {
            const Entry& entry = context.book.entries[index];
            const auto& year = context.book.listOf(entry).year;
            if (!year || entry.name.empty() || entry.codeKind == grid::ValueKind::Empty)
                continue;
            if (first == nullptr || *year < *context.book.listOf(*first).year)
                first = &entry;
        }
        if (first == nullptr)
            continue;
        const int firstYear = *context.book.listOf(*first).year;
        const std::string firstKey = context.book.nameKey(context.workbook, *first);
        for (const std::size_t index : indices)
        {
            const Entry& entry = context.book.entries[index];
            const auto& year = context.book.listOf(entry).year;
            if (year && *year > firstYear && !entry.name.empty() && entry.codeKind != grid::ValueKind::Empty
                && !evidence::mayBeSameName(firstKey, context.book.nameKey(context.workbook, entry)))
                sink.add(entry.codePlace,
                         {{"code", code}, {"year", std::to_string(firstYear) + "-" + std::to_string(firstYear + 1)}});
        }
    }
}

} // namespace

const Check v17{"V17",
                Severity::Error,
                "counter-restart",
                "Mã {code} đã dùng trong năm học {year}; không cấp lại.",
                "Code {code} was used in {year}; do not reuse it.",
                "Hai văn bản khác năm học mang cùng một mã.",
                "Two documents with one code across years.",
                &run};

} // namespace datchuan::check
