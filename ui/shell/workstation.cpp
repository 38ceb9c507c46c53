#include "ui/shell/workstation.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>

#include <algorithm>

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

const auto themeKey = u"theme"_s;
const auto scaleKey = u"scale"_s;
const auto languageKey = u"language"_s;
constexpr std::pair<ThemeChoice, QLatin1StringView> themeNames[] = {
    {ThemeChoice::Desktop, "desktop"_L1}, {ThemeChoice::Light, "light"_L1}, {ThemeChoice::Dark, "dark"_L1}, {ThemeChoice::Contrast, "contrast"_L1}};

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

PrintMemory printMemory(std::function<QString()> country)
{
    return {[](const QString &key) { return QSettings().value(u"documents/"_s + key).toString(); },
            [](const QString &key, const QString &value) { QSettings().setValue(u"documents/"_s + key, value); },
            std::move(country)};
}

Looks looks()
{
    const QSettings settings;
    const auto theme = std::ranges::find(themeNames, settings.value(themeKey).toString(), [](const auto &named) { return QString(named.second); });
    bool isScale = false;
    const qreal scale = settings.value(scaleKey).toReal(&isScale);
    return {theme != std::end(themeNames) ? theme->first : ThemeChoice::Desktop, isScale ? std::clamp(scale, 0.8, 2.0) : 1.0, settings.value(languageKey).toString()};
}

void rememberLooks(const Looks &looks)
{
    QSettings settings;
    settings.setValue(themeKey, QString(std::ranges::find(themeNames, looks.theme, [](const auto &named) { return named.first; })->second));
    settings.setValue(scaleKey, looks.scale);
    settings.setValue(languageKey, looks.language);
}

QStringList chosenKeys()
{
    return QSettings().value(u"keys"_s).toStringList();
}

void rememberChosenKeys(const QStringList &choices)
{
    QSettings().setValue(u"keys"_s, choices);
}

QStringList usedActs()
{
    return QSettings().value(u"usedActs"_s).toStringList();
}

void rememberUsedActs(const QStringList &used)
{
    QSettings().setValue(u"usedActs"_s, used);
}

bool hasSeen(const QString &what)
{
    return QSettings().value(u"seen"_s).toStringList().contains(what);
}

void rememberSeen(const QString &what)
{
    QStringList seen = QSettings().value(u"seen"_s).toStringList();
    if (!seen.contains(what))
        QSettings().setValue(u"seen"_s, seen << what);
}

QString versionBefore()
{
    return QSettings().value(u"version"_s).toString();
}

void rememberVersion(const QString &version)
{
    QSettings().setValue(u"version"_s, version);
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
