#include "app/clients/clientfilestore.h"
#include "app/clients/clientphotostore.h"
#include "app/clients/clientstore.h"
#include "app/commands/sampleclinic.h"
#include "app/exchange/clientcopy.h"
#include "app/exchange/clinicimport.h"
#include "app/exchange/opentables.h"
#include "app/security/session.h"
#include "app/storage/vaultcheckstore.h"
#include "app/visits/visitstore.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/support/vaultdump.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;

/// A whole clinic leaves in the open format and comes into an empty one, which then holds the same.
class tst_MovingClinic : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTable_isOpenOrHasAReason();
    void cleanClinic_holdsTheSame();
    void clinicWithClients_isNotOverwritten();
    void whatIsDamaged_isNamedAndNothingStays_data();
    void whatIsDamaged_isNamedAndNothingStays();
    void oneClient_holdsAllThatIsTheirs();
    void stopped_leavesNothing();

private:
    OpenClinic openSample() const;

    const CheapKdf m_cheap;
    QTemporaryDir m_dir;
    SampleClinic m_sample;
    QString m_out; ///< the sample as it was written
};

namespace {

constexpr auto goOn = [](qint64, qint64) { return true; };

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/// Of the clinic itself: what every one is set up with stays its own.
QStringList moved(Database &database, Vault vault)
{
    return dumpOf(database, vault, unopenedTables() + QStringList{u"person"_s, u"setting"_s});
}

QSet<QString> rowsOf(Database &database, const QString &table)
{
    QStringList others = orFail(VaultCheckStore(database).tables(Vault::FrontDesk));
    others.removeAll(table);
    const QStringList lines = dumpOf(database, Vault::FrontDesk, others);
    return {lines.begin(), lines.end()};
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (entry.isDir())
            copyFolder(entry.filePath(), QDir(to).filePath(entry.fileName()));
        else
            QFile::copy(entry.filePath(), QDir(to).filePath(entry.fileName()));
    }
}

} // namespace

void tst_MovingClinic::initTestCase()
{
    SamplePlan plan;
    plan.clients = 30;
    plan.visits = 60;
    plan.appointments = 90;
    plan.until = now();
    m_sample = orFail(makeSampleClinic({m_dir.filePath(u"sample.untie"_s)}, plan));
    OpenClinic sample = openSample();
    const ClientId client = orFail(VisitStore(*sample.database).find(m_sample.visits.constFirst())).client;
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical})
        orFail(ClientFileStore(*sample.database).add({.client = client, .vault = vault, .name = u"letter.bin"_s}, QByteArray(3'000'000, '\xF0'), now()));
    QByteArray picture;
    QBuffer buffer(&picture);
    buffer.open(QBuffer::WriteOnly);
    QImage(20, 20, QImage::Format_RGB32).save(&buffer, "PNG");
    orFail(ClientPhotoStore(*sample.database).put(client, picture, now()));
    m_out = orFail(exportClinic(*sample.database, QDir(m_dir.path()), now(), goOn));
    QCOMPARE(m_out, m_dir.filePath(u"untie-clinic"_s));
    QCOMPARE(exportClinic(*sample.database, QDir(m_dir.path()), now(), goOn).error().kind, Error::Kind::Exists);
}

OpenClinic tst_MovingClinic::openSample() const
{
    const SampleAccount &owner = m_sample.accounts.constFirst();
    return orFail(signIn({m_dir.filePath(u"sample.untie"_s)}, owner.user, Secret::fromText(owner.password)));
}

/// A table that is added later has to be thought of.
void tst_MovingClinic::everyTable_isOpenOrHasAReason()
{
    TestDatabase db;
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        QStringList open;
        for (const OpenTable &table : openTables()) {
            if (table.vault == vault)
                open += QString::fromLatin1(table.name);
        }
        for (const QString &table : orFail(VaultCheckStore(*db).tables(vault)))
            QVERIFY2(open.contains(table) != unopenedTables().contains(table), qPrintable(schemaOf(vault) + u'.' + table));
    }
}

