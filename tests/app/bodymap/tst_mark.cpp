#include "app/bodymap/mark.h"
#include "tests/support/testmain.h"

#include <QSet>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Mark : public QObject
{
    Q_OBJECT

private slots:
    void kinds_areThirteen();
    void id_comesBackAsTheSameKind();
    void findingKindFromId_refusesAnotherWord();
    void keys_areThoseOfTheManual();
    void keys_leaveTheScoresAlone();
    void names_areDifferent();
    void isTriggerPoint_holdsForTwoKindsAlone();
};

void tst_Mark::kinds_areThirteen()
{
    const QSet<FindingKind> kinds(findingKinds().cbegin(), findingKinds().cend());
    QCOMPARE(findingKinds().size(), 13);
    QCOMPARE(kinds.size(), 13);
}

void tst_Mark::id_comesBackAsTheSameKind()
{
    for (const FindingKind kind : findingKinds())
        QCOMPARE(findingKindFromId(idOf(kind)), std::optional(kind));
    QCOMPARE(idOf(FindingKind::TrpActive), u"trp_active"_s);
    QCOMPARE(idOf(FindingKind::LumpRefer), u"lump_refer"_s);
}

void tst_Mark::findingKindFromId_refusesAnotherWord()
{
    QVERIFY(!findingKindFromId(u""_s));
    QVERIFY(!findingKindFromId(u"trp"_s));
    QVERIFY(!findingKindFromId(u"TRP_ACTIVE"_s));
}

void tst_Mark::keys_areThoseOfTheManual()
{
    QString keys;
    for (const FindingKind kind : findingKinds())
        keys += keyOf(kind);
    QCOMPARE(keys, u"alephsxinrbku"_s);
}

void tst_Mark::keys_leaveTheScoresAlone()
{
    for (const FindingKind kind : findingKinds())
        QVERIFY2(keyOf(kind) != u't' && keyOf(kind) != u'-' && !keyOf(kind).isDigit(), qPrintable(idOf(kind)));
}

void tst_Mark::names_areDifferent()
{
    QSet<QString> names;
    for (const FindingKind kind : findingKinds())
        names << nameOf(kind);
    QCOMPARE(names.size(), 13);
    QVERIFY(!names.contains(QString()));
}

void tst_Mark::isTriggerPoint_holdsForTwoKindsAlone()
{
    for (const FindingKind kind : findingKinds())
        QCOMPARE(isTriggerPoint(kind), kind == FindingKind::TrpActive || kind == FindingKind::TrpLatent);
}

UNTIE_TEST_MAIN(tst_Mark)
#include "tst_mark.moc"
