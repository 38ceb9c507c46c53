#pragma once

#include "app/clients/clientdirectory.h"
#include "app/schedule/conflict.h"
#include "app/schedule/freeslots.h"

#include <QAbstractListModel>

namespace untie {

/// Who may be meant by what is typed into a booking: clients that fit, and the new one that it would be. Or when there is
/// time, where free time was asked for.
class CandidateModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64; 0: somebody new
        FactsRole              ///< QStringList of phone, last visit: what tells two of a name apart, the most telling first
    };

    explicit CandidateModel(QObject *parent = nullptr);

    /// At most a handful of whom what was typed names.
    static QList<ClientRow> fitting(const ClientDirectory &directory, const QString &typed);
    /// Those who fit, and more: likely duplicates of somebody new stand first, and the new one after them. Who only resembles
    /// what was typed comes last. Before all but who fits stands `question`, where it may have been meant as one.
    void show(const ClientDirectory &directory, const QString &typed, const QList<ClientRow> &fitting, QDate today, const QString &question = {});
    /// Free times in the place of clients.
    void showTimes(const QList<FreeSlot> &times, const ScheduleNames &names, QDate today);
    std::optional<FreeSlot> timeAt(int row) const;
    std::optional<ClientRow> clientAt(int row) const;
    /// What would be stored of the new one.
    const Client &fresh() const { return m_fresh; }
    bool isNew(int row) const;
    /// The question for a free time that would be asked; empty for every other row.
    QString questionAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool canBeNew() const { return !m_fresh.family.isEmpty(); }
    qsizetype newRow() const { return m_rows.size() + (m_asked.isEmpty() ? 0 : 1); }

    QList<ClientRow> m_rows;
    QString m_asked;          ///< after them
    QList<ClientRow> m_alike; ///< after the new one
    Client m_fresh;
    QList<FreeSlot> m_times;
    ScheduleNames m_names;
    QDate m_today;
};

/// "Odile Marchbanks", as they want to be called.
QString displayName(const ClientRow &row);

} // namespace untie
