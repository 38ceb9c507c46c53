#include "app/visits/phrase.h"

#include "app/common/translator.h"
#include "app/security/auditstore.h"
#include "app/security/permissions.h"
#include "app/visits/phrasestore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QSet>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const Phrase mine{.owner = PhraseOwner::Own, .key = u"trap"_s, .title = u"Trapezius"_s, .text = u"Taut band, {side}."_s};

Phrase shared()
{
    Phrase phrase = mine;
    phrase.owner = PhraseOwner::Clinic;
    phrase.text = u"The clinic's words."_s;
    return phrase;
}

void actAs(TestDatabase &db, PersonId person, Role role)
{
    db->actAs({person, workstationName(), {}}, accessOf(role));
}

} // namespace

class tst_Phrase : public QObject
{
    Q_OBJECT

private slots:
    void keyBefore_data();
    void keyBefore();
    void fields_areWalkedBothWays();
    void problemsOf_data();
    void problemsOf();
    void inForce_onesOwnComesFirst();
    void fitting_keysBeforeTitles();
    void untie_data();
    void untie();
    void store_keepsOnesOwnToOneself();
    void store_theClinicsAreItsOwners();
    void store_refusesAKeyTwiceAndAStaleSave();
    void store_isWrittenDown();
    void receptionist_readsNone();
};

void tst_Phrase::keyBefore_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("at the beginning") << u".trap"_s << u"trap"_s;
    QTest::newRow("behind a space") << u"Left .trap"_s << u"trap"_s;
    QTest::newRow("in brackets") << u"(.trap"_s << u"trap"_s;
    QTest::newRow("with a digit") << u".c5"_s << u"c5"_s;
    QTest::newRow("in another script") << u".шея"_s << u"шея"_s;
    QTest::newRow("the end of a sentence") << u"Better.trap"_s << QString();
    QTest::newRow("a number") << u".5"_s << QString();
    QTest::newRow("three dots") << u"...and"_s << QString();
    QTest::newRow("a dot alone") << u"Left ."_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("too long") << u".abcdefghijklmnopqrstuvwxyz"_s << QString();
}

void tst_Phrase::keyBefore()
{
    QFETCH(QString, text);
    QTEST(untie::keyBefore(text, text.size()).value_or(QString()), "key");
}

void tst_Phrase::fields_areWalkedBothWays()
{
    const QString text = u"Band {side}, {score}/10."_s;
    QCOMPARE(fieldAfter(text, 0), (PhraseField{5, 6}));
    QCOMPARE(fieldAfter(text, 11), (PhraseField{13, 7}));
    QCOMPARE(fieldAfter(text, 20), std::nullopt);
    QCOMPARE(fieldBefore(text, 13), (PhraseField{5, 6}));
    QCOMPARE(fieldBefore(text, 5), std::nullopt);
    QCOMPARE(fieldAfter(u"{} and {a{b}"_s, 0), (PhraseField{9, 3})); // an empty pair of braces is text
}

void tst_Phrase::problemsOf_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fine");
    QTest::newRow("fine") << u"trap"_s << u"Text."_s << true;
    QTest::newRow("no key") << QString() << u"Text."_s << false;
    QTest::newRow("with the dot") << u".trap"_s << u"Text."_s << false;
    QTest::newRow("two words") << u"left trap"_s << u"Text."_s << false;
    QTest::newRow("begins with a digit") << u"5c"_s << u"Text."_s << false;
    QTest::newRow("longest key") << QString(longestKey, u'k') << u"Text."_s << true;
    QTest::newRow("too long a key") << QString(longestKey + 1, u'k') << u"Text."_s << false;
    QTest::newRow("no text") << u"trap"_s << u" \n"_s << false;
    QTest::newRow("too long a text") << u"trap"_s << QString(longestPhrase + 1, u't') << false;
}

void tst_Phrase::problemsOf()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QTEST(untie::problemsOf({.key = key, .title = {}, .text = text}).isEmpty(), "fine");
}

void tst_Phrase::inForce_onesOwnComesFirst()
{
    Phrase ours = shared();
    ours.key = u"TRAP"_s;
    const Phrase other{.owner = PhraseOwner::Untie, .key = u"neck"_s, .title = {}, .text = u"Neck."_s};
    QCOMPARE(inForce({ours, other, mine}), (QList{other, mine}));
    QCOMPARE(phraseOf({other, mine}, u"Trap"_s)->text, mine.text);
    QVERIFY(!phraseOf({other, mine}, u"tra"_s));
}

void tst_Phrase::fitting_keysBeforeTitles()
{
    const Phrase back{.key = u"back"_s, .title = u"Low back"_s, .text = u"…"_s};
    const Phrase tense{.key = u"low"_s, .title = u"Tone lower"_s, .text = u"…"_s};
    QCOMPARE(fitting({back, tense}, u"lo"_s), (QList{tense, back}));
    QCOMPARE(fitting({back, tense}, {}), (QList{back, tense}));
    QCOMPARE(fitting({back, tense}, u"ack"_s), QList<Phrase>());
}

