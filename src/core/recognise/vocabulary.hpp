#pragma once

#include <optional>
#include <string_view>

namespace datchuan::recognise {

/// What a header cell means (forms.md section 8).
enum class Concept {
    Criterion,      ///< Tiêu chí; Tiêu chuẩn, tiêu chí; Mã tiêu chí
    Standard,       ///< Tiêu chuẩn
    Result,         ///< Kết quả, Kết quả đánh giá, Mức đạt được
    Level,          ///< Mức 1 … Mức 4: the number in `Header::level`
    NotMet,         ///< Không đạt
    Met,            ///< Đạt
    MetNotMet,      ///< Đạt/Không đạt
    Indicator,      ///< Chỉ báo
    SelfResult,     ///< Kết quả tự đánh giá
    ExternalResult, ///< Kết quả đánh giá ngoài
    RunningNumber,  ///< TT, STT
    Note,           ///< Ghi chú
    Title,          ///< Tên tiêu chí, Nội dung
    Mandatory,      ///< Bắt buộc
    Total,          ///< Cộng, Tổng cộng
    // evidence lists
    EvidenceCode,  ///< Mã minh chứng
    EvidenceName,  ///< Tên minh chứng
    NumberAndDate, ///< Số, ngày ban hành, hoặc thời điểm khảo sát …
    Issuer,        ///< Nơi ban hành hoặc nhóm, cá nhân thực hiện
    Location,      ///< Định dạng, vị trí lưu trữ hoặc đường dẫn điện tử
    UsedFor,       ///< Dùng cho tiêu chí
    Status,        ///< Trạng thái
    // descriptions and plans
    Situation,        ///< Hiện trạng, kết quả đạt được; Đánh giá hiện trạng
    Strength,         ///< Điểm mạnh
    Weakness,         ///< Điểm yếu, Điểm hạn chế
    Cause,            ///< Nguyên nhân
    Improvement,      ///< Nội dung cải tiến
    Goal,             ///< Mục tiêu cải tiến
    Activity,         ///< Hoạt động/giải pháp, Biện pháp
    SuccessMeasure,   ///< Chỉ số đánh giá kết quả
    Time,             ///< Thời gian thực hiện
    Responsible,      ///< Đơn vị/cá nhân phụ trách, Người thực hiện
    Resources,        ///< Nguồn lực bảo đảm, Kinh phí
    ExpectedEvidence, ///< Thông tin, dữ liệu hoặc minh chứng dự kiến
    Progress,         ///< Mức độ thực hiện
    ReviewTime,       ///< Thời điểm
    ReviewContent,    ///< Nội dung theo dõi
    ReviewResult,     ///< Kết quả thực hiện
    // registers, plans of the province, reports
    SchoolName,         ///< Tên trường
    Area,               ///< Huyện, xã, địa bàn
    SchoolType,         ///< Loại trường, cấp học
    NewOrMaintained,    ///< Công nhận mới/duy trì
    NewColumn,          ///< Công nhận mới, as a column of its own
    MaintainedColumn,   ///< Công nhận duy trì, as a column of its own
    Degree,             ///< Mức độ (CQG)
    Grade,              ///< Cấp độ (KĐCLGD)
    Decision,           ///< Số quyết định
    SignedOn,           ///< Ngày ký
    ExpiresOn,          ///< Hết hạn
    Authority,          ///< Cơ quan cấp
    Previous,           ///< Công nhận lần trước
    SelfAssessedOn,     ///< Ngày hoàn thành TĐG
    RegisteredOn,       ///< Ngày đăng ký
    Requested,          ///< Nội dung đăng ký
    SchoolTotal,        ///< Tổng số trường
    FinishedSelf,       ///< Hoàn thành TĐG
    AssessedExternally, ///< ĐGN
    Year                ///< Năm học 2018-2019: the first year in `Header::level`
};

struct Header
{
    Concept meaning = Concept::Criterion;
    int level = 0;          ///< for Level; for Year the first of the two years
    bool wrongWord = false; ///< "Mức độ 1", "Cấp độ 1" where "Mức 1" is meant (S03)
    bool misspelt = false;  ///< read by likeness only (S02)
};

/// Reads a header text that text::fold has prepared. Exact words first, then one slip of the pen in longer words.
std::optional<Header> readHeader(std::string_view folded);

} // namespace datchuan::recognise
