#pragma once

#include "check/check.hpp"
#include "recognise/vocabulary.hpp"

#include <string>
#include <vector>

namespace datchuan::check {

/// A header cell of a recognised table.
struct HeaderText
{
    grid::Place place;
    std::string text; ///< as it stands in the cell
    recognise::Header meaning;
    bool ofCriteria = false; ///< of a criteria table or an indicator form
};

/// The header cells of all recognised tables, each once.
const std::vector<HeaderText>& headerTexts(const Context& context);

} // namespace datchuan::check
