#include "app/extract/reasoning.h"
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app::extract {

namespace {

struct Tag
{
    bool closing = false;
    qsizetype end = 0;
};

constexpr qsizetype longestTag = 40;

bool isReasoning(const QString& name)
{
    static const QStringList names{u"think"_s,
                                   u"thinking"_s,
                                   u"thought"_s,
                                   u"thoughts"_s,
                                   u"reasoning"_s,
                                   u"reason"_s,
                                   u"raisonnement"_s,
                                   u"reflection"_s,
                                   u"scratchpad"_s,
                                   u"analysis"_s,

                                   u"inner monologue"_s,
                                   u"internal"_s,
                                   u"begin_of_thought"_s,
                                   u"end_of_thought"_s,
                                   u"reflexion"_s,
                                   u"pensamiento"_s,
                                   u"razonamiento"_s,
                                   u"denken"_s,
                                   u"überlegung"_s,
                                   u"思考"_s,
                                   u"seed:think"_s,
                                   u"chain of thought"_s,
                                   u"cot"_s,
                                   u"rationale"_s,
                                   u"deliberation"_s};
    return names.contains(name);
}

bool opensTag(char16_t c)
{
    return c == u'<' || c == u'[' || c == u'\u25C1';
}
bool closesTag(QChar c)
{
    return c == u'>' || c == u']' || c == u'\u25B7';
}

/// A tag of a reasoning block that starts at `at`: <think>, </think>, [THINK], ◁think▷, <|begin_of_thought|>.
bool tagAt(const QString& reply, qsizetype at, Tag& tag)
{
    const qsizetype limit = std::min(reply.size(), at + longestTag);
    qsizetype i = at + 1;
    while (i < limit && (reply[i] == u'|' || reply[i] == u' '))
        ++i;
    tag.closing = i < limit && reply[i] == u'/';
    if (tag.closing) ++i;
    const qsizetype nameStart = i;
    while (i < limit && (reply[i].isLetter() || reply[i] == u' ' || reply[i] == u'_' || reply[i] == u':'))
        ++i;
    const QString name = QStringView(reply).sliced(nameStart, i - nameStart).trimmed().toString().toLower();
    if (!isReasoning(name)) return false;
    if (name.startsWith("end"_L1)) tag.closing = true;
    while (i < limit && !closesTag(reply[i]) && reply[i] != u'\n')
        ++i;
    if (i >= limit || reply[i] == u'\n') return false;
    tag.end = i + 1;
    return true;
}

/// The start of a line that belongs to somebody else's turn or to a further item.
bool opensTurn(QStringView line)
{
    static const QStringList openings{u"user:"_s,
                                      u"human:"_s,
                                      u"### user"_s,
                                      u"### human"_s,
                                      u"### instruction"_s,
                                      u"### input"_s,
                                      u"here's another"_s,
                                      u"here is another"_s,
                                      u"practice question"_s,
                                      u"next question"_s,
                                      u"next decision"_s,
                                      u"next item"_s,
                                      u"next round"_s,
                                      u"system:"_s,
                                      u"<|user"_s,
                                      u"<|im start"_s,
                                      u"<|im end"_s,
                                      u"<|eot"_s,
                                      u"[inst]"_s,
                                      u"usuario:"_s,
                                      u"utilisateur"_s,
                                      u"utente:"_s,
                                      u"benutzer:"_s,
                                      u"nutzer:"_s,
                                      u"usuário:"_s,
                                      u"用户:"_s,
                                      u"ユーザー:"_s,
                                      u"사용자:"_s,
                                      u"пользователь:"_s,
                                      u"المستخدم:"_s,
                                      u"participant:"_s,
                                      u"experimenter:"_s,
                                      u"interviewer:"_s,
                                      u"researcher:"_s,
                                      u"q:"_s,
                                      u"instruction:"_s,
                                      u"<s>"_s,
                                      u"</s>"_s,
                                      u"new question"_s,
                                      u"following question"_s,
                                      u"another question"_s,
                                      u"nächste frage"_s,
                                      u"question suivante"_s,
                                      u"siguiente pregunta"_s,
                                      u"下一题"_s,
                                      u"下一个问题"_s,
                                      u"次の質問"_s,
                                      u"다음 질문"_s,
                                      u"следующий вопрос"_s,
                                      u"prossima domanda"_s,
                                      u"próxima pergunta"_s,
                                      u"السؤال التالي"_s,
                                      u"<user>"_s,
                                      u"me:"_s,
                                      u"you:"_s,
                                      u"prompt:"_s,
                                      u"here is the next"_s,
                                      u"here's the next"_s,
                                      u"on to the next"_s,
                                      u"moving on to"_s,
                                      u"thank you! here"_s,
                                      u"best regards"_s,
                                      u"kind regards"_s,
                                      u"warm regards"_s,
                                      u"regards,"_s,
                                      u"best wishes"_s,
                                      u"yours faithfully"_s,
                                      u"faithfully"_s,
                                      u"sincerely"_s,
                                      u"yours sincerely"_s};
    static const QStringList keys = [] {
        QStringList folded;
        for (const QString& opening : openings)
            folded << foldPhrase(opening);
        return folded;
    }();
    for (const QString& opening : keys) {
        if (!line.startsWith(opening)) continue;
        const QStringView said = line.sliced(opening.size()).trimmed();
        return said.isEmpty() || !said.front().isDigit(); // "me: 50" is no turn
    }
    static const QStringList numbered{u"question "_s, u"decision "_s, u"item "_s,    u"round "_s,    u"task "_s,
                                      u"frage "_s,    u"pregunta "_s, u"domanda "_s, u"pergunta "_s, u"问题"_s,
                                      u"質問"_s,      u"질문 "_s,     u"вопрос "_s,  u"السؤال "_s};
    for (const QString& word : numbered)
        if (line.startsWith(word) && line.size() > word.size() && line[word.size()].isDigit()) return true;
    return false;
}

/// Whether anything but tags stands there.
bool hasWords(QStringView text)
{
    bool inTag = false;
    for (const QChar c : text) {
        if (opensTag(c.unicode())) inTag = true;
        if (!inTag && c.isLetterOrNumber()) return true;
        if (closesTag(c)) inTag = false;
    }
    return false;
}

/// Where the final channel of a reply in OpenAI's harmony format begins, whether its marks were kept
/// ("<|channel|>final<|message|>B") or dropped by the server ("analysis…assistantfinalB"); −1: nowhere.
/// https://github.com/openai/harmony/blob/main/docs/format.md
qsizetype finalChannel(const QString& reply)
{
    static const QStringList marks{u"<|channel|>final<|message|>"_s, u"assistantfinal"_s};
    for (const QString& mark : marks)
        if (const qsizetype at = reply.lastIndexOf(mark); at >= 0) return at + mark.size();
    return -1;
}

} // namespace

Answer withoutReasoning(const QString& reply)
{
    Answer answer{0, reply.size(), false};
    Tag tag;
    qsizetype firstBlock = -1;
    Answer between{0, 0, false}; // the last text that stands before a block
    for (qsizetype i = 0; i < reply.size(); ++i) {
        if (!opensTag(reply[i].unicode()) || !tagAt(reply, i, tag)) continue;
        if (!tag.closing && firstBlock < 0) firstBlock = i;
        if (!tag.closing && answer.from > 0 && hasWords(QStringView(reply).sliced(answer.from, i - answer.from)))
            between = {answer.from, i, false};
        answer.unfinished = !tag.closing;
        if (tag.closing) answer.from = tag.end;
        i = tag.end - 1;
    }
    if (const qsizetype final = finalChannel(reply); final > answer.from) return {final, reply.size(), false};
    // "<answer>B</answer><reason>…</reason>": nothing follows, so what stands before is the answer.
    if (!answer.unfinished && firstBlock > 0 && !hasWords(QStringView(reply).sliced(answer.from)))
        return {0, firstBlock, false};
    // "<think>…</think>B<think>…</think>": nor does anything follow the last of several blocks.
    if (!answer.unfinished && between.to > 0 && !hasWords(QStringView(reply).sliced(answer.from))) return between;
    if (answer.unfinished && answer.from == 0) answer.to = std::max<qsizetype>(firstBlock, 0);
    return answer;
}

qsizetype nextTurn(const Text& text)
{
    const qsizetype to = text.size();
    const QString& key = text.key;
    const bool dialogue = key.startsWith("q:"_L1); // of the reply's own
    for (qsizetype i = key.indexOf(u'\n'); i >= 0 && i < to; i = key.indexOf(u'\n', i + 1)) {
        qsizetype at = i + 1;
        while (at < to && (key[at] == u'*' || key[at] == u'-' || key[at] == dashMark || key[at] == u'_' ||
                           key[at] == u' ' || key[at] == u'\n' || key[at] == u'('))
            ++at;
        if (dialogue && QStringView(key).mid(at).startsWith("q:"_L1)) continue;
        if (opensTurn(QStringView(key).mid(at, std::min<qsizetype>(to - at, longestTag)))) return i;
        qsizetype hashes = at;
        while (hashes < to && (key[hashes] == u'#' || key[hashes] == u' ' || key[hashes] == u'['))
            ++hashes;
        if (hashes > at && opensTurn(QStringView(key).mid(hashes, std::min<qsizetype>(to - hashes, longestTag))))
            return i;
    }
    return to;
}

} // namespace app::extract
