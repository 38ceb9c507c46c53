#pragma once

#include "app/visits/visit.h"
#include "app/visits/visitrules.h"

#include <QAbstractListModel>
#include <QDate>

namespace untie {

class Atlas;
class Figure;

/// A client's trigger points through time, as the client's page lists them.
class PointListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Mood { Neutral, Better, Worse, Due }; ///< which colour the word of a trend takes
    enum class Order { Worst, Muscle, Change };
    struct Row
    {
        TriggerPoint point;
        QString name; ///< of the muscle, or of what else lies there, as the screen says it
        QString word; ///< "improving", "quiet since 9 Sep"
        Mood mood = Mood::Neutral;
        std::optional<int> before; ///< at the last sight
        std::optional<int> after;
        std::optional<int> change; ///< points of pain more than at the sight before
    };

    explicit PointListModel(QObject *parent = nullptr);

    /// Shows these points. `visits` are the client's, in any order: a line runs over all of them, and a point that
    /// the newest one left out is due a re-check.
    void show(const QList<TriggerPoint> &points, const QList<VisitRow> &visits, const Figure &figure, const Atlas &atlas, QDate today);
    /// Worst: the highest last score first. Muscle: by name, left before right. Change: what got worse most first, then
    /// what cannot be compared. Equals keep the order worst first.
    void sortBy(Order order);
    int rowOf(TriggerPointId point) const; ///< -1 when it is not there
    const Row &at(int row) const { return m_rows.at(row); }
    /// The client's visits, oldest first: the time axis of every line.
    const QList<VisitId> &timeline() const { return m_timeline; }
    int open() const;
    int quiet() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void sort();

    QList<Row> m_rows;
    QList<VisitId> m_timeline;
    Order m_order = Order::Worst;
};

} // namespace untie
