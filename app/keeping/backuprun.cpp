#include "app/keeping/backuprun.h"

#include "app/common/log.h"
#include "app/keeping/backupcheck.h"
#include "app/keeping/backupfolder.h"
#include "app/keeping/backupmanifest.h"
#include "app/security/auditstore.h"
#include "app/security/grants.h"
#include "app/storage/durablefile.h"
#include "app/storage/filecopy.h"
#include "app/storage/filehash.h"
#include "app/storage/vaultcopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <atomic>
#include <chrono>
#include <future>
#include <thread>
#include <variant>

namespace untie {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int gentlePages = 32; // a save behind it does not notice
constexpr int fastPages = 4096;
constexpr qint64 pageBytes = 4096;
constexpr qint64 spareBytes = qint64(4) << 20;
constexpr auto gentleCount = 3ms;
constexpr auto wholeCount = 1h;
constexpr auto wait = 50ms;
constexpr int copyingPerMille = 600; // the rest is for the check

Error invalid(const char *sentence, const QString &path)
{
    return {Error::Kind::Invalid, u"backup folder"_s, QCoreApplication::translate("Keeping", sentence).arg(path)};
}

QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(QDir().absoluteFilePath(path)) : real;
}

/// A clinic's folder holds its files and `backups`, and a backup holds nothing else.
Result<> checkPlace(const ClinicFolder &clinic, const QString &folder)
{
    const QString inside = realPath(clinic.path);
    const QString place = realPath(folder);
    if (place == inside)
        return fail(invalid(QT_TRANSLATE_NOOP("Keeping", "%1 is the clinic itself. Choose another folder for its backups."), folder));
    if (place.startsWith(inside + u'/') && !(place + u'/').startsWith(inside + "/backups/"_L1))
        return fail(invalid(QT_TRANSLATE_NOOP("Keeping", "%1 lies within the clinic. Choose a folder outside it, best on another disk."), folder));
    for (QString above = place; above != QFileInfo(above).path(); above = QFileInfo(above).path()) {
        if (readManifest(above))
            return fail(invalid(QT_TRANSLATE_NOOP("Keeping", "%1 is a backup already. Choose the folder above it."), folder));
    }
    return {};
}

qint64 bytesOf(const ClinicFolder &clinic)
{
    qint64 bytes = 1; // never none
    for (const Vault vault : bothVaults) {
        for (const QString &ending : {QString(), u"-wal"_s})
            bytes += QFileInfo(clinic.vault(vault) + ending).size();
    }
    return bytes;
}

/// What the checking thread found.
struct Checked
{
    QMap<QString, BackedUpFile> files;
    BackedUpVault frontDesk;
    BackedUpVault clinical;
};

/// A file on its way into the backup.
struct Piece
{
    QString from;
    QString to;
    std::optional<Vault> opened; ///< copied page by page under this key; else as closed bytes
    Secret key;
};

} // namespace

