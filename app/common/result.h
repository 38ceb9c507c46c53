#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace untie {

/// Why something could not be done. explain() makes a sentence for people of it.
struct Error
{
    enum class Kind {
        NotFound,      ///< the record is not there (any more)
        Conflict,      ///< somebody else saved first
        Invalid,       ///< what was given cannot be so; `subject` names the field
        Denied,        ///< the person signed in may not do it
        Unavailable,   ///< it cannot be reached now
        Corrupt,       ///< what is stored is damaged
        WrongPassword, ///< no such person, or not that password
        NotAClinic,    ///< the folder holds no clinic; `subject` is the folder
        NoFolder,      ///< the folder is not there; `subject` is its path
        NewerFormat,   ///< written by a newer Untie; `subject` is the file
        InUse,         ///< open in another program; `subject` says by whom, if known
        DiskFull,      ///< no room left; `subject` is the file or folder
        Unreadable,    ///< the system refuses access; `subject` is the file or folder
        Exists,        ///< something stands where it would be written; `subject` is the path
        Missing,       ///< a file of the clinic is not there; `subject` is the file
        Mismatched,    ///< a vault that this keyring does not open; `subject` is the vault
        Tampered,      ///< a keyring that was changed by another hand than Untie's; `subject` is the keyring
        NotABackup,    ///< the folder holds no backup; `subject` is the folder
        BadBackup,     ///< a backup that is damaged or lacks a file; `subject` is the file
        OutOfMemory,   ///< the computer cannot spare the memory that this needs
        Unsafe         ///< the program itself is not put together as it must be, so it refuses to run
    };
    Kind kind;
    QString detail = {};  ///< for the log, in English; never a client's data
    QString subject = {}; ///< what it is about: a path, a field, a person who holds a lock; shown to the user

    bool operator==(const Error &) const = default;
};

/// A value, or the Error that stood in its way. Ignoring one is a warning, and warnings are errors.
template <class T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> fail(Error::Kind kind, QString detail = {}, QString subject = {})
{
    return fail(Error{kind, std::move(detail), std::move(subject)});
}

} // namespace untie
