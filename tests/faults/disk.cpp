// How the disk is watched. This program defines the system calls open, write, pwrite, ftruncate, fsync, rename … itself.
// A symbol of the executable comes before libc's when the dynamic linker binds libsqlite3.so, libQt6Core.so and our own
// code, so that every one of them calls the functions below, which do the real thing by syscall(2).
//
// Weighed against a VFS of SQLite below the one that encrypts: that would see SQLite's files only. The keyring, the
// manifest of a backup, the renaming of a new vault into its place and the syncing of folders go through Qt and through
// app/storage/durablefile, and half of what a power cut can break lies there. A seam in durablefile would have to be
// passed by whoever should use it; this cannot be passed: at the end of every recording the folder is compared, byte for
// byte, with what the recording says it must hold. The engine and its cipher run unchanged, on the VFS they ship with.
//
// Real syncs are never done in this program: what survives is decided by powercut.cpp, and a killed process loses nothing
// that the system has.

#include "tests/faults/disk.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <string>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

namespace untie::faults {

namespace {

using InodeNumber = std::pair<dev_t, ino_t>;

struct Watched
{
    std::string root;
    Recording recording;
    std::map<InodeNumber, FileId> known;
    std::map<int, FileId> descriptors;
    FileId newest = 0;
    CallCounts counts{};
    int calls = 0;
    Fault fault;
    bool failed = false;
    bool halfDone = false;
    Death death;
    bool forgetFolderSyncs = false;

