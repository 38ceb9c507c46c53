#include "app/security/fields.h"
#include "app/security/keyring.h"
#include "app/security/keys.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <sodium.h>

#include <functional>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

KeyringPerson aPerson(qint64 id, const QString &name, QList<Grant> grants, bool owner = false)
{
    const auto bytes = [](qsizetype count, char c) { return QByteArray(count, c); };
    return {PersonId{id},
            name,
            {bytes(publicKeyBytes, 'x'), bytes(publicKeyBytes, 'e')},
            {{1, 8192}, bytes(saltBytes, 's'), bytes(nonceBytes, 'n'), bytes(wrappedBytes, 'w')},
            std::move(grants),
            owner ? bytes(sealedBytes, 'r') : QByteArray()};
}

Grant aGrant(Vault vault, quint64 epoch)
{
    return {vault, epoch, QByteArray(sealedBytes, 'g')};
}

/// An owner, a therapist and a receptionist; the clinical vault is being encrypted anew.
Keyring aKeyring()
{
    Keyring keyring;
    keyring.clinic = QByteArray(clinicIdBytes, 'c');
    keyring.revision = 12;
    keyring.frontDeskEpochs = {1};
    keyring.clinicalEpochs = {2, 3};
    keyring.people = {
        aPerson(10, u"Öwner"_s, {aGrant(Vault::FrontDesk, 1), aGrant(Vault::Clinical, 2), aGrant(Vault::Clinical, 3)}, true),
        aPerson(11, u"Therapist"_s, {aGrant(Vault::FrontDesk, 1), aGrant(Vault::Clinical, 3)}),
        aPerson(12, u"Receptionist"_s, {aGrant(Vault::FrontDesk, 1)}),
    };
    keyring.retired = {{PersonId{9}, QByteArray(publicKeyBytes, 'o'), 1'700'000'000'000}};
    keyring.frontDeskMac = QByteArray(macBytes, 'f');
    keyring.clinicalMac = QByteArray(macBytes, 'm');
    return keyring;
}

/// With the checksum set right, as somebody would who edits the file on purpose.
QByteArray checked(QByteArray content)
{
    QByteArray sum(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), 32, reinterpret_cast<const unsigned char *>(content.constData()),
                       static_cast<unsigned long long>(content.size()), nullptr, 0);
    return content + sum;
}

} // namespace

using Change = std::function<void(Keyring &)>;
Q_DECLARE_METATYPE(Change)

class tst_Keyring : public QObject
{
    Q_OBJECT

private slots:
    void file_givesTheSameKeyring();
    void file_staysAsItIs();
    void file_refusesAnyFlippedBit();
    void file_refusesAnyLength();
    void file_fromANewerUntie_isToldFromADamagedOne();
    void file_namesTheFieldThatCannotBe_data();
    void file_namesTheFieldThatCannotBe();
    void file_withAnyByteChangedOnPurpose_neverCrashes();
    void program_refusesCheapPasswords();
    void role_followsFromGrants();
    void mac_noticesEveryChange_data();
    void mac_noticesEveryChange();
    void mac_letsPeopleChangeTheirPassword();

private:
    CheapKdf m_cheap;
};

void tst_Keyring::file_givesTheSameKeyring()
{
    QVERIFY(orFail(keyringFrom(toBytes(aKeyring()))) == aKeyring());
}

void tst_Keyring::file_staysAsItIs()
{
    // Released keyrings must open for ever: when this fails, the version has to rise. Computed apart from this program.
    const QByteArray bytes = toBytes(aKeyring());
    QCOMPARE(bytes.size(), 1619);
    QCOMPARE(bytes.last(32).toHex(), QByteArray("fb094b41ef09e93d9d4836d4138a33465ead3eaa72f558ff12da21af4c212c38"));
    const Secret key = Secret::copyOf(QByteArray(32, 'k'));
    QCOMPARE(keyringMac(aKeyring(), Vault::FrontDesk, key).toHex(), QByteArray("909d40bea7fef9a9b2099f750f3bd3e9520226ec9b83d914d7fa304b2793eb67"));
    QCOMPARE(keyringMac(aKeyring(), Vault::Clinical, key).toHex(), QByteArray("3a4f63dc5ba1da5298736e1045d65ec73697a05a683e6d381577a2fc6d5e6e1d"));
}

void tst_Keyring::file_refusesAnyFlippedBit()
{
    QByteArray bytes = toBytes(aKeyring());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            bytes[i] = static_cast<char>(bytes[i] ^ (1 << bit));
            const auto read = keyringFrom(bytes);
            QVERIFY2(!read, QByteArray::number(i));
            QCOMPARE(read.error().kind, Error::Kind::Corrupt);
            bytes[i] = static_cast<char>(bytes[i] ^ (1 << bit));
        }
    }
}

