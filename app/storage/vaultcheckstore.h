#pragma once

#include "app/common/result.h"
#include "app/storage/clinicfolder.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <stop_token>

namespace untie {

class Database;

struct TableCount
{
    QString table;
    qint64 rows = 0;

    bool operator==(const TableCount &) const = default;
};

/// What there is to say about one vault after all of it was read.
struct VaultCheck
{
    Vault vault = Vault::FrontDesk;
    qint64 pages = 0;
    QList<TableCount> tables = {}; ///< by name
    bool stopped = false; ///< somebody did not want to wait: the rest was not looked at
    QStringList faults = {}; ///< sentences in the program's language; the first ones, where there are very many
};

/// Reads a whole vault and looks whether it is sound.
class VaultCheckStore final
{
public:
    explicit VaultCheckStore(Database &database);

    /// Decrypts and authenticates every page, free ones too, checks structure, constraints and references, and counts
    /// the rows. What is wrong with the vault is in the answer; nothing is changed.
    VaultCheck check(Vault vault, const std::stop_token &stop = {});
    /// The tables of a vault, by name.
    Result<QStringList> tables(Vault vault) const;
    /// The rows of one of them; none where counting takes longer than `limit`.
    Result<std::optional<qint64>> rowsWithin(Vault vault, const QString &table, std::chrono::milliseconds limit) const;

private:
    void readPages(VaultCheck &check);
    void checkStructure(VaultCheck &check);
    void checkReferences(VaultCheck &check);
    void noteBrokenRead(VaultCheck &check);
    void countRows(VaultCheck &check);
    Result<qint64> rows(Vault vault, const QString &table) const;

    Database &m_database;
};

} // namespace untie
