#pragma once

#include "draft/block.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace datchuan::draft {

/// How a sheet is printed: A4, as wide as the page, as many pages long as it needs.
struct Page
{
    bool landscape = false;
    double topMm = 20;
    double bottomMm = 20;
    double leftMm = 30; ///< left and right as Nghị định 30/2020 has them: 30–35 and 15–20
    double rightMm = 15;
    bool numbered = true; ///< page numbers from the second page on are the office's matter; here on every page, above
    bool operator==(const Page&) const = default;
};

/// A sheet to be added to a document.
struct Sheet
{
    std::string name; ///< wanted; another one is taken when the document has it already
    Block block;
    std::map<int, double> columnWidths;           ///< column → millimetres
    std::optional<grid::Cell> freezeAt;           ///< the first cell that scrolls
    std::optional<std::pair<int, int>> titleRows; ///< repeated on every printed page, first and last
    std::optional<grid::Range> printArea;         ///< nothing = all that is filled
    std::vector<int> pageBreaks;                  ///< rows that begin a new page
    Page page;
};

/// Sheets that make a document of their own.
struct Book
{
    std::string title; ///< of the document
    std::vector<Sheet> sheets;
    std::map<std::string, std::string> choices; ///< stored in the document: grid::Workbook::choices
};

} // namespace datchuan::draft
