#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include "check/header_texts.hpp"
#include "recognise/spelling.hpp"
#include "text/lookalikes.hpp"

namespace datchuan::check {

namespace {

/// The text as it looks: letters that only look right are X07's and X15's.
std::string asItLooks(const std::string& text)
{
    const std::string withD = text::repairedD(text).value_or(text);
    return text::repairedCyrillic(withD).value_or(withD);
}

void run(const Context& context, Sink& sink)
{
    for (const HeaderText& header : headerTexts(context))
        if (!header.meaning.wrongWord) // S03 tells that
            if (const auto proper = recognise::properSpelling(asItLooks(header.text)))
                sink.add(header.place, {{"expected", *proper}, {"found", header.text}},
                         Fix{Fix::Kind::Confirm, header.text, *proper});
}

} // namespace

const Check s02{"S02",
                Severity::Warning,
                "header-misspelt",
                "Không tìm thấy cột \"{expected}\". Có phải cột \"{found}\" ở ô {cell}?",
                "Column \"{expected}\" not found. Is it \"{found}\" in {cell}?",
                "Cột được đọc nhờ chữ gần giống; công cụ khác sẽ không tìm thấy.",
                "The column is read by likeness; other tools will not find it.",
                &run};

} // namespace datchuan::check