void tst_MovingClinic::cleanClinic_holdsTheSame()
{
    OpenClinic sample = openSample();
    const TestClinic empty;
    OpenClinic clinic = empty.open();
    QElapsedTimer clock;
    clock.start();
    const qint64 rows = orFail(importClinic(*clinic.database, m_out, goOn));
    qInfo("%lld rows in %lld ms", rows, clock.elapsed());
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        const QStringList before = moved(*sample.database, vault);
        QVERIFY(before.size() > 100);
        QCOMPARE(moved(*clinic.database, vault), before);
        QVERIFY(VaultCheckStore(*clinic.database).check(vault).faults.isEmpty());
    }
    for (const QString &table : {u"person"_s, u"setting"_s})
        QVERIFY((rowsOf(*sample.database, table) - rowsOf(*clinic.database, table)).isEmpty());

    // And it leaves the same again.
    QDir().mkpath(m_dir.filePath(u"again"_s));
    const QString again = orFail(exportClinic(*clinic.database, QDir(m_dir.filePath(u"again"_s)), now(), goOn));
    for (const OpenTable &table : openTables()) {
        const QString name = schemaOf(table.vault) + u'/' + QLatin1StringView(table.name) + u".jsonl"_s;
        if (table.vault == Vault::FrontDesk && (name.contains("person"_L1) || name.contains("setting"_L1)))
            continue;
        QFile first(m_out + u'/' + name);
        QFile second(again + u'/' + name);
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QList<QByteArray> one = first.readAll().split('\n');
        QList<QByteArray> other = second.readAll().split('\n');
        std::ranges::sort(one);
        std::ranges::sort(other);
        QCOMPARE(one, other);
    }
}

void tst_MovingClinic::clinicWithClients_isNotOverwritten()
{
    const TestClinic taken;
    OpenClinic clinic = taken.open();
    Client somebody;
    somebody.family = u"Vale"_s;
    orFail(ClientStore(*clinic.database).add(somebody));
    const auto refused = importClinic(*clinic.database, m_out, goOn);
    QVERIFY(!refused);
    QVERIFY2(refused.error().subject.contains("already"_L1), qPrintable(refused.error().subject));
    QCOMPARE(orFail(ClientStore(*clinic.database).all()).size(), 1);
}

void tst_MovingClinic::whatIsDamaged_isNamedAndNothingStays_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("no row") << u"clinical/visit.jsonl"_s << QByteArray("{\"id\": 1,\n") << u"clinical/visit.jsonl:1"_s;
    QTest::newRow("another kind of row") << u"clinical/finding.jsonl"_s << QByteArray("[1, 2]\n") << u"clinical/finding.jsonl:1"_s;
    QTest::newRow("a row that cannot be") << u"clinical/visit.jsonl"_s << QByteArray("\n{\"client_id\": 1, \"id\": \"x\", \"state\": \"draft\"}\n") << u"clinical/visit.jsonl:2"_s;
    QTest::newRow("another format") << u"manifest.json"_s << QByteArray("{\"format\": \"other\"}") << u"manifest.json"_s;
    QTest::newRow("a newer version") << u"manifest.json"_s << QByteArray("{\"format\": \"untie-clinic\", \"version\": 2}") << u"manifest.json"_s;
    const QByteArray one = QByteArray::number(m_sample.clients.at(0).value);
    const QByteArray other = QByteArray::number(m_sample.clients.at(1).value);
    const QByteArray third = QByteArray::number(m_sample.clients.at(2).value);
    const auto parent = [](const QByteArray &client, const QByteArray &of) { return "{\"client_id\": \"" + client + "\", \"other_id\": \"" + of + "\", \"kind\": \"parent\"}\n"; };
    QTest::newRow("parents in a circle") << u"frontdesk/client_link.jsonl"_s << parent(one, other) + parent(other, third) + parent(third, one) << u"frontdesk/client_link.jsonl goes round"_s;
    const auto merge = [](const QByteArray &id, const QByteArray &merged, const QByteArray &into) {
        return "{\"id\": " + id + ", \"merged_id\": \"" + merged + "\", \"into_id\": \"" + into + "\", \"root_id\": \"" + into + "\", \"at\": 1, \"person_id\": 0, \"fields\": \"{}\"}\n";
    };
    QTest::newRow("records that stand for each other") << u"frontdesk/client_merge.jsonl"_s << merge("1", one, other) + merge("2", other, one) << u"frontdesk/client_merge.jsonl goes round"_s;
    const OpenClinic sample = openSample();
    const ClientId treated = orFail(VisitStore(*sample.database).find(m_sample.visits.constFirst())).client;
    const QList<TriggerPoint> points = orFail(VisitStore(*sample.database).points(treated, now()));
    QVERIFY(points.size() >= 2);
    const auto point = [treated](TriggerPointId id, TriggerPointId into) {
        const auto number = [](qint64 value) { return '"' + QByteArray::number(value) + '"'; };
        return "{\"client_id\": " + number(treated.value) + ", \"id\": " + number(id.value) + ", \"point_id\": " + number(id.value) + ", \"into_id\": " + number(into.value) + ", \"merged_at\": 1, \"merged_by\": 0}\n";
    };
    QTest::newRow("points that stand for each other") << u"clinical/point_merge.jsonl"_s << point(points[0].id, points[1].id) + point(points[1].id, points[0].id) << u"clinical/point_merge.jsonl goes round"_s;
    QTest::newRow("columns that are no columns") << u"manifest.json"_s
                                                 << QByteArray("{\"format\": \"untie-clinic\", \"version\": 1, \"tables\": [{\"vault\": \"clinical\", \"table\": \"visit\", \"columns\": [\"id) VALUES (1); --\"]}]}")
                                                 << u"visit.id) VALUES"_s;
}