    FileId made(const struct stat &info) { return known[{info.st_dev, info.st_ino}] = ++newest; }
    FileId idOf(const struct stat &info) const
    {
        const auto at = known.find({info.st_dev, info.st_ino});
        return at == known.end() ? 0 : at->second;
    }
    void note(Operation operation) { recording.operations.push_back(std::move(operation)); }
};

constinit std::atomic<bool> watching = false;
constinit std::mutex mutex;
Watched *watched = nullptr; // not a static object: system calls are made before and after those live

[[noreturn]] void giveUp(const char *why, const char *path = "")
{
    std::fprintf(stderr, "faults: %s %s\n", why, path);
    std::abort();
}

template <class... Arguments>
long raw(long number, Arguments... arguments)
{
    return ::syscall(number, arguments...);
}

/// The path below the watched folder, or nothing. Relative paths are nobody's: the program's own folder is not watched.
std::string below(const char *path)
{
    if (!path || path[0] != '/' || std::strncmp(path, watched->root.c_str(), watched->root.size()) != 0)
        return {};
    const char next = path[watched->root.size()];
    if (next != '/' && next != '\0')
        return {};
    std::string plain = QDir::cleanPath(QFile::decodeName(path)).toStdString();
    return plain.starts_with(watched->root) ? plain : std::string();
}

bool look(const std::string &path, struct stat *info)
{
    return ::fstatat(AT_FDCWD, path.c_str(), info, AT_SYMLINK_NOFOLLOW) == 0;
}

FileId idOf(const std::string &path)
{
    struct stat info{};
    const FileId id = look(path, &info) ? watched->idOf(info) : 0;
    if (!id)
        giveUp("a file that nobody made:", path.c_str());
    return id;
}

FileId folderOf(const std::string &path)
{
    return idOf(path.substr(0, path.rfind('/')));
}

QByteArray nameOf(const std::string &path)
{
    return QByteArray::fromStdString(path.substr(path.rfind('/') + 1));
}

[[noreturn]] void dieNow()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

/// What is to happen to a call that is about to be made.
struct Fate
{
    int error = 0;
    bool half = false;
    bool dieWithin = false;
    bool dieAfter = false;
};

Fate fateOf(Call call)
{
    const int number = ++watched->counts[std::size_t(call)];
    ++watched->calls;
    Fate fate;
    if (watched->death.number == watched->calls) {
        if (watched->death.when == Death::When::Before)
            dieNow();
        fate.dieWithin = watched->death.when == Death::When::Within;
        fate.dieAfter = watched->death.when == Death::When::After;
    }
    Fault &fault = watched->fault;
    if (!fault.number || fault.call != call || number < fault.number)
        return fate;
    const bool rest = fault.half && watched->halfDone;
    if (number > fault.number + (rest ? 1 : 0) && !fault.forGood)
        return fate;
    if (!watched->failed)
        watched->note({.kind = Operation::Kind::Failed});
    watched->failed = true;
    fate.half = fault.half && !watched->halfDone;
    watched->halfDone |= fate.half;
    fate.error = fault.error;
    return fate;
}

int failWith(int error)
{
    errno = error;
    return -1;
}

/// Does the call, or lets it fail; `note` writes down what it did.
template <class Real, class Note>
int passing(Call call, Real real, Note note)
{
    const Fate fate = fateOf(call);
    if (fate.error)
        return failWith(fate.error);
    const int result = int(real());
    const int error = errno;
    if (result >= 0)
        note(result);
    if (fate.dieWithin || fate.dieAfter)
        dieNow();
    errno = error;
    return result;
}

int openWatched(const std::string &path, int flags, mode_t mode)
{
    const bool nameless = (flags & O_TMPFILE) == O_TMPFILE;
    struct stat info{};
    const bool existed = look(path, &info);
    return passing(
        Call::Open, [&] { return raw(SYS_openat, AT_FDCWD, path.c_str(), flags, mode); },
        [&](int descriptor) {
            ::fstat(descriptor, &info);
            FileId id = 0;
            if (nameless) {
                id = watched->made(info);
            } else if (!existed) {
                id = watched->made(info);
                watched->note({.kind = Operation::Kind::Enter, .file = id, .folder = folderOf(path), .name = nameOf(path)});
            } else {
                id = idOf(path);
                if ((flags & O_TRUNC) && (flags & O_ACCMODE) != O_RDONLY)
                    watched->note({.kind = Operation::Kind::Truncate, .file = id});
            }
            watched->descriptors[descriptor] = id;
        });
}

int openAny(const char *path, int flags, mode_t mode)
{
    if (watching) {
        const std::lock_guard lock(mutex);
        if (const std::string inside = watched ? below(path) : std::string(); !inside.empty())
            return openWatched(inside, flags, mode);
    }
    return int(raw(SYS_openat, AT_FDCWD, path, flags, mode));
}

/// Runs `use` with the file where the descriptor is one of the watched, else `otherwise`.
template <class Use, class Otherwise>
auto with(int descriptor, Use use, Otherwise otherwise) -> decltype(otherwise())
{
    if (watching) {
        const std::lock_guard lock(mutex);
        if (watched) {
            if (const auto at = watched->descriptors.find(descriptor); at != watched->descriptors.end())
                return use(at->second);
        }
    }
    return otherwise();
}

ssize_t writeWatched(int descriptor, FileId file, const void *bytes, std::size_t count, off_t at, bool moves)
{
    const Fate fate = fateOf(Call::Write);
    std::size_t wanted = count;
    if (fate.dieWithin || fate.half)
        wanted = count / 2;
    if (fate.error && (!fate.half || wanted == 0))
        return failWith(fate.error);
    const long done = moves ? raw(SYS_write, descriptor, bytes, wanted) : raw(SYS_pwrite64, descriptor, bytes, wanted, at);
    const int error = errno;
    if (done > 0)
        watched->note({.kind = Operation::Kind::Write, .file = file, .offset = at, .bytes = QByteArray(static_cast<const char *>(bytes), done)});
    if (fate.dieWithin || fate.dieAfter)
        dieNow();
    errno = error;
    return done;
}

ssize_t writeAt(int descriptor, const void *bytes, std::size_t count, off_t at)
{
    return with(
        descriptor, [&](FileId file) { return writeWatched(descriptor, file, bytes, count, at, false); },
        [&] { return ssize_t(raw(SYS_pwrite64, descriptor, bytes, count, at)); });
}

ssize_t writeOn(int descriptor, const void *bytes, std::size_t count)
{
    return with(
        descriptor,
        [&](FileId file) {
            const bool appends = ::fcntl(descriptor, F_GETFL) & O_APPEND;
            const off_t at = ::lseek(descriptor, 0, appends ? SEEK_END : SEEK_CUR);
            return writeWatched(descriptor, file, bytes, count, at, true);
        },
        [&] { return ssize_t(raw(SYS_write, descriptor, bytes, count)); });
}

ssize_t readAt(int descriptor, void *bytes, std::size_t count, off_t at)
{
    const auto real = [&] { return ssize_t(raw(SYS_pread64, descriptor, bytes, count, at)); };
    return with(
        descriptor,
        [&](FileId) {
            const Fate fate = fateOf(Call::Read);
            return fate.error ? failWith(fate.error) : real();
        },
        real);
}

ssize_t readOn(int descriptor, void *bytes, std::size_t count)
{
    const auto real = [&] { return ssize_t(raw(SYS_read, descriptor, bytes, count)); };
    return with(
        descriptor,
        [&](FileId) {
            const Fate fate = fateOf(Call::Read);
            return fate.error ? failWith(fate.error) : real();
        },
        real);
}

int setLength(int descriptor, off_t length)
{
    const auto real = [&] { return raw(SYS_ftruncate, descriptor, length); };
    return with(
        descriptor,
        [&](FileId file) {
            return passing(Call::Truncate, real, [&](int) { watched->note({.kind = Operation::Kind::Truncate, .file = file, .offset = length}); });
        },
        [&] { return int(real()); });
}

int sync(int descriptor)
{
    return with(
        descriptor,
        [&](FileId file) {
            struct stat info{};
            ::fstat(descriptor, &info);
            if (watched->forgetFolderSyncs && S_ISDIR(info.st_mode))
                return 0;
            const int result = passing(
                Call::Sync, [] { return 0; }, [&](int) { watched->note({.kind = Operation::Kind::Sync, .file = file}); });
            if (result < 0)
                watched->note({.kind = Operation::Kind::SyncFailed, .file = file});
            return result;
        },
        [] { return 0; });
}

int moveAny(const char *from, const char *to, unsigned int flags)
{
    const auto real = [&] { return raw(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags); };
    if (!watching)
        return int(real());
    const std::lock_guard lock(mutex);
    const std::string source = watched ? below(from) : std::string();
    const std::string target = watched ? below(to) : std::string();
    struct stat info{};
    if ((source.empty() && target.empty()) || !look(from, &info))
        return int(real()); // nobody's, or it is not there
    if (source.empty() || target.empty())
        giveUp("a file moved into the watched folder or out of it:", from);
    const FileId file = idOf(source);
    return passing(Call::Name, real, [&](int) {
        const auto kind = flags & 2U /* RENAME_EXCHANGE */ ? Operation::Kind::Exchange : Operation::Kind::Move;
        watched->note({.kind = kind, .file = file, .folder = folderOf(target), .name = nameOf(target), .fromFolder = folderOf(source), .fromName = nameOf(source)});
    });
}

int linkAny(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    const auto real = [&] { return raw(SYS_linkat, fromFolder, from, toFolder, to, flags); };
    if (!watching)
        return int(real());
    const std::lock_guard lock(mutex);
    const std::string target = watched ? below(to) : std::string();
    if (target.empty())
        return int(real());
    return passing(Call::Name, real, [&](int) {
        watched->note({.kind = Operation::Kind::Enter, .file = idOf(target), .folder = folderOf(target), .name = nameOf(target)});
    });
}

int removeAny(const char *path, int flags)
{
    const auto real = [&] { return raw(SYS_unlinkat, AT_FDCWD, path, flags); };
    if (!watching)
        return int(real());
    const std::lock_guard lock(mutex);
    const std::string inside = watched ? below(path) : std::string();
    if (inside.empty())
        return int(real());
    return passing(Call::Remove, real, [&](int) { watched->note({.kind = Operation::Kind::Leave, .folder = folderOf(inside), .name = nameOf(inside)}); });
}

int makeFolderAny(const char *path, mode_t mode)
{
    const auto real = [&] { return raw(SYS_mkdirat, AT_FDCWD, path, mode); };
    if (!watching)
        return int(real());
    const std::lock_guard lock(mutex);
    const std::string inside = watched ? below(path) : std::string();
    if (inside.empty())
        return int(real());
    return passing(Call::MakeFolder, real, [&](int) {
        struct stat info{};
        look(inside, &info);
        const FileId id = watched->made(info);
        watched->note({.kind = Operation::Kind::Enter, .file = id, .offset = 1, .folder = folderOf(inside), .name = nameOf(inside)});
    });
}

/// Copying inside the kernel would pass all this by: whoever tries it is told that this disk cannot, and reads and writes.
template <class Real>
ssize_t refusingFor(int descriptor, int error, Real real)
{
    return with(descriptor, [error](FileId) { return ssize_t(failWith(error)); }, real);
}

void readInto(Image &image, FileId id, const QString &path)
{
    const QFileInfoList entries = QDir(path).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    image[id].isFolder = true;
    for (const QFileInfo &entry : entries) {
        const FileId child = image.lastKey() + 1;
        image[id].names.insert(QFile::encodeName(entry.fileName()), child);
        if (entry.isDir()) {
            readInto(image, child, entry.filePath());
            continue;
        }
        QFile file(entry.filePath());
        if (!file.open(QFile::ReadOnly))
            giveUp("cannot read", qUtf8Printable(entry.filePath()));
        image[child].bytes = file.readAll();
    }
}

void writeFrom(const Image &image, FileId id, const QString &path)
{
    const Inode &inode = image[id];
    if (!inode.isFolder) {
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(inode.bytes) != inode.bytes.size() || !file.flush())
            giveUp("cannot write", qUtf8Printable(path));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return;
    }
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        giveUp("cannot make the folder", qUtf8Printable(path));
    for (auto name = inode.names.cbegin(); name != inode.names.cend(); ++name)
        writeFrom(image, *name, path + u'/' + QFile::decodeName(name.key()));
}

bool isSameBelow(const Image &a, FileId inA, const Image &b, FileId inB)
{
    const Inode one = a.value(inA);
    const Inode other = b.value(inB);
    if (one.isFolder != other.isFolder || one.bytes != other.bytes || one.names.keys() != other.names.keys())
        return false;
    for (const QByteArray &name : one.names.keys()) {
        if (!isSameBelow(a, one.names[name], b, other.names[name])) {
            std::fprintf(stderr, "faults: %s differs\n", name.constData());
            return false;
        }
    }
    return true;
}

/// The inode numbers of a folder and all below it, in the order in which read() numbers them.
void learn(const QString &path, const Image &image, FileId id)
{
    struct stat info{};
    if (!look(path.toStdString(), &info))
        giveUp("cannot look at", qUtf8Printable(path));
    watched->known[{info.st_dev, info.st_ino}] = id;
    watched->newest = qMax(watched->newest, id);
    const Inode &inode = image[id];
    for (auto name = inode.names.cbegin(); name != inode.names.cend(); ++name)
        learn(path + u'/' + QFile::decodeName(name.key()), image, *name);
}

} // namespace