void tst_Keyring::file_refusesAnyLength()
{
    const QByteArray bytes = toBytes(aKeyring());
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QCOMPARE(keyringFrom(bytes.first(length)).error().kind, Error::Kind::Corrupt);
    QCOMPARE(keyringFrom(bytes + 'x').error().kind, Error::Kind::Corrupt);
    QCOMPARE(keyringFrom(checked(bytes.chopped(32) + 'x')).error().detail, u"keyring: end"_s);
    QCOMPARE(keyringFrom(QByteArray(2'000'000, 'x')).error().detail, u"keyring: length"_s);
}

void tst_Keyring::file_fromANewerUntie_isToldFromADamagedOne()
{
    const QByteArray newer = checked(FieldWriter().fixed("UntieKey").number(2).fixed("whatever comes then").written());
    QCOMPARE(keyringFrom(newer).error().kind, Error::Kind::NewerFormat);
    const QByteArray none = checked(FieldWriter().fixed("UntieKey").number(0).written());
    QCOMPARE(keyringFrom(none).error().detail, u"keyring: version"_s);
}

void tst_Keyring::file_namesTheFieldThatCannotBe_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, Change change, const QString &field) { QTest::newRow(name) << change << field; };
    row("nobody", [](Keyring &k) { k.people.clear(); }, u"people"_s);
    row("no name", [](Keyring &k) { k.people[1].name.clear(); }, u"person 2.name"_s);
    row("a name of 10,000 letters", [](Keyring &k) { k.people[1].name = QString(10'000, u'a'); }, u"person 2.name"_s);
    row("no id", [](Keyring &k) { k.people[0].person = {}; }, u"person 1.id"_s);
    row("a negative id", [](Keyring &k) { k.people[0].person.value = -1; }, u"person 1.id"_s);
    row("an id twice", [](Keyring &k) { k.people[2].person = k.people[0].person; }, u"person 3.id"_s);
    row("no grants", [](Keyring &k) { k.people[2].grants.clear(); }, u"person 3.grants"_s);
    row("clinical without front desk", [](Keyring &k) { k.people[1].grants.removeFirst(); }, u"person 2.grants"_s);
    row("a grant twice", [](Keyring &k) { k.people[1].grants.append(k.people[1].grants[1]); }, u"person 2.grant 3"_s);
    row("a grant of a dead epoch", [](Keyring &k) { k.people[1].grants[1].epoch = 1; }, u"person 2.grant 2.epoch"_s);
    row("a receptionist with R", [](Keyring &k) { k.people[2].recovery = QByteArray(sealedBytes, 'r'); }, u"person 3.recovery"_s);
    row("half of R", [](Keyring &k) { k.people[0].recovery.chop(1); }, u"person 1.recovery"_s);
    row("no epochs", [](Keyring &k) { k.frontDeskEpochs.clear(); }, u"front desk epochs"_s);
    row("falling epochs", [](Keyring &k) { k.clinicalEpochs = {3, 2}; }, u"clinical epochs"_s);
    row("epoch 0", [](Keyring &k) { k.clinicalEpochs = {0}; }, u"clinical epochs"_s);
    row("revision 0", [](Keyring &k) { k.revision = 0; }, u"revision"_s);
    row("a time before 1970", [](Keyring &k) { k.retired[0].retiredAt = -1; }, u"retired key 1.time"_s);
}

void tst_Keyring::file_namesTheFieldThatCannotBe()
{
    QFETCH(Change, change);
    QFETCH(QString, field);
    Keyring keyring = aKeyring();
    change(keyring);
    const auto read = keyringFrom(toBytes(keyring));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Corrupt);
    QCOMPARE(read.error().detail, u"keyring: "_s + field);
}

void tst_Keyring::file_withAnyByteChangedOnPurpose_neverCrashes()
{
    const QByteArray content = toBytes(aKeyring()).chopped(32);
    for (qsizetype i = 0; i < content.size(); ++i) {
        for (const char byte : {'\x00', '\x7f', '\xff'}) {
            QByteArray changed = content;
            changed[i] = byte;
            const auto read = keyringFrom(checked(changed));
            if (read)
                QCOMPARE(toBytes(*read), checked(changed)); // one way to write each keyring
        }
    }
}

void tst_Keyring::program_refusesCheapPasswords()
{
    Keyring keyring = aKeyring();
    for (KeyringPerson &person : keyring.people)
        person.wrapped.cost = {1, 4096}; // below what even these tests allow
    QCOMPARE(keyringFrom(toBytes(keyring)).error().kind, Error::Kind::Tampered);
    for (KeyringPerson &person : keyring.people)
        person.wrapped.cost = {3, quint64(1) << 62};
    QCOMPARE(keyringFrom(toBytes(keyring)).error().kind, Error::Kind::Tampered);
}

void tst_Keyring::role_followsFromGrants()
{
    const Keyring keyring = aKeyring();
    QCOMPARE(roleOf(keyring.people[0]), Role::Owner);
    QCOMPARE(roleOf(keyring.people[1]), Role::Therapist);
    QCOMPARE(roleOf(keyring.people[2]), Role::Receptionist);
}

void tst_Keyring::mac_noticesEveryChange_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("frontDesk");
    QTest::addColumn<bool>("clinical");
    const auto row = [](const char *name, Change change, bool frontDesk, bool clinical) {
        QTest::newRow(name) << change << frontDesk << clinical;
    };
    row("another clinic", [](Keyring &k) { k.clinic[0] = 'd'; }, true, true);
    row("another revision", [](Keyring &k) { --k.revision; }, true, true);
    row("an owner's name", [](Keyring &k) { k.people[0].name += u'x'; }, true, true);
    row("a receptionist's name", [](Keyring &k) { k.people[2].name += u'x'; }, true, false);
    row("a therapist's id", [](Keyring &k) { k.people[1].person.value = 99; }, true, true);
    row("a therapist's sealing key", [](Keyring &k) { k.people[1].keys.sealing[0] = '!'; }, true, true);
    row("a therapist's signing key", [](Keyring &k) { k.people[1].keys.signing[0] = '!'; }, true, true);
    row("a clinical grant", [](Keyring &k) { k.people[1].grants[1].sealed[0] = '!'; }, false, true);
    row("a front-desk grant", [](Keyring &k) { k.people[1].grants[0].sealed[0] = '!'; }, true, false);
    row("a receptionist made a therapist", [](Keyring &k) { k.people[2].grants.append(aGrant(Vault::Clinical, 3)); }, false, true);
    row("a therapist made an owner", [](Keyring &k) { k.people[1].recovery = QByteArray(sealedBytes, 'r'); }, true, true);
    row("a receptionist gone", [](Keyring &k) { k.people.removeLast(); }, true, false);
    row("somebody new", [](Keyring &k) { k.people.append(aPerson(13, u"Mallory"_s, {aGrant(Vault::FrontDesk, 1)})); }, true, false);
    row("another order", [](Keyring &k) { k.people.swapItemsAt(0, 1); }, true, true);
    row("a front-desk epoch", [](Keyring &k) { k.frontDeskEpochs.append(2); }, true, false);
    row("a clinical epoch gone", [](Keyring &k) { k.clinicalEpochs.removeFirst(); }, false, true);
    row("a retired key", [](Keyring &k) { k.retired.clear(); }, true, true);
}

