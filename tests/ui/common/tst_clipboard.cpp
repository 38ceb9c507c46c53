#include "tests/support/testmain.h"
#include "ui/common/clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>

using namespace untie;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    QCOMPARE(secretLife, 15s);
    copySecret(u"seven linden boxes"_s, 50ms);
    QCOMPARE(clipboard().text(), u"seven linden boxes"_s);
    QTRY_COMPARE(clipboard().text(), QString());
}

void tst_Clipboard::secret_goesAloneNotWhatWasCopiedSince()
{
    copySecret(u"seven linden boxes"_s, 50ms);
    clipboard().setText(u"a phone number"_s);
    QTest::qWait(200); // nothing is to happen
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
