#include "recognise/verdict.hpp"

namespace datchuan::recognise {

Mark readVerdict(const grid::Sheet& sheet, grid::Cell met, grid::Cell notMet)
{
    const Mark mark = readMark(sheet, met, Column::Level);
    Mark refusal = readMark(sheet, notMet, Column::NotMet);
    if (!isPositive(refusal))
        return mark;
    refusal.sign = isPositive(mark) ? Sign::Unreadable : Sign::NotMet;
    return refusal;
}

} // namespace datchuan::recognise
