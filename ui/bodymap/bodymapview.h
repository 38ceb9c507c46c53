#pragma once

#include "app/bodymap/areabrush.h"
#include "app/bodymap/bodymappainter.h"
#include "app/bodymap/marginlabels.h"
#include "app/bodymap/silhouette.h"
#include "app/bodymap/touch.h"
#include "app/bodymap/zonepainter.h"
#include "ui/bodymap/mapcamera.h"
#include "ui/bodymap/marksprites.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"

#include <QCache>
#include <QHash>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <functional>

class QPointerEvent;

namespace untie {

/// A mark with what its name in the margin and the screen reader say.
struct MapMark
{
    Mark mark;
    Outlines outlines; ///< of a painted area, in canvas units; empty: a mark at one place
    qint64 point = 0; ///< the trigger point it is a sight of; 0: none
    qint64 key = 0; ///< the point that keeps it going, or that refers to it; 0: none
    QString muscle; ///< atlas id; empty: none
    Side side = Side::Midline;
    QString name; ///< "Upper trapezius"
    QString note; ///< second line in the margin: "new", "was 7"
    Token noteColour = Token::Text2;
    QString value; ///< "7 before, 4 after"
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
    /// Puts one mark in the place of that of its id, or adds it. Only its place is painted anew.
    void putMark(const MapMark &mark);
    /// How many marks lie in each inset, said at the door to it.
    void setMarksInside(const QHash<QString, int> &counts);
    /// Places that are warned of, between the figure and the marks, and their words, which lie over the leaders of the
    /// names and leave in sight what stands near them: marks and names. `toWidget` maps the view's canvas. Words give where
    /// they may come to stand: that is painted anew when a mark comes or goes there.
    using Underlay = std::function<void(QPainter &painter, const QString &view, const QTransform &toWidget)>;
    using InSight = std::function<QList<QRectF>(const QRectF &near)>;
    using UnderlayWords = std::function<QRect(QPainter &painter, const QString &view, const QTransform &toWidget, const InSight &inSight)>;
    void setUnderlay(Underlay places, UnderlayWords words);
    /// Brings a place of the view (fractions of its canvas) into sight.
    void reveal(QPointF at);
    /// A map that is only looked at takes no new marks and moves none.
    void setReadOnly(bool readOnly);
    /// Lights a muscle up with its usual sites, as if the pointer lay on it, until it moves; an empty one lights none.
    void pointAt(const QString &muscle, Side side);

    /// Gives the map the brush: strokes change an area instead of setting marks, until stopPainting(), Enter or Escape.
    /// An empty area begins in the view that is open. By keys: arrows move the brush, Space puts it down and lifts it.
    void paintArea(const Area &area, Zone zone);
    void stopPainting();
    bool isPainting() const { return m_brush.isOn(); }
    /// Whether a key belongs to the map before it means anything for a mark.
    bool wantsKey(const QKeyEvent &event) const;

    QPointF toWidget(QPointF canvas) const { return m_camera.toWidget(canvas); }
    QPointF toCanvas(QPointF widget) const { return m_camera.toCanvas(widget); }
    QRect rectOf(const MapMark &mark) const;
    QList<QRectF> inSight(const QRectF &near) const;
    /// Null where no mark lies within reach.
    const MapMark *markAt(QPointF widget) const;
    /// All within reach, the nearest first; areas, which are taken by their rims, after marks.
    QList<const MapMark *> marksAt(QPointF widget) const;
    /// Null when none of them is in hand.
    const MapMark *markInHand() const;

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
    QString nameOf(const Door &door) const; ///< "Palm of the hand, left: open, 2 marks"
    void open(const Door &door) { emit insetWanted(door.inset); }
    const QList<MuscleItem> &muscleItems() const { return m_muscleItems; }
    void touch(QPointF canvas); ///< as if it had been clicked
    void press(qint64 mark);

    QSize sizeHint() const override { return {640, 720}; }
    QSize minimumSizeHint() const override { return {280, 320}; }

signals:
    void touched(const untie::Touch &touch);
    void layerStepped(int by); ///< the wheel over the mark in hand asks for what lies below, or above
    void markPressed(qint64 id);
    /// Steps of one drag carry the same number.
    void markMoved(qint64 id, const untie::Touch &touch, int gesture);
    void framingChanged();
    void insetWanted(const QString &view);
    void insetLeft(); ///< by Esc
    void areaPainted(const untie::Area &area); ///< after each stroke; empty when all of it was rubbed out
    void paintingEnded();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    static constexpr qreal paperInset = 20; ///< px from the edge to captions and names

    enum class Drag { None, Pressed, Mark, Pan };
    struct Highlight
    {
        QString muscle; ///< or the shape of a structure or landmark
        Side side = Side::Midline;
        QString site = {}; ///< the ring under the pointer, which shows where it refers to
        bool operator==(const Highlight &) const = default;
    };

