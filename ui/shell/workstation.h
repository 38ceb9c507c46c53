#pragma once

#include "ui/common/looks.h"
#include "ui/documents/printmemory.h"
#include "ui/keeping/backupoverview.h"
#include "ui/schedule/calendarkeeper.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace untie {

/// What this computer remembers between two starts, in the user's own settings: which clinic was open and where the
/// window stood. Never anything of a client.
namespace workstation {

/// The folder of the clinic opened last; empty where there was none.
QString lastClinic();
/// Notes that a clinic was opened, and its name for the sign-in page.
void rememberClinic(const QString &path, const QString &name);
/// The name of a clinic as it was when it was last open here; else the name of its folder.
QString clinicName(const QString &path);

/// Whether the sign-in page asks for a name rather than listing who works here.
bool hidesPeople();
void setHidesPeople(bool hides);

/// For what the sign-in page says of a clinic's backups.
KnownFolders backupFolders(const QString &path);
void rememberBackupFolders(const QString &path, const KnownFolders &folders);

/// Which calendar files are kept of a clinic.
CalendarOrder calendarOrder(const QString &path);
void rememberCalendarOrder(const QString &path, const CalendarOrder &order);

/// With which printer and on which paper a kind of document was printed last; `country` is the clinic's.
PrintMemory printMemory(std::function<QString()> country);

/// How this computer shows the program.
Looks looks();
void rememberLooks(const Looks &looks);

/// Which keys somebody chose, see Keys::choices().
QStringList chosenKeys();
void rememberChosenKeys(const QStringList &choices);
/// What was chosen in the palette, the newest first: ids of actions, never who.
QStringList usedActs();
void rememberUsedActs(const QStringList &used);

/// Whether something that is shown once was shown here: "tour".
bool hasSeen(const QString &what);
void rememberSeen(const QString &what);
/// The version of Untie that ran here last; empty at the very first start.
QString versionBefore();
void rememberVersion(const QString &version);

QByteArray windowPlace();
void rememberWindowPlace(const QByteArray &place);

} // namespace workstation
} // namespace untie
