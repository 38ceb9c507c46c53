#include "app/clients/clientstore.h"
#include "app/documents/release.h"
#include "app/documents/summaryjson.h"
#include "app/documents/summarypages.h"
#include "app/keeping/atunlock.h"
#include "app/schedule/schedulestore.h"
#include "app/security/permissions.h"
#include "app/settings/settingsstore.h"
#include "app/visits/recordvisit.h"
#include "app/visits/visitstore.h"
#include "tests/support/summaryfixture.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace untie;
using namespace Qt::StringLiterals;

/// How a client's summary comes from the clinical vault to the front desk, and when it goes.
class tst_Release : public QObject
{
    Q_OBJECT

private slots:
    void json_keepsAll_data();
    void json_keepsAll();
    void json_refusesWhatItCannotHaveMade_data();
    void json_refusesWhatItCannotHaveMade();
    void json_holdsNothingThatNeverBelongs();
    void signing_putsTheSummaryAtTheDesk();
    void signing_holdsItBackWhereTheTherapistWants();
    void signing_speaksTheClientsLanguage();
    void signing_endsTheAppointment();
    void interrupted_isFinishedAtTheNextUnlock();
    void doneTwice_isThereOnce();
    void handedOver_doesNotComeBack();
    void voided_isTakenBack();
    void again_replacesWhatLay();
    void printed_staysUntilItIsHandedOver();
    void notFetched_goesAfterItsTime();

private:
    /// A clinic on disk with one visit, its therapist signed in.
    struct Kept
    {
        Kept()
            : open(clinic.open())
        {
            Client client = aSummarySource().client;
            client.id = orFail(ClientStore(*open.database).add(client));
            visit = aSummarySource().visit;
            visit.client = client.id;
            visit.therapist = open.session.person;
            visit.startedAt = now.addSecs(-3600);
            visit.rev = orFail(recordVisit(*open.database, visit, now));
        }
        Result<NoteEntry> sign(bool released = true) { return signAndRelease(*open.database, visit.client, visit.id, visit.rev, {}, released, now); }
        ReleasedSummaryStore desk() { return ReleasedSummaryStore(*open.database); }
        QList<ReleasedSummary> waiting() { return orFail(desk().waiting()); }

        TestClinic clinic;
        OpenClinic open;
        QDateTime now = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch() / 60'000 * 60'000, Qt::UTC);
        Visit visit;
    };
    static VisitSummary withoutClinic(VisitSummary summary)
    {
        summary.clinic = {};
        return summary;
    }
};

void tst_Release::json_keepsAll_data()
{
    QTest::addColumn<VisitSummary>("summary");
    SummarySource source = aSummarySource();
    QTest::newRow("six points") << withoutClinic(summaryOf(source));
    QTest::newRow("in German") << withoutClinic(summaryOf(source, u"de"_s));
    source.nextVisit = source.visit.startedAt.addDays(14);
    source.goals = u"Sleep through"_s;
    source.visit.findings = manyFindings(120);
    source.visit.findings[2].view = u"sole-deep"_s;
    source.visit.findings[3].outlines = {QPolygonF({{100, 100}, {200, 100}, {150, 180}})};
    QTest::newRow("many points, the next visit, an inset, an area") << withoutClinic(summaryOf(source));
    source.visit.findings.clear();
    source.visit.note = {};
    QTest::newRow("nothing at all") << withoutClinic(summaryOf(source));
}

void tst_Release::json_keepsAll()
{
    QFETCH(VisitSummary, summary);
    const auto back = summaryFromJson(QJsonDocument::fromJson(QJsonDocument(jsonOf(summary)).toJson()).object());
    QVERIFY(back);
    QCOMPARE(back->startedAt.date(), summary.startedAt.date());
    QCOMPARE(back->startedAt.time(), summary.startedAt.time());
    QVERIFY(*back == summary);
}

void tst_Release::json_refusesWhatItCannotHaveMade_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no day") << u"started"_s << QJsonValue(u"yesterday"_s);
    QTest::newRow("a number for a name") << u"client"_s << QJsonValue(7);
    QTest::newRow("an unknown kind") << u"kinds"_s << QJsonValue(QJsonArray{u"miracle"_s});
    QTest::newRow("a score of 11") << u"changes"_s << QJsonValue(QJsonArray{QJsonObject{{u"place"_s, u"x"_s}, {u"then"_s, 11}, {u"now"_s, 1}}});
    QTest::newRow("a point outside") << u"points"_s << QJsonValue(QJsonArray{QJsonObject{{u"number"_s, 1}, {u"kind"_s, u"trp_active"_s}, {u"x"_s, 3}, {u"y"_s, 0.5}}});
    QTest::newRow("a trend without steps") << u"trend"_s << QJsonValue(QJsonObject{{u"place"_s, u"x"_s}});
}

