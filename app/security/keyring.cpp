#include "app/security/keyring.h"

#include "app/security/fields.h"
#include "app/storage/durablefile.h"

#include <sodium.h>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

static_assert(macBytes == crypto_generichash_BYTES);

bool mayOpen(const KeyringPerson &person, Vault vault)
{
    return std::ranges::any_of(person.grants, [vault](const Grant &grant) { return grant.vault == vault; });
}

Role roleOf(const KeyringPerson &person)
{
    if (!mayOpen(person, Vault::Clinical))
        return Role::Receptionist;
    return person.recovery.isEmpty() ? Role::Therapist : Role::Owner;
}

QByteArray keyringMac(const Keyring &keyring, Vault vault, const Secret &macKey)
{
    FieldWriter all;
    all.text(u"Untie keyring 1"_s).bytes(keyring.clinic).number(keyring.revision).text(schemaOf(vault));
    all.number(static_cast<quint64>(keyring.epochs(vault).size()));
    for (const quint64 epoch : keyring.epochs(vault))
        all.number(epoch);
    for (const KeyringPerson &person : keyring.people) {
        if (!mayOpen(person, vault))
            continue;
        all.number(static_cast<quint64>(person.person.value)).text(person.name).bytes(person.keys.sealing).bytes(person.keys.signing);
        for (const Grant &grant : person.grants) {
            if (grant.vault == vault)
                all.number(grant.epoch).bytes(grant.sealed);
        }
        all.bytes(person.recovery);
    }
    all.text(u"retired"_s);
    for (const RetiredKey &key : keyring.retired)
        all.number(static_cast<quint64>(key.person.value)).bytes(key.signing).number(static_cast<quint64>(key.retiredAt));

    QByteArray mac(macBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(mac.data()), static_cast<std::size_t>(mac.size()),
                       reinterpret_cast<const unsigned char *>(all.written().constData()),
                       static_cast<unsigned long long>(all.written().size()), macKey.data(), macKey.size());
    return mac;
}

bool isAuthentic(const Keyring &keyring, Vault vault, const Secret &macKey)
{
    const QByteArray right = keyringMac(keyring, vault, macKey);
    return keyring.mac(vault).size() == macBytes && sodium_memcmp(right.constData(), keyring.mac(vault).constData(), macBytes) == 0;
}

} // namespace untie
