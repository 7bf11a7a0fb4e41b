#include "check/catalogue.hpp"
#include "check/formulas.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <set>

namespace datchuan::check {

using text::isDigit;

namespace {

bool isNamePart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == ']'
           || static_cast<unsigned char>(c) >= 0x80;
}

/// "[1]", "[sổ.xlsx]": the file in brackets at `open`; "" for the column of a database range (Bảng[Mức 1]).
std::string_view bracketed(std::string_view formula, std::size_t open)
{
    const std::size_t close = formula.find(']', open);
    if (close == std::string_view::npos || (open > 0 && isNamePart(formula[open - 1])))
        return {};
    const std::string_view inside = formula.substr(open + 1, close - open - 1);
    const bool number = !inside.empty() && std::ranges::all_of(inside, isDigit);
    const std::size_t point = inside.rfind('.');
    const std::string_view ending = point == std::string_view::npos ? std::string_view() : inside.substr(point + 1);
    const bool file = ending.starts_with("xls") || ending.starts_with("XLS") || ending == "ods" || ending == "csv";
    return number || file ? inside : std::string_view();
}

/// The quoted name at `open` when it names a file: 'file:///C:/sổ.xlsx'#$Sheet1, 'C:\[sổ.xlsx]Sheet1'!. "" for the name
/// of a sheet of this workbook.
std::string_view quotedFile(std::string_view formula, std::size_t open, std::size_t close)
{
    const std::string_view inside = formula.substr(open + 1, close - open - 1);
    if (inside.find("://") != std::string_view::npos)
        return inside;
    for (std::size_t at = inside.find('['); at != std::string_view::npos; at = inside.find('[', at + 1))
        if (const auto file = bracketed(inside, at); !file.empty())
            return std::ranges::all_of(file, isDigit) ? file : inside.substr(0, inside.find(']', at) + 1);
    return {};
}

/// The other files that a formula refers to.
std::vector<std::string> filesOf(std::string_view formula)
{
    std::vector<std::string> files;
    for (std::size_t i = 0; i < formula.size(); ++i)
    {
        if (formula[i] == '"' || formula[i] == '\'')
        {
            const std::size_t close = formula.find(formula[i], i + 1);
            if (close == std::string_view::npos)
                break;
            if (formula[i] == '\'')
                if (const auto file = quotedFile(formula, i, close); !file.empty())
                    files.emplace_back(file);
            i = close;
        }
        else if (formula[i] == '[')
        {
            if (const auto file = bracketed(formula, i); !file.empty())
                files.emplace_back(file);
        }
    }
    return files;
}

/// Each other file once, at the first formula that reads it.
void run(const Context& context, Sink& sink)
{
    std::set<std::string> told;
    for (const FormulaCell& cell : formulaCells(context))
        if (cell.besideTable)
            for (const std::string& file : filesOf(cell.formula))
                if (told.insert(file).second)
                    sink.add(cell.place, {{"path", file}});
}

} // namespace

const Check i07{"I07",
                Severity::Warning,
                "external-link",
                "Ô {cell} liên kết tới tệp khác: {path}.",
                "Cell {cell} links to another file: {path}.",
                "Khi gửi tệp đi, liên kết bị đứt.",
                "Breaks when sent.",
                &run};

} // namespace datchuan::check
