#include "app/commands/check.h"

#include "app/commands/arguments.h"
#include "app/commands/clinicoptions.h"
#include "app/common/explain.h"
#include "app/keeping/atunlock.h"
#include "app/keeping/backupcheck.h"
#include "app/keeping/backupplaces.h"
#include "app/keeping/paircheckstore.h"
#include "app/security/auditcheck.h"
#include "app/security/grants.h"
#include "app/storage/vaultcheckstore.h"
#include "app/visits/clientnotestore.h"
#include "app/visits/noteentrystore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// One vault with its audit.
struct CheckedVault
{
    VaultCheck check;
    AuditVerdict audit;
    qint64 counter = 0;
    QList<PersonId> strangers = {}; ///< signed rows of the audit with a key that the keyring does not know as theirs
};

struct CheckedBackup
{
    Backup backup;
    std::optional<Error> fault = {};
    bool underOldSheet = false; ///< somebody who has an earlier recovery sheet can open it
};

/// All that was looked at, and what was wrong with it.
struct ClinicCheck
{
    Session session;
    qsizetype accounts = 0;
    QList<CheckedVault> vaults = {};
    QList<ClientId> unknownClients = {};
    std::optional<NoteCheck> notes = {}; ///< none: this account does not open them
    ClientNoteCheck outside = {};        ///< notes outside visits
    QList<PersonId> signers = {};        ///< of notes, with a key that the keyring does not know as theirs
    qsizetype pendingSteps = 0; ///< that the next sign-in through the window finishes
    QList<CheckedBackup> backups = {};
    QStringList faults = {}; ///< of neither vault alone
};

Result<CheckedVault> checkedVault(Database &database, Vault vault, const Keyring &keyring)
{
    CheckedVault checked{VaultCheckStore(database).check(vault), {}};
    const AuditStore audit(database);
    const auto head = audit.head(vault);
    const auto verdict = head ? audit.verify(vault) : Result<AuditVerdict>(fail(head.error()));
    if (verdict) {
        checked.audit = *verdict;
        checked.counter = head->seq;
        checked.strangers = strangersAmong(*verdict, keyring);
    } else {
        checked.audit.fault = explain(verdict.error());
    }
    return checked;
}

Result<> compareVaults(OpenClinic &clinic, const Keyring &keyring, ClinicCheck &check)
{
    UnlockFindings findings;
    findings.olderVault = clinic.session.olderVault;
    if (const auto seen = LastSeenFile(usualLastSeenFile()).find(keyring.clinic)) {
        if (auto compared = compareWithSeen(*clinic.database, *seen, findings); !compared)
            return compared;
    }
    check.faults += explain(findings);
    if (!clinic.database->has(Vault::Clinical))
        return {};
    const auto unknown = PairCheckStore(*clinic.database).unknownClients();
    if (!unknown)
        return fail(unknown.error());
    check.unknownClients = *unknown;
    for (const Vault vault : bothVaults) {
        const auto steps = PendingSteps(*clinic.database).queued(vault);
        if (!steps)
            return fail(steps.error());
        check.pendingSteps += steps->size();
    }
    return {};
}

constexpr int notesAtOnce = 500;

Result<> checkNotes(OpenClinic &clinic, const Keyring &keyring, ClinicCheck &check)
{
    if (!clinic.database->has(Vault::Clinical))
        return {};
    NoteCheck notes;
    while (!notes.done) {
        if (auto looked = NoteEntryStore(*clinic.database).checkOn(notes, notesAtOnce); !looked)
            return looked;
    }
    while (!check.outside.done) {
        if (auto looked = ClientNoteStore(*clinic.database).checkOn(check.outside, notesAtOnce); !looked)
            return looked;
    }
    KnownKeys used = notes.signers;
    used.unite(check.outside.signers);
    AuditVerdict signers;
    for (const auto &[person, key] : used.asKeyValueRange())
        signers.signers.append({person, key});
    check.signers = strangersAmong(signers, keyring);
    check.notes = std::move(notes);
    return {};
}

