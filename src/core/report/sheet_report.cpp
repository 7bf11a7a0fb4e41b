#include "report/sheet_report.hpp"

#include "assess/conclusion.hpp"
#include "check/interchange/stamp.hpp"
#include "recognise/own_report.hpp"
#include "report/paper.hpp"
#include "report/report_tables.hpp"
#include "version.hpp"

namespace datchuan::report {

namespace {

constexpr Language vi = Language::Vietnamese;
constexpr const char* dots = "……………………";

/// What the level rests on, in the words of the deck.
void putConclusion(Paper& paper, const ResultView& result, const assess::Assessment& assessment)
{
    paper.heading("1. Kết luận");
    paper.paragraph(result.headline, draft::Look::PaperVerdict);
    paper.paragraph(result.national);
    paper.paragraph(result.certainty);
    if (assessment.judgement && !assessment.judgement->blankCriteria.empty())
        paper.field("Số tiêu chí chưa đánh giá", std::to_string(assessment.judgement->blankCriteria.size()));
}

void putSubject(Paper& paper, const assess::Assessment& assessment)
{
    const ruleset::RuleSet* set = assessment.choice.set;
    std::string school = dots;
    std::string date = dots;
    if (assessment.school)
        school = *assessment.school;
    if (assessment.choice.date)
        date = calendar::toVietnamese(*assessment.choice.date);
    paper.field("Trường", school);
    paper.field("Ngày đánh giá", date);
    if (set == nullptr)
        return;
    paper.field("Căn cứ đánh giá", set->regime.vi);
    paper.field("Cách tính", check::ruleSetStamp(*set));
    paper.field("Lưu ý về bộ quy tắc", set->caution.vi);
}

void putBlockers(Paper& paper, const assess::Assessment& assessment)
{
    const auto& groups = assessment.judgement ? assessment.judgement->blocking : assessment.blocking;
    if (groups.empty())
        return;
    paper.heading("Tiêu chí, chỉ báo còn thiếu để đạt mức cao hơn");
    std::set<int> told;
    for (const assess::BlockGroup& group : groups)
        if (told.insert(group.level).second)
            paper.field("Mức " + std::to_string(group.level), assess::blockersText(groups, group.level).vi);
}

} // namespace

draft::Sheet reportSheet(const Subject& subject, std::size_t chosen)
{
    const assess::Assessment& assessment = subject.checked.assessed.assessments.at(chosen);
    const ResultView result = resultOf(subject, chosen, vi);
    const bool self = assessment.party == recognise::Party::Self;
    Paper paper;
    paper.sheet().name = "Báo cáo";
    std::string about = self ? "Kết quả tự đánh giá" : "Kết quả đánh giá ngoài";
    about += " chất lượng giáo dục";
    if (assessment.choice.set != nullptr)
        about += ", cấp học: " + assessment.choice.set->typeName.vi;
    paper.head(assessment.school.value_or(""), "BÁO CÁO", about);
    putSubject(paper, assessment);
    putConclusion(paper, result, assessment);
    if (assessment.judgement)
        putResults(paper, assessment);
    putBlockers(paper, assessment);
    putFindings(paper, subject);
    paper.foot();
    std::string mark(recognise::reportMark);
    mark.append(", phiên bản ").append(version).append(". Kết quả là giá trị tại thời điểm lập, không tự cập nhật.");
    paper.paragraph(mark, draft::Look::Note);
    return std::move(paper.sheet());
}

} // namespace datchuan::report
