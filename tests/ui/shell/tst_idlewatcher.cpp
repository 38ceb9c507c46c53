#include "tests/support/testmain.h"
#include "ui/shell/idlewatcher.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest/qtestspontaneevent.h>

using namespace untie;
using namespace Qt::StringLiterals;

/// A clock that stands where it is put.
class tst_IdleWatcher : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void noHand_isTold();
    void noHand_isToldByTheTimer();
    void hands_count_data();
    void hands_count();
    void hands_countInADialogToo();
    void whatTheProgramDoes_doesNotCount();
    void tremblingMouse_doesNotCount();
    void minutes_stayWithinWhatCanBe_data();
    void minutes_stayWithinWhatCanBe();
    void firstKeyAfterSleep_locksAndIsNotTyped();
    void stopped_tellsNothing();
    void clock_runsOn();

private:
    void pass(int seconds) { m_now += seconds * 1000LL; }
    bool isTold()
    {
        m_watcher->check();
        return !m_idle->isEmpty();
    }

    qint64 m_now = 1'000'000;
    std::unique_ptr<QLineEdit> m_line;
    std::unique_ptr<IdleWatcher> m_watcher;
    std::unique_ptr<QSignalSpy> m_idle;
};

void tst_IdleWatcher::init()
{
    m_line = std::make_unique<QLineEdit>();
    m_line->resize(300, 60);
    m_line->show();
    QVERIFY(QTest::qWaitForWindowActive(m_line.get()));
    m_watcher = std::make_unique<IdleWatcher>([this] { return m_now; });
    m_idle = std::make_unique<QSignalSpy>(m_watcher.get(), &IdleWatcher::idle);
    m_watcher->start(5);
}

void tst_IdleWatcher::cleanup()
{
    m_watcher.reset();
    m_line.reset();
}

void tst_IdleWatcher::noHand_isTold()
{
    pass(299);
    QVERIFY(!isTold());
    pass(1);
    QVERIFY(isTold());
    pass(1000);
    m_watcher->check();
    QCOMPARE(m_idle->size(), 1); // once
}

void tst_IdleWatcher::noHand_isToldByTheTimer()
{
    m_watcher->stop();
    m_now = 0;
    QElapsedTimer real;
    real.start();
    IdleWatcher watcher([&real] { return real.elapsed() * 600; }); // a minute in a tenth of a second
    QSignalSpy idle(&watcher, &IdleWatcher::idle);
    watcher.start(1);
    QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, 15'000);
}

void tst_IdleWatcher::hands_count_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("a key") << 0;
    QTest::newRow("a click") << 1;
    QTest::newRow("the mouse") << 2;
    QTest::newRow("the wheel") << 3;
    QTest::newRow("words of an input method") << 4;
}

void tst_IdleWatcher::hands_count()
{
    QFETCH(int, what);
    QTest::mouseMove(m_line->windowHandle(), {10, 10});
    m_watcher->start(5);
    pass(299);
    switch (what) {
    case 0: QTest::keyClick(m_line->windowHandle(), Qt::Key_Shift); break;
    case 1: QTest::mouseClick(m_line->windowHandle(), Qt::LeftButton, {}, {10, 10}); break;
    case 2: QTest::mouseMove(m_line->windowHandle(), {40, 10}); break;
    case 3: {
        QWheelEvent wheel({10, 10}, m_line->mapToGlobal(QPointF(10, 10)), {}, {0, 120}, {}, {}, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel);
        qApp->notify(m_line.get(), &wheel);
        break;
    }
    case 4: {
        QInputMethodEvent words(u"ni"_s, {});
        QCoreApplication::sendEvent(m_line.get(), &words);
        break;
    }
    }
    QCoreApplication::processEvents();
    pass(299);
    QVERIFY(!isTold());
    pass(1);
    QVERIFY(isTold());
}

void tst_IdleWatcher::hands_countInADialogToo()
{
    QDialog dialog(m_line.get());
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    pass(299);
    QTest::keyClick(dialog.windowHandle(), Qt::Key_Shift);
    pass(299);
    QVERIFY(!isTold());
}

void tst_IdleWatcher::whatTheProgramDoes_doesNotCount()
{
    pass(299);
    m_line->setText(u"a saved note"_s);
    m_line->resize(400, 80);
    m_line->update();
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, {}, u"a"_s);
    QCoreApplication::sendEvent(m_line.get(), &key);
    QMouseEvent move(QEvent::MouseMove, QPointF(90, 20), QPointF(900, 200), Qt::NoButton, {}, {});
    QCoreApplication::sendEvent(m_line.get(), &move);
    QCoreApplication::processEvents();
    pass(1);
    QVERIFY(isTold());
}

void tst_IdleWatcher::tremblingMouse_doesNotCount()
{
    QTest::mouseMove(m_line->windowHandle(), {50, 20});
    QCoreApplication::processEvents();
    m_watcher->start(5);
    for (int second = 0; second < 299; ++second) {
        pass(1);
        QTest::mouseMove(m_line->windowHandle(), {50 + second % 2, 20 + second % 3});
        QCoreApplication::processEvents();
    }
    pass(1);
    QVERIFY(isTold());
}

void tst_IdleWatcher::minutes_stayWithinWhatCanBe_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("minutes");
    QTest::newRow("never") << 0 << 1;
    QTest::newRow("less than never") << -5 << 1;
    QTest::newRow("the longest") << 15 << 15;
    QTest::newRow("a day") << 1440 << 15;
}

void tst_IdleWatcher::minutes_stayWithinWhatCanBe()
{
    QFETCH(int, asked);
    QFETCH(int, minutes);
    m_watcher->start(asked);
    pass(minutes * 60 - 1);
    QVERIFY(!isTold());
    pass(1);
    QVERIFY(isTold());
}

void tst_IdleWatcher::firstKeyAfterSleep_locksAndIsNotTyped()
{
    m_line->setFocus();
    pass(8 * 3600);
    QTest::keyClick(m_line->windowHandle(), Qt::Key_A);
    QCOMPARE(m_idle->size(), 1);
    QCOMPARE(m_line->text(), QString());
}

void tst_IdleWatcher::stopped_tellsNothing()
{
    m_watcher->stop();
    pass(3600);
    QVERIFY(!isTold());
}

void tst_IdleWatcher::clock_runsOn()
{
    const qint64 before = IdleWatcher::steadyMs();
    QTRY_VERIFY(IdleWatcher::steadyMs() >= before + 20);
    QVERIFY(IdleWatcher::steadyMs() < before + 60'000);
}

UNTIE_TEST_GUI_MAIN(tst_IdleWatcher)
#include "tst_idlewatcher.moc"
