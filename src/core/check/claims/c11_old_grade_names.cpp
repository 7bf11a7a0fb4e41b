#include "check/catalogue.hpp"
#include "check/claims/claimed.hpp"
#include <algorithm>
#include <array>

namespace datchuan::check {

namespace {

constexpr std::array old{std::pair{std::string_view("results.excellent"), "giỏi"},
                         std::pair{std::string_view("results.good"), "khá"},
                         std::pair{std::string_view("results.weak"), "yếu, kém"}};

void run(const Context& context, Sink& sink)
{
    constexpr int firstYear = 2022; // most grades are rated by TT 22/2021 from 2022-2023
    const figures::Book& book = bookOf(context);
    for (const figures::YearTable& table : book.tables())
    {
        // one of the names alone may mean something else ("học sinh giỏi" as a prize)
        if (std::ranges::count_if(old, [&](const auto& one) { return table.row(one.first) != nullptr; }) < 2)
            continue;
        bool told = false; // once a table
        for (const figures::Row& row : table.rows)
        {
            const auto name =
                std::ranges::find(old, std::string_view(row.figure), [](const auto& one) { return one.first; });
            if (name == old.end())
                continue;
            for (const auto& year : table.years)
                if (!told && year.year >= firstYear
                    && figures::figureCellAt(book.sheetOf(table), {row.label.row, year.column}))
                {
                    sink.add({table.sheet, {row.label.row, year.column}},
                             {{"year", yearText(year.year)}, {"old", std::string(name->second)}});
                    told = true;
                }
        }
    }
}

} // namespace

const Check c11{"C11",
                Severity::Warning,
                "old-grade-names",
                "Năm {year} dùng cách xếp loại mới; \"{old}\" không tương đương trực tiếp.",
                "{year} uses the new grades; \"{old}\" has no direct equivalent.",
                "Chuyển tên xếp loại làm đổi nghĩa số liệu.",
                "Mapping the grades changes their meaning.",
                &run};

} // namespace datchuan::check
