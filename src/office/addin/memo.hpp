#pragma once

#include "answer/verdict.hpp"
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

/// The verdicts on the tables asked about last: KD.MUC, KD.KETLUAN and KD.CANTRO over the same cells, or the same
/// formula in many cells, judge them once. A lookup costs about as much as comparing the cells.
class Memo
{
public:
    /// Forgets what was asked longest ago when more cells than these are remembered.
    explicit Memo(std::size_t mostCells = 500000) : m_mostCells(mostCells) {}

    /// The verdict on this question, from `judge(question)` when it is new.
    template <typename Judge>
    std::shared_ptr<const answer::Verdict> find(Question question, Judge judge)
    {
        const std::size_t key = hash(question);
        if (auto known = lookUp(key, question))
            return known;
        auto verdict = std::make_shared<const answer::Verdict>(judge(question));
        keep(key, std::move(question), verdict);
        return verdict;
    }

private:
    struct Entry
    {
        std::size_t key;
        Question question;
        std::shared_ptr<const answer::Verdict> verdict;
        std::size_t cells;
    };
    using Entries = std::list<Entry>;

    static std::size_t hash(const Question& question);
    std::shared_ptr<const answer::Verdict> lookUp(std::size_t key, const Question& question);
    void keep(std::size_t key, Question question, std::shared_ptr<const answer::Verdict> verdict);
    void forgetLast();

    std::mutex m_mutex;
    Entries m_entries; ///< asked last first
    std::unordered_multimap<std::size_t, Entries::iterator> m_index;
    std::size_t m_cells = 0;
    std::size_t m_mostCells;
};

} // namespace datchuan::office
