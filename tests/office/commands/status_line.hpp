#pragma once

#include "sidebar/sheet_window.hpp"

#include <com/sun/star/task/XStatusIndicator.hpp>
#include <rtl/ref.hxx>

#include <string>

namespace datchuan::test {

/// Stands in for the status bar of a window from now on: nothing else can be asked what a status bar shows.
class StatusLine
{
public:
    explicit StatusLine(SheetWindow& window);
    ~StatusLine();
    StatusLine(const StatusLine&) = delete;
    StatusLine& operator=(const StatusLine&) = delete;

    /// What stands there; "" when the office's own fields do.
    std::string text() const;

private:
    class Indicator;

    SheetWindow& m_window;
    rtl::Reference<Indicator> m_indicator;
};

} // namespace datchuan::test
