#pragma once

#include "assess/choice.hpp"
#include "snapshot/blocks.hpp"

#include <list>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace datchuan::office {

struct Rules;

/// What a verdict depends on: the values of all tables, with their places, what the arguments say, and the rule sets.
struct Question
{
    std::vector<std::vector<Band>> tables;
    assess::Wishes wishes;
    const Rules* rules = nullptr; ///< one generation; their addresses are never used again

    std::size_t cellCount() const;
};

/// Equal values of the same kind at the same places. Numbers are compared exactly.
bool operator==(const Question& a, const Question& b);

/// Of what is cheap to see of a question and differs between sheets.
std::size_t hashOf(const Question& question);

/// The answers on the tables asked about last: KD.MUC, KD.KETLUAN and KD.CANTRO over the same cells, or the same
/// formula in many cells, judge them once. A lookup costs about as much as comparing the cells.
template <typename Answer>
class Memo
{
public:
    /// Forgets what was asked longest ago when more cells than these are remembered.
    explicit Memo(std::size_t mostCells = 500000) : m_mostCells(mostCells) {}

    /// The answer to this question, from `work(question)` when it is new.
    template <typename Work>
    std::shared_ptr<const Answer> find(Question question, Work work)
    {
        const std::size_t key = hashOf(question);
        if (auto known = lookUp(key, question))
            return known;
        auto answer = std::make_shared<const Answer>(work(question));
        keep(key, std::move(question), answer);
        return answer;
    }

private:
    struct Entry
    {
        std::size_t key;
        Question question;
        std::shared_ptr<const Answer> answer;
        std::size_t cells;
    };
    using Entries = std::list<Entry>;

    std::shared_ptr<const Answer> lookUp(std::size_t key, const Question& question)
    {
        const std::lock_guard guard(m_mutex);
        const auto [first, last] = m_index.equal_range(key);
        for (auto candidate = first; candidate != last; ++candidate)
            if (candidate->second->question == question)
            {
                m_entries.splice(m_entries.begin(), m_entries, candidate->second);
                return candidate->second->answer;
            }
        return nullptr;
    }

    void keep(std::size_t key, Question question, std::shared_ptr<const Answer> answer)
    {
        const std::size_t cells = question.cellCount();
        if (cells > m_mostCells / 2)
            return; // one huge range must not push out all others
        const std::lock_guard guard(m_mutex);
        m_entries.push_front({key, std::move(question), std::move(answer), cells});
        m_index.emplace(key, m_entries.begin());
        m_cells += cells;
        while (m_cells > m_mostCells)
            forgetLast();
    }

    void forgetLast()
    {
        const Entry& oldest = m_entries.back();
        const auto [first, last] = m_index.equal_range(oldest.key);
        for (auto candidate = first; candidate != last; ++candidate)
            if (&*candidate->second == &oldest)
            {
                m_index.erase(candidate);
                break;
            }
        m_cells -= oldest.cells;
        m_entries.pop_back();
    }

    std::mutex m_mutex;
    Entries m_entries; ///< asked last first
    std::unordered_multimap<std::size_t, typename Entries::iterator> m_index;
    std::size_t m_cells = 0;
    std::size_t m_mostCells;
};

} // namespace datchuan::office
