#include "app/storage/steadysync.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_SteadySync : public QObject
{
    Q_OBJECT

private slots:
    void written_bringsAGrowingFileToTheDisk();
    void written_leavesASmallFileAlone();
    void written_remembersThatAPieceFailed();

private:
    QTemporaryDir m_dir;
};

void tst_SteadySync::written_bringsAGrowingFileToTheDisk()
{
    QFile file(m_dir.filePath(u"large"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    SteadySync sync(file.fileName());
    for (int megabytes = 1; megabytes <= 16; ++megabytes) {
        QCOMPARE(file.write(QByteArray(1 << 20, 'a')), 1 << 20);
        QVERIFY(file.flush());
        sync.written(qint64(megabytes) << 20);
    }
    QVERIFY(sync.end().has_value());
    QVERIFY(sync.end().has_value());
}

void tst_SteadySync::written_leavesASmallFileAlone()
{
    SteadySync sync(m_dir.filePath(u"not there: nobody asks for it"_s));
    sync.written(4096);
    QVERIFY(sync.end().has_value());
}

void tst_SteadySync::written_remembersThatAPieceFailed()
{
    const QString gone = m_dir.filePath(u"gone"_s);
    SteadySync sync(gone);
    sync.written(64 << 20);
    for (int asked = 0; asked < 2; ++asked) {
        const auto ended = sync.end();
        QVERIFY(!ended);
        QCOMPARE(ended.error().subject, gone);
    }
}

UNTIE_TEST_MAIN(tst_SteadySync)
#include "tst_steadysync.moc"
