#include "check/catalogue.hpp"

#include <algorithm>
#include <array>

namespace datchuan::check {

namespace {

using evidence::Entry;

using recognise::Concept;

struct Column
{
    Concept meaning;
    LocalText name;
};

const std::array<Column, 2>& columns()
{
    static const std::array<Column, 2> required{{{Concept::NumberAndDate, {"số, ngày ban hành", "number and date"}},
                                                 {Concept::Issuer, {"nơi ban hành", "issuer"}}}};
    return required;
}

/// Rows that must be complete: not those that only refer to a document described at its first use.
bool isDefinition(const Context& context, const Entry& entry, std::size_t index)
{
    if (entry.name.empty() || entry.isReference() || entry.codeKind == grid::ValueKind::Empty || entry.codes.empty())
        return false;
    return context.book.listed.at(entry.codes.front()).front() == index;
}

void run(const Context& context, Sink& sink)
{
    const auto& book = context.book;
    std::vector<std::vector<std::size_t>> rows(book.lists.size());
    for (std::size_t i = 0; i < book.entries.size(); ++i)
        if (isDefinition(context, book.entries[i], i))
            rows[book.entries[i].list].push_back(i);
    for (std::size_t i = 0; i < book.lists.size(); ++i)
    {
        const evidence::List& list = book.lists[i];
        const grid::Sheet& sheet = context.workbook.sheets[static_cast<std::size_t>(list.table->sheet)];
        const auto isBlank = [&](std::size_t index, int column) {
            const grid::Cell cell{book.entries[index].row(), column};
            // a merged cell says it once for all of its rows
            return sheet.grid.isEmpty(cell) && sheet.grid.isEmpty(sheet.details->mergedArea(cell).first);
        };
        std::vector<const Column*> partly;
        for (const Column& column : columns())
        {
            const auto at = list.column(column.meaning);
            if (!at || rows[i].empty())
                continue;
            constexpr std::size_t few = 2;
            const bool throughout = rows[i].size() > few && std::ranges::none_of(rows[i], [&](std::size_t index) {
                                        return !sheet.grid.isEmpty({book.entries[index].row(), *at});
                                    });
            if (!throughout)
                partly.push_back(&column);
            else // told once, at the header
                sink.add({list.table->sheet, {list.table->range.first.row, *at}},
                         {{"code", LocalText{"ở cả " + std::to_string(rows[i].size()) + " hàng",
                                             "in all " + std::to_string(rows[i].size()) + " rows"}},
                          {"columns", column.name}});
        }
        for (const std::size_t index : rows[i])
        {
            LocalText missing;
            std::optional<int> first;
            for (const Column* column : partly)
            {
                const int at = *list.column(column->meaning);
                if (!isBlank(index, at))
                    continue;
                first = first.value_or(at);
                missing.vi += (missing.vi.empty() ? "" : ", ") + column->name.vi;
                missing.en += (missing.en.empty() ? "" : ", ") + column->name.en;
            }
            if (first)
                sink.add({list.table->sheet, {book.entries[index].row(), *first}},
                         {{"code", book.entries[index].codes.front()}, {"columns", missing}});
        }
    }
}

} // namespace

const Check v13{"V13",
                Severity::Warning,
                "issuer-or-date-missing",
                "Minh chứng {code} thiếu {columns}.",
                "Evidence {code} lacks {columns}.",
                "Đây là các cột bắt buộc của danh mục.",
                "Required columns of the list.",
                &run};

} // namespace datchuan::check
