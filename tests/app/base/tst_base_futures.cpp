#include "app/base/futures.h"

#include <QPromise>
#include <QTest>
#include <QThread>
#include <numeric>

using namespace Qt::StringLiterals;
using app::base::whenDone;

namespace {

/// A result that comes when the test wants it.
struct Later
{
    Later() { promise.start(); }
    void finish(int value)
    {
        promise.addResult(value);
        promise.finish();
    }
    QPromise<int> promise;
};

/// Lets everything happen that is waiting to, deletions too.
void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

} // namespace

/// whenDone: one way to go on with a result, whether it is there already or not.
class TestBaseFutures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aResultThatIsThereComesThroughTheEventLoop()
    {
        QObject context;
        QList<int> got;
        whenDone(QtFuture::makeReadyFuture(7), &context, [&got](int value) { got << value; });
        QVERIFY(got.isEmpty()); // the caller goes on first
        settle();
        QCOMPARE(got, QList{7});
        settle();
        QCOMPARE(got.size(), 1); // once
    }

    void aResultThatComesLaterDoesToo()
    {
        QObject context;
        QList<int> got;
        Later later;
        whenDone(later.promise.future(), &context, [&got](int value) { got << value; });
        settle();
        QVERIFY(got.isEmpty());
        later.finish(3);
        QVERIFY(got.isEmpty()); // not inside of who gives it
        settle();
        QCOMPARE(got, QList{3});
    }

    void readyResultsComeInTheOrderAsked()
    {
        QObject context;
        QList<int> got;
        for (int i = 0; i < 50; ++i)
            whenDone(QtFuture::makeReadyFuture(i), &context, [&got](int value) { got << value; });
        settle();
        QList<int> expected(50);
        std::iota(expected.begin(), expected.end(), 0);
        QCOMPARE(got, expected);
    }

    void laterResultsComeInTheOrderGiven()
    {
        QObject context;
        QStringList got;
        Later first, second;
        whenDone(first.promise.future(), &context, [&got](int) { got << u"first"_s; });
        whenDone(second.promise.future(), &context, [&got](int) { got << u"second"_s; });
        second.finish(0);
        first.finish(0);
        settle();
        QCOMPARE(got, (QStringList{u"second"_s, u"first"_s}));
    }

    /// Nobody is called, and what the function holds is let go.
    void nothingComesWhenTheContextIsGone_data()
    {
        QTest::addColumn<bool>("isReady");
        QTest::newRow("the result was there") << true;
        QTest::newRow("the result comes later") << false;
    }
    void nothingComesWhenTheContextIsGone()
    {
        QFETCH(bool, isReady);
        auto context = std::make_unique<QObject>();
        const auto held = std::make_shared<int>(0);
        Later later;
        if (isReady) later.finish(1);
        whenDone(later.promise.future(), context.get(), [held](int) { ++*held; });
        context.reset();
        if (!isReady) later.finish(1);
        settle();
        QCOMPARE(*held, 0);
        QCOMPARE(held.use_count(), 1);
    }

    void theFunctionIsLetGoAfterTheCall()
    {
        QObject context;
        const auto held = std::make_shared<int>(0);
        whenDone(QtFuture::makeReadyFuture(1), &context, [held](int value) { *held += value; });
        settle();
        QCOMPARE(*held, 1);
        QCOMPARE(held.use_count(), 1);
    }

    void aPromiseThatIsBrokenCallsNobody()
    {
        QObject context;
        const auto held = std::make_shared<int>(0);
        {
            Later later;
            whenDone(later.promise.future(), &context, [held](int) { ++*held; });
        } // goes without a result: Qt cancels the future
        settle();
        QCOMPARE(*held, 0);
        QCOMPARE(held.use_count(), 1);
    }

    void theFunctionMayEndItsContext()
    {
        auto context = std::make_unique<QObject>();
        int calls = 0;
        for (int i = 0; i < 2; ++i)
            whenDone(QtFuture::makeReadyFuture(i), context.get(), [&](int) {
                ++calls;
                context.reset();
            });
        settle();
        QCOMPARE(calls, 1); // the second one's context was gone
    }

    void theFunctionMayAskAgain()
    {
        QObject context;
        QList<int> got;
        std::function<void(int)> ask = [&](int number) {
            whenDone(QtFuture::makeReadyFuture(number), &context, [&](int value) {
                got << value;
                if (value < 5) ask(value + 1);
            });
        };
        ask(1);
        QTRY_COMPARE(got, (QList{1, 2, 3, 4, 5}));
    }

    void itComesOnTheThreadOfTheContext()
    {
        QThread thread;
        thread.start();
        QObject context;
        QObject* far = new QObject;
        far->moveToThread(&thread);
        connect(&thread, &QThread::finished, far, &QObject::deleteLater);
        std::atomic<QThread*> calledOn = nullptr;
        whenDone(QtFuture::makeReadyFuture(1), far, [&](int) { calledOn = QThread::currentThread(); });
        QTRY_COMPARE(calledOn.load(), &thread);

        // And from there back to here, when the result is given there.
        Later later;
        QThread* backOn = nullptr;
        whenDone(later.promise.future(), &context, [&](int) { backOn = QThread::currentThread(); });
        QMetaObject::invokeMethod(
            far, [&later] { later.finish(2); }, Qt::QueuedConnection);
        QTRY_COMPARE(backOn, QThread::currentThread());
        thread.quit();
        QVERIFY(thread.wait(5000));
    }
};

QTEST_GUILESS_MAIN(TestBaseFutures)
#include "tst_base_futures.moc"
