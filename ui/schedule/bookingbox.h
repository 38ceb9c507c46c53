#pragma once

#include "app/clients/client.h"
#include "app/schedule/appointment.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace untie {

class AppointmentFields;
class CandidateModel;
class ClientBook;
class RepeatChoice;
class ScheduleBook;
class StorageThread;
struct ClientRow;
struct SlotWords;

/// Books: one types who it is for, everything else is filled in from their last visit or from the service, and Enter
/// books. It lies over the calendar where the appointment will be. Somebody who is not known is a new client; who could
/// be the same stands beneath.
class BookingBox final : public QWidget
{
    Q_OBJECT

public:
    BookingBox(StorageThread &storage, ScheduleBook &schedule, ClientBook &clients, QWidget *parent);

    /// A booking of its day, minute, therapist and room; without a length it takes as long as the service does. `remark`
    /// is to be known about the time, as that the clocks change.
    void begin(const Appointment &slot, bool lengthChosen, const QString &remark = {});
    /// The same again for somebody, so many weeks on; only when is open.
    void beginAgain(const Appointment &appointment, const QString &clientName, int weeks);
    /// For somebody who is known already.
    void beginFor(const Appointment &slot, const QString &clientName);
    /// The time was chosen anew, as for begin(); who it is for and what else was chosen stays.
    void moveTo(const Appointment &slot, bool lengthChosen = false, const QString &remark = {});
    /// Whether it is known, or typed, who it is for.
    bool isForSomebody() const;
    /// Closes; left() tells what was typed.
    void leave();

    /// As wide as that and no higher: where there is no room for all who fit, one scrolls among them.
    void fitInto(QSize room);
    /// As it would be booked now.
    const Appointment &wanted() const;
    QString typed() const;
    /// A booking with its length chosen, and with what was typed before somebody backed out.
    void resume(const QString &typed, const Appointment &wanted);
    bool isOpen() const { return !isHidden(); }
    /// Says why the booking was refused; what was typed stays.
    void refuse(const QString &sentence);

signals:
    /// `rule` of a series that begins with it; empty: once.
    void bookingWanted(const untie::Appointment &appointment, const QString &clientName, const QString &rule);
    /// The same again after another number of weeks.
    void weeksWanted(int weeks);
    /// Somebody backed out with this typed.
    void left(const QString &typed, const untie::Appointment &wanted);
    /// A free time that was asked for in words was taken.
    void timeChosen(const untie::Appointment &slot);
    /// What it would be changed.
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static QString programLanguage();
    void build();
    void find();
    bool findTimes(const QList<ClientRow> &fitting);
    SlotWords slotWords() const;
    void chooseFirst();
    void chooseRow(int row);
    void fillFor(ClientId client);
    void fillFrom(const Appointment &last);
    void settle();
    void plan();
    QString rule() const;
    void book();
    Appointment block() const;
    void bookBlock();
    QString chosenName() const;

    StorageThread &m_storage;
    ScheduleBook &m_schedule;
    ClientBook &m_clients;
    CandidateModel *m_candidates;
    QLineEdit *m_edit;
    QLabel *m_line;
    QLabel *m_weeks; ///< how far on the same again is
    QListView *m_list;
    AppointmentFields *m_fields;
    RepeatChoice *m_repeat;
    QLabel *m_leftOut; ///< times of a series that are taken
    QLabel *m_trouble;
    QPushButton *m_book;
    QPushButton *m_block;
    std::optional<ClientId> m_client; ///< chosen; none: somebody new, or nobody
    QString m_remark; ///< about the time that was chosen, until it is chosen anew
    QString m_againName; ///< of whom it is the same again
    bool m_lengthChosen = false;
    bool m_bookWhenFilled = false; ///< Enter came before the last visit was read
    bool m_busy = false;
    bool m_foundNone = false; ///< no time is free as it was asked for
    int m_askedMinutes = 60; ///< of the free times that are offered
    QStringList m_unclear;   ///< words of the question for them that said nothing
    quint64 m_question = 0;
    quint64 m_looking = 0; ///< the question for free times that is not answered yet: what is listed is older than what is typed
    quint64 m_planned = 0; ///< the newest question about a series
    QHash<ClientId, std::optional<Appointment>> m_last; ///< read in this booking
    std::optional<Appointment> m_nearest; ///< is free where the wanted time is not
    RoomId m_columnRoom; ///< chosen by where one clicked
};

} // namespace untie
