#include "draft/formula.hpp"

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
        const bool isSlot = slot.size() == 1 && slot[0] >= '1' && slot[0] <= '9';
        const auto index = static_cast<std::size_t>(isSlot ? slot[0] - '1' : 0);
        if (isSlot && index < formula.references.size())
            text.replace(open, 3, addressOf(formula.references[index], origin));
        close = open;
        if (close == 0)
            break;
    }
    return text;
}

} // namespace datchuan::draft
