#include "check/catalogue.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const evidence::Entry& entry : context.book.entries)
        if (entry.code.has(evidence::Anomaly::DocumentNumber))
            sink.add(entry.codePlace,
                     {{"value", std::string(context.sheet(entry.codePlace.sheet).grid.text(entry.codePlace.cell))}});
}

} // namespace

const Check v20{"V20",
                Severity::Error,
                "document-number-as-code",
                "Ô {cell}: \"{value}\" là số văn bản, không phải mã minh chứng.",
                "Cell {cell}: \"{value}\" is a document number, not an evidence code.",
                "Cột số văn bản và cột mã bị lẫn.",
                "Number and code columns are confused.",
                &run};

} // namespace datchuan::check
