#include "app/commands/demo.h"

#include "app/clients/clientfilestore.h"
#include "app/clients/clientphotostore.h"
#include "app/clients/clientstore.h"
#include "app/commands/sampleclinic.h"
#include "app/documents/releasedsummarystore.h"
#include "app/people/peoplestore.h"
#include "app/schedule/schedulestore.h"
#include "app/schedule/waitingstore.h"
#include "app/schedule/walltime.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
#include "app/visits/noteentrystore.h"
#include "app/visits/visitstore.h"

#include "tests/support/cheapkdf.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

struct Ran
{
    int code = -1;
    QString out;
    QString err;
};

Ran demo(const QStringList &arguments)
{
    Ran ran;
    QString nothing;
    QTextStream in(&nothing);
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    CommandIo io{in, out, err};
    ran.code = demoCommand().run(arguments, io);
    out.flush();
    err.flush();
    return ran;
}

} // namespace

class tst_Demo : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void demo_printsWhatOneNeedsToSignIn();
    void demo_makesAClinicThatOpens();
    void demo_isSignedButForTheLastDays();
    void demo_hasSummariesReadyToPrint();
    void demo_hasFacesAndFiles();
    void demo_hasAScheduleAroundToday();
    void demo_makesAsManyAppointmentsAsAsked();
    void demo_saysItInWordsToo();
    void demo_fillsAnEmptyFolder();
    void demo_refusesAFolderThatHoldsSomething();
    void demo_refusesImpossibleNumbers_data();
    void demo_refusesImpossibleNumbers();
    void demo_isAVerb();
    void makeSampleClinic_canBeMadeOnAnyDay_data();
    void makeSampleClinic_canBeMadeOnAnyDay();
    void makeSampleClinic_leavesNothingWhenItIsStopped();

private:
    QString folder() const { return m_dir->filePath(u"demo.untie"_s); }
    CheapKdf m_cheap;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_Demo::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void tst_Demo::demo_printsWhatOneNeedsToSignIn()
{
    const Ran ran = demo({folder(), u"--json"_s});
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.code, int(Done));
    const QJsonObject object = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    QCOMPARE(object.keys(), (QStringList{u"accounts"_s, u"clients"_s, u"visits"_s}));
    const QJsonObject owner = object["accounts"_L1][0].toObject();
    QCOMPARE(owner["user"_L1].toString(), u"Nora Vale"_s);
    QCOMPARE(owner["role"_L1].toString(), u"owner"_s);
    QVERIFY(owner["password"_L1].toString().size() >= 12);
    for (const auto &[row, user, role] : {std::tuple(1, u"Emil Sorrel"_s, Role::Therapist), std::tuple(2, u"Lotte Brook"_s, Role::Receptionist)}) {
        const QJsonObject account = object["accounts"_L1][row].toObject();
        QCOMPARE(account["user"_L1].toString(), user);
        const OpenClinic theirs = orFail(signIn({folder()}, user, Secret::fromText(account["password"_L1].toString())));
        QCOMPARE(theirs.session.role, role);
        QCOMPARE(theirs.database->has(Vault::Clinical), role != Role::Receptionist);
        QCOMPARE(orFail(PeopleStore(*theirs.database).find(theirs.session.person)).name, user);
    }
    QCOMPARE(object["clients"_L1].toArray().size(), 20);
    QCOMPARE(object["visits"_L1].toArray().size(), 20);

    auto clinic = orFail(signIn({folder()}, owner["user"_L1].toString(), Secret::fromText(owner["password"_L1].toString())));
    for (const QJsonValue &id : object["clients"_L1].toArray())
        QVERIFY(ClientStore(*clinic.database).find(ClientId{id.toString().toLongLong()}));
    for (const QJsonValue &id : object["visits"_L1].toArray()) {
        const Visit visit = orFail(VisitStore(*clinic.database).find(VisitId{id.toString().toLongLong()}));
        QVERIFY(std::ranges::any_of(visit.findings, [](const Finding &finding) { return finding.before && finding.after; }));
    }
}

