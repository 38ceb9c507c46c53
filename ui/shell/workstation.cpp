#include "ui/shell/workstation.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>

namespace untie::workstation {

using namespace Qt::StringLiterals;

namespace {

const QString namesGroup = u"clinicNames"_s;
const QString backupsGroup = u"backupFolders"_s;
const QString calendarsGroup = u"calendarFiles"_s;

/// A path holds "/", which QSettings takes for groups.
QString keyOf(const QString &group, const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(QDir(path).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    return group + u'/' + QString::fromLatin1(hash.toHex().first(16));
}

const auto hidesPeopleKey = u"hidesPeople"_s;

} // namespace

QString lastClinic()
{
    return QSettings().value(u"lastClinic"_s).toString();
}

void rememberClinic(const QString &path, const QString &name)
{
    QSettings settings;
    settings.setValue(u"lastClinic"_s, QDir(path).absolutePath());
    if (!name.isEmpty())
        settings.setValue(keyOf(namesGroup, path), name);
}

QString clinicName(const QString &path)
{
    const QString known = QSettings().value(keyOf(namesGroup, path)).toString();
    if (!known.isEmpty())
        return known;
    QString folder = QDir(QDir(path).absolutePath()).dirName();
    if (folder.endsWith(".untie"_L1))
        folder.chop(6);
    return folder;
}

bool hidesPeople()
{
    return QSettings().value(hidesPeopleKey, false).toBool();
}

void setHidesPeople(bool hides)
{
    QSettings().setValue(hidesPeopleKey, hides);
}

KnownFolders backupFolders(const QString &path)
{
    const QStringList folders = QSettings().value(keyOf(backupsGroup, path)).toStringList();
    return {folders.value(0), folders.value(1)};
}

void rememberBackupFolders(const QString &path, const KnownFolders &folders)
{
    const QStringList known{folders.chosen, folders.second};
    if (QSettings settings; settings.value(keyOf(backupsGroup, path)).toStringList() != known)
        settings.setValue(keyOf(backupsGroup, path), known);
}

CalendarOrder calendarOrder(const QString &path)
{
    const QStringList known = QSettings().value(keyOf(calendarsGroup, path)).toStringList();
    return {known.value(0), known.value(1) == "names"_L1};
}

void rememberCalendarOrder(const QString &path, const CalendarOrder &order)
{
    QSettings().setValue(keyOf(calendarsGroup, path), QStringList{order.folder, order.withNames ? u"names"_s : QString()});
}

QString printSetting(const QString &key)
{
    return QSettings().value(u"documents/"_s + key).toString();
}

void rememberPrintSetting(const QString &key, const QString &value)
{
    QSettings().setValue(u"documents/"_s + key, value);
}

QByteArray windowPlace()
{
    return QSettings().value(u"windowPlace"_s).toByteArray();
}

void rememberWindowPlace(const QByteArray &place)
{
    QSettings().setValue(u"windowPlace"_s, place);
}

} // namespace untie::workstation