Result<> checkBackups(OpenClinic &clinic, ClinicCheck &check)
{
    const auto places = backupPlaces(*clinic.database, clinic.session.folder);
    if (!places)
        return fail(places.error());
    for (const Backup &backup : places->here() + places->there()) {
        const auto same = checkBytes(backup);
        const auto keyring = readKeyring(ClinicFolder{backup.path});
        const bool old = keyring && places->isUnderOldSheet(*keyring);
        check.backups.append({backup, same ? std::nullopt : std::optional(same.error()), old});
    }
    for (const QString &path : places->damaged())
        check.backups.append({Backup{path, {}}, Error{Error::Kind::BadBackup, u"unreadable"_s, path}});
    return {};
}

Result<ClinicCheck> checked(const QCommandLineParser &parser, CommandIo &io)
{
    auto clinic = openClinic(parser, io);
    if (!clinic)
        return fail(clinic.error());
    ClinicCheck check{clinic->session};
    const auto keyring = readKeyring(clinic->session.folder);
    if (!keyring)
        return fail(keyring.error());
    check.accounts = keyring->people.size();
    if (clinic->session.keyring != KeyringTrust::Trusted)
        check.faults.append(explain(clinic->session.keyring));
    for (const Vault vault : bothVaults) {
        if (!clinic->database->has(vault))
            continue;
        const auto vaultChecked = checkedVault(*clinic->database, vault, *keyring);
        if (!vaultChecked)
            return fail(vaultChecked.error());
        check.vaults.append(*vaultChecked);
    }
    if (auto compared = compareVaults(*clinic, *keyring, check); !compared)
        check.faults.append(explain(compared.error()));
    if (auto looked = checkNotes(*clinic, *keyring, check); !looked)
        check.faults.append(explain(looked.error()));
    if (auto looked = checkBackups(*clinic, check); !looked)
        check.faults.append(explain(looked.error()));
    return check;
}

qsizetype faultsIn(const ClinicCheck &check)
{
    qsizetype faults = check.faults.size() + check.unknownClients.size() + (check.notes ? check.notes->broken.size() : 0) + check.outside.broken.size();
    for (const CheckedVault &vault : check.vaults)
        faults += vault.check.faults.size() + (vault.audit.isSound() ? 0 : 1);
    for (const CheckedBackup &backup : check.backups)
        faults += backup.fault ? 1 : 0;
    return faults;
}

void print(const CheckedVault &vault, QTextStream &out)
{
    out << QCoreApplication::translate("check", "%1: %2 pages read").arg(schemaOf(vault.check.vault)).arg(vault.check.pages) << '\n';
    for (const TableCount &table : vault.check.tables)
        out << u"  %1 %2\n"_s.arg(table.table, -16).arg(table.rows, 9);
    for (const QString &fault : vault.check.faults)
        out << "  ! " << fault << '\n';
    out << u"  "_s << QCoreApplication::translate("check", "audit: %1 rows verified, %2 signed; the newest is number %3").arg(vault.audit.rows).arg(vault.audit.heads).arg(vault.counter) << '\n';
    if (!vault.audit.isSound())
        out << "  ! " << vault.audit.fault << '\n';
    for (const PersonId person : vault.strangers)
        out << u"  "_s << QCoreApplication::translate("check", "audit: rows are signed for account %1 with a key that the keyring does not know; after a recovery with the sheet alone that is so").arg(person.value) << '\n';
}

QString stateOf(const CheckedBackup &backup)
{
    if (backup.fault)
        return QCoreApplication::translate("check", "damaged");
    return backup.backup.manifest.isWhole() ? QCoreApplication::translate("check", "verified") : QCoreApplication::translate("check", "checked in part");
}

