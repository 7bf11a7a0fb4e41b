#pragma once

#include "support/sheet_builder.hpp"

#include <string>
#include <vector>

namespace datchuan::test {

/// Sheets with a mistake of the catalogue that a correction is offered for.
struct Spoilt
{
    std::string code;
    std::string what; ///< the spoilt text, to tell several of one code apart
    std::vector<tests::SheetBuilder> sheets;
};

/// At least one for each check that offers corrections.
std::vector<Spoilt> spoiltSheets();

} // namespace datchuan::test
