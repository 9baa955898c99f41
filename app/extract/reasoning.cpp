#include "app/extract/reasoning.h"
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app::extract {

namespace {

struct Tag
{
    bool closing = false;
    qsizetype start = 0;
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
                                   u"begin of thought"_s,
                                   u"end of thought"_s,
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

/// A tag of a reasoning block that starts at `at`: <think>, </think>, [THINK], ◁think▷, <|begin_of_thought|>.
bool tagAt(const QString& key, qsizetype at, Tag& tag)
{
    const QChar open = key[at];
    const bool angle = open == u'<' || open == u'\u25C1' || open == leftMark;
    if (!angle && open != u'[') return false;
    qsizetype i = at + 1;
    const qsizetype limit = std::min(key.size(), at + longestTag);
    while (i < limit && (key[i] == u'|' || key[i] == u' '))
        ++i;
    tag.closing = i < limit && key[i] == u'/';
    if (tag.closing) ++i;
    const qsizetype nameStart = i;
    while (i < limit && (key[i].isLetter() || key[i] == u' ' || key[i] == u'_' || key[i] == u':'))
        ++i;
    QString name = key.mid(nameStart, i - nameStart).trimmed();
    if (!isReasoning(name)) return false;
    if (name.startsWith("end"_L1)) tag.closing = true;
    while (i < limit && key[i] != u'>' && key[i] != u']' && key[i] != u'\u25B7' && key[i] != rightMark &&
           key[i] != u'\n')
        ++i;
    if (i >= limit || key[i] == u'\n') return false;
    tag.start = at;
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
                                      u"player 2:"_s,
                                      u"prompt:"_s};
    static const QStringList keys = [] {
        QStringList folded;
        for (const QString& opening : openings)
            folded << foldPhrase(opening);
        return folded;
    }();
    for (const QString& opening : keys)
        if (line.startsWith(opening)) return true;
    static const QStringList numbered{u"question "_s, u"decision "_s, u"item "_s,    u"round "_s,    u"task "_s,
                                      u"frage "_s,    u"pregunta "_s, u"domanda "_s, u"pergunta "_s, u"问题"_s,
                                      u"質問"_s,      u"질문 "_s,     u"вопрос "_s,  u"السؤال "_s};
    for (const QString& word : numbered)
        if (line.startsWith(word) && line.size() > word.size() && line[word.size()].isDigit()) return true;
    return false;
}

} // namespace

Answer withoutReasoning(const Text& text)
{
    Answer answer{0, text.size(), false};
    const QString& key = text.key;
    int depth = 0;
    Tag tag;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const char16_t c = key[i].unicode();
        if ((c != u'<' && c != u'[' && c != 0x25C1 && c != leftMark.unicode()) || !tagAt(key, i, tag)) continue;
        if (tag.closing) {
            depth = 0;
            answer.from = tag.end;
        } else {
            ++depth;
            if (i > answer.from && depth == 1) answer.to = text.size();
        }
        i = tag.end - 1;
    }
    answer.unfinished = depth > 0;
    return answer;
}

qsizetype nextTurn(const Text& text, qsizetype from, qsizetype to)
{
    const QString& key = text.key;
    for (qsizetype i = key.indexOf(u'\n', from); i >= 0 && i < to; i = key.indexOf(u'\n', i + 1)) {
        qsizetype at = i + 1;
        while (at < to && (key[at] == u'*' || key[at] == u'-' || key[at] == dashMark || key[at] == u'_' ||
                           key[at] == u' ' || key[at] == u'\n'))
            ++at;
        if (opensTurn(QStringView(key).mid(at, std::min<qsizetype>(to - at, longestTag)))) return i;
        qsizetype hashes = at;
        while (hashes < to && (key[hashes] == u'#' || key[hashes] == u' '))
            ++hashes;
        if (hashes > at && opensTurn(QStringView(key).mid(hashes, std::min<qsizetype>(to - hashes, longestTag))))
            return i;
    }
    return to;
}

} // namespace app::extract
