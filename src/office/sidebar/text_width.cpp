#include "sidebar/text_width.hpp"

#include "uno_text.hpp"

#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/awt/XStyleSettingsSupplier.hpp>
#include <com/sun/star/awt/XUnitConversion.hpp>
#include <com/sun/star/util/MeasureUnit.hpp>

#include <algorithm>

namespace datchuan::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace {

bool isInsideCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

TextWidth::TextWidth(const Reference<css::awt::XWindow>& window)
{
    const Reference<css::awt::XControl> control(window, UNO_QUERY);
    const Reference<css::awt::XStyleSettingsSupplier> style(control->getPeer(), UNO_QUERY);
    const Reference<css::awt::XDevice> device(control->getPeer(), UNO_QUERY);
    const Reference<css::awt::XUnitConversion> units(control->getPeer(), UNO_QUERY);
    if (!style.is() || !device.is() || !units.is())
        return;
    css::awt::FontDescriptor font = style->getStyleSettings()->getFieldFont(); // in points; the device takes pixels
    font.Height = static_cast<sal_Int16>(
        units->convertSizeToPixel(css::awt::Size(font.Height, font.Height), css::util::MeasureUnit::POINT).Height);
    m_font = device->getFont(font);
}

int TextWidth::of(std::string_view text)
{
    return m_font.is() ? m_font->getStringWidth(toUno(text)) : 0;
}

std::string TextWidth::fitted(const std::string& text, int pixels)
{
    pixels -= pixels / 64; // the font is measured at a whole number of pixels
    const int whole = of(text);
    if (whole <= pixels || text.empty())
        return text;
    constexpr std::string_view ellipsis = "…";
    const auto cutAt = [&](std::size_t length) {
        while (length > 0 && isInsideCharacter(text[length]))
            --length;
        return length;
    };
    // Nearly right at the first guess, since the letters are of like width; then down to what fits.
    std::size_t length = cutAt(
        std::min(text.size() - 1,
                 text.size() * static_cast<std::size_t>(std::max(pixels, 0)) / static_cast<std::size_t>(whole) + 4));
    while (length > 0 && of(text.substr(0, length).append(ellipsis)) > pixels)
        length = cutAt(length - 1);
    return text.substr(0, length).append(ellipsis);
}

} // namespace datchuan::office
