#include "addin/memo.hpp"

#include <rtl/ustring.hxx>

#include <bit>
#include <cstdint>
#include <cstring>

namespace datchuan::office {

namespace {

using com::sun::star::uno::Any;
using com::sun::star::uno::TypeClass_DOUBLE;
using com::sun::star::uno::TypeClass_STRING;

const rtl::OUString& textOf(const Any& value)
{
    return *static_cast<const rtl::OUString*>(value.getValue());
}

std::uint64_t bitsOf(const Any& value)
{
    return std::bit_cast<std::uint64_t>(*static_cast<const double*>(value.getValue()));
}

bool sameValue(const Any& a, const Any& b)
{
    if (a.getValueTypeClass() != b.getValueTypeClass())
        return false;
    switch (a.getValueTypeClass())
    {
        case TypeClass_STRING:
            return textOf(a).pData == textOf(b).pData || textOf(a) == textOf(b);
        case TypeClass_DOUBLE:
            return bitsOf(a) == bitsOf(b);
        default:
            return a == b;
    }
}

bool sameBlock(const Block& a, const Block& b)
{
    if (a.origin != b.origin || a.height() != b.height() || a.width() != b.width())
        return false;
    for (int row = 0; row < a.height(); ++row)
    {
        const Any* left = a.rows[row].getConstArray();
        const Any* right = b.rows[row].getConstArray();
        for (int column = 0; column < a.width(); ++column)
            if (!sameValue(left[column], right[column]))
                return false;
    }
    return true;
}

/// What is cheap to see of a value and differs between marks: the comparison decides.
std::uint64_t glimpse(const Any& value)
{
    if (value.getValueTypeClass() == TypeClass_DOUBLE)
        return bitsOf(value);
    if (value.getValueTypeClass() != TypeClass_STRING)
        return 7;
    const rtl::OUString& text = textOf(value);
    const auto length = static_cast<std::uint64_t>(text.getLength());
    return text.isEmpty() ? 1 : (length << 32U) | (std::uint64_t(text[0]) << 16U) | text[text.getLength() - 1];
}

template <typename T, typename Same>
bool sameList(const std::vector<T>& a, const std::vector<T>& b, Same same)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (!same(a[i], b[i]))
            return false;
    return true;
}

} // namespace

std::size_t Question::cellCount() const
{
    std::size_t count = 0;
    for (const auto& table : tables)
        for (const Band& band : table)
            for (const Block& block : band)
                count += static_cast<std::size_t>(block.height()) * static_cast<std::size_t>(block.width());
    return count;
}

bool operator==(const Question& a, const Question& b)
{
    return a.rules == b.rules && a.wishes == b.wishes
           && sameList(a.tables, b.tables, [](const auto& left, const auto& right) {
                  return sameList(left, right, [](const Band& x, const Band& y) { return sameList(x, y, sameBlock); });
              });
}

std::size_t hashOf(const Question& question)
{
    std::uint64_t value = 14695981039346656037ULL; // FNV-1a, a cell at a time
    const auto mix = [&value](std::uint64_t part) { value = (value ^ part) * 1099511628211ULL; };
    for (const auto& table : question.tables)
        for (const Band& band : table)
            for (const Block& block : band)
                for (int row = 0; row < block.height(); ++row)
                {
                    const Any* cells = block.rows[row].getConstArray();
                    for (int column = 0; column < block.width(); ++column)
                        mix(glimpse(cells[column]));
                }
    return value ^ (value >> 32U);
}

} // namespace datchuan::office
