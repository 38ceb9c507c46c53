#include "app/visits/notesearchstore.h"

#include "app/security/identity.h"
#include "app/security/permissions.h"
#include "app/visits/signvisit.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 11, 17}, {15, 0}, Qt::UTC);

/// A clinic with a therapist at work.
class Room final
{
public:
    Room() { db->actAs({therapist, workstationName(), newIdentity().signing}, accessOf(Role::Therapist)); }

    /// Stores a visit that says this, `daysAgo`.
    Visit write(const QString &subjective, int daysAgo = 1, ClientId client = newId<ClientId>())
    {
        const QDateTime start = now.addDays(-daysAgo);
        Visit visit = aVisit().of(client).on(start).saying(subjective);
        visit.id = VisitId{makeIdAt(start.toMSecsSinceEpoch(), ++m_visits)};
        visit.therapist = therapist;
        visit.rev = orFail(VisitStore(*db).save(visit, now));
        return visit;
    }
    void sign(const Visit &visit, const QString &found = {}) { orFail(signVisit(*db, visit.client, visit.id, visit.rev, {.found = found, .lateReason = u"Ill."_s}, now)); }
    Visit writeSigned(const QString &subjective, int daysAgo = 1, ClientId client = newId<ClientId>())
    {
        const Visit visit = write(subjective, daysAgo, client);
        sign(visit);
        return visit;
    }
    QList<NoteHit> hits(const QString &typed, ClientId client = {}, int limit = 50) { return orFail(NoteSearchStore(*db).find(searchWords(typed), client, limit)); }
    QList<VisitId> found(const QString &typed, ClientId client = {}, int limit = 50)
    {
        QList<VisitId> visits;
        for (const NoteHit &hit : hits(typed, client, limit))
            visits << hit.visit;
        return visits;
    }
    /// Whether the index keeps this word anywhere.
    bool indexHolds(const QByteArray &word)
    {
        auto blocks = orFail(db->run(u"SELECT block FROM clinical.note_search_data"_s));
        bool holds = false;
        while (blocks.next())
            holds = holds || blocks.value(0).toByteArray().contains(word);
        return holds;
    }

    TestDatabase db;
    PersonId therapist = newId<PersonId>();

private:
    quint32 m_visits = 0;
};

} // namespace

class tst_NoteSearch : public QObject
{
    Q_OBJECT

private slots:
    void signedAndDraft_areFoundNewestFirst();
    void found_whateverCaseAndAccents();
    void found_inWhatTheMapSaidAndWasAdded();
    void ofOneClient_leavesOutOthers();
    void limit_keepsTheNewest();
    void draft_isFoundAsItStandsNow();
    void draft_isInNoIndex();
    void hit_saysWhoWhenAndWhere();
    void removed_leavesNoWordBehind();
    void older_areIndexedByTheMigration();
    void longWord_isFoundAmongOthersThatBeginAlike();
    void receptionist_findsNothing();
};

void tst_NoteSearch::signedAndDraft_areFoundNewestFirst()
{
    Room room;
    const Visit old = room.writeSigned(u"Tense shoulder."_s, 9);
    const Visit draft = room.write(u"Shoulder again."_s, 2);
    const Visit recent = room.writeSigned(u"Shoulders free."_s, 1);
    room.writeSigned(u"Low back."_s, 1);
    QCOMPARE(room.found(u"shoulder"_s), (QList{recent.id, draft.id, old.id}));
    QCOMPARE(room.found(u"elbow"_s), QList<VisitId>());
    QCOMPARE(room.found(u"  "_s), QList<VisitId>());
}

void tst_NoteSearch::found_whateverCaseAndAccents()
{
    Room room;
    const Visit visit = room.writeSigned(u"Müde Füße, das Großzehengrundgelenk steif."_s);
    for (const QString &typed : {u"müde"_s, u"MUDE"_s, u"fuße"_s, u"füsse"_s, u"grosszehen"_s, u"steif müde"_s})
        QVERIFY2(room.found(typed) == QList{visit.id}, qPrintable(typed));
}

void tst_NoteSearch::found_inWhatTheMapSaidAndWasAdded()
{
    Room room;
    Visit visit = aVisit().of(newId<ClientId>()).on(now.addDays(-1)).with(aFinding().scoring(7)).saying(u"Headache."_s);
    visit.therapist = room.therapist;
    visit.findings[0].remark = u"Twitches under the thumb."_s;
    visit.homeCare = u"Warm cherry stones in the evening."_s;
    visit.rev = orFail(VisitStore(*room.db).save(visit, now));
    room.sign(visit, u"Infraspinatus L 7."_s);
    QCOMPARE(room.found(u"infraspin"_s), QList{visit.id});
    QCOMPARE(room.found(u"thumb headache"_s), QList{visit.id});
    QCOMPARE(room.found(u"cherry twitches"_s), QList{visit.id});
    QCOMPARE(room.found(u"telephone"_s), QList<VisitId>());
    orFail(amendVisit(*room.db, visit.client, visit.id, {.kind = EntryKind::Addendum, .text = u"By telephone: slept well."_s}, now.addSecs(60)));
    QCOMPARE(room.found(u"telephone headache"_s), QList{visit.id}); // together with what was there
    QCOMPARE(room.found(u"infraspin"_s), QList{visit.id});
}

