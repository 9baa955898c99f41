#include "app/extract/lexicon.h"
#include "app/extract/spelled.h"
#include "app/extract/text.h"
#include <QStringList>
#include <algorithm>

namespace app::extract {

WordRows wordsOf(Language language)
{
    switch (language) {
    case Language::English:
        return englishWords();
    case Language::German:
        return germanWords();
    case Language::French:
        return frenchWords();
    case Language::Spanish:
        return spanishWords();
    case Language::Italian:
        return italianWords();
    case Language::Portuguese:
        return portugueseWords();
    case Language::Chinese:
        return chineseWords();
    case Language::Japanese:
        return japaneseWords();
    case Language::Korean:
        return koreanWords();
    case Language::Russian:
        return russianWords();
    case Language::Arabic:
        return arabicWords();
    case Language::Other:
        return otherWords();
    }
    return {};
}

namespace {

/// The phrases that a pattern of a word list stands for, appended to `phrases`.
void expand(const QString& pattern, QStringList& phrases)
{
    const qsizetype open = pattern.indexOf(u'{');
    if (open < 0) {
        phrases << pattern.simplified();
        return;
    }
    int depth = 0;
    QStringList parts{QString()};
    qsizetype i = open;
    do {
        const QChar c = pattern[i];
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        const bool bracket = (c == u'{' && depth == 1) || depth == 0;
        if (c == u'|' && depth == 1)
            parts << QString();
        else if (!bracket)
            parts.last() += c;
    } while (++i < pattern.size() && depth > 0);
    for (const QString& part : parts)
        expand(pattern.first(open) + part + pattern.sliced(i), phrases);
}

} // namespace

const Lexicon& Lexicon::standard()
{
    static const Lexicon lexicon;
    return lexicon;
}

Lexicon::Lexicon()
    : m_nodes(1)
{
    for (int index = 0; index < languageCount; ++index) {
        const auto language = Language(index);
        addRows(wordsOf(language), language);
        if (language == Language::English)
            for (const WordRows& rows :
                 {englishChoiceWords(), englishDoubtWords(), englishMenuWords(), englishIdioms()})
                addRows(rows, language);
        for (int number = 10; number <= 199; ++number) // smaller ones are articles and parts of other words
            for (const QString& spelling : spellings(number, language))
                add(spelling, language, bits(Cue::Number), number);
    }
}

void Lexicon::addRows(WordRows rows, Language language)
{
    for (const WordRow& row : rows) {
        QStringList phrases;
        for (const QString& pattern : QString::fromUtf8(row.phrases).split(u','))
            expand(pattern, phrases);
        for (const QString& phrase : phrases)
            add(phrase, language, row.senses.cues, row.value);
    }
}

void Lexicon::add(QString phrase, Language language, Cues cues, int value)
{
    const bool anyEnding = phrase.endsWith(u'*');
    if (anyEnding) phrase.chop(1);
    quint32 at = 0;
    for (const QChar letter : foldPhrase(phrase)) {
        quint32 child = next(m_nodes[at], letter.unicode());
        if (!child) {
            child = quint32(m_nodes.size());
            auto& edges = m_nodes[at].edges;
            const std::pair edge{char16_t(letter.unicode()), child};
            edges.insert(std::upper_bound(edges.begin(), edges.end(), edge), edge);
            m_nodes.emplace_back();
        }
        at = child;
    }
    Node& node = m_nodes[at];
    node.anyEnding |= anyEnding;
    node.languages |= bit(language);
    if (node.entry < 0) {
        node.entry = int(m_entries.size());
        m_entries.emplace_back();
    }
    auto& senses = m_entries[std::size_t(node.entry)];
    auto known = std::find_if(senses.begin(), senses.end(), [&](const Sense& s) { return s.language == language; });
    if (known == senses.end()) known = senses.insert(senses.end(), Sense{language});
    known->cues |= cues & bits(Cue::Retract) ? cues | bits(Cue::Wait) : cues;
    if (value) known->value = value;
}

quint32 Lexicon::next(const Node& node, char16_t letter) const
{
    const auto found = std::lower_bound(node.edges.begin(), node.edges.end(), letter,
                                        [](const auto& edge, char16_t c) { return edge.first < c; });
    return found != node.edges.end() && found->first == letter ? found->second : 0;
}

Lexicon::Match Lexicon::longest(QStringView key, qsizetype at, Languages active) const
{
    Match best;
    quint32 node = 0;
    for (qsizetype i = at; i < key.size();) {
        node = next(m_nodes[node], key[i].unicode());
        if (!node) break;
        ++i;
        const Node& here = m_nodes[node];
        if (!(here.languages & active)) continue;
        qsizetype end = i;
        if (here.anyEnding)
            while (end < key.size() && isWordPart(key[end]))
                ++end;
        const bool whole = end >= key.size() || !isWordPart(key[end]) || !isWordPart(key[end - 1]) ||
                           (key[end].isDigit() && key[end - 1].unicode() >= 0x370);
        const bool elided = key[end - 1] == u'\''; // "d'" stands before a word, and is no 'D' in quotes
        if (elided && (end >= key.size() || !isWordPart(key[end]))) continue;
        if (whole && end > best.end) best = {here.entry, end};
    }
    return best;
}

Languages Lexicon::languages(int entry) const
{
    Languages all = 0;
    for (const Sense& sense : m_entries[std::size_t(entry)])
        all |= bit(sense.language);
    return all;
}

Cues Lexicon::cues(int entry, Languages active, int& value) const
{
    Cues cues = 0;
    for (const Sense& sense : m_entries[std::size_t(entry)])
        if (active & bit(sense.language)) {
            cues |= sense.cues;
            if (sense.value) value = sense.value;
        }
    return cues;
}

} // namespace app::extract
