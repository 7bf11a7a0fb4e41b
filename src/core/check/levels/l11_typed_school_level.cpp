#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include "assess/conclusion.hpp"
#include "check/stated.hpp"

namespace datchuan::check {

namespace {

/// What blocks the levels up to the typed one; "?" when the typed level is too low.
LocalText blockersUpTo(const assess::Judgement& judgement, int typed)
{
    LocalText text;
    for (const assess::BlockGroup& group : judgement.blocking)
        if (group.level <= typed && text.vi.empty())
            text = assess::blockersText(judgement.blocking, group.level);
    return text.vi.empty() ? LocalText{"không có tiêu chí nào", "nothing"} : text;
}

void run(const Context& context, Sink& sink)
{
    for (const StatedConclusion& stated : statedConclusions(context))
    {
        const assess::Judgement& judgement = *stated.assessment->judgement;
        const bool isSure = judgement.conclusive || stated.level == judgement.possible;
        if (stated.right.contains(stated.level) && isSure)
            continue;
        if (stated.level <= judgement.proven && !judgement.conclusive)
            continue; // what is typed is certain; more may come
        sink.add(stated.place, {{"typed", levelText(stated.level)},
                                {"computed", assess::conclusion(*stated.assessment)},
                                {"codes", blockersUpTo(judgement, stated.level)}});
    }
}

} // namespace

const Check l11{"L11",
                Severity::Error,
                "typed-school-level",
                "Kết luận ghi {typed}, tính từ bảng là {computed}; bị chặn bởi {codes}.",
                "The conclusion says {typed}; the table gives {computed}; blocked by {codes}.",
                "Dòng gõ tay là dòng lãnh đạo đọc.",
                "The typed line is what leaders read.",
                &run};

} // namespace datchuan::check
