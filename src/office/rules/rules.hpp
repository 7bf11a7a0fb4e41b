#pragma once

#include "recognise/titles.hpp"
#include "ruleset/library.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <cstddef>

namespace datchuan::office {

/// The rule sets of the installed extension, and the office's own ones from the folder of the options.
struct Rules
{
    Rules(ruleset::Library loaded, std::size_t own) : library(std::move(loaded)), titles(library.all()), ownSets(own) {}

    ruleset::Library library; ///< faulty files are left out; library.faults() tells about them
    recognise::Titles titles;
    std::size_t ownSets; ///< how many of the sets are the office's own; they come last
};

/// Reads the rule sets at the first call, never at the office's start, and again at the first call after the option has
/// changed or reloadRules(). All calls of the process share them; what was handed out stays valid until the process
/// ends, so hold it no longer than for one piece of work. Safe to call from any thread. Without a readable folder the
/// library is empty and its faults say so.
const Rules& rules(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context);

/// The files may have changed: the next call of rules() reads them again.
void reloadRules();

} // namespace datchuan::office
