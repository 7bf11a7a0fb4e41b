#include "generate/mistake.hpp"

#include <array>

/// Mistakes of group P: the improvement plan.
namespace datchuan::tests {

namespace {

bool taskCell(Spoilt& s, const char* code, const char* cell, const std::string& text)
{
    const auto* task = s.any(s.whole.tasks, [&](const Whole::Task& one) { return one.cells.contains(cell); });
    if (task == nullptr)
        return false;
    s.whole.put(task->cells.at(cell), text);
    s.expect(code, task->cells.at(cell));
    return true;
}

std::function<bool(Spoilt&)> cellOf(const char* code, const char* cell, const char* text)
{
    return [=](Spoilt& s) { return taskCell(s, code, cell, text); };
}

bool generalWeakness(Spoilt& s)
{
    std::vector<Whole::Place> cells;
    for (const auto& [code, place] : s.whole.weaknesses)
        cells.push_back(place);
    for (const auto& [code, texts] : s.whole.forms)
        if (!s.whole.is2026)
            cells.push_back(texts.weakness);
    if (cells.empty())
        return false;
    const auto place = oneOf(s.random, cells);
    s.whole.put(place, "Cơ sở vật chất còn khó khăn.");
    s.expect("P01", place);
    return true;
}

bool weaknessWithoutPlan(Spoilt& s)
{
    const auto* form = s.any(s.whole.forms, [&](const auto& one) {
        for (const auto& task : s.whole.tasks)
            if (task.criterion == one.first)
                return false;
        return !s.whole.is2026;
    });
    if (form == nullptr)
        return false;
    s.whole.put(form->second.plan, "");
    s.expect("P03", form->second.planHeading);
    s.allowed = {"P04"};
    return true;
}

/// A task of another criterion in place of the one that a weakness asks for.
bool taskOfAnother(Spoilt& s)
{
    if (s.whole.weaknesses.empty())
        return false;
    const auto* task = s.any(s.whole.tasks, [](const auto&) { return true; });
    std::string other;
    for (const auto* criterion : s.whole.set->allCriteria())
        if (!s.whole.weaknesses.contains(criterion->code))
            other = criterion->code;
    if (other.empty())
        return false;
    s.whole.put(task->cells.at("improvement"), "Công khai đủ nội dung của tiêu chí " + other);
    s.expect("P03", s.whole.weaknesses.at(task->criterion));
    s.allowed = {"P04"};
    return true;
}

bool unmetWithoutTask(Spoilt& s)
{
    if (s.whole.tasks.empty() || s.whole.is2026 || s.whole.hasForms())
        return false;
    const auto* task = s.any(s.whole.tasks, [&](const Whole::Task& one) { return s.whole.level(one.criterion) == 0; });
    if (task == nullptr)
        return false;
    std::string other;
    for (const auto* criterion : s.whole.set->allCriteria())
        if (s.whole.level(criterion->code) > 0)
            other = criterion->code;
    if (other.empty())
        return false;
    s.whole.put(task->cells.at("criterion"), "Tiêu chí " + other);
    s.whole.put(task->cells.at("improvement"), "Bổ sung nội dung của tiêu chí " + other);
    const auto& places = s.whole.level(task->criterion) == 0 ? s.whole.labels : s.whole.notMetCells;
    s.expect("P04", places.at(task->criterion));
    return true;
}

bool oneReview(Spoilt& s)
{
    if (s.whole.reviews.size() != 2)
        return false;
    s.whole.put(s.whole.reviews[1], "Định kỳ");
    s.expect("P07", s.whole.reviews[0]);
    return true;
}

bool noFigures(Spoilt& s)
{
    const auto* task = s.any(s.whole.tasks, [&](const Whole::Task& one) {
        return one.cells.contains("progress") && s.whole.level(one.criterion) == 2;
    });
    if (task == nullptr)
        return false;
    s.whole.put(task->cells.at("progress"), "Hoàn thành");
    s.whole.put(task->cells.at("goal"), "Công khai đầy đủ");
    s.whole.put(task->cells.at("measure"), "Nội dung được công khai");
    s.expect("P09", task->cells.at("measure"));
    return true;
}

/// Fifteen tasks, one for each criterion.
bool allCriteria(Spoilt& s)
{
    if (s.whole.weaknesses.empty() || s.whole.tasks.empty())
        return false;
    const auto sheet = s.whole.tasks.front().cells.at("improvement").sheet;
    const auto column = s.whole.tasks.front().cells.at("improvement").cell.column;
    const int first = s.whole.tasks.front().cells.at("improvement").cell.row;
    int row = first;
    // what stands below moves out of the way
    for (const auto place : s.whole.reviews)
        for (int c = 0; c < 12; ++c)
            s.whole.put({sheet, {place.cell.row, c}}, "");
    for (int r = first; r < first + 40; ++r)
        for (int c = 0; c < 14; ++c)
            s.whole.put({sheet, {r, c}}, "");
    for (const auto* criterion : s.whole.set->allCriteria())
    {
        s.whole.sheets[static_cast<std::size_t>(sheet)].row(
            row, column - 1,
            {cellNumber(row - first + 1), "Cải tiến tiêu chí " + criterion->code, "Từ 8 lên 10 nội dung", "Rà soát",
             "10/10 nội dung", "30/11/" + std::to_string(s.whole.year), "Tổ văn phòng", "5 triệu đồng", "Ảnh chụp",
             "Đang thực hiện"});
        ++row;
    }
    s.expect("P05", {sheet, {first, column - 1}});
    return true;
}

} // namespace

std::span<const Mistake> planMistakes()
{
    static const std::array all{
        Mistake{"P01", "a weakness that fits every school", generalWeakness},
        Mistake{"P02", "a task without a person", cellOf("P02", "person", "")},
        Mistake{"P02", "a task without a time", cellOf("P02", "time", "")},
        Mistake{"P02", "a task without resources", cellOf("P02", "resources", "")},
        Mistake{"P02", "a task without a measure", cellOf("P02", "activity", "")},
        Mistake{"P03", "a weakness without a measure in its form", weaknessWithoutPlan},
        Mistake{"P03", "a weakness without a task", taskOfAnother},
        Mistake{"P04", "a criterion that is not met and has no task", unmetWithoutTask},
        Mistake{"P05", "a task for every criterion", allCriteria},
        Mistake{"P06", "another word in column 10", cellOf("P06", "progress", "Đang làm")},
        Mistake{"P06", "a percentage in column 10", cellOf("P06", "progress", "80%")},
        Mistake{"P07", "one review only", oneReview},
        Mistake{"P08", "a deadline before the plan", cellOf("P08", "time", "30/9/2015")},
        Mistake{"P09", "improvement without two figures", noFigures},
    };
    return all;
}

} // namespace datchuan::tests
