#include "ui/today/linebutton.h"

#include "tests/support/paintedtexts.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QTest>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_LineButton : public QObject
{
    Q_OBJECT

private slots:
    void words_areWholeAtEveryWidth();
};

void tst_LineButton::words_areWholeAtEveryWidth()
{
    for (int minute = 10; minute < 60; ++minute) {
        LineButton line(u"Backup"_s, u"Backup verified at 02:%1."_s.arg(minute), u"safe"_s, Token::Ok);
        line.show();
        for (int width = 220; width < 300; ++width) {
            line.resize(width, line.heightForWidth(width));
            const QStringList unread = unreadTexts(line);
            QVERIFY2(unread.isEmpty(), qPrintable(unread.join(u'\n')));
        }
    }
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const Appearance appearance(app, ThemeChoice::Light);
    tst_LineButton test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_linebutton.moc"
