#include "app/visits/visitplace.h"

#include "app/visits/visitstore.h"

#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_VisitPlace : public QObject
{
    Q_OBJECT

private slots:
    void kept_comesBackWhole();
    void kept_newestFirst_andOnlyInDrafts();
    void forgotten_isGone();
};

namespace {

const QDateTime now({2026, 11, 17}, {15, 0}, Qt::UTC);

VisitPlace placeIn(Database &database)
{
    const Visit visit = aVisit();
    orFail(VisitStore(database).save(visit, now));
    return {visit.client, visit.id, NotePart::Plan, 12, 7, FindingId{99}};
}

} // namespace

void tst_VisitPlace::kept_comesBackWhole()
{
    TestDatabase db;
    QCOMPARE(orFail(keptPlace(*db)), std::nullopt);
    VisitPlace place = placeIn(*db);
    orFail(keepPlace(*db, place, now));
    QCOMPARE(orFail(keptPlace(*db)), std::optional(place));
    place.part.reset();
    place.cursor = place.anchor = 0;
    orFail(keepPlace(*db, place, now.addSecs(1)));
    QCOMPARE(orFail(keptPlace(*db)), std::optional(place));
}

void tst_VisitPlace::kept_newestFirst_andOnlyInDrafts()
{
    TestDatabase db;
    const VisitPlace older = placeIn(*db);
    const VisitPlace newer = placeIn(*db);
    orFail(keepPlace(*db, newer, now.addSecs(1)));
    orFail(keepPlace(*db, older, now));
    QCOMPARE(orFail(keptPlace(*db)), std::optional(newer));

    orFail(keepPlace(*db, newer, now.addSecs(2)));
    orFail(db->run(u"UPDATE clinical.visit SET state = 'signed' WHERE id = :id"_s, {{u":id"_s, newer.visit.value}}));
    QCOMPARE(orFail(keptPlace(*db)), std::nullopt);
}

void tst_VisitPlace::forgotten_isGone()
{
    TestDatabase db;
    const VisitPlace place = placeIn(*db);
    orFail(keepPlace(*db, place, now));
    orFail(forgetPlace(*db, place.visit));
    QCOMPARE(orFail(keptPlace(*db)), std::nullopt);
}

UNTIE_TEST_MAIN(tst_VisitPlace)
#include "tst_visitplace.moc"
