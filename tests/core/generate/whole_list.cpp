#include "generate/whole_writer.hpp"

#include <algorithm>
#include <array>

/// The evidence list: documents with codes, references to documents of earlier criteria.
namespace datchuan::tests {

namespace {

constexpr std::array kinds{"Kế hoạch thực hiện",  "Báo cáo kết quả", "Biên bản họp về",    "Quyết định về",
                           "Danh sách phân công", "Sổ theo dõi",     "Hình ảnh hoạt động", "Bảng tổng hợp số liệu",
                           "Nghị quyết về",       "Quy chế phối hợp"};
constexpr std::array subjects{"công tác", "nội dung", "yêu cầu", "hoạt động"};

/// The same number on every machine.
int hashOf(const std::string& text)
{
    int hash = 7;
    for (const char c : text)
        hash = (hash * 31 + static_cast<unsigned char>(c)) % 9973;
    return hash;
}

std::string ordinal(int n)
{
    return (n < 10 ? "0" : "") + std::to_string(n);
}

} // namespace

void WholeWriter::drawDocuments()
{
    auto random = m_choices.stream("documents");
    int serial = 0;
    for (const auto* criterion : m_out.set->allCriteria())
    {
        const int count = 2 + pick(random, 3);
        int number = 0;
        for (int n = 0; n < count; ++n)
        {
            number += 1 + (pick(random, 9) == 0 ? 1 : 0); // a gap in the numbers is allowed
            Whole::Document document;
            document.criterion = criterion->code;
            const std::string box = pick(random, 6) == 0 ? "12" : criterion->code.substr(0, 1);
            document.code = m_out.is2026 ? "MC." + criterion->code + "." + ordinal(number)
                                         : "[H" + box + "-" + criterion->code + "-" + ordinal(number) + "]";
            document.name = std::string(n == 0 ? "Báo cáo kết quả" : oneOf(random, kinds)) + " "
                            + oneOf(random, subjects) + " " + std::to_string(++serial) + " của tiêu chí "
                            + criterion->code;
            document.cited = n == 0 || n + 1 < count || pick(random, 3) > 0;
            m_documentsOf[criterion->code].push_back(m_out.documents.size());
            m_out.documents.push_back(std::move(document));
        }
    }
    // a yearly report for each year of the window
    const std::string home = m_out.set->standards.front().criteria.front().code;
    const int years = m_out.is2026 ? 3 : 5;
    for (int k = 0; k < years; ++k)
    {
        const int first = m_out.year - years + k;
        Whole::Document document;
        document.criterion = home;
        document.code = m_out.is2026 ? "MC." + home + "." + std::to_string(20 + k)
                                     : "[H1-" + home + "-" + std::to_string(20 + k) + "]";
        document.name = "Báo cáo tổng kết năm học " + std::to_string(first) + "-" + std::to_string(first + 1);
        document.oneOfYears = true;
        document.cited = true;
        m_documentsOf[home].push_back(m_out.documents.size());
        m_out.documents.push_back(std::move(document));
    }
    if (choice("listReuse") == 0)
        return;
    // documents used again in a later criterion keep the code of first use
    std::string before;
    for (const auto* criterion : m_out.set->allCriteria())
    {
        if (!before.empty() && pick(random, 4) == 0)
        {
            Whole::Document document = m_out.documents[m_documentsOf.at(before).front()];
            document.criterion = criterion->code;
            document.reference = true;
            m_documentsOf[criterion->code].push_back(m_out.documents.size());
            m_out.documents.push_back(std::move(document));
        }
        before = criterion->code;
    }
}

int WholeWriter::writeDocuments(int row, const std::map<std::string, int>& columns)
{
    auto random = m_choices.stream("list rows");
    const auto column = [&](const char* name) { return columns.contains(name) ? columns.at(name) : -1; };
    const auto place = [&](const char* name) {
        return column(name) < 0 ? Whole::Place{-1, {}} : at(row, column(name));
    };
    const auto put = [&](const char* name, const std::string& text) {
        if (column(name) >= 0)
            sheet().put({row, column(name)}, text);
    };
    int running = 0;
    for (const auto* criterion : m_out.set->allCriteria())
    {
        const int first = row;
        if (choice("listGroups") == 3 || (m_out.is2026 && choice("listGroups") == 2))
            sheet().put({row++, columns.begin()->second}, "Tiêu chí " + criterion->code + ": " + criterion->title.vi);
        int number = 0;
        for (const std::size_t index : m_documentsOf.at(criterion->code))
        {
            Whole::Document& document = m_out.documents[index];
            document.codeCell = place("code");
            document.nameCell = place("name");
            document.numberCell = place("number");
            document.issuerCell = place("issuer");
            document.locationCell = place("location");
            document.noteCell = place("note");
            const bool shownFirst = row == first || choice("listGroups") == 1;
            put("criterion", choice("listGroups") == 3 || !shownFirst ? "" : "Tiêu chí " + criterion->code);
            put("serial", cellNumber(m_out.is2026 ? ++running : ++number));
            const bool inNote = document.reference && choice("listReuse") == 2;
            std::string shown = document.code;
            if (choice("brackets") == 1 && !m_out.is2026)
                shown = shown.substr(1, shown.size() - 2);
            put("code", inNote ? "" : shown);
            put("name", document.name);
            // references show the number and the issuer of the first use
            const int hash = hashOf(document.code + document.name);
            const std::string year = std::to_string(m_out.year - 1 - (hash % 3));
            put("number", "Số " + std::to_string(hash + 1) + "/BC-TĐG ngày " + ordinal(1 + hash % 28) + "/"
                              + ordinal(9 + hash % 3) + "/" + year);
            put("issuer", hash % 5 == 0 ? "Phòng GDĐT" : "Nhà trường");
            put("location", "PDF, tủ số " + std::to_string(1 + hash % 4));
            put("note", inNote ? "Đã có ở " + document.code : pick(random, 9) == 0 ? "Bản sao" : "");
            put("used", "Tiêu chí " + criterion->code);
            put("person", "Tổ văn phòng");
            put("status", "Đã có");
            m_out.listLast = row;
            ++row;
        }
        if (choice("listGroups") == 2 && !m_out.is2026 && column("criterion") >= 0 && row > first + 1)
            sheet().details.merged.push_back({{first, column("criterion")}, {row - 1, column("criterion")}});
    }
    return row;
}

void WholeWriter::writeList()
{
    newSheet("Danh mục minh chứng");
    m_out.listSheet = at(0, 0).sheet;
    int row = titles(0, {"DANH MỤC MÃ MINH CHỨNG"});
    m_out.listTitle = at(row - 1, choice("offset"));
    int next = choice("offset");
    std::map<std::string, int> columns;
    Cells header;
    const auto add = [&](const char* name, std::initializer_list<const char*> words) {
        columns[name] = next++;
        header.emplace_back(
            *(words.begin()
              + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(choice("listHeader")) % words.size())));
    };
    if (m_out.is2026)
    {
        add("serial", {"TT", "STT", "Số TT"});
        add("code", {"Mã minh chứng", "Mã MC", "Mã Minh Chứng"});
        add("name", {"Tên minh chứng", "Nội dung minh chứng", "Tên tài liệu"});
        add("location", {"Định dạng, vị trí lưu trữ hoặc đường dẫn điện tử", "Nơi lưu", "Link"});
        if (choice("listColumns") == 1)
        {
            add("used", {"Dùng cho tiêu chí"});
            add("person", {"Người phụ trách"});
            add("status", {"Trạng thái"});
        }
    }
    else
    {
        if (choice("listGroups") != 3)
            add("criterion", {"Tiêu chí", "Tiêu chuẩn, tiêu chí", "TC"});
        add("serial", {"Số TT", "TT", "STT"});
        add("code", {"Mã minh chứng", "Mã MC", "Mã"});
        add("name", {"Tên minh chứng", "Tên Minh chứng", "Nội dung minh chứng"});
        add("number", {"Số, ngày ban hành, hoặc thời điểm khảo sát, điều tra, phỏng vấn, quan sát", "Số/ngày VB",
                       "Số, ngày ban hành"});
        add("issuer", {"Nơi ban hành hoặc nhóm, cá nhân thực hiện", "Đơn vị ban hành", "Nơi ban hành"});
        if (choice("listColumns") == 1)
            add("location", {"Nơi lưu", "Link", "Đường dẫn"});
    }
    add("note", {"Ghi chú", "Chú thích"});
    m_out.listHeader = row;
    m_out.listTellsCriteria = !m_out.is2026 || choice("listGroups") >= 2;
    for (const auto& [name, column] : columns)
        m_out.listColumns.push_back(column);
    sheet().row(row++, choice("offset"), header);
    row = writeDocuments(row, columns);
    if (choice("listColumns") == 2)
        sheet().row(row + 4, columns.at("name"), {"NGƯỜI LẬP", "", "HIỆU TRƯỞNG"});
}

} // namespace datchuan::tests
