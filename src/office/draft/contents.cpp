#include "draft/contents.hpp"

#include "uno_text.hpp"

#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XText.hpp>

namespace datchuan::office {

namespace {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;

Any valueOf(const draft::Content& content)
{
    if (const auto* text = std::get_if<std::string>(&content))
        return Any(toUno(*text));
    if (const auto* number = std::get_if<double>(&content))
        return Any(*number);
    if (const auto* date = std::get_if<calendar::Date>(&content))
        return Any(calendar::toSerial(*date));
    return Any(rtl::OUString()); // an empty cell; a void would become #N/A
}

void writeValues(const Target& target, const draft::Block& block)
{
    const grid::Range extent = block.extent();
    const sal_Int32 height = extent.last.row + 1;
    const sal_Int32 width = extent.last.column + 1;
    const std::vector<Any> nothing(static_cast<std::size_t>(width), valueOf({}));
    Sequence<Sequence<Any>> rows(height);
    for (sal_Int32 row = 0; row < height; ++row)
        rows.getArray()[row] = Sequence<Any>(nothing.data(), width);
    for (const auto& [cell, entry] : block.cells())
        rows.getArray()[cell.row].getArray()[cell.column] = valueOf(entry.content);
    Reference<css::sheet::XCellRangeData>(target.cells({{0, 0}, extent.last}), UNO_QUERY_THROW)->setDataArray(rows);
}

draft::Formula renamed(draft::Formula formula, const SheetNames& names)
{
    for (draft::Reference& reference : formula.references)
        if (const auto found = names.find(reference.sheet); found != names.end())
            reference.sheet = found->second;
    return formula;
}

} // namespace

void writeSheetContents(const Target& target, const draft::Block& block, const SheetNames& names)
{
    if (block.cells().empty())
        return;
    writeValues(target, block);
    std::vector<rtl::OUString> run; // formulas side by side
    grid::Cell first{};
    const auto flush = [&] {
        if (run.empty())
            return;
        const grid::Range range{first, {first.row, first.column + static_cast<int>(run.size()) - 1}};
        const Sequence<rtl::OUString> line(run.data(), static_cast<sal_Int32>(run.size()));
        Reference<css::sheet::XCellRangeFormula>(target.cells(range), UNO_QUERY_THROW)
            ->setFormulaArray(Sequence<Sequence<rtl::OUString>>(&line, 1));
        run.clear();
    };
    for (const auto& [cell, entry] : block.cells())
    {
        const auto* formula = std::get_if<draft::Formula>(&entry.content);
        if (formula == nullptr)
            continue;
        if (!run.empty() && (cell.row != first.row || cell.column != first.column + static_cast<int>(run.size())))
            flush();
        if (run.empty())
            first = cell;
        run.push_back(toUno(draft::textOf(renamed(*formula, names), target.origin)));
    }
    flush();
}

void writeBlockContents(const Target& target, const draft::Block& block)
{
    for (const auto& [cell, entry] : block.cells())
    {
        const grid::Cell at = target.moved({cell, cell}).first;
        const auto written = target.sheet->getCellByPosition(at.column, at.row);
        if (const auto* formula = std::get_if<draft::Formula>(&entry.content))
            written->setFormula(toUno(draft::textOf(*formula, target.origin)));
        else if (const auto* text = std::get_if<std::string>(&entry.content))
            Reference<css::text::XText>(written, UNO_QUERY_THROW)->setString(toUno(*text));
        else if (double number = 0; valueOf(entry.content) >>= number)
            written->setValue(number);
        else if (written->getType() != css::table::CellContentType_EMPTY)
            written->setFormula({});
    }
}

} // namespace datchuan::office
