#pragma once

#include "ruleset/ruleset.hpp"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace datchuan::office {

/// Opens a new document in a window of its own, made from a rule set for a school type and a sign (template/template.hpp). Other
/// documents are left alone. Main thread only. Throws css::uno::Exception when the office cannot open one.
/// Precondition: templates::canMakeTemplate(set).
com::sun::star::uno::Reference<com::sun::star::lang::XComponent>
openFromTemplate(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                 const ruleset::RuleSet& set, const std::string& schoolType, const std::string& mark);

} // namespace datchuan::office
