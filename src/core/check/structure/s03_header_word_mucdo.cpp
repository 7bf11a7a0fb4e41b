#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include "check/header_texts.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    for (const HeaderText& header : headerTexts(context))
        if (header.ofCriteria && header.meaning.wrongWord && header.meaning.meaning == recognise::Concept::Level)
        {
            const std::string n = std::to_string(header.meaning.level);
            sink.add(header.place, {{"found", header.text}, {"n", n}},
                     Fix{Fix::Kind::Confirm, header.text, "Mức " + n});
        }
}

} // namespace

const Check s03{"S03",
                Severity::Warning,
                "header-word-mucdo",
                "Cột ghi \"{found}\"; bảng tiêu chí dùng chữ \"Mức {n}\" (cấp độ: kiểm định, mức độ: chuẩn quốc gia).",
                "Column says \"{found}\"; criteria tables use \"Mức {n}\".",
                "Mức, mức độ và cấp độ là ba khái niệm khác nhau.",
                "Mức, mức độ and cấp độ are three different things.",
                &run};

} // namespace datchuan::check
