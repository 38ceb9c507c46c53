#include "app/clients/clientstore.h"
#include "app/documents/releasedsummarystore.h"
#include "app/people/peoplestore.h"
#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "app/settings/hoursstore.h"
#include "app/settings/servicestore.h"
#include "app/visits/recordvisit.h"
#include "tests/support/builders.h"
#include "tests/support/canary.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/support/typing.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

/// What a process wrote, as strace saw it: each line of its record with the bytes that were written, as they were.
QByteArray writtenBytes(const QString &record)
{
    QFile file(record);
    if (!file.open(QFile::ReadOnly))
        qFatal("strace left no record");
    const QByteArray escaped = file.readAll();
    QByteArray bytes;
    bytes.reserve(escaped.size() / 2);
    const auto digit = [](char letter) { return letter <= '9' ? letter - '0' : letter - 'a' + 10; };
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        if (escaped.at(i) == '\\' && i + 3 < escaped.size() && escaped.at(i + 1) == 'x') {
            bytes += char(digit(escaped.at(i + 2)) * 16 + digit(escaped.at(i + 3)));
            i += 3;
        } else {
            bytes += escaped.at(i);
        }
    }
    return bytes;
}

/// The files that were opened to be written to.
QStringList openedForWriting(const QByteArray &record)
{
    static const QRegularExpression opened(u"open(?:at)?\\((?:AT_FDCWD[^,]*, )?\"([^\"]+)\", ([A-Z_|]+)[^)]*\\) = \\d"_s);
    QStringList files;
    for (const QByteArray &line : record.split('\n')) {
        const auto match = opened.match(QString::fromUtf8(line.left(2000)));
        const QString how = match.captured(2);
        if (match.hasMatch() && (how.contains(u"O_WRONLY"_s) || how.contains(u"O_RDWR"_s) || how.contains(u"O_CREAT"_s)) && !files.contains(match.captured(1)))
            files << match.captured(1);
    }
    return files;
}

} // namespace

/// Reads byte by byte what is written to disk: the vaults, and everything else.
class tst_VaultLeaks : public QObject
{
    Q_OBJECT

private slots:
    void vaults_holdNothingInTheClear();
    void everythingTyped_isWrittenNowhereInTheClear();

private:
    /// The same records, wherever they are kept.
    static void write(Database &database)
    {
        Client client = aClient().named(u"Quillabeth"_s, u"Zyndarra"_s).calledAt(u"555-019283"_s);
        client.email = u"zyndarra@example.org"_s;
        client.deskNote = u"prefers the north window"_s;
        client.id = orFail(ClientStore(database).add(client));
        Visit visit = aVisit().of(client.id).saying(u"hammering behind the left brow"_s);
        visit.note.assessment = u"brow follows the marble knot"_s;
        Finding finding = aFinding().in(u"trapezius_upper"_s, Side::Right).scoring(7, 4);
        finding.remark = u"like a dried pea"_s;
        visit.findings = {finding};
        orFail(recordVisit(database, visit, visit.startedAt.addSecs(3600)));
        VisitSummary summary;
        summary.startedAt = visit.startedAt;
        summary.home = u"squeeze the copper lemon"_s;
        orFail(ReleasedSummaryStore(database).add({newId<ReleaseId>(), client.id, visit.id, visit.therapist, visit.startedAt, visit.startedAt}, summary));
    }
    static QList<Canary> texts()
    {
        return {textCanary(u"given name"_s, u"Quillabeth"_s), textCanary(u"family name"_s, u"Zyndarra"_s),
                textCanary(u"phone"_s, u"555-019283"_s), textCanary(u"e-mail"_s, u"zyndarra@example.org"_s),
                textCanary(u"desk note"_s, u"north window"_s), textCanary(u"S"_s, u"hammering behind"_s),
                textCanary(u"A"_s, u"marble knot"_s), textCanary(u"remark"_s, u"dried pea"_s),
                textCanary(u"released summary"_s, u"copper lemon"_s),
                textCanary(u"muscle"_s, u"trapezius_upper"_s)};
    }
};

