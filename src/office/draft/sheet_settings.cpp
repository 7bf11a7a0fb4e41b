#include "draft/sheet_settings.hpp"

#include "uno_text.hpp"

#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XHeaderFooterContent.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XViewFreezable.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <cmath>

namespace datchuan::office {

namespace {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

sal_Int32 hundredths(double millimetres)
{
    return static_cast<sal_Int32>(std::lround(millimetres * 100));
}

/// A page number in the middle of the header.
void numberPages(const Target& target, const Reference<css::beans::XPropertySet>& style)
{
    style->setPropertyValue("HeaderIsOn", Any(true));
    style->setPropertyValue("HeaderIsShared", Any(true));
    const Reference<css::sheet::XHeaderFooterContent> header(style->getPropertyValue("RightPageHeaderContent"),
                                                             UNO_QUERY_THROW);
    header->getLeftText()->setString("");
    header->getRightText()->setString("");
    const Reference<css::text::XText> middle = header->getCenterText();
    middle->setString("");
    const Reference<css::text::XTextContent> number(
        newObject(target.document, "com.sun.star.text.TextField.PageNumber"), UNO_QUERY_THROW);
    middle->insertTextContent(middle->getEnd(), number, false);
    style->setPropertyValue("RightPageHeaderContent", Any(header));
}

void describe(const Target& target, const Reference<css::beans::XPropertySet>& style, const draft::Page& page)
{
    constexpr sal_Int32 shortSide = 21000;
    constexpr sal_Int32 longSide = 29700;
    style->setPropertyValue("IsLandscape", Any(page.landscape));
    style->setPropertyValue("Width", Any(page.landscape ? longSide : shortSide));
    style->setPropertyValue("Height", Any(page.landscape ? shortSide : longSide));
    constexpr double headerMm = 8; // taken from the margin, so that the text begins where the margin says
    style->setPropertyValue("TopMargin", Any(hundredths(page.topMm - (page.numbered ? headerMm : 0))));
    style->setPropertyValue("BottomMargin", Any(hundredths(page.bottomMm)));
    style->setPropertyValue("LeftMargin", Any(hundredths(page.leftMm)));
    style->setPropertyValue("RightMargin", Any(hundredths(page.rightMm)));
    style->setPropertyValue("ScaleToPagesX", Any(sal_Int16(1)));
    style->setPropertyValue("ScaleToPagesY", Any(sal_Int16(0)));
    style->setPropertyValue("CenterHorizontally", Any(true));
    style->setPropertyValue("HeaderIsOn", Any(false));
    style->setPropertyValue("FooterIsOn", Any(false));
    if (page.numbered)
    {
        numberPages(target, style);
        style->setPropertyValue("HeaderHeight", Any(hundredths(headerMm)));
        style->setPropertyValue("HeaderBodyDistance", Any(hundredths(2)));
    }
}

/// A style for this page; one of ours that is there already is used as it is: the user may have changed it.
rtl::OUString pageStyle(const Target& target, const draft::Page& page)
{
    const rtl::OUString name =
        toUno(std::string("KĐ A4 ") + (page.landscape ? "ngang" : "dọc") + (page.numbered ? "" : ", không số trang"));
    const Reference<css::style::XStyleFamiliesSupplier> families(target.document, UNO_QUERY_THROW);
    const Reference<css::container::XNameContainer> styles(families->getStyleFamilies()->getByName("PageStyles"),
                                                           UNO_QUERY_THROW);
    if (!styles->hasByName(name))
    {
        styles->insertByName(name, Any(newObject(target.document, "com.sun.star.style.PageStyle")));
        describe(target, Reference<css::beans::XPropertySet>(styles->getByName(name), UNO_QUERY_THROW), page);
    }
    return name;
}

Reference<css::sheet::XSpreadsheetView> viewOf(const Target& target)
{
    const Reference<css::frame::XModel> model(target.document, UNO_QUERY_THROW);
    return {model->getCurrentController(), UNO_QUERY};
}

} // namespace

void setWidths(const Target& target, const draft::Sheet& sheet)
{
    const Reference<css::table::XColumnRowRange> lines(target.sheet, UNO_QUERY_THROW);
    const Reference<css::container::XIndexAccess> columns(lines->getColumns(), UNO_QUERY_THROW);
    for (const auto& [column, millimetres] : sheet.columnWidths)
        Reference<css::beans::XPropertySet>(columns->getByIndex(column), UNO_QUERY_THROW)
            ->setPropertyValue("Width", Any(hundredths(millimetres)));
}

void setPrinting(const Target& target, const draft::Sheet& sheet)
{
    const Reference<css::beans::XPropertySet> properties(target.sheet, UNO_QUERY_THROW);
    properties->setPropertyValue("PageStyle", Any(pageStyle(target, sheet.page)));
    const Reference<css::sheet::XPrintAreas> areas(target.sheet, UNO_QUERY_THROW);
    if (sheet.printArea)
    {
        const css::table::CellRangeAddress area = target.address(*sheet.printArea);
        areas->setPrintAreas({&area, 1});
    }
    if (sheet.titleRows)
    {
        areas->setTitleRows(target.address({{sheet.titleRows->first, 0}, {sheet.titleRows->second, 0}}));
        areas->setPrintTitleRows(true);
    }
    const Reference<css::container::XIndexAccess> rows(
        Reference<css::table::XColumnRowRange>(target.sheet, UNO_QUERY_THROW)->getRows(), UNO_QUERY_THROW);
    for (const int row : sheet.pageBreaks)
        Reference<css::beans::XPropertySet>(rows->getByIndex(row), UNO_QUERY_THROW)
            ->setPropertyValue("IsStartOfNewPage", Any(true));
}

void freeze(const Target& target, const draft::Sheet& sheet)
{
    if (!sheet.freezeAt)
        return;
    const auto view = viewOf(target);
    const Reference<css::sheet::XViewFreezable> panes(view, UNO_QUERY);
    if (!panes.is())
        return;
    view->setActiveSheet(target.sheet);
    panes->freezeAtPosition(sheet.freezeAt->column, sheet.freezeAt->row);
}

void activate(const Target& target)
{
    const auto view = viewOf(target);
    if (!view.is())
        return;
    view->setActiveSheet(target.sheet);
    Reference<css::view::XSelectionSupplier>(view, UNO_QUERY_THROW)->select(Any(target.sheet->getCellByPosition(0, 0)));
}

} // namespace datchuan::office
