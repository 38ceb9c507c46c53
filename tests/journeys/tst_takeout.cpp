#include "app/bodymap/atlas.h"
#include "app/commands/sampleclinic.h"
#include "app/common/translator.h"
#include "app/exchange/clientcopy.h"
#include "app/exchange/fhirexport.h"
#include "app/security/session.h"
#include "app/visits/visitstore.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace untie;
using namespace Qt::StringLiterals;

/// A client takes their record along, and a clinic its clients: as a document to read and as FHIR.
class tst_TakeOut : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void record_holdsAllThatIsTheirs();
    void record_isAPdf();
    void bundle_isWhatR4Asks();
    void bundle_pointsOnlyAtWhatIsInIt();
    void bundle_holdsEveryKindOfResource();
    void bundle_hasNoCodeThatIsNotSure();
    void bundleOfOne_namesNobodyElse();
    void stoppedBundle_leavesNothing();

private:
    OpenClinic openSample() const
    {
        const SampleAccount &owner = m_sample.accounts.constFirst();
        return orFail(signIn({m_dir.filePath(u"sample.untie"_s)}, owner.user, Secret::fromText(owner.password)));
    }
    static void writeAll(Database &database, const QString &file, ClientId only)
    {
        FhirExport bundle(file, only, QDateTime::currentDateTimeUtc());
        while (!orFail(bundle.step(database))) { }
    }
    static QJsonObject bundleIn(const QString &file)
    {
        QFile written(file);
        if (!written.open(QIODevice::ReadOnly))
            qFatal("no bundle");
        QJsonParseError problem;
        const QJsonObject bundle = QJsonDocument::fromJson(written.readAll(), &problem).object();
        if (problem.error != QJsonParseError::NoError)
            qFatal("%s", qPrintable(problem.errorString()));
        return bundle;
    }
    QList<QJsonObject> resources() const
    {
        QList<QJsonObject> all;
        for (const QJsonValue entry : m_bundle["entry"_L1].toArray())
            all += entry["resource"_L1].toObject();
        return all;
    }
    /// Whose notes are signed.
    static ClientId treated(Database &database)
    {
        for (const ClientId client : orFail(VisitStore(database).clients())) {
            if (std::ranges::any_of(orFail(VisitStore(database).newest(client, 1000)), [](const VisitRow &visit) { return visit.state == VisitState::Signed; }))
                return client;
        }
        qFatal("nobody in the sample has a signed note");
    }

    const CheapKdf m_cheap;
    QTemporaryDir m_dir;
    SampleClinic m_sample;
    QJsonObject m_bundle; ///< of the whole clinic
};

