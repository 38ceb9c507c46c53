#pragma once

#include "app/documents/releasedsummarystore.h"
#include "app/schedule/schedulechange.h"
#include "app/schedule/waitingwish.h"
#include "app/security/session.h"
#include "ui/schedule/board.h"
#include "ui/schedule/scheduleheader.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QScrollArea;
class QStackedLayout;

namespace untie {

class ActSet;
class AppointmentCard;
class AppointmentModel;
class BoardView;
class BookingBox;
class CalendarKeeper;
class CalendarPane;
class ClientBook;
class ClientTimesPane;
class EmptyState;
class MonthView;
class NoticeBar;
struct Notice;
class ScheduleBook;
class ReminderPane;
class ScheduleSidePane;
class SeriesQuestion;
class StorageThread;
class Toast;
class WaitingOffers;
class WaitingPane;

/// The schedule: days, weeks and months of the clinic, booked and changed where they stand.
class SchedulePage final : public QWidget
{
    Q_OBJECT

public:
    /// `treats` is whether who is signed in may write visits.
    SchedulePage(StorageThread &storage, ScheduleBook &schedule, ClientBook &clients, const Session &session, bool treats, QWidget *parent = nullptr);
    ~SchedulePage() override;

    void open();
    void showDay(QDate day);
    void showView(ScheduleView view);
    /// "day", "rooms", "week", "month", "agenda", "waiting", "reminders", "calendars": by name, for a picture; what is none
    /// changes nothing.
    void showAs(const QString &name);
    /// What somebody has in hand on the day that is shown, for a picture, too: "card", "booking", "series", "wish".
    void pose(const QString &name);
    /// Days can be printed: printWanted() is answered.
    void offerPrinting();
    CalendarKeeper &calendars() { return *m_calendars; }
    ScheduleView view() const { return m_view; }
    QDate day() const { return m_day; }
    /// Goes to the day of an appointment and chooses it.
    void showAppointment(QDate day, AppointmentId id);
    /// When somebody comes and when they were here, beside the calendar.
    void showAppointmentsOf(ClientId client, const QString &clientName);
    /// Proposes the same again for whoever has it, so many weeks on; Enter books.
    void bookAgain(const Appointment &appointment, const QString &clientName);

signals:
    void clientWanted(untie::ClientId client);
    void visitWanted(const untie::Appointment &appointment);
    void summaryWanted(untie::ReleaseId release, bool thenPrint);
    void printWanted(QDate day);
    /// Working hours are to be entered.
    void hoursWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr QKeyCombination takeOffered{Qt::CTRL, Qt::Key_Return};

    void build();
    void connectBoard();
    void anticipate();
    void renew();
    void renewBoard();
    void renewTitle();
    std::pair<QDate, QDate> shownDays() const;
    void openDay(QDate day);
    void ask();
    void step(int by);
    void showCard(AppointmentId id);
    void hideCard();
    void arrangeSide();
    void beginBooking(int column, int minute, int minutes);
    void placeBox();
    Appointment usual() const;
    void bookNext();
    void bookLater(std::optional<PersonId> therapist, std::optional<RoomId> room, QDate day, int minute);
    void store(const Appointment &before, const Appointment &after, const QString &said);
    void change(AppointmentId id, const Appointment &after, const QString &said);
    void refuse(const QString &why, const std::optional<ScheduleChange::Step> &elsewhere);
    void offerInstead(Notice notice, const ScheduleChange::Step &elsewhere, const Appointment &nearest);
    bool takeNearest();
    void warnOf(const Appointment &placed);
    void lift(bool copy);
    std::optional<DayEntry> entryOf(AppointmentId id) const;
    void place(AppointmentId id, int column, int minute, int minutes);
    void copy(AppointmentId id, int column, int minute);
    void againIn(int weeks);
    void proposeAgain();
    bool pressed(const QKeyEvent &key);
    void offerActs();
    void connectPanes();
    void openExtra(ScheduleExtra extra);
    void openPane(QWidget *pane);
    void closePane();
    void showOffer();
    void tellOfHours();
    void bookWish(const WaitingEntry &entry, const FreeSlot &slot);

    StorageThread &m_storage;
    ScheduleBook &m_schedule;
    ClientBook &m_clients;
    PersonId m_me;
    ScheduleHeader *m_header;
    NoticeBar *m_notices;
    BoardView *m_board;
    MonthView *m_month;
    AppointmentModel *m_rows;
    QListView *m_agenda;
    EmptyState *m_nothing;
    EmptyState *m_allHidden;
    QStackedLayout *m_views;
    QWidget *m_side;
    QStackedLayout *m_sides;
    ScheduleSidePane *m_overview;
    WaitingPane *m_waiting;
    ReminderPane *m_reminders;
    CalendarKeeper *m_calendars;
    CalendarPane *m_calendarPane;
    ClientTimesPane *m_clientTimes;
    QWidget *m_pane; ///< of these; the card of what is chosen lies over it
    WaitingOffers *m_offers;
    AppointmentCard *m_card;
    ActSet *m_acts;
    QScrollArea *m_cardScroll;
    BookingBox *m_box;
    SeriesQuestion *m_question;
    std::optional<ScheduleChange::Step> m_asked; ///< a change of one of a series, and
    QString m_askedSaid;                         ///< what is said once it is done
    Toast *m_toast;
    QTimer m_minute; ///< the now line goes on
    ScheduleView m_view = ScheduleView::Day;
    QDate m_day;
    ColumnsBy m_by = ColumnsBy::Therapists;
    std::optional<PersonId> m_person; ///< of a week; none: all
    QSet<PersonId> m_hidden;
    std::optional<DayEntry> m_lifted; ///< goes along to other days
    AppointmentId m_chooseNext; ///< once it is known
    AppointmentId m_noted;      ///< its note is on its way, which chooses nothing
    std::optional<Appointment> m_bookAt; ///< is to be booked once its day is known
    QString m_typed;                     ///< for it, before somebody backed out
    std::optional<QString> m_foundNext;  ///< it was looked for: what is to be said of it
    std::optional<WaitingEntry> m_wish; ///< that is being booked
    std::optional<DayEntry> m_againOf; ///< is to be booked again
    std::optional<DayEntry> m_again;   ///< that, once its day is known
    int m_weeks = 0;                   ///< between them
    bool m_cardShown = false;
    bool m_prints = false;
    bool m_maySetHours = false;
    bool m_lacksHours = false; ///< nobody's were entered, which was told
    bool m_isKnown = false; ///< who works here, so that a week is one's own
    int m_boxColumn = 0;
};

} // namespace untie
