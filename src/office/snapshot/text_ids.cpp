#include "snapshot/text_ids.hpp"

#include "uno_text.hpp"

namespace datchuan::office {

grid::TextPool::Id TextIds::of(const rtl::OUString& text)
{
    const auto found = m_known.find(text.pData);
    if (found != m_known.end())
        return found->second.id;
    const grid::TextPool::Id id = m_pool->add(toUtf8(text));
    m_known.emplace(text.pData, Known{text, id});
    return id;
}

} // namespace datchuan::office
