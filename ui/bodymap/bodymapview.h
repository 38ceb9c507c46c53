#pragma once

#include "app/bodymap/bodymappainter.h"
#include "app/bodymap/marginlabels.h"
#include "app/bodymap/silhouette.h"
#include "app/bodymap/touch.h"
#include "ui/bodymap/mapcamera.h"
#include "ui/common/tokens.h"

#include <QCache>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace untie {

/// A mark with what its name in the margin and the screen reader say.
struct MapMark
{
    Mark mark;
    QString muscle; ///< atlas id; empty: none
    Side side = Side::Midline;
    QString name; ///< "Upper trapezius"
    QString note; ///< second line in the margin: "new", "was 7"
    Token noteColour = Token::Text2;
    QString description; ///< "Upper trapezius, right, active trigger point, 7 before, 4 after"

    bool operator==(const MapMark &) const = default;
};

/// The body: shows one view with the marks on it, says what is touched. It changes no mark itself.
class BodyMapView final : public QWidget
{
    Q_OBJECT

public:
    BodyMapView(const Figure &figure, const Atlas &atlas, QWidget *parent = nullptr);

    const QString &view() const { return m_view; }
    void setView(const QString &view);
    bool isInset() const { return !viewFromId(m_view); }
    /// Of the whole body; an inset is always seen whole.
    Framing framing() const { return isInset() ? m_bodyCamera.framing() : m_camera.framing(); }
    void setFraming(Framing framing);

    /// Marks of the view's facing, whichever layer they were set in.
    const QList<MapMark> &marks() const { return m_marks; }
    void setMarks(const QList<MapMark> &marks);
    /// How many marks lie in each inset, said at the door to it.
    void setMarksInside(const QHash<QString, int> &counts);
    /// Brings a place of the view (fractions of its canvas) into sight.
    void reveal(QPointF at);
    /// A map that is only looked at takes no new marks and moves none.
    void setReadOnly(bool readOnly);
    /// Lights a muscle up with its usual sites, as if the pointer lay on it, until it moves; an empty one lights none.
    void pointAt(const QString &muscle, Side side);

    QPointF toWidget(QPointF canvas) const { return m_camera.toWidget(canvas); }
    QPointF toCanvas(QPointF widget) const { return m_camera.toCanvas(widget); }
    QRect rectOf(const MapMark &mark) const;
    /// Null where no mark lies within reach.
    const MapMark *markAt(QPointF widget) const;

    /// A muscle of the view as something that can be pressed.
    struct MuscleItem
    {
        QString muscle;
        Side side;
        QString name; ///< "Upper trapezius, right"
        QPointF at; ///< canvas units, inside it
        QRectF box; ///< canvas units
    };
    /// Null where no door to an inset lies within reach.
    const Door *doorAt(QPointF widget) const;
    const QList<Door> &doors() const { return drawn()->doors; }
    QRect rectOf(const Door &door) const;
    QString nameOf(const Door &door) const; ///< "Palm of the hand: open, 2 marks"
    void open(const Door &door) { emit insetWanted(door.inset); }
    const QList<MuscleItem> &muscleItems() const { return m_muscleItems; }
    void touch(QPointF canvas); ///< as if it had been clicked
    void press(qint64 mark);

    QSize sizeHint() const override { return {640, 720}; }
    QSize minimumSizeHint() const override { return {280, 320}; }

signals:
    void touched(const untie::Touch &touch);
    void markPressed(qint64 id);
    /// Steps of one drag carry the same number.
    void markMoved(qint64 id, const untie::Touch &touch, int gesture);
    void framingChanged();
    void insetWanted(const QString &view);
    void insetLeft(); ///< by Esc

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    static constexpr qreal paperInset = 20; ///< px from the edge to captions and names

    enum class Drag { None, Pressed, Mark, Pan };
    struct Highlight
    {
        QString muscle;
        Side side = Side::Midline;
        bool operator==(const Highlight &) const = default;
    };

    const FigureView *drawn() const { return m_figure.view(m_view); }
    void look();
    void cameraMoved();
    void cameraMovedByHand(); ///< many times a second: the sharp picture waits until it rests
    QString backgroundKey(qreal ratio) const;
    void renderBackground(qreal ratio);
    void layOutNames();
    MarginSpace marginSpace(bool onRight) const;
    static QString marginName(const QString &name);
    void hover(QPointF widget);
    void setHovered(const Highlight &highlight);
    QPainterPath outlineOf(const Highlight &highlight) const; ///< canvas units
    QRect rectOf(const Highlight &highlight) const;
    QRect captionRect() const;
    QPointF centreOf(const MapMark &mark) const;
    bool namesNeedOneLine() const { return width() < 600; }
    void updateCursor();

    void paintFigureTo(QPainter &painter);
    void paintHighlight(QPainter &painter, const Highlight &highlight) const;
    void paintSites(QPainter &painter, const MarkStyle &style) const;
    void paintNames(QPainter &painter) const;
    void paintMarks(QPainter &painter, const MarkStyle &style, const QRect &dirty) const;
    void paintCaptions(QPainter &painter) const;
    void paintDoors(QPainter &painter) const;
    void paintLandmarkNames(QPainter &painter) const;

    const Figure &m_figure;
    const Atlas &m_atlas;
    QString m_view;
    bool m_framingChosen = false;
    bool m_readOnly = false;
    MapCamera m_camera;
    MapCamera m_bodyCamera; ///< while an inset is open: where it comes back to
    QList<MapMark> m_marks;
    QList<MuscleItem> m_muscleItems;
    QHash<QString, Silhouette> m_silhouettes; ///< by view
    QList<PlacedLabel> m_names;
    Highlight m_hovered;
    Highlight m_inHand;
    QHash<QString, int> m_marksInside;
    QString m_doorHovered; ///< its inset

    QCache<QString, QPixmap> m_backgrounds;
    QPixmap m_shown; ///< the last background, shown stretched while it is moved by hand
    QTransform m_shownTransform; ///< the camera it was drawn for
    QString m_shownView;
    QTimer m_render;
    bool m_moving = false;
    bool m_focusShown = false;

    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    QPointF m_lastAt;
    qint64 m_pressedMark = 0;
    int m_gesture = 0;
    bool m_spaceHeld = false;
};

} // namespace untie
