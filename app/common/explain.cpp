#include "app/common/explain.h"

#include <QCoreApplication>

namespace untie {

QString explain(const Error &error)
{
    const QString &subject = error.subject;
    switch (error.kind) {
    case Error::Kind::NotFound:
        return subject.isEmpty() ? QCoreApplication::translate("explain", "This record is not there any more.")
                                 : QCoreApplication::translate("explain", "There is no record %1 in this clinic.").arg(subject);
    case Error::Kind::Conflict:
        return QCoreApplication::translate("explain", "This record was changed elsewhere in the meantime. Nothing was overwritten; "
                                                "what you typed is still here.");
    case Error::Kind::Invalid:
        return subject.isEmpty() ? QCoreApplication::translate("explain", "This cannot be so. Nothing was stored.")
                                 : subject;
    case Error::Kind::Denied:
        return subject.isEmpty() ? QCoreApplication::translate("explain", "Your account may not do this.") : subject;
    case Error::Kind::Unavailable:
        return subject.isEmpty() ? QCoreApplication::translate("explain", "This cannot be reached now. Nothing was lost; try again.")
                                 : QCoreApplication::translate("explain", "%1 cannot be reached now. Nothing was lost; try again.").arg(subject);
    case Error::Kind::Corrupt:
        return subject.isEmpty()
                   ? QCoreApplication::translate("explain", "The stored record is damaged. Nothing was changed; restore it from a backup.")
                   : QCoreApplication::translate("explain", "%1 is damaged. Nothing was changed; restore it from a backup.").arg(subject);
    case Error::Kind::WrongPassword:
        return QCoreApplication::translate("explain", "That password does not open this clinic.");
    case Error::Kind::NotAClinic:
        return QCoreApplication::translate("explain", "%1 is not a clinic: it holds no keyring and no vaults.").arg(subject);
    case Error::Kind::NoFolder:
        return QCoreApplication::translate("explain", "There is no folder %1.").arg(subject);
    case Error::Kind::NewerFormat:
        return QCoreApplication::translate("explain", "%1 was written by a newer Untie. Update this program to open it.").arg(subject);
    case Error::Kind::InUse:
        return subject.isEmpty() ? QCoreApplication::translate("explain", "This clinic is open in another window or on another computer.")
                                 : QCoreApplication::translate("explain", "This clinic is already open: %1.").arg(subject);
    case Error::Kind::DiskFull:
        return QCoreApplication::translate("explain", "There is no room left on the disk. Nothing that was stored is lost; "
                                                "make room and save again.");
    case Error::Kind::Unreadable:
        if (subject.isEmpty())
            return QCoreApplication::translate("explain", "The disk could not be read or written. Nothing that was stored is lost; see whether it is in order.");
        return QCoreApplication::translate("explain", "The system does not allow access to %1. Nothing was changed; see who may read and write there.").arg(subject);
    case Error::Kind::Exists:
        return QCoreApplication::translate("explain", "%1 is already there. Choose another place; it was not touched.").arg(subject);
    case Error::Kind::Missing:
        return QCoreApplication::translate("explain", "%1 is missing. Nothing was changed; restore it from a backup.").arg(subject);
    case Error::Kind::Mismatched:
        return QCoreApplication::translate("explain", "%1 does not open with the keyring beside it: it is damaged, or one of the two comes from "
                                                "another clinic or another day. Nothing was changed; restore both from the same backup.").arg(subject);
    case Error::Kind::Tampered:
        return QCoreApplication::translate("explain", "The list of accounts in %1 was changed by something other than Untie, so nothing was done. "
                                                "Restore it from a backup, or make it anew with the recovery sheet.").arg(subject);
    case Error::Kind::NotABackup:
        return QCoreApplication::translate("explain", "%1 is not a backup: it holds no manifest.json.").arg(subject);
    case Error::Kind::BadBackup:
        return QCoreApplication::translate("explain", "This backup is damaged or incomplete: see %1. Nothing was changed; choose another backup.").arg(subject);
    case Error::Kind::OutOfMemory:
        return QCoreApplication::translate("explain", "There is not enough free memory for this. Close other programs and try again.");
    case Error::Kind::Unsafe:
        return QCoreApplication::translate("explain", "This program was put together without the encryption it needs and does not run (%1).").arg(error.detail);
    }
    Q_UNREACHABLE();
}

} // namespace untie
