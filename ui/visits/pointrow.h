#pragma once

#include "app/visits/visitsheet.h"

#include <QWidget>

namespace untie {

class PointWords;

/// Where the columns of the list of points lie, in a row that begins at 0; mirrored right to left by who paints.
struct PointColumns
{
    /// The sparkline gives way to a text that needs more.
    explicit PointColumns(int width, qreal textNeeds = 0);

    qreal glyph; ///< centre
    QRectF text; ///< heights of these are those of a row
    QRectF sparkline; ///< empty where there is no room
    QRectF before;
    QRectF after;
    QRectF change;
};

/// The name of a point as a row shows it, never cut: beside the sparkline, else in its room, else in two lines.
struct PointName
{
    PointName(const QString &name, Side side, bool inHand, int rowWidth);

    PointColumns columns;
    QStringList lines;
    qreal width; ///< of the widest line
};

/// A point in the list: what it is, where, how it went, and its two scores. Painted whole; keys are the hand's.
class PointRow final : public QWidget
{
    Q_OBJECT

public:
    PointRow(const PointWords &words, QWidget *parent = nullptr);

    void setPoint(const SheetPoint &point, bool inHand);
    const SheetPoint &point() const { return m_point; }
    bool isInHand() const { return m_inHand; }
    QString name() const { return m_name; }

signals:
    void pressed(untie::FindingId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void fitHeight();
    void paintScores(QPainter &painter, const PointColumns &columns) const;

    const PointWords &m_words;
    SheetPoint m_point;
    bool m_inHand = false;
    bool m_hovered = false;
    QString m_name;
    QString m_second;
};

} // namespace untie