void tst_Demo::demo_makesAClinicThatOpens()
{
    const Ran ran = demo({folder(), u"--clients"_s, u"30"_s, u"--visits"_s, u"100"_s, u"--seed"_s, u"7"_s});
    QCOMPARE(ran.code, int(Done));
    auto clinic = orFail(signIn({folder()}, {}, Secret::fromText(u"linden-row-sample"_s)));
    QCOMPARE(clinic.session.name, u"Nora Vale"_s);
    Database &database = *clinic.database;
    QCOMPARE(orFail(SettingsStore(database).clinicProfile()).name, u"Linden Row Massage"_s);
    const QList<Person> people = orFail(PeopleStore(database).all());
    QVERIFY(std::ranges::any_of(people, [&](const Person &person) { return person.id == clinic.session.person; }));
    const QList<Client> clients = orFail(ClientStore(database).all());
    QCOMPARE(clients.size(), 30);
    qsizetype visits = 0;
    for (const Client &client : clients) {
        const QList<VisitRow> rows = orFail(VisitStore(database).newest(client.id, 1000));
        visits += rows.size();
        QCOMPARE(client.lastVisit.has_value(), !rows.isEmpty());
    }
    QCOMPARE(visits, 100);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"demo.untie"_s});
}

void tst_Demo::demo_isSignedButForTheLastDays()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"clinic.untie"_s);
    const Ran ran = demo({path, u"--clients"_s, u"20"_s, u"--json"_s});
    QCOMPARE(ran.code, int(Done));
    const QJsonArray accounts = QJsonDocument::fromJson(ran.out.toUtf8()).object()[u"accounts"_s].toArray();
    const OpenClinic clinic = orFail(signIn({path}, {}, Secret::fromText(accounts.first().toObject()[u"password"_s].toString())));
    const NoteEntryStore notes(*clinic.database);
    NoteCheck check;
    while (!check.done)
        orFail(notes.checkOn(check, 100));
    QVERIFY(check.notes > 20);
    QVERIFY(check.broken.isEmpty());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const UnsignedVisit &visit : orFail(notes.unsignedOf(clinic.session.person, now, 1000)))
        QVERIFY(visit.startedAt.secsTo(now) < 2 * 24 * 3600);
}

void tst_Demo::demo_hasSummariesReadyToPrint()
{
    QCOMPARE(demo({folder()}).code, int(Done));
    auto clinic = orFail(signIn({folder()}, {}, Secret::fromText(u"linden-row-sample"_s)));
    const ReleasedSummaryStore desk(*clinic.database);
    const QList<ReleasedSummary> waiting = orFail(desk.waiting());
    QVERIFY(!waiting.isEmpty());
    for (const ReleasedSummary &released : waiting) {
        QCOMPARE(orFail(VisitStore(*clinic.database).find(released.client, released.visit)).state, VisitState::Signed);
        QVERIFY(released.releasedAt > released.visitAt);
        QVERIFY(!released.printedAt);
        QCOMPARE(orFail(desk.content(released.id)).client, released.clientName);
    }
}

void tst_Demo::demo_hasFacesAndFiles()
{
    const Ran ran = demo({folder(), u"--json"_s});
    auto clinic = orFail(signIn({folder()}, {}, Secret::fromText(u"linden-row-sample"_s)));
    const ClientId first{QJsonDocument::fromJson(ran.out.toUtf8())["clients"_L1][0].toString().toLongLong()};
    QCOMPARE(orFail(ClientPhotoStore(*clinic.database).known()).size(), 6);
    const QList<ClientFile> files = orFail(ClientFileStore(*clinic.database).of(first));
    QCOMPARE(files.size(), 3);
    for (const ClientFile &file : files) // and whoever presses one sees it
        QVERIFY(mayBeShownElsewhere(file.name, orFail(ClientFileStore(*clinic.database).read(file, false))));
    QVERIFY(std::ranges::any_of(files, [](const ClientFile &file) { return file.vault == Vault::Clinical; }));
}

void tst_Demo::demo_hasAScheduleAroundToday()
{
    QCOMPARE(demo({folder()}).code, int(Done));
    auto clinic = orFail(signIn({folder()}, {}, Secret::fromText(u"linden-row-sample"_s)));
    Database &database = *clinic.database;
    const QByteArray zone = timeZoneOf(orFail(SettingsStore(database).clinicProfile())).id();
    const QDate today = onTheWall(QDateTime::currentDateTimeUtc(), zone).first;
    int withVisit = 0, inSeries = 0;
    for (const DayEntry &entry : orFail(ScheduleStore(database).between(today.addDays(-300), today.addDays(35)))) {
        const Appointment &appointment = entry.appointment;
        QCOMPARE(appointment.zone, zone);
        QCOMPARE(entry.clientName.isEmpty(), appointment.isBlock());
        withVisit += appointment.visit ? 1 : 0;
        inSeries += appointment.series ? 1 : 0;
    }
    QVERIFY(withVisit > 100);
    QVERIFY(inSeries > 5);
    QCOMPARE(orFail(WaitingStore(database).waiting()).size(), 3);
}

