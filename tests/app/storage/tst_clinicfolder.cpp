#include "app/storage/clinicfolder.h"

#include "app/storage/durablefile.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_ClinicFolder : public QObject
{
    Q_OBJECT

private slots:
    void removeUnfinished_leavesWhatPeoplePutThere();
};

void tst_ClinicFolder::removeUnfinished_leavesWhatPeoplePutThere()
{
    QTemporaryDir dir;
    const QStringList kept{u"clinical.vault"_s,  u"clinical.vault.old"_s, u"frontdesk.vault"_s,     u"frontdesk.vault-wal"_s, u"keyring"_s,
                           u"keyring.backup"_s, u"keyring.untie-12"_s,   u"lock.info"_s,           u"my.vault.next"_s,       u"notes.txt"_s};
    const QStringList unfinished{u"clinical.vault.next12"_s, u"clinical.vault.next12-wal"_s, u"frontdesk.vault.next3"_s, u"keyring.untie-qLzTpA"_s,
                                 u"lock.info.untie-aBcDeF"_s};
    for (const QString &name : kept + unfinished)
        orFail(writeDurably(dir.filePath(name), "x"));
    ClinicFolder{dir.path()}.removeUnfinished();
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name), kept);
}

UNTIE_TEST_MAIN(tst_ClinicFolder)
#include "tst_clinicfolder.moc"
