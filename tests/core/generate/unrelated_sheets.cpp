#include "generate/unrelated_sheets.hpp"

#include "generate/choices.hpp"

#include <functional>
#include <string>

namespace datchuan::tests {

namespace {

using Line = std::vector<std::string>;
/// The cells of the row with this number, from 1.
using RowOf = std::function<Line(int)>;

std::string number(int value)
{
    return "#=" + std::to_string(value);
}

class Book
{
public:
    explicit Book(std::mt19937& random) : m_random(random) {}

    /// Title lines, a header of one or two rows, and rows of data.
    void add(const std::string& name, const Line& titles, const std::vector<Line>& headers, int rows,
             const RowOf& rowOf, const Line& tail = {})
    {
        SheetBuilder sheet(name);
        const int column = pick(m_random, 3);
        int row = pick(m_random, 3);
        for (const std::string& title : titles)
            sheet.put({row++, column}, title);
        row += pick(m_random, 2);
        for (const Line& header : headers)
            row = sheet.row(row, column, header);
        for (int i = 1; i <= rows; ++i)
            row = sheet.row(row, column, rowOf(i));
        for (const std::string& line : tail)
            sheet.put({row++, column}, line);
        m_sheets.push_back(std::move(sheet));
    }

    const std::string& any(const Line& words)
    {
        return words[static_cast<std::size_t>(pick(m_random, static_cast<int>(words.size())))];
    }
    std::string mark(int in) { return pick(m_random, in) == 0 ? "x" : ""; }
    std::string person()
    {
        static const Line family{"Nguyễn", "Trần", "Lê", "Phạm", "K'", "Hoàng"};
        static const Line given{"An", "Bình", "Đạt", "Thắm", "Mười", "Khá"};
        return any(family) + " Văn " + any(given);
    }
    int upTo(int most) { return 1 + pick(m_random, most); }

