#include "app/clients/clientstore.h"
#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "app/visits/recordvisit.h"
#include "tests/support/builders.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>

#include <sqlite3.h>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

/// A text or key that must not stand in the clear in any file, in the forms in which it could.
struct Canary
{
    QString name;
    QList<QByteArray> forms;
};

Canary textCanary(const QString &name, const QString &text)
{
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return {name, {text.toUtf8(), utf16, text.toUtf8().toHex(), text.toUtf8().toBase64().chopped(4)}};
}

Canary keyCanary(const QString &name, const Secret &key)
{
    const QByteArray raw(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size()));
    return {name, {raw, raw.toHex(), raw.toHex().toUpper(), raw.toBase64(QByteArray::OmitTrailingEquals)}};
}

QStringList foundIn(const QByteArray &bytes, const QList<Canary> &canaries)
{
    QStringList found;
    for (const Canary &canary : canaries) {
        if (std::ranges::any_of(canary.forms, [&](const QByteArray &form) { return bytes.contains(form); }))
            found += canary.name;
    }
    return found;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    return file.readAll();
}

/// Every file below a folder: "name: what was found in it".
QStringList scan(const QString &folder, const QList<Canary> &canaries, int *files = nullptr)
{
    QStringList hits;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if (files)
            ++*files;
        for (const QString &canary : foundIn(contentsOf(path), canaries))
            hits += path + ": "_L1 + canary;
    }
    return hits;
}

} // namespace

/// Reads the vault files byte by byte.
class tst_VaultLeaks : public QObject
{
    Q_OBJECT

private slots:
    void vaults_holdNothingInTheClear();

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
    }
    static QList<Canary> texts()
    {
        return {textCanary(u"given name"_s, u"Quillabeth"_s), textCanary(u"family name"_s, u"Zyndarra"_s),
                textCanary(u"phone"_s, u"555-019283"_s), textCanary(u"e-mail"_s, u"zyndarra@example.org"_s),
                textCanary(u"desk note"_s, u"north window"_s), textCanary(u"S"_s, u"hammering behind"_s),
                textCanary(u"A"_s, u"marble knot"_s), textCanary(u"remark"_s, u"dried pea"_s),
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
        const QStringList hits = scan(clinic.folder().path, canaries, &open); // with write-ahead logs
        QVERIFY2(hits.isEmpty(), qUtf8Printable(hits.join(u'\n')));
    }
    const QStringList hits = scan(clinic.folder().path, canaries, &closed);
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
    const QString found = scan(plain, canaries).join(u'\n');
    for (const Canary &canary : canaries)
        QVERIFY2(found.contains(": "_L1 + canary.name), qUtf8Printable(canary.name));
}

UNTIE_TEST_MAIN(tst_VaultLeaks)
#include "tst_vaultleaks.moc"
