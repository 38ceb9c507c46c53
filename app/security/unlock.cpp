#include "app/security/unlock.h"

#include "app/common/log.h"
#include "app/security/auditstore.h"
#include "app/security/keys.h"
#include "app/security/permissions.h"
#include "app/storage/clinicplace.h"

#include <algorithm>

namespace untie {

namespace {

Result<> openVault(Database &database, const ClinicFolder &folder, Vault vault, const HeldKeys &keys)
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
        const auto attached = database.attach(vault, folder.vault(vault), pageKey(held->key), Database::Missing::Refuse, Database::Migrate::Later);
        if (attached)
            return {};
        if (attached.error().kind == Error::Kind::InUse)
            return fail(Error::Kind::InUse, attached.error().detail, readLockInfo(folder));
        if (attached.error().kind != Error::Kind::WrongPassword)
            return attached;
    }
    return fail(Error::Kind::Mismatched, QStringLiteral("no key of this keyring fits"), folder.vault(vault));
}

QList<Vault> openedVaults(const Database &database)
{
    QList<Vault> opened;
    for (const Vault vault : bothVaults) {
        if (database.has(vault))
            opened.append(vault);
    }
    return opened;
}

Result<> bringUpToDate(Database &database, const Session &session, const BeforeMigrating &beforeMigration)
{
    bool asked = !beforeMigration;
    for (const Vault vault : openedVaults(database)) {
        const auto needed = database.needsMigration(vault);
        if (!needed)
            return fail(needed.error());
        if (!*needed)
            continue;
        if (!asked) {
            if (auto ready = beforeMigration(database, session); !ready)
                return ready;
        }
        asked = true;
        if (auto migrated = database.migrate(vault); !migrated)
            return migrated;
    }
    return {};
}

Result<> comeIn(Database &database)
{
    AuditStore audit(database);
    for (const Vault vault : openedVaults(database)) {
        if (auto told = audit.record(vault, {AuditAction::SignedIn}); !told)
            return told;
    }
    return audit.rememberCounters();
}

/// The last words before the vaults are let go of. They are not worth refusing to close for.
void letGo(Database &database)
{
    AuditStore audit(database);
    const auto say = [](const Result<> &done) {
        if (!done)
            logTrouble("the audit was not closed", done.error());
    };
    for (const Vault vault : openedVaults(database))
        say(audit.record(vault, {AuditAction::Locked}));
    say(audit.rememberCounters());
    for (const Vault vault : openedVaults(database))
        say(audit.signHead(vault));
}

} // namespace

Result<OpenClinic> openVaults(const Session &asked, const HeldKeys &keys, Secret signing, const BeforeMigrating &beforeMigration)
{
    if (auto place = mayLieThere(asked.folder); !place)
        return fail(place.error());
    Session session = asked;
    auto database = Database::open();
    if (!database)
        return fail(database.error());
    for (const Vault vault : bothVaults) {
        if (auto opened = openVault(**database, session.folder, vault, keys); !opened)
            return fail(opened.error());
    }
    if (auto current = bringUpToDate(**database, session, beforeMigration); !current)
        return fail(current.error());
    const auto older = AuditStore(**database).olderVault();
    if (!older)
        return fail(older.error());
    session.olderVault = *older;
    (*database)->actAs({session.person, workstationName(), std::move(signing)}, accessOf(session.role));
    if (auto told = comeIn(**database); !told)
        return fail(told.error());
    (*database)->beforeClose(letGo);
    (*database)->announce(session.folder);
    return OpenClinic{std::move(*database), session};
}

} // namespace untie
