#include "check/catalogue.hpp"
#include "evidence/names.hpp"

#include <set>

namespace datchuan::check {

namespace {

using evidence::Entry;

/// Documents of different school years with one code are told by V17.
bool mayCompare(const Context& context, const Entry& a, const Entry& b)
{
    const auto& first = context.book.listOf(a).year;
    const auto& second = context.book.listOf(b).year;
    return !first || !second || *first == *second;
}

void run(const Context& context, Sink& sink)
{
    for (const auto& [code, indices] : context.book.listed)
    {
        if (indices.size() < 2)
            continue;
        const Entry* first = nullptr;
        const Entry* other = nullptr;
        std::string firstKey;
        std::set<std::string> keys;
        std::string names;
        for (const std::size_t index : indices)
        {
            const Entry& entry = context.book.entries[index];
            // rows below a merged code cell belong to one bundle
            if (entry.name.empty() || entry.codeKind == grid::ValueKind::Empty)
                continue;
            const std::string key = context.book.nameKey(context.workbook, entry);
            if (first == nullptr)
            {
                first = &entry;
                firstKey = key;
                names = "\"" + std::string(entry.name) + "\"";
            }
            else if (mayCompare(context, *first, entry) && !evidence::mayBeSameName(firstKey, key)
                     && keys.insert(key).second)
            {
                other = other == nullptr ? &entry : other;
                names += ", \"" + std::string(entry.name) + "\"";
            }
        }
        if (other != nullptr)
            sink.add(other->codePlace, {{"code", code}, {"k", std::to_string(keys.size() + 1)}, {"names", names}});
    }
}

} // namespace

const Check v01{"V01",
                Severity::Error,
                "code-two-documents",
                "Mã {code} dùng cho {k} tên khác nhau: {names}.",
                "Code {code} stands for {k} different names: {names}.",
                "Một mã chỉ dành cho một văn bản.",
                "One code, one document.",
                &run};

} // namespace datchuan::check
