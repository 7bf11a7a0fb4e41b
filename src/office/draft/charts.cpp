#include "draft/extras.hpp"

#include "uno_text.hpp"

#include <com/sun/star/awt/Point.hpp>
#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/chart/XAxisYSupplier.hpp>
#include <com/sun/star/chart/X3DDisplay.hpp>
#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/drawing/FillStyle.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace datchuan::office {

namespace {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

css::awt::Rectangle placeOf(const Target& target, const grid::Range& area)
{
    const Reference<css::beans::XPropertySet> cells(target.cells(area), UNO_QUERY_THROW);
    css::awt::Point position;
    css::awt::Size size;
    cells->getPropertyValue("Position") >>= position;
    cells->getPropertyValue("Size") >>= size;
    return {position.X, position.Y, size.Width, size.Height};
}

void nameTitle(const Reference<css::uno::XInterface>& title, const std::string& text, float size)
{
    const Reference<css::beans::XPropertySet> properties(title, UNO_QUERY_THROW);
    properties->setPropertyValue("String", Any(toUno(text)));
    properties->setPropertyValue("CharHeight", Any(size));
}

void describe(const Reference<css::chart::XChartDocument>& chart, const draft::Chart& draft)
{
    const Reference<css::beans::XPropertySet> document(chart, UNO_QUERY_THROW);
    document->setPropertyValue("HasMainTitle", Any(!draft.title.empty()));
    if (!draft.title.empty())
        nameTitle(chart->getTitle(), draft.title, 12);
    const Reference<css::lang::XMultiServiceFactory> factory(chart, UNO_QUERY_THROW);
    const Reference<css::chart::XDiagram> diagram(factory->createInstance("com.sun.star.chart.BarDiagram"),
                                                  UNO_QUERY_THROW);
    chart->setDiagram(diagram);
    const Reference<css::beans::XPropertySet> properties(diagram, UNO_QUERY_THROW);
    properties->setPropertyValue("Vertical", Any(false)); // UNO's word for upright columns
    properties->setPropertyValue("Stacked", Any(draft.stacked));
    const Reference<css::chart::X3DDisplay> walls(diagram, UNO_QUERY);
    if (walls.is())
        walls->getWall()->setPropertyValue("FillStyle", Any(css::drawing::FillStyle_NONE));
    constexpr std::array<sal_Int32, 2> colours{0x2A9455, 0xBFBFBF}; // apart in print without colour too
    for (std::size_t series = 0; series < colours.size(); ++series)
        if (static_cast<int>(series) < draft.data.last.column - draft.data.first.column)
            diagram->getDataRowProperties(static_cast<sal_Int32>(series))
                ->setPropertyValue("FillColor", Any(colours.at(series)));
    if (!draft.valueTitle.empty())
    {
        properties->setPropertyValue("HasYAxisTitle", Any(true));
        nameTitle(Reference<css::chart::XAxisYSupplier>(diagram, UNO_QUERY_THROW)->getYAxisTitle(), draft.valueTitle,
                  10);
    }
}

} // namespace

void drawCharts(const Target& target, const draft::Block& block)
{
    for (const draft::Chart& draft : block.charts())
    {
        const Reference<css::table::XTableCharts> charts =
            Reference<css::table::XTableChartsSupplier>(target.sheet, UNO_QUERY_THROW)->getCharts();
        const css::table::CellRangeAddress data = target.address(draft.data);
        const auto before = charts->getElementNames();
        const std::set<rtl::OUString> known(before.begin(), before.end());
        // no name of ours: it would have to be new to the whole document
        charts->addNewByName("", placeOf(target, draft.area), Sequence<css::table::CellRangeAddress>(&data, 1), true,
                             true);
        const auto after = charts->getElementNames();
        const auto* added =
            std::ranges::find_if(after, [&](const rtl::OUString& name) { return !known.contains(name); });
        if (added == after.end())
            throw css::uno::RuntimeException("the office makes no charts", nullptr);
        const Reference<css::document::XEmbeddedObjectSupplier> chart(charts->getByName(*added), UNO_QUERY_THROW);
        describe(Reference<css::chart::XChartDocument>(chart->getEmbeddedObject(), UNO_QUERY_THROW), draft);
    }
}

} // namespace datchuan::office
