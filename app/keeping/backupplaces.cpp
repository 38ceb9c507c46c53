#include "app/keeping/backupplaces.h"

#include "app/common/text.h"
#include "app/keeping/backupfolder.h"
#include "app/security/auditstore.h"
#include "app/security/grants.h"
#include "app/security/keyringseenstore.h"
#include "app/settings/backupsettingsstore.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
#include "app/storage/clinicplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

QString BackupPlaces::next() const
{
    return !chosen.isEmpty() && QFileInfo(chosen).isDir() ? chosen : own;
}

QList<Backup> BackupPlaces::here() const
{
    QList<Backup> backups = BackupFolder(own).of(clinic);
    if (!chosen.isEmpty() && QDir(chosen) != QDir(own))
        backups += BackupFolder(chosen).of(clinic);
    std::ranges::stable_sort(backups, std::greater(), [](const Backup &backup) { return backup.manifest.madeAt; });
    return backups;
}

QList<Backup> BackupPlaces::there() const
{
    return second.isEmpty() ? QList<Backup>() : BackupFolder(second).of(clinic);
}

QStringList BackupPlaces::damaged() const
{
    QStringList damaged = BackupFolder(own).contents().damaged;
    for (const QString &folder : {chosen, second}) {
        if (!folder.isEmpty() && QDir(folder) != QDir(own))
            damaged += BackupFolder(folder).contents().damaged;
    }
    return damaged;
}

QString ownBackups(const ClinicFolder &clinic)
{
    return QDir(clinic.path).filePath(u"backups"_s);
}

Result<> mayHoldBackups(const ClinicFolder &clinic, const QString &folder)
{
    if (!liesIn(folder, clinic.path))
        return {};
    return fail(Error::Kind::Invalid, u"backup folder"_s,
                QCoreApplication::translate("Keeping", "%1 lies in the clinic’s own folder: what takes the one takes both. Choose another place.")
                    .arg(shownPath(folder)));
}

Result<BackupPlaces> backupPlaces(Database &database, const ClinicFolder &clinic)
{
    const auto keyring = readKeyring(clinic);
    if (!keyring)
        return fail(keyring.error());
    const auto settings = BackupSettingsStore(database).settings();
    if (!settings)
        return fail(settings.error());
    const QList<quint64> sheets = KeyringSeenStore(database).recoveries().value_or(QList<quint64>()); // tables that are still to be migrated may lack it
    return BackupPlaces{keyring->clinic, ownBackups(clinic), settings->folder, settings->secondFolder, sheets.isEmpty() ? 0 : sheets.constLast()};
}

Result<QDateTime> clinicNow(Database &database)
{
    const auto profile = SettingsStore(database).clinicProfile();
    if (!profile)
        return fail(profile.error());
    return QDateTime::currentDateTimeUtc().toTimeZone(timeZoneOf(*profile));
}

BackupState stateOfBackups(const BackupPlaces &places, const QDateTime &now)
{
    BackupState state = backupStateOf(places.here(), places.there(), !places.second.isEmpty(), now);
    state.damaged = places.damaged().size();
    return state;
}

Result<qint64> changesSince(Database &database, const std::optional<Backup> &newest)
{
    qint64 changes = 0;
    for (const Vault vault : bothVaults) {
        if (!database.has(vault))
            continue;
        const BackedUpVault known = newest ? newest->manifest.vault(vault) : BackedUpVault();
        if (!known.opened) {
            ++changes;
            continue;
        }
        const auto since = AuditStore(database).changesSince(vault, known.counter);
        if (!since)
            return fail(since.error());
        changes += *since;
    }
    return changes;
}

Result<std::optional<BackupOrder>> backupDue(Database &database, const ClinicFolder &clinic, BackupKind kind)
{
    const auto places = backupPlaces(database, clinic);
    if (!places)
        return fail(places.error());
    const auto now = clinicNow(database);
    if (!now)
        return fail(now.error());
    const QList<Backup> backups = places->here();
    bool due = isDailyBackupDue(backups, *now);
    if (kind == BackupKind::Closing) {
        const auto changes = changesSince(database, backups.isEmpty() ? std::nullopt : std::optional(backups.constFirst()));
        if (!changes)
            return fail(changes.error());
        due = isClosingBackupDue(backups, *changes);
    }
    if (!due)
        return std::nullopt;
    return BackupOrder{clinic, places->next(), kind, *now, BackupOrder::Pace::Gentle};
}

Result<> backUpBeforeMigration(Database &database, const ClinicFolder &clinic)
{
    const auto places = backupPlaces(database, clinic);
    if (!places)
        return fail(places.error());
    const auto now = clinicNow(database);
    if (!now)
        return fail(now.error());
    const auto made = makeBackup(database, {clinic, places->next(), BackupKind::BeforeMigration, *now, BackupOrder::Pace::Fast});
    if (!made)
        return fail(made.error());
    return {};
}

} // namespace untie
