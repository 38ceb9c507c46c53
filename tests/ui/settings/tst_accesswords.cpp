#include "tests/support/testmain.h"
#include "ui/settings/accesswords.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_AccessWords : public QObject
{
    Q_OBJECT

private slots:
    void sentence_saysWhatWasDone_data();
    void sentence_saysWhatWasDone();
    void sentence_isThereForEveryAction();
};

void tst_AccessWords::sentence_saysWhatWasDone_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *title, AuditAction action, const QString &subject, const QString &name, const QString &sentence) {
        QTest::newRow(title) << idOf(action) << subject << name << sentence;
    };
    using enum AuditAction;
    const QString odile = u"Odile Marchbanks"_s;
    row("signing in", SignedIn, {}, {}, u"Signed in"_s);
    row("a record opened", Opened, u"client"_s, odile, u"Opened the record of Odile Marchbanks"_s);
    row("a visit opened", Opened, u"visit 4711"_s, odile, u"Opened a visit of Odile Marchbanks"_s);
    row("a summary printed", Printed, u"summary of visit 4711"_s, odile, u"Printed a visit summary for Odile Marchbanks"_s);
    row("a client who is gone", Changed, u"client"_s, {}, u"Changed the contact data of (no longer there)"_s);
    row("a role", PeopleChanged, u"therapist to owner"_s, u"Emil Sand"_s, u"Made Emil Sand an owner, who was a therapist"_s);
    row("settings", Changed, u"settings clinic"_s, {}, u"Changed the letterhead"_s);
    row("settings of a later feature", Changed, u"settings rooms"_s, {}, u"Changed: settings rooms"_s);
    row("a consent given", Created, u"consent 4711 privacy"_s, odile, u"Added: a consent of Odile Marchbanks"_s);
    row("the text of a consent", Changed, u"consent text privacy version 2"_s, {}, u"Changed: the text of a consent"_s);
    row("a form opened", Opened, u"intake"_s, odile, u"Opened: the health form of Odile Marchbanks"_s);
    row("an appointment, which has no name", Changed, u"appointment moved"_s, {}, u"Changed: an appointment"_s);
    row("a word that only begins alike", Changed, u"rooms"_s, {}, u"Changed: rooms"_s);
    row("two records that became one", Changed, u"client one with 12"_s, odile, u"Changed: two records of Odile Marchbanks became one"_s);
    row("nothing told", Exported, {}, {}, u"Saved something as a file"_s);
    row("a refusal", Refused, u"read_audit"_s, {}, u"Was refused: read_audit"_s);
    row("names are data", Opened, u"client"_s, u"%1 & <b>"_s, u"Opened the record of %1 & <b>"_s);
    QTest::newRow("an action of a newer program") << u"teleported"_s << u"client"_s << odile << u"Something that a newer Untie wrote down: teleported, client"_s;
}

void tst_AccessWords::sentence_saysWhatWasDone()
{
    QFETCH(QString, action);
    QFETCH(QString, subject);
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    QCOMPARE(accessSentence(action, subject, name), sentence);
}

void tst_AccessWords::sentence_isThereForEveryAction()
{
    QStringList names;
    for (const AuditAction action : auditActions()) {
        const QString name = actionName(action);
        QVERIFY(!name.isEmpty());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names += name;
        for (const QString &subject : {QString(), u"client"_s, u"visit 1"_s, u"something else"_s}) {
            const QString sentence = accessSentence(idOf(action), subject, u"Odile"_s);
            QVERIFY2(!sentence.isEmpty() && !sentence.contains("%1"_L1), qPrintable(sentence));
        }
    }
    QVERIFY(names.size() >= 15);
}

UNTIE_TEST_MAIN(tst_AccessWords)
#include "tst_accesswords.moc"
