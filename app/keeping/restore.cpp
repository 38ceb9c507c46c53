#include "app/keeping/restore.h"

#include "app/keeping/backupfolder.h"
#include "app/keeping/backupmanifest.h"
#include "app/keeping/erasurestore.h"
#include "app/keeping/backupplaces.h"
#include "app/keeping/restoredrecord.h"
#include "app/keeping/stagedset.h"
#include "app/people/peoplestore.h"
#include "app/people/recoverclinic.h"
#include "app/security/keyringseenstore.h"
#include "app/security/keys.h"
#include "app/security/recovery.h"
#include "app/storage/clinicplace.h"
#include "app/storage/clinicswap.h"
#include "app/storage/durablefile.h"
#include "app/storage/growingfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTimeZone>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 spareBytes = qint64(16) << 20;

Error invalid(const char *sentence)
{
    return {Error::Kind::Invalid, u"restore"_s, QCoreApplication::translate("Keeping", sentence)};
}

/// The backup in this folder; without a keyring, too, where that may lack.
Result<Backup> backupIn(const QString &folder, bool keyringMayLack)
{
    auto backup = backupAt(folder);
    if (backup || !keyringMayLack || backup.error().kind != Error::Kind::BadBackup)
        return backup;
    auto manifest = readManifest(folder);
    if (!manifest)
        return fail(manifest.error());
    return Backup{QDir::cleanPath(QDir().absoluteFilePath(folder)), std::move(*manifest)};
}

/// The backup itself, or the newest of those that lie in the folder.
Result<Backup> chosenBackup(const QString &path, bool keyringMayLack)
{
    auto backup = backupIn(path, keyringMayLack);
    if (backup || backup.error().kind != Error::Kind::NotABackup)
        return backup;
    const QList<Backup> backups = BackupFolder(path).contents().backups;
    if (backups.isEmpty())
        return backup;
    const bool ofOneClinic = std::ranges::all_of(backups, [&](const Backup &one) { return one.manifest.clinic == backups.constFirst().manifest.clinic; });
    if (!ofOneClinic)
        return fail(invalid(QT_TRANSLATE_NOOP("Keeping", "Backups of several clinics lie in this folder. Choose one of them.")));
    return backups.constFirst();
}

bool holdsClinic(const ClinicFolder &folder)
{
    return std::ranges::any_of(QStringList{folder.keyring(), folder.vault(Vault::FrontDesk), folder.vault(Vault::Clinical)},
                               [](const QString &file) { return QFileInfo::exists(file); });
}

QString parentOf(const QString &path)
{
    return QFileInfo(path).path();
}

} // namespace

/// All of a restore, from the look at the backup to the change.
struct Restore::Work
{
    explicit Work(RestoreOrder asked, BackupProgress tells)
        : order(std::move(asked))
        , progress(std::move(tells))
        , target{QDir::cleanPath(QDir().absoluteFilePath(order.target.path))}
        , swap(target)
    {
    }
    ~Work() { abandon(); }
    Work(const Work &) = delete;
    Work &operator=(const Work &) = delete;

    Result<> prepare();
    Result<> goOn(int perMille) const;
    Result<> lookAtTarget();
    Result<> openPresent();
    Result<> openPresentVaults(const HeldKeys &keys);
    Result<> openWithoutKeyring(const Error &trouble);
    Result<> stage();
    Result<> openStaged();
    bool mayComeBack(const Keyring &old);
    Result<> compare();
    Result<> rewrite();
    Result<> giveAccess();
    Result<QString> ownerName();
    Result<> backUpPresent(Restored &restored);
    Result<Restored> carryOut();
    void abandon();
    void rememberWrongTry() const;

    bool hasSheet() const { return !order.proof.recovery.isEmpty(); }
    /// The file of the backup that a staged one is a copy of.
    QString inBackup(const QString &staged) const { return QDir(preview.backup.path).filePath(QFileInfo(staged).fileName()); }