const char *nameOf(Call call)
{
    constexpr std::array names{"open", "read", "write", "truncate", "sync", "rename", "remove", "mkdir"};
    static_assert(names.size() == callKinds);
    return names[std::size_t(call)];
}

namespace disk {

void watch(const QString &folder)
{
    const std::lock_guard lock(mutex);
    auto *fresh = new Watched;
    fresh->root = QDir(folder).canonicalPath().toStdString();
    fresh->recording.before = read(folder);
    watched = fresh;
    learn(QString::fromStdString(fresh->root), fresh->recording.before, rootFile);
    watching = true;
}

Recording unwatch()
{
    Recording recording;
    QString root;
    {
        const std::lock_guard lock(mutex);
        watching = false;
        if (!watched->descriptors.empty())
            giveUp("a file of the watched folder is still open");
        recording = std::move(watched->recording);
        root = QString::fromStdString(watched->root);
        delete watched;
        watched = nullptr;
    }
    Image now = recording.before;
    for (const Operation &operation : recording.operations)
        apply(operation, now);
    if (!isSame(now, read(root)))
        giveUp("the folder does not hold what was recorded");
    return recording;
}

void fail(const Fault &fault)
{
    const std::lock_guard lock(mutex);
    watched->fault = fault;
}

void die(const Death &death)
{
    const std::lock_guard lock(mutex);
    watched->death = death;
}

void heal()
{
    const std::lock_guard lock(mutex);
    watched->fault = {};
    watched->death = {};
}

bool hasFailed()
{
    const std::lock_guard lock(mutex);
    return watched->failed;
}

CallCounts counts()
{
    const std::lock_guard lock(mutex);
    return watched->counts;
}

void acknowledge(int step)
{
    const std::lock_guard lock(mutex);
    watched->note({.kind = Operation::Kind::Acknowledge, .offset = step});
}

void forgetFolderSyncs(bool forget)
{
    const std::lock_guard lock(mutex);
    watched->forgetFolderSyncs = forget;
}

void apply(const Operation &operation, Image &image)
{
    switch (operation.kind) {
    case Operation::Kind::Write: {
        QByteArray &bytes = image[operation.file].bytes;
        if (const qsizetype end = operation.offset + operation.bytes.size(); bytes.size() < end)
            bytes.resize(end, '\0');
        std::memcpy(bytes.data() + operation.offset, operation.bytes.constData(), std::size_t(operation.bytes.size()));
        return;
    }
    case Operation::Kind::Truncate: image[operation.file].bytes.resize(operation.offset, '\0'); return;
    case Operation::Kind::Enter:
        image[operation.folder].names.insert(operation.name, operation.file);
        image[operation.file].isFolder |= operation.offset == 1;
        return;
    case Operation::Kind::Leave: image[operation.folder].names.remove(operation.name); return;
    case Operation::Kind::Move:
        if (image[operation.fromFolder].names.value(operation.fromName) == operation.file)
            image[operation.fromFolder].names.remove(operation.fromName);
        image[operation.folder].names.insert(operation.name, operation.file);
        return;
    case Operation::Kind::Exchange:
        std::swap(image[operation.folder].names[operation.name], image[operation.fromFolder].names[operation.fromName]);
        return;
    case Operation::Kind::Sync:
    case Operation::Kind::SyncFailed:
    case Operation::Kind::Failed:
    case Operation::Kind::Acknowledge: return;
    }
}

Image read(const QString &folder)
{
    Image image;
    image.insert(rootFile, {.isFolder = true});
    readInto(image, rootFile, folder);
    return image;
}

void write(const Image &image, const QString &folder)
{
    writeFrom(image, rootFile, folder);
}

bool isSame(const Image &a, const Image &b)
{
    return isSameBelow(a, rootFile, b, rootFile);
}

} // namespace disk

} // namespace untie::faults

