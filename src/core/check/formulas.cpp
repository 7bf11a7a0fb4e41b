#include "check/formulas.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace datchuan::check {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t smallSheet = 2'000;   // cells of a sheet without tables that is still looked at
constexpr int repeatedFrom = 100;           // rows of one block behind which a formula is taken for a repetition
constexpr std::size_t mostFormulas = 5'000; // of one workbook
constexpr std::array resultFunctions{"MUC"sv, "MUCCOTHE"sv, "KETLUAN"sv, "CHUAN"sv, "CANTRO"sv, "DAT"sv, "TIEUCHI"sv};

/// A name of ours in a formula, as it stands there, and the function's own name in capitals.
struct Call
{
    std::string_view written;
    std::string function;
};

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool isNamePart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.'
           || static_cast<unsigned char>(c) >= 0x80;
}

/// The function calls in a formula whose name ends with KD.<NAME>. Texts in quotes are no calls.
std::vector<Call> callsIn(std::string_view formula)
{
    std::vector<Call> calls;
    for (std::size_t i = 0; i < formula.size();)
    {
        if (formula[i] == '"' || formula[i] == '\'')
        {
            const std::size_t close = formula.find(formula[i], i + 1);
            i = close == std::string_view::npos ? formula.size() : close + 1;
            continue;
        }
        if (!isNamePart(formula[i]))
        {
            ++i;
            continue;
        }
        const std::size_t begin = i;
        while (i < formula.size() && isNamePart(formula[i]))
            ++i;
        if (i == formula.size() || formula[i] != '(')
            continue;
        const std::string_view written = formula.substr(begin, i - begin);
        std::string name;
        std::ranges::transform(written, std::back_inserter(name), upper);
        const std::string_view known = name;
        for (const std::string_view prefix : {"KD."sv, "VN.DATCHUAN.KD."sv, "COM.MICROSOFT.VN.DATCHUAN.KD."sv})
            if (known.starts_with(prefix) && known.find('.', prefix.size()) == std::string_view::npos
                && known.size() > prefix.size())
                calls.push_back({written, std::string(known.substr(prefix.size()))});
    }
    return calls;
}

std::vector<FormulaCell> readFormulas(const grid::Workbook& workbook, const assess::Assessed& assessed)
{
    std::vector<FormulaCell> all;
    std::set<int> withTables;
    for (const recognise::Table& table : assessed.tables)
        withTables.insert(table.sheet);
    if (withTables.empty())
        return all;
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i)
    {
        const grid::Sheet& sheet = workbook.sheets[i];
        const bool besideTable = withTables.contains(static_cast<int>(i));
        if (sheet.grid.isBlank() || (!besideTable && sheet.grid.cellCount() > smallSheet))
            continue;
        std::vector<FormulaCell> cells;
        for (const grid::Range& range : sheet.details->formulaRanges())
            for (int row = range.first.row; row <= range.last.row; ++row)
                for (int column = range.first.column; column <= range.last.column; ++column)
                {
                    if (all.size() + cells.size() >= mostFormulas)
                        break;
                    const grid::Cell cell{row, column};
                    if (row - range.first.row >= repeatedFrom && sheet.grid.at(cell).kind != grid::ValueKind::Error)
                        continue;
                    cells.push_back({{static_cast<int>(i), cell}, sheet.details->formula(cell), besideTable});
                }
        std::ranges::sort(cells, {}, &FormulaCell::place);
        std::ranges::move(cells, std::back_inserter(all));
    }
    return all;
}

} // namespace

const std::vector<FormulaCell>& formulaCells(const Context& context)
{
    return context.once<std::vector<FormulaCell>>([&] { return readFormulas(context.workbook, context.assessed); });
}

bool callsOurFunction(std::string_view formula)
{
    return !callsIn(formula).empty();
}

bool callsResultFunction(std::string_view formula)
{
    return std::ranges::any_of(callsIn(formula), [](const Call& call) {
        return std::ranges::find(resultFunctions, call.function) != resultFunctions.end();
    });
}

bool hasLowerCaseName(std::string_view formula)
{
    return std::ranges::any_of(callsIn(formula), [](const Call& call) {
        return std::ranges::any_of(call.written, [](char c) { return c >= 'a' && c <= 'z'; });
    });
}

} // namespace datchuan::check
