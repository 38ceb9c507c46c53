#pragma once

#include "app/exchange/opentables.h"
#include "app/exchange/pagedexport.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QVariantList>

#include <memory>

namespace untie {

class Database;

/// The open format in which a whole clinic leaves Untie and comes back: resources/exchange/open-format.md.
inline constexpr int openFormatVersion = 1;
inline constexpr QLatin1StringView openFormatName{"untie-clinic"};

/// Writes the whole record as a folder "untie-clinic" in a folder, with a README, and notes it in the audit. All of it is of one
/// moment: what is changed by others while it is written makes the last piece write it anew, in one go.
class ClinicExport final : public PagedExport
{
public:
    ClinicExport(const QDir &folder, const QDateTime &now);
    ~ClinicExport() override;

    /// Exists, NoFolder, DiskFull, Unreadable.
    Result<bool> step(Database &database) override;
    qint64 done() const override { return m_tables.size(); } ///< tables
    qint64 total() const override { return openTables().size(); }
    QString path() const override { return m_path; }

private:
    Result<> begin(Database &database);
    Result<> beginTables(Database &database);
    Result<bool> writePage(Database &database, int rows);
    Result<bool> isOfOneMoment(Database &database) const;
    Result<> finish(Database &database);

    QDir m_folder;
    QDateTime m_now;
    QString m_path;
    QString m_unfinished;
    bool m_isBegun = false;
    bool m_isFinished = false;
    QJsonObject m_versions;
    QHash<Vault, qint64> m_audited; ///< the newest row of each chain when it was begun
    QJsonArray m_tables;            ///< those that are written, for the manifest
    std::unique_ptr<QFile> m_file;  ///< of the table in hand
    QStringList m_columns;          ///< likewise
    QVariantList m_after;           ///< the key of the row that was written last
    qint64 m_rows = 0;
};

/// All of it in one go, see writeWhole(); the progress is of tables. Gives its path.
Result<QString> exportClinic(Database &database, const QDir &folder, const QDateTime &now, const ExportProgress &progress);

} // namespace untie
