#include "report/phrases.hpp"

namespace datchuan::report {

namespace {

// "\u00a0" keeps words together that must not be parted at the end of a line.
constexpr std::array<Wording, static_cast<std::size_t>(Phrase::count)> all{{
    {Phrase::selfAssessment, "Tự đánh giá", "Self-assessment"},
    {Phrase::externalAssessment, "Đánh giá ngoài", "External assessment"},
    {Phrase::assessedOn, "ngày\u00a0{date}", "on\u00a0{date}"},
    {Phrase::rowOfMatrix, "hàng {row}", "row {row}"},
    {Phrase::sheetOfAssessment, "trang “{sheet}”", "sheet “{sheet}”"},
    {Phrase::schoolUnknown, "Chưa rõ tên trường", "School not named"},
    {Phrase::cannotJudge, "Chưa tính được", "Cannot be judged"},
    {Phrase::certain, "Kết quả chắc chắn", "The result is certain"},
    {Phrase::certainAsClaimed, "Kết quả chắc chắn; chưa đánh giá lên Mức\u00a0{level}",
     "The result is certain; level\u00a0{level} not assessed"},
    {Phrase::national, "Chuẩn quốc gia: Mức độ\u00a0{degree}", "National standard: degree\u00a0{degree}"},
    {Phrase::nationalNone, "Chuẩn quốc gia: chưa đạt", "National standard: not reached"},
    {Phrase::nationalOpen, "Chuẩn quốc gia: chưa xác định", "National standard: undetermined"},
    {Phrase::nationalNotApplicable, "Chuẩn quốc gia: không áp dụng", "National standard: not applicable"},
    {Phrase::provisional, "Quy định này mới biết một phần nên chưa kết luận được.",
     "These rules are known in part only, so nothing is concluded."},
    {Phrase::levelCount, "Mức\u00a0{level}:\u00a0{met}/{of}", "Level\u00a0{level}:\u00a0{met}/{of}"},
    {Phrase::ruleSet, "Quy định: {name} ({id}, bản {version})", "Rules: {name} ({id}, version {version})"},
    {Phrase::ruleSetUnknown, "Quy định: chưa chọn được", "Rules: none could be chosen"},
    {Phrase::ruleSetChosenBy, "Căn cứ chọn: {reason}", "Chosen by: {reason}"},
    {Phrase::levelBasis, "Căn cứ xếp mức: {source}", "Source of the level rule: {source}"},
    {Phrase::otherSetFits, "Chú ý: mã tiêu chí lại khớp với {id}.", "Note: the codes fit {id} instead."},
    {Phrase::dateDisagrees, "Chú ý: quy định này không có hiệu lực vào ngày đánh giá.",
     "Note: these rules are not in force on the date of assessment."},
    {Phrase::faultsOne, "Không đọc được 1 tệp quy định:", "1 rule-set file could not be loaded:"},
    {Phrase::faultsMany, "Không đọc được {n} tệp quy định:", "{n} rule-set files could not be loaded:"},
    {Phrase::fault, "{file}: {message}", "{file}: {message}"},
    {Phrase::chooseAssessment, "Chọn bảng đánh giá để xem", "Assessment to show"},

    {Phrase::noTable, "Chưa thấy bảng đánh giá", "No assessment table found"},
    {Phrase::schoolLists, "Danh sách {n} trường", "Schools listed: {n}"},
    {Phrase::planOfYears, "Kế hoạch {years}: {n} trường", "Plan {years}: {n} listed"},
    {Phrase::planLine, "“{sheet}”: danh sách kế hoạch, {n} trường{parts}.",
     "“{sheet}”: list of a plan, {n} listed{parts}."},
    {Phrase::registerLine, "“{sheet}”: sổ theo dõi, {n} trường.", "“{sheet}”: register, {n} listed."},
    {Phrase::listNew, "{n} công nhận mới", "{n} new"},
    {Phrase::listMaintained, "{n} duy trì", "{n} maintained"},
    {Phrase::listRaised, "{n} nâng mức độ", "{n} raised"},
    {Phrase::emptyWorkbook, "Sổ tính này còn trống.", "This workbook is empty."},
    {Phrase::lookedAt, "Đã xem: {sheets}.", "Looked at: {sheets}."},
    {Phrase::tableNeeds,
     "Bảng cần có một cột mã tiêu chí (1.1, “Tiêu chí 1.1”…) và các cột kết quả có tiêu đề Mức\u00a01, Mức\u00a02, "
     "Mức\u00a03 hoặc Đạt, Không\u00a0đạt.",
     "A table needs a column of criterion codes (1.1, “Tiêu chí 1.1” …) and columns of results headed Mức\u00a01, "
     "Mức\u00a02, Mức\u00a03, or Đạt and Không\u00a0đạt."},
    {Phrase::codesAcross,
     "“{sheet}”: mã tiêu chí nằm theo hàng ngang ({cells}). Bảng của một trường cần mỗi tiêu chí một hàng (chép rồi dán "
     "đặc biệt, chọn Chuyển vị); bảng nhiều trường cần một cột Tên trường.",
     "“{sheet}”: the codes stand side by side ({cells}). The table of one school needs a row for each criterion (copy, "
     "then Paste Special with Transpose); a table of many schools needs a column of their names."},
    {Phrase::codesWithoutResults,
     "“{sheet}”: có mã tiêu chí ({cells}) nhưng không thấy cột kết quả có tiêu đề Mức\u00a01, Mức\u00a02… bên cạnh.",
     "“{sheet}”: there are codes ({cells}), but no column of results headed Mức\u00a01, Mức\u00a02 … beside them."},
    {Phrase::tablesWithoutResult, "Có bảng đã nhận ra, nhưng không bảng nào ghi kết quả đánh giá tiêu chí.",
     "Tables were recognised, but none holds results of criteria."},
    {Phrase::bigWorkbook, "Sổ tính lớn", "Large workbook"},
    {Phrase::bigWorkbookWhy,
     "Sổ tính có khoảng {cells} ô nên không tự kiểm tra theo từng thay đổi. Bấm nút dưới đây khi cần.",
     "The workbook has about {cells} cells, so it is not checked at every change. Press the button when you need it."},
    {Phrase::checkNow, "~Kiểm tra", "~Check"},
    {Phrase::outdated, "Sổ tính đã thay đổi sau lần kiểm tra này.", "The workbook has changed since this check."},
    {Phrase::failed, "Không kiểm tra được", "The check failed"},
    {Phrase::failedWhy, "Có trục trặc khi đọc sổ tính: {message}", "The workbook could not be read: {message}"},

    {Phrase::blockersTitle, "Còn thiếu để lên mức", "What blocks the next levels"},
    {Phrase::blockersNothing, "Chưa có kết quả để phân tích.", "No result to look into yet."},
    {Phrase::blockersAllMet, "Đã đạt mức cao nhất.", "The highest level is reached."},
    {Phrase::groupOne, "Mức\u00a0{level}: còn {n} tiêu chí", "Level\u00a0{level}: {n} criterion to meet"},
    {Phrase::groupAll, "Mức\u00a0{level}: còn {n} tiêu chí", "Level\u00a0{level}: {n} criteria to meet"},
    {Phrase::groupSome, "Mức\u00a0{level}: ít nhất {k} trong {n} tiêu chí",
     "Level\u00a0{level}: at least {k} of {n} criteria"},
    {Phrase::groupItem, "Mức\u00a0{level}: còn {n} khoản", "Level\u00a0{level}: {n} item to meet"},
    {Phrase::groupItems, "Mức\u00a0{level}: còn {n} khoản", "Level\u00a0{level}: {n} items to meet"},
    {Phrase::groupAt, "{group} (đạt Mức\u00a0{at})", "{group} (at level\u00a0{at})"},
    {Phrase::notMet, "chưa đạt", "not met"},
    {Phrase::notAssessed, "chưa đánh giá", "not assessed"},
    {Phrase::missing, "thiếu trong bảng", "missing from the table"},
    {Phrase::criterion, "Tiêu chí {code}: {title}", "Criterion {code}: {title}"},
    {Phrase::requirement, "Mức\u00a0{level}{letter}: {gist}", "Level\u00a0{level}{letter}: {gist}"},
    {Phrase::requirementWhole, "Mức\u00a0{level}: {gist}", "Level\u00a0{level}: {gist}"},
    {Phrase::atCell, "Ô {cell}, trang “{sheet}”", "Cell {cell}, sheet “{sheet}”"},
    {Phrase::noRow, "Trong sổ tính không có hàng nào cho mục này.", "The workbook has no row for it."},
    {Phrase::blockersHint, "Chọn một mục để tới ô của nó và xem yêu cầu.",
     "Select an entry to go to its cell and read what is asked."},
    {Phrase::wayHeading, "Ngắn nhất để đạt Mức\u00a0{level}: {n}", "Shortest way to level\u00a0{level}: {n}"},
    {Phrase::wayOne, "1 yêu cầu", "1 requirement"},
    {Phrase::wayMany, "{n} yêu cầu", "{n} requirements"},
    {Phrase::wayDetail, "Cần: {way}", "Needed: {way}"},

    {Phrase::findingsTitle, "Vấn đề", "Findings"},
    {Phrase::findingsNone, "Không thấy vấn đề nào.", "No problem found."},
    {Phrase::findingsNothing, "Chưa có bảng nào để kiểm tra.", "No table to check yet."},
    {Phrase::planYearsUnchecked, "Danh sách không ghi năm kế hoạch: thời hạn của bằng chưa được đối chiếu.",
     "The list names no plan year: whether recognitions end in time is not checked."},
    {Phrase::ministryReportUnchecked,
     "Báo cáo nhiều trường: mới kiểm tra tỷ lệ và phép cộng, các số liệu khác chưa kiểm tra.",
     "Report on many schools: only rates and sums are checked, not the other figures."},
    {Phrase::notChecked, "Chưa kiểm tra.", "Not checked yet."},
    {Phrase::errorOne, "✖\u00a0{n}\u00a0lỗi", "✖\u00a0{n}\u00a0error"},
    {Phrase::errorMany, "✖\u00a0{n}\u00a0lỗi", "✖\u00a0{n}\u00a0errors"},
    {Phrase::warningOne, "▲\u00a0{n}\u00a0cảnh\u00a0báo", "▲\u00a0{n}\u00a0warning"},
    {Phrase::warningMany, "▲\u00a0{n}\u00a0cảnh\u00a0báo", "▲\u00a0{n}\u00a0warnings"},
    {Phrase::infoOne, "●\u00a0{n}\u00a0thông\u00a0tin", "●\u00a0{n}\u00a0note"},
    {Phrase::infoMany, "●\u00a0{n}\u00a0thông\u00a0tin", "●\u00a0{n}\u00a0notes"},
    {Phrase::andMore, "… và {n} mục nữa", "… and {n} more"},
    {Phrase::ignoredOne, "1 mục đã bỏ qua", "1 ignored"},
    {Phrase::ignoredMany, "{n} mục đã bỏ qua", "{n} ignored"},
    {Phrase::ignoredHeading, "Đã bỏ qua theo yêu cầu", "Ignored on request"},
    {Phrase::ignoredReason, "Lý do bỏ qua: {reason}", "Reason for ignoring: {reason}"},
    {Phrase::sheetHeading, "Trang “{sheet}”", "Sheet “{sheet}”"},
    {Phrase::errorName, "Lỗi", "Error"},
    {Phrase::warningName, "Cảnh báo", "Warning"},
    {Phrase::infoName, "Thông tin", "Note"},
    {Phrase::noteHeading, "ĐạtChuẩn kiểm tra ô này:", "ĐạtChuẩn on this cell:"},
    {Phrase::why, "Vì sao: {why}", "Why: {why}"},
    {Phrase::suggestion, "Nên sửa “{before}” thành “{after}”.", "Suggested: “{before}” becomes “{after}”."},
    {Phrase::findingsHint, "Chọn một vấn đề để tới ô của nó và đọc toàn văn.",
     "Select a finding to go to its cell and read it in full."},
    {Phrase::detailName, "Chi tiết", "Details"},

    {Phrase::repairSafe, "Sửa được ngay, không đổi nghĩa.", "Can be repaired at once; the meaning stays."},
    {Phrase::repairConfirm, "Khi sửa, xem lại chữ cũ và chữ mới rồi đồng ý.",
     "When repairing, compare old and new and agree."},
    {Phrase::repairByHand, "Không sửa tự động được: hãy sửa ngay trong ô.",
     "Cannot be repaired for you: edit the cell."},
    {Phrase::codeHeading, "{code} ({n}) · {why}", "{code} ({n}) · {why}"},
    {Phrase::groupBySheet, "Theo trang", "By sheet"},
    {Phrase::groupByCode, "Theo loại", "By kind"},
    {Phrase::severityAll, "Tất cả", "All"},
    {Phrase::severityErrors, "Chỉ lỗi", "Errors only"},
    {Phrase::severityWarnings, "Lỗi, cảnh báo", "Errors, warnings"},
    {Phrase::severityRepairable, "Sửa được", "Repairable"},
    {Phrase::grouping, "Cách xếp các vấn đề", "How findings are grouped"},
    {Phrase::severityFilter, "Vấn đề được hiện", "Findings that are shown"},
    {Phrase::textFilter, "Lọc theo chữ hoặc mã (gõ không dấu cũng được)", "Filter by words or code"},
    {Phrase::nothingMatches, "Không có vấn đề nào khớp bộ lọc.", "No finding matches the filter."},
    {Phrase::repair, "~Sửa", "~Repair"},
    {Phrase::repairAllSafe, "Sửa hết mục ~an toàn ({n})…", "Repair ~all safe ones ({n})…"},
    {Phrase::ignore, "~Bỏ qua…", "~Ignore…"},
    {Phrase::takeBack, "Thôi ~bỏ qua", "Stop ~ignoring"},
    {Phrase::accept, "Đồng ~ý", "~OK"},
    {Phrase::cancel, "~Thôi", "~Cancel"},
    {Phrase::previewOne, "Sẽ sửa 1 ô:", "1 cell will be repaired:"},
    {Phrase::previewMany,
     "Sẽ sửa {n} ô, hoàn tác được bằng một lần Ctrl+Z:", "{n} cells will be repaired; one Ctrl+Z undoes it:"},
    {Phrase::previewLine, "{cell}  “{before}” → “{after}”", "{cell}  “{before}” → “{after}”"},
    {Phrase::previewDetail, "Ô {cell}, trang “{sheet}”\nCũ: “{before}”\nMới: “{after}”",
     "Cell {cell}, sheet “{sheet}”\nOld: “{before}”\nNew: “{after}”"},
    {Phrase::emptyText, "(để trống)", "(empty)"},
    {Phrase::repairStepOne, "ĐạtChuẩn: sửa ô {cell}", "ĐạtChuẩn: repair cell {cell}"},
    {Phrase::repairStepMany, "ĐạtChuẩn: sửa {n} ô", "ĐạtChuẩn: repair {n} cells"},
    {Phrase::repairedOne, "Đã sửa 1 ô.", "1 cell was repaired."},
    {Phrase::repairedMany, "Đã sửa {n} ô.", "{n} cells were repaired."},
    {Phrase::repairedNone, "Không ô nào được sửa.", "No cell was repaired."},
    {Phrase::refusedReadOnly, "Tệp chỉ được đọc; hãy lưu thành tệp khác rồi sửa.",
     "The document is read-only; save it under another name to repair it."},
    {Phrase::refusedProtected, "Ô bị khóa trên trang được bảo vệ: {cells}. Hãy bỏ bảo vệ trang rồi sửa.",
     "Locked on a protected sheet: {cells}. Remove the protection first."},
    {Phrase::refusedFormula, "Ô có công thức, cần sửa công thức: {cells}.",
     "The text comes from a formula, which must be put right: {cells}."},
    {Phrase::refusedLink, "Ô có liên kết, sửa tay để khỏi mất liên kết: {cells}.",
     "The text holds a link that would be lost: {cells}."},
    {Phrase::refusedChanged, "Ô đã thay đổi sau khi kiểm tra: {cells}.", "Changed since the check: {cells}."},
    {Phrase::refusedFailed, "Không ghi được vào ô: {cells}.", "Could not be written: {cells}."},
    {Phrase::ignoreQuestion, "Bỏ qua vấn đề {code} ở ô {cell}, trang “{sheet}”.",
     "Ignore {code} at cell {cell}, sheet “{sheet}”."},
    {Phrase::ignoreScope, "Phạm vi bỏ qua", "What is ignored"},
    {Phrase::ignoreCell, "Chỉ {code} ở ô {cell}", "{code} at cell {cell} only"},
    {Phrase::ignoreCodeOnSheet, "Mọi {code} trên trang “{sheet}”", "Every {code} on sheet “{sheet}”"},
    {Phrase::ignoreCode, "Mọi {code} trong sổ tính", "Every {code} in the workbook"},
    {Phrase::ignoreWhy, "Lý do (bắt buộc, được lưu trong tệp):", "Reason (needed; stored in the document):"},
    {Phrase::ignoreDone, "Đã bỏ qua; mục này vẫn được liệt kê ở cuối.", "Ignored; it stays listed at the end."},
    {Phrase::takenBack, "Đã thôi bỏ qua.", "It is no longer ignored."},
    {Phrase::cannotStore, "Không lưu được vào tệp: tệp chỉ được đọc.",
     "Could not be stored: the document is read-only."},

    {Phrase::schoolTitle, "Trường", "School"},
    {Phrase::schoolType, "Loại trường", "School type"},
    {Phrase::schoolDate, "Ngày đánh giá", "Date of assessment"},
    {Phrase::schoolFlags, "Điều kiện", "Conditions"},
    {Phrase::schoolRules, "Bộ quy định", "Rule set"},
    {Phrase::asRecognised, "{what} (nhận ra)", "{what} (recognised)"},
    {Phrase::asRecognisedOpen, "Chưa nhận ra", "Not recognised"},
    {Phrase::byTypeAndDate, "Tự động", "Automatic"},
    {Phrase::chosenHere, "Đã chọn trong tệp này.", "Chosen in this document."},
    {Phrase::dateRecognised, "Nhận ra từ bảng.", "Recognised from the sheet."},
    {Phrase::dateUnknown, "Bảng không ghi ngày; gõ ngày/tháng/năm nếu biết.",
     "The sheet states no date; type day/month/year if you know it."},
    {Phrase::dateUnreadable, "Chưa đọc được ngày “{text}”. Hãy gõ như 15/5/2027.",
     "“{text}” is no date. Type it like 15/5/2027."},
    {Phrase::backToRecognised, "Trở về như ~nhận ra", "Back to what was ~recognised"},
    {Phrase::typePreschool, "Mầm non", "Preschool"},
    {Phrase::typePrimary, "Tiểu học", "Primary"},
    {Phrase::typeLowerSecondary, "Trung học cơ sở", "Lower secondary"},
    {Phrase::typeUpperSecondary, "Trung học phổ thông", "Upper secondary"},
    {Phrase::typeManyLevels, "Nhiều cấp học", "Several levels"},
    {Phrase::typeContinuing, "Giáo dục thường xuyên", "Continuing education"},
    {Phrase::flagDifficult, "Vùng khó khăn", "Difficult area"},
    {Phrase::flagVeryDifficult, "Vùng đặc biệt khó khăn", "Very difficult area"},
    {Phrase::flagSpecialised, "Trường chuyên", "Specialised school"},

    {Phrase::heatMet, "đạt", "met"},
    {Phrase::heatUnmet, "chưa đạt", "not met"},
    {Phrase::heatBlank, "chưa đánh giá", "not assessed"},
    {Phrase::heatAbsent, "không có mức này", "no such level"},
    {Phrase::heatSuspended, "tạm dừng áp dụng", "suspended"},
    {Phrase::heatUnclear, "ghi chưa rõ", "unclear"},
    {Phrase::heatCell, "Tiêu chí {code}, Mức\u00a0{level}: {state}", "Criterion {code}, level\u00a0{level}: {state}"},
    {Phrase::heatItem, "{label}: {state}", "{label}: {state}"},
    {Phrase::heatCount, "{n} {state}", "{n} {state}"},
    {Phrase::heatName, "Bản đồ tiêu chí và mức: {counts}", "Map of criteria and levels: {counts}"},
    {Phrase::heatHint, "Rê chuột hoặc dùng phím mũi tên để xem từng ô; bấm hoặc Enter để tới ô trong bảng.",
     "Point at a cell or use the arrow keys to read it; click or press Enter to go there."},
    {Phrase::heatLegend, "✓ đạt · ✕ chưa đạt · ? chưa đánh giá · – không có mức · ‖ tạm dừng",
     "✓ met · ✕ not met · ? not assessed · – no such level · ‖ suspended"},
    {Phrase::target, "Muốn đạt", "Aim at"},
    {Phrase::targetLevel, "Mức\u00a0{level}", "Level\u00a0{level}"},
    {Phrase::targetNothing, "Đã đạt.", "Reached."},
    {Phrase::targetWay, "Đường ngắn nhất, {n}: {way}", "Shortest way, {n}: {way}"},
    {Phrase::createTable, "~Tạo bảng từ mẫu…", "~Create a table…"},
    {Phrase::searchLabel, "Lọc:", "Filter:"},
    {Phrase::checking, "Đang kiểm tra…", "Checking…"},
    {Phrase::checkingSheets, "Đã đọc {n}/{of} trang.", "{n} of {of} sheets read."},
    {Phrase::cancelCheck, "~Thôi kiểm tra", "~Cancel the check"},
}};

} // namespace

std::span<const Wording> wordings()
{
    return all;
}

std::string say(Phrase phrase, Language language,
                std::initializer_list<std::pair<std::string_view, std::string_view>> slots)
{
    const Wording& wording = all.at(static_cast<std::size_t>(phrase));
    return fill(language == Language::Vietnamese ? wording.vi : wording.en, slots);
}

std::string fill(std::string_view wording, std::initializer_list<std::pair<std::string_view, std::string_view>> slots)
{
    std::string_view rest = wording;
    std::string text;
    while (!rest.empty())
    {
        const std::size_t open = rest.find('{');
        const std::size_t close = open == std::string_view::npos ? open : rest.find('}', open);
        if (close == std::string_view::npos)
            break;
        text.append(rest.substr(0, open));
        const std::string_view name = rest.substr(open + 1, close - open - 1);
        bool filled = false;
        for (const auto& [slot, value] : slots)
            if (slot == name)
            {
                text.append(value);
                filled = true;
            }
        if (!filled)
            text.append(rest.substr(open, close - open + 1));
        rest.remove_prefix(close + 1);
    }
    return text.append(rest);
}

std::string number(long long value, Language language)
{
    std::string digits = std::to_string(value);
    const std::size_t first = value < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > first + 3;)
    {
        at -= 3;
        digits.insert(at, 1, language == Language::Vietnamese ? '.' : ',');
    }
    return digits;
}

} // namespace datchuan::report
