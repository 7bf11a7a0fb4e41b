#pragma once

#include "report/phrases.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace datchuan::office {

/// The language of the office's interface: Vietnamese, or English for every other one.
report::Language uiLanguage(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context);

} // namespace datchuan::office
