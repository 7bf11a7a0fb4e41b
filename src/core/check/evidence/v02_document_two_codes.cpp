#include "check/catalogue.hpp"
#include "evidence/names.hpp"

#include <algorithm>
#include <unordered_map>

namespace datchuan::check {

namespace {

using evidence::Entry;

/// What tells documents of the same name apart: number, date and issuer, or where they are kept.
std::string identityOf(const Context& context, const Entry& entry)
{
    using recognise::Concept;
    std::string identity;
    for (const Concept column : {Concept::NumberAndDate, Concept::Issuer, Concept::Location})
        identity += evidence::keyOfFolded(context.book.folded(context.workbook, entry, column)) + "|";
    return identity;
}

/// Photographs, minutes and the like come in numbers under one name.
bool isOneOfMany(std::string_view key)
{
    for (const std::string_view kind : {"anh ", "hinh anh", "video", "bien ban", "phieu", "danh sach", "so "})
        if (key.starts_with(kind))
            return true;
    return false;
}

/// Names as short as "Kế hoạch năm" fit many documents: without a number they tell nothing.
bool tellsDocument(const Context& context, const Entry& entry, std::string_view nameKey)
{
    constexpr std::size_t ownWords = 5;
    return !context.book.text(context.workbook, entry, recognise::Concept::NumberAndDate).empty()
           || (evidence::wordCount(nameKey) >= ownWords && !isOneOfMany(nameKey));
}

struct Document
{
    std::vector<const Entry*> entries; ///< the first with each code
    std::string codes;
};

void run(const Context& context, Sink& sink)
{
    std::unordered_map<std::uint64_t, int> alike; // nearly every name has a number of its own: no more is asked of it
    const auto nameOf = [&](const Entry& entry) {
        return context.book.folded(context.workbook, entry, recognise::Concept::EvidenceName);
    };
    for (const Entry& entry : context.book.entries)
        ++alike[evidence::signatureNumber(nameOf(entry))];
    std::unordered_map<std::string, Document> documents;
    std::vector<std::string> order;
    for (const Entry& entry : context.book.entries)
    {
        if (entry.name.empty() || entry.codes.size() != 1 || entry.codeKind == grid::ValueKind::Empty
            || !entry.noted.empty() || alike[evidence::signatureNumber(nameOf(entry))] < 2)
            continue;
        const std::string name = context.book.nameKey(context.workbook, entry);
        if (!tellsDocument(context, entry, name))
            continue;
        const auto& year = context.book.listOf(entry).year;
        const std::string key =
            evidence::nameSignature(name) + "|" + identityOf(context, entry) + (year ? std::to_string(*year) : "");
        Document& document = documents[key];
        if (document.entries.empty())
            order.push_back(key);
        if (std::ranges::any_of(document.entries,
                                [&](const Entry* known) { return known->codes.front() == entry.codes.front(); }))
            continue;
        document.entries.push_back(&entry);
        document.codes += (document.codes.empty() ? "" : ", ") + entry.codes.front();
    }
    for (const std::string& key : order)
    {
        const Document& document = documents.at(key);
        if (document.entries.size() > 1)
            sink.add(document.entries[1]->codePlace, {{"name", std::string(document.entries.front()->name)},
                                                      {"k", std::to_string(document.entries.size())},
                                                      {"codes", document.codes}});
    }
}

} // namespace

const Check v02{"V02",
                Severity::Warning,
                "document-two-codes",
                "Minh chứng \"{name}\" mang {k} mã: {codes}; giữ mã dùng lần đầu.",
                "Document \"{name}\" has {k} codes: {codes}; keep the first.",
                "Một văn bản chỉ mang một mã, là mã của lần dùng đầu.",
                "One document, one code of first use.",
                &run};

} // namespace datchuan::check
