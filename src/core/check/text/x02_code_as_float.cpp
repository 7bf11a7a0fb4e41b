#include "check/catalogue.hpp"
#include "check/check.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace datchuan::check {

namespace {

using recognise::CodeForm;
using recognise::TableKind;

/// The number with all the digits that it needs: "2.2", "2.2000000000000006".
std::string shortest(double number)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return {buffer.data(), end};
}

/// The text with the code in the place of its float image.
std::string withCode(std::string_view text, const std::string& code)
{
    constexpr std::string_view digits = "0123456789.,";
    constexpr std::size_t fewest = 12;
    for (std::size_t at = 0; (at = text.find_first_of(digits, at)) != std::string_view::npos;)
    {
        const std::size_t end = std::min(text.find_first_not_of(digits, at), text.size());
        if (end - at >= fewest)
            return std::string(text.substr(0, at)) + code + std::string(text.substr(end));
        at = end;
    }
    return code;
}

/// True when the cell may have been typed as 1.10: a set that judges the table has that criterion and no row holds it.
bool mayBeTen(const Context& context, const recognise::Table& table, const std::string& code)
{
    if (!code.ends_with(".1")
        || std::ranges::any_of(table.rows, [&](const auto& row) { return row.code == code + "0"; }))
        return false;
    const auto index = static_cast<std::size_t>(&table - context.assessed.tables.data());
    for (const assess::Assessment& assessment : context.assessed.assessments)
        if (assessment.choice.set != nullptr
            && std::ranges::any_of(assessment.parts, [&](const assess::Part& part) { return part.table == index; }))
            return assessment.choice.set->criterion(code + "0") != nullptr;
    return true;
}

/// Float images, and numbers among codes that are text: those compare equal to nothing. A table whose codes are all
/// numbers is in order.
void run(const Context& context, Sink& sink)
{
    for (const recognise::Table& table : context.assessed.tables)
    {
        if (!recognise::isCriteriaTable(table.kind) && table.kind != TableKind::SchoolMatrix)
            continue;
        const auto texts = std::ranges::count(table.rows, CodeForm::Text, &recognise::CriterionRow::form);
        const auto numbers = std::ranges::count(table.rows, CodeForm::Number, &recognise::CriterionRow::form);
        const grid::Grid& grid = context.sheet(table.sheet).grid;
        for (const recognise::CriterionRow& row : table.rows)
        {
            const bool lonely = row.form == CodeForm::Number && 2 * numbers <= texts;
            if ((row.form != CodeForm::FloatImage && !lonely) || !row.likelyCode.empty()) // X01 tells the number 1.1
                continue;
            const bool ten = mayBeTen(context, table, row.code);
            if (ten && std::ranges::count(table.rows, row.code, &recognise::CriterionRow::code) > 1)
                continue; // S07 and S05 tell it
            const bool isText = grid.isText(row.codeCell);
            const std::string before =
                isText ? std::string(grid.text(row.codeCell)) : shortest(grid.at(row.codeCell).number);
            const std::string after = isText ? withCode(before, row.code) : row.code;
            std::optional<Fix> fix;
            if (before != after)
                fix = Fix{ten ? Fix::Kind::Confirm : Fix::Kind::Safe, before, after};
            sink.add({table.sheet, row.codeCell}, {{"value", before}, {"fix", row.code}}, fix);
        }
    }
}

} // namespace

const Check x02{"X02",
                Severity::Warning,
                "code-as-float",
                "Ô {cell}: mã tiêu chí lưu dạng số thực; đổi thành chữ \"{fix}\".",
                "Cell {cell}: code stored as a float; change to text \"{fix}\".",
                "Mã là số thực thì tra cứu theo chữ không tìm thấy.",
                "Float image of a code.",
                &run};

} // namespace datchuan::check
