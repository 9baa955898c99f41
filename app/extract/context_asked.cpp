#include "app/extract/context.h"
#include "app/extract/spans.h"
#include <set>

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

bool Context::needsAnswer(int condition) const
{
    static const std::set<QStringView> things{u"something", u"anything", u"one",     u"it",    u"this",
                                              u"row",       u"number",   u"name",    u"entry", u"field",
                                              u"reply",     u"line",     u"decision"};
    static const std::set<QStringView> needs{u"need",  u"needs", u"requires", u"require", u"demands", u"demand",
                                             u"wants", u"want",  u"expects",  u"for",     u"on"}; // "calls for"
    static const std::set<QStringView> needed{u"required", u"needed",    u"necessary",   u"expected",
                                              u"demanded", u"mandatory", u"obligatory",  u"compulsory",
                                              u"wanted",   u"due",       u"unavoidable", u"inevitable"};
    static const std::set<QStringView> recorded{
        u"recorded", u"given",  u"made",     u"picked", u"chosen", u"named",     u"put",   u"entered",
        u"written",  u"filled", u"noted",    u"ticked", u"marked", u"submitted", u"sent",  u"provided",
        u"stated",   u"taken",  u"returned", u"go",     u"come",   u"appear",    u"stand", u"be",
        u"selected", u"filed",  u"reported", u"typed",  u"handed", u"settled"};
    bool thing = false, must = false, is = false, deny = false, asks = false;
    for (int i = condition + 1; i < size() && i - condition < reach && !at(i).ends && !isOneOf(at(i), u",:—("); ++i) {
        const Token& token = at(i);
        const bool last = i + 1 >= size() || !at(i + 1).sign.isNull() || at(i + 1).is(Cue::So);
        if (m_mentionOf[std::size_t(i)] >= 0) return false;
        if (token.is(Cue::Third, Cue::Other, Cue::Invert, Cue::Hedge) && !token.says(u"some")) return false;
        if (token.is(Cue::So)) break;
        asks |= must && (recorded.contains(token.word) || token.is(Cue::Choose));
        asks |= thing && is && last && needed.contains(token.word);
        asks |= needs.contains(token.word) && i + 2 < size() && (isThing(i + 1) || isThing(i + 2));
        asks |= token.says(u"blank", u"empty", u"open") && deny && last;
        must |= thing && (token.word.startsWith(u"must") || token.word.startsWith(u"has to") ||
                          token.word.startsWith(u"have to") || token.word.startsWith(u"needs to") ||
                          (token.says(u"to") && at(i - 1).says(u"has", u"needs", u"have")));
        is |= token.is(Cue::Be);
        deny |= token.is(Cue::Not) || token.says(u"mustn");
        thing |= isThing(i) || things.contains(token.word);
    }
    return asks;
}

bool Context::isSaid(int i) const
{
    return i > 0 && at(i).word.startsWith(u"say ") && at(i - 1).sign.isNull() &&
           !at(i - 1).is(Cue::And, Cue::But, Cue::So, Cue::Filler);
}

bool Context::isThing(int i) const
{
    return at(i).is(Cue::Answer, Cue::Option) && !at(i).is(Cue::Choose) && at(i).sign.isNull();
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
