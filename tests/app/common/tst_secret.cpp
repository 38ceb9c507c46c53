#include "app/common/secret.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Secret : public QObject
{
    Q_OBJECT

private slots:
    void move_leavesAnEmptyOne();
    void clone_isEqualAndApart();
    void comparison_looksAtEveryByte();
    void fromText_leavesTheTextAlone();
    void fromText_isTheSameForBothWaysToWriteALetter();
    void wipe_leavesSharedLettersToTheirOwner();
};

void tst_Secret::move_leavesAnEmptyOne()
{
    Secret from = Secret::random(32);
    const Secret same = from.clone();
    Secret to = std::move(from);
    QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): this is what is tested
    QVERIFY(from == Secret());
    QVERIFY(to == same);
    Secret again;
    again = std::move(to);
    QVERIFY(to.isEmpty()); // NOLINT(bugprone-use-after-move)
    QVERIFY(again == same);
}

void tst_Secret::clone_isEqualAndApart()
{
    const Secret one = Secret::random(32);
    Secret other = one.clone();
    QVERIFY(one == other);
    other.data()[0] ^= 1;
    QVERIFY(!(one == other));
    QVERIFY(Secret().clone().isEmpty());
}

void tst_Secret::comparison_looksAtEveryByte()
{
    const Secret one = Secret::random(32);
    for (std::size_t i = 0; i < one.size(); ++i) {
        Secret other = one.clone();
        other.data()[i] ^= 0x80;
        QVERIFY(!(one == other));
    }
    QVERIFY(!(one == Secret::copyOf(QByteArrayView(one.data(), 31))));
}

void tst_Secret::fromText_leavesTheTextAlone()
{
    const QString typed = u"Schl\u00fcssel"_s;
    const Secret secret = Secret::fromText(typed);
    QCOMPARE(typed, u"Schl\u00fcssel"_s);
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size())), typed.toUtf8());
    QVERIFY(Secret::fromText({}).isEmpty());
}

void tst_Secret::fromText_isTheSameForBothWaysToWriteALetter()
{
    QVERIFY(Secret::fromText(u"Schlu\u0308ssel"_s) == Secret::fromText(u"Schl\u00fcssel"_s));
}

void tst_Secret::wipe_leavesSharedLettersToTheirOwner()
{
    QString text = u"a pass"_s + u"word"_s;
    const QString shared = text;
    wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(shared, u"a password"_s);
}

UNTIE_TEST_MAIN(tst_Secret)
#include "tst_secret.moc"
