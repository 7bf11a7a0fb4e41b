#pragma once

#include "answer/answer.hpp"
#include "snapshot/blocks.hpp"

#include <com/sun/star/uno/Any.hxx>

namespace datchuan::office {

/// A value argument as Calc passes it. Of several cells the only filled one counts: merged cells are passed so.
answer::Argument toArgument(const com::sun::star::uno::Any& value);

/// The result for Calc: nothing is #N/A. Throws IllegalArgumentException (Err:502) for what is unreadable.
com::sun::star::uno::Any toAny(const answer::Answer& answer);

/// Rows of values out of an argument that may be one cell or several; no rows when it is omitted.
CellRows toRows(const com::sun::star::uno::Any& value);

/// What Calc shows as Err:502.
[[noreturn]] void throwUnreadable();

} // namespace datchuan::office
