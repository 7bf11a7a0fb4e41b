#include "report/command_phrases.hpp"

namespace datchuan::report {

namespace {

constexpr std::array<CommandWording, static_cast<std::size_t>(CommandPhrase::count)> all{{
    {CommandPhrase::failed, "Không làm được", "This did not work"},
    {CommandPhrase::noFindings, "Không thấy vấn đề nào.", "No problem found."},
    {CommandPhrase::finding, "{n}/{of} · {cell} · {severity} {code}: {message}",
     "{n}/{of} · {cell} · {severity} {code}: {message}"},
    {CommandPhrase::findingsHidden, "Các vấn đề đều ở trang đang ẩn.", "All findings are on hidden sheets."},
    {CommandPhrase::recalculated, "Đã tính lại mọi công thức.", "All formulas were recalculated."},
    {CommandPhrase::menuCheckSheet, "ĐạtChuẩn: Kiểm tra trang này", "ĐạtChuẩn: Check This Sheet"},
    {CommandPhrase::menuNextFinding, "ĐạtChuẩn: Vấn đề tiếp theo", "ĐạtChuẩn: Next Finding"},
}};

} // namespace

std::span<const CommandWording> commandWordings()
{
    return all;
}

std::string say(CommandPhrase phrase, Language language,
                std::initializer_list<std::pair<std::string_view, std::string_view>> slots)
{
    const CommandWording& wording = all.at(static_cast<std::size_t>(phrase));
    return fill(language == Language::Vietnamese ? wording.vi : wording.en, slots);
}

} // namespace datchuan::report
