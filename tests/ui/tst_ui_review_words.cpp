// Every rule by which the reader reads one of the labelled replies has words of its own on screen, not the name that is
// stored with the reading.
#include "app/extract/extraction.h"
#include "tests/support/labelledreplies.h"
#include "ui/review/reviewwords.h"
#include <QTest>

using namespace Qt::StringLiterals;
using ui::review::ReviewWords;

class TestReviewWords : public QObject
{
    Q_OBJECT
private slots:
    void rules_haveWords();
};

void TestReviewWords::rules_haveWords()
{
    QSet<QString> rules;
    for (const QString& file : {u"replies.jsonl"_s, u"replies-languages.jsonl"_s, u"replies-fresh.jsonl"_s})
        for (const support::Labelled& row : support::labelled(file))
            rules << app::extract::read(row.response, row.item).rule;
    QVERIFY(rules.size() > 30);
    for (const QString& rule : std::as_const(rules)) {
        const QString words = ReviewWords::rule(rule);
        QVERIFY2(words.contains(u' ') && words != QString(rule).replace(u'_', u' '), qPrintable(rule));
    }
}

QTEST_GUILESS_MAIN(TestReviewWords)
#include "tst_ui_review_words.moc"
