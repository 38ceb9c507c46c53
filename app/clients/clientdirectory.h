#pragma once

#include "app/clients/client.h"

#include <QList>
#include <QString>

namespace untie {

/// A client as a list shows it.
struct ClientRow
{
    ClientId id;
    QString given;
    QString family;
    QString preferred;
    QString phone;
    std::optional<QDate> born;
    std::optional<QDate> lastVisit;

    bool operator==(const ClientRow &) const = default;
};

/// All clients in memory, in the order of their list names, so that a key press needs no database. Lives and dies
/// with the unlocked clinic.
class ClientDirectory final
{
public:
    ClientDirectory() = default;
    explicit ClientDirectory(const QList<Client> &clients);

    qsizetype size() const { return m_entries.size(); }
    void put(const Client &client); ///< new or changed
    void remove(ClientId id);
    const ClientRow *find(ClientId id) const;

    /// At most `limit` clients that hold every word of the question, in display order; those whose names begin with
    /// the words before those that only contain them. Words match name parts in any order, case and diacritics
    /// folded; digits match anywhere in the phone number; an empty question gives all.
    QList<ClientRow> search(const QString &question, qsizetype limit) const;

private:
    struct Entry
    {
        ClientRow row;
        QString key;   ///< folded "family given preferred", by which the list is sorted
        QString names; ///< " family given preferred", folded, each word after a space
        QString phone; ///< digits
        QString email; ///< folded
    };
    QList<Entry> m_entries;
};

} // namespace untie
