#include "check/catalogue.hpp"
#include "check/evidence/codes.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const evidence::CodeCell& cell : context.book.cells)
        for (const evidence::Citation& citation : cell.citations)
        {
            // for 2026 the sources disagree about the sign; a lone code needs none
            const bool several =
                citation.codes.size() > 1 && citation.codes.front().convention == evidence::Convention::H;
            if (several && citation.has(evidence::Anomaly::Separator))
                sink.add(cell.place, {}, citationFix(cell, citation));
        }
}

} // namespace

const Check e07{"E07",
                Severity::Info,
                "separator",
                "Các mã ở ô {cell} nên cách nhau bằng dấu \";\".",
                "Codes in {cell} should be separated by \";\".",
                "Hai mã dễ bị đọc thành một.",
                "Two codes read as one.",
                &run};

} // namespace datchuan::check
