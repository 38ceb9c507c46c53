#include "ui/keeping/backupwords.h"

#include "ui/clients/typeddate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace untie {

namespace {

/// The year is named where it is another.
QString dayFormat(QDate day, const QDateTime &now)
{
    return day.year() == now.date().year()
        ? QCoreApplication::translate("untie::BackupWords", "d MMMM", "format of a day")
        : QCoreApplication::translate("untie::BackupWords", "d MMMM yyyy", "format of a day");
}

} // namespace

QString shownMoment(const QDateTime &moment, const QDateTime &now)
{
    const QDateTime at = moment.toTimeZone(now.timeZone());
    const QString time = shownTime(at.time(), QLocale());
    const qint64 days = at.date().daysTo(now.date());
    if (days == 0)
        return QCoreApplication::translate("untie::BackupWords", "at %1", "a time of today, in a sentence").arg(time);
    if (days == 1)
        return QCoreApplication::translate("untie::BackupWords", "yesterday at %1", "a time, in a sentence").arg(time);
    const QString day = QLocale().toString(at.date(), dayFormat(at.date(), now));
    return QCoreApplication::translate("untie::BackupWords", "on %1", "a day, in a sentence").arg(day);
}

QString shownDayAndTime(const QDateTime &moment, const QDateTime &now)
{
    const QDateTime at = moment.toTimeZone(now.timeZone());
    const qint64 days = at.date().daysTo(now.date());
    const QString day = days == 0 ? QCoreApplication::translate("untie::BackupWords", "Today")
        : days == 1               ? QCoreApplication::translate("untie::BackupWords", "Yesterday")
                                  : QLocale().toString(at.date(), dayFormat(at.date(), now));
    return QCoreApplication::translate("untie::BackupWords", "%1, %2", "day, time")
        .arg(day, shownTime(at.time(), QLocale()));
}

QString shownKind(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily: return QCoreApplication::translate("untie::BackupWords", "First start of the day");
    case BackupKind::Closing: return QCoreApplication::translate("untie::BackupWords", "End of work");
    case BackupKind::Manual: return QCoreApplication::translate("untie::BackupWords", "Made by hand");
    case BackupKind::BeforeMigration: return QCoreApplication::translate("untie::BackupWords", "Before an update");
    case BackupKind::BeforeRestore: return QCoreApplication::translate("untie::BackupWords", "Before a restore");
    }
    Q_UNREACHABLE();
}

QString backupSentence(const BackupState &state, const QDateTime &now)
{
    if (!state.newest)
        return state.damaged > 0 ? QCoreApplication::translate("untie::BackupWords", "No backup that can be read.")
                                 : QCoreApplication::translate("untie::BackupWords", "No backup yet.");
    const QString moment = shownMoment(state.newest->manifest.madeAt, now);
    return state.newest->manifest.isWhole()
        ? QCoreApplication::translate("untie::BackupWords", "Backup verified %1.", "at 13:00").arg(moment)
        : QCoreApplication::translate("untie::BackupWords", "Backup %1, verified in part.", "at 13:00").arg(moment);
}

QString nagSentence(const BackupState &state, const QDateTime &now)
{
    using Nag = BackupState::Nag;
    switch (state.nag) {
    case Nag::None: return {};
    case Nag::NoBackup:
        return QCoreApplication::translate("untie::BackupWords", "There is no backup of this clinic yet.");
    case Nag::OldBackup:
        return QCoreApplication::translate("untie::BackupWords", "The last backup was made %1.", "on 3 November")
            .arg(shownMoment(state.newest->manifest.madeAt, now));
    case Nag::NotWhole:
        return QCoreApplication::translate(
            "untie::BackupWords",
            "The backups of the last week could be verified in part only. One that you make now is verified whole.");
    case Nag::NoSecond:
        return QCoreApplication::translate(
            "untie::BackupWords",
            "All backups lie in one place. Keep a copy on a second one, best on a disk that you unplug.");
    case Nag::SecondCopy:
        return state.secondCopyAt.isValid()
            ? QCoreApplication::translate("untie::BackupWords",
                                          "The last copy in the second place was made %1. Plug its disk in.",
                                          "on 3 November")
                  .arg(shownMoment(state.secondCopyAt, now))
            : QCoreApplication::translate("untie::BackupWords",
                                          "No backup was copied to the second place yet. Plug its disk in.");
    }
    Q_UNREACHABLE();
}

} // namespace untie