void tst_NoteSearch::ofOneClient_leavesOutOthers()
{
    Room room;
    const Visit mine = room.writeSigned(u"Left knee."_s);
    const Visit draft = room.write(u"Knee draft."_s, 3, mine.client);
    const Visit theirs = room.writeSigned(u"Right knee."_s);
    QCOMPARE(room.found(u"knee"_s, mine.client), (QList{mine.id, draft.id}));
    QCOMPARE(room.found(u"knee"_s, theirs.client), QList{theirs.id});
    QCOMPARE(room.found(QString::number(mine.client.value)), QList<VisitId>()); // what the index calls them is no word of a note
}

void tst_NoteSearch::limit_keepsTheNewest()
{
    Room room;
    QList<VisitId> newest;
    for (int day = 1; day <= 5; ++day)
        newest << room.writeSigned(u"Knee."_s, day).id;
    QCOMPARE(room.found(u"knee"_s, {}, 2), newest.first(2));
}

void tst_NoteSearch::draft_isFoundAsItStandsNow()
{
    Room room;
    Visit visit = room.write(u"Ankle."_s);
    visit.note.subjective = u"Elbow."_s;
    visit.rev = orFail(VisitStore(*room.db).save(visit, now));
    QCOMPARE(room.found(u"ankle"_s), QList<VisitId>());
    QCOMPARE(room.found(u"elbow"_s), QList{visit.id});
}

void tst_NoteSearch::draft_isInNoIndex()
{
    Room room;
    room.write(u"Confidential."_s);
    QVERIFY(!room.indexHolds("confidential"));
}

void tst_NoteSearch::hit_saysWhoWhenAndWhere()
{
    Room room;
    const Visit visit = room.writeSigned(u"Since Monday the left knee."_s, 3);
    const NoteHit hit = room.hits(u"kne"_s).constFirst();
    QCOMPARE(hit.client, visit.client);
    QCOMPARE(hit.therapist, room.therapist);
    QCOMPARE(hit.startedAt, visit.startedAt);
    QCOMPARE(hit.state, VisitState::Signed);
    QCOMPARE(hit.excerpt, (Excerpt{u"…Monday the left knee."_s, {{17, 4}}}));
}

/// Erasing a client takes their notes out of the index: no block of it may keep a word.
void tst_NoteSearch::removed_leavesNoWordBehind()
{
    Room room;
    const Visit visit = room.writeSigned(u"Zanzibar."_s);
    for (int i = 0; i < 30; ++i)
        room.writeSigned(u"Other words %1."_s.arg(i));
    QVERIFY(room.indexHolds("zanzibar"));
    orFail(room.db->run(u"DELETE FROM clinical.note_search WHERE rowid = :visit"_s, {{u":visit"_s, visit.id.value}}));
    QVERIFY(!room.indexHolds("zanzibar"));
    QCOMPARE(room.found(u"zanzibar"_s), QList<VisitId>());
    QCOMPARE(room.found(u"words"_s).size(), 30);
}

/// What was signed before there was an index: it is made anew from the notes alone, as the migration makes it.
void tst_NoteSearch::older_areIndexedByTheMigration()
{
    Room room;
    const Visit visit = room.writeSigned(u"Knee."_s);
    room.write(u"Knee, a draft."_s, 2);
    orFail(room.db->run(u"DELETE FROM clinical.note_search WHERE rowid = :visit"_s, {{u":visit"_s, visit.id.value}}));
    QVERIFY(!room.indexHolds("knee"));
    orFail(room.db->run(u"INSERT INTO clinical.note_search (note_search) VALUES ('rebuild')"_s));
    QVERIFY(room.indexHolds("knee"));
    QCOMPARE(room.found(u"knee"_s).size(), 2);
    orFail(room.db->run(u"INSERT INTO clinical.note_search (note_search, rank) VALUES ('integrity-check', 1)"_s));
}

/// The index is asked for first letters, and notes that have only these are passed over: a few of them one by one, many by
/// asking for the whole word.
void tst_NoteSearch::longWord_isFoundAmongOthersThatBeginAlike()
{
    Room room;
    const Visit oldest = room.writeSigned(u"Großzehe and physiotherapy."_s, 400);
    for (int day = 1; day <= 120; ++day)
        room.writeSigned(u"Physiology of the gros orteil, and physio."_s, day);
    const Visit newest = room.writeSigned(u"Physiotherapy again."_s, 0);
    QCOMPARE(room.found(u"physiotherapy"_s), (QList{newest.id, oldest.id}));
    QCOMPARE(room.found(u"physiotherapy"_s, {}, 20), (QList{newest.id, oldest.id})); // more that begin alike than are looked at
    QCOMPARE(room.found(u"physiotherapy"_s, {}, 1), QList{newest.id});
    QCOMPARE(room.found(u"physiotherapy grosszehe"_s), QList{oldest.id});
    QCOMPARE(room.found(u"gross"_s), QList{oldest.id}); // five letters, which are looked for as fewer
    QCOMPARE(room.found(u"physi"_s, {}, 500).size(), 122);
    QVERIFY(room.found(u"physiotherapist"_s).isEmpty());
}

void tst_NoteSearch::receptionist_findsNothing()
{
    Room room;
    room.writeSigned(u"Knee."_s);
    room.db->actAs({newId<PersonId>(), workstationName(), {}}, accessOf(Role::Receptionist));
    QCOMPARE(NoteSearchStore(*room.db).find({u"knee"_s}, {}, 5).error().kind, Error::Kind::Denied);
}

UNTIE_TEST_MAIN(tst_NoteSearch)
#include "tst_notesearch.moc"
