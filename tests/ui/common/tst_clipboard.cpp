#include "tests/support/testmain.h"
#include "ui/common/clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const auto hint = u"x-kde-passwordManagerHint"_s;

QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}

} // namespace

class tst_Clipboard : public QObject
{
    Q_OBJECT

private slots:
    void init() { clipboard().clear(); }
    void secret_carriesTheHint();
    void secret_goesByItself();
    void secret_goesAloneNotWhatWasCopiedSince();
    void copy_isHiddenFromHistories();
    void own_isTakenOff();
};

void tst_Clipboard::secret_carriesTheHint()
{
    copySecret(u"seven linden boxes"_s);
    QCOMPARE(clipboard().text(), u"seven linden boxes"_s);
    QCOMPARE(clipboard().mimeData()->data(hint), "secret"_ba);
}

void tst_Clipboard::secret_goesByItself()
{
    copySecret(u"seven linden boxes"_s);
    QElapsedTimer timer;
    timer.start();
    QTRY_COMPARE_WITH_TIMEOUT(clipboard().text(), QString(), 20'000);
    QVERIFY(timer.elapsed() > 14'000);
}

void tst_Clipboard::secret_goesAloneNotWhatWasCopiedSince()
{
    copySecret(u"seven linden boxes"_s);
    clipboard().setText(u"a phone number"_s);
    QTest::qWait(15'500);
    QCOMPARE(clipboard().text(), u"a phone number"_s);
}

void tst_Clipboard::copy_isHiddenFromHistories()
{
    hideCopiesFromHistories(*qApp);
    QLineEdit line(u"hammering behind the brow"_s);
    line.selectAll();
    line.copy();
    QCOMPARE(clipboard().text(), u"hammering behind the brow"_s);
    QCOMPARE(clipboard().mimeData()->data(hint), "secret"_ba);
}

void tst_Clipboard::own_isTakenOff()
{
    clipboard().setText(u"hammering behind the brow"_s);
    clearOwnClipboard();
    QVERIFY(!clipboard().mimeData() || clipboard().mimeData()->formats().isEmpty());
}

UNTIE_TEST_GUI_MAIN(tst_Clipboard)
#include "tst_clipboard.moc"
