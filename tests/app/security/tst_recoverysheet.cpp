#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

constexpr auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;

Secret countedSecret()
{
    Secret recovery(keyBytes);
    for (std::size_t i = 0; i < keyBytes; ++i)
        recovery.data()[i] = static_cast<unsigned char>(i * 7 + 3);
    return recovery;
}

QStringList plainLines(const Secret &recovery)
{
    return recoverySheet(recovery).remove(u' ').split(u'\n');
}

} // namespace

class tst_RecoverySheet : public QObject
{
    Q_OBJECT

private slots:
    void sheet_staysAsItIs();
    void sheet_readsBack();
    void typing_isForgiven_data();
    void typing_isForgiven();
    void anyWrongLetter_isFoundAtItsPlace();
    void anyTwoWrongLetters_areNoticed();
    void neighboursSwapped_areNoticed();
    void linesSwapped_areToldSo();
    void missingAndStrangeLetters_areTold_data();
    void missingAndStrangeLetters_areTold();
};

void tst_RecoverySheet::sheet_staysAsItIs()
{
    // A printed sheet must be readable for ever. Computed apart from this program.
    QCOMPARE(recoverySheet(countedSecret()), u"0C512 60Z4R PK89A\nET295 85EQK 5DHF9\nSQN0C 8HYB9 V95ZS\nBPAWW 1HYET QE0DX"_s);
}

void tst_RecoverySheet::sheet_readsBack()
{
    for (int i = 0; i < 200; ++i) {
        const Secret recovery = newRecoverySecret();
        const auto read = readRecoverySheet(recoverySheet(recovery));
        QVERIFY(read);
        QVERIFY(*read == recovery);
    }
}

void tst_RecoverySheet::typing_isForgiven_data()
{
    QTest::addColumn<QString>("typed");
    const QString sheet = recoverySheet(countedSecret());
    QTest::newRow("as printed") << sheet;
    QTest::newRow("lower case") << sheet.toLower();
    QTest::newRow("no spaces") << QString(sheet).remove(u' ');
    QTest::newRow("one long line") << QString(sheet).replace(u'\n', u' ');
    QTest::newRow("nothing but letters") << QString(sheet).remove(u' ').remove(u'\n');
    QTest::newRow("hyphens") << QString(sheet).replace(u' ', u'-');
    QTest::newRow("windows line ends") << QString(sheet).replace("\n"_L1, "\r\n"_L1);
    QTest::newRow("empty lines between") << QString(sheet).replace("\n"_L1, "\n\n"_L1);
    QTest::newRow("O for zero") << QString(sheet).replace(u'0', u'O');
    QTest::newRow("o for zero") << QString(sheet).replace(u'0', u'o');
    QTest::newRow("I for one") << QString(sheet).replace(u'1', u'I');
    QTest::newRow("l for one") << QString(sheet).replace(u'1', u'l');
}

void tst_RecoverySheet::typing_isForgiven()
{
    QFETCH(QString, typed);
    const auto read = readRecoverySheet(typed);
    QVERIFY2(read, read ? "" : qPrintable(explain(read.error())));
    QVERIFY(*read == countedSecret());
}

void tst_RecoverySheet::anyWrongLetter_isFoundAtItsPlace()
{
    const QStringList right = plainLines(countedSecret());
    for (int line = 0; line < right.size(); ++line) {
        for (int letter = 0; letter < right[line].size(); ++letter) {
            for (const char wrong : alphabet) {
                if (right[line][letter] == QLatin1Char(wrong))
                    continue;
                QStringList typed = right;
                typed[line][letter] = QLatin1Char(wrong);
                const auto read = readRecoverySheet(typed.join(u'\n'));
                QVERIFY(!read);
                QCOMPARE(read.error(), (SheetProblem{SheetProblem::Kind::WrongLetter, line + 1, letter + 1}));
            }
        }
    }
}

void tst_RecoverySheet::anyTwoWrongLetters_areNoticed()
{
    QRandomGenerator random(20260101);
    const QStringList right = plainLines(countedSecret());
    for (int i = 0; i < 5000; ++i) {
        QStringList typed = right;
        QString &line = typed[random.bounded(4)];
        const QString before = line;
        const int first = random.bounded(15);
        const int second = (first + 1 + random.bounded(14)) % 15;
        for (const int letter : {first, second})
            line[letter] = QChar(alphabet[(alphabet.indexOf(QLatin1Char(before[letter].toLatin1())) + 1 + random.bounded(31)) % 32]);
        QVERIFY(!readRecoverySheet(typed.join(u'\n')));
    }
}

void tst_RecoverySheet::neighboursSwapped_areNoticed()
{
    const QStringList right = plainLines(countedSecret());
    for (int line = 0; line < 4; ++line) {
        for (int letter = 0; letter + 1 < 15; ++letter) {
            QStringList typed = right;
            typed[line][letter] = right[line][letter + 1];
            typed[line][letter + 1] = right[line][letter];
            if (typed != right)
                QVERIFY(!readRecoverySheet(typed.join(u'\n')));
        }
    }
}

void tst_RecoverySheet::linesSwapped_areToldSo()
{
    for (int line = 1; line < 4; ++line) {
        QStringList typed = plainLines(countedSecret());
        typed.swapItemsAt(0, line);
        const auto read = readRecoverySheet(typed.join(u'\n'));
        QVERIFY(!read);
        QCOMPARE(read.error(), (SheetProblem{SheetProblem::Kind::LineElsewhere, 1}));
    }
}

void tst_RecoverySheet::missingAndStrangeLetters_areTold_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("line");
    using Kind = SheetProblem::Kind;
    const QStringList right = plainLines(countedSecret());
    const auto row = [](const char *name, const QString &typed, Kind kind, int line) {
        QTest::newRow(name) << typed << static_cast<int>(kind) << line;
    };
    row("nothing", QString(), Kind::TooShort, 1);
    row("half a line", right[0].first(7), Kind::TooShort, 1);
    row("three lines", right.first(3).join(u'\n'), Kind::TooShort, 4);
    row("a letter missing in line 3", QStringList{right[0], right[1], right[2].chopped(1), right[3]}.join(u'\n'), Kind::TooShort, 3);
    row("a letter too many in line 2", QStringList{right[0], right[1] + u'A', right[2], right[3]}.join(u'\n'), Kind::TooLong, 2);
    row("more behind the end", right.join(QString()) + u'A', Kind::TooLong, 4);
    row("a letter that no sheet has", QStringList{right[0], u'U' + right[1].mid(1), right[2], right[3]}.join(u'\n'), Kind::NotALetter, 2);
    row("a letter of another script", QStringList{right[0], u'Ж' + right[1].mid(1), right[2], right[3]}.join(u'\n'), Kind::NotALetter, 2);
    row("a million letters", QString(1'000'000, u'0'), Kind::WrongLine, 1);
}

void tst_RecoverySheet::missingAndStrangeLetters_areTold()
{
    QFETCH(QString, typed);
    QFETCH(int, kind);
    QFETCH(int, line);
    const auto read = readRecoverySheet(typed);
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().kind), kind);
    QCOMPARE(read.error().line, line);
    QVERIFY(explain(read.error()).contains(QString::number(line)));
}

UNTIE_TEST_MAIN(tst_RecoverySheet)
#include "tst_recoverysheet.moc"
