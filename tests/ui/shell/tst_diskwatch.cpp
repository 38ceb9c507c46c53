#include "tests/support/testmain.h"
#include "ui/common/noticebar.h"
#include "ui/shell/diskwatch.h"

#include <QApplication>
#include <QToolButton>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_DiskWatch : public QObject
{
    Q_OBJECT

private slots:
    void warning_comesAndGoesWithTheRoom();
    void warning_saysHowMuchIsLeft();
    void warning_putAwayComesBackWhenHalfIsGone();
    void nothing_isSaidWhereNobodyKnows();

private:
    std::optional<qint64> m_free;
    DiskWatch::Room room()
    {
        return [this] { return m_free; };
    }
};

void tst_DiskWatch::warning_comesAndGoesWithTheRoom()
{
    m_free = 2'000'000'000;
    NoticeBar bar;
    DiskWatch watch(room(), bar);
    QVERIFY(bar.notices().isEmpty());
    m_free = 400'000'000;
    watch.look();
    QCOMPARE(bar.notices().size(), 1);
    m_free = 600'000'000;
    watch.look();
    QVERIFY(bar.notices().isEmpty());
}

void tst_DiskWatch::warning_saysHowMuchIsLeft()
{
    m_free = 321'000'000;
    NoticeBar bar;
    const DiskWatch watch(room(), bar);
    QVERIFY2(bar.notices().first().sentence.contains(u"321 MB"_s), qPrintable(bar.notices().first().sentence));
}

void tst_DiskWatch::warning_putAwayComesBackWhenHalfIsGone()
{
    m_free = 400'000'000;
    NoticeBar bar;
    DiskWatch watch(room(), bar);
    bar.findChild<QToolButton *>(u"dismissNotice-disk"_s)->click();
    m_free = 300'000'000;
    watch.look();
    QVERIFY(bar.notices().isEmpty());
    m_free = 199'000'000;
    watch.look();
    QCOMPARE(bar.notices().size(), 1);
}

void tst_DiskWatch::nothing_isSaidWhereNobodyKnows()
{
    m_free.reset();
    NoticeBar bar;
    const DiskWatch watch(room(), bar);
    QVERIFY(bar.notices().isEmpty());
}

UNTIE_TEST_GUI_MAIN(tst_DiskWatch)
#include "tst_diskwatch.moc"
