#include "draft/looks.hpp"

#include "uno_text.hpp"

#include <com/sun/star/awt/FontSlant.hpp>
#include <com/sun/star/awt/FontUnderline.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>

#include <cmath>
#include <map>

namespace datchuan::office {

namespace {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;

constexpr const char* paperFont = "Times New Roman";
using Attributes = std::map<std::string, Any>; // sorted by name, as XMultiPropertySet wants them

/// The document's number for a format code, added when it is new.
sal_Int32 formatKey(const Target& target, std::string_view code)
{
    const Reference<css::util::XNumberFormatsSupplier> supplier(target.document, UNO_QUERY_THROW);
    const auto formats = supplier->getNumberFormats();
    const css::lang::Locale english("en", "US", "");
    const sal_Int32 known = formats->queryKey(toUno(code), english, false);
    return known >= 0 ? known : formats->addNew(toUno(code), english);
}

css::table::CellHoriJustify justification(draft::Across across)
{
    switch (across)
    {
        case draft::Across::Left:
            return css::table::CellHoriJustify_LEFT;
        case draft::Across::Centre:
            return css::table::CellHoriJustify_CENTER;
        case draft::Across::Right:
            return css::table::CellHoriJustify_RIGHT;
        case draft::Across::Standard:
            break;
    }
    return css::table::CellHoriJustify_STANDARD;
}

css::table::BorderLine2 thinLine()
{
    css::table::BorderLine2 line;
    line.OuterLineWidth = 18; // 0.5 pt
    line.LineWidth = 18;
    return line;
}

Attributes attributesOf(const Target& target, const draft::Appearance& appearance, Painting painting)
{
    Attributes attributes;
    if (painting != Painting::InAttributesOfSheet)
    {
        attributes["CharFontName"] <<= rtl::OUString::createFromAscii(paperFont);
        attributes["CharHeight"] <<= static_cast<float>(appearance.size);
    }
    attributes["CharWeight"] <<= appearance.bold ? css::awt::FontWeight::BOLD : css::awt::FontWeight::NORMAL;
    attributes["CharPosture"] <<= appearance.italic ? css::awt::FontSlant_ITALIC : css::awt::FontSlant_NONE;
    attributes["HoriJustify"] <<= justification(appearance.across);
    attributes["VertJustify"] <<= static_cast<sal_Int32>(appearance.top ? css::table::CellVertJustify2::TOP
                                                                        : css::table::CellVertJustify2::CENTER);
    attributes["IsTextWrapped"] <<= appearance.wrap;
    if (appearance.border)
        for (const char* side : {"TopBorder", "BottomBorder", "LeftBorder", "RightBorder"})
            attributes[side] <<= thinLine();
    if (appearance.underlined)
        attributes["CharUnderline"] <<= css::awt::FontUnderline::SINGLE;
    if (appearance.fill)
        attributes["CellBackColor"] <<= static_cast<sal_Int32>(*appearance.fill);
    if (appearance.letters)
        attributes["CharColor"] <<= static_cast<sal_Int32>(*appearance.letters);
    if (!appearance.numberFormat.empty())
        attributes["NumberFormat"] <<= formatKey(target, appearance.numberFormat);
    return attributes;
}

void setAll(const Reference<css::beans::XPropertySet>& object, const Attributes& attributes)
{
    const auto count = static_cast<sal_Int32>(attributes.size());
    Sequence<rtl::OUString> names(count);
    Sequence<Any> values(count);
    sal_Int32 index = 0;
    for (const auto& [name, value] : attributes)
    {
        names.getArray()[index] = toUno(name);
        values.getArray()[index++] = value;
    }
    Reference<css::beans::XMultiPropertySet>(object, UNO_QUERY_THROW)->setPropertyValues(names, values);
}

/// The name of the style of a look, which the document has afterwards.
rtl::OUString styleOf(const Target& target, draft::Look look)
{
    const draft::Appearance& appearance = draft::appearanceOf(look);
    const rtl::OUString name = toUno(appearance.styleVi);
    const Reference<css::style::XStyleFamiliesSupplier> families(target.document, UNO_QUERY_THROW);
    const Reference<css::container::XNameContainer> styles(families->getStyleFamilies()->getByName("CellStyles"),
                                                           UNO_QUERY_THROW);
    if (!styles->hasByName(name))
    {
        styles->insertByName(name, Any(newObject(target.document, "com.sun.star.style.CellStyle")));
        const Reference<css::beans::XPropertySet> style(styles->getByName(name), UNO_QUERY_THROW);
        for (const auto& [attribute, value] : attributesOf(target, appearance, Painting::InStyles))
            style->setPropertyValue(toUno(attribute), value);
    }
    return name;
}

} // namespace

void paint(const Target& target, const draft::Block& block, Painting painting)
{
    for (const auto& [look, ranges] : block.areas())
    {
        const Attributes attributes = painting == Painting::InStyles
                                          ? Attributes{{"CellStyle", Any(styleOf(target, look))}}
                                          : attributesOf(target, draft::appearanceOf(look), painting);
        // one by one: several ranges as one object leave out columns that were never used (LibreOffice 7.4)
        for (const grid::Range& range : ranges)
            setAll({target.cells(range), UNO_QUERY_THROW}, attributes);
    }
    for (const grid::Range& area : block.merged())
        Reference<css::util::XMergeable>(target.cells(area), UNO_QUERY_THROW)->merge(true);
    for (const auto& [row, millimetres] : block.rowHeights())
    {
        const Reference<css::table::XColumnRowRange> line(target.cells({{row, 0}, {row, 0}}), UNO_QUERY_THROW);
        const Reference<css::beans::XPropertySet> properties(line->getRows(), UNO_QUERY_THROW);
        properties->setPropertyValue("Height", Any(static_cast<sal_Int32>(std::lround(millimetres * 100))));
    }
}

} // namespace datchuan::office
