#pragma once

#include "sidebar/controls.hpp"

#include <com/sun/star/awt/XFont.hpp>

#include <string>
#include <string_view>

namespace datchuan::office {

/// Measures text in the font of the interface, and shortens what does not fit.
class TextWidth
{
public:
    /// Keeps measures for the window's font.
    explicit TextWidth(const com::sun::star::uno::Reference<com::sun::star::awt::XWindow>& window);

    /// Pixels of a line of text.
    int of(std::string_view text);

    /// The text, or as much of its beginning as fits with "…" behind it. Letters are never parted from their marks by
    /// more than what fits: the cut lies between code points.
    std::string fitted(const std::string& text, int pixels);

private:
    com::sun::star::uno::Reference<com::sun::star::awt::XFont> m_font;
};

} // namespace datchuan::office