    RestoreOrder order;
    BackupProgress progress;
    ClinicFolder target;
    ClinicSwap swap;
    RestorePreview preview;
    bool inPlace = false; ///< the target is a clinic's folder, whatever is left of it
    std::optional<GrowingFolder> beside; ///< where a new clinic grows
    std::optional<StagedSet> set;
    std::optional<Keyring> present;  ///< of the clinic that is replaced
    std::unique_ptr<Database> presentVaults; ///< null where they cannot be read
    HeldKeys presentKeys; ///< the newest of them are those of the restored clinic; none: it keeps the backup's
    std::optional<ProvenOwner> owner; ///< of the keyring that the restored clinic gets
    std::optional<Keyring> keyring;   ///< that one, where there is one
    bool underOldSheet = false;       ///< the backup's keys come from another recovery secret than the present ones
};

Result<> Restore::Work::goOn(int perMille) const
{
    if (progress && !progress(perMille))
        return fail(Error::Kind::Unavailable, u"stopped"_s);
    return {};
}

Result<> Restore::Work::prepare()
{
    auto chosen = chosenBackup(order.backup, hasSheet());
    if (!chosen)
        return fail(chosen.error());
    preview.backup = std::move(*chosen);
    const std::array steps{std::pair{&Work::lookAtTarget, 0}, std::pair{&Work::openPresent, 20}, std::pair{&Work::stage, 100},
                           std::pair{&Work::openStaged, 300}, std::pair{&Work::compare, 500},    std::pair{&Work::rewrite, 600},
                           std::pair{&Work::giveAccess, 900}};
    for (const auto &[step, perMille] : steps) {
        if (auto wanted = goOn(perMille); !wanted)
            return wanted;
        if (auto taken = (this->*step)(); !taken)
            return taken;
    }
    return goOn(1000);
}

/// On the account of the keyring that the proof was held against.
void Restore::Work::rememberWrongTry() const
{
    const auto asked = readKeyring(preview.replaces ? target : ClinicFolder{preview.backup.path});
    if (asked)
        untie::rememberWrongTry(*asked, order.proof);
}