void tst_VaultLeaks::vaults_holdNothingInTheClear()
{
    TestClinic clinic;
    const auto typed = readRecoverySheet(clinic.recoverySheet());
    QVERIFY(typed);
    const Secret &recovery = *typed;
    QList<Canary> canaries = texts();
    canaries += textCanary(u"password"_s, TestClinic::passwordText());
    canaries += textCanary(u"recovery sheet"_s, clinic.recoverySheet());
    canaries += keyCanary(u"R"_s, recovery);
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        const Secret key = vaultKey(recovery, vault, 1);
        canaries += keyCanary(schemaOf(vault) + " vault key"_L1, key);
        canaries += keyCanary(schemaOf(vault) + " page key"_L1, pageKey(key));
        canaries += keyCanary(schemaOf(vault) + " keyring key"_L1, keyringMacKey(key));
    }

    int open = 0;
    int closed = 0;
    {
        OpenClinic session = clinic.open();
        write(*session.database);
        const QStringList hits = scanFolder(clinic.folder().path, canaries, &open); // with write-ahead logs
        QVERIFY2(hits.isEmpty(), qUtf8Printable(hits.join(u'\n')));
    }
    const QStringList hits = scanFolder(clinic.folder().path, canaries, &closed);
    QVERIFY2(hits.isEmpty(), qUtf8Printable(hits.join(u'\n')));
    QVERIFY(open >= 5);   // keyring, two vaults, their logs
    QVERIFY(closed >= 3); // keyring, two vaults

    // The same scanner finds each of them where the data lies in plain files.
    const QString plain = clinic.beside(u"plain"_s);
    QVERIFY(QDir().mkpath(plain));
    TestDatabase database;
    write(*database);
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        sqlite3_int64 size = 0;
        unsigned char *bytes = sqlite3_serialize(database->handle(), qUtf8Printable(schemaOf(vault)), &size, 0);
        QVERIFY(bytes);
        QFile copy(plain + u'/' + schemaOf(vault));
        QVERIFY(copy.open(QFile::WriteOnly));
        copy.write(reinterpret_cast<const char *>(bytes), size);
        sqlite3_free(bytes);
    }
    QFile keys(plain + "/keys"_L1);
    QVERIFY(keys.open(QFile::WriteOnly));
    for (const Canary &canary : canaries.mid(texts().size()))
        keys.write("..." + canary.forms.constFirst());
    keys.close();
    const QString found = scanFolder(plain, canaries).join(u'\n');
    for (const Canary &canary : canaries)
        QVERIFY2(found.contains(": "_L1 + canary.name), qUtf8Printable(canary.name));
}

/// Somebody types into the real window wherever one can type. Each byte that the process hands to the system is looked
/// at as it goes, also what goes into a file that is removed at once, and each file that is left.
void tst_VaultLeaks::everythingTyped_isWrittenNowhereInTheClear()
{
    const CheapKdf cheap;
    QTemporaryDir dir;
    QTemporaryDir aside; // for the record, which is not the program's
    const QString record = aside.filePath(u"record"_s);
    const ClinicFolder folder{dir.filePath(u"clinic.untie"_s)};
    const Typing::Words words;
    {
        WorkingHours hours;
        hours.person = newId<PersonId>();
        hours.week.fill({{8 * 60, 20 * 60}});
        const CreatedClinic made = orFail(createClinic(folder, hours.person, u"Test Owner"_s, Secret::fromText(words.password)));
        Person owner;
        owner.id = hours.person;
        owner.name = u"Test Owner"_s;
        orFail(PeopleStore(*made.clinic.database).add(owner));
        orFail(HoursStore(*made.clinic.database).save(hours));
        orFail(ServiceStore(*made.clinic.database).save(Service{.id = {}, .rev = 0, .name = u"Swedish 60"_s, .minutes = 60}));
    }
    const QList<Canary> canaries = words.canaries();
    const QString leaked = strangeWord();
    const QString remembered = strangeWord();
    const QList<Canary> controls{textCanary(u"leak"_s, leaked), textCanary(u"remembered"_s, remembered)};

    const QStringList watched{u"strace"_s,
                              u"-f"_s,
                              u"-qq"_s,
                              u"-xx"_s,
                              u"-s"_s,
                              u"4000000"_s,
                              u"-e"_s,
                              u"trace=open,openat,creat,write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mmap"_s,
                              u"-e"_s,
                              u"signal=none"_s,
                              u"-o"_s,
                              record,
                              QStringLiteral(TYPIST)};
    {
        Typing typing(dir.path(), watched);
        typing.typeEverything(folder.path, words);
        typing.signAndBook(words);
        typing.tell(u"lock"_s);
        int files = 0;
        const QStringList hits = scanFolder(dir.path(), canaries, &files);
        QVERIFY2(hits.isEmpty(), qPrintable(hits.join(u'\n')));
        QVERIFY(files >= 4); // keyring, two vaults, the workstation's settings
        // The same eyes find what is written in the clear, into a file that is gone by now, and among the settings.
        typing.tell(u"leak"_s, leaked);
        typing.tell(u"remember"_s, remembered);
        QVERIFY(typing.end());
    }
    const QStringList left = scanFolder(dir.path(), canaries + controls);
    QVERIFY2(left.size() == 1 && left.first().endsWith(u": remembered"_s), qPrintable(left.join(u'\n')));
    const QByteArray written = writtenBytes(record);
    QCOMPARE(foundIn(written, canaries + controls), (QStringList{u"leak"_s, u"remembered"_s}));
    // No file is written by way of memory that is shared with it, where nobody sees what goes.
    static const QRegularExpression shared(u"mmap\\([^)]*PROT_WRITE[^)]*MAP_SHARED[^)]*, \\d+, "_s);
    QVERIFY(!QString::fromLatin1(written).contains(shared));

    QStringList elsewhere;
    for (const QString &file : openedForWriting(written)) {
        const bool isCoverage = file.endsWith(".gcda"_L1); // how often each line was run, when gates count that
        if (!file.startsWith(dir.path()) && file != "/dev/null"_L1 && !isCoverage)
            elsewhere << file;
    }
    QVERIFY2(elsewhere.isEmpty(), qPrintable(elsewhere.join(u'\n')));
    qInfo("%lld kB were looked at on their way, to %s", static_cast<long long>(written.size() >> 10), qPrintable(openedForWriting(written).join(u", "_s)));
}

UNTIE_TEST_MAIN(tst_VaultLeaks)
#include "tst_vaultleaks.moc"
