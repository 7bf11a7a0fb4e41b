#pragma once

#include <map>
#include <memory>
#include <typeindex>
#include <utility>

namespace datchuan::check {

/// What several checks of one workbook need, worked out by the first that asks. One value for each type.
class Memo
{
public:
    /// The value of this type; `make` returns it when it is asked for the first time.
    template <typename T, typename Make>
    const T& of(Make make)
    {
        std::shared_ptr<const void>& value = m_values[typeid(T)];
        if (!value)
            value = std::shared_ptr<const T>(new T(make())); // no make_shared: some of these cannot be moved
        return *static_cast<const T*>(value.get());
    }

private:
    std::map<std::type_index, std::shared_ptr<const void>> m_values;
};

} // namespace datchuan::check
