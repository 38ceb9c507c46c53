#include "app/clients/clientmerge.h"

#include "app/clients/clientfields.h"
#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_ClientMerge : public QObject
{
    Q_OBJECT

private slots:
    void parts_forgetNoText();
    void merged_fillsWhatIsEmpty();
    void merged_takesWhatWasChosen();
    void merged_keepsEveryNumberOnce();
    void merged_keepsBothNotes();
    void merged_isArchivedWhereBothAre();
    void differing_areThoseThatSomebodyHasToChoose();
};

/// Each text belongs to one part, and is carried over with it.
void tst_ClientMerge::parts_forgetNoText()
{
    for (const ClientText &text : clientTexts()) {
        Client other;
        text.in(other) = u"Something"_s;
        int parts = 0;
        for (const MergePart part : mergeParts())
            parts += static_cast<int>(textsOf(other, part).size());
        QCOMPARE(parts, 1);
        QCOMPARE(text.of(mergedClient({}, other, {}, u"DE"_s)), u"Something"_s);
    }
}

void tst_ClientMerge::merged_fillsWhatIsEmpty()
{
    const Client other = aKnownClient();
    Client kept;
    kept.id = newId<ClientId>();
    kept.rev = 3;
    kept.given = u"Odile"_s;
    Client merged = mergedClient(kept, other, {}, u"US"_s);
    QCOMPARE(merged.id, kept.id);
    QCOMPARE(merged.rev, 3);
    merged.id = other.id;
    merged.rev = other.rev;
    merged.given = other.given;
    QCOMPARE(merged, Client(other));
}

void tst_ClientMerge::merged_takesWhatWasChosen()
{
    const Client kept = aKnownClient();
    Client other = aKnownClient();
    other.family = u"Marchbanks-Lea"_s;
    other.born = QDate(1980, 1, 1);
    other.address = {.lines = u"9 Example Row"_s, .postcode = u"97001"_s, .place = u"Newton"_s, .region = {}, .country = {}};
    other.doctor = u"Dr. Other"_s;
    const Client merged = mergedClient(kept, other, {MergePart::Family, MergePart::Born, MergePart::Address}, u"US"_s);
    QCOMPARE(merged.family, other.family);
    QCOMPARE(merged.born, other.born);
    QCOMPARE(merged.address, other.address); // whole: nothing of the other one is left in it
    QCOMPARE(merged.doctor, kept.doctor);
}

void tst_ClientMerge::merged_keepsEveryNumberOnce()
{
    Client kept;
    kept.phone = u"030 123456"_s;
    kept.otherPhones = {{ContactKind::Work, u"030 777777"_s}};
    kept.email = u"odile@example.org"_s;
    Client other;
    other.phone = u"+49 30 777777"_s;
    other.phoneKind = ContactKind::Mobile;
    other.otherPhones = {{ContactKind::Home, u"+49 30 123456"_s}, {ContactKind::Home, u"030 888888"_s}};
    other.email = u"Odile@Example.org"_s;
    other.tags = {u"club"_s};
    const Client merged = mergedClient(kept, other, {}, u"DE"_s);
    QCOMPARE(merged.phone, kept.phone);
    QCOMPARE(merged.otherPhones.size(), 2);
    QCOMPARE(merged.otherPhones[0].text, u"+49 30 777777"_s);
    QCOMPARE(merged.otherPhones[1].text, u"030 888888"_s);
    QVERIFY(merged.otherEmails.isEmpty());
    QCOMPARE(merged.tags, QStringList{u"club"_s});
    const Client turned = mergedClient(kept, other, {MergePart::Phone}, u"DE"_s);
    QCOMPARE(turned.phone, other.phone);
    QCOMPARE(turned.phoneKind, ContactKind::Mobile);
    QCOMPARE(turned.otherPhones[0].text, kept.phone);
}

void tst_ClientMerge::merged_keepsBothNotes()
{
    Client kept;
    kept.deskNote = u"Rings twice."_s;
    Client other;
    other.deskNote = u"Has a dog."_s;
    QCOMPARE(mergedClient(kept, other, {}, {}).deskNote, u"Rings twice.\nHas a dog."_s);
    other.deskNote = kept.deskNote;
    QCOMPARE(mergedClient(kept, other, {}, {}).deskNote, u"Rings twice."_s);
}

void tst_ClientMerge::merged_isArchivedWhereBothAre()
{
    Client kept;
    Client other;
    kept.archived = true;
    QVERIFY(!mergedClient(kept, other, {}, {}).archived);
    other.archived = true;
    QVERIFY(mergedClient(kept, other, {}, {}).archived);
}

void tst_ClientMerge::differing_areThoseThatSomebodyHasToChoose()
{
    Client one;
    one.given = u"Odile"_s;
    one.family = u"Marchbanks"_s;
    one.deskNote = u"a"_s;
    Client other = one;
    other.deskNote = u"b"_s; // both are kept
    other.doctor = u"Dr. Ellery"_s; // one says nothing
    other.given = u"Odille"_s;
    one.born = QDate(1979, 3, 14);
    other.born = QDate(1979, 4, 14);
    one.reminders = ReminderWays();
    other.reminders = ReminderWay::Email;
    QCOMPARE(differingParts(one, other), (QList{MergePart::Given, MergePart::Born, MergePart::Reminders}));
    QVERIFY(differingParts(one, one).isEmpty());
}

UNTIE_TEST_MAIN(tst_ClientMerge)
#include "tst_clientmerge.moc"