/// All of a run. It belongs to the database's thread; while the checking thread works, nothing else touches the pieces.
struct BackupRun::State
{
    State(Database &db, const BackupOrder &asked)
        : database(&db)
        , order(asked)
    {
    }
    ~State() { giveUp(); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    Result<> prepare();
    Result<Next> step();
    Result<> copy();
    Result<> beginCopy(const Piece &piece);
    Result<> endCopy(const Piece &piece);
    Result<> count();
    void startChecking();
    Result<Checked> check(const std::stop_token &stop);
    Result<> finish();
    Result<> compareRows(const Checked &checked) const;
    void writeDown() const;
    void giveUp();

    bool isGentle() const { return order.pace == BackupOrder::Pace::Gentle; }

    Database *database; ///< null: it is closed, or the run is over
    BackupOrder order;
    QByteArray clinic;
    QString grown; ///< what is to be cleared away unless it is finished; empty: nothing
    std::vector<Piece> pieces;
    std::size_t next = 0; ///< of the pieces
    std::variant<std::monostate, VaultCopy, FileCopy> copying;
    qint64 bytesCopied = 0; ///< of the pieces before `next`
    qint64 bytesToCopy = 1;

    QList<std::pair<Vault, QString>> toCount;
    qint64 writtenWhenCopied = 0;
    QMap<std::pair<Vault, QString>, qint64> rows; ///< of the clinic, as far as they could be counted at the moment of the copy

    std::future<Result<Checked>> checked;
    std::atomic<int> perMille = 0;
    std::optional<Backup> made;
    std::jthread checker;
};

Result<> BackupRun::State::prepare()
{
    if (auto free = checkPlace(order.clinic, order.folder); !free)
        return free;
    const auto keyring = readKeyring(order.clinic);
    if (!keyring)
        return fail(keyring.error());
    clinic = keyring->clinic;
    const BackupFolder folder(order.folder);
    folder.clearUnfinished(clinic);
    const auto grows = folder.grow(clinic, backupName(order.kind, order.now));
    if (!grows)
        return fail(grows.error());
    grown = *grows;
    bytesToCopy = bytesOf(order.clinic);
    if (const QStorageInfo disk(grown); disk.isValid() && disk.bytesAvailable() < bytesToCopy + spareBytes)
        return fail(Error::Kind::DiskFull, u"%1 of %2 bytes"_s.arg(disk.bytesAvailable()).arg(bytesToCopy), order.folder);

    for (const Vault vault : bothVaults) {
        const QString from = order.clinic.vault(vault);
        const QString to = QDir(grown).filePath(QFileInfo(from).fileName());
        if (database->has(vault)) {
            pieces.push_back({from, to, vault, database->key(vault).clone()});
            continue;
        }
        pieces.push_back({from, to, {}, {}});
        if (QFileInfo(from + "-wal"_L1).size() > 0)
            pieces.push_back({from + "-wal"_L1, to + "-wal"_L1, {}, {}});
    }
    return {};
}

Result<BackupRun::Next> BackupRun::State::step()
{
    if (!database)
        return fail(Error::Kind::Unavailable, u"the clinic was closed"_s);
    if (made)
        return Next::Done;
    if (!toCount.isEmpty() || next < pieces.size()) {
        const auto done = toCount.isEmpty() ? copy() : count();
        return done ? Result<Next>(Next::Step) : fail(done.error());
    }
    if (!checked.valid())
        startChecking();
    if (checked.wait_for(0s) != std::future_status::ready)
        return Next::Wait;
    const auto finished = finish();
    return finished ? Result<Next>(Next::Done) : fail(finished.error());
}

Result<> BackupRun::State::copy()
{
    const Piece &piece = pieces[next];
    if (std::holds_alternative<std::monostate>(copying)) {
        if (auto begun = beginCopy(piece); !begun)
            return begun;
    }
    const int pages = isGentle() ? gentlePages : fastPages;
    Result<bool> all = false;
    qint64 bytes = 0;
    if (auto *vault = std::get_if<VaultCopy>(&copying)) {
        all = vault->step(pages);
        bytes = vault->copied() * pageBytes;
    } else if (auto *file = std::get_if<FileCopy>(&copying)) {
        all = file->step(pages * pageBytes);
        bytes = file->copied();
    }
    if (!all) {
        Error error = all.error();
        if (error.kind == Error::Kind::Corrupt)
            error.subject = piece.from; // it is the clinic's own vault that does not read
        return fail(std::move(error));
    }
    perMille = static_cast<int>(qMin(bytesToCopy, bytesCopied + bytes) * copyingPerMille / bytesToCopy);
    return *all ? endCopy(piece) : Result<>();
}

Result<> BackupRun::State::beginCopy(const Piece &piece)
{
    if (piece.opened) {
        auto begun = VaultCopy::begin(*database, *piece.opened, piece.to, piece.key);
        if (!begun)
            return fail(begun.error());
        copying.emplace<VaultCopy>(std::move(*begun));
    } else {
        auto begun = FileCopy::begin(piece.from, piece.to);
        if (!begun)
            return fail(begun.error());
        copying.emplace<FileCopy>(std::move(*begun));
    }
    return {};
}

Result<> BackupRun::State::endCopy(const Piece &piece)
{
    if (auto *file = std::get_if<FileCopy>(&copying)) {
        if (auto closed = file->close(); !closed)
            return closed;
    } else {
        // From here on the copy stands still, and these are the rows that it must have.
        if (auto closed = std::get<VaultCopy>(copying).close(); !closed)
            return closed;
        const auto tables = VaultCheckStore(*database).tables(*piece.opened);
        if (!tables)
            return fail(tables.error());
        for (const QString &table : *tables)
            toCount.append({*piece.opened, table});
        writtenWhenCopied = database->rowsWritten();
    }
    copying = std::monostate();
    bytesCopied += QFileInfo(piece.to).size();
    ++next;
    return {};
}

Result<> BackupRun::State::count()
{
    if (database->rowsWritten() != writtenWhenCopied) {
        toCount.clear(); // somebody saved since: other rows are no fault
        return {};
    }
    const auto table = toCount.takeFirst();
    const auto counted = VaultCheckStore(*database).rowsWithin(table.first, table.second, isGentle() ? std::chrono::milliseconds(gentleCount) : wholeCount);
    if (!counted)
        return fail(counted.error());
    if (*counted)
        rows.insert(table, **counted);
    return {};
}

void BackupRun::State::startChecking()
{
    std::promise<Result<Checked>> promise;
    checked = promise.get_future();
    checker = std::jthread([this, promise = std::move(promise)](const std::stop_token &stop) mutable {
        promise.set_value(check(stop));
    });
}

Result<Checked> BackupRun::State::check(const std::stop_token &stop)
{
    Checked found;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        if (auto synced = syncFile(piece.to); !synced)
            return fail(synced.error());
        dropFromMemory(piece.to); // what is checked is what the disk has
        if (piece.opened) {
            const auto sound = checkVaultOfBackup(*piece.opened, piece.to, piece.key, stop);
            if (!sound)
                return fail(sound.error().kind == Error::Kind::WrongPassword ? Error{Error::Kind::BadBackup, sound.error().detail, piece.to} : sound.error());
            (*piece.opened == Vault::FrontDesk ? found.frontDesk : found.clinical) = *sound;
        } else {
            const auto same = sameBytes(piece.from, piece.to, stop);
            if (!same)
                return fail(same.error());
            if (!*same)
                return fail(Error::Kind::BadBackup, u"not the bytes of its source"_s, piece.to);
        }
        const auto hash = hashOfFile(piece.to, stop);
        if (!hash)
            return fail(hash.error());
        const QFileInfo file(piece.to);
        found.files.insert(file.fileName(), {file.size(), *hash});
        perMille = copyingPerMille + static_cast<int>((i + 1) * (1000 - copyingPerMille) / (pieces.size() + 1));
    }
    return found;
}

