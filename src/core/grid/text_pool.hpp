#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace datchuan::grid {

/// Every different text of a workbook, kept once. Sheets repeat the same few hundred texts; comparing, folding and
/// classifying is done once per text instead of once per cell.
class TextPool
{
public:
    using Id = std::uint32_t;

    /// The number of this text; the same text always gets the same number. UTF-8, kept as it is (not normalised).
    Id add(std::string_view utf8);

    const std::string& text(Id id) const { return m_entries[id].text; }

    /// The text folded for comparison (text::fold), computed at the first call.
    const std::string& folded(Id id) const;

    std::size_t size() const { return m_entries.size(); }

private:
    struct Entry
    {
        std::string text;
        std::string folded;
        bool isFolded = false;
    };
    mutable std::deque<Entry> m_entries; // a deque: references stay valid while texts are added
    std::unordered_map<std::string_view, Id> m_ids;
};

} // namespace datchuan::grid