void tst_Phrase::untie_data()
{
    QTest::addColumn<QString>("language");
    QStringList all = languages() + QStringList{u"es"_s, u"fr"_s, u"pt_BR"_s, u"ar"_s};
    all.removeDuplicates();
    for (const QString &language : std::as_const(all))
        QTest::addRow("%s", qPrintable(language)) << language;
}

void tst_Phrase::untie()
{
    QFETCH(QString, language);
    const QList<Phrase> phrases = phrasesOfUntie(language);
    const QList<Phrase> english = phrasesOfUntie(u"en"_s);
    QCOMPARE(phrases.size(), english.size());
    QVERIFY2(language == "en"_L1 || phrases != english, "the language has no phrases");
    QCOMPARE(phrasesOfUntie(language.section(u'_', 0, 0) + u"_XX"_s), phrases);
    for (qsizetype i = 0; i < phrases.size(); ++i) // one says what the other does
        QCOMPARE(phrases.at(i).text.count(u'{'), english.at(i).text.count(u'{'));
    QSet<QString> keys;
    for (const Phrase &phrase : phrases) {
        QVERIFY2(untie::problemsOf(phrase).isEmpty() && !phrase.title.isEmpty(), qPrintable(phrase.key));
        QCOMPARE(phrase.text.count(u'{'), phrase.text.count(u'}'));
        QCOMPARE(phrase.owner, PhraseOwner::Untie);
        keys.insert(comparedKey(phrase.key));
    }
    QCOMPARE(keys.size(), phrases.size());
}

void tst_Phrase::store_keepsOnesOwnToOneself()
{
    TestDatabase db;
    const auto cora = newId<PersonId>();
    actAs(db, cora, Role::Therapist);
    const Phrase stored = orFail(PhraseStore(*db).save(mine));
    QCOMPARE(orFail(PhraseStore(*db).all()), QList{stored});
    actAs(db, newId<PersonId>(), Role::Therapist);
    QCOMPARE(orFail(PhraseStore(*db).all()), QList<Phrase>());
    Phrase stolen = stored;
    stolen.text = u"Not mine."_s;
    QCOMPARE(PhraseStore(*db).save(stolen).error().kind, Error::Kind::Conflict);
    orFail(PhraseStore(*db).remove(stored)); // removes nothing of hers
    actAs(db, cora, Role::Therapist);
    QCOMPARE(orFail(PhraseStore(*db).all()), QList{stored});
    orFail(PhraseStore(*db).remove(stored));
    QCOMPARE(orFail(PhraseStore(*db).all()), QList<Phrase>());
}

void tst_Phrase::store_theClinicsAreItsOwners()
{
    TestDatabase db;
    actAs(db, newId<PersonId>(), Role::Owner);
    const Phrase stored = orFail(PhraseStore(*db).save(shared()));
    actAs(db, newId<PersonId>(), Role::Therapist);
    QCOMPARE(orFail(PhraseStore(*db).all()), QList{stored});
    Phrase changed = stored;
    changed.text = u"Changed."_s;
    QCOMPARE(PhraseStore(*db).save(changed).error().kind, Error::Kind::Denied);
    QCOMPARE(PhraseStore(*db).remove(stored).error().kind, Error::Kind::Denied);
    QCOMPARE(orFail(PhraseStore(*db).all()), QList{stored});
}

void tst_Phrase::store_refusesAKeyTwiceAndAStaleSave()
{
    TestDatabase db;
    actAs(db, newId<PersonId>(), Role::Owner);
    const Phrase stored = orFail(PhraseStore(*db).save(mine));
    Phrase same = mine;
    same.key = u"Trap"_s;
    QCOMPARE(PhraseStore(*db).save(same).error().kind, Error::Kind::Invalid);
    orFail(PhraseStore(*db).save(shared())); // the clinic's may have it too
    orFail(PhraseStore(*db).save(stored));
    QCOMPARE(PhraseStore(*db).save(stored).error().kind, Error::Kind::Conflict);
}

void tst_Phrase::store_isWrittenDown()
{
    TestDatabase db;
    actAs(db, newId<PersonId>(), Role::Owner);
    const Phrase stored = orFail(PhraseStore(*db).save(shared()));
    orFail(PhraseStore(*db).remove(stored));
    const auto rows = orFail(AuditStore(*db).rows(Vault::Clinical, {.object = stored.id.value}, 5));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].action, idOf(AuditAction::Removed));
    QCOMPARE(rows[1].action, idOf(AuditAction::Created));
}

void tst_Phrase::receptionist_readsNone()
{
    TestDatabase db;
    actAs(db, newId<PersonId>(), Role::Receptionist);
    QCOMPARE(PhraseStore(*db).all().error().kind, Error::Kind::Denied);
}

UNTIE_TEST_MAIN(tst_Phrase)
#include "tst_phrase.moc"
