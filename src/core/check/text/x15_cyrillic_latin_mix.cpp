#include "check/catalogue.hpp"
#include "check/text/sheet_texts.hpp"

#include "evidence/read.hpp"
#include "text/lookalikes.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

/// Every Cyrillic letter that stands inside an evidence code: E10 tells those and proposes the code.
std::optional<std::string> repairedOutsideCodes(std::string_view text, const Context& context)
{
    auto repaired = text::repairedCyrillic(text);
    if (!repaired)
        return std::nullopt;
    evidence::Context reading;
    reading.known = context.library.all();
    std::string words(text);
    for (const evidence::Citation& citation : evidence::findCitations(text, reading))
        if (citation.has(evidence::Anomaly::LookalikeLetter))
            std::fill_n(words.begin() + static_cast<std::ptrdiff_t>(citation.position), citation.length, ' ');
    return text::repairedCyrillic(words) ? repaired : std::nullopt;
}

void run(const Context& context, Sink& sink)
{
    const auto isEvidenceCode = [&](grid::Place place) {
        return std::ranges::any_of(context.assessed.tables, [&](const recognise::Table& table) {
            const auto column = table.columns.find(recognise::Concept::EvidenceCode);
            return table.kind == recognise::TableKind::EvidenceList && table.sheet == place.sheet
                   && place.cell.row > table.headerRow && place.cell.row <= table.range.last.row
                   && column != table.columns.end() && column->second == place.cell.column;
        });
    };
    tellRepairs(
        context, sink, [&](std::string_view text) { return repairedOutsideCodes(text, context); }, isEvidenceCode);
}

} // namespace

const Check x15{"X15",
                Severity::Warning,
                "cyrillic-latin-mix",
                "Ô {cell} trộn chữ Latin và Cyrillic.",
                "Cell {cell} mixes Latin and Cyrillic letters.",
                "Thường do dán từ công cụ chuyển mã; nhìn giống nhưng tìm kiếm và so sánh không khớp.",
                "Pasted from a converter: looks the same, but searching and comparing fail.",
                &run};

} // namespace datchuan::check
