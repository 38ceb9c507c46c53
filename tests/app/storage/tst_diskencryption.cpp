#include "app/storage/diskencryption.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_DiskEncryption : public QObject
{
    Q_OBJECT

private slots:
    void device_ofDmCryptIsEncrypted();
    void volume_onDmCryptIsEncrypted();
    void volume_partlyOnDmCryptIsNot();
    void partition_isNotSeenToBe();
    void tree_thatGoesRoundEnds();

private:
    /// A device in a tree like /sys, on others.
    void make(const QString &name, const QByteArray &uuid, const QStringList &on = {})
    {
        const QString block = m_sys.filePath(u"class/block/"_s + name);
        QVERIFY(QDir().mkpath(block + u"/dm"_s));
        if (!uuid.isEmpty()) {
            QFile file(block + u"/dm/uuid"_s);
            QVERIFY(file.open(QFile::WriteOnly));
            file.write(uuid);
        }
        for (const QString &below : on)
            QVERIFY(QDir().mkpath(block + u"/slaves/"_s + below));
    }

    QTemporaryDir m_sys;
};

void tst_DiskEncryption::device_ofDmCryptIsEncrypted()
{
    make(u"dm-0"_s, "CRYPT-LUKS2-0123-home\n", {u"sda2"_s});
    QCOMPARE(deviceEncryption(u"/dev/dm-0"_s, m_sys.path()), DiskEncryption::Encrypted);
}

void tst_DiskEncryption::volume_onDmCryptIsEncrypted()
{
    make(u"dm-1"_s, "LVM-abc\n", {u"dm-0"_s});
    QCOMPARE(deviceEncryption(u"/dev/dm-1"_s, m_sys.path()), DiskEncryption::Encrypted);
}

void tst_DiskEncryption::volume_partlyOnDmCryptIsNot()
{
    make(u"dm-2"_s, "LVM-def\n", {u"dm-0"_s, u"sdb1"_s});
    QCOMPARE(deviceEncryption(u"/dev/dm-2"_s, m_sys.path()), DiskEncryption::NotSeen);
}

void tst_DiskEncryption::partition_isNotSeenToBe()
{
    make(u"sdb1"_s, {});
    QCOMPARE(deviceEncryption(u"/dev/sdb1"_s, m_sys.path()), DiskEncryption::NotSeen);
    QCOMPARE(deviceEncryption(u"/dev/none"_s, m_sys.path()), DiskEncryption::NotSeen);
    QCOMPARE(deviceEncryption({}, m_sys.path()), DiskEncryption::NotSeen);
}

void tst_DiskEncryption::tree_thatGoesRoundEnds()
{
    make(u"dm-8"_s, "LVM-x\n", {u"dm-9"_s});
    make(u"dm-9"_s, "LVM-y\n", {u"dm-8"_s});
    QCOMPARE(deviceEncryption(u"/dev/dm-8"_s, m_sys.path()), DiskEncryption::NotSeen);
}

UNTIE_TEST_MAIN(tst_DiskEncryption)
#include "tst_diskencryption.moc"
