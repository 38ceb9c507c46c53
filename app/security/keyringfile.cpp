#include "app/security/keyring.h"

#include "app/security/fields.h"
#include "app/storage/clinicswap.h"
#include "app/storage/durablefile.h"

#include <sodium.h>

#include <algorithm>
#include <limits>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

// These three stay as they are in every version: the file begins with this, then comes the version, and it ends with a
// checksum over all before it.
constexpr auto magic = "UntieKey"_L1;
constexpr quint64 knownVersion = 1;
constexpr qsizetype checksumBytes = 32;

constexpr qint64 maxFileBytes = 1'000'000;
constexpr quint64 maxPeople = 1'000;
constexpr quint64 maxEpochs = 8; ///< alive at the same time, for one vault
constexpr quint64 maxRetired = 5'000;
constexpr qsizetype maxNameBytes = 800;
constexpr quint64 maxId = static_cast<quint64>(std::numeric_limits<qint64>::max());

QByteArray checksum(const QByteArray &bytes)
{
    QByteArray sum(checksumBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), static_cast<std::size_t>(sum.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return sum;
}

void writeEpochs(FieldWriter &writer, const QList<quint64> &epochs)
{
    writer.number(static_cast<quint64>(epochs.size()));
    for (const quint64 epoch : epochs)
        writer.number(epoch);
}

void writePerson(FieldWriter &writer, const KeyringPerson &person)
{
    writer.number(static_cast<quint64>(person.person.value)).text(person.name);
    writer.fixed(person.keys.sealing).fixed(person.keys.signing);
    writer.number(person.wrapped.cost.passes).number(person.wrapped.cost.memoryBytes);
    writer.fixed(person.wrapped.salt).fixed(person.wrapped.nonce).fixed(person.wrapped.secrets);
    writer.number(static_cast<quint64>(person.grants.size()));
    for (const Grant &grant : person.grants)
        writer.number(grant.vault == Vault::FrontDesk ? 0 : 1).number(grant.epoch).fixed(grant.sealed);
    writer.bytes(person.recovery);
}

QList<quint64> readEpochs(FieldReader &reader, const QString &field)
{
    QList<quint64> epochs;
    const quint64 count = reader.number(field, 1, maxEpochs);
    for (quint64 i = 0; i < count; ++i)
        epochs.append(reader.number(field, epochs.isEmpty() ? 1 : epochs.constLast() + 1, maxId));
    return epochs;
}

Grant readGrant(FieldReader &reader, const Keyring &keyring, const QString &field)
{
    Grant grant;
    grant.vault = reader.number(field + ".vault"_L1, 0, 1) == 0 ? Vault::FrontDesk : Vault::Clinical;
    grant.epoch = reader.number(field + ".epoch"_L1, 1, maxId);
    grant.sealed = reader.fixed(field + ".sealed"_L1, sealedBytes);
    if (!keyring.epochs(grant.vault).contains(grant.epoch))
        reader.refuse(field + ".epoch"_L1);
    return grant;
}

KeyringPerson readPerson(FieldReader &reader, const Keyring &keyring, const QString &field)
{
    KeyringPerson person;
    person.person.value = static_cast<qint64>(reader.number(field + ".id"_L1, 1, maxId));
    person.name = reader.text(field + ".name"_L1, maxNameBytes);
    person.keys.sealing = reader.fixed(field + ".sealing key"_L1, publicKeyBytes);
    person.keys.signing = reader.fixed(field + ".signing key"_L1, publicKeyBytes);
    person.wrapped.cost.passes = reader.number(field + ".passes"_L1, 0, maxId);
    person.wrapped.cost.memoryBytes = reader.number(field + ".memory"_L1, 0, maxId);
    person.wrapped.salt = reader.fixed(field + ".salt"_L1, saltBytes);
    person.wrapped.nonce = reader.fixed(field + ".nonce"_L1, nonceBytes);
    person.wrapped.secrets = reader.fixed(field + ".secrets"_L1, wrappedBytes);
    const quint64 grants = reader.number(field + ".grants"_L1, 1, 2 * maxEpochs);
    for (quint64 i = 0; i < grants && reader.isSound(); ++i)
        person.grants.append(readGrant(reader, keyring, u"%1.grant %2"_s.arg(field).arg(i + 1)));
    person.recovery = reader.optional(field + ".recovery"_L1, sealedBytes);

    const auto samePlace = [](const Grant &a, const Grant &b) { return a.vault == b.vault && a.epoch == b.epoch; };
    for (qsizetype i = 1; i < person.grants.size(); ++i) {
        if (std::any_of(person.grants.cbegin(), person.grants.cbegin() + i, [&](const Grant &other) { return samePlace(other, person.grants[i]); }))
            reader.refuse(u"%1.grant %2"_s.arg(field).arg(i + 1));
    }
    if (person.name.isEmpty())
        reader.refuse(field + ".name"_L1);
    if (!mayOpen(person, Vault::FrontDesk))
        reader.refuse(field + ".grants"_L1);
    if (!person.recovery.isEmpty() && !mayOpen(person, Vault::Clinical))
        reader.refuse(field + ".recovery"_L1);
    return person;
}

RetiredKey readRetired(FieldReader &reader, const QString &field)
{
    RetiredKey key;
    key.person.value = static_cast<qint64>(reader.number(field + ".id"_L1, 1, maxId));
    key.signing = reader.fixed(field + ".signing key"_L1, publicKeyBytes);
    key.retiredAt = static_cast<qint64>(reader.number(field + ".time"_L1, 0, maxId));
    return key;
}

} // namespace

