#pragma once

#include "support/offices.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/uno/Sequence.hxx>

#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace datchuan::test {

/// What can be put into a cell as a value. Text stays text, even "1.10".
using CellContent = std::variant<std::string, double>;

/// A hidden Calc document in an office. Closed, without saving, with this object. Cells are named as in "B7"; a cell
/// of another sheet than the first as in "Mức 4.A1".
class Document
{
public:
    /// A new one with one empty sheet.
    explicit Document(Office& owner = office());

    /// One from a file, or from a URL ("private:…").
    explicit Document(const std::filesystem::path& file, Office& owner = office());

    /// A new one in a window (invisible where the office has no display). Undo of sheets that were added needs one:
    /// LibreOffice 7.4 crashes without.
    static Document inWindow(Office& owner = office());

    ~Document();
    Document(Document&& other) noexcept;
    Document& operator=(Document&& other) noexcept;

    void addSheet(const std::string& name);
    void set(const std::string& cell, const CellContent& content);
    void setFormula(const std::string& cell, const std::string& formula); ///< "=KD.MUC(A1:E9)", in English syntax
    void setArrayFormula(const std::string& range, const std::string& formula);

    /// Rows of values from `cell` on to the right and down.
    void fill(const std::string& cell, const std::vector<std::vector<CellContent>>& rows);

    std::string text(const std::string& cell) const; ///< as displayed
    double value(const std::string& cell) const;
    int error(const std::string& cell) const; ///< 0 = none, 502 = Err:502, 32767 = #N/A, 525 = #NAME?
    std::string formula(const std::string& cell) const;

    /// The text that `formula` gives in an otherwise unused cell, and its error.
    std::string evaluate(const std::string& formula);

    void recalculate(); ///< hard

    /// Saves as "ods", "fods", "xlsx" or "xls" into the office's profile folder and returns the file.
    std::filesystem::path save(const std::string& format) const;

    /// save() in one office, opened again in `owner`.
    Document reopened(const std::string& format, Office& owner) const;
    Document reopened(const std::string& format) const { return reopened(format, *m_office); }

    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet> sheet(int index = 0) const;
    com::sun::star::uno::Reference<com::sun::star::table::XCell> cell(const std::string& name) const;
    const com::sun::star::uno::Reference<com::sun::star::lang::XComponent>& component() const { return m_component; }

private:
    enum class Shown { Hidden, InWindow };
    Document(const std::string& url, Office& owner, Shown shown);
    com::sun::star::uno::Reference<com::sun::star::table::XCellRange> range(const std::string& name) const;

    Office* m_office;
    Shown m_shown;
    com::sun::star::uno::Reference<com::sun::star::lang::XComponent> m_component;
};

/// The error that getError() gives for #N/A.
inline constexpr int notAvailable = 32767;
/// … for #NAME?.
inline constexpr int unknownName = 525;
/// … for Err:502, an argument that cannot be read.
inline constexpr int badArgument = 502;

com::sun::star::beans::PropertyValue property(const std::string& name, const com::sun::star::uno::Any& value);

} // namespace datchuan::test
