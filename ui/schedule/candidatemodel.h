#pragma once

#include "app/clients/clientdirectory.h"

#include <QAbstractListModel>

namespace untie {

/// Who may be meant by what is typed into a booking: clients that fit, and the new one that it would be.
class CandidateModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64; 0: somebody new
        FactsRole              ///< phone, last visit: what tells two of a name apart
    };

    explicit CandidateModel(QObject *parent = nullptr);

    /// At most a handful; likely duplicates of somebody new stand first, and the new one after them.
    void show(const ClientDirectory &directory, const QString &typed, QDate today);
    std::optional<ClientRow> clientAt(int row) const;
    /// What would be stored of the new one.
    const Client &fresh() const { return m_fresh; }
    bool isNew(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ClientRow> m_rows;
    Client m_fresh;
    QDate m_today;
};

/// "Odile Marchbanks", as they want to be called.
QString displayName(const ClientRow &row);

} // namespace untie
