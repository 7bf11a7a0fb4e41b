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
    {CommandPhrase::noRuleSet, "Không có bộ quy định nào để tạo mẫu.", "There is no rule set to make a template from."},
    {CommandPhrase::nothingToReport, "Không thấy bảng tiêu chí nào để lập báo cáo.",
     "There is no criteria table to report on."},
    {CommandPhrase::readOnly, "Tệp chỉ đọc.", "The document is read-only."},
    {CommandPhrase::structureProtected, "Cấu trúc tệp đang được bảo vệ: không thêm trang được.",
     "The structure of the document is protected: no sheet can be added."},
    {CommandPhrase::reportAdded, "Đã thêm trang \u201c{sheet}\u201d.", "Sheet \u201c{sheet}\u201d was added."},
    {CommandPhrase::undoReport, "Lập báo cáo kiểm định", "Insert accreditation report"},
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
