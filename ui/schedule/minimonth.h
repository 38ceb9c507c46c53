#pragma once

#include <QDate>
#include <QWidget>

namespace untie {

/// A month to find a day in: arrows move by days and weeks, PageUp and PageDown by months.
class MiniMonth final : public QWidget
{
    Q_OBJECT

public:
    explicit MiniMonth(QWidget *parent = nullptr);

    void show(QDate chosen, QDate today);
    QDate chosen() const { return m_chosen; }
    QDate month() const { return m_month; } ///< its first day

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void turn(int months);
    QRect cell(int row, int column) const;
    QDate firstShown() const;

    QDate m_chosen;
    QDate m_today;
    QDate m_month;
};

/// The day with which the week of a day begins, as the locale has it.
QDate weekBegin(QDate day);

} // namespace untie
