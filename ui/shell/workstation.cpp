#include "ui/shell/workstation.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace untie::workstation {

using namespace Qt::StringLiterals;

namespace {

/// A path holds "/", which QSettings takes for groups.
QString nameKey(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(QDir(path).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    return u"clinicNames/"_s + QString::fromLatin1(hash.toHex().first(16));
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
        settings.setValue(nameKey(path), name);
}

QString clinicName(const QString &path)
{
    const QString known = QSettings().value(nameKey(path)).toString();
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

QString lastSeenFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"clinics.json"_s);
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
