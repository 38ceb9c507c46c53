#include "app/clients/clientstore.h"
#include "app/commands/backup.h"
#include "app/commands/restore.h"
#include "app/keeping/backupfolder.h"
#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "app/visits/recordvisit.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int code = 0;
    QString said;
    QString complained;
    QJsonObject json() const { return QJsonDocument::fromJson(said.toUtf8()).object(); }
};

using Verb = int (*)(const QStringList &, CommandIo &);

Ended run(Verb verb, const QStringList &arguments, QString typed = TestClinic::passwordText())
{
    Ended ended;
    QTextStream in(&typed);
    QTextStream out(&ended.said);
    QTextStream err(&ended.complained);
    CommandIo io{in, out, err};
    ended.code = verb(arguments, io);
    return ended;
}

} // namespace

/// `untie backup` and `untie restore`.
class tst_BackupVerbs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void backup_saysWhereItIs();
    void backup_byTheDeskIsSaidToBeInPart();
    void backup_refusesThePlacesThatMakeNoSense();
    void restore_intoANewFolder();
    void restore_ofAFolderOfBackupsTakesTheNewest();
    void restore_overAClinicAsksFirst();
    void restore_overAClinicKeepsIt();
    void restore_bySheet();
    void restore_bySheetWithoutKeyring();
    void restore_namesWhatIsWrongWithASheet_data();
    void restore_namesWhatIsWrongWithASheet();
    void restore_needsSomethingToShow();

private:
    QStringList byPassword() const { return {u"--password-file"_s, u"-"_s, u"--user"_s, TestClinic::ownerName()}; }
    QString stick() const { return m_clinic->beside(u"stick"_s); }
    QString fresh() const { return m_clinic->beside(u"again.untie"_s); }
    QString sheetFile() const;
    void addSomebody() const;

    std::optional<TestClinic> m_clinic;
};

void tst_BackupVerbs::init()
{
    m_clinic.emplace();
    m_clinic->employ(u"Rosa Reception"_s, Role::Receptionist);
    addSomebody();
}

