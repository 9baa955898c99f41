#include "ui/runmonitor/replydesk.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using app::chat::Message;
using app::chat::Role;
using app::llm::ManualQuestion;
using ui::runmonitor::ReplyDesk;

/// Where a person stands in for an interface to programs.
class TestDesk : public QObject
{
    Q_OBJECT
    static QPushButton* button(const ReplyDesk& desk, const QString& text)
    {
        for (auto* one : desk.findChildren<QPushButton*>())
            if (one->text() == text && !one->isHidden()) return one;
        return nullptr;
    }
    static QPlainTextEdit* reply(const ReplyDesk& desk)
    {
        for (auto* field : desk.findChildren<QPlainTextEdit*>())
            if (!field->isReadOnly()) return field;
        return nullptr;
    }

private Q_SLOTS:
    void takesReplies()
    {
        ReplyDesk desk;
        QVERIFY(desk.isHidden());
        QSignalSpy answered(&desk, &ReplyDesk::answered);
        const ManualQuestion first{7, u"Chat window"_s, 1, {{Role::User, u"Who are you?"_s}}};
        const ManualQuestion second{8, u"A person"_s, 9, {{Role::User, u"And you?"_s}}};
        desk.setQuestions({first, second}, false);
        QVERIFY(!desk.isHidden());
        QStringList words;
        for (const auto* label : desk.findChildren<QLabel*>())
            words << label->text();
        QVERIFY2(words.contains(u"Chat window waits for your reply"_s), qPrintable(words.join(u'|')));
        button(desk, u"Copy prompt"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Who are you?"_s);
        QVERIFY(!button(desk, u"Keep reply"_s)->isEnabled());
        reply(desk)->setPlainText(u"  \n"_s); // nothing is no reply
        QVERIFY(!button(desk, u"Keep reply"_s)->isEnabled());
        reply(desk)->setPlainText(u"A model.\nI choose B."_s);
        desk.setQuestions({first}, false); // the second one was stopped: what is typed stays
        button(desk, u"Keep reply"_s)->click();
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.at(0).at(0).toULongLong(), 7);
        QCOMPARE(answered.at(0).at(1).toString(), u"A model.\nI choose B."_s);
        QVERIFY(!button(desk, u"Keep reply"_s)->isEnabled()); // once
        desk.setQuestions({second}, false);
        QVERIFY(reply(desk)->toPlainText().isEmpty());
        desk.setQuestions({}, false);
        QVERIFY(desk.isHidden());
    }

    void saysWhatBelongsInTheChat()
    {
        const ManualQuestion first{1, u"C"_s, 1, {{Role::System, u"Be kind."_s}, {Role::User, u"Do you know it?"_s}}};
        QCOMPARE(ReplyDesk::promptOf(first), u"Be kind.\n\nDo you know it?"_s);
        ManualQuestion next = first;
        next.messages << Message{Role::Assistant, u"I do."_s} << Message{Role::User, u"Item 1"_s};
        QCOMPARE(ReplyDesk::promptOf(next), u"Item 1"_s);
        QCOMPARE(ReplyDesk::conversationOf(next),
                 u"[System]\nBe kind.\n\n[User]\nDo you know it?\n\n[Assistant]\nI do.\n\n[User]\nItem 1"_s);
        ReplyDesk desk;
        const QString prompt = u"Copy prompt"_s;
        const QString whole = u"Copy the whole conversation"_s;
        desk.setQuestions({first}, true);
        QVERIFY(button(desk, prompt) && !button(desk, whole));
        desk.setQuestions({next}, false); // the same chat goes on
        QVERIFY(button(desk, prompt) && button(desk, whole));
        desk.setQuestions({next}, true); // a new chat for every item
        QVERIFY(!button(desk, prompt) && button(desk, whole));
    }
};

QTEST_MAIN(TestDesk)
#include "tst_ui_desk.moc"
