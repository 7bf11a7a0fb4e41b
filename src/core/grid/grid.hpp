#pragma once

#include "grid/address.hpp"
#include "grid/text_pool.hpp"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace datchuan::grid {

enum class ValueKind : std::uint8_t { Empty, Number, Text, Error };

/// What a cell shows as its content: the result where it holds a formula.
struct Value
{
    ValueKind kind = ValueKind::Empty;
    TextPool::Id text = 0; ///< for Text
    double number = 0;     ///< for Number (dates are serial numbers, booleans 0 and 1)
};

/// The values of one sheet, rows and columns counted from 0. Holds only what is filled: a table at row 1,000,000 costs
/// as much as one at row 1.
class Grid
{
public:
    explicit Grid(std::shared_ptr<TextPool> pool) : m_pool(std::move(pool)) {}

    /// Appends filled cells. Rows must come in ascending order, and within a row columns too. Empty values are dropped.
    void append(Cell cell, Value value);
    void appendText(Cell cell, std::string_view utf8);
    void appendNumber(Cell cell, double number);

    /// The value of a cell; an empty one outside what is filled.
    const Value& at(Cell cell) const;

    bool isEmpty(Cell cell) const { return at(cell).kind == ValueKind::Empty; }
    bool isText(Cell cell) const { return at(cell).kind == ValueKind::Text; }

    /// The text of a text cell, else "".
    std::string_view text(Cell cell) const;
    /// The folded text of a text cell, else "".
    std::string_view folded(Cell cell) const;

    /// The same of a value that is at hand.
    std::string_view text(const Value& value) const
    {
        return value.kind == ValueKind::Text ? std::string_view(m_pool->text(value.text)) : std::string_view();
    }
    std::string_view folded(const Value& value) const
    {
        return value.kind == ValueKind::Text ? std::string_view(m_pool->folded(value.text)) : std::string_view();
    }

    struct Filled
    {
        int column;
        Value value;
    };
    struct Row
    {
        int row;
        std::size_t begin;
        std::size_t end;
    };
    /// The rows that hold anything, ascending.
    const std::vector<Row>& rows() const { return m_rows; }
    const Filled* begin(const Row& row) const { return m_cells.data() + row.begin; }
    const Filled* end(const Row& row) const { return m_cells.data() + row.end; }
    /// What is filled of a row in some columns.
    std::span<const Filled> within(const Row& row, const Columns& columns) const;

    /// The row with this number, or nullptr when it is empty.
    const Row* row(int number) const;

    bool isBlank() const { return m_cells.empty(); }
    std::size_t cellCount() const { return m_cells.size(); }
    /// The filled rectangle. Precondition: not blank.
    Range usedRange() const { return m_used; }
    const TextPool& pool() const { return *m_pool; }

private:
    std::shared_ptr<TextPool> m_pool;
    std::vector<Row> m_rows;
    std::vector<Filled> m_cells;
    Range m_used{};
};

} // namespace datchuan::grid
