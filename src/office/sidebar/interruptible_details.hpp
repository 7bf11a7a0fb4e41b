#pragma once

#include "grid/workbook.hpp"

#include <atomic>
#include <exception>
#include <memory>

namespace datchuan::office {

/// Thrown out of a check that nobody waits for any more.
struct Interrupted : std::exception
{
    const char* what() const noexcept override { return "interrupted"; }
};

/// Details of cells that throw Interrupted once a flag is set, instead of asking the office: a check whose document
/// goes away must ask it nothing more.
class InterruptibleDetails final : public grid::CellDetails
{
public:
    InterruptibleDetails(std::shared_ptr<const grid::CellDetails> details, std::shared_ptr<std::atomic<bool>> flag)
        : m_details(std::move(details)), m_flag(std::move(flag))
    {
    }

    grid::CellStyle style(grid::Cell cell) const override { return ask().style(cell); }
    grid::Range mergedArea(grid::Cell cell) const override { return ask().mergedArea(cell); }
    std::string formula(grid::Cell cell) const override { return ask().formula(cell); }
    bool isRowHidden(int row) const override { return ask().isRowHidden(row); }
    std::vector<grid::Range> formulaRanges() const override { return ask().formulaRanges(); }
    int errorNumber(grid::Cell cell) const override { return ask().errorNumber(cell); }
    std::optional<std::vector<std::string>> allowedTexts(grid::Cell cell) const override
    {
        return ask().allowedTexts(cell);
    }
    std::string link(grid::Cell cell) const override { return ask().link(cell); }

private:
    const grid::CellDetails& ask() const
    {
        if (m_flag->load())
            throw Interrupted();
        return *m_details;
    }

    std::shared_ptr<const grid::CellDetails> m_details;
    std::shared_ptr<std::atomic<bool>> m_flag;
};

} // namespace datchuan::office
