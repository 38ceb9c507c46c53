#pragma once

#include "app/intake/cautions.h"
#include "ui/common/tokens.h"

#include <QHash>
#include <QPainterPath>

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
    /// In a view of the figure; `toWidget` maps its canvas. The words come apart: whatever is drawn between lies under them.
    void paint(QPainter &painter, const QString &view, const QTransform &toWidget, Theme theme);
    void paintWords(QPainter &painter, const QString &view, const QTransform &toWidget, Theme theme);

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
