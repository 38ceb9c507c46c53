#include "tests/support/testmain.h"
#include "ui/common/noticebar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_NoticeBar : public QObject
{
    Q_OBJECT

private slots:
    void bar_takesNoRoomWithoutNotices();
    void notice_ofTheSameIdTakesThePlace();
    void gravest_standsFirst();
    void third_waitsBehindTheButton();
    void action_isTaken();
    void dismissed_goesAndIsTold();
    void lasting_cannotBeDismissed();

private:
    static QStringList rows(const NoticeBar &bar)
    {
        QStringList shown;
        for (const QWidget *row : bar.findChildren<QWidget *>(QRegularExpression(u"^notice-"_s), Qt::FindDirectChildrenOnly)) {
            if (!row->isHidden())
                shown.append(row->findChild<QLabel *>()->text());
        }
        return shown;
    }
};

void tst_NoticeBar::bar_takesNoRoomWithoutNotices()
{
    NoticeBar bar;
    QVERIFY(bar.isHidden());
    bar.put({u"disk"_s, Notice::Severity::Caution, u"Little room."_s});
    QVERIFY(!bar.isHidden());
    bar.withdraw(u"nothing"_s);
    QVERIFY(!bar.isHidden());
    bar.withdraw(u"disk"_s);
    QVERIFY(bar.isHidden());
}

void tst_NoticeBar::notice_ofTheSameIdTakesThePlace()
{
    NoticeBar bar;
    bar.put({u"disk"_s, Notice::Severity::Caution, u"400 MB."_s});
    bar.put({u"disk"_s, Notice::Severity::Caution, u"300 MB."_s});
    QCOMPARE(rows(bar), QStringList{u"300 MB."_s});
    QCOMPARE(bar.accessibleName(), u"300 MB."_s);
}

void tst_NoticeBar::gravest_standsFirst()
{
    NoticeBar bar;
    bar.put({u"backup"_s, Notice::Severity::Caution, u"No backup."_s});
    bar.put({u"pair"_s, Notice::Severity::Danger, u"Not from the same moment."_s});
    QCOMPARE(rows(bar), QStringList({u"Not from the same moment."_s, u"No backup."_s}));
}

void tst_NoticeBar::third_waitsBehindTheButton()
{
    NoticeBar bar;
    bar.put({u"a"_s, Notice::Severity::Info, u"A."_s});
    bar.put({u"b"_s, Notice::Severity::Caution, u"B."_s});
    bar.put({u"c"_s, Notice::Severity::Danger, u"C."_s});
    QCOMPARE(rows(bar), QStringList({u"C."_s, u"B."_s}));
    bar.findChild<QPushButton *>(u"moreNotices"_s)->click();
    QCOMPARE(rows(bar), QStringList({u"C."_s, u"B."_s, u"A."_s}));
    bar.withdraw(u"b"_s);
    bar.put({u"d"_s, Notice::Severity::Danger, u"D."_s});
    QCOMPARE(rows(bar).size(), 2); // folded again
}

void tst_NoticeBar::action_isTaken()
{
    NoticeBar bar;
    int taken = 0;
    bar.put({u"backup"_s, Notice::Severity::Caution, u"No backup."_s, u"Back up now"_s, [&] {
                 ++taken;
                 bar.withdraw(u"backup"_s); // while its own button is pressed
             }});
    bar.findChild<QPushButton *>(u"noticeAction-backup"_s)->click();
    QCOMPARE(taken, 1);
    QVERIFY(bar.isHidden());
}

void tst_NoticeBar::dismissed_goesAndIsTold()
{
    NoticeBar bar;
    QSignalSpy told(&bar, &NoticeBar::dismissed);
    bar.put({u"disk"_s, Notice::Severity::Caution, u"Little room."_s});
    bar.findChild<QToolButton *>(u"dismissNotice-disk"_s)->click();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), u"disk"_s);
    QVERIFY(bar.notices().isEmpty());
}

void tst_NoticeBar::lasting_cannotBeDismissed()
{
    NoticeBar bar;
    bar.put({.id = u"keyring"_s, .severity = Notice::Severity::Danger, .sentence = u"Not trusted."_s, .dismissible = false});
    QVERIFY(!bar.findChild<QToolButton *>());
}

UNTIE_TEST_GUI_MAIN(tst_NoticeBar)
#include "tst_noticebar.moc"
