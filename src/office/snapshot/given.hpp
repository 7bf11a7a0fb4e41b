#pragma once

#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/uno/Reference.hxx>

namespace datchuan::office {

/// The object that a sheet gave. A sheet whose document has been closed gives none, without a word: a check on another
/// thread may ask it in just that moment. Throws DisposedException then.
template <typename Interface>
com::sun::star::uno::Reference<Interface> given(const com::sun::star::uno::Reference<Interface>& object)
{
    if (!object.is())
        throw com::sun::star::lang::DisposedException();
    return object;
}

} // namespace datchuan::office
