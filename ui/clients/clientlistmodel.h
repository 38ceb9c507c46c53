#pragma once

#include "app/clients/clientdirectory.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QHash>

#include <optional>

namespace untie {

/// The clients that answer a question, as the table shows them. It takes as many from the directory as are looked at.
class ClientListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Phone, Born, LastVisit, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        FamilyRole,            ///< what is shown bold in the first column
        GivenRole              ///< what follows it; empty for somebody with one name
    };

    explicit ClientListModel(QObject *parent = nullptr);

    /// Answers a question from a directory that lives longer than this model, or shows nothing without one.
    void show(const ClientDirectory *directory, const QString &question, QDate today);
    /// These, in this order.
    void show(const QList<ClientRow> &rows, QDate today);
    /// The clinic's, as whose people phone numbers are written.
    void setCountry(const QString &country);
    std::optional<ClientId> clientAt(int row) const;
    /// The row of a client among those taken so far; -1 when it is not there.
    int rowOf(ClientId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    QString text(const ClientRow &row, int column) const;
    QString phoneOf(const ClientRow &row) const;

    const ClientDirectory *m_directory = nullptr;
    QString m_question;
    QString m_country;
    mutable QHash<QString, QString> m_phones; ///< as they are written, by what was typed: a row asks each time it is painted
    QDate m_today;
    QList<ClientRow> m_rows;
    bool m_more = false; ///< the directory may have others
};

/// "47": full years on that day, in the language of the program; empty without a birth date.
QString ageText(const std::optional<QDate> &born, QDate today);
/// "17 Nov", with the year when it is not this year's; empty without a date.
QString dayText(const std::optional<QDate> &day, QDate today);

} // namespace untie
