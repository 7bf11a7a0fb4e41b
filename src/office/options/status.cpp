#include "options/status.hpp"

namespace datchuan::office {

namespace {

std::string loadedText(std::size_t count, bool vietnamese)
{
    const std::string number = std::to_string(count);
    if (vietnamese)
        return count == 0 ? "Không có bộ quy định riêng nào được dùng." : "Đang dùng " + number + " bộ quy định riêng.";
    if (count == 0)
        return "No own rule set is in use.";
    return number + (count == 1 ? " own rule set is in use." : " own rule sets are in use.");
}

} // namespace

std::string statusText(const Rules& rules, bool hasFolder, report::Language language)
{
    const bool vietnamese = language == report::Language::Vietnamese;
    const auto& faults = rules.library.faults();
    if (!hasFolder && faults.empty())
        return {};
    std::string text = loadedText(rules.ownSets, vietnamese);
    if (faults.empty())
        return text;
    const ruleset::Fault& first = faults.front();
    text += "\n" + first.file + (first.pointer.empty() ? "" : " " + first.pointer) + ": ";
    text += vietnamese ? first.message.vi : first.message.en;
    if (const std::size_t others = faults.size() - 1; others > 0)
        text += vietnamese ? "\n(Còn " + std::to_string(others) + " lỗi nữa.)"
                           : "\n(" + std::to_string(others) + (others == 1 ? " more fault.)" : " more faults.)");
    return text;
}

} // namespace datchuan::office