QByteArray toBytes(const Keyring &keyring)
{
    FieldWriter writer;
    writer.fixed(QByteArray(magic.data(), magic.size())).number(knownVersion);
    writer.fixed(keyring.clinic).number(keyring.revision);
    writeEpochs(writer, keyring.frontDeskEpochs);
    writeEpochs(writer, keyring.clinicalEpochs);
    writer.number(static_cast<quint64>(keyring.people.size()));
    for (const KeyringPerson &person : keyring.people)
        writePerson(writer, person);
    writer.number(static_cast<quint64>(keyring.retired.size()));
    for (const RetiredKey &key : keyring.retired)
        writer.number(static_cast<quint64>(key.person.value)).fixed(key.signing).number(static_cast<quint64>(key.retiredAt));
    writer.fixed(keyring.frontDeskMac).fixed(keyring.clinicalMac);
    return writer.written() + checksum(writer.written());
}

Result<Keyring> keyringFrom(const QByteArray &bytes)
{
    const auto corrupt = [](const QString &field) { return fail(Error::Kind::Corrupt, u"keyring: "_s + field); };
    if (bytes.size() > maxFileBytes)
        return corrupt(u"length"_s);
    if (!bytes.startsWith(QByteArrayView(magic.data(), magic.size())))
        return corrupt(u"beginning"_s);
    const QByteArray content = bytes.chopped(qMin(checksumBytes, bytes.size() - magic.size()));
    if (bytes.size() < magic.size() + checksumBytes || checksum(content) != bytes.last(checksumBytes))
        return corrupt(u"checksum"_s);

    FieldReader reader(content.mid(magic.size()));
    const quint64 version = reader.number(u"version"_s, 1, maxId);
    if (reader.isSound() && version > knownVersion)
        return fail(Error::Kind::NewerFormat, u"keyring version %1"_s.arg(version));
    Keyring keyring;
    keyring.clinic = reader.fixed(u"clinic"_s, clinicIdBytes);
    keyring.revision = reader.number(u"revision"_s, 1, maxId);
    keyring.frontDeskEpochs = readEpochs(reader, u"front desk epochs"_s);
    keyring.clinicalEpochs = readEpochs(reader, u"clinical epochs"_s);
    const quint64 people = reader.number(u"people"_s, 1, maxPeople);
    for (quint64 i = 0; i < people && reader.isSound(); ++i) {
        const QString field = u"person %1"_s.arg(i + 1);
        const KeyringPerson person = readPerson(reader, keyring, field);
        if (std::ranges::any_of(keyring.people, [&](const KeyringPerson &other) { return other.person == person.person; }))
            reader.refuse(field + ".id"_L1);
        keyring.people.append(person);
    }
    const quint64 retired = reader.number(u"retired keys"_s, 0, maxRetired);
    for (quint64 i = 0; i < retired && reader.isSound(); ++i)
        keyring.retired.append(readRetired(reader, u"retired key %1"_s.arg(i + 1)));
    keyring.frontDeskMac = reader.fixed(u"front desk MAC"_s, macBytes);
    keyring.clinicalMac = reader.fixed(u"clinical MAC"_s, macBytes);
    reader.end();
    if (!reader.isSound())
        return corrupt(reader.problem());

    for (const KeyringPerson &person : std::as_const(keyring.people)) {
        if (!isAcceptable(person.wrapped.cost))
            return fail(Error::Kind::Tampered, u"keyring: cost of the password key"_s);
    }
    return keyring;
}

Result<Keyring> readKeyring(const ClinicFolder &folder)
{
    if (auto whole = finishSwap(folder); !whole)
        return fail(whole.error());
    if (auto there = folder.check(); !there)
        return fail(there.error());
    auto bytes = readWhole(folder.keyring(), maxFileBytes);
    if (!bytes)
        return fail(bytes.error());
    auto keyring = keyringFrom(*bytes);
    if (!keyring)
        keyring.error().subject = folder.keyring();
    return keyring;
}

} // namespace untie