void print(const NoteCheck &notes, const QList<PersonId> &strangers, QTextStream &out)
{
    out << QCoreApplication::translate("check", "signed notes: %1 verified, with %2 additions").arg(notes.notes - notes.broken.size()).arg(notes.entries) << '\n';
    for (const BrokenNote &broken : notes.broken)
        out << "! " << QCoreApplication::translate("check", "Visit %1 of client %2: %3").arg(broken.visit.value).arg(broken.client.value).arg(explain(broken.proof)) << '\n';
    for (const PersonId person : strangers)
        out << "  " << QCoreApplication::translate("check", "notes are signed for account %1 with a key that the keyring does not know; after a recovery with the sheet alone that is so").arg(person.value) << '\n';
}

void print(const ClientNoteCheck &notes, QTextStream &out)
{
    out << QCoreApplication::translate("check", "notes outside visits: %1 verified").arg(notes.notes - notes.notSigned - notes.broken.size()) << '\n';
    if (notes.notSigned > 0)
        out << "  " << QCoreApplication::translate("check", "with a version that is not signed, as before notes outside visits were: %1").arg(notes.notSigned) << '\n';
    for (const BrokenClientNote &broken : notes.broken)
        out << "! " << QCoreApplication::translate("check", "Note %1 of client %2: %3").arg(broken.note.value).arg(broken.client.value).arg(explain(broken.proof)) << '\n';
}

void print(const ClinicCheck &check, QTextStream &out)
{
    out << (check.session.keyring == KeyringTrust::Trusted ? QCoreApplication::translate("check", "keyring: %1 accounts, written by Untie")
                                                           : QCoreApplication::translate("check", "keyring: %1 accounts"))
               .arg(check.accounts)
        << '\n';
    for (const CheckedVault &vault : check.vaults)
        print(vault, out);
    if (check.notes)
        print(*check.notes, check.signers, out);
    if (check.notes)
        print(check.outside, out);
    if (check.vaults.size() == 1)
        out << QCoreApplication::translate("check", "The clinical vault was not checked: this account does not open it.") << '\n';
    if (check.pendingSteps > 0)
        out << QCoreApplication::translate("check", "steps between the vaults that are still to be done: %1").arg(check.pendingSteps) << '\n';
    out << QCoreApplication::translate("check", "backups: %1").arg(check.backups.size()) << '\n';
    for (const CheckedBackup &backup : check.backups) {
        out << (backup.fault ? "! " : "  ") << backup.backup.path << ": " << stateOf(backup) << '\n';
        if (backup.fault && backup.fault->subject != backup.backup.path)
            out << "    " << backup.fault->subject << '\n';
        if (backup.underOldSheet)
            out << "    " << QCoreApplication::translate("check", "opens with an earlier recovery sheet") << '\n';
    }
    for (const ClientId client : check.unknownClients)
        out << "! " << QCoreApplication::translate("check", "Client %1 has visits, but the front desk does not know them.").arg(client.value) << '\n';
    for (const QString &fault : check.faults)
        out << "! " << fault << '\n';
    const qsizetype faults = faultsIn(check);
    out << (faults == 0 ? QCoreApplication::translate("check", "No faults found.")
                        : QCoreApplication::translate("check", "Faults found: %1. Restore a backup, or keep a copy and ask for help.").arg(faults))
        << Qt::endl;
}

QJsonObject toJson(const CheckedVault &vault)
{
    QJsonObject rows;
    for (const TableCount &table : vault.check.tables)
        rows.insert(table.table, table.rows);
    QJsonObject audit{{u"ok"_s, vault.audit.isSound()}, {u"rows"_s, vault.audit.rows}, {u"signed"_s, vault.audit.heads}, {u"counter"_s, vault.counter}};
    if (!vault.audit.isSound()) {
        audit.insert(u"firstBroken"_s, vault.audit.firstBroken);
        audit.insert(u"fault"_s, vault.audit.fault);
    }
    return {{u"pages"_s, vault.check.pages}, {u"rows"_s, rows}, {u"audit"_s, audit}, {u"faults"_s, QJsonArray::fromStringList(vault.check.faults)}};
}

