#include "check/catalogue.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace datchuan::check {

namespace {

using evidence::PlanRow;
using recognise::Concept;

constexpr std::string_view done = "Hoàn thành";
constexpr std::string_view underWay = "Đang thực hiện";
constexpr std::string_view notDone = "Chưa hoàn thành";

/// What plainly means the same as one of the three words.
std::string_view properWord(std::string_view folded)
{
    struct Word
    {
        std::string_view text;
        std::string_view proper;
    };
    static constexpr auto words = std::to_array<Word>({{"da hoan thanh", done},
                                                       {"hoan tat", done},
                                                       {"da hoan tat", done},
                                                       {"xong", done},
                                                       {"da xong", done},
                                                       {"da lam xong", done},
                                                       {"da thuc hien xong", done},
                                                       {"dang lam", underWay},
                                                       {"dang tien hanh", underWay},
                                                       {"dang trien khai", underWay},
                                                       {"dang trien khai thuc hien", underWay},
                                                       {"chua xong", notDone},
                                                       {"chua lam xong", notDone},
                                                       {"chua hoan tat", notDone}});
    const auto found = std::ranges::find(words, folded, &Word::text);
    return found == words.end() ? std::string_view() : found->proper;
}

bool isOneOfThree(std::string_view folded)
{
    return folded == "hoan thanh" || folded == "dang thuc hien" || folded == "chua hoan thanh";
}

std::string shown(double number, const grid::CellStyle& style)
{
    const bool percent = style.format == grid::NumberFormat::Percent;
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), percent ? "%.15g%%" : "%.15g", percent ? number * 100 : number);
    return text.data();
}

void run(const Context& context, Sink& sink)
{
    for (const PlanRow& task : context.book.plan.tasks)
    {
        const grid::Sheet& sheet = context.sheet(task.table->sheet);
        const auto cell = task.cell(Concept::Progress);
        if (!cell || sheet.grid.isEmpty(*cell))
            continue;
        // the three words are those of the form of 2026; a column "Tiến độ" is free
        bool official = false;
        for (int row = task.table->range.first.row; row <= task.table->headerRow; ++row)
            official = official || sheet.grid.folded({row, cell->column}).starts_with("muc do thuc hien");
        if (!official)
            continue;
        if (sheet.grid.at(*cell).kind == grid::ValueKind::Number)
        {
            sink.add(task.place(*cell), {{"value", shown(sheet.grid.at(*cell).number, sheet.details->style(*cell))}});
            continue;
        }
        const std::string text(sheet.grid.text(*cell));
        std::string_view folded = sheet.grid.folded(*cell);
        while (folded.ends_with('.') || folded.ends_with(' '))
            folded.remove_suffix(1);
        if (isOneOfThree(folded) || folded.empty())
            continue;
        std::optional<Fix> fix;
        if (const std::string_view proper = properWord(folded); !proper.empty())
            fix = Fix{Fix::Kind::Confirm, text, std::string(proper)};
        sink.add(task.place(*cell), {{"value", text}}, fix);
    }
}

} // namespace

const Check p06{"P06",
                Severity::Warning,
                "status-word",
                "Cột 10 chỉ nhận: Hoàn thành, Đang thực hiện, Chưa hoàn thành; ô {cell} ghi \"{value}\".",
                "Column 10 accepts three values; cell {cell} holds \"{value}\".",
                "Cột này chỉ nhận ba giá trị cố định.",
                "Three fixed words.",
                &run};

} // namespace datchuan::check
