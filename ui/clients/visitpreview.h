#pragma once

#include "app/bodymap/figure.h"
#include "app/bodymap/mark.h"
#include "app/visits/visit.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

namespace untie {

/// The body, back and front, with the marks of one visit: to look at, not to write on. A side is shown where marks
/// were set from there.
class VisitPreview final : public QWidget
{
    Q_OBJECT

public:
    /// `figure` lives longer than this widget.
    explicit VisitPreview(const Figure &figure, QWidget *parent = nullptr);

    void show(const QList<Finding> &findings);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRectF areaOf(qsizetype body) const;
    qreal scale() const; ///< at which every body that is shown finds room: they stand as tall as each other
    const QPixmap &body(Facing facing, const FigureView &view, QSizeF size);

    const Figure &m_figure;
    QList<Finding> m_findings;
    QList<Facing> m_facings = {Facing::Back, Facing::Front};
    QHash<Facing, QPixmap> m_bodies; ///< as drawn last
};

/// How a finding of a finished visit is painted.
Mark markOf(const Finding &finding);

} // namespace untie