void tst_MovingClinic::whatIsDamaged_isNamedAndNothingStays()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, says);
    const QTemporaryDir copy;
    copyFolder(m_out, copy.path());
    QFile damaged(copy.filePath(file));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(content);
    damaged.close();
    const TestClinic empty;
    OpenClinic clinic = empty.open();
    const QStringList desk = moved(*clinic.database, Vault::FrontDesk);
    const QStringList clinical = moved(*clinic.database, Vault::Clinical);
    const auto refused = importClinic(*clinic.database, copy.path(), goOn);
    QVERIFY(!refused);
    QVERIFY2(refused.error().subject.contains(says), qPrintable(refused.error().subject + refused.error().detail));
    QCOMPARE(moved(*clinic.database, Vault::FrontDesk), desk);
    QCOMPARE(moved(*clinic.database, Vault::Clinical), clinical);
    orFail(importClinic(*clinic.database, m_out, goOn)); // as it was written, it still comes in
}

void tst_MovingClinic::oneClient_holdsAllThatIsTheirs()
{
    OpenClinic sample = openSample();
    const ClientId client = orFail(VisitStore(*sample.database).find(m_sample.visits.constFirst())).client;
    const QString file = m_dir.filePath(u"client.json"_s);
    orFail(exportClient(*sample.database, client, file, now()));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(written.readAll()).object();
    QCOMPARE(all["format"_L1].toString(), u"untie-client"_s);
    const QJsonObject tables = all["tables"_L1].toObject();
    QCOMPARE(tables["frontdesk.client"_L1].toArray().size(), 1);
    QCOMPARE(tables["frontdesk.client"_L1][0]["id"_L1].toString(), QString::number(client.value));
    QVERIFY(!tables["clinical.visit"_L1].toArray().isEmpty());
    QVERIFY(!tables["clinical.finding"_L1].toArray().isEmpty());
    for (const QString &files : {u"frontdesk.client_file"_s, u"clinical.client_file"_s}) { // besides those of the sample clinic
        QList<QByteArray> contents;
        for (const QJsonValue row : tables[files].toArray())
            contents += QByteArray::fromBase64(row["content"_L1]["base64"_L1].toString().toLatin1());
        QVERIFY(contents.contains(QByteArray(3'000'000, '\xF0')));
    }
    QVERIFY(!tables["frontdesk.client_photo"_L1].toArray().isEmpty());
    for (const QString &name : tables.keys()) { // and nobody else's
        for (const QJsonValue row : tables[name].toArray()) {
            if (row.toObject().contains("client_id"_L1))
                QCOMPARE(row["client_id"_L1].toString(), QString::number(client.value));
        }
    }
    QCOMPARE(exportClient(*sample.database, ClientId{12}, m_dir.filePath(u"none.json"_s), now()).error().kind, Error::Kind::NotFound);
    QVERIFY(!QFile::exists(m_dir.filePath(u"none.json"_s)));
}

void tst_MovingClinic::stopped_leavesNothing()
{
    OpenClinic sample = openSample();
    const QTemporaryDir to;
    QCOMPARE(exportClinic(*sample.database, QDir(to.path()), now(), [](qint64 done, qint64) { return done < 5; }).error().kind, Error::Kind::Unavailable);
    QVERIFY(QDir(to.path()).isEmpty());
    const TestClinic empty;
    OpenClinic clinic = empty.open();
    const QStringList before = moved(*clinic.database, Vault::Clinical);
    QCOMPARE(importClinic(*clinic.database, m_out, [](qint64 done, qint64) { return done < 5; }).error().kind, Error::Kind::Unavailable);
    QCOMPARE(moved(*clinic.database, Vault::Clinical), before);
}

UNTIE_TEST_MAIN(tst_MovingClinic)
#include "tst_movingclinic.moc"
