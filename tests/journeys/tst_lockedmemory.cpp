#include "app/security/identity.h"
#include "app/security/keyring.h"
#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "app/security/wipedmemory.h"
#include "tests/support/processmemory.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/support/typing.h"

#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

/// What a locked clinic leaves in the memory of the program: another process reads all of it.
class tst_LockedMemory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void locked_holdsNoKeyNoPasswordAndNoText();
    void lock_waitsForWorkBesideTheWindow();
    void freedMemoryThatIsNotOverwritten_holdsText();

private:
    QStringList leftIn(const Typing &typing) const;
    /// Every key that somebody's password leads to.
    static QList<Canary> keysOf(const ClinicFolder &folder, PersonId person, const QString &password, const QString &sheet);

    CheapKdf m_cheap;
    QTemporaryDir m_dir;
    const ClinicFolder m_folder{m_dir.filePath(u"clinic.untie"_s)};
    const Typing::Words m_words;
    const PersonId m_owner = newId<PersonId>();
    QList<Canary> m_keys;
    QList<Canary> m_texts;
};

QList<Canary> tst_LockedMemory::keysOf(const ClinicFolder &folder, PersonId person, const QString &password, const QString &sheet)
{
    const auto read = readRecoverySheet(sheet);
    if (!read)
        qFatal("the recovery sheet is not read");
    const Secret &recovery = *read;
    QList<Canary> keys{keyCanary(u"recovery secret"_s, recovery)};
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        const Secret key = vaultKey(recovery, vault, 1);
        keys += keyCanary(u"vault key of "_s + schemaOf(vault), key);
        keys += keyCanary(u"page key of "_s + schemaOf(vault), pageKey(key));
        keys += keyCanary(u"keyring key of "_s + schemaOf(vault), keyringMacKey(key));
    }
    const Keyring keyring = orFail(readKeyring(folder));
    const KeyringPerson &owner = keyring.people.constFirst();
    const Identity identity = orFail(unwrap(owner.wrapped, owner.keys, {keyring.clinic, person}, Secret::fromText(password)));
    keys += keyCanary(u"sealing key"_s, identity.sealing);
    // An Ed25519 secret key ends with the public one, which everybody may know.
    keys += keyCanary(u"signing key"_s, Secret::copyOf(QByteArrayView(identity.signing.data(), 32)));
    return keys;
}

void tst_LockedMemory::initTestCase()
{
    if (!startWipingFreedMemory())
        QSKIP("the allocator of this build does not let us");
    stopWipingFreedMemory();
    const CreatedClinic made = orFail(createClinic(m_folder, m_owner, u"Test Owner"_s, Secret::fromText(m_words.password)));
    m_keys = keysOf(m_folder, m_owner, m_words.password, made.recoverySheet);
    m_texts = m_words.canaries();
}

void tst_LockedMemory::locked_holdsNoKeyNoPasswordAndNoText()
{
    Typing typing(m_dir.path(), {QStringLiteral(TYPIST)});
    // The scanner finds what is there: a password while it stands in its line,
    typing.tell(u"ask"_s, m_folder.path);
    typing.tell(u"password"_s, m_words.password);
    QVERIFY(scanMemory(typing.process(), m_texts).contains(u"password"_s));
    QVERIFY(countSpread(typing.process(), m_words.password) > 0);
    typing.tell(u"clear"_s);
    QCOMPARE(countSpread(typing.process(), m_words.password), 0);
    typing.typeEverything(m_folder.path, m_words);
    // and texts and keys while the clinic is open.
    const auto open = scanMemory(typing.process(), m_texts + m_keys);
    for (const auto &name : {u"family"_s, u"plan"_s, u"remark"_s, u"unsaved"_s, u"page key of frontdesk"_s, u"page key of clinical"_s, u"signing key"_s})
        QVERIFY2(open.contains(name), qPrintable(name));
    for (const auto &name : {u"password"_s, u"wrong password"_s, u"recovery secret"_s, u"sealing key"_s, u"vault key of clinical"_s})
        QVERIFY2(!open.contains(name), qPrintable(u"%1 in %2, though nobody needs it"_s.arg(name, open.value(name).places.join(u", "_s))));

    typing.tell(u"lock"_s);
    const QStringList found = leftIn(typing);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    for (const QString &text : {m_words.password, m_words.wrongPassword, m_words.words.value(u"family"_s), m_words.words.value(u"plan"_s)})
        QCOMPARE(countSpread(typing.process(), text), 0);
}

void tst_LockedMemory::lock_waitsForWorkBesideTheWindow()
{
    const QList<Canary> held{textCanary(u"held"_s, Typing::Words().words.value(u"plan"_s))};
    Typing typing(m_dir.path(), {QStringLiteral(TYPIST)});
    typing.tell(u"ask"_s, m_folder.path);
    typing.tell(u"password"_s, m_words.password);
    typing.tell(u"enter"_s);
    typing.tell(u"opened"_s);
    typing.tell(u"work"_s, QString::fromUtf8(held.constFirst().forms.constFirst()));
    QVERIFY(scanMemory(typing.process(), held).contains(u"held"_s));
    typing.tell(u"lock"_s);
    const auto left = scanMemory(typing.process(), held).value(u"held"_s);
    QVERIFY2(left.times == 0, qPrintable(u"%1 times, in %2"_s.arg(left.times).arg(left.places.join(u", "_s))));
}

/// Not a promise, a figure: what overwriting is good for. And the scanner is seen to find what is left.
void tst_LockedMemory::freedMemoryThatIsNotOverwritten_holdsText()
{
    Typing typing(m_dir.path(), {QStringLiteral(TYPIST)});
    typing.tell(u"keepfreed"_s);
    typing.typeEverything(m_folder.path, m_words);
    typing.tell(u"lock"_s);
    const QStringList found = leftIn(typing);
    QVERIFY(!found.isEmpty());
    qInfo("left in freed memory, were it not overwritten:\n%s", qPrintable(found.join(u'\n')));
}

QStringList tst_LockedMemory::leftIn(const Typing &typing) const
{
    qint64 bytes = 0;
    const auto left = scanMemory(typing.process(), m_texts + m_keys, &bytes);
    qInfo("%lld MB of memory read; of %lld keys and texts %lld are left", static_cast<long long>(bytes >> 20),
          static_cast<long long>(m_texts.size() + m_keys.size()), static_cast<long long>(left.size()));
    QStringList found;
    for (auto find = left.cbegin(); find != left.cend(); ++find)
        found << u"%1: %2 times, in %3"_s.arg(find.key()).arg(find->times).arg(find->places.join(u", "_s));
    return found;
}

UNTIE_TEST_MAIN(tst_LockedMemory)
#include "tst_lockedmemory.moc"
