#pragma once

#include "grid/text_pool.hpp"

#include <rtl/ustring.hxx>

#include <memory>
#include <unordered_map>

namespace datchuan::office {

/// Gives UNO strings their number in a text pool. Calc keeps equal texts as one string object, so that most are known
/// by their address and converted once.
class TextIds
{
public:
    explicit TextIds(std::shared_ptr<grid::TextPool> pool) : m_pool(std::move(pool)) {}

    grid::TextPool::Id of(const rtl::OUString& text);

private:
    struct Known
    {
        rtl::OUString text; // keeps the address from being used again
        grid::TextPool::Id id;
    };
    std::shared_ptr<grid::TextPool> m_pool;
    std::unordered_map<const void*, Known> m_known;
};

} // namespace datchuan::office