Result<> Restore::Work::lookAtTarget()
{
    if (auto whole = finishSwap(target); !whole)
        return whole;
    preview.replaces = holdsClinic(target);
    inPlace = preview.replaces || QFileInfo(ownBackups(target)).isDir();
    if (inPlace)
        return {};
    const QFileInfo there(target.path);
    if (there.exists() && (!there.isDir() || !QDir(target.path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
        return fail(Error::Kind::Exists, {}, target.path);
    if (auto may = mayLieThere(target); !may)
        return may;
    return makeFolder(parentOf(target.path));
}

Result<> Restore::Work::openPresent()
{
    if (!preview.replaces)
        return {};
    auto there = readKeyring(target);
    if (!there)
        return openWithoutKeyring(there.error());
    auto proven = proveOwner(*there, order.proof);
    if (!proven && proven.error().kind == Error::Kind::WrongPassword && hasSheet())
        return fail(invalid(QT_TRANSLATE_NOOP("Keeping", "Neither this password nor this recovery sheet is that of the clinic whose place the backup is to take.")));
    if (!proven)
        return fail(proven.error());
    present = std::move(*there);
    owner = std::move(*proven);
    for (const HeldKey &held : owner->keys)
        presentKeys.push_back({held.vault, held.epoch, held.key.clone()});
    return openPresentVaults(presentKeys);
}

Result<> Restore::Work::openPresentVaults(const HeldKeys &keys)
{
    auto database = Database::open();
    if (!database)
        return fail(database.error());
    for (const Vault vault : bothVaults) {
        Result<> opened = fail(Error::Kind::Mismatched, u"no key fits"_s, target.vault(vault));
        for (auto key = keys.rbegin(); key != keys.rend() && !opened; ++key) {
            if (key->vault != vault)
                continue;
            opened = (*database)->attach(vault, target.vault(vault), pageKey(key->key), Database::Missing::Refuse, Database::Migrate::Later);
            if (!opened && opened.error().kind == Error::Kind::InUse)
                return fail(Error::Kind::InUse, opened.error().detail, readLockInfo(target));
            if (!opened && opened.error().kind != Error::Kind::WrongPassword)
                break;
        }
        if (!opened) {
            preview.presentTrouble = opened.error().kind == Error::Kind::WrongPassword ? Error{Error::Kind::Mismatched, {}, target.vault(vault)} : opened.error();
            return {};
        }
    }
    presentVaults = std::move(*database);
    return {};
}

Result<> Restore::Work::openWithoutKeyring(const Error &trouble)
{
    preview.presentTrouble = trouble;
    if (hasSheet()) {
        auto opened = openWithSheet(target, order.proof.recovery);
        if (opened) {
            presentVaults = std::move(opened->database);
            presentKeys = std::move(opened->keys);
            preview.presentTrouble.reset();
        }
        return opened || opened.error().kind != Error::Kind::InUse ? Result<>() : fail(opened.error());
    }
    // Nobody here has a key, but whether somebody else has it open shows with any.
    auto database = Database::open();
    if (!database)
        return fail(database.error());
    const auto probed = (*database)->attach(Vault::FrontDesk, target.vault(Vault::FrontDesk), Secret::random(keyBytes), Database::Missing::Refuse, Database::Migrate::Later);
    if (!probed && probed.error().kind == Error::Kind::InUse)
        return fail(Error::Kind::InUse, probed.error().detail, readLockInfo(target));
    return {};
}

Result<> Restore::Work::stage()
{
    ClinicFolder folder;
    if (inPlace) {
        const auto prepared = swap.prepare();
        if (!prepared)
            return fail(prepared.error());
        folder = *prepared;
    } else {
        auto growing = GrowingFolder::beside(target.path);
        if (!growing)
            return fail(growing.error());
        beside.emplace(std::move(*growing));
        folder = {beside->path()};
    }
    set.emplace(folder);
    const qint64 needed = 2 * preview.backup.manifest.bytes() + spareBytes; // a vault lies there twice while it is encrypted anew
    if (const QStorageInfo disk(folder.path); disk.isValid() && disk.bytesAvailable() < needed)
        return fail(Error::Kind::DiskFull, u"%1 of %2 bytes"_s.arg(disk.bytesAvailable()).arg(needed), parentOf(folder.path));
    return set->copyFrom(preview.backup, hasSheet());
}

Result<> Restore::Work::openStaged()
{
    auto own = set->hasKeyring() ? readKeyring(set->folder()) : Result<Keyring>(fail(Error::Kind::Missing, u"no keyring"_s, set->folder().keyring()));
    if (!own && !hasSheet() && !owner)
        return fail(Error::Kind::BadBackup, own.error().detail, QDir(preview.backup.path).filePath(u"keyring"_s));

    const auto mismatched = [](const Result<> &result) { return !result && result.error().kind == Error::Kind::Mismatched; };
    Result<> opened = owner ? set->open(owner->recovery) : fail(Error::Kind::Mismatched);
    const bool byPresentKeys = opened.has_value();
    if (mismatched(opened) && hasSheet())
        opened = set->open(order.proof.recovery);
    const bool bySheet = opened && !byPresentKeys;
    if (mismatched(opened) && own) {
        // With what the password opens in the keyring of that day.
        auto proven = proveOwner(*own, order.proof);
        if (!proven && !hasSheet() && !owner)
            return fail(proven.error());
        if (proven) {
            opened = set->open(proven->keys);
            if (mismatched(opened))
                return fail(Error::Kind::Mismatched, opened.error().detail, inBackup(opened.error().subject));
            if (!present)
                owner = std::move(*proven);
        }
    }
    // Whose keys have nothing in common with the present ones may be anybody's.
    const bool another = present ? !byPresentKeys && present->clinic != preview.backup.manifest.clinic : presentVaults && !bySheet;
    if (another && (opened || mismatched(opened)))
        return fail(invalid(QT_TRANSLATE_NOOP("Keeping", "This backup is of another clinic. Restore it into a new folder.")));
    if (mismatched(opened) && hasSheet())
        return fail(invalid(QT_TRANSLATE_NOOP("Keeping", "This recovery sheet does not open this backup: it is another clinic's, or from before or after the sheet was replaced.")));
    if (mismatched(opened))
        return fail(invalid(QT_TRANSLATE_NOOP("Keeping", "This backup was made under an earlier recovery sheet. Have that sheet at hand, or the password of that day.")));
    if (!opened)
        return opened;
    underOldSheet = present && !byPresentKeys;

    if (present)
        keyring = *present;
    else if (own && mayComeBack(*own))
        keyring = std::move(*own);
    if (!owner && keyring) {
        if (auto proven = proveOwner(*keyring, order.proof))
            owner = std::move(*proven);
    }
    auto sound = set->verify(preview.backup.manifest);
    if (!sound)
        sound.error().subject = inBackup(sound.error().subject);
    return sound;
}

/// A keyring from before others were removed would let them in again.
bool Restore::Work::mayComeBack(const Keyring &old)
{
    if (!presentVaults)
        return true; // nothing is known against it
    const bool opens = std::ranges::all_of(presentKeys, [&](const HeldKey &held) { return old.epochs(held.vault).contains(held.epoch); });
    const bool remembers = !presentVaults->needsMigration(Vault::FrontDesk).value_or(true);
    return opens && (!remembers || KeyringSeenStore(*presentVaults).compare(old).value_or(KeyringTrust::Older) == KeyringTrust::Trusted);
}

Result<> Restore::Work::compare()
{
    const auto holds = RestorePreviewStore::holdings(set->database(), order.now.timeZone());
    if (!holds)
        return fail(holds.error());
    preview.holds = *holds;
    if (!presentVaults)
        return {};
    auto newer = RestorePreviewStore(*presentVaults, set->database()).newer(order.now.timeZone());
    if (newer)
        preview.newer = std::move(*newer);
    else
        preview.presentTrouble = newer.error();
    return {};
}

Result<> Restore::Work::rewrite()
{
    if (auto anew = set->encryptAnew(presentKeys); !anew)
        return anew;
    Database &database = set->database();
    for (const Vault vault : bothVaults) {
        if (auto migrated = database.migrate(vault); !migrated)
            return migrated;
    }
    if (auto taken = takeOverPeople(database, presentVaults.get(), present ? &*present : nullptr); !taken)
        return taken;
    if (presentVaults) {
        if (auto taken = ErasureStore(database).takeOver(*presentVaults); !taken)
            return taken;
    }
    if (keyring) {
        if (auto taken = takeOverKeys(database, presentVaults.get(), *keyring, underOldSheet); !taken)
            return taken;
    }
    const PersonId by = owner ? owner->person : PersonId();
    const auto seen = order.seenFile.isEmpty() ? std::nullopt : LastSeenFile(order.seenFile).find(preview.backup.manifest.clinic);
    if (auto written = writeDownRestore(database, presentVaults.get(), seen, by, preview.backup.name()); !written)
        return written;
    set->close();
    return {};
}

Result<QString> Restore::Work::ownerName()
{
    if (!order.proof.user.isEmpty())
        return order.proof.user;
    if (const KeyringPerson *account = keyring ? meantBy(order.proof, *keyring) : nullptr)
        return account->name;
    if (auto opened = openWithSheet(set->folder(), order.proof.recovery)) {
        const auto people = PeopleStore(*opened->database).all();
        if (people && people->size() == 1)
            return people->constFirst().name;
    }
    return fail(invalid(QT_TRANSLATE_NOOP("Keeping", "Say under which name the owner signs in from now on.")));
}

Result<> Restore::Work::giveAccess()
{
    const QString file = set->folder().keyring();
    if (keyring) {
        if (auto written = writeDurably(file, toBytes(*keyring)); !written)
            return written;
    } else {
        QFile::remove(file);
    }
    const bool byPassword = owner && owner->person.isValid();
    const bool newPassword = hasSheet() && !byPassword && !order.proof.password.isEmpty();
    if (!keyring && !newPassword)
        return fail(invalid(QT_TRANSLATE_NOOP("Keeping", "No keyring is left of this clinic, so its owner needs a new password.")));
    if (newPassword) {
        const auto name = ownerName();
        if (!name)
            return fail(name.error());
        const auto recovered = recoverClinic(set->folder(), order.proof.recovery, *name, order.proof.password, preview.backup.manifest.clinic);
        if (!recovered)
            return fail(recovered.error());
        preview.newPassword = true;
        const auto there = accountsOf(set->folder());
        if (!there)
            return fail(there.error());
        preview.newKeyring = !keyring || there->size() < keyring->people.size();
    }
    return set->sync();
}

Result<> Restore::Work::backUpPresent(Restored &restored)
{
    if (!presentVaults || !present)
        return {}; // there is no whole clinic to back up
    auto made = makeBackup(*presentVaults, {target, ownBackups(target), BackupKind::BeforeRestore, order.now, BackupOrder::Pace::Fast}, progress);
    if (made) {
        restored.before = std::move(*made);
        return {};
    }
    // A record that is damaged is a reason to restore; it is kept as it is.
    const Error::Kind kind = made.error().kind;
    return kind == Error::Kind::Corrupt || kind == Error::Kind::BadBackup ? Result<>() : fail(made.error());
}

Result<Restored> Restore::Work::carryOut()
{
    Restored restored{target, {}, {}};
    if (!inPlace) {
        if (QFileInfo::exists(target.path) && !QDir().rmdir(target.path))
            return fail(Error::Kind::Exists, {}, target.path);
        if (!QDir().rename(beside->path(), target.path))
            return fail(Error::Kind::Unreadable, u"rename"_s, target.path);
        beside->keep();
        auto synced = syncFolder(parentOf(target.path));
        return synced ? Result<Restored>(std::move(restored)) : fail(synced.error());
    }
    if (auto backedUp = backUpPresent(restored); !backedUp)
        return fail(backedUp.error());
    if (auto made = makeFolder(ownBackups(target)); !made)
        return fail(made.error());
    const QString wanted = QDir(ownBackups(target)).filePath(order.now.toString(u"yyyy-MM-dd HHmm"_s) + " replaced"_L1);
    QString kept = wanted;
    for (int number = 2; QFileInfo::exists(kept); ++number)
        kept = u"%1 %2"_s.arg(wanted).arg(number);
    if (auto replaced = swap.replace(kept, [this] { presentVaults.reset(); }); !replaced)
        return fail(replaced.error());
    if (QFileInfo::exists(kept))
        restored.kept = kept;
    return restored;
}

void Restore::Work::abandon()
{
    set.reset();
    if (inPlace)
        swap.abandon(); // what was not decided on
}

Restore::Restore(std::unique_ptr<Work> work)
    : m_work(std::move(work))
{
}

Restore::~Restore() = default;

Result<std::unique_ptr<Restore>> Restore::prepare(RestoreOrder order, const BackupProgress &progress)
{
    auto work = std::make_unique<Work>(std::move(order), progress);
    if (auto ready = work->prepare(); !ready) {
        if (ready.error().kind == Error::Kind::WrongPassword && !work->order.proof.password.isEmpty())
            work->rememberWrongTry();
        return fail(ready.error());
    }
    return std::unique_ptr<Restore>(new Restore(std::move(work)));
}

const RestorePreview &Restore::preview() const
{
    return m_work->preview;
}

Result<Restored> Restore::carryOut(const BackupProgress &progress)
{
    m_work->progress = progress;
    return m_work->carryOut();
}

} // namespace untie
