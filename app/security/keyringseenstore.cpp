#include "app/security/keyringseenstore.h"

#include "app/storage/database.h"

#include <sodium.h>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Two keyrings differ in it when anything but a password differs: their codes cover all else.
QByteArray hashOf(const Keyring &keyring)
{
    const QByteArray codes = keyring.frontDeskMac + keyring.clinicalMac;
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<std::size_t>(hash.size()),
                       reinterpret_cast<const unsigned char *>(codes.constData()), static_cast<unsigned long long>(codes.size()), nullptr, 0);
    return hash;
}

} // namespace

KeyringSeenStore::KeyringSeenStore(Database &database)
    : m_database(database)
{
}

Result<> KeyringSeenStore::remember(const Keyring &keyring)
{
    const auto done = m_database.run(uR"(INSERT INTO frontdesk.keyring_seen (id, revision, hash) VALUES (1, :revision, :hash)
                                         ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, hash = excluded.hash)"_s,
                                     {{u":revision"_s, static_cast<qint64>(keyring.revision)}, {u":hash"_s, hashOf(keyring)}});
    return done ? Result<>() : Result<>(fail(done.error()));
}

Result<KeyringSeenStore::Seen> KeyringSeenStore::seen() const
{
    auto row = m_database.run(u"SELECT revision, hash FROM frontdesk.keyring_seen WHERE id = 1"_s);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return Seen{};
    return Seen{static_cast<quint64>(row->value(0).toLongLong()), row->value(1).toByteArray()};
}

Result<KeyringTrust> KeyringSeenStore::compare(const Keyring &keyring) const
{
    const auto remembered = seen();
    if (!remembered)
        return fail(remembered.error());
    if (keyring.revision < remembered->revision)
        return KeyringTrust::Older;
    const bool another = keyring.revision == remembered->revision && hashOf(keyring) != remembered->hash;
    return another ? KeyringTrust::Changed : KeyringTrust::Trusted;
}

Result<quint64> KeyringSeenStore::revision() const
{
    const auto remembered = seen();
    if (!remembered)
        return fail(remembered.error());
    return remembered->revision;
}

Result<> KeyringSeenStore::rememberRecovery(quint64 epoch)
{
    const auto done = m_database.run(u"INSERT INTO frontdesk.recovery_epoch (epoch) VALUES (:epoch) ON CONFLICT (epoch) DO NOTHING"_s, {{u":epoch"_s, static_cast<qint64>(epoch)}});
    return done ? Result<>() : Result<>(fail(done.error()));
}

Result<QList<quint64>> KeyringSeenStore::recoveries() const
{
    auto rows = m_database.run(u"SELECT epoch FROM frontdesk.recovery_epoch ORDER BY epoch"_s);
    if (!rows)
        return fail(rows.error());
    QList<quint64> epochs;
    while (rows->next())
        epochs.append(static_cast<quint64>(rows->value(0).toLongLong()));
    return epochs;
}

Result<> KeyringSeenStore::forgetRecoveriesAfter(quint64 epoch)
{
    const auto done = m_database.run(u"DELETE FROM frontdesk.recovery_epoch WHERE epoch > :epoch"_s, {{u":epoch"_s, static_cast<qint64>(epoch)}});
    return done ? Result<>() : Result<>(fail(done.error()));
}

} // namespace untie
