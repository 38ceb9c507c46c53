#pragma once

#include "ui/exchange/calendardraft.h"

#include <QAbstractTableModel>

namespace untie {

/// Every event of a calendar, and what is to become of it.
class CalendarEventsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, When, Title, Becomes, Remarks, ColumnCount };
    enum class Show {
        Everything,
        Booked,   ///< appointments of clients
        Blocked,  ///< time in which nobody can be booked
        Problems, ///< with which something is wrong, or whose time is taken
        Refused   ///< that cannot be taken
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The draft has a plan, and lives as long as it is shown.
    void setDraft(CalendarDraft &draft);
    void show(Show which);
    int count(Show which) const;

    const EventLine &line(int row) const { return m_draft->plan->lines.at(m_rows.at(row)); }
    QString remarks(int row) const;
    void choose(int row, EventChoice choice);
    void chooseClient(int row, ClientId client, const QString &name);
    void setOwner(PersonId owner);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void choicesChanged();

private:
    bool isShown(const EventLine &line, Show which) const;
    QString becomes(const EventLine &line) const;
    QString when(const EventLine &line) const;
    QString text(int row, int column) const;
    void chosen();

    CalendarDraft *m_draft = nullptr;
    QList<int> m_rows; ///< places in the plan
    QHash<ClientId, QString> m_names; ///< of clients that were chosen by hand
};

} // namespace untie
