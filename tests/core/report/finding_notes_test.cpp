#include "catch.hpp"
#include "report/finding_notes.hpp"

using namespace datchuan;
using namespace datchuan::report;

namespace {

check::Finding finding(const char* code, check::Severity severity, grid::Place place, const char* vi, const char* en)
{
    check::Finding made;
    made.code = code;
    made.severity = severity;
    made.place = place;
    made.message = {vi, en};
    return made;
}

const std::vector<check::Finding> three{
    finding("S12", check::Severity::Info, {0, {4, 1}}, "một", "one"),
    finding("L01", check::Severity::Error, {0, {4, 1}}, "hai\nhàng", "two\nlines"),
    finding("X03", check::Severity::Warning, {1, {0, 0}}, "ba", "three"),
};

} // namespace

TEST_CASE("a cell gets one note with its findings, the most severe first")
{
    const auto notes = findingNotes(three, check::Severity::Info, Language::Vietnamese);
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].place == grid::Place{0, {4, 1}});
    CHECK(notes[0].text == "ĐạtChuẩn kiểm tra ô này:\n• Lỗi L01: hai hàng\n• Thông tin S12: một");
    CHECK(notes[1].text == "ĐạtChuẩn kiểm tra ô này:\n• Cảnh báo X03: ba");
    CHECK(findingNotes(three, check::Severity::Info, Language::English)[0].text
          == "ĐạtChuẩn on this cell:\n• Error L01: two lines\n• Note S12: one");
}

TEST_CASE("notes leave out what is less severe than asked for")
{
    CHECK(findingNotes(three, check::Severity::Warning, Language::Vietnamese)[0].text
          == "ĐạtChuẩn kiểm tra ô này:\n• Lỗi L01: hai hàng");
    CHECK(findingNotes(three, check::Severity::Error, Language::Vietnamese).size() == 1);
    CHECK(findingNotes({}, check::Severity::Info, Language::Vietnamese).empty());
}

TEST_CASE("our notes are known again in both languages, and are the user's once something was added")
{
    for (const Language language : {Language::Vietnamese, Language::English})
        for (const FindingNote& note : findingNotes(three, check::Severity::Info, language))
        {
            CHECK(isFindingNote(note.text));
            CHECK_FALSE(isFindingNote(note.text + "\nĐã hỏi cô Lan."));
            CHECK_FALSE(isFindingNote("Xem:\n" + note.text));
        }
    for (const char* text : {"", "ĐạtChuẩn kiểm tra ô này:", "ĐạtChuẩn kiểm tra ô này:\n", "• Lỗi L01: hai",
                             "ĐạtChuẩn kiểm tra ô này:\n• Lỗi cũ: đã sửa", "ĐạtChuẩn kiểm tra ô này:\n• Lỗi L01"})
        CHECK_FALSE(isFindingNote(text));
}
