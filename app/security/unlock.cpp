#include "app/security/unlock.h"

#include "app/security/keys.h"

#include <algorithm>

namespace untie {

namespace {

Result<> openVault(Database &database, const ClinicFolder &folder, Vault vault, const std::vector<HeldKey> &keys)
{
    std::vector<const HeldKey *> fitting;
    for (const HeldKey &held : keys) {
        if (held.vault == vault)
            fitting.push_back(&held);
    }
    std::ranges::sort(fitting, std::greater(), &HeldKey::epoch);
    if (fitting.empty())
        return {};
    for (const HeldKey *held : fitting) {
        const auto attached = database.attach(vault, folder.vault(vault), pageKey(held->key));
        if (attached)
            return {};
        if (attached.error().kind == Error::Kind::InUse)
            return fail(Error::Kind::InUse, attached.error().detail, readLockInfo(folder));
        if (attached.error().kind != Error::Kind::WrongPassword)
            return attached;
    }
    return fail(Error::Kind::Mismatched, QStringLiteral("no key of this keyring fits"), folder.vault(vault));
}

} // namespace

Result<OpenClinic> openVaults(const Session &session, const std::vector<HeldKey> &keys)
{
    auto database = Database::open();
    if (!database)
        return fail(database.error());
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        if (auto opened = openVault(**database, session.folder, vault, keys); !opened)
            return fail(opened.error());
    }
    (*database)->announce(session.folder);
    return OpenClinic{std::move(*database), session};
}

} // namespace untie
