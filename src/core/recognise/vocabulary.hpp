#pragma once

#include <optional>
#include <string_view>

namespace datchuan::recognise {

/// What a header cell means (forms.md section 8).
enum class Concept {
    Criterion,       ///< Tiêu chí; Tiêu chuẩn, tiêu chí; Mã tiêu chí
    Standard,        ///< Tiêu chuẩn
    Result,          ///< Kết quả, Kết quả đánh giá, Mức đạt được
    Level,           ///< Mức 1 … Mức 4: the number in `Header::level`
    NotMet,          ///< Không đạt
    Met,             ///< Đạt
    MetNotMet,       ///< Đạt/Không đạt
    Indicator,       ///< Chỉ báo
    SelfResult,      ///< Kết quả tự đánh giá
    ExternalResult,  ///< Kết quả đánh giá ngoài
    RunningNumber,   ///< TT, STT
    Note,            ///< Ghi chú
    Title,           ///< Tên tiêu chí, Nội dung
    Mandatory,       ///< Bắt buộc
    Total            ///< Cộng, Tổng cộng
};

struct Header
{
    Concept meaning = Concept::Criterion;
    int level = 0;          ///< for Level
    bool wrongWord = false; ///< "Mức độ 1", "Cấp độ 1" where "Mức 1" is meant (S03)
    bool misspelt = false;  ///< read by likeness only (S02)
};

/// Reads a header text that text::fold has prepared. Exact words first, then one slip of the pen in longer words.
std::optional<Header> readHeader(std::string_view folded);

} // namespace datchuan::recognise
