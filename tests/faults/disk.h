#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <array>
#include <vector>

namespace untie::faults {

/// A file or folder from its making on. The system gives inode numbers again; these come once.
using FileId = int;

/// One thing done to the watched folder, in the order in which it was done.
struct Operation
{
    enum class Kind {
        Write,       ///< `bytes` at `offset` of `file`
        Truncate,    ///< `file` is `offset` bytes long
        Sync,        ///< of `file`, which may be a folder: whoever called it was told that all is safe
        SyncFailed,  ///< of `file`: nothing may be taken for safe, now or by a later Sync
        Failed,      ///< the fault asked for was met here
        Enter,       ///< `folder` names `file` as `name`
        Leave,       ///< `folder` has no `name` any more
        Move,        ///< Leave of `fromFolder`, `fromName` and Enter in one
        Exchange,    ///< `name` and `fromName` changed places
        Acknowledge, ///< step number `offset` was reported as safe
    };
    Kind kind;
    FileId file = 0;
    qint64 offset = 0;
    QByteArray bytes = {};
    FileId folder = 0;
    QByteArray name = {};
    FileId fromFolder = 0;
    QByteArray fromName = {};
};

/// What a file holds, or which names a folder has.
struct Inode
{
    bool isFolder = false;
    QByteArray bytes = {};
    QMap<QByteArray, FileId> names = {};
};
using Image = QMap<FileId, Inode>;
inline constexpr FileId rootFile = 1;

struct Recording
{
    Image before; ///< as it was when recording began; all of it is taken for safe
    std::vector<Operation> operations;
};

/// The kinds of system calls that can be made to fail.
enum class Call { Open, Read, Write, Truncate, Sync, Name, Remove, MakeFolder };
inline constexpr int callKinds = 8;
const char *nameOf(Call call);
using CallCounts = std::array<int, callKinds>;

/// The n-th call of a kind (from 1) fails with an errno, once or from then on.
struct Fault
{
    Call call = Call::Write;
    int number = 0;
    int error = 0;
    bool forGood = false;
    bool half = false; ///< a write is done by half first; the rest of it fails
};

/// The process dies by SIGKILL at the n-th call of any kind (from 1).
struct Death
{
    enum class When { Before, Within, After };
    int number = 0;
    When when = When::Before;
};

/// The disk as this process sees it below one folder. Every system call by which Untie, Qt or SQLite changes a file
/// passes through here, can be recorded, and can be made to fail; disk.cpp says how.
namespace disk {

/// Watches what happens below a folder (an absolute path without links), until unwatch(). No descriptor of anything
/// in it may be open.
void watch(const QString &folder);
/// Ends watching; gives all that was done. Aborts the program where the folder does not hold what was recorded: then
/// something was written by a way that is not watched, and no result could be trusted.
Recording unwatch();

void fail(const Fault &fault);
void die(const Death &death);
/// From here on nothing fails and nobody dies.
void heal();
/// Whether the fault was met at all.
bool hasFailed();
/// The calls made since watch(); the sum of all is what Death counts.
CallCounts counts();

/// Writes down between two operations that a step was reported as safe.
void acknowledge(int step);

/// Syncs of folders are reported as done and forgotten: a sabotage.
void forgetFolderSyncs(bool forget);

/// Everything in a folder, as Image. Inode numbers are not kept.
Image read(const QString &folder);
/// Makes a folder that holds the image.
void write(const Image &image, const QString &folder);
/// Does to an image what an operation did to the disk.
void apply(const Operation &operation, Image &image);
/// Whether two images hold the same names and bytes, whatever their numbers.
bool isSame(const Image &a, const Image &b);

} // namespace disk

} // namespace untie::faults
