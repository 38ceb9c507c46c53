#include "app/settings/backupsettingsstore.h"

#include "app/storage/database.h"

#include <QCoreApplication>
#include <QDir>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const QString folderKey = u"backup.folder"_s;
const QString secondFolderKey = u"backup.second_folder"_s;

QString cleaned(const QString &path)
{
    return path.isEmpty() ? path : QDir::cleanPath(path);
}

Error invalid(const char *sentence)
{
    return {Error::Kind::Invalid, u"backup folder"_s, QCoreApplication::translate("BackupSettings", sentence)};
}

} // namespace

BackupSettingsStore::BackupSettingsStore(Database &database)
    : m_database(database)
{
}

Result<BackupSettings> BackupSettingsStore::settings() const
{
    auto rows = m_database.run(u"SELECT key, value FROM frontdesk.setting WHERE key LIKE 'backup.%'"_s);
    if (!rows)
        return fail(rows.error());
    BackupSettings settings;
    while (rows->next()) {
        if (rows->value(0).toString() == folderKey)
            settings.folder = rows->value(1).toString();
        else if (rows->value(0).toString() == secondFolderKey)
            settings.secondFolder = rows->value(1).toString();
    }
    return settings;
}

Result<> BackupSettingsStore::save(const BackupSettings &settings)
{
    const BackupSettings clean{cleaned(settings.folder), cleaned(settings.secondFolder)};
    for (const QString &path : {clean.folder, clean.secondFolder}) {
        if (!path.isEmpty() && !QDir::isAbsolutePath(path))
            return fail(invalid(QT_TRANSLATE_NOOP("BackupSettings", "A folder for backups is named with its whole path.")));
    }
    if (!clean.folder.isEmpty() && clean.folder == clean.secondFolder)
        return fail(invalid(QT_TRANSLATE_NOOP("BackupSettings", "The second folder must be another one: a copy beside the first is lost with it.")));
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    for (const auto &[key, value] : {std::pair{folderKey, clean.folder}, std::pair{secondFolderKey, clean.secondFolder}}) {
        const auto done = m_database.run(uR"(INSERT INTO frontdesk.setting (key, value) VALUES (:key, :value)
                                             ON CONFLICT (key) DO UPDATE SET value = excluded.value)"_s,
                                         {{u":key"_s, key}, {u":value"_s, value}});
        if (!done)
            return fail(done.error());
    }
    return transaction->commit();
}

} // namespace untie
