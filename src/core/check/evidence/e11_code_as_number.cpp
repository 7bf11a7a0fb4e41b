#include "check/catalogue.hpp"

#include <array>
#include <cstdio>

namespace datchuan::check {

namespace {

std::string shown(double number)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.15g", number);
    return text.data();
}

void run(const Context& context, Sink& sink)
{
    for (const evidence::Entry& entry : context.book.entries)
    {
        const grid::Sheet& sheet = context.sheet(entry.codePlace.sheet);
        if (entry.code.has(evidence::Anomaly::CodeAsNumber))
            sink.add(entry.codePlace, {{"value", std::string(sheet.grid.text(entry.codePlace.cell))}});
        else if (entry.codeKind == grid::ValueKind::Number
                 && sheet.details->style(entry.codePlace.cell).format != grid::NumberFormat::Date) // X03 tells a date
            sink.add(entry.codePlace, {{"value", shown(sheet.grid.at(entry.codePlace.cell).number)}});
    }
}

} // namespace

const Check e11{"E11",
                Severity::Error,
                "code-as-number",
                "Ô {cell} chứa số {value}, không phải mã minh chứng.",
                "Cell {cell} holds the number {value}, not an evidence code.",
                "Mã đã bị gõ hoặc bị đổi thành số.",
                "The code was typed as a number.",
                &run};

} // namespace datchuan::check
