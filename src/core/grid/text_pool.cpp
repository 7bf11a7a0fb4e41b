#include "grid/text_pool.hpp"

#include "text/fold.hpp"

namespace datchuan::grid {

TextPool::Id TextPool::add(std::string_view utf8)
{
    if (const auto known = m_ids.find(utf8); known != m_ids.end())
        return known->second;
    const auto id = static_cast<Id>(m_entries.size());
    m_entries.push_back({std::string(utf8), {}, false});
    m_ids.emplace(m_entries.back().text, id);
    return id;
}

const std::string& TextPool::folded(Id id) const
{
    Entry& entry = m_entries[id];
    if (!entry.isFolded)
    {
        entry.folded = text::fold(entry.text);
        entry.isFolded = true;
    }
    return entry.folded;
}

} // namespace datchuan::grid
