#pragma once

#include "app/bodymap/atlas.h"
#include "app/bodymap/bodymappainter.h"
#include "app/bodymap/heatmap.h"
#include "app/visits/pointchange.h"
#include "ui/common/tokens.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

namespace untie {

/// The body, back and front, as a visit found it, as two visits differ, or with the heat of a period: to look at, not to
/// write on. A side or an inset is shown where something was set in it.
class HistoryMap final : public QWidget
{
    Q_OBJECT

public:
    /// `figure` and `atlas` live longer than this widget.
    HistoryMap(const Figure &figure, const Atlas &atlas, QWidget *parent = nullptr);

    void showVisit(const QList<Finding> &findings);
    void showChanges(const QList<ChangedPoint> &changes);
    void showHeat(const QHash<QString, QList<HeatSpot>> &heat);
    /// Every view in which this client ever had a mark: they keep their places while one goes through time.
    void setViews(const QStringList &views);
    /// The point in hand, ringed, with its muscle; invalid for none.
    void choose(const TriggerPoint &point);
    /// Marks set in a view that this figure does not have: they cannot be shown here.
    int unplaced() const { return m_unplaced; }

    /// What is seen of one mark, change or hot place.
    struct Sight
    {
        QString said; ///< "Upper trapezius, right: better"
        QRect rect;
        TriggerPointId point; ///< invalid for what is no sight of one
        bool chosen = false;
    };
    QList<Sight> sights() const;

    QSize minimumSizeHint() const override { return {240, 240}; }

signals:
    void pointPressed(untie::TriggerPointId point); ///< a mark that is a sight of it
    void pointOpened(untie::TriggerPointId point);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    /// A body of the picture: a facing or an inset.
    struct Body
    {
        QString view; ///< its superficial layer
        QString caption;
    };
    struct Placed
    {
        TriggerPointId point;
        QString view;
        Mark mark;
        std::optional<ChangedPoint> change; ///< painted in the mark's place
        QString said; ///< under the pointer
    };

    struct HotPlace
    {
        QString view;
        QPointF at; ///< canvas units
        int step = 0;
        QString name;
    };

    QString nameAt(const QString &view, QPointF at) const;
    void setHovered(const QString &said);
    void show(QList<Placed> marks, QHash<QString, QList<HeatDisc>> heat, const QString &said);
    QRectF areaOf(qsizetype body) const;
    qreal scaleOf(const FigureView &view) const;
    QTransform standing(qsizetype body) const;
    QPointF centreOf(const Placed &placed, qsizetype body) const;
    bool standsIn(const Placed &placed, const Body &body) const;
    const Placed *at(QPointF widget) const;
    QPixmap picture(qsizetype body) const;
    void paintMuscle(QPainter &painter, qsizetype body) const;

    const Figure &m_figure;
    const Atlas &m_atlas;
    QStringList m_views;
    QList<Body> m_bodies;
    QList<Placed> m_marks;
    QHash<QString, QList<HeatDisc>> m_heat; ///< by view
    QList<HotPlace> m_hot; ///< the hottest first, each by one name
    TriggerPoint m_chosen;
    QString m_hovered; ///< what is said of the mark under the pointer
    int m_unplaced = 0;
};

/// How a finding of a finished visit is painted; as its point, where it is a sight of one.
Mark markOf(const Finding &finding);

/// "7 before, 4 after", "not examined", in the program's language.
QString scoresSaid(const Finding &finding);

} // namespace untie
