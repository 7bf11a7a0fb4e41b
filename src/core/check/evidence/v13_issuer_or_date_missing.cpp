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
    std::optional<Concept> besides; ///< a column that may say it instead: a photograph has a date and no number
    LocalText name;
};

const std::array<Column, 2>& columns()
{
    static const std::array<Column, 2> required{
        {{Concept::NumberAndDate, Concept::SignedOn, {"số, ngày ban hành", "number and date"}},
         {Concept::Issuer, std::nullopt, {"nơi ban hành", "issuer"}}}};
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
        const grid::Sheet& sheet = context.sheet(list.table->sheet);
        const auto isEmpty = [&](std::size_t index, std::optional<int> column) {
            if (!column)
                return true;
            const grid::Cell cell{book.entries[index].row(), *column};
            // a merged cell says it once for all of its rows
            return sheet.grid.isEmpty(cell) && sheet.grid.isEmpty(sheet.details->mergedArea(cell).first);
        };
        const auto isBlank = [&](std::size_t index, const Column& column) {
            return isEmpty(index, list.column(column.meaning))
                   && (!column.besides || isEmpty(index, list.column(*column.besides)));
        };
        std::vector<const Column*> partly;
        for (const Column& column : columns())
        {
            const auto at = list.column(column.meaning);
            if (!at || rows[i].empty())
                continue;
            constexpr std::size_t few = 2;
            const bool throughout = rows[i].size() > few && std::ranges::all_of(rows[i], [&](std::size_t index) {
                                        return isBlank(index, column);
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
                if (!isBlank(index, *column))
                    continue;
                first = first.value_or(*list.column(column->meaning));
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