void tst_Release::json_refusesWhatItCannotHaveMade()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = jsonOf(summaryOf(aSummarySource()));
    QVERIFY(summaryFromJson(json));
    json.insert(key, value);
    QVERIFY(!summaryFromJson(json));
}

void tst_Release::json_holdsNothingThatNeverBelongs()
{
    SummarySource source = aSummarySource();
    source.client.deskNote = u"CANARY-DESK"_s;
    source.client.phone = u"CANARY-PHONE"_s;
    const QByteArray json = QJsonDocument(jsonOf(summaryOf(source))).toJson();
    QVERIFY(!json.contains("CANARY"));
    QVERIFY(!json.contains(QByteArray::number(source.visit.id.value)));
    QVERIFY(!json.contains(QByteArray::number(source.client.id.value)));
}

void tst_Release::signing_putsTheSummaryAtTheDesk()
{
    Kept kept;
    QVERIFY(kept.sign());
    const QList<ReleasedSummary> waiting = kept.waiting();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0].visit, kept.visit.id);
    QCOMPARE(waiting[0].client, kept.visit.client);
    QCOMPARE(waiting[0].clientName, u"Odile Marchbanks"_s);
    const VisitSummary summary = orFail(kept.desk().content(waiting[0].id));
    QCOMPARE(summary.points.size(), 6);
    QCOMPARE(summary.client, u"Odile Marchbanks"_s);
    QVERIFY(orFail(PendingSteps(*kept.open.database).queued(Vault::Clinical)).isEmpty());
}

void tst_Release::signing_holdsItBackWhereTheTherapistWants()
{
    Kept kept;
    QVERIFY(kept.sign(false));
    QVERIFY(kept.waiting().isEmpty());
    QVERIFY(releaseSummary(*kept.open.database, kept.visit.id, kept.now)); // and gives it later
    QCOMPARE(kept.waiting().size(), 1);
}

void tst_Release::signing_speaksTheClientsLanguage()
{
    Kept kept; // a clinic that speaks English
    ClientStore clients(*kept.open.database);
    Client client = orFail(clients.find(kept.visit.client));
    client.language = u"de"_s;
    orFail(clients.update(client));
    QVERIFY(kept.sign());
    const VisitSummary summary = orFail(kept.desk().content(kept.waiting()[0].id));
    QCOMPARE(summary.language, u"de"_s);
    QVERIFY2(summary.points[0].place.endsWith(u", rechts"_s), qPrintable(summary.points[0].place));
    const QString text = textOf(summaryPages(summary, theFigure(), wordsOf(summary.language), Paper::A4));
    QVERIFY(text.contains(u"Was wir gemacht haben"_s));
    QVERIFY(!text.contains("Swedish"_L1));
}

void tst_Release::signing_endsTheAppointment()
{
    Kept kept;
    ScheduleStore schedule(*kept.open.database);
    Appointment appointment;
    appointment.client = kept.visit.client;
    appointment.therapist = kept.visit.therapist;
    appointment.date = kept.visit.startedAt.date();
    appointment.minute = kept.visit.startedAt.time().msecsSinceStartOfDay() / 60'000;
    appointment.minutes = 30;
    appointment.zone = "UTC";
    appointment = orFail(schedule.book(appointment));
    appointment.status = AppointmentStatus::InTreatment;
    appointment.visit = kept.visit.id;
    appointment = orFail(schedule.change(appointment));
    QVERIFY(kept.sign());
    QCOMPARE(orFail(schedule.find(appointment.id)).appointment.status, AppointmentStatus::Done);
}

