#include "catch.hpp"
#include "uno_text.hpp"

#include <com/sun/star/uno/Exception.hpp>
#include <com/sun/star/uno/Any.hxx>

// Lets a failing test show the message of a UNO exception.
CATCH_TRANSLATE_EXCEPTION(com::sun::star::uno::Exception const& exception)
{
    return datchuan::office::toUtf8(exception.Message);
}
