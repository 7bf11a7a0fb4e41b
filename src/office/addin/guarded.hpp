#pragma once

#include "addin/values.hpp"

#include <com/sun/star/lang/IllegalArgumentException.hpp>

namespace datchuan::office {

/// Calls what a function does. Whatever goes wrong, out of memory included, is Err:502 in the cell: no other exception
/// reaches Calc.
template <typename Call>
auto guarded(Call call) -> decltype(call())
{
    try
    {
        return call();
    }
    catch (const com::sun::star::lang::IllegalArgumentException&)
    {
        throw;
    }
    catch (...)
    {
    }
    throwUnreadable();
}

} // namespace datchuan::office