// The system calls themselves, as libc declares them.
using namespace untie::faults;

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return openAny(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return openAny(path, flags, mode);
}

int close(int descriptor)
{
    if (watching) {
        const std::lock_guard lock(mutex);
        if (watched)
            watched->descriptors.erase(descriptor);
    }
    return int(raw(SYS_close, descriptor));
}

ssize_t write(int descriptor, const void *bytes, size_t count) { return writeOn(descriptor, bytes, count); }
ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t at) { return writeAt(descriptor, bytes, count, at); }
ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t at) { return writeAt(descriptor, bytes, count, at); }
ssize_t read(int descriptor, void *bytes, size_t count) { return readOn(descriptor, bytes, count); }
ssize_t pread(int descriptor, void *bytes, size_t count, off_t at) { return readAt(descriptor, bytes, count, at); }
ssize_t pread64(int descriptor, void *bytes, size_t count, off64_t at) { return readAt(descriptor, bytes, count, at); }
int ftruncate(int descriptor, off_t length) noexcept { return setLength(descriptor, length); }
int ftruncate64(int descriptor, off64_t length) noexcept { return setLength(descriptor, length); }
int fsync(int descriptor) { return sync(descriptor); }
int fdatasync(int descriptor) { return sync(descriptor); }
int rename(const char *from, const char *to) noexcept { return moveAny(from, to, 0); }
int renameat2(int, const char *from, int, const char *to, unsigned int flags) noexcept { return moveAny(from, to, flags); }
int link(const char *from, const char *to) noexcept { return linkAny(AT_FDCWD, from, AT_FDCWD, to, 0); }
int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept { return linkAny(fromFolder, from, toFolder, to, flags); }
int unlink(const char *path) noexcept { return removeAny(path, 0); }
int rmdir(const char *path) noexcept { return removeAny(path, AT_REMOVEDIR); }
int mkdir(const char *path, mode_t mode) noexcept { return makeFolderAny(path, mode); }

ssize_t sendfile(int to, int from, off_t *at, size_t count) noexcept
{
    return refusingFor(to, EINVAL, [&] { return ssize_t(raw(SYS_sendfile, to, from, at, count)); });
}

ssize_t sendfile64(int to, int from, off64_t *at, size_t count) noexcept
{
    return refusingFor(to, EINVAL, [&] { return ssize_t(raw(SYS_sendfile, to, from, at, count)); });
}

ssize_t copy_file_range(int from, off64_t *fromAt, int to, off64_t *toAt, size_t count, unsigned int flags)
{
    return refusingFor(to, EXDEV, [&] { return ssize_t(raw(SYS_copy_file_range, from, fromAt, to, toAt, count, flags)); });
}

} // extern "C"
