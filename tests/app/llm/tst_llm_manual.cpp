#include "app/llm/manual.h"
#include "app/llm/respondents.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A person who pastes replies, behind the interface of a server.
class TestManual : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void questionsWaitForReplies();
    void cancelledQuestionsLeaveTheDesk();
    void withoutADeskItSaysSo();
};

void TestManual::questionsWaitForReplies()
{
    support::FakeClock clock;
    llm::ManualDesk desk;
    llm::RespondentFactory factory({clock, {}, {}, {}, &desk});
    const auto respondent = factory.make(chat::ManualModel());
    llm::Request request;
    request.messages = {{chat::Role::User, u"Which one?"_s}};
    const auto first = respondent->start(respondent->prepare(request));
    const auto second = respondent->start(respondent->prepare(request));
    QCOMPARE(desk.open().size(), 2);
    QCOMPARE(desk.open().first().messages, request.messages);
    QSignalSpy finished(second.get(), &llm::Call::finished);
    QSignalSpy others(first.get(), &llm::Call::finished);
    clock.advance(3min);
    QVERIFY(desk.answer(desk.open().last().id, u"B."_s));
    QVERIFY(!desk.answer(2, u"again"_s));
    QVERIFY(finished.wait(1000));
    const auto result = finished.first().first().value<llm::CallResult>();
    QVERIFY(!result.error);
    QCOMPARE(result.reply.text, u"B."_s);
    QCOMPARE(result.total, base::Milliseconds(3min));
    QCOMPARE(others.count(), 0);
    QCOMPARE(desk.open().size(), 1);
}

void TestManual::cancelledQuestionsLeaveTheDesk()
{
    support::FakeClock clock;
    llm::ManualDesk desk;
    llm::ManualRespondent respondent(&desk, clock);
    auto call = respondent.start(respondent.prepare({}));
    auto deleted = respondent.start(respondent.prepare({}));
    QSignalSpy finished(call.get(), &llm::Call::finished);
    call->cancel();
    deleted.reset();
    QVERIFY(desk.open().isEmpty());
    QCOMPARE(finished.count(), 0);
    QVERIFY(finished.wait(1000));
    QCOMPARE(finished.first().first().value<llm::CallResult>().error->failure, llm::Failure::Cancelled);
}

void TestManual::withoutADeskItSaysSo()
{
    support::FakeClock clock;
    llm::ManualRespondent respondent(nullptr, clock);
    const auto call = respondent.start(respondent.prepare({}));
    QSignalSpy finished(call.get(), &llm::Call::finished);
    QVERIFY(finished.wait(1000));
    QVERIFY(finished.first().first().value<llm::CallResult>().error->what.contains(u"window program"_s));
}

QTEST_GUILESS_MAIN(TestManual)
#include "tst_llm_manual.moc"
