#pragma once

#include "app/bodymap/figure.h"
#include "app/intake/intake.h"

#include <QPainterPath>
#include <QPixmap>
#include <QWidget>

namespace untie {

class Atlas;

/// The body from the front and from behind, on which parts of it are pointed out. Keyboard and screen reader have the
/// names beside it.
class BodyAreaMap final : public QWidget
{
    Q_OBJECT

public:
    /// `figure` and `atlas` live longer; `tall` in px at 100 %.
    BodyAreaMap(const Figure &figure, const Atlas &atlas, int tall, QWidget *parent = nullptr);

    void setAreas(const QList<BodyArea> &areas);
    /// The part that is meant at a place of the widget: the one there, or one very near.
    std::optional<BodyArea> areaAt(QPointF place) const;

    QSize sizeHint() const override;

signals:
    void pressed(const untie::BodyArea &area);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// A part of the body as one of the two views shows it, in the widget.
    struct Zone
    {
        BodyArea area;
        QList<QPainterPath> core = {};   ///< muscles that lie in no other part
        QList<QPainterPath> shared = {}; ///< that reach into a neighbour
        QPointF centre = {};

        bool contains(QPointF place) const;
    };
    void layOut();
    QList<Zone> zonesOf(Facing facing, const QTransform &toWidget) const;
    static void addFeet(QList<Zone> &zones, const QPainterPath &body);
    void drawBodies();
    void paintZone(QPainter &painter, const Zone &zone, qreal strength) const;
    QRectF half(int index) const;

    const Figure &m_figure;
    const Atlas &m_atlas;
    int m_tall;
    QList<BodyArea> m_areas;
    QList<Zone> m_zones; ///< of both views
    std::optional<BodyArea> m_under; ///< the pointer
    QPixmap m_bodies;
};

} // namespace untie
