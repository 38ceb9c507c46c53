#pragma once

#include <QAbstractSlider>
#include <QDateTime>
#include <QWidget>

namespace untie {

class TimelineHandle;

/// A client's visits in time, and one handle on the visit that is shown or two round a period. Arrows step a handle,
/// Shift and arrows move both, the pointer takes the nearest. Time runs as people read.
class Timeline final : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    /// Oldest first; both handles go to their ends.
    void setVisits(const QList<QDateTime> &visits, QDate today);
    qsizetype size() const { return m_visits.size(); }
    /// With a period two handles are there, and they never stand on one visit where there are two.
    void setPeriod(bool period);
    bool isPeriod() const { return m_period; }
    /// Indices of the visits, the oldest 0; without a period `first` is where the other handle waits.
    int first() const;
    int last() const;
    void set(int first, int last); ///< without a signal; brought into what is possible
    /// Moves the last handle, or both.
    void step(int by);
    void shift(int by);

    QSize sizeHint() const override { return {480, 58}; }
    QSize minimumSizeHint() const override { return {160, 58}; }

signals:
    void moved(); ///< by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    friend class TimelineHandle;

    qreal xOf(int visit) const;
    int visitAt(qreal x) const;
    void layOut();
    void moveHandle(TimelineHandle &handle, int visit);
    void place(int first, int last);
    QString dayOf(int visit) const;
    void paintDays(QPainter &painter) const;

    QList<QDateTime> m_visits;
    QDate m_today;
    QList<qreal> m_places; ///< 0 to 1
    bool m_period = false;
    TimelineHandle *m_first;
    TimelineHandle *m_last;
    TimelineHandle *m_dragged = nullptr;
};

/// One end of the period. A slider, so that keys and screen readers know what to do with it.
class TimelineHandle final : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit TimelineHandle(Timeline &timeline);

    static constexpr QSize grip{12, 22};
    static constexpr int halo = 4; ///< room round the grip for the focus ring

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Timeline &m_timeline;
};

} // namespace untie