Result<> BackupRun::State::finish()
{
    auto found = checked.get();
    if (!found)
        return fail(found.error());
    if (auto same = compareRows(*found); !same)
        return same;

    // The keyring last, as it is now: somebody may have changed their password meanwhile.
    const auto keyring = readKeyring(order.clinic);
    if (!keyring)
        return fail(keyring.error());
    const QByteArray bytes = toBytes(*keyring);
    const QString name = QFileInfo(order.clinic.keyring()).fileName();
    if (auto written = writeDurably(QDir(grown).filePath(name), bytes); !written)
        return written;
    found->files.insert(name, {bytes.size(), hashOf(bytes)});

    BackupManifest manifest{.clinic = clinic,
                            .kind = order.kind,
                            .madeAt = order.now.toUTC(),
                            .program = QCoreApplication::applicationVersion(),
                            .files = found->files,
                            .frontDesk = found->frontDesk,
                            .clinical = found->clinical,
                            .secondCopyAt = {}};
    if (auto written = writeManifest(grown, manifest); !written)
        return written;
    const auto path = BackupFolder(order.folder).settle(grown, backupName(order.kind, order.now));
    if (!path)
        return fail(path.error());
    grown.clear();
    made = Backup{*path, std::move(manifest)};
    perMille = 1000;
    writeDown();
    return {};
}

Result<> BackupRun::State::compareRows(const Checked &found) const
{
    for (auto counted = rows.cbegin(); counted != rows.cend(); ++counted) {
        const auto &[vault, table] = counted.key();
        const BackedUpVault &copy = vault == Vault::FrontDesk ? found.frontDesk : found.clinical;
        if (!copy.rows.contains(TableCount{table, *counted}))
            return fail(Error::Kind::BadBackup, u"rows of "_s + table, QDir(grown).filePath(schemaOf(vault) + ".vault"_L1));
    }
    return {};
}

void BackupRun::State::writeDown() const
{
    for (const Vault vault : bothVaults) {
        if (!database->has(vault) || database->needsMigration(vault).value_or(true))
            continue; // tables of an older program may have no audit
        const auto told = AuditStore(*database).record(vault, {.action = AuditAction::BackedUp, .object = 0, .detail = made->name()});
        if (!told)
            logTrouble("a backup is not in the audit", told.error());
    }
}

void BackupRun::State::giveUp()
{
    database = nullptr;
    copying = std::monostate();
    if (checker.joinable()) {
        checker.request_stop();
        checker.join();
    }
    pieces.clear();
    if (!grown.isEmpty() && !removeFilesOfBackup(std::exchange(grown, {})))
        logTrouble("an unfinished backup could not be removed");
}

BackupRun::BackupRun(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
}

BackupRun::~BackupRun() = default;

Result<std::unique_ptr<BackupRun>> BackupRun::begin(Database &database, const BackupOrder &order)
{
    auto state = std::make_shared<State>(database, order);
    if (auto ready = state->prepare(); !ready)
        return fail(ready.error());
    database.beforeClose([weak = std::weak_ptr(state)](Database &) {
        if (const auto running = weak.lock())
            running->giveUp();
    });
    return std::unique_ptr<BackupRun>(new BackupRun(std::move(state)));
}

Result<BackupRun::Next> BackupRun::step()
{
    auto done = m_state->step();
    if (!done)
        m_state->giveUp();
    return done;
}

void BackupRun::waitForCheck(std::chrono::milliseconds most) const
{
    if (m_state->checked.valid())
        m_state->checked.wait_for(most);
}

int BackupRun::perMille() const
{
    return m_state->perMille;
}

const Backup &BackupRun::backup() const
{
    Q_ASSERT(m_state->made);
    return *m_state->made;
}

Result<Backup> makeBackup(Database &database, BackupOrder order, const BackupProgress &progress)
{
    order.pace = BackupOrder::Pace::Fast;
    const auto run = BackupRun::begin(database, order);
    if (!run)
        return fail(run.error());
    while (true) {
        const auto next = (*run)->step();
        if (!next)
            return fail(next.error());
        if (progress && !progress((*run)->perMille()) && *next != BackupRun::Next::Done)
            return fail(Error::Kind::Unavailable, u"stopped"_s);
        if (*next == BackupRun::Next::Done)
            return (*run)->backup();
        if (*next == BackupRun::Next::Wait)
            (*run)->waitForCheck(wait);
    }
}

} // namespace untie