void tst_Keyring::mac_noticesEveryChange()
{
    QFETCH(Change, change);
    QFETCH(bool, frontDesk);
    QFETCH(bool, clinical);
    const Secret key = Secret::random(keyBytes);
    Keyring keyring = aKeyring();
    keyring.frontDeskMac = keyringMac(keyring, Vault::FrontDesk, key);
    keyring.clinicalMac = keyringMac(keyring, Vault::Clinical, key);
    QVERIFY(isAuthentic(keyring, Vault::FrontDesk, key));
    QVERIFY(isAuthentic(keyring, Vault::Clinical, key));
    QVERIFY(!isAuthentic(keyring, Vault::Clinical, Secret::random(keyBytes)));
    change(keyring);
    QCOMPARE(isAuthentic(keyring, Vault::FrontDesk, key), !frontDesk);
    QCOMPARE(isAuthentic(keyring, Vault::Clinical, key), !clinical);
}

void tst_Keyring::mac_letsPeopleChangeTheirPassword()
{
    const Secret key = Secret::random(keyBytes);
    Keyring keyring = aKeyring();
    keyring.frontDeskMac = keyringMac(keyring, Vault::FrontDesk, key);
    keyring.people[2].wrapped = {{2, 16384}, QByteArray(saltBytes, 't'), QByteArray(nonceBytes, 't'), QByteArray(wrappedBytes, 't')};
    QVERIFY(isAuthentic(keyring, Vault::FrontDesk, key));
}

UNTIE_TEST_MAIN(tst_Keyring)
#include "tst_keyring.moc"