void tst_BackupVerbs::addSomebody() const
{
    const OpenClinic open = m_clinic->open();
    const ClientId client = orFail(ClientStore(*open.database).add(aClient()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    orFail(recordVisit(*open.database, aVisit().of(client).on(now.addSecs(-3600)), now));
}

QString tst_BackupVerbs::sheetFile() const
{
    writeBytes(m_clinic->beside(u"sheet.txt"_s), m_clinic->recoverySheet().toUtf8() + '\n');
    return m_clinic->beside(u"sheet.txt"_s);
}

void tst_BackupVerbs::backup_saysWhereItIs()
{
    const Ended plain = run(runBackup, QStringList{m_clinic->folder().path, stick()} + byPassword());
    QCOMPARE(plain.complained, QString());
    QCOMPARE(plain.code, int(Done));
    const QList<Backup> made = BackupFolder(stick()).contents().backups;
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.constFirst().manifest.kind, BackupKind::Manual);
    QVERIFY2(plain.said.startsWith(u"Backup verified: %1 ("_s.arg(made.constFirst().path)), qPrintable(plain.said));

    const Ended json = run(runBackup, QStringList{m_clinic->folder().path, stick(), u"--json"_s} + byPassword());
    QVERIFY(json.json()[u"whole"_s].toBool());
    QVERIFY(backupAt(json.json()[u"backup"_s].toString()));
    QVERIFY(json.json()[u"bytes"_s].toInteger() > 50'000);
}

void tst_BackupVerbs::backup_byTheDeskIsSaidToBeInPart()
{
    const QStringList byDesk{u"--password-file"_s, u"-"_s, u"--user"_s, u"Rosa Reception"_s};
    const Ended plain = run(runBackup, QStringList{m_clinic->folder().path, stick()} + byDesk);
    QCOMPARE(plain.code, int(Done));
    QVERIFY2(plain.said.startsWith("Backup checked in part: "_L1), qPrintable(plain.said));
    QVERIFY(!run(runBackup, QStringList{m_clinic->folder().path, stick(), u"--json"_s} + byDesk).json()[u"whole"_s].toBool(true));
}

void tst_BackupVerbs::backup_refusesThePlacesThatMakeNoSense()
{
    const Ended itself = run(runBackup, QStringList{m_clinic->folder().path, m_clinic->folder().path} + byPassword());
    QCOMPARE(itself.code, int(Refused));
    QCOMPARE(itself.said, QString());
    QCOMPARE(itself.complained, u"%1 is the clinic itself. Choose another folder for its backups.\n"_s.arg(m_clinic->folder().path));
    QCOMPARE(run(runBackup, QStringList{m_clinic->folder().path, stick()} + byPassword(), u"another word"_s).code, int(Refused));
    QVERIFY(!QFileInfo::exists(stick()));
}

void tst_BackupVerbs::restore_intoANewFolder()
{
    const QString backup = run(runBackup, QStringList{m_clinic->folder().path, stick(), u"--json"_s} + byPassword()).json()[u"backup"_s].toString();
    const Ended plain = run(runRestore, QStringList{backup, fresh()} + byPassword());
    QCOMPARE(plain.complained, QString());
    QCOMPARE(plain.code, int(Done));
    QVERIFY(plain.said.contains(u"Restored and verified: "_s + fresh()));
    const OpenClinic open = orFail(signIn({fresh()}, TestClinic::ownerName(), TestClinic::password()));
    QCOMPARE(orFail(ClientStore(*open.database).all()).size(), 1);
}

void tst_BackupVerbs::restore_ofAFolderOfBackupsTakesTheNewest()
{
    run(runBackup, QStringList{m_clinic->folder().path, stick()} + byPassword());
    addSomebody();
    run(runBackup, QStringList{m_clinic->folder().path, stick()} + byPassword());
    const Ended json = run(runRestore, QStringList{stick(), fresh(), u"--json"_s} + byPassword());
    QCOMPARE(json.code, int(Done));
    QCOMPARE(json.json()[u"clinic"_s].toString(), fresh());
    const OpenClinic open = orFail(signIn({fresh()}, TestClinic::ownerName(), TestClinic::password()));
    QCOMPARE(orFail(ClientStore(*open.database).all()).size(), 2);
}

void tst_BackupVerbs::restore_overAClinicAsksFirst()
{
    run(runBackup, QStringList{m_clinic->folder().path, stick()} + byPassword());
    addSomebody();
    const Ended plain = run(runRestore, QStringList{stick(), m_clinic->folder().path} + byPassword());
    QCOMPARE(plain.code, int(Refused));
    QCOMPARE(plain.said, QString());
    QVERIFY2(plain.complained.contains("Newer in the present clinic"_L1), qPrintable(plain.complained));
    QVERIFY(plain.complained.contains("1 client(s)"_L1) && plain.complained.contains("1 visit(s)"_L1));
    QVERIFY(plain.complained.contains("--replace"_L1));
    QVERIFY(!plain.complained.contains("Marchbanks"_L1)); // figures, no client's data
    const Ended json = run(runRestore, QStringList{stick(), m_clinic->folder().path, u"--json"_s} + byPassword());
    QCOMPARE(json.code, int(Refused));
    QCOMPARE(json.json()[u"clients"_s], QJsonValue(1));
    QVERIFY(!json.json()[u"newer"_s].toArray().isEmpty());
    QCOMPARE(orFail(ClientStore(*m_clinic->open().database).all()).size(), 2);
}

void tst_BackupVerbs::restore_overAClinicKeepsIt()
{
    run(runBackup, QStringList{m_clinic->folder().path, stick()} + byPassword());
    addSomebody();
    const Ended plain = run(runRestore, QStringList{stick(), m_clinic->folder().path, u"--replace"_s} + byPassword());
    QCOMPARE(plain.code, int(Done));
    QVERIFY(plain.said.contains("What was there before is kept in "_L1));
    QVERIFY(plain.said.contains(" before-restore"_L1));
    QCOMPARE(orFail(ClientStore(*m_clinic->open().database).all()).size(), 1);
}

void tst_BackupVerbs::restore_bySheet()
{
    run(runBackup, QStringList{m_clinic->folder().path, stick()} + byPassword());
    const Ended plain = run(runRestore, {stick(), fresh(), u"--sheet-file"_s, sheetFile()});
    QCOMPARE(plain.code, int(Done));
    QVERIFY(signIn({fresh()}, TestClinic::ownerName(), TestClinic::password())); // with the password as it was
}

void tst_BackupVerbs::restore_bySheetWithoutKeyring()
{
    const QString backup = run(runBackup, QStringList{m_clinic->folder().path, stick(), u"--json"_s} + byPassword()).json()[u"backup"_s].toString();
    QVERIFY(QFile::remove(backup + "/keyring"_L1));
    const QStringList bySheet{backup, fresh(), u"--sheet-file"_s, sheetFile()};
    const Ended withoutPassword = run(runRestore, bySheet);
    QCOMPARE(withoutPassword.code, int(Refused));
    QVERIFY(withoutPassword.complained.contains("needs a new password"_L1));
    const QString word = u"four brass lantern hinges"_s;
    const Ended plain = run(runRestore, bySheet + byPassword(), word);
    QCOMPARE(plain.complained, QString());
    QCOMPARE(plain.code, int(Done));
    QVERIFY(plain.said.contains("add them anew"_L1));
    QCOMPARE(orFail(signIn({fresh()}, {}, Secret::fromText(word))).session.person, m_clinic->owner());
}

void tst_BackupVerbs::restore_namesWhatIsWrongWithASheet_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << QByteArray() << u"recovery sheet"_s;
    QTest::newRow("a letter") << QByteArray("Dear Marta,\nthe key is under the mat.") << QString();
    QTest::newRow("very long") << QByteArray(100'000, '7') << QString();
    QTest::newRow("another's") << recoverySheet(newRecoverySecret()).toUtf8() << u"does not open this backup"_s;
}

void tst_BackupVerbs::restore_namesWhatIsWrongWithASheet()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    run(runBackup, QStringList{m_clinic->folder().path, stick()} + byPassword());
    const QString file = m_clinic->beside(u"wrong.txt"_s);
    if (!text.isEmpty())
        writeBytes(file, text);
    const Ended refused = run(runRestore, {stick(), fresh(), u"--sheet-file"_s, file});
    QCOMPARE(refused.code, int(Refused));
    QVERIFY2(refused.complained.contains(says), qPrintable(refused.complained));
    QCOMPARE(refused.complained.count(u'\n'), 1);
    QVERIFY(!QFileInfo::exists(fresh()));
}

void tst_BackupVerbs::restore_needsSomethingToShow()
{
    run(runBackup, QStringList{m_clinic->folder().path, stick()} + byPassword());
    QCOMPARE(run(runRestore, {stick(), fresh()}).code, int(Usage));
    QCOMPARE(run(runRestore, {stick()}).code, int(Usage));
    QCOMPARE(run(runRestore, QStringList{stick(), fresh()} + byPassword(), u"another word"_s).complained, u"That password does not open this clinic.\n"_s);
    QCOMPARE(run(runRestore, QStringList{m_clinic->beside(u"none"_s), fresh()} + byPassword()).complained, u"There is no folder %1.\n"_s.arg(m_clinic->beside(u"none"_s)));
    QVERIFY(!QFileInfo::exists(fresh()));
}

UNTIE_TEST_MAIN(tst_BackupVerbs)
#include "tst_backupverbs.moc"
