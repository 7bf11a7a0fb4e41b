#include "check/catalogue.hpp"
#include "check/register/lists.hpp"

namespace datchuan::check {

namespace {

using schools::List;

void run(const Context& context, Sink& sink)
{
    for (const List& list : schoolsOf(context).lists())
        for (const schools::Subtotal& subtotal : list.subtotals)
            sink.add({list.table->sheet, subtotal.cell}, {});
}

} // namespace

const Check r10{"R10",
                Severity::Info,
                "subtotal-counted",
                "Hàng {row} là dòng cộng, không phải trường.",
                "Row {row} is a subtotal, not a school.",
                "Nếu đếm theo số hàng, danh sách sẽ thừa trường.",
                "Counting rows would inflate the list.",
                &run};

} // namespace datchuan::check