    std::vector<SheetBuilder> take() { return std::move(m_sheets); }

private:
    std::mt19937& m_random;
    std::vector<SheetBuilder> m_sheets;
};

/// "1.1", "1.2" … with `per` numbers in a group.
std::string nested(int i, int per)
{
    return std::to_string((i - 1) / per + 1) + "." + std::to_string((i - 1) % per + 1);
}

void addTeaching(Book& book)
{
    book.add("TKB", {"THỜI KHÓA BIỂU", "Năm học 2026-2027"}, {{"Tiết", "Thứ 2", "Thứ 3", "Thứ 4", "Thứ 5", "Thứ 6"}},
             10, [&](int i) { return Line{number(i), "Toán", "Tiếng Việt", "TNXH", "Âm nhạc", "GDTC"}; });
    book.add("Sổ điểm", {"SỔ ĐIỂM LỚP 5A", "Trường Tiểu học Kim Đồng"},
             {{"STT", "Họ và tên", "Điểm miệng", "Điểm 15 phút", "Cuối kỳ", "Xếp loại"}}, 30, [&](int i) {
                 return Line{number(i),
                             book.person(),
                             number(book.upTo(10)),
                             number(book.upTo(10)),
                             number(book.upTo(10)),
                             book.any({"Giỏi", "Khá", "Đạt", "Chưa đạt"})};
             });
    book.add("Đánh giá HS", {"BẢNG TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ GIÁO DỤC"},
             {{"TT", "Họ và tên", "Mức đạt được", "", ""}, {"", "", "T", "H", "C"}}, 30, [&](int i) {
                 return Line{number(i), book.person(), book.mark(3), book.mark(3), book.mark(3)};
             });
    book.add("Năng lực", {"PHẨM CHẤT, NĂNG LỰC"}, {{"TT", "Họ và tên", "Kết quả", ""}, {"", "", "Đạt", "Không đạt"}},
             25, [&](int i) {
                 return Line{number(i), book.person(), "x", ""};
             });
    book.add("Danh sách lớp", {"DANH SÁCH LỚP 1A"}, {{"STT", "Họ và tên", "Ngày sinh", "Nữ", "Dân tộc", "Ghi chú"}}, 35,
             [&](int i) { return Line{number(i), book.person(), "12/03/2018", book.mark(2), "Kinh", ""}; });
    book.add(
        "Điểm danh", {"BẢNG ĐIỂM DANH THÁNG 9"}, {{"TT", "Họ tên", "1", "2", "3", "4", "5", "Cộng"}}, 30,
        [&](int i) { return Line{number(i), book.person(), "x", "x", book.mark(5), "x", "x", number(book.upTo(5))}; });
    book.add("Phòng thi", {"DANH SÁCH PHÒNG THI 01"}, {{"SBD", "Họ và tên", "Lớp", "Phòng", "Ghi chú"}}, 24,
             [&](int i) {
                 return Line{number(i), book.person(), "9" + book.any({"A", "B"}), "01", ""};
             });
    book.add("Phân phối CT", {"PHÂN PHỐI CHƯƠNG TRÌNH TOÁN 6"},
             {{"Bài", "Nội dung", "Số tiết", "Yêu cầu cần đạt", "Ghi chú"}}, 30, [&](int i) {
                 return Line{nested(i, 6), "Số tự nhiên", number(book.upTo(3)), "Nhận biết, thông hiểu", ""};
             });
    book.add("Ma trận đề", {"MA TRẬN ĐỀ KIỂM TRA CUỐI KỲ"}, {{"TT", "Nội dung", "Mức 1", "Mức 2", "Mức 3", "Tổng"}}, 8,
             [&](int i) {
                 return Line{
                     number(i), "Chủ đề " + std::to_string(i), number(book.upTo(2)), number(book.upTo(2)), number(1),
                     number(4)};
             });
    book.add(
        "Ma trận đề 2", {"MA TRẬN ĐỀ KIỂM TRA GIỮA KỲ", "Trường THCS Lê Lợi"},
        {{"Bài", "Nội dung", "Mức 1", "Mức 2", "Mức 3", "Tổng"}}, 12, [&](int i) {
            return Line{
                nested(i, 4), "Phân số " + std::to_string(i), number(book.upTo(2)), number(book.upTo(2)), number(1),
                number(4)};
        });
    book.add("KQ học nghề", {"KẾT QUẢ THI NGHỀ"}, {{"TT", "Họ và tên", "Lý thuyết", "Thực hành", "Kết quả"}}, 20,
             [&](int i) {
                 return Line{number(i), book.person(), number(book.upTo(10)), number(book.upTo(10)),
                             book.any({"Đạt", "Không đạt"})};
             });
    book.add("Rèn luyện", {"KẾT QUẢ RÈN LUYỆN"}, {{"TT", "Lớp", "Tốt", "Khá", "Đạt", "Chưa đạt"}}, 12, [&](int i) {
        return Line{number(i), "6" + book.any({"A", "B", "C"}), number(book.upTo(30)), number(3), number(2), number(0)};
    });
    book.add("Kế hoạch bài", {"KẾ HOẠCH BÀI DẠY"}, {{"Hoạt động", "Mục tiêu", "Nội dung", "Sản phẩm"}}, 4, [&](int i) {
        return Line{nested(i, 2) + ". Khởi động", "Tạo hứng thú", "Trò chơi", "Câu trả lời"};
    });
    book.add("Trẻ 5 tuổi", {"THEO DÕI BỘ CHUẨN PHÁT TRIỂN TRẺ 5 TUỔI"}, {{"Chỉ số", "Nội dung", "Đạt", "Chưa đạt"}}, 20,
             [&](int i) {
                 return Line{number(i), "Bật xa tối thiểu 50 cm " + std::to_string(i), book.mark(2), book.mark(4)};
             });
    book.add("Thư viện", {"MỤC LỤC SÁCH"}, {{"Mã", "Tên sách", "Tác giả", "Số lượng"}}, 25, [&](int i) {
        return Line{nested(i, 9), "Dế Mèn phiêu lưu ký", "Tô Hoài", number(book.upTo(20))};
    });
}

void addStaff(Book& book)
{
    book.add("CBGV", {"DANH SÁCH CÁN BỘ, GIÁO VIÊN, NHÂN VIÊN"},
             {{"TT", "Họ và tên", "Chức vụ", "Trình độ", "Chuyên ngành", "Ghi chú"}}, 25, [&](int i) {
                 return Line{number(i),
                             book.person(),
                             book.any({"Giáo viên", "Hiệu trưởng", "Nhân viên"}),
                             book.any({"Đại học", "Cao đẳng"}),
                             "Toán",
                             ""};
             });
    const auto assessed = [&](const std::string& code) {
        return Line{code, "Đạo đức nhà giáo", book.mark(9), book.mark(3), book.mark(3), book.mark(3)};
    };
    book.add("Chuẩn GV", {"PHIẾU TỰ ĐÁNH GIÁ THEO CHUẨN NGHỀ NGHIỆP GIÁO VIÊN", "Họ và tên: Nguyễn Văn An"},
             {{"Tiêu chí", "Nội dung", "Chưa đạt", "Đạt", "Khá", "Tốt"}}, 15,
             [&](int i) { return assessed("Tiêu chí " + std::to_string(i)); });
    book.add("Chuẩn GV 2", {"TỔNG HỢP ĐÁNH GIÁ CHUẨN NGHỀ NGHIỆP", "Trường Tiểu học Kim Đồng"},
             {{"Tiêu chuẩn, tiêu chí", "Kết quả xếp loại", "", "", ""}, {"", "CĐ", "Đạt", "Khá", "Tốt"}}, 18,
             [&](int i) {
                 return i % 6 == 1 ? Line{"Tiêu chuẩn " + std::to_string(i / 6 + 1)}
                                   : Line{"Tiêu chí " + std::to_string(i) + ". Đạo đức nhà giáo", "", book.mark(2),
                                          book.mark(2), ""};
             });
    book.add("Chuẩn GV 3", {"TỰ ĐÁNH GIÁ CHUẨN NGHỀ NGHIỆP GIÁO VIÊN"}, {{"Tiêu chí", "Kết quả", "Minh chứng"}}, 15,
             [&](int i) {
                 return Line{"Tiêu chí " + std::to_string(i), book.any({"Đạt", "Khá", "Tốt"}), "Kế hoạch"};
             });
    book.add("Chuẩn HT", {"ĐÁNH GIÁ HIỆU TRƯỞNG THEO CHUẨN"}, {{"TT", "Tiêu chí", "Không đạt", "Đạt", "Khá", "Tốt"}},
             18, [&](int i) {
                 return Line{number(i),    "Tiêu chí " + std::to_string(i) + ". Năng lực quản trị",
                             "",           book.mark(2),
                             book.mark(2), ""};
             });
    book.add("Viên chức", {"ĐÁNH GIÁ, XẾP LOẠI VIÊN CHỨC NĂM 2026"},
             {{"TT", "Họ và tên", "Chức vụ", "Tự đánh giá", "Xếp loại"}}, 20, [&](int i) {
                 return Line{number(i), book.person(), "Giáo viên", "Hoàn thành tốt", "Hoàn thành tốt"};
             });
    book.add("BDTX", {"KẾT QUẢ BỒI DƯỠNG THƯỜNG XUYÊN"}, {{"TT", "Họ và tên", "Điểm", "Kết quả"}}, 20, [&](int i) {
        return Line{number(i), book.person(), number(book.upTo(10)), book.any({"Đạt", "Không đạt"})};
    });
    book.add("Dự giờ", {"PHIẾU DỰ GIỜ"}, {{"TT", "Tiêu chí", "Mức 1", "Mức 2", "Mức 3", "Ghi chú"}}, 12, [&](int i) {
        return Line{number(i),    "Chuỗi hoạt động học phù hợp mục tiêu " + std::to_string(i),
                    book.mark(3), book.mark(3),
                    book.mark(3), ""};
    });
    book.add("Dự giờ 2", {"PHIẾU ĐÁNH GIÁ GIỜ DẠY", "(Theo Công văn 5555)"},
             {{"Nội dung", "Tiêu chí", "Mức 1", "Mức 2", "Mức 3"}}, 12, [&](int i) {
                 return Line{"1. Kế hoạch và tài liệu dạy học", nested(i, 4) + ". Mức độ rõ ràng của mục tiêu",
                             book.mark(3), book.mark(3), book.mark(3)};
             });
    book.add("Phân công", {"PHÂN CÔNG NHIỆM VỤ"}, {{"TT", "Họ và tên", "Nhiệm vụ", "Thời gian"}}, 10, [&](int i) {
        return Line{number(i), book.person(), "Chủ nhiệm", "Cả năm"};
    });
    book.add("Lương", {"BẢNG LƯƠNG THÁNG 10"}, {{"TT", "Họ và tên", "Hệ số", "Phụ cấp", "Thực lĩnh", "Ký nhận"}}, 25,
             [&](int i) { return Line{number(i), book.person(), "#=3.3", "#=1.2", number(7800000 + i), ""}; });
    book.add("Thi đua", {"ĐĂNG KÝ THI ĐUA"}, {{"TT", "Họ và tên", "Danh hiệu", "Kết quả"}}, 20, [&](int i) {
        return Line{number(i), book.person(), "Lao động tiên tiến", book.any({"Đạt", "Không đạt", ""})};
    });
    book.add("Chấm công", {"BẢNG CHẤM CÔNG"}, {{"TT", "Họ và tên", "1", "2", "3", "4", "Tổng cộng", "Ghi chú"}}, 20,
             [&](int i) { return Line{number(i), book.person(), "x", "x", book.mark(3), "x", number(4), ""}; });
}

void addOffice(Book& book)
{
    book.add("Thu chi", {"DỰ TOÁN THU CHI"}, {{"Mã", "Nội dung", "Số tiền", "Ghi chú"}}, 25, [&](int i) {
        return Line{nested(i, 5), "Chi hoạt động " + std::to_string(i), number(1000000 * i), ""};
    });
    book.add("Quyết toán", {"QUYẾT TOÁN NGÂN SÁCH"}, {{"TT", "Nội dung", "Kinh phí", "Kết quả", "Ghi chú"}}, 20,
             [&](int i) {
                 return Line{nested(i, 4), "Chi lương", number(100 * i), number(95 * i), ""};
             });
    book.add("Hóa đơn", {"HÓA ĐƠN GIÁ TRỊ GIA TĂNG", "Đơn vị: Trường THCS Lê Lợi"},
             {{"STT", "Tên hàng hóa", "ĐVT", "Số lượng", "Đơn giá", "Thành tiền"}}, 10,
             [&](int i) { return Line{number(i), "Giấy A4", "Ram", number(book.upTo(9)), "#=65.5", number(65 * i)}; });
    book.add("Lịch", {"LỊCH CÔNG TÁC TUẦN 5"}, {{"Thứ", "Buổi", "Nội dung", "Người phụ trách", "Địa điểm"}}, 12,
             [&](int i) {
                 return Line{number(i % 6 + 2), "Sáng", "Họp chuyên môn", book.person(), "Phòng họp"};
             });
    book.add("Thực đơn", {"THỰC ĐƠN BÁN TRÚ"}, {{"Thứ", "Bữa sáng", "Bữa trưa", "Bữa phụ"}}, 5, [&](int i) {
        return Line{number(i + 1), "Cháo thịt", "Cơm, cá kho", "Sữa chua"};
    });
    book.add("Khẩu phần", {"TÍNH KHẨU PHẦN ĂN"}, {{"TT", "Thực phẩm", "Đạm", "Béo", "Đường", "Kết quả"}}, 12,
             [&](int i) {
                 return Line{number(i), "Thịt lợn", "#=1.9", "#=2.1", "#=0.5", book.any({"Đạt", "Chưa đạt"})};
             });
    book.add(
        "Dự án", {"KẾ HOẠCH TRIỂN KHAI DỰ ÁN SỐ HÓA"}, {{"Mã", "Công việc", "T1", "T2", "T3", "T4"}}, 25, [&](int i) {
            return Line{
                nested(i, 6), "Khảo sát hiện trạng " + std::to_string(i), book.mark(2), book.mark(2), book.mark(3), ""};
        });
    book.add("Tiến độ", {"TIẾN ĐỘ CÔNG VIỆC"}, {{"STT", "Nội dung công việc", "Đạt", "Không đạt", "Ghi chú"}}, 22,
             [&](int i) {
                 return Line{nested(i, 5), "Sơn lại phòng học " + std::to_string(i), book.mark(2), book.mark(4), ""};
             });
    book.add("Nghiệm thu", {"BIÊN BẢN NGHIỆM THU CÔNG TRÌNH"}, {{"TT", "Hạng mục", "Kết quả", "Ghi chú"}}, 20,
             [&](int i) {
                 return Line{nested(i, 5), "Bê tông móng " + std::to_string(i), book.any({"Đạt", "Không đạt"}), ""};
             });
    book.add("Rủi ro", {"MA TRẬN RỦI RO"}, {{"Mã", "Rủi ro", "Khả năng", "Tác động", "Mức độ"}}, 15, [&](int i) {
        return Line{nested(i, 5), "Cháy nổ " + std::to_string(i), number(book.upTo(3)), number(book.upTo(3)),
                    book.any({"Cao", "Thấp"})};
    });
    book.add("Rủi ro 2", {"ĐÁNH GIÁ RỦI RO"}, {{"Mã", "Rủi ro", "Mức 1", "Mức 2", "Mức 3"}}, 15, [&](int i) {
        return Line{nested(i, 5), "Đuối nước " + std::to_string(i), book.mark(3), book.mark(3), book.mark(3)};
    });
    book.add("Khảo sát", {"KẾT QUẢ KHẢO SÁT Ý KIẾN CHA MẸ HỌC SINH"}, {{"Câu", "Nội dung", "Đạt", "Không đạt"}}, 15,
             [&](int i) {
                 return Line{"Câu " + std::to_string(i), "Nhà trường sạch sẽ", number(90 + i), number(5)};
             });
    book.add("Khảo sát 2", {"PHIẾU KHẢO SÁT MỨC ĐỘ HÀI LÒNG"}, {{"Mã", "Câu hỏi", "Mức 1", "Mức 2", "Mức 3", "Mức 4"}},
             20, [&](int i) {
                 return Line{nested(i, 5),
                             "Thái độ phục vụ " + std::to_string(i),
                             number(book.upTo(9)),
                             number(book.upTo(9)),
                             number(9),
                             number(9)};
             });
    book.add("Sức khỏe", {"KHÁM SỨC KHỎE HỌC SINH"},
             {{"TT", "Họ và tên", "Cân nặng", "Chiều cao", "Thể lực", "Kết quả"}}, 30, [&](int i) {
                 return Line{number(i),
                             book.person(),
                             "#=1.2",
                             "#=1.3",
                             book.any({"Loại I", "Loại II"}),
                             book.any({"Đạt", "Không đạt"})};
             });
    book.add("KPI", {"BẢNG KPI CÁ NHÂN"}, {{"TT", "Chỉ tiêu", "Mức 1", "Mức 2", "Mức 3", "Kết quả"}}, 12, [&](int i) {
        return Line{number(i),  "Số hồ sơ xử lý " + std::to_string(i),
                    number(10), number(20),
                    number(30), number(book.upTo(30))};
    });
    book.add("KPI 2", {"GIAO CHỈ TIÊU KPI"}, {{"Mã KPI", "Chỉ tiêu", "Mức 1", "Mức 2", "Mức 3"}}, 12, [&](int i) {
        return Line{nested(i, 4), "Tỷ lệ chuyên cần " + std::to_string(i), "95%", "97%", "99%"};
    });
    book.add("Thiết bị", {"KIỂM KÊ THIẾT BỊ"}, {{"TT", "Tên thiết bị", "Số lượng", "Đạt", "Không đạt", "Ghi chú"}}, 20,
             [&](int i) {
                 return Line{number(i),
                             book.any({"Máy chiếu", "Thư viện", "Phòng học", "Thiết bị"}),
                             number(book.upTo(9)),
                             book.mark(2),
                             book.mark(4),
                             ""};
             });
    book.add("PCCC", {"BẢNG KIỂM TRA PHÒNG CHÁY"}, {{"TT", "Nội dung kiểm tra", "Đạt", "Không đạt"}}, 15, [&](int i) {
        return Line{std::to_string(i) + ".1", "Bình chữa cháy còn hạn " + std::to_string(i), "x", ""};
    });
    book.add("Văn bản đến", {"SỔ CÔNG VĂN ĐẾN"}, {{"Số đến", "Ngày đến", "Số, ký hiệu", "Trích yếu", "Nơi nhận"}}, 20,
             [&](int i) {
                 return Line{number(i), "05/9/2026", std::to_string(i) + "/SGDĐT-VP",
                             "Về việc kiểm định chất lượng giáo dục", "Văn thư"};
             });
    book.add("Tài sản", {"SỔ TÀI SẢN CỐ ĐỊNH"}, {{"Mã TS", "Tên tài sản", "Năm sử dụng", "Nguyên giá", "Còn lại"}}, 20,
             [&](int i) {
                 return Line{nested(i, 5), "Máy tính", number(2019), number(15000000), number(3000000)};
             });
    book.add("Xe buýt", {"LỊCH TRỰC"}, {{"Tuần", "Giáo viên", "Nhân viên", "Bảo vệ"}}, 20, [&](int i) {
        return Line{number(i), book.person(), book.person(), book.person()};
    });
    book.add("Mục lục", {"MỤC LỤC BÁO CÁO"}, {{"Mục", "Nội dung", "Trang"}}, 25, [&](int i) {
        return Line{nested(i, 5), "Đặt vấn đề", number(i + 3)};
    });
    book.add("Phiên bản", {"NHẬT KÝ PHẦN MỀM"}, {{"Phiên bản", "Nội dung", "Kết quả"}}, 15, [&](int i) {
        return Line{nested(i, 5), "Sửa lỗi đăng nhập " + std::to_string(i), book.any({"Đạt", "Không đạt"})};
    });
    book.add("Kiểm thử", {"BIÊN BẢN KIỂM THỬ PHẦN MỀM"},
             {{"Mã", "Nội dung", "Kết quả", ""}, {"", "", "Đạt", "Không đạt"}}, 24, [&](int i) {
                 return Line{nested(i, 6), "Đăng nhập đúng mật khẩu " + std::to_string(i), book.mark(2), book.mark(5)};
             });
}

void addOtherStandards(Book& book)
{
    const auto titled = [&](int i, int per, const std::string& title) {
        return Line{nested(i, per), title, book.any({"Đạt", "Không đạt"})};
    };
    book.add("Trường an toàn",
             {"BỘ TIÊU CHÍ TRƯỜNG HỌC AN TOÀN, PHÒNG CHỐNG TAI NẠN THƯƠNG TÍCH", "Trường Tiểu học Kim Đồng"},
             {{"TT", "Nội dung", "Đạt", "Không đạt"}}, 30, [&](int i) {
                 return Line{nested(i, 10), "Sân trường bằng phẳng, không trơn trượt " + std::to_string(i),
                             book.mark(2), book.mark(3)};
             });
    book.add("Trường an toàn 2", {"BẢNG KIỂM TRƯỜNG HỌC AN TOÀN"}, {{"Tiêu chí", "Nội dung đánh giá", "Kết quả"}}, 25,
             [&](int i) { return titled(i, 6, "Có quyết định thành lập ban chỉ đạo an toàn " + std::to_string(i)); });
    book.add("Trường hạnh phúc", {"BỘ TIÊU CHÍ TRƯỜNG HỌC HẠNH PHÚC", "Trường THCS Lê Lợi"},
             {{"Tiêu chuẩn, tiêu chí", "Kết quả", "", ""}, {"", "Mức 1", "Mức 2", "Mức 3"}}, 18, [&](int i) {
                 return Line{"Tiêu chí " + nested(i, 6) + ". Học sinh được tôn trọng, được lắng nghe", "x",
                             book.mark(2), book.mark(3)};
             });
    book.add("Trường hạnh phúc 2", {"KẾT QUẢ XÂY DỰNG TRƯỜNG HỌC HẠNH PHÚC"},
             {{"TT", "Tiêu chí", "Tự đánh giá", "Ghi chú"}}, 15, [&](int i) {
                 return Line{nested(i, 5), "Môi trường thân thiện " + std::to_string(i),
                             book.any({"Đạt", "Khá", "Tốt"}), ""};
             });
    book.add("Xanh sạch đẹp", {"CHẤM ĐIỂM TRƯỜNG XANH - SẠCH - ĐẸP"}, {{"Mã", "Tiêu chí", "Điểm chuẩn", "Điểm đạt"}},
             20, [&](int i) {
                 return Line{nested(i, 5), "Cây xanh " + std::to_string(i), number(5), number(book.upTo(5))};
             });
    book.add("Chuyển đổi số", {"BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ CƠ SỞ GIÁO DỤC PHỔ THÔNG"},
             {{"Tiêu chí", "Nội dung", "Mức độ 1", "Mức độ 2", "Mức độ 3", "Điểm"}}, 16, [&](int i) {
                 return Line{nested(i, 8), "Có kế hoạch dạy học trực tuyến " + std::to_string(i),
                             book.mark(2), book.mark(3),
                             book.mark(4), number(book.upTo(10))};
             });
    book.add("Chuyển đổi số 2", {"ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ"}, {{"Tiêu chí", "Tên tiêu chí", "Kết quả"}}, 16,
             [&](int i) {
                 return Line{"Tiêu chí " + nested(i, 8),
                             "Triển khai hệ thống quản lý học tập trực tuyến " + std::to_string(i),
                             book.any({"Mức 1", "Mức 2", "Mức 3"})};
             });
    book.add("ISO", {"DANH MỤC ĐÁNH GIÁ NỘI BỘ ISO 9001"}, {{"Điều khoản", "Yêu cầu", "Đạt", "Không đạt", "Ghi chú"}},
             24, [&](int i) {
                 return Line{std::to_string(4 + (i - 1) / 4) + "." + std::to_string((i - 1) % 4 + 1),
                             "Hiểu tổ chức và bối cảnh " + std::to_string(i), "x", "", ""};
             });
    book.add("Thư viện chuẩn", {"ĐÁNH GIÁ THƯ VIỆN ĐẠT TIÊU CHUẨN MỨC ĐỘ 1"},
             {{"Tiêu chuẩn", "Nội dung", "Mức 1", "Mức 2"}}, 5, [&](int i) {
                 return Line{"Tiêu chuẩn " + std::to_string(i), "Tài nguyên thông tin", "x", book.mark(2)};
             });
    book.add("ĐH", {"KẾT QUẢ KIỂM ĐỊNH CHƯƠNG TRÌNH ĐÀO TẠO ĐẠI HỌC"}, {{"Tiêu chuẩn, tiêu chí", "Mức đánh giá"}}, 50,
             [&](int i) {
                 return Line{"Tiêu chí " + nested(i, 5), number(3 + book.upTo(3))};
             });
    book.add("Phổ cập", {"TIÊU CHUẨN PHỔ CẬP GIÁO DỤC TIỂU HỌC"},
             {{"TT", "Nội dung", "Mức độ 1", "Mức độ 2", "Mức độ 3"}}, 8, [&](int i) {
                 return Line{number(i), "Tỷ lệ trẻ 6 tuổi vào lớp 1", "90%", "95%", "98%"};
             });
    book.add("Nông thôn mới", {"BỘ TIÊU CHÍ NÔNG THÔN MỚI CẤP XÃ"}, {{"TT", "Tên tiêu chí", "Nội dung", "Kết quả"}}, 19,
             [&](int i) {
                 return Line{nested(i, 4), "Trường học", "Tỷ lệ trường đạt chuẩn quốc gia " + std::to_string(i),
                             book.any({"Đạt", "Chưa đạt"})};
             });
    book.add("Bếp ăn", {"TIÊU CHÍ BẾP ĂN MỘT CHIỀU"}, {{"Tiêu chí", "Đạt", "Không đạt"}}, 12, [&](int i) {
        return Line{nested(i, 4) + " Có nguồn nước sạch", "x", ""};
    });
    const auto bySchool = [&](int i) {
        Line line{number(i), "Trường Tiểu học số " + std::to_string(i)};
        for (int criterion = 0; criterion < 15; ++criterion)
            line.push_back(book.any({"Đạt", "Đạt", "Không đạt"}));
        return line;
    };
    book.add("Hạnh phúc, các trường", {"KẾT QUẢ TRƯỜNG HỌC HẠNH PHÚC TOÀN XÃ"},
             {{"TT", "Tên trường", "1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2",
               "3.3", "3.4", "3.5"}},
             12, bySchool);
    book.add("Đoàn đội", {"CHẤM ĐIỂM LIÊN ĐỘI"}, {{"Mục", "Nội dung", "Điểm", "Xếp loại"}}, 15, [&](int i) {
        return Line{nested(i, 5), "Sinh hoạt dưới cờ", number(book.upTo(10)), book.any({"Tốt", "Khá"})};
    });
    book.add("Y tế", {"BẢNG KIỂM Y TẾ TRƯỜNG HỌC", "(Theo Thông tư liên tịch 13/2016)"},
             {{"TT", "Nội dung", "Kết quả", "", ""}, {"", "", "Đạt", "Không đạt", "Ghi chú"}}, 20, [&](int i) {
                 return Line{nested(i, 7), "Phòng y tế có diện tích từ 12 m2 " + std::to_string(i), book.mark(2),
                             book.mark(3), ""};
             });
}

} // namespace

std::vector<SheetBuilder> unrelatedSheets(std::mt19937& random)
{
    Book book(random);
    addTeaching(book);
    addStaff(book);
    addOffice(book);
    addOtherStandards(book);
    return book.take();
}

} // namespace datchuan::tests
