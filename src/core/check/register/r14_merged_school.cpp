#include "check/catalogue.hpp"
#include "check/register/lists.hpp"

#include <algorithm>
#include <array>

namespace datchuan::check {

namespace {

using schools::Entry;
using schools::List;

bool saysMerged(std::string_view folded)
{
    constexpr std::array<std::string_view, 6> words{"sap nhap", "hop nhat",     "doi ten",
                                                    "ten cu",   "truoc day la", "chia tach"};
    return std::ranges::any_of(words,
                               [&](std::string_view word) { return folded.find(word) != std::string_view::npos; });
}

void run(const Context& context, Sink& sink)
{
    eachSchool(context, [&](const List& list, const Entry& entry) {
        const grid::Grid& grid = context.sheet(list.table->sheet).grid;
        const auto* row = grid.row(entry.row);
        const bool says = std::any_of(grid.begin(*row), grid.end(*row),
                                      [&](const auto& filled) { return saysMerged(grid.folded(filled.value)); });
        if (says && (entry.kind == Entry::Kind::Maintained || schoolsOf(context).heldBy(entry)))
            sink.add({list.table->sheet, entry.nameCell}, {{"name", entry.name}});
    });
}

} // namespace

const Check r14{"R14",
                Severity::Warning,
                "merged-school",
                "\"{name}\" có thể đã sáp nhập hoặc đổi tên; xác nhận giá trị bằng cũ.",
                "\"{name}\" may have merged or been renamed; confirm the status of the old recognition.",
                "Giá trị của bằng cũ do cơ quan có thẩm quyền quyết định.",
                "The authority decides what the old recognition is worth.",
                &run};

} // namespace datchuan::check
