#pragma once

#include "text/code_points.hpp"

#include <string_view>

namespace datchuan::evidence {

/// A place in a text that is read forwards. A copy remembers the place, for a second try.
class Cursor
{
public:
    Cursor(std::string_view text, std::size_t position) : m_text(text), m_position(position) {}

    std::size_t position() const { return m_position; }

    /// The code point here; 0 at the end.
    char32_t peek() const
    {
        std::string_view rest = m_text.substr(m_position);
        return rest.empty() ? 0 : text::nextCodePoint(rest);
    }

    void advance()
    {
        std::string_view rest = m_text.substr(m_position);
        if (rest.empty())
            return;
        text::nextCodePoint(rest);
        m_position = m_text.size() - rest.size();
    }

    bool take(char32_t wanted)
    {
        if (peek() != wanted)
            return false;
        advance();
        return true;
    }

    bool takeText(std::string_view wanted)
    {
        if (!m_text.substr(m_position).starts_with(wanted))
            return false;
        m_position += wanted.size();
        return true;
    }

    struct Skipped
    {
        bool plain = false;     ///< ordinary blanks and line breaks
        bool invisible = false; ///< no-break blanks, zero-width characters
        bool any() const { return plain || invisible; }
    };

    Skipped skipBlanks()
    {
        Skipped skipped;
        for (char32_t c = peek(); c != 0 && (text::isBlank(c) || text::isInvisible(c)); c = peek())
        {
            (c < 0x80 ? skipped.plain : skipped.invisible) = true;
            advance();
        }
        return skipped;
    }

private:
    std::string_view m_text;
    std::size_t m_position;
};

} // namespace datchuan::evidence
