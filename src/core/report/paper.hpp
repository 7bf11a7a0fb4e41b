#pragma once

#include "draft/book.hpp"

#include <string>
#include <string_view>

namespace datchuan::report {

/// Writes a paper from the top down: its head, headings, fields, tables. Six columns in the width of the text.
class Paper
{
public:
    static constexpr int lastColumn = 5;
    static constexpr int firstResult = 2;

    Paper();

    /// Country, motto, body, number, place and date, title. Dots stand for what is not known.
    void head(const std::string& school, const std::string& title, const std::string& subject);
    void heading(const std::string& text);
    void paragraph(const std::string& text, draft::Look look = draft::Look::PaperText);
    /// "Ngày đánh giá: 15/05/2019"; nothing for an empty value.
    void field(const std::string& name, const std::string& value);
    /// Who gets it and who signs.
    void foot();

    /// The row that is written next; moves on by `rows`.
    int next(int rows = 1);
    int row() const { return m_row; }
    /// A text across columns of a row; a text longer than a line gets the height it needs.
    void across(int row, int first, int last, const std::string& text, draft::Look look);

    draft::Sheet& sheet() { return m_sheet; }
    draft::Block& block() { return m_sheet.block; }

private:
    double widthOf(int first, int last) const;
    void makeRoom(int row, double width, const std::string& text, draft::Look look);

    draft::Sheet m_sheet;
    int m_row = 0;
};

/// The text in capital letters, Vietnamese ones too.
std::string capitals(std::string_view text);

} // namespace datchuan::report
