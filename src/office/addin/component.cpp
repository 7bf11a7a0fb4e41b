#include "addin/addin.hpp"

#include <cppuhelper/weak.hxx>
#include <sal/types.h>

// Named in manifest/datchuan.components.
extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface*
vn_datchuan_KD_get_implementation(com::sun::star::uno::XComponentContext* context,
                                  const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/)
{
    return cppu::acquire(static_cast<cppu::OWeakObject*>(new datchuan::office::AddIn(context)));
}
