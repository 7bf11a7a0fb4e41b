#include "addin/values.hpp"

#include "uno_text.hpp"

#include <com/sun/star/lang/IllegalArgumentException.hpp>

namespace datchuan::office {

namespace {

using com::sun::star::uno::Any;

bool isBlank(const Any& value)
{
    const auto* text = value.getValueTypeClass() == com::sun::star::uno::TypeClass_STRING
                           ? static_cast<const rtl::OUString*>(value.getValue())
                           : nullptr;
    return !value.hasValue() || (text != nullptr && text->isEmpty());
}

answer::Argument onlyValue(const CellRows& rows)
{
    const Any* only = nullptr;
    for (const auto& row : rows)
        for (const Any& value : row)
        {
            if (isBlank(value))
                continue;
            if (only != nullptr)
                return answer::Several{};
            only = &value;
        }
    return only == nullptr ? answer::Argument() : toArgument(*only);
}

} // namespace

answer::Argument toArgument(const Any& value)
{
    if (double number = 0; value >>= number)
        return number;
    if (rtl::OUString text; value >>= text)
        return toUtf8(text);
    if (CellRows rows; value >>= rows)
        return onlyValue(rows);
    if (value.hasValue())
        return answer::Several{};
    return {};
}

Any toAny(const answer::Answer& answer)
{
    if (const auto* number = std::get_if<double>(&answer))
        return Any(*number);
    if (const auto* text = std::get_if<std::string>(&answer))
        return Any(toUno(*text));
    if (std::holds_alternative<answer::NotAvailable>(answer))
        return {};
    throwUnreadable();
}

CellRows toRows(const Any& value)
{
    if (CellRows rows; value >>= rows)
        return rows;
    if (!value.hasValue())
        return {};
    const com::sun::star::uno::Sequence<Any> row(&value, 1);
    return {&row, 1};
}

void throwUnreadable()
{
    throw com::sun::star::lang::IllegalArgumentException("unreadable argument", {}, 0);
}

} // namespace datchuan::office
