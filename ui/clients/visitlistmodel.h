#pragma once

#include "app/visits/notewords.h"
#include "app/visits/visit.h"

#include <QAbstractListModel>
#include <QDate>
#include <QHash>

#include <optional>

namespace untie {

/// A client's visits, newest first, as the client's page lists them.
class VisitListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        DayRole,               ///< "17 Nov"
        TherapistRole,         ///< initials; empty when nobody knows the person
        IsSignedRole,          ///< bool
        ReasonRole,            ///< what brought the client, or the words that were searched for
        PointsRole,            ///< "7 points, worst 8"; empty where there is an excerpt
        HitsRole               ///< QList<TextSpan>: what in the reason was searched for
    };

    explicit VisitListModel(QObject *parent = nullptr);

    /// Shows these visits; `initials` of those who gave them, `excerpts` of notes in which something was found.
    void show(const QList<VisitRow> &visits, const QHash<PersonId, QString> &initials, QDate today, const QHash<VisitId, Excerpt> &excerpts = {});
    std::optional<VisitId> visitAt(int row) const;
    int rowOf(VisitId id) const; ///< -1 when it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<VisitRow> m_visits;
    QHash<PersonId, QString> m_initials;
    QHash<VisitId, Excerpt> m_excerpts;
    QDate m_today;
};

} // namespace untie
