#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace untie {

class MiniMonth;
class ScheduleBook;
enum class ScheduleExtra;

/// Beside the calendar: a month to find a day in, what is to be done at the desk, what the symbols mean.
class ScheduleSidePane final : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleSidePane(ScheduleBook &book, QWidget *parent = nullptr);

    void show(QDate day);

signals:
    void dayChosen(QDate day);
    void extraWanted(untie::ScheduleExtra extra);

private:
    QWidget *makeExtras();
    QWidget *makeLegend();

    ScheduleBook &m_book;
    MiniMonth *m_month;
    QLabel *m_facts;
};

} // namespace untie