void tst_Demo::demo_makesAsManyAppointmentsAsAsked()
{
    QCOMPARE(demo({folder(), u"--clients"_s, u"20"_s, u"--visits"_s, u"20"_s, u"--appointments"_s, u"3000"_s}).code, int(Done));
    auto clinic = orFail(signIn({folder()}, {}, Secret::fromText(u"linden-row-sample"_s)));
    const QDate today = QDate::currentDate();
    const QList<DayEntry> all = orFail(ScheduleStore(*clinic.database).between(today.addDays(-400), today.addDays(40)));
    QCOMPARE(all.size(), 3000);
    QHash<QDate, int> byDay;
    for (const DayEntry &entry : all)
        ++byDay[entry.appointment.date];
    QCOMPARE(*std::ranges::max_element(byDay), 360); // 12 therapists, 30 each
}

void tst_Demo::demo_saysItInWordsToo()
{
    const Ran ran = demo({folder(), u"--clients"_s, u"3"_s});
    QCOMPARE(ran.code, int(Done));
    QVERIFY(ran.out.contains(u"Nora Vale"_s));
    QVERIFY(ran.out.contains(u"linden-row-sample"_s));
}

void tst_Demo::demo_fillsAnEmptyFolder()
{
    QVERIFY(QDir().mkpath(folder()));
    QCOMPARE(demo({folder(), u"--clients"_s, u"3"_s}).code, int(Done));
    QVERIFY(signIn({folder()}, {}, Secret::fromText(u"linden-row-sample"_s)));
}

void tst_Demo::demo_refusesAFolderThatHoldsSomething()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile kept(QDir(folder()).filePath(u".kept"_s));
    QVERIFY(kept.open(QFile::WriteOnly));
    kept.close();
    const Ran ran = demo({folder()});
    QCOMPARE(ran.code, int(Refused));
    QVERIFY(ran.err.contains(folder()));
    QCOMPARE(QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u".kept"_s});
}

void tst_Demo::demo_refusesImpossibleNumbers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no clients") << QStringList{u"--clients"_s, u"0"_s};
    QTest::newRow("half a client") << QStringList{u"--clients"_s, u"0.5"_s};
    QTest::newRow("fewer than no visits") << QStringList{u"--visits=-1"_s};
    QTest::newRow("more clients than there are people") << QStringList{u"--clients"_s, u"99999999999"_s};
    QTest::newRow("a seed of letters") << QStringList{u"--seed"_s, u"barley"_s};
    QTest::newRow("an option nobody knows") << QStringList{u"--horses"_s, u"5"_s};
    QTest::newRow("two folders") << QStringList{u"other"_s};
}

void tst_Demo::demo_refusesImpossibleNumbers()
{
    QFETCH(QStringList, arguments);
    const Ran ran = demo(QStringList{folder()} + arguments);
    QCOMPARE(ran.code, int(Usage));
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!QFileInfo::exists(folder()));
}

void tst_Demo::demo_isAVerb()
{
    QVERIFY(commandNamed(u"demo"_s));
}

void tst_Demo::makeSampleClinic_canBeMadeOnAnyDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("a Saturday, when the clinic closes at one") << QDate(2026, 11, 28);
    QTest::newRow("weeks from the first Wednesday of a month") << QDate(2026, 11, 18);
    QTest::newRow("that Wednesday itself") << QDate(2026, 12, 2);
    QTest::newRow("a Sunday, the first of a month") << QDate(2026, 11, 1);
    QTest::newRow("the last day of a year") << QDate(2026, 12, 31);
}

void tst_Demo::makeSampleClinic_canBeMadeOnAnyDay()
{
    QFETCH(QDate, day);
    SamplePlan plan;
    plan.until = QDateTime(day, {9, 0}, Qt::UTC);
    const auto made = makeSampleClinic({folder()}, plan, [](qint64, qint64) { return true; });
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    auto clinic = orFail(signIn({folder()}, {}, Secret::fromText(u"linden-row-sample"_s)));
    QHash<PersonId, int> byTherapist; // whoever looks at it sees a day's work
    for (const DayEntry &entry : orFail(ScheduleStore(*clinic.database).between(day, day)))
        ++byTherapist[entry.appointment.therapist];
    QCOMPARE(byTherapist.size(), 3);
    QVERIFY(std::ranges::all_of(byTherapist, [](int count) { return count >= 4; }));
}

void tst_Demo::makeSampleClinic_leavesNothingWhenItIsStopped()
{
    SamplePlan plan;
    plan.until = QDateTime::currentDateTimeUtc();
    const auto made = makeSampleClinic({folder()}, plan, [](qint64, qint64) { return false; });
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Unavailable);
    QVERIFY(QDir(m_dir->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

UNTIE_TEST_MAIN(tst_Demo)
#include "tst_demo.moc"
