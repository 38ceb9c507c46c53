#pragma once

#include "ui/schedule/schedulesetup.h"

#include <QSet>
#include <QWidget>

#include <tuple>

class QAbstractButton;
class QAction;
class QComboBox;
class QMenu;
class QToolButton;

namespace untie {

class MiniMonth;
class SegmentedControl;
class TitleButton;

enum class ScheduleView { Day, Week, Month, Agenda };
/// What the desk does beside the calendar.
enum class ScheduleExtra { Waiting, Reminders, Print, Calendars };

/// The head of the schedule: which days, seen how, and the way to a booking.
class ScheduleHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleHeader(QWidget *parent = nullptr);

    /// `brief` says the same in fewer words, where there is no room for the title.
    void setTitle(const QString &title, const QString &brief);
    void setView(ScheduleView view);
    /// Whom one can choose, and who is hidden.
    void setPeople(const QList<Person> &therapists, const QSet<PersonId> &hidden, std::optional<PersonId> one);
    void setDay(QDate day, QDate today);
    void openMonth(); ///< to jump to a day
    int by() const;
    /// Days can be printed, too.
    void offerPrinting();

signals:
    void stepped(int by); ///< days, weeks or months
    void todayWanted();
    void dayChosen(QDate day);
    void viewChosen(untie::ScheduleView view);
    void byChosen(int by); ///< 0 therapists, 1 rooms
    void personChosen(std::optional<untie::PersonId> person); ///< of a week or month; none: all
    void hiddenChosen(untie::PersonId person, bool hidden);
    void bookWanted();
    void extraWanted(untie::ScheduleExtra extra);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeMore();
    void fit();

    QToolButton *m_before;
    QToolButton *m_after;
    TitleButton *m_title;
    QWidget *m_popup;
    MiniMonth *m_month;
    SegmentedControl *m_views;
    SegmentedControl *m_by;
    QComboBox *m_person;
    QToolButton *m_shown;
    QMenu *m_people;
    std::tuple<QList<Person>, QSet<PersonId>, std::optional<PersonId>> m_shownPeople;
    QToolButton *m_more;
    QAction *m_print = nullptr;
};

} // namespace untie
