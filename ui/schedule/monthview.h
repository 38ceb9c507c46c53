#pragma once

#include "app/schedule/appointment.h"
#include "ui/schedule/schedulesetup.h"

#include <QWidget>

namespace untie {

/// A month's days with what is booked on them, as far as it finds room. Arrows walk through the days, Enter opens one.
class MonthView final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthView(QWidget *parent = nullptr);

    /// `entries` are those of the whole weeks around the month of `day`.
    void show(const ScheduleSetup &setup, const QList<DayEntry> &entries, QDate day, QDate today);
    QDate chosen() const { return m_day; }
    /// The first and the last day that are shown of a day's month.
    static std::pair<QDate, QDate> shown(QDate day);

signals:
    void dayChosen(QDate day); ///< the keyboard stands on it
    void dayOpened(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line
    {
        QString time;
        QString name;
        ServiceTint tint;
    };
    QRect cell(int index) const;
    void paintCell(QPainter &painter, int index, QDate day) const;

    QDate m_day;
    QDate m_today;
    QHash<QDate, QList<Line>> m_lines;
    Holidays m_holidays;
    int m_timeWidth = 0;
};

} // namespace untie
