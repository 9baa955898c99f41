#include "app/extract/context.h"
#include "app/extract/spans.h"

// What a mention answers: the question that was put, or one that the reply puts itself.

namespace app::extract {

bool Context::opensReply(const Mention& mention) const
{
    if (mention.first > sentenceReach) return false;
    for (int i = mention.first - 1; i >= 0; --i) {
        if (at(i).sign == u'?') return repeatsQuestion(i);
        if (mention.first - i > reach) return false;
        if (m_mentionOf[std::size_t(i)] >= 0) return false;                                // "A and B"
        const bool located = at(i).is(Cue::Setting) && i > 0 && at(i - 1).is(Cue::Option); // "the one in the last row"
        if (at(i).sign.isNull() &&
            (!at(i).is(Cue::Filler, Cue::Option, Cue::Fluff) || at(i).is(Cue::Me, Cue::Not, Cue::If, Cue::Than) ||
             (at(i).is(Cue::Setting) && !located)))
            return false;
    }
    return true;
}

bool Context::repeatsQuestion(int end) const
{
    bool asks = false;
    for (int i = end - 1; i >= 0; --i) {
        if ((at(i).ends && at(i).sign != u'\n') || m_mentionOf[std::size_t(i)] >= 0) return false;
        asks |= at(i).is(Cue::You, Cue::Choose, Cue::Answer);
    }
    return asks;
}

Context::Asked Context::askedBefore(const Mention& mention) const
{
    int i = mention.first - 1;
    while (i >= 0 && mention.first - i < reach && !at(i).ends)
        --i;
    while (i > 0 && at(i).sign == u'\n')
        --i;
    if (i < 0 || at(i).sign != u'?') return Asked::None;
    bool chooses = false, me = false, others = false, tag = false;
    const bool does = i > 0 && at(i - 1).is(Cue::Modal); // "What would Jesus do?"
    bool stranger = false;
    for (const int end = i--; i >= 0 && end - i < sentenceReach && !at(i).ends; --i) {
        others |= at(i).is(Cue::Third, Cue::Other) && !at(i).is(Cue::Me);
        tag |= at(i).is(Cue::Not);         // "both are alike, aren't they?"
        me |= at(i).is(Cue::Me, Cue::You); // "which do you choose?", asked once more
        chooses |= at(i).is(Cue::Choose);
        stranger |= does && at(i).is(Cue::Modal) && at(i + 1).sign.isNull() && !at(i + 1).cues;
    }
    if (stranger && !me) return Asked::Others;
    if (others && chooses && !tag) return Asked::Others;
    return me && chooses ? Asked::Speaker : Asked::Anybody;
}

} // namespace app::extract
