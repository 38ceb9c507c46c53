#pragma once

#include "app/intake/cautions.h"
#include "ui/common/tokens.h"

#include <QHash>
#include <QPainterPath>

#include <functional>

class QPainter;
class QTransform;

namespace untie {

class Atlas;
class Figure;

/// The places on the body that cautions are about: dashed, hatched, and with the word of what it is.
class CautionZones final
{
public:
    /// Both live longer.
    CautionZones(const Figure &figure, const Atlas &atlas);

    void setCautions(const QList<Caution> &cautions);
    /// In a view of the figure; `toWidget` maps its canvas.
    void paint(QPainter &painter, const QString &view, const QTransform &toWidget, Theme theme);
    /// Their words, apart, since what is drawn between lies under them: on the paper, clear of what is `kept` near them.
    /// Gives where they may come to stand.
    using Kept = std::function<QList<QRectF>(const QRectF &near)>;
    QRect paintWords(QPainter &painter, const QString &view, const QTransform &toWidget, const QRectF &paper, const Kept &kept, Theme theme);

    /// A place with what is to be known there.
    struct Zone
    {
        QPainterPath outline; ///< canvas units
        QString word;
    };
    const QList<Zone> &zones(const QString &view);

private:
    QPainterPath outlineOf(const BodyArea &area, const QString &view) const;

    const Figure &m_figure;
    const Atlas &m_atlas;
    QList<Caution> m_cautions;
    QHash<QString, QList<Zone>> m_zones; ///< by view, as they were asked for
};

} // namespace untie
