#include "check/catalogue.hpp"
#include "check/figures/tables.hpp"
#include <algorithm>
#include <array>

namespace datchuan::check {

namespace {

constexpr std::array<std::string_view, 6> labels{"thuoc vung kho khan",        "thuoc vung dac biet kho khan",
                                                 "thuoc xa dac biet kho khan", "vung kho khan",
                                                 "vung dac biet kho khan",     "xa dac biet kho khan"};

/// The form wants a sign or nothing; words that say yes or no are as clear.
constexpr std::array<std::string_view, 10> clear{"x", "co", "khong", "×", "✓", "v", "dung", "khong thuoc", "-", "ko"};

bool isLabel(std::string_view folded)
{
    while (!folded.empty() && (folded.back() == ':' || folded.back() == ' '))
        folded.remove_suffix(1);
    return std::ranges::find(labels, folded) != labels.end();
}

void check(const grid::Grid& grid, int sheet, grid::Cell cell, bool surelyFlag, Sink& sink)
{
    if (const auto number = figures::numberAt(grid, cell))
    {
        if (!surelyFlag && *number != 0 && *number != 1)
            return; // "Vùng khó khăn | 50": a list of something
        std::optional<Fix> fix;
        if (*number == 0 || *number == 1)
            fix = Fix{Fix::Kind::Confirm, typedNumber(*number), *number == 1 ? "Có" : "Không"};
        sink.add({sheet, cell}, {{"value", typedNumber(*number)}}, fix);
        return;
    }
    const std::string_view folded = grid.folded(cell);
    constexpr std::size_t longest = 40; // anything longer is another label of the block
    const bool placeholder = folded.find("..") != std::string_view::npos || folded.find("…") != std::string_view::npos
                             || folded.find("__") != std::string_view::npos;
    if (folded.empty() || folded.size() > longest || placeholder || std::ranges::find(clear, folded) != clear.end())
        return;
    // the block has two columns of labels: what stands there may be the next label
    const bool saysFlag = folded.size() <= 3 || folded.find("kho khan") != std::string_view::npos
                          || folded.find('?') != std::string_view::npos || folded.starts_with("chua")
                          || folded == "true" || folded == "false" || folded == "yes" || folded == "no";
    if (saysFlag && !isLabel(folded))
        sink.add({sheet, cell}, {{"value", std::string(grid.text(cell))}});
}

void run(const Context& context, Sink& sink)
{
    // only in workbooks of a school: with figures or an assessment
    if (context.assessed.tables.empty())
        return;
    for (std::size_t i = 0; i < context.workbook.sheets.size(); ++i)
    {
        const grid::Grid& grid = context.workbook.sheets[i].grid;
        for (const auto& line : grid.rows())
            for (const auto* filled = grid.begin(line); filled != grid.end(line); ++filled)
            {
                const grid::Cell cell{line.row, filled->column};
                constexpr std::size_t longestLabel = 60;
                if (filled->value.kind != grid::ValueKind::Text || grid.text(filled->value).size() > longestLabel
                    || !isLabel(grid.folded(filled->value)))
                    continue;
                const auto* next = filled + 1; // the value stands to the right
                if (next != grid.end(line) && next->column <= cell.column + 3)
                    check(grid, static_cast<int>(i), {line.row, next->column}, grid.folded(cell).starts_with("thuoc"),
                          sink);
            }
    }
}

} // namespace

const Check t18{"T18",
                Severity::Warning,
                "flag-not-number",
                "Ô {cell} về vùng khó khăn chưa rõ: \"{value}\". Ghi Có hoặc Không.",
                "Area flag in {cell} is unclear: \"{value}\". Write Có or Không.",
                "Ngưỡng thấp hơn phụ thuộc vào ô này.",
                "Lower thresholds depend on this cell.",
                &run};

} // namespace datchuan::check
