#include "check/catalogue.hpp"
#include "check/text/sheet_texts.hpp"

#include "text/lookalikes.hpp"

namespace datchuan::check {

namespace {

void run(const Context& context, Sink& sink)
{
    tellRepairs(context, sink, &text::repairedD);
}

} // namespace

const Check x07{"X07",
                Severity::Warning,
                "eth-for-d",
                "Ô {cell}: chữ \"Đ\" sai mã ký tự.",
                "Cell {cell}: wrong character for \"Đ\".",
                "\"Ðạt\" với ký tự khác không bằng \"Đạt\" khi so sánh.",
                "\"Ðạt\" with the other character is not \"Đạt\".",
                &run};

} // namespace datchuan::check
