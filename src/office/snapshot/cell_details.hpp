#pragma once

#include "grid/workbook.hpp"
#include "snapshot/format_areas.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <map>

namespace datchuan::office {

/// Asks Calc for the details of one cell at a time. Keeps the sheet, not the document, alive; after the document is
/// closed every answer is that of a plain cell. Call it on the thread that may call Calc.
class UnoCellDetails final : public grid::CellDetails
{
public:
    /// Without `formats` every number format reads as General.
    UnoCellDetails(com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet> sheet,
                   com::sun::star::uno::Reference<com::sun::star::util::XNumberFormatsSupplier> formats);

    grid::CellStyle style(grid::Cell cell) const override;
    grid::Range mergedArea(grid::Cell cell) const override;
    std::string formula(grid::Cell cell) const override;
    bool isRowHidden(int row) const override;
    std::vector<grid::Range> formulaRanges() const override;
    int errorNumber(grid::Cell cell) const override;
    std::optional<std::vector<std::string>> allowedTexts(grid::Cell cell) const override;
    std::string link(grid::Cell cell) const override;

private:
    struct Format
    {
        grid::NumberFormat kind = grid::NumberFormat::General;
        int decimals = -1;
    };
    using Properties = com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet>;
    const Format& formatOf(sal_Int32 key) const;
    grid::CellStyle styleIn(const Properties& properties) const;
    static std::optional<std::vector<std::string>> allowedIn(const Properties& properties);
    Properties cellProperties(grid::Cell cell) const;
    const FormatAreas& areas() const;
    bool columnHoldsMerged(int column) const;
    grid::Cell lastCell() const; ///< of the used area

    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet> m_sheet;
    com::sun::star::uno::Reference<com::sun::star::util::XNumberFormatsSupplier> m_formats;
    mutable std::map<sal_Int32, Format> m_known; // a document has few formats
    mutable std::map<int, bool> m_mergedColumns;
    mutable std::optional<FormatAreas> m_areas;
    mutable std::vector<std::optional<grid::CellStyle>> m_styles; ///< of the areas, as far as they were asked for
    mutable std::vector<std::optional<std::optional<std::vector<std::string>>>> m_allowed;
    mutable std::optional<std::vector<std::pair<int, int>>> m_visibleRows; ///< first and last rows
    mutable std::optional<grid::Cell> m_lastCell;
};

} // namespace datchuan::office
