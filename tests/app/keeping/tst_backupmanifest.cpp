#include "app/keeping/backupmanifest.h"
#include "app/storage/filehash.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

BackupManifest aManifest()
{
    BackupManifest manifest;
    manifest.clinic = QByteArray(16, 'c');
    manifest.kind = BackupKind::Closing;
    manifest.madeAt = QDateTime({2026, 11, 26}, {21, 38, 4, 250}, Qt::UTC);
    manifest.program = u"0.2.0"_s;
    for (const auto &name : {u"keyring"_s, u"frontdesk.vault"_s, u"clinical.vault"_s, u"clinical.vault-wal"_s})
        manifest.files.insert(name, {4096 * name.size(), hashOf(name.toUtf8())});
    manifest.frontDesk = {.opened = true, .tables = 2, .counter = 4711, .head = hashOf("head"), .rows = {{u"client"_s, 12}, {u"person"_s, 3}}};
    return manifest;
}

/// The same text with a field changed and the checksum made right again.
QByteArray changed(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject object = QJsonDocument::fromJson(toJson(aManifest())).object();
    change(object);
    object.remove(u"sum"_s);
    object.insert(u"sum"_s, QString::fromLatin1(hashOf(QJsonDocument(object).toJson(QJsonDocument::Compact)).toHex()));
    return QJsonDocument(object).toJson();
}

} // namespace

class tst_BackupManifest : public QObject
{
    Q_OBJECT

private slots:
    void text_readsBackTheSame();
    void whole_isWhatWasOpenedInBothVaults();
    void anyBrokenByte_isNoticed();
    void hostileFields_areRefused_data();
    void hostileFields_areRefused();
    void newerFormat_isRefusedKindly();
    void file_tellsWhatIsWrong();
};

void tst_BackupManifest::text_readsBackTheSame()
{
    BackupManifest manifest = aManifest();
    QCOMPARE(orFail(backupManifestFrom(toJson(manifest))), manifest);
    manifest.clinical = {.opened = true, .tables = 2, .counter = 0, .head = {}, .rows = {}};
    manifest.secondCopyAt = manifest.madeAt.addSecs(60);
    QCOMPARE(orFail(backupManifestFrom(toJson(manifest))), manifest);
}

void tst_BackupManifest::whole_isWhatWasOpenedInBothVaults()
{
    BackupManifest manifest = aManifest();
    QVERIFY(!manifest.isWhole());
    manifest.clinical.opened = true;
    QVERIFY(manifest.isWhole());
}

void tst_BackupManifest::anyBrokenByte_isNoticed()
{
    const QByteArray json = toJson(aManifest());
    for (qsizetype at = 0; at < json.size(); ++at) {
        QByteArray broken = json;
        broken[at] = char(broken[at] ^ 0x04);
        const auto read = backupManifestFrom(broken);
        // A blank more or less is no other manifest.
        QVERIFY2(!read || *read == aManifest(), broken.constData());
        broken = json.first(at);
        QVERIFY(!backupManifestFrom(broken) || broken.trimmed() == json.trimmed());
    }
}

void tst_BackupManifest::hostileFields_areRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto set = [](const QString &key, const QJsonValue &value) { return changed([&](QJsonObject &object) { object[key] = value; }); };
    const auto addFile = [](const QString &name) {
        return changed([&](QJsonObject &object) {
            QJsonObject files = object[u"files"_s].toObject();
            files.insert(name, files[u"keyring"_s]);
            object[u"files"_s] = files;
        });
    };
    QTest::newRow("no clinic") << set(u"clinic"_s, QJsonValue::Undefined);
    QTest::newRow("half a clinic") << set(u"clinic"_s, u"cafe"_s);
    QTest::newRow("unknown kind") << set(u"kind"_s, u"weekly"_s);
    QTest::newRow("no time") << set(u"madeAt"_s, u"yesterday"_s);
    QTest::newRow("files are a list") << set(u"files"_s, QJsonArray());
    QTest::newRow("no vaults") << set(u"files"_s, QJsonObject());
    QTest::newRow("a file elsewhere") << addFile(u"../frontdesk.vault"_s);
    QTest::newRow("a file of another name") << addFile(u"notes.txt"_s);
    QTest::newRow("a negative counter") << set(u"frontdesk"_s, QJsonObject{{u"opened"_s, true}, {u"tables"_s, 1}, {u"counter"_s, -1}, {u"head"_s, u""_s}, {u"rows"_s, QJsonObject()}});
    QTest::newRow("a vault that is a number") << set(u"clinical"_s, 1);
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("nested to death") << QByteArray(200'000, '[');
}

void tst_BackupManifest::hostileFields_areRefused()
{
    QFETCH(QByteArray, json);
    const auto read = backupManifestFrom(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Corrupt);
}

void tst_BackupManifest::newerFormat_isRefusedKindly()
{
    const auto read = backupManifestFrom(changed([](QJsonObject &object) {
        object[u"format"_s] = 2;
        object.remove(u"kind"_s); // it may look quite different
    }));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::NewerFormat);
}

void tst_BackupManifest::file_tellsWhatIsWrong()
{
    const QTemporaryDir dir;
    QCOMPARE(readManifest(dir.filePath(u"none"_s)).error().kind, Error::Kind::NoFolder);
    QCOMPARE(readManifest(dir.path()).error(), (Error{Error::Kind::NotABackup, u"no manifest"_s, dir.path()}));
    orFail(writeManifest(dir.path(), aManifest()));
    QCOMPARE(orFail(readManifest(dir.path())), aManifest());
    QFile file(dir.filePath(u"manifest.json"_s));
    QVERIFY(file.open(QFile::ReadWrite) && file.seek(40) && file.putChar('#'));
    file.close();
    const auto broken = readManifest(dir.path());
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, Error::Kind::BadBackup);
    QCOMPARE(broken.error().subject, file.fileName());
}

UNTIE_TEST_MAIN(tst_BackupManifest)
#include "tst_backupmanifest.moc"
