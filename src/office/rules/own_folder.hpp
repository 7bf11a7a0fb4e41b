#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>

#include <functional>

/// The option /vn.datchuan.Options/RuleSets/OwnFolder: the folder of an office's own rule sets.
namespace datchuan::office {

/// As the user wrote it, a path or a file URL; "" when there is none or it cannot be read.
rtl::OUString ownFolder(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context);

/// Throws a UNO exception when the option may not be changed.
void setOwnFolder(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                  const rtl::OUString& folder);

/// Calls `changed`, on any thread, after each change of the option until the office ends.
void watchOwnFolder(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                    std::function<void()> changed);

} // namespace datchuan::office
