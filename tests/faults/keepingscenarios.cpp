#include "tests/faults/records.h"

#include "app/clients/clientstore.h"
#include "app/keeping/backupfolder.h"
#include "app/keeping/backupplaces.h"
#include "app/keeping/backuprun.h"
#include "app/keeping/restore.h"
#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "app/storage/clinicfolder.h"
#include "app/storage/migrations.h"
#include "app/storage/rawconnection.h"
#include "app/visits/visitstore.h"
#include "tests/faults/disk.h"
#include "tests/faults/plan.h"

#include <QDir>
#include <QSet>

#include <iterator>
#include <sqlite3.h>

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("a scenario cannot be prepared: %s", qUtf8Printable(textOf(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// Backing up while visits are saved. In each session one backup is begun, goes on between the saves, and is ended.

bool isBackup(const Stage &stage, int step)
{
    const int ofSession = (stage.steps + 2) / 3;
    return step % ofSession == ofSession - 1;
}

/// The saves that the other steps do, in order.
int saveOf(const Stage &stage, int step)
{
    const int ofSession = (stage.steps + 2) / 3;
    return step - step / ofSession;
}

BackupOrder orderOf(const Stage &stage, int step)
{
    return {stage.clinic(), stage.beside(u"backups"_s), BackupKind::Manual, plannedNow().addSecs(60 * step), BackupOrder::Pace::Gentle};
}

Result<> runToTheEnd(BackupRun &run)
{
    for (;;) {
        const auto next = run.step();
        if (!next)
            return fail(next.error());
        if (*next == BackupRun::Next::Done)
            return {};
        if (*next == BackupRun::Next::Wait)
            run.waitForCheck(std::chrono::milliseconds(50));
    }
}

void backUpWhileSaving(Stage &stage)
{
    const QList<Visit> saves = plannedVisits(stage.seed, stage.steps);
    const int ofSession = (stage.steps + 2) / 3;
    std::unique_ptr<BackupRun> run;
    inSessions(stage, [&](OpenClinic &clinic, int number) -> Result<> {
        if (isBackup(stage, number)) {
            if (!run) {
                auto begun = BackupRun::begin(*clinic.database, orderOf(stage, number));
                if (!begun)
                    return fail(begun.error());
                run = std::move(*begun);
            }
            const auto ended = runToTheEnd(*run);
            run.reset();
            return ended;
        }
        if (number % ofSession == 0) {
            if (auto begun = BackupRun::begin(*clinic.database, orderOf(stage, number + ofSession - 1)))
                run = std::move(*begun);
        }
        if (run && !run->step())
            run.reset();
        return saveVisit(clinic, saves[saveOf(stage, number)]);
    });
}

/// Opens a copy of a backup as the clinic that it is.
Findings inBackup(const Stage &stage, const Backup &backup, const std::function<void(OpenClinic &, Findings &)> &look)
{
    Stage copy = stage;
    copy.folder = stage.beside(u"copy of a backup"_s);
    disk::write(disk::read(backup.path), copy.clinic().path);
    Findings found = inClinic(copy, look);
    QDir(copy.folder).removeRecursively();
    if (!found.shut.isEmpty())
        found.faults += u"backup “%1” does not open: %2"_s.arg(backup.name(), std::exchange(found.shut, {}));
    return found;
}

Findings verifyBackups(const Stage &stage, const QList<int> &acknowledged)
{
    const QList<Visit> saves = plannedVisits(stage.seed, stage.steps);
    const int ofSession = (stage.steps + 2) / 3;
    QList<int> saved;
    for (const int step : acknowledged) {
        if (!isBackup(stage, step))
            saved.append(saveOf(stage, step));
    }
    Findings found = inClinic(stage, [&](OpenClinic &clinic, Findings &inside) {
        compareBeginning(*clinic.database, inside);
        compareVisits(*clinic.database, saves, acknowledgedRevs<VisitId>(saves, saved), inside);
    });

    // Whatever bears the name of a backup must be a good one, with all that was saved before it was begun.
    const auto contents = BackupFolder(stage.beside(u"backups"_s)).contents();
    for (const QString &damaged : contents.damaged)
        found.faults += u"damaged backup: "_s + damaged;
    QSet<QDateTime> there;
    for (const Backup &backup : contents.backups) {
        there.insert(backup.manifest.madeAt);
        const int step = int(plannedNow().secsTo(backup.manifest.madeAt) / 60);
        QList<int> before;
        std::ranges::copy_if(saved, std::back_inserter(before), [&](int one) { return one < saveOf(stage, step - ofSession + 1); });
        const Findings inside = inBackup(stage, backup, [&](OpenClinic &clinic, Findings &within) {
            compareBeginning(*clinic.database, within);
            compareVisits(*clinic.database, saves, acknowledgedRevs<VisitId>(saves, before), within);
        });
        found.lost += inside.lost;
        found.faults += inside.faults;
    }
    for (const int step : acknowledged) {
        if (isBackup(stage, step) && !there.contains(orderOf(stage, step).now))
            found.lost += u"the backup of step %1"_s.arg(step);
    }
    return found;
}

// Restoring a backup in the clinic's own place, and going on. Killed at any moment, the old record is there or the new
// one, whole.

QList<Visit> savedSinceTheBackup()
{
    return plannedVisits(999'998, 6);
}

void prepareOldBackup(const Stage &stage)
{
    prepareClinic(stage);
    OpenClinic clinic = must(signIn(stage.clinic(), ownersName(), ownersPassword()));
    must(makeBackup(*clinic.database, {stage.clinic(), stage.beside(u"backups"_s), BackupKind::Manual, plannedNow(), BackupOrder::Pace::Fast}));
    for (const Visit &visit : savedSinceTheBackup())
        must(saveVisit(clinic, visit));
}

void restoreBackup(Stage &stage)
{
    const QList<Visit> saves = plannedVisits(stage.seed, stage.steps);
    const bool restored = stage.step(0, [&]() -> Result<> {
        RestoreOrder order{.backup = stage.beside(u"backups"_s),
                           .target = stage.clinic(),
                           .proof = {.user = ownersName(), .password = ownersPassword(), .recovery = {}},
                           .now = plannedNow().addDays(1)};
        auto ready = Restore::prepare(std::move(order));
        return ready ? withoutValue((*ready)->carryOut()) : fail(ready.error());
    });
    auto open = restored ? stage.open() : std::nullopt;
    if (!open)
        return;
    for (int number = 1; number < stage.steps; ++number) {
        if (!stage.step(number, [&] { return saveVisit(*open, saves[number - 1]); }))
            return;
    }
}

Findings verifyRestore(const Stage &stage, const QList<int> &acknowledged)
{
    const QList<Visit> saves = plannedVisits(stage.seed, stage.steps);
    const QList<int> saved = savesAfterTheFirst(acknowledged, stage.steps);
    return inClinic(stage, [&](OpenClinic &clinic, Findings &found) {
        compareBeginning(*clinic.database, found);
        QSet<VisitId> there;
        QSet<VisitId> all;
        for (const Visit &visit : savedSinceTheBackup()) {
            all.insert(visit.id);
            if (VisitStore(*clinic.database).find(visit.client, visit.id))
                there.insert(visit.id);
        }
        if (!there.isEmpty() && there != all)
            found.faults += u"neither the old record nor the new one"_s;
        if (acknowledged.contains(0) && !there.isEmpty())
            found.lost += u"the restore: the old record is there"_s;
        if (there.isEmpty())
            compareVisits(*clinic.database, saves, acknowledgedRevs<VisitId>(saves, saved), found);
    });
}

// Opening a clinic whose tables are those of the first Untie: backed up, brought up to date, worked in.

void mustExecute(sqlite3 *connection, const QString &statement)
{
    if (sqlite3_exec(connection, statement.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("no old tables: %s", sqlite3_errmsg(connection));
}

/// The first column of an answer.
QStringList mustRead(Database &database, const QString &statement)
{
    QStringList texts;
    for (auto rows = must(database.run(statement)); rows.next();)
        texts.append(rows.value(0).toString());
    return texts;
}

/// What today's stores write, for tables that know less.
void writeBeginning(Database &database)
{
    auto desk = must(database.begin(Vault::FrontDesk));
    auto clients = must(ClientStore::Batch::open(database));
    for (const Client &client : plannedClients())
        must(clients.add(client));
    must(desk.commit());
    auto clinical = must(database.begin(Vault::Clinical));
    VisitStore::Batch visits(database);
    for (const Visit &visit : plannedBeginning()) {
        if (visit.rev == 0)
            must(visits.add(visit, plannedNow()));
    }
    must(clinical.commit());
}

/// Vaults with the first tables, and in them what of today's rows they have columns for.
void prepareFirstTables(const Stage &stage)
{
    const auto made = must(createClinic(stage.clinic(), ownersId(), ownersName(), ownersPassword())).recoverySheet;
    const Secret recovery = std::move(*readRecoverySheet(made));
    const auto keyOf = [&](Vault vault) { return pageKey(vaultKey(recovery, vault, 1)); };
    {
        const auto today = must(Database::open());
        for (const Vault vault : bothVaults)
            must(today->attach(vault, stage.clinic().vault(vault), keyOf(vault)));
        writeBeginning(*today);
    }
    const auto old = must(Database::open());
    for (const Vault vault : bothVaults) {
        const QString file = stage.clinic().vault(vault);
        const QString todays = file + ".today"_L1;
        QFile::rename(file, todays);
        must(old->attach(vault, file, keyOf(vault), Database::Missing::Create, Database::Migrate::Later));
        sqlite3_set_authorizer(old->handle(), nullptr, nullptr); // it is its maker who does such things
        const QString schema = schemaOf(vault);
        const QStringList first = migrationsOf(vault).constFirst().statements;
        for (const QString &statement : first)
            mustExecute(old->handle(), statement);
        mustExecute(old->handle(), u"PRAGMA %1.user_version = 1; PRAGMA foreign_keys = OFF"_s.arg(schema));
        must(attachFile(old->handle(), u"today"_s, todays, keyOf(vault)));
        const QStringList tables = mustRead(*old, u"SELECT name FROM %1.sqlite_schema WHERE type = 'table'"_s.arg(schema));
        for (const QString &table : tables) {
            const QString columns = mustRead(*old, u"SELECT name FROM pragma_table_info('%1', '%2')"_s.arg(table, schema)).join(", "_L1);
            mustExecute(old->handle(), u"INSERT OR IGNORE INTO %1.%2 (%3) SELECT %3 FROM today.%2"_s.arg(schema, table, columns));
        }
        mustExecute(old->handle(), u"DETACH today; PRAGMA foreign_keys = ON"_s);
        QFile::remove(todays);
    }
}

/// The visits of the beginning that are new ones: all that the old tables were given.
QList<Visit> oldVisits()
{
    QList<Visit> visits = plannedBeginning();
    visits.removeIf([](const Visit &visit) { return visit.rev > 0; });
    return visits;
}

void bringUpToDate(Stage &stage)
{
    const QList<Visit> saves = plannedVisits(stage.seed, stage.steps);
    std::optional<OpenClinic> open;
    const bool opened = stage.step(0, [&]() -> Result<> {
        auto clinic = signIn(stage.clinic(), ownersName(), ownersPassword(),
                             [](Database &database, const Session &session) { return backUpBeforeMigration(database, session.folder); });
        if (!clinic)
            return fail(clinic.error());
        open = std::move(*clinic);
        return {};
    });
    for (int number = 1; opened && number < stage.steps; ++number) {
        if (!stage.step(number, [&] { return saveVisit(*open, saves[number - 1]); }))
            return;
    }
}

Findings verifyUpToDate(const Stage &stage, const QList<int> &acknowledged)
{
    const QList<Visit> saves = plannedVisits(stage.seed, stage.steps);
    const QList<int> saved = savesAfterTheFirst(acknowledged, stage.steps);
    Findings found = inClinic(stage, [&](OpenClinic &clinic, Findings &inside) {
        QHash<VisitId, int> revs;
        for (const Visit &visit : oldVisits())
            revs[visit.id] = 1;
        compareVisits(*clinic.database, oldVisits(), revs, inside);
        compareVisits(*clinic.database, saves, acknowledgedRevs<VisitId>(saves, saved), inside);
    });
    if (!found.shut.isEmpty() || acknowledged.isEmpty())
        return found;
    const auto contents = BackupFolder(stage.clinic().path + "/backups"_L1).contents();
    if (contents.backups.isEmpty() || !contents.damaged.isEmpty())
        found.lost += u"the backup of before"_s;
    for (const Backup &backup : contents.backups)
        found.faults += inBackup(stage, backup, [](OpenClinic &, Findings &) {}).faults;
    return found;
}

} // namespace

const Scenario backupScenario{"backup", 15, 6, prepareClinic, backUpWhileSaving, verifyBackups};
const Scenario restoreScenario{"restore", 4, 2, prepareOldBackup, restoreBackup, verifyRestore};
const Scenario migrationScenario{"migration", 4, 2, prepareFirstTables, bringUpToDate, verifyUpToDate};

} // namespace untie::faults
