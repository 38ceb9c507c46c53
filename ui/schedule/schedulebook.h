#pragma once

#include "app/clients/namememo.h"
#include "app/schedule/freeslots.h"
#include "app/schedule/listchange.h"
#include "app/schedule/schedulechange.h"
#include "app/schedule/seriesrules.h"
#include "app/schedule/seriesstore.h"
#include "app/security/session.h"
#include "ui/schedule/schedulesetup.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace untie {

class StorageThread;

/// The schedule of the open clinic as all screens know it: what a calendar needs, the appointments of the days that are
/// looked at, and every change with its way back. Lives and dies with the unlocked clinic.
class ScheduleBook final : public QObject
{
    Q_OBJECT

public:
    ScheduleBook(StorageThread &storage, const Session &session, QObject *parent = nullptr);

    /// Reads people, services, rooms and hours anew, and the days that are shown.
    void reload();
    /// From now on the appointments of these days, both included, are known here; changed() follows.
    void show(QDate first, QDate last);
    bool isReady() const { return m_ready; }
    const ScheduleSetup &setup() const { return m_setup; }
    const QList<DayEntry> &entries() const { return m_entries; }
    /// Whether the appointments of a day are known.
    bool isShown(QDate day) const { return m_known && m_first <= day && day <= m_last; }
    std::optional<DayEntry> find(AppointmentId id) const;

    /// All that stands in the way of an appointment among the days that are known, and when its therapist works.
    QList<Conflict> conflicts(const Appointment &wanted) const;
    /// Why it cannot be, as a sentence; empty where nothing forbids it.
    QString refusal(const Appointment &wanted) const;
    /// The same for what is unusual, but may be.
    QString warning(const Appointment &wanted) const;
    /// The nearest beginning that is free; see nearestSlot().
    std::optional<Appointment> nearest(const Appointment &wanted) const;
    /// "15:10", with the room where it is another than is wanted.
    QString whereabouts(const Appointment &nearest, const Appointment &wanted) const;
    /// In that room, or in another that is free on the days that are known; see untie::inFreeRoom().
    Appointment inFreeRoom(const Appointment &appointment, std::optional<RoomId> wanted) const;

    /// The first so many free times of the next weeks, soonest first.
    QFuture<Result<QList<FreeSlot>>> freeTimes(const SlotQuestion &question, int limit) const;

    /// Stores a change; made() or refused() follows. `said` is what was done, for whoever may take it back.
    void make(const ScheduleChange &change, const QString &said);
    /// The same for the waiting list and the reminders; listsMade() or listsRefused() follows.
    void make(const ListChange &change, const QString &said);
    /// What a rule would make of a first appointment, with what stands in the way of each.
    QFuture<Result<QList<SeriesOffer>>> planned(const QString &rule, const Appointment &first) const;
    /// Books a series, leaving out what is taken.
    void makeSeries(const QString &rule, const Appointment &first, const QString &said);
    /// Carries the change of an appointment over to others of its series.
    void makeInSeries(const Appointment &before, const Appointment &after, SeriesScope scope, const QString &said);
    /// Take back the newest change, and make the newest again that was taken back. What is still on its way to the vault
    /// is waited for; where that is refused, nothing else is taken back in its place. What could not be stored stays next.
    void undo() { goStep(Way::Back); }
    void redo() { goStep(Way::Again); }
    /// Visits of a therapist were stored: the appointments of these days that they were begun from get to know them.
    void linkVisits(PersonId therapist);
    /// Whoever looks at the clock has found it right, whatever was stored with a wrong one.
    void trustClock();
    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }

    QDateTime now() const { return m_clock(); }
    QDate today() const;
    /// The day and the minute that the clinic's clock shows.
    std::pair<QDate, int> nowOnTheWall() const;
    /// What clients are called, from memory; an empty name is one that is not known there.
    void setNaming(NameMemo::Source naming) { m_names.setSource(std::move(naming)); }
    /// Somebody may be called otherwise now.
    void forgetNames() { m_names.forget(); }
    /// For tests.
    void setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }

signals:
    void changed();
    /// With what is chosen by it: the first appointment of the change as it is stored now.
    void made(const QString &said, const untie::Appointment &appointment);
    void takenBack(const QString &said, const untie::Appointment &appointment);
    /// The waiting list or the reminders were changed, or a change of them was taken back.
    void listsMade(const QString &said);
    void listsTakenBack(const QString &said);
    void listsRefused(const QString &sentence);
    /// Time of these became free: they were cancelled, moved, or never were.
    void freed(const QList<untie::Appointment> &before);
    /// With what another time may be found for; nothing where none would help. The days that are shown were read anew.
    void refused(const QString &sentence, const std::optional<untie::ScheduleChange::Step> &elsewhere);
    void failed(const untie::Error &error);
    /// This computer's clock cannot be right; empty: it can.
    void clockDoubted(const QString &sentence);

private:
    struct Made
    {
        std::variant<ScheduleChange, ListChange> change;
        QString said;
    };
    enum class Way { New, Back, Again };
    struct Refusal
    {
        QString sentence;
        std::optional<ScheduleChange::Step> elsewhere;
    };
    void apply(const Made &wanted, Way way);
    void goStep(Way way);
    void arrived(bool stored);
    void follow(const QFuture<Result<ScheduleChange>> &stored, const ScheduleChange::Step &wanted, const QString &said, Way way);
    void refuse(const Error &error, const ScheduleChange::Step &wanted);
    void refuseAsChanged(const Error &error, AppointmentId id);
    void tell(const Refusal &why);
    void tellRefusals();
    void followLists(const QFuture<Result<ListChange>> &stored, const QString &said, Way way);
    void keepStep(const Made &made, Way way);
    void dropStep(const Error &error, Way way);
    void goOn();
    void read();
    void take(QList<DayEntry> entries);
    void keep(const QList<DayEntry> &entries);

    StorageThread &m_storage;
    ClinicFolder m_folder;
    ScheduleSetup m_setup;
    bool m_ready = false;
    QDate m_first, m_last;
    quint64 m_question = 0; ///< the newest; answers to older ones are dropped
    bool m_known = false; ///< the answer about these days has come
    QList<DayEntry> m_entries;
    QDate m_wentOn; ///< the day for which series without an end were made longer
    QList<Made> m_done, m_undone;
    int m_onTheirWay = 0;   ///< changes that the vault has not answered yet
    QList<Way> m_wished;    ///< undo and redo that wait for them
    QList<Refusal> m_refused; ///< are told once the days were read anew
    bool m_clockTrusted = false;
    std::function<QDateTime()> m_clock;
    NameMemo m_names;
};

} // namespace untie
