#pragma once

#include "app/visits/clientnote.h"
#include "app/visits/notewords.h"
#include "app/visits/visit.h"

#include <QAbstractListModel>
#include <QDate>
#include <QHash>

#include <optional>

namespace untie {

/// A client's visits, and among them what was written down outside of them, newest first.
class VisitListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        DayRole,               ///< "17 Nov"
        TherapistRole,         ///< initials; empty when nobody knows the person
        IconRole,              ///< name of an icon: a lock where it is signed or void, of a note what it is; or empty
        ReasonRole,            ///< what brought the client, or the words that were searched for; of a note its words
        PointsRole,            ///< "7 points, worst 8", of a note what it is, or that it is void; else empty where there is an excerpt
        HitsRole               ///< QList<TextSpan>: what in the reason was searched for
    };

    explicit VisitListModel(QObject *parent = nullptr);

    struct Row
    {
        std::optional<VisitRow> visit;
        std::optional<ClientNote> note; ///< where it is no visit
        std::optional<Excerpt> excerpt; ///< of what was searched for

        QDateTime at() const { return visit ? visit->startedAt : note->at; }
    };

    /// Shows these rows, the newest first; `initials` of those who gave the visits and wrote the notes.
    void show(QList<Row> rows, const QHash<PersonId, QString> &initials, QDate today);
    std::optional<VisitId> visitAt(int row) const; ///< none where a note stands
    const ClientNote *noteAt(int row) const;       ///< null where a visit stands
    int rowOf(VisitId id) const; ///< -1 when it is not there
    int rowOf(ClientNoteId id) const;
    int firstVisit() const; ///< its row; -1 without visits

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant ofVisit(const Row &row, int role) const;
    QVariant ofNote(const Row &row, int role) const;

    QList<Row> m_rows;
    QHash<PersonId, QString> m_initials;
    QDate m_today;
};

} // namespace untie
