#include "report/command_phrases.hpp"

namespace datchuan::report {

namespace {

constexpr std::array<CommandWording, static_cast<std::size_t>(CommandPhrase::count)> all{{
    {CommandPhrase::failed, "Không làm được", "This did not work"},
    {CommandPhrase::noFindings, "Không thấy vấn đề nào.", "No problem found."},
    {CommandPhrase::finding, "{n}/{of} · {cell} · {severity} {code}: {message}",
     "{n}/{of} · {cell} · {severity} {code}: {message}"},
    {CommandPhrase::findingsHidden, "Các vấn đề đều ở trang đang ẩn.", "All findings are on hidden sheets."},
    {CommandPhrase::sheetFindings, "Trang “{sheet}”: {counts}.", "Sheet “{sheet}”: {counts}."},
    {CommandPhrase::sheetClean, "Trang “{sheet}”: không thấy vấn đề nào.", "Sheet “{sheet}”: no problem found."},
    {CommandPhrase::recalculated, "Đã tính lại mọi công thức.", "All formulas were recalculated."},
    {CommandPhrase::noteFindings, "Ghi chú vấn đề vào ô", "Comment on Findings in Cells"},
    {CommandPhrase::removeFindingNotes, "Xóa ghi chú vấn đề", "Remove Comments on Findings"},
    {CommandPhrase::notesAway, "Cất ghi chú vấn đề khi lưu", "Put Comments on Findings Aside While Saving"},
    {CommandPhrase::notedOne, "Đã ghi chú vào 1 ô.", "1 cell was given a comment."},
    {CommandPhrase::notedMany, "Đã ghi chú vào {n} ô.", "{n} cells were given comments."},
    {CommandPhrase::notNoted, "Chưa ghi chú được ô nào.", "No cell was given a comment."},
    {CommandPhrase::otherNoteOne, "1 ô đã có ghi chú khác nên được để nguyên.",
     "1 cell has another comment and was left alone."},
    {CommandPhrase::otherNoteMany, "{n} ô đã có ghi chú khác nên được để nguyên.",
     "{n} cells have other comments and were left alone."},
    {CommandPhrase::noteProtectedOne, "1 ô ở trang đang được bảo vệ nên được để nguyên.",
     "1 cell is on a protected sheet and was left alone."},
    {CommandPhrase::noteProtectedMany, "{n} ô ở trang đang được bảo vệ nên được để nguyên.",
     "{n} cells are on protected sheets and were left alone."},
    {CommandPhrase::noteLeftOne, "Còn 1 ô nữa chưa ghi chú.", "1 more cell has no comment yet."},
    {CommandPhrase::noteLeftMany, "Còn {n} ô nữa chưa ghi chú.", "{n} more cells have no comments yet."},
    {CommandPhrase::notesSaved, "Ghi chú sẽ được lưu trong tệp, theo tùy chọn.",
     "The comments will be saved in the file, as the options say."},
    {CommandPhrase::notesNotSaved, "Ghi chú không lưu vào tệp (đổi trong Tùy chọn).",
     "The comments are not saved in the file (see Options)."},
    {CommandPhrase::notAllRemoved, "Chưa xóa hết ghi chú.", "Not all comments were removed."},
    {CommandPhrase::notesRemoved, "Đã xóa {n} ghi chú.", "{n} comments were removed."},
    {CommandPhrase::noNotes, "Không có ghi chú nào của ĐạtChuẩn.", "There are no comments of ĐạtChuẩn."},
    {CommandPhrase::insertBlock, "Chèn khối kết quả", "Insert Result Block"},
    {CommandPhrase::blockInserted, "Đã chèn khối kết quả: {conclusion}.", "Result block inserted: {conclusion}."},
    {CommandPhrase::notInserted, "Chưa chèn khối kết quả.", "No result block was inserted."},
    {CommandPhrase::noAssessment, "Chưa thấy bảng đánh giá nào trong sổ tính.",
     "The workbook has no assessment table."},
    {CommandPhrase::manySchools, "Bảng này ghi nhiều trường; khối kết quả chỉ tính được cho một trường.",
     "This table lists many schools; a result block is about one school."},
    {CommandPhrase::otherResult, "Các hàm KD đọc vùng ô này ra kết quả khác với bảng đang xem, nên khối sẽ không đúng.",
     "The KD functions read another result from these cells than the one shown, so the block would be wrong."},
    {CommandPhrase::insideTable,
     "Từ chỗ đang chọn, khối sẽ đè lên bảng đánh giá. Hãy chọn ô trống ngoài bảng rồi chèn lại.",
     "From here the block would cover the assessment table. Select an empty cell outside it and try again."},
    {CommandPhrase::placeFilled, "Từ ô {cell} cần {rows} hàng × {columns} cột trống. Hãy chọn chỗ khác rồi chèn lại.",
     "{rows} rows × {columns} columns must be empty from {cell} on. Select another place and try again."},
    {CommandPhrase::noRoom, "Chỗ đang chọn quá sát mép trang.", "There is no room at the edge of the sheet."},
    {CommandPhrase::readOnly, "Tài liệu này chỉ đọc.", "The document is read-only."},
    {CommandPhrase::structureProtected, "Cấu trúc sổ tính đang được bảo vệ.",
     "The structure of the workbook is protected."},
    {CommandPhrase::sheetProtected, "Trang “{sheet}” đang được bảo vệ. Bỏ bảo vệ trang rồi làm lại.",
     "Sheet “{sheet}” is protected. Take the protection off and try again."},
    {CommandPhrase::freeze, "Đóng băng kết quả", "Freeze Results"},
    {CommandPhrase::thaw, "Bỏ đóng băng kết quả", "Thaw Results"},
    {CommandPhrase::frozen,
     "Đã đổi {n} công thức KD thành giá trị: máy không có tiện ích vẫn đọc được. Lệnh Bỏ đóng băng đưa công thức trở "
     "lại.",
     "{n} KD formulas became values that can be read without the extension. Thaw brings the formulas back."},
    {CommandPhrase::frozenStamped, "Đã ghi ngày đánh giá và mã đối chiếu.",
     "The date of assessment and a check code were noted."},
    {CommandPhrase::thawed, "Đã đưa {n} công thức KD trở lại.", "{n} KD formulas are back."},
    {CommandPhrase::keptOne, "1 ô đã đổi sau khi đóng băng nên được giữ nguyên.",
     "1 cell was changed since and was left as it is."},
    {CommandPhrase::keptMany, "{n} ô đã đổi sau khi đóng băng nên được giữ nguyên.",
     "{n} cells were changed since and were left as they are."},
    {CommandPhrase::notFrozen, "Chưa đóng băng kết quả.", "The results were not frozen."},
    {CommandPhrase::notThawed, "Chưa bỏ đóng băng.", "The results were not thawed."},
    {CommandPhrase::nothingToFreeze, "Không có công thức KD nào để đóng băng.", "There are no KD formulas to freeze."},
    {CommandPhrase::nothingToThaw, "Không có kết quả nào đang đóng băng.", "No results are frozen."},
    {CommandPhrase::menuCheckSheet, "ĐạtChuẩn: Kiểm tra trang này", "ĐạtChuẩn: Check This Sheet"},
    {CommandPhrase::menuNextFinding, "ĐạtChuẩn: Vấn đề tiếp theo", "ĐạtChuẩn: Next Finding"},
    {CommandPhrase::menuInsertBlock, "ĐạtChuẩn: Chèn khối kết quả", "ĐạtChuẩn: Insert Result Block"},
    {CommandPhrase::noRuleSet, "Không có bộ quy định nào để tạo mẫu.", "There is no rule set to make a template from."},
    {CommandPhrase::nothingToReport, "Không thấy bảng tiêu chí nào để lập báo cáo.",
     "There is no criteria table to report on."},
    {CommandPhrase::reportAdded, "Đã thêm trang “{sheet}”.", "Sheet “{sheet}” was added."},
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
