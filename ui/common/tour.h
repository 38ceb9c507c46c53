#pragma once

#include "ui/common/overlay.h"

#include <QList>

class QLabel;
class QPushButton;

namespace untie {

/// One stop of a tour: what is pointed at, and what is said of it.
struct TourStop
{
    QPointer<QWidget> target;
    QString heading;
    QString words;
};

/// Leads over the parts of a page, one after another: the part stays bright, a card beside it says what it is for. Enter
/// goes on, Escape leaves.
class Tour final : public Overlay
{
    Q_OBJECT

public:
    explicit Tour(QWidget *over);

    /// Stops whose part is not there are left out.
    void start(const QList<TourStop> &stops);
    int stop() const { return m_at; }

protected:
    QRect cardIn(QSize window) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *) override { go(m_at + 1); }
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go(int stop);
    QRect bright() const;

    QList<TourStop> m_stops;
    int m_at = 0;
    QLabel *m_heading;
    QLabel *m_words;
    QLabel *m_count;
    QPushButton *m_leave;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace untie
