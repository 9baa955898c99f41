// The word lists: what their patterns stand for, and that every row is well formed.
#include "app/extract/lexicon.h"
#include <QTest>
#include <bit>
#include <set>

using namespace app::extract;
using namespace Qt::StringLiterals;

namespace {

/// What the longest English phrase at the start of `text` means; 0 where none takes all of it.
Cues meaning(const QString& text)
{
    const auto match = Lexicon::standard().longest(text, 0, bit(Language::English));
    if (match.entry < 0 || match.end != text.size()) return 0;
    int value = 0;
    return Lexicon::standard().cues(match.entry, bit(Language::English), value);
}

std::vector<WordRow> allRows()
{
    std::vector<WordRow> all;
    const auto add = [&all](WordRows rows) { all.insert(all.end(), rows.begin(), rows.end()); };
    for (int language = 0; language < languageCount; ++language)
        add(wordsOf(Language(language)));
    for (const WordRows& rows : {englishChoiceWords(), englishDoubtWords(), englishMenuWords(), englishIdioms()})
        add(rows);
    return all;
}

} // namespace

class TestLexicon : public QObject
{
    Q_OBJECT

private slots:
    void alternatives_data()
    {
        QTest::addColumn<bool>("found");
        QTest::newRow("i'd take that one") << true;
        QTest::newRow("i'll settle for these two numbers") << true;
        QTest::newRow("that is where i stop") << true;
        QTest::newRow("which is exactly what my goal asks for") << true;
        QTest::newRow("it's mine") << true; // the first alternative is empty
        QTest::newRow("i'd take that ones") << false;
        QTest::newRow("they'd take that one") << false;
    }
    void alternatives()
    {
        QFETCH(bool, found);
        const Cues cues = meaning(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE((cues & bits(Cue::Anaphor)) != 0, found);
    }

    /// Braces are closed, and no phrase is empty but for an alternative.
    void rowsAreWellFormed()
    {
        for (const WordRow& row : allRows())
            for (const QString& phrase : QString::fromUtf8(row.phrases).split(u',')) {
                int depth = 0;
                for (const QChar c : phrase) {
                    depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
                    QVERIFY2(depth >= 0 && (depth > 0 || c != u'|'), qPrintable(phrase));
                }
                QVERIFY2(depth == 0 && !phrase.trimmed().isEmpty(), qPrintable(phrase));
            }
    }

    /// No phrase stands twice for the same thing in the lists of a language.
    void phrasesStandOnce()
    {
        for (int language = 0; language < languageCount; ++language) {
            std::set<std::tuple<int, int, QString>> seen; // cue, value, phrase
            std::vector<WordRows> lists{wordsOf(Language(language))};
            if (Language(language) == Language::English)
                lists.insert(lists.end(),
                             {englishChoiceWords(), englishDoubtWords(), englishMenuWords(), englishIdioms()});
            for (const WordRows& rows : lists)
                for (const WordRow& row : rows)
                    for (const QString& phrase : QString::fromUtf8(row.phrases).split(u','))
                        for (Cues left = row.senses.cues; left; left &= left - 1)
                            QVERIFY2(seen.insert({std::countr_zero(left), row.value, phrase.trimmed()}).second,
                                     qPrintable(phrase));
        }
    }
};

QTEST_GUILESS_MAIN(TestLexicon)
#include "tst_extract_lexicon.moc"
