#include "draft/formula.hpp"

#include <charconv>

namespace datchuan::draft {

namespace {

std::string doubled(std::string_view text, char sign)
{
    std::string result;
    for (const char c : text)
        result.append(c == sign ? 2U : 1U, c);
    return result;
}

std::string absolute(grid::Cell cell)
{
    return "$" + grid::columnName(cell.column) + "$" + std::to_string(cell.row + 1);
}

std::string addressOf(const Reference& reference, grid::Cell origin)
{
    const grid::Range& range = reference.range;
    if (reference.sheet.empty())
        return grid::toA1(grid::Range{{range.first.row + origin.row, range.first.column + origin.column},
                                      {range.last.row + origin.row, range.last.column + origin.column}});
    const std::string sheet = "$'" + doubled(reference.sheet, '\'') + "'.";
    const std::string first = absolute(range.first);
    return sheet + (range.first == range.last ? first : first + ":" + absolute(range.last));
}

} // namespace

std::string kd(std::string_view function)
{
    return "VN.DATCHUAN.KD." + std::string(function);
}

std::string quoted(std::string_view text)
{
    return "\"" + doubled(text, '"') + "\"";
}

std::string textOf(const Formula& formula, grid::Cell origin)
{
    std::string text = formula.text;
    // from the last slot on, so that what is put in is never read as a slot
    for (std::size_t close = text.rfind('}'); close != std::string::npos && close > 0;
         close = text.rfind('}', close - 1))
    {
        const std::size_t open = text.rfind('{', close);
        if (open == std::string::npos)
            break;
        const std::string slot = text.substr(open + 1, close - open - 1);
        std::size_t number = 0; // from 1
        const auto [end, error] = std::from_chars(slot.data(), slot.data() + slot.size(), number);
        const bool isSlot = error == std::errc() && end == slot.data() + slot.size();
        if (isSlot && number >= 1 && number <= formula.references.size())
            text.replace(open, slot.size() + 2, addressOf(formula.references[number - 1], origin));
        close = open;
        if (close == 0)
            break;
    }
    return text;
}

} // namespace datchuan::draft
