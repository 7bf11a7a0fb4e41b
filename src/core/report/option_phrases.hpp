#pragma once

#include "report/phrases.hpp"

/// What the deck says because of an option, in both languages.
namespace datchuan::report {

enum class OptionPhrase {
    onCommand,
    onCommandWhy,
    hiddenOne,
    hiddenMany,
    hint,
    hintRead,
    count // not a phrase
};

struct OptionWording
{
    OptionPhrase phrase;
    std::string_view vi;
    std::string_view en;
};

/// Every phrase, in the order of the enumeration.
std::span<const OptionWording> optionWordings();

/// The phrase in the language, its slots {name} filled; a slot without a value stays as it is.
std::string say(OptionPhrase phrase, Language language,
                std::initializer_list<std::pair<std::string_view, std::string_view>> slots = {});

} // namespace datchuan::report