QJsonObject toJson(const NoteCheck &notes)
{
    QJsonArray broken;
    for (const BrokenNote &note : notes.broken)
        broken.append(QJsonObject{{u"visit"_s, QString::number(note.visit.value)}, {u"client"_s, QString::number(note.client.value)}, {u"fault"_s, explain(note.proof)}});
    return {{u"signed"_s, notes.notes}, {u"additions"_s, notes.entries}, {u"broken"_s, broken}};
}

QJsonObject toJson(const ClientNoteCheck &notes)
{
    QJsonArray broken;
    for (const BrokenClientNote &note : notes.broken)
        broken.append(QJsonObject{{u"note"_s, QString::number(note.note.value)}, {u"client"_s, QString::number(note.client.value)}, {u"fault"_s, explain(note.proof)}});
    return {{u"looked"_s, notes.notes}, {u"notSigned"_s, notes.notSigned}, {u"broken"_s, broken}};
}

QJsonObject toJson(const CheckedBackup &backup)
{
    const QString state = backup.fault ? u"damaged"_s : backup.backup.manifest.isWhole() ? u"verified"_s : u"part"_s;
    QJsonObject object{{u"path"_s, backup.backup.path}, {u"state"_s, state}};
    if (backup.fault)
        object.insert(u"fault"_s, backup.fault->subject);
    if (backup.underOldSheet)
        object.insert(u"underOldSheet"_s, true);
    if (backup.backup.manifest.madeAt.isValid())
        object.insert(u"madeAt"_s, backup.backup.manifest.madeAt.toString(Qt::ISODate));
    return object;
}

QString idOf(KeyringTrust trust)
{
    switch (trust) {
    case KeyringTrust::Trusted: return u"trusted"_s;
    case KeyringTrust::Changed: return u"changed"_s;
    case KeyringTrust::Older: return u"older"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const ClinicCheck &check)
{
    QJsonObject vaults;
    for (const CheckedVault &vault : check.vaults)
        vaults.insert(schemaOf(vault.check.vault), toJson(vault));
    QJsonArray unknown;
    for (const ClientId client : check.unknownClients)
        unknown.append(client.value);
    QJsonArray backups;
    for (const CheckedBackup &backup : check.backups)
        backups.append(toJson(backup));
    return {{u"ok"_s, faultsIn(check) == 0},
            {u"clinic"_s, check.session.folder.path},
            {u"user"_s, check.session.name},
            {u"accounts"_s, check.accounts},
            {u"keyring"_s, idOf(check.session.keyring)},
            {u"vaults"_s, vaults},
            {u"notes"_s, check.notes ? QJsonValue(toJson(*check.notes)) : QJsonValue()},
            {u"notesOutsideVisits"_s, check.notes ? QJsonValue(toJson(check.outside)) : QJsonValue()},
            {u"unknownClients"_s, unknown},
            {u"pendingSteps"_s, check.pendingSteps},
            {u"backups"_s, backups},
            {u"faults"_s, QJsonArray::fromStringList(check.faults)}};
}

void print(const QJsonObject &object, QTextStream &out)
{
    out << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
}

} // namespace

int runCheck(const QStringList &arguments, CommandIo &io)
{
    QCommandLineParser parser;
    addClinicOptions(parser);
    parser.addOption(QCommandLineOption(u"json"_s));
    if (const auto end = readArguments(parser, u"check"_s, {.places = 1, .options = {u"password-file"_s}}, arguments, io))
        return *end;
    const auto check = checked(parser, io);
    const bool json = parser.isSet(u"json"_s);
    if (!check) {
        if (json)
            print(QJsonObject{{u"ok"_s, false}, {u"error"_s, explain(check.error())}}, io.out);
        return refuse(check.error(), io);
    }
    if (json)
        print(toJson(*check), io.out);
    else
        print(*check, io.out);
    return faultsIn(*check) == 0 ? Done : Refused;
}

} // namespace untie