    const FigureView *drawn() const { return m_figure.view(m_view); }
    bool look();
    void cameraMoved();
    void cameraMovedByHand(); ///< many times a second: the sharp picture waits until it rests
    QString backgroundKey(qreal ratio) const;
    const QPixmap *renderBackground(const QString &key, qreal ratio); ///< null where there is no room
    void layOutNames();
    MarginSpace marginSpace(bool onRight) const;
    static QString marginName(const QString &name);
    void hover(QPointF widget);
    void setHovered(const Highlight &highlight);
    QString siteUnder(QPointF widget, const Highlight &highlight) const;
    QRectF referralRect(const Highlight &highlight) const; ///< canvas units
    QPainterPath outlineOf(const Highlight &highlight) const; ///< canvas units
    QRect rectOf(const Highlight &highlight) const;
    QRect rectOf(const QPainterPath &outline) const; ///< of a highlight
    static QRect rectOf(const PlacedLabel &label);
    qreal nameWidth(const QString &text, TextRole role);
    QString shownOf(const Door &door) const; ///< "Palm of the hand, left"
    QRect captionRect() const;
    std::pair<QString, QString> cardWords() const; ///< what is under the pointer, or what to do
    QRect cardRect() const; ///< clear of doors, marks and pointer
    void renewCard();
    QPointF centreOf(const MapMark &mark) const;
    void markChanged(const MapMark &mark);
    void noteMark(qsizetype place);
    QTransform marksToWidget() const; ///< from fractions of the canvas
    void paintMarkLayer(const QRect &where);
    void tellOfHand();
    bool pinch(QEvent *event);
    void follow(const QPointerEvent &event); ///< a finger needs larger marks than a mouse
    bool namesNeedOneLine() const { return width() < 600; }
    void updateCursor();
    QPainterPath shapeOf(const MapMark &mark) const; ///< of a painted area, in widget pixels
    QRect brushRect() const;
    void moveBrush(QPointF canvas);
    void putBrushDown(QPointF canvas, bool rubs);
    void liftBrush();
    bool pressBrushKey(const QKeyEvent &event);

    void paintFigureTo(QPainter &painter);
    void paintHighlight(QPainter &painter, const Highlight &highlight, const QRect &dirty) const;
    void paintAreas(QPainter &painter, const MarkStyle &style, const QRect &dirty) const;
    void paintBrush(QPainter &painter) const;
    QString hint() const;
    void paintSites(QPainter &painter, const MarkStyle &style) const;
    void paintNames(QPainter &painter, const QRect &dirty) const;
    void paintMarks(QPainter &painter, const MarkStyle &style, const QRect &dirty);
    void paintReferral(QPainter &painter) const;
    void paintLinks(QPainter &painter) const;
    void paintLink(QPainter &painter, QPointF from, QPointF to) const;
    void paintCaptions(QPainter &painter, const QRect &dirty) const;
    void paintDoors(QPainter &painter, const QRect &dirty) const;
    void paintLandmarkNames(QPainter &painter) const;
    void paintCard(QPainter &painter) const;

    const Figure &m_figure;
    const Atlas &m_atlas;
    Underlay m_underlay;
    UnderlayWords m_underlayWords;
    QRect m_wordsReach; ///< as they were painted last
    QString m_view;
    bool m_framingChosen = false;
    bool m_readOnly = false;
    MapCamera m_camera;
    MapCamera m_bodyCamera; ///< while an inset is open: where it comes back to
    QList<MapMark> m_marks;
    QHash<qint64, qsizetype> m_places; ///< of marks in the list, by their ids
    QList<qsizetype> m_areas; ///< places of those that are painted
    qsizetype m_heldAt = -1; ///< place of the one in hand
    qreal m_radius = markRadius;
    MarkSprites m_sprites;
    QRegion m_stale; ///< of the layer
    qint64 m_toldOf = 0; ///< the mark in hand that a screen reader was told of
    QPixmap m_markLayer; ///< all marks but the one in hand; only where there are many
    QList<MuscleItem> m_muscleItems;
    QHash<QString, Silhouette> m_silhouettes; ///< by view
    MarginSpace m_leftMargin; ///< for names, as the camera stands
    MarginSpace m_rightMargin;
    QList<PlacedLabel> m_names;
    QHash<QString, qreal> m_nameWidths; ///< of what stands in the margins, in this font
    Highlight m_hovered;
    Highlight m_inHand;
    QHash<QString, int> m_marksInside;
    const Door *m_doorHovered = nullptr; ///< one of the view that is drawn
    std::optional<QPointF> m_pointer; ///< while it is over the map
    QRect m_card; ///< of what is under the pointer, as it stands

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
    bool m_pressedInHand = false; ///< the mark that was pressed was in hand already
    QPointF m_grabbedAside; ///< from the pointer to the middle of what is dragged

    AreaBrush m_brush;
    Zone m_brushZone = Zone::Pain;
    qreal m_penPressure = 1;
    bool m_penRubs = false;
};

} // namespace untie
