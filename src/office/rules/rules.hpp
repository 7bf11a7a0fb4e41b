#pragma once

#include "recognise/titles.hpp"
#include "ruleset/library.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace datchuan::office {

/// The rule sets of the installed extension.
struct Rules
{
    explicit Rules(ruleset::Library loaded) : library(std::move(loaded)), titles(library.all()) {}

    ruleset::Library library; ///< faulty files are left out; library.faults() tells about them
    recognise::Titles titles;
};

/// Reads the rule sets at the first call, never at the office's start; all calls of the process share them. Safe to
/// call from any thread. Without a readable folder the library is empty and its faults say so.
const Rules& rules(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context);

} // namespace datchuan::office
