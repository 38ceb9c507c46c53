#include "tests/support/testmain.h"
#include "ui/common/deliver.h"

#include <QPromise>
#include <QThread>

#include <memory>

using namespace untie;

class tst_Deliver : public QObject
{
    Q_OBJECT

private slots:
    void answer_comesInTheThreadOfTheContext();
    void answer_thatIsThereAlready_comesLaterAllTheSame();
    void answer_forAContextThatIsGone_isDropped();
};

void tst_Deliver::answer_comesInTheThreadOfTheContext()
{
    QPromise<int> promise;
    promise.start();
    QObject screen;
    QThread *where = nullptr;
    int got = 0;
    deliver(promise.future(), &screen, [&](int answer) {
        got = answer;
        where = QThread::currentThread();
    });
    std::unique_ptr<QThread> worker(QThread::create([&] {
        promise.addResult(42);
        promise.finish();
    }));
    worker->start();
    QTRY_COMPARE(got, 42);
    QCOMPARE(where, QThread::currentThread());
    worker->wait();
    QTRY_VERIFY(screen.children().isEmpty()); // nothing of it stays behind
}

void tst_Deliver::answer_thatIsThereAlready_comesLaterAllTheSame()
{
    QPromise<int> promise;
    promise.start();
    promise.addResult(7);
    promise.finish();
    QObject screen;
    int got = 0;
    deliver(promise.future(), &screen, [&](int answer) { got = answer; });
    QCOMPARE(got, 0); // never in the middle of the asking
    QTRY_COMPARE(got, 7);
}

void tst_Deliver::answer_forAContextThatIsGone_isDropped()
{
    QPromise<int> promise;
    promise.start();
    auto screen = std::make_unique<QObject>();
    QObject other;
    bool used = false;
    int seen = 0;
    deliver(promise.future(), screen.get(), [&](int) { used = true; });
    deliver(promise.future(), &other, [&](int answer) { seen = answer; });
    screen.reset();
    promise.addResult(1);
    promise.finish();
    QTRY_COMPARE(seen, 1); // so the first would have come as well
    QVERIFY(!used);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    tst_Deliver test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deliver.moc"
