#pragma once

#include "app/visits/notesearchstore.h"

#include <QAbstractListModel>
#include <QDate>

namespace untie {

/// Notes of all clients in which something was found, newest first. Its roles are those of VisitListModel, so that rows
/// look alike; in the place of the day stands the client.
class NoteHitModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        NoteHit hit;    ///< when it was in the clinic's time
        QString client; ///< name
        QString therapist; ///< initials
    };

    explicit NoteHitModel(QObject *parent = nullptr);

    void show(const QList<Row> &rows, QDate today);
    const NoteHit *hitAt(int row) const; ///< null where there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Row> m_rows;
    QDate m_today;
};

} // namespace untie
