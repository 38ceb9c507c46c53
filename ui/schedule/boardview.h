#pragma once

#include "ui/schedule/board.h"
#include "ui/schedule/boardgeometry.h"
#include "ui/schedule/boardpainter.h"
#include "ui/schedule/shapedtexts.h"

#include <QAbstractScrollArea>
#include <QPixmap>
#include <QRegion>
#include <QTimer>

#include <functional>

namespace untie {

/// A day or a week with its columns. It shows and reports: where one clicks or goes by keys, what is dragged where.
/// Arrows walk through times and columns, Tab through appointments, Alt with arrows moves one, with Shift makes it
/// longer or shorter; Ctrl with the wheel, + and - change the scale of time.
class BoardView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit BoardView(QWidget *parent = nullptr);

    /// Shows a board; of another day or week it begins where its hours do.
    void show(const Board &board, const ScheduleNames &names, QDate today, int now);
    const Board &board() const { return m_board; }
    /// Lays out names of a board that comes, a few at a time while nobody waits: the first in a writing loads its font.
    void anticipate(const QStringList &names);
    const ScheduleNames &names() const { return m_look.names; }
    /// What can be gone to; see itemsOf(). Made once for a board.
    const QList<BoardItem> &items() const;
    /// Columns may be narrower, as those of a week are.
    void setLeastColumn(int width);
    /// Why an appointment cannot be somewhere; asked while it is moved.
    void setRefusing(std::function<QString(const Appointment &)> refusal) { m_refusal = std::move(refusal); }

    AppointmentId chosen() const { return m_look.chosen; }
    void choose(AppointmentId id);
    /// Stands on a free time, or on what is booked then.
    void goTo(int column, int minute);
    int column() const { return m_look.cursorColumn; }
    int minute() const { return m_minute; }
    /// What is being booked, where it would be; none: nothing is.
    void setGhost(const std::optional<BoardGhost> &ghost);
    /// Picks the chosen appointment up: it goes along with the cursor until Enter puts it down or Esc leaves it. Where it cannot
    /// be it is not put down, but asked for all the same, so that somebody says why.
    void lift(bool copy);
    /// Leaves what is held where it was.
    void letGo();
    bool isLifting() const { return m_look.lifted.isValid(); }

    /// In the viewport.
    QRect rectOf(int column, MinuteSpan span) const;
    BoardGeometry geometryNow() const;
    void zoom(qreal factor);
    void fit();

signals:
    /// One wants to book there; no minutes: as long as it takes.
    void slotWanted(int column, int minute, int minutes);
    void appointmentChosen(untie::AppointmentId id); ///< invalid: none any more
    void appointmentOpened(untie::AppointmentId id);
    /// It was put somewhere else, or made longer or shorter.
    void placeWanted(untie::AppointmentId id, int column, int minute, int minutes);
    void copyWanted(untie::AppointmentId id, int column, int minute);
    void dayWanted(QDate day); ///< the head of a day was clicked
    void moved(); ///< scrolled, zoomed or resized: what lies over it has to follow

protected:
    void paintEvent(QPaintEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Drag { None, Pressed, Range, Move, Resize };
    struct Grip
    {
        Drag drag = Drag::None;
        QPoint at;
        QPoint hand; ///< on the screen, where it was last
        AppointmentId id;
        int column = 0;
        int minute = 0; ///< pressed there
        bool atEnd = false;
    };

    void arrange();
    int minuteAtTop() const;
    qreal perMinute() const;
    std::optional<std::pair<int, const BoardBlock *>> blockUnder(QPoint at) const;
    void dragTo(QPoint at);
    void drop();
    int beginOf(const BoardBlock &block, int column) const;
    void previewAt(const BoardBlock &block, int column, int minute, int minutes);
    bool walk(const QKeyEvent &key);
    bool change(const QKeyEvent &key);
    void step(int minutes);
    void stepColumn(int by);
    void stand(int column, int minute);
    void reveal(int column, MinuteSpan span);
    void enter();
    void putDown();
    void tellFocus();
    bool toNeighbour(bool next);

    /// All but what is held, painted once: a drag paints a few of its pixels again, not hundreds of texts.
    struct Layer
    {
        QPixmap picture; ///< null: to be painted anew
        BoardGeometry geometry;
        Theme theme = Theme::Light;
        AppointmentId chosen, lifted;
        bool focused = false;
    };
    void renewLayer(const BoardGeometry &geometry);
    QRegion held() const;

    Board m_board;
    Layer m_layer;
    mutable std::optional<QList<BoardItem>> m_items; ///< none: nobody asked for those of this board yet
    BoardLook m_look;
    ShapedTexts m_texts;
    int m_leastColumn = BoardGeometry::leastColumn;
    int m_minute = 9 * 60;
    qreal m_zoom = 1; ///< 1: the hours fill the height
    bool m_atStart = true; ///< nobody has scrolled this board yet
    bool m_seen = false;   ///< this board was painted
    int m_lowered = 0;     ///< px by which something came above it since
    int m_owed = 0;        ///< of them, not scrolled yet
    bool m_copying = false;
    std::optional<BoardBlock> m_carried; ///< picked up by keys; goes along to other days
    Grip m_grip;
    QTimer m_autoScroll;
    QTimer m_idle;
    QStringList m_anticipated; ///< not laid out yet
    std::function<QString(const Appointment &)> m_refusal;
};

} // namespace untie
