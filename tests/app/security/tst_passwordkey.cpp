#include "app/security/keys.h"
#include "app/security/passwordkey.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 MiB = quint64(1) << 20;

} // namespace

class tst_PasswordKey : public QObject
{
    Q_OBJECT

private slots:
    void program_refusesCostsOutOfBounds_data();
    void program_refusesCostsOutOfBounds();
    void calibratedCost_isAcceptable();
    void key_staysAsItIs();
    void key_dependsOnEveryInput();
    void key_isTheSameForBothWaysToWriteALetter();
};

void tst_PasswordKey::program_refusesCostsOutOfBounds_data()
{
    QTest::addColumn<quint64>("passes");
    QTest::addColumn<quint64>("memory");
    QTest::addColumn<bool>("acceptable");
    QTest::newRow("the floor") << quint64(3) << 256 * MiB << true;
    QTest::newRow("the ceiling") << quint64(20) << 2048 * MiB << true;
    QTest::newRow("what the tests use") << quint64(1) << quint64(8192) << false;
    QTest::newRow("nothing") << quint64(0) << quint64(0) << false;
    QTest::newRow("one pass too few") << quint64(2) << 256 * MiB << false;
    QTest::newRow("one byte too little") << quint64(3) << 256 * MiB - 1 << false;
    QTest::newRow("one pass too many") << quint64(21) << 256 * MiB << false;
    QTest::newRow("one byte too much") << quint64(3) << 2048 * MiB + 1 << false;
    QTest::newRow("absurd") << ~quint64(0) << ~quint64(0) << false;
}

void tst_PasswordKey::program_refusesCostsOutOfBounds()
{
    QFETCH(quint64, passes);
    QFETCH(quint64, memory);
    QFETCH(bool, acceptable);
    QCOMPARE(isAcceptable({passes, memory}), acceptable);
    if (acceptable)
        return; // deriving at the ceiling takes half a minute
    const auto key = passwordKey(Secret::fromText(u"a"_s), newSalt(), {passes, memory});
    QVERIFY(!key);
    QCOMPARE(key.error().kind, Error::Kind::Tampered);
}

void tst_PasswordKey::calibratedCost_isAcceptable()
{
    QVERIFY(isAcceptable(calibratedCost()));
}

void tst_PasswordKey::key_staysAsItIs()
{
    // Argon2id 1.3, t=3, m=64 KiB, p=1, computed with OpenSSL, apart from this program.
    CheapKdf cheap;
    const Secret key = orFail(passwordKey(Secret::fromText(u"seven linden boxes"_s), QByteArray("0123456789abcdef"), {3, 65536}));
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(key.data()), 32).toHex(), QByteArray("a4d3f62dd41abaa1c253d034b4775b6ac4d693a8c81c8d267dc6d9487cc8d6b7"));
}

void tst_PasswordKey::key_dependsOnEveryInput()
{
    CheapKdf cheap;
    const QByteArray salt(16, 's');
    const Secret key = orFail(passwordKey(Secret::fromText(u"a"_s), salt, {1, 8192}));
    QVERIFY(key == orFail(passwordKey(Secret::fromText(u"a"_s), salt, {1, 8192})));
    QVERIFY(!(key == orFail(passwordKey(Secret::fromText(u"b"_s), salt, {1, 8192}))));
    QVERIFY(!(key == orFail(passwordKey(Secret::fromText(u"a"_s), QByteArray(16, 't'), {1, 8192}))));
    QVERIFY(!(key == orFail(passwordKey(Secret::fromText(u"a"_s), salt, {2, 8192}))));
    QVERIFY(!(key == orFail(passwordKey(Secret::fromText(u"a"_s), salt, {1, 16384}))));
}

void tst_PasswordKey::key_isTheSameForBothWaysToWriteALetter()
{
    CheapKdf cheap;
    const QByteArray salt(16, 's');
    const Secret composed = orFail(passwordKey(Secret::fromText(u"Schlu\u0308ssel"_s), salt, {1, 8192}));
    QVERIFY(composed == orFail(passwordKey(Secret::fromText(u"Schl\u00fcssel"_s), salt, {1, 8192})));
}

UNTIE_TEST_MAIN(tst_PasswordKey)
#include "tst_passwordkey.moc"