namespace {

/// What R4 says of an element: its place, from one to how many, and what it may be.
struct Rule
{
    const char *type;
    const char *element;
    int least;
    bool isList;
    QStringList values = {}; ///< empty: any
};

/// From the definitions at hl7.org/fhir/R4: all that is required, every list that we write, every closed set of codes.
const QList<Rule> &rules()
{
    static const QList<Rule> all{
        {"Patient", "name", 0, true},
        {"Patient", "telecom", 0, true},
        {"Patient", "address", 0, true},
        {"Patient", "contact", 0, true},
        {"Patient", "communication", 0, true},
        {"Patient", "photo", 0, true},
        {"RelatedPerson", "patient", 1, false},
        {"RelatedPerson", "relationship", 0, true},
        {"RelatedPerson", "name", 0, true},
        {"Practitioner", "name", 0, true},
        {"Practitioner", "qualification", 0, true},
        {"Appointment", "status", 1, false, {u"proposed"_s, u"pending"_s, u"booked"_s, u"arrived"_s, u"fulfilled"_s, u"cancelled"_s, u"noshow"_s, u"entered-in-error"_s, u"checked-in"_s, u"waitlist"_s}},
        {"Appointment", "participant", 1, true},
        {"Encounter", "status", 1, false, {u"planned"_s, u"arrived"_s, u"triaged"_s, u"in-progress"_s, u"onleave"_s, u"finished"_s, u"cancelled"_s, u"entered-in-error"_s, u"unknown"_s}},
        {"Encounter", "class", 1, false},
        {"Encounter", "participant", 0, true},
        {"Encounter", "appointment", 0, true},
        {"Encounter", "reasonCode", 0, true},
        {"QuestionnaireResponse", "status", 1, false, {u"in-progress"_s, u"completed"_s, u"amended"_s, u"entered-in-error"_s, u"stopped"_s}},
        {"QuestionnaireResponse", "item", 0, true},
        {"Observation", "status", 1, false, {u"registered"_s, u"preliminary"_s, u"final"_s, u"amended"_s, u"corrected"_s, u"cancelled"_s, u"entered-in-error"_s, u"unknown"_s}},
        {"Observation", "code", 1, false},
        {"Observation", "category", 0, true},
        {"Observation", "performer", 0, true},
        {"Observation", "note", 0, true},
        {"Observation", "component", 0, true},
        {"Observation", "bodySite", 0, false},
        {"Consent", "status", 1, false, {u"draft"_s, u"proposed"_s, u"active"_s, u"rejected"_s, u"inactive"_s, u"entered-in-error"_s}},
        {"Consent", "scope", 1, false},
        {"Consent", "category", 1, true},
        {"Consent", "performer", 0, true},
        {"DocumentReference", "status", 1, false, {u"current"_s, u"superseded"_s, u"entered-in-error"_s}},
        {"DocumentReference", "content", 1, true},
        {"DocumentReference", "author", 0, true},
    };
    return all;
}

/// Every object in it, however deep.
void eachObject(const QJsonValue &value, const std::function<void(const QJsonObject &)> &look)
{
    if (value.isObject()) {
        look(value.toObject());
        for (const QJsonValue &below : value.toObject())
            eachObject(below, look);
    }
    if (value.isArray()) {
        for (const QJsonValue below : value.toArray())
            eachObject(below, look);
    }
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

} // namespace

void tst_TakeOut::initTestCase()
{
    SamplePlan plan;
    plan.clients = 40;
    plan.visits = 80;
    plan.appointments = 120;
    plan.until = QDateTime::currentDateTimeUtc();
    m_sample = orFail(makeSampleClinic({m_dir.filePath(u"sample.untie"_s)}, plan));
    OpenClinic sample = openSample();
    writeAll(*sample.database, m_dir.filePath(u"all.json"_s), {});
    m_bundle = bundleIn(m_dir.filePath(u"all.json"_s));
}

void tst_TakeOut::record_holdsAllThatIsTheirs()
{
    OpenClinic sample = openSample();
    const ClientId client = treated(*sample.database);
    ClientRecordReader reader(client, QDateTime::currentDateTimeUtc());
    while (!orFail(reader.step(*sample.database))) { }
    const ClientRecordSource &record = reader.source();
    int signedVisits = 0;
    for (const VisitRow &visit : orFail(VisitStore(*sample.database).newest(client, 1000)))
        signedVisits += visit.state == VisitState::Signed;
    QCOMPARE(record.visits.size(), signedVisits);
    QVERIFY(signedVisits > 0);
    QVERIFY(std::ranges::is_sorted(record.visits, {}, [](const VisitNoteSource &note) { return note.summary.visit.startedAt; }));

    const auto figure = Figure::load();
    const Translator words = Translator::forLanguage(u"en"_s);
    const auto atlas = Atlas::load(*figure, words);
    const Document document = clientRecordPages(record, *figure, *atlas, words, Paper::A4);
    QStringList pages;
    for (const Page &page : document.pages)
        pages += textOf(page);
    const QString text = pages.join(u'\n');
    QVERIFY(pages.constFirst().contains(displayName(record.client)));
    QVERIFY(pages.constFirst().contains("All that is kept of you"_L1));
    for (const VisitNoteSource &note : record.visits)
        QVERIFY(text.contains(u"Visit %1 on"_s.arg(note.number)));
    QVERIFY(record.appointments.isEmpty() || text.contains(record.names.time(record.appointments.constFirst().minute)));
    QVERIFY(!document.title.contains(record.client.family) && !document.fileName.contains(record.client.family));
}

void tst_TakeOut::record_isAPdf()
{
    OpenClinic sample = openSample();
    const ClientId client = treated(*sample.database);
    ClientRecordReader reader(client, QDateTime::currentDateTimeUtc());
    while (!orFail(reader.step(*sample.database))) { }
    orFail(noteClientRecord(*sample.database, client));
    const QString file = m_dir.filePath(u"record.pdf"_s);
    orFail(writeClientRecord(reader.source(), {}, file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.read(5) == "%PDF-" && written.size() > 10'000);
    QCOMPARE(ClientRecordReader(ClientId{12}, QDateTime::currentDateTimeUtc()).step(*sample.database).error().kind, Error::Kind::NotFound);
}

void tst_TakeOut::bundle_isWhatR4Asks()
{
    QCOMPARE(m_bundle["resourceType"_L1].toString(), u"Bundle"_s);
    QCOMPARE(m_bundle["type"_L1].toString(), u"collection"_s);
    static const QRegularExpression id(u"^[A-Za-z0-9\\-.]{1,64}$"_s);
    for (const QJsonObject &resource : resources()) {
        const QString type = resource["resourceType"_L1].toString();
        QVERIFY2(id.match(resource["id"_L1].toString()).hasMatch(), qPrintable(type));
        for (const Rule &rule : rules()) {
            if (type != QLatin1StringView(rule.type))
                continue;
            const QJsonValue value = resource[QLatin1StringView(rule.element)];
            const QByteArray where = QByteArray(rule.type) + '.' + rule.element;
            QVERIFY2(rule.least == 0 || !isNothing(value), where.constData());
            QVERIFY2(value.isUndefined() || value.isArray() == rule.isList, where.constData());
            QVERIFY2(rule.values.isEmpty() || rule.values.contains(value.toString()), where.constData());
        }
        // Invariants: app-1 to app-4, obs-6, ppc-1, pat-1.
        if (type == "Appointment"_L1) {
            QVERIFY(resource.contains("start"_L1) && resource.contains("end"_L1));
            QVERIFY(!resource.contains("cancelationReason"_L1) || QStringList({u"cancelled"_s, u"noshow"_s}).contains(resource["status"_L1].toString()));
            for (const QJsonValue participant : resource["participant"_L1].toArray())
                QVERIFY(participant["status"_L1].toString() == "accepted"_L1 && participant.toObject().contains("actor"_L1));
        }
        if (type == "Observation"_L1)
            QVERIFY(resource.contains("valueString"_L1) != resource.contains("dataAbsentReason"_L1));
        if (type == "Consent"_L1)
            QVERIFY(resource.contains("policyRule"_L1));
    }
    eachObject(m_bundle, [](const QJsonObject &object) {
        for (auto value = object.begin(); value != object.end(); ++value)
            QVERIFY2(!isNothing(value.value()), qPrintable(value.key()));
    });
}

void tst_TakeOut::bundle_pointsOnlyAtWhatIsInIt()
{
    QSet<QString> urls;
    for (const QJsonValue entry : m_bundle["entry"_L1].toArray()) {
        QVERIFY2(!urls.contains(entry["fullUrl"_L1].toString()), "two with one address");
        urls += entry["fullUrl"_L1].toString();
    }
    int references = 0;
    eachObject(m_bundle, [&](const QJsonObject &object) {
        if (!object.contains("reference"_L1))
            return;
        ++references;
        QVERIFY2(urls.contains(object["reference"_L1].toString()), qPrintable(object["reference"_L1].toString()));
    });
    QVERIFY(references > 500);
}

void tst_TakeOut::bundle_holdsEveryKindOfResource()
{
    QHash<QString, int> counts;
    for (const QJsonObject &resource : resources())
        ++counts[resource["resourceType"_L1].toString()];
    QCOMPARE(counts.value(u"Patient"_s), 40);
    for (const char *type : {"Practitioner", "Appointment", "Encounter", "QuestionnaireResponse", "Observation", "Consent", "DocumentReference", "RelatedPerson"})
        QVERIFY2(counts.value(QLatin1StringView(type)) > 0, type);
    QCOMPARE(counts.value(u"DocumentReference"_s), counts.value(u"Encounter"_s));
}

void tst_TakeOut::bundle_hasNoCodeThatIsNotSure()
{
    QSet<QString> unsure; // marked in the table as not checked
    for (const QJsonValue row : QJsonDocument::fromJson(AtlasTables::embedded().muscles).array()) {
        for (const QJsonValue code : row["codes"_L1].toArray()) {
            if (!code["export"_L1].toBool(true))
                unsure += code["code"_L1].toString();
        }
    }
    QVERIFY(unsure.size() > 20);
    const QStringList systems{u"urn:oid:2.16.840.1.113883.6.119"_s, u"http://snomed.info/sct"_s, u"urn:ietf:bcp:47"_s};
    int sites = 0;
    eachObject(m_bundle, [&](const QJsonObject &object) {
        if (!object.contains("system"_L1) || !object.contains("code"_L1))
            return;
        QVERIFY(!unsure.contains(object["code"_L1].toString()));
        const QString system = object["system"_L1].toString();
        QVERIFY2(systems.contains(system) || system.startsWith("http://terminology.hl7.org/CodeSystem/"_L1), qPrintable(system));
        sites += system == systems.constFirst();
    });
    QVERIFY(sites > 50);
}

void tst_TakeOut::bundleOfOne_namesNobodyElse()
{
    OpenClinic sample = openSample();
    const ClientId client = treated(*sample.database);
    writeAll(*sample.database, m_dir.filePath(u"one.json"_s), client);
    const QJsonObject bundle = bundleIn(m_dir.filePath(u"one.json"_s));
    int patients = 0;
    for (const QJsonValue entry : bundle["entry"_L1].toArray()) {
        if (entry["resource"_L1]["resourceType"_L1].toString() == "Patient"_L1) {
            ++patients;
            QCOMPARE(entry["resource"_L1]["id"_L1].toString(), QString::number(client.value));
        }
    }
    QCOMPARE(patients, 1);
    FhirExport again(m_dir.filePath(u"one.json"_s), client, QDateTime::currentDateTimeUtc());
    QCOMPARE(again.step(*sample.database).error().kind, Error::Kind::Exists);
}

void tst_TakeOut::stoppedBundle_leavesNothing()
{
    OpenClinic sample = openSample();
    const QTemporaryDir folder;
    {
        FhirExport bundle(folder.filePath(u"clients.fhir.json"_s), {}, QDateTime::currentDateTimeUtc());
        QVERIFY(!orFail(bundle.step(*sample.database)));
        QVERIFY(!orFail(bundle.step(*sample.database)));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

UNTIE_TEST_GUI_MAIN(tst_TakeOut)
#include "tst_takeout.moc"
