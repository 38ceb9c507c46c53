#include "app/security/keys.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

/// The derivation is a file format: what these tests pin must never change, or clinics and recovery sheets of the past
/// open no more. The expected values were computed with Python's hashlib.blake2b, apart from this program.
class tst_Keys : public QObject
{
    Q_OBJECT

private slots:
    void derivation_staysAsItIs_data();
    void derivation_staysAsItIs();
    void recoverySecrets_differ();

private:
    static QByteArray hex(const Secret &secret)
    {
        return QByteArray(reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size())).toHex();
    }
};

void tst_Keys::derivation_staysAsItIs_data()
{
    QTest::addColumn<bool>("clinical");
    QTest::addColumn<quint64>("epoch");
    QTest::addColumn<QByteArray>("vault");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("mac");
    QTest::newRow("front desk, epoch 1")
        << false << quint64(1)
        << QByteArray("b7147de154376d0cc5215bf7dd8a52b60cd295d39deb1ea8562363d7b3059ca3")
        << QByteArray("022edbe6e498f0be66f0991e818cc6bbb24c07c3b7b3c5b0f3ca4bb55b5e04ba")
        << QByteArray("e152b122d984d40e0d33f3836f982270cffb3121c64771d758e26dc3a36f91cf");
    QTest::newRow("front desk, epoch 2")
        << false << quint64(2)
        << QByteArray("cd262baa06186900997b68ac9ac657b3cca2480fea4ea8fcbdac9480da2728da")
        << QByteArray("3392ac32c094ae90003186e5078b5a8f018496e56bf686ef9cc346193162f5cb")
        << QByteArray("cc5db7794f2bc15f420fef92c616f681f43b9677dcc9227b72514fc32eb69a6d");
    QTest::newRow("front desk, epoch 4711")
        << false << quint64(4711)
        << QByteArray("114d88d6e48fb7421d682cf0d94523cc7da306126d58f430e65ad62b13825e16")
        << QByteArray("b3699986335b65e0a7d943395186bd139aaea975bf252e5a890fed5b666e3aaa")
        << QByteArray("702284b774db8fefe6de9cc55392a0a8d33e0276f75618c54565c0a274956388");
    QTest::newRow("clinical, epoch 1")
        << true << quint64(1)
        << QByteArray("038f38b17abb0453c519ea5d13189f025fd94e6f8af8c5ae1c60864ad116799d")
        << QByteArray("3461ed9daae29ec68f2e654bc20a4c2c625852f6b06d4f3a2478c8be22bdc051")
        << QByteArray("836be2207f44dbabbb47dff0b671f74bb5cdb6db99d093836cd93a81fd2c9f57");
    QTest::newRow("clinical, epoch 2")
        << true << quint64(2)
        << QByteArray("998d0142994a1d3c6b1e140b06366e64e08e19565b558d256fdb7c23192ce027")
        << QByteArray("f426d3539e6472024e22928a4bdad186fdda67734000063c3108b20cb36e3d1a")
        << QByteArray("db2e7c5c4b63f324775f7099799461b16b4e1b0899da049e5d6b604a7b2f6eaa");
    QTest::newRow("clinical, epoch 4711")
        << true << quint64(4711)
        << QByteArray("e05064b12301f0c63cadeafa834eb5c74fd1ba2a9849c06c717b724cef5a39dc")
        << QByteArray("0b9f1879f50d1287d96fd80ffe10e5408034fd319cadf62f9892d99fd3236064")
        << QByteArray("aae1961ffb426902b9b262ccd0632adc6152317798fdff8da33f122c6b61acdd");
}

void tst_Keys::derivation_staysAsItIs()
{
    QFETCH(bool, clinical);
    QFETCH(quint64, epoch);
    Secret recovery(keyBytes);
    for (std::size_t i = 0; i < keyBytes; ++i)
        recovery.data()[i] = static_cast<unsigned char>(i);
    const Secret key = vaultKey(recovery, clinical ? Vault::Clinical : Vault::FrontDesk, epoch);
    QTEST(hex(key), "vault");
    QTEST(hex(pageKey(key)), "page");
    QTEST(hex(keyringMacKey(key)), "mac");
}

void tst_Keys::recoverySecrets_differ()
{
    QVERIFY(!(newRecoverySecret() == newRecoverySecret()));
    QCOMPARE(newRecoverySecret().size(), keyBytes);
}

UNTIE_TEST_MAIN(tst_Keys)
#include "tst_keys.moc"
