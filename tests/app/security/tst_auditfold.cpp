#include "app/security/auditfold.h"

#include "tests/support/testmain.h"

Q_DECLARE_METATYPE(untie::VaultAuditRow)

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);
const PersonId nora{1};
const PersonId emil{2};

/// A row of `action` so many seconds before noon.
VaultAuditRow row(int secondsBefore, AuditAction action, qint64 object = 11, const QString &detail = {}, PersonId person = nora, Vault vault = Vault::Clinical)
{
    return {vault, {.seq = 10'000 - secondsBefore, .at = noon.addSecs(-secondsBefore), .person = person, .workstation = u"nora on desk"_s,
                    .action = idOf(action), .object = object, .detail = detail}};
}

QList<AuditLine> linesOf(const QList<VaultAuditRow> &rows)
{
    QList<AuditLine> lines;
    fold(lines, rows);
    return lines;
}

} // namespace

class tst_AuditFold : public QObject
{
    Q_OBJECT

private slots:
    void fold_countsWhatWasDoneInARow();
    void fold_keepsApart_data();
    void fold_keepsApart();
    void fold_goesOnWithTheNextPage();
    void fold_countsOnceWhatStandsInBothChains();
    void fold_saysThatAClockWasSetBack();
    void subject_isWithoutRevisionsAndHashes_data();
    void subject_isWithoutRevisionsAndHashes();
};

void tst_AuditFold::fold_countsWhatWasDoneInARow()
{
    const QString hash = QString(32, u'0');
    const auto lines = linesOf({row(0, AuditAction::Changed, 11, u"visit 4 rev 9 "_s + hash + u" → "_s + hash),
                                row(240, AuditAction::Changed, 11, u"visit 4 rev 8 "_s + hash + u" → "_s + hash),
                                row(480, AuditAction::Changed, 11, u"visit 4 rev 7 "_s + hash + u" → "_s + hash)});
    QCOMPARE(lines.size(), 1); // eight minutes in all, but never five between two
    QCOMPARE(lines.first().count(), 3);
    QCOMPARE(lines.first().subject, u"visit 4"_s);
    QCOMPARE(lines.first().last, noon);
    QCOMPARE(lines.first().first, noon.addSecs(-480));
    QCOMPARE(lines.first().person, nora);
    QCOMPARE(lines.first().object, 11);
}

void tst_AuditFold::fold_keepsApart_data()
{
    QTest::addColumn<VaultAuditRow>("other");
    QTest::newRow("another person") << row(1, AuditAction::Changed, 11, u"visit 4"_s, emil);
    QTest::newRow("another action") << row(1, AuditAction::Opened, 11, u"visit 4"_s);
    QTest::newRow("another client") << row(1, AuditAction::Changed, 12, u"visit 4"_s);
    QTest::newRow("another visit") << row(1, AuditAction::Changed, 11, u"visit 5"_s);
    QTest::newRow("long before") << row(301, AuditAction::Changed, 11, u"visit 4"_s);
    VaultAuditRow elsewhere = row(1, AuditAction::Changed, 11, u"visit 4"_s);
    elsewhere.row.workstation = u"nora on laptop"_s;
    QTest::newRow("another computer") << elsewhere;
}

void tst_AuditFold::fold_keepsApart()
{
    QFETCH(VaultAuditRow, other);
    QCOMPARE(linesOf({row(0, AuditAction::Changed, 11, u"visit 4"_s), other}).size(), 2);
    // And what lies between two parts them.
    QCOMPARE(linesOf({row(0, AuditAction::Changed, 11, u"visit 4"_s), row(0, AuditAction::Printed), row(0, AuditAction::Changed, 11, u"visit 4"_s)}).size(), 3);
}

void tst_AuditFold::fold_goesOnWithTheNextPage()
{
    const QList<VaultAuditRow> all{row(0, AuditAction::SignedIn, 0), row(1, AuditAction::Changed), row(2, AuditAction::Changed), row(3, AuditAction::Opened), row(4, AuditAction::Opened)};
    const auto atOnce = linesOf(all);
    QCOMPARE(atOnce.size(), 3);
    for (qsizetype cut = 0; cut <= all.size(); ++cut) {
        QList<AuditLine> lines;
        fold(lines, all.first(cut));
        fold(lines, all.sliced(cut));
        QCOMPARE(lines, atOnce);
    }
}

void tst_AuditFold::fold_countsOnceWhatStandsInBothChains()
{
    const auto lines = linesOf({row(0, AuditAction::SignedIn, 0, {}, nora, Vault::Clinical), row(0, AuditAction::SignedIn, 0, {}, nora, Vault::FrontDesk)});
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().count(), 1);
}

void tst_AuditFold::fold_saysThatAClockWasSetBack()
{
    VaultAuditRow before = row(-3600, AuditAction::Opened); // an hour later, though it was written before
    VaultAuditRow after = row(0, AuditAction::Opened);
    after.row.setBack = true;
    const auto lines = linesOf({after, before});
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().setBack);
    QVERIFY(!lines.last().setBack);
}

void tst_AuditFold::subject_isWithoutRevisionsAndHashes_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("subject");
    const QString hash = u"00112233445566778899aabbccddeeff"_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("a visit, changed") << u"visit 4711 rev 3 %1 → %1"_s.arg(hash) << u"visit 4711"_s;
    QTest::newRow("a visit, new") << u"visit 4711 "_s + hash << u"visit 4711"_s;
    QTest::newRow("a client, changed") << u"client rev 12 %1 → %1"_s.arg(hash) << u"client"_s;
    QTest::newRow("a summary") << u"summary of visit 4711"_s << u"summary of visit 4711"_s;
    QTest::newRow("a role") << u"therapist to owner, revision 12"_s << u"therapist to owner"_s;
    QTest::newRow("a password") << u"own password"_s << u"own password"_s;
    QTest::newRow("settings") << u"settings clinic"_s << u"settings clinic"_s;
}

void tst_AuditFold::subject_isWithoutRevisionsAndHashes()
{
    QFETCH(QString, detail);
    QFETCH(QString, subject);
    QCOMPARE(auditSubject(detail), subject);
}

UNTIE_TEST_MAIN(tst_AuditFold)
#include "tst_auditfold.moc"