void tst_Release::interrupted_isFinishedAtTheNextUnlock()
{
    Kept kept;
    const PendingStep step{makeId(), releaseStep().kind, kept.visit.id.value, QString::number(kept.now.toMSecsSinceEpoch())};
    QVERIFY(signVisit(*kept.open.database, kept.visit.client, kept.visit.id, kept.visit.rev, {}, kept.now, {step}));
    QVERIFY(kept.waiting().isEmpty()); // killed here
    kept.open = {};
    kept.open = kept.clinic.open();
    const UnlockFindings findings = orFail(lookAtUnlock(*kept.open.database, kept.open.session, {}));
    QCOMPARE(findings.steps.left.size(), 0);
    QCOMPARE(kept.waiting().size(), 1);
}

void tst_Release::doneTwice_isThereOnce()
{
    Kept kept;
    QVERIFY(kept.sign());
    const PendingStep step{kept.waiting()[0].id.value, releaseStep().kind, kept.visit.id.value, QString::number(kept.now.toMSecsSinceEpoch())};
    QVERIFY(releaseStep().run(*kept.open.database, step));
    QCOMPARE(kept.waiting().size(), 1);
}

void tst_Release::handedOver_doesNotComeBack()
{
    Kept kept;
    QVERIFY(kept.sign());
    const ReleaseId release = kept.waiting()[0].id;
    QVERIFY(kept.desk().handOver(release, kept.now));
    QVERIFY(kept.waiting().isEmpty());
    QCOMPARE(kept.desk().content(release).error().kind, Error::Kind::NotFound);
    // A step that was interrupted behind the summary's arrival is done again at the therapist's next unlock.
    QVERIFY(releaseStep().run(*kept.open.database, {release.value, releaseStep().kind, kept.visit.id.value, QString::number(kept.now.toMSecsSinceEpoch())}));
    QVERIFY(kept.waiting().isEmpty());
    auto row = orFail(kept.open.database->run(u"SELECT content FROM frontdesk.released_summary WHERE id = :id"_s, {{u":id"_s, release.value}}));
    QVERIFY(row.next());
    QVERIFY(row.value(0).isNull());
}

void tst_Release::voided_isTakenBack()
{
    Kept kept;
    QVERIFY(kept.sign());
    Amendment wrong;
    wrong.kind = EntryKind::Void;
    wrong.reason = u"Written for the wrong client."_s;
    QVERIFY(amendAndRecall(*kept.open.database, kept.visit.client, kept.visit.id, wrong, kept.now));
    QVERIFY(kept.waiting().isEmpty());
    QVERIFY(!releaseSummary(*kept.open.database, kept.visit.id, kept.now));
}

void tst_Release::again_replacesWhatLay()
{
    Kept kept;
    QCOMPARE(releaseSummary(*kept.open.database, kept.visit.id, kept.now).error().kind, Error::Kind::Denied); // a draft
    QVERIFY(kept.sign());
    const ReleaseId first = kept.waiting()[0].id;
    QVERIFY(releaseSummary(*kept.open.database, kept.visit.id, kept.now.addSecs(60)));
    QCOMPARE(kept.waiting().size(), 1);
    QVERIFY(kept.waiting()[0].id != first);
}

void tst_Release::printed_staysUntilItIsHandedOver()
{
    Kept kept;
    QVERIFY(kept.sign());
    const ReleaseId release = kept.waiting()[0].id;
    QVERIFY(!kept.waiting()[0].printedAt);
    QVERIFY(kept.desk().notePrinted(release, AuditAction::Printed, kept.now));
    QVERIFY(kept.desk().notePrinted(release, AuditAction::Printed, kept.now.addSecs(60)));
    QCOMPARE(kept.waiting()[0].printedAt, std::optional(kept.now.addSecs(60)));
    const auto rows = orFail(AuditStore(*kept.open.database).rows(Vault::FrontDesk, {.action = AuditAction::Printed}, 10));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].object, kept.visit.client.value);
    QVERIFY(kept.desk().handOver(release, kept.now));
    QCOMPARE(kept.desk().handOver(release, kept.now).error().kind, Error::Kind::NotFound);
}

void tst_Release::notFetched_goesAfterItsTime()
{
    Kept kept;
    QVERIFY(kept.sign());
    QVERIFY(kept.desk().expire(kept.now.addDays(releaseDays)));
    QCOMPARE(kept.waiting().size(), 1);
    QVERIFY(kept.desk().expire(kept.now.addDays(releaseDays).addSecs(1)));
    QVERIFY(kept.waiting().isEmpty());
}

UNTIE_TEST_GUI_MAIN(tst_Release)
#include "tst_release.moc"
