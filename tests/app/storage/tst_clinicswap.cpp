#include "app/storage/clinicswap.h"
#include "app/storage/folderlock.h"
#include "tests/support/files.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QStringList names{u"clinical.vault"_s, u"frontdesk.vault"_s, u"keyring"_s};

/// A clinic of files that say whether they are old or new, one with a write-ahead log that a crash left.
struct Clinic
{
    Clinic()
    {
        for (const QString &name : names)
            writeBytes(at(name), "old");
        writeBytes(at(u"clinical.vault-wal"_s), "old");
        QVERIFY(QDir(dir.path()).mkdir(u"backups"_s));
        writeBytes(at(u"backups/note"_s), "stays");
    }
    QString at(const QString &name) const { return dir.filePath(name); }
    QString kept(const QString &name = {}) const { return at(u"backups/2026-11-26 2138 replaced/"_s + name); }
    void growNewSet()
    {
        const ClinicFolder fresh = orFail(swap.prepare());
        for (const QString &name : names)
            writeBytes(QDir(fresh.path).filePath(name), "new");
    }
    bool isOld() const
    {
        return std::ranges::all_of(names, [this](const QString &name) { return bytesOf(at(name)) == "old"; })
            && bytesOf(at(u"clinical.vault-wal"_s)) == "old";
    }
    bool isNew() const
    {
        return std::ranges::all_of(names, [this](const QString &name) { return bytesOf(at(name)) == "new" && bytesOf(kept(name)) == "old"; })
            && bytesOf(kept(u"clinical.vault-wal"_s)) == "old" && namesIn(dir.path()) == QStringList{u"backups"_s} + names
            && bytesOf(at(u"backups/note"_s)) == "stays";
    }

    QTemporaryDir dir;
    ClinicSwap swap{{dir.path()}};
};

} // namespace

/// Whenever it is stopped, the clinic is the old one or, after whoever opens it has called finishSwap(), the new one.
class tst_ClinicSwap : public QObject
{
    Q_OBJECT

private slots:
    void undecided_leavesTheOldClinic();
    void decided_givesTheNewClinicAndKeepsTheOld();
    void stoppedAfterAnyStep_isFinishedByWhoeverOpensIt();
    void nothingDecided_isNothingToDo();
    void missingFiles_areNoHindrance();
    void takenName_isNeverWrittenOver();
    void folderOutside_isRefused();
    void twoAtOnce_doNotMeet();
};

void tst_ClinicSwap::undecided_leavesTheOldClinic()
{
    Clinic clinic;
    clinic.growNewSet();
    QVERIFY(clinic.isOld());
    orFail(finishSwap({clinic.dir.path()})); // killed here, opened again
    QVERIFY(clinic.isOld());
    const ClinicFolder again = orFail(clinic.swap.prepare());
    QCOMPARE(namesIn(again.path), QStringList());
    clinic.swap.abandon();
    QVERIFY(clinic.isOld());
    QCOMPARE(namesIn(clinic.dir.path()).size(), 5);
}

void tst_ClinicSwap::decided_givesTheNewClinicAndKeepsTheOld()
{
    Clinic clinic;
    clinic.growNewSet();
    writeBytes(clinic.at(u"lock.info"_s), "somebody, before");
    orFail(clinic.swap.decide(clinic.kept()));
    orFail(finishSwap({clinic.dir.path()}));
    QVERIFY(clinic.isNew());
}

void tst_ClinicSwap::stoppedAfterAnyStep_isFinishedByWhoeverOpensIt()
{
    int steps = 0;
    for (bool over = false; !over; ++steps) {
        Clinic clinic;
        clinic.growNewSet();
        orFail(clinic.swap.decide(clinic.kept()));
        for (int i = 0; i < steps && !over; ++i)
            over = orFail(clinic.swap.step());
        orFail(finishSwap({clinic.dir.path()}));
        QVERIFY(clinic.isNew());
        orFail(finishSwap({clinic.dir.path()}));
        QVERIFY(clinic.isNew());
    }
    QCOMPARE(steps, 1 + 7 + 1); // none, four old files aside and three new ones in, the end
}

void tst_ClinicSwap::nothingDecided_isNothingToDo()
{
    Clinic clinic;
    orFail(finishSwap({clinic.dir.path()}));
    QVERIFY(clinic.isOld());
    orFail(finishSwap({clinic.at(u"no such clinic"_s)}));
}

void tst_ClinicSwap::missingFiles_areNoHindrance()
{
    Clinic clinic; // of which a disk ate two files
    clinic.growNewSet();
    QVERIFY(QFile::remove(clinic.at(u"keyring"_s)) && QFile::remove(clinic.at(u"clinical.vault"_s)));
    orFail(clinic.swap.decide(clinic.kept()));
    orFail(finishSwap({clinic.dir.path()}));
    for (const QString &name : names)
        QCOMPARE(bytesOf(clinic.at(name)), "new");
    QCOMPARE(namesIn(clinic.kept()), (QStringList{u"clinical.vault-wal"_s, u"frontdesk.vault"_s}));
}

void tst_ClinicSwap::takenName_isNeverWrittenOver()
{
    Clinic clinic;
    clinic.growNewSet();
    orFail(clinic.swap.decide(clinic.kept()));
    QVERIFY(QDir().mkpath(clinic.kept()));
    writeBytes(clinic.kept(u"frontdesk.vault"_s), "somebody's");
    const auto refused = finishSwap({clinic.dir.path()});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unreadable);
    QCOMPARE(bytesOf(clinic.kept(u"frontdesk.vault"_s)), "somebody's");
    QCOMPARE(bytesOf(clinic.at(u"frontdesk.vault"_s)), "old");
}

void tst_ClinicSwap::folderOutside_isRefused()
{
    Clinic clinic;
    clinic.growNewSet();
    orFail(clinic.swap.decide(clinic.kept()));
    for (const QByteArray &elsewhere : {QByteArray("../elsewhere"), QByteArray("/tmp/elsewhere"), QByteArray("backups/../../elsewhere"), QByteArray()}) {
        writeBytes(clinic.at(u"restored/kept"_s), elsewhere);
        const auto refused = finishSwap({clinic.dir.path()});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Corrupt);
    }
}

void tst_ClinicSwap::twoAtOnce_doNotMeet()
{
    Clinic clinic;
    clinic.growNewSet();
    orFail(clinic.swap.decide(clinic.kept()));
    {
        const FolderLock other = orFail(FolderLock::take(clinic.dir.path()));
        const auto refused = finishSwap({clinic.dir.path()});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::InUse);
    }
    orFail(finishSwap({clinic.dir.path()}));
    QVERIFY(clinic.isNew());
}

UNTIE_TEST_MAIN(tst_ClinicSwap)
#include "tst_clinicswap.moc"
