#pragma once

#include "app/clients/clientstore.h"
#include "app/people/peoplestore.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/schedulestore.h"
#include "app/security/permissions.h"
#include "app/settings/hoursstore.h"
#include "app/settings/servicestore.h"
#include "app/settings/settingsstore.h"
#include "app/storage/storagethread.h"
#include "tests/support/builders.h"
#include "tests/support/inputs.h"
#include "tests/support/testdatabase.h"
#include "ui/clients/clientbook.h"
#include "ui/common/toast.h"
#include "ui/schedule/bookingbox.h"
#include "ui/schedule/boardview.h"
#include "ui/schedule/schedulebook.h"
#include "ui/schedule/schedulepage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <memory>

namespace untie {

/// The schedule page over a small clinic on Tuesday, 17 November 2026, 12:38: four therapists, four rooms, a day that is
/// half full, and twelve clients whose names begin with "mar".
class ScheduleFixture final
{
public:
    static constexpr auto zoneName = "Europe/Berlin";
    static QDate day() { return {2026, 11, 17}; }

    explicit ScheduleFixture(bool booked = true)
    {
        struct Opened
        {
            std::unique_ptr<Database> database;
            bool session = true;
        };
        auto opened = m_storage.open([this, booked]() -> Result<Opened> {
            auto database = orFail(Database::open());
            orFail(database->attachInMemory(Vault::FrontDesk));
            furnish(*database);
            if (booked)
                fill(*database);
            return Opened{std::move(database), true};
        });
        orFail(opened.result());
        m_session.person = nora;
        m_session.name = QStringLiteral("Nora Vale");
        m_session.role = Role::Owner;
        m_clients = std::make_unique<ClientBook>(m_storage);
        m_clients->load();
        m_book = std::make_unique<ScheduleBook>(m_storage, m_session);
        m_book->setClock([this] { return m_now; });
        showAnew();
    }

    /// The page, as after an unlock.
    void showAnew()
    {
        m_page.reset();
        m_page = std::make_unique<SchedulePage>(m_storage, *m_book, *m_clients, m_session, true);
        m_page->resize(1376, 900);
        m_page->show();
        m_page->activateWindow();
        m_page->open();
        if (!QTest::qWaitFor([this] { return m_clients->isLoaded() && m_book->isReady() && !board().board().columns.isEmpty(); })
            || !QTest::qWaitForWindowActive(m_page.get()))
            qFatal("the schedule does not come up");
        settle();
        m_page->showDay(day());
        settle();
        m_page->setFocus();
    }

    SchedulePage &page() { return *m_page; }
    ScheduleBook &book() { return *m_book; }
    ClientBook &clientBook() { return *m_clients; }
    StorageThread &storage() { return m_storage; }
    BoardView &board() { return *m_page->findChild<BoardView *>(); }
    Inputs &inputs() { return m_inputs; }
    void setNow(const QDateTime &now) { m_now = now; }

    /// Everything that was asked for has been answered and shown.
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            m_storage.run([](Database &) -> Result<> { return {}; }).waitForFinished();
            QCoreApplication::processEvents();
        }
    }
    template <class Job>
    auto run(Job job)
    {
        return orFail(m_storage.run(std::move(job)).result());
    }
    QList<DayEntry> booked(QDate on = day())
    {
        return run([on](Database &database) { return ScheduleStore(database).between(on, on); });
    }
    std::optional<DayEntry> appointmentOf(const QString &name, QDate on = day())
    {
        for (const DayEntry &entry : booked(on)) {
            if (entry.clientName == name)
                return entry;
        }
        return {};
    }
    /// Where a minute of a column stands, in the viewport.
    QPoint at(int column, int minute)
    {
        const BoardGeometry geometry = board().geometryNow();
        return {static_cast<int>(geometry.column(column).center().x()), static_cast<int>(geometry.y(minute)) + 2};
    }
    void click(int column, int minute) { m_inputs.click(*board().viewport(), at(column, minute)); }
    void drag(QPoint from, QPoint to)
    {
        QWidget *over = board().viewport();
        QTest::mousePress(over, Qt::LeftButton, {}, from);
        QTest::mouseMove(over, (from + to) / 2);
        sendMove(over, (from + to) / 2);
        sendMove(over, to);
        QTest::mouseRelease(over, Qt::LeftButton, {}, to);
        settle();
    }
    BookingBox &box() { return *m_page->findChild<BookingBox *>(); }
    QString toast() const
    {
        for (const Toast *toast : m_page->findChildren<Toast *>()) {
            const QWidget *there = m_page->childAt(toast->mapTo(m_page.get(), toast->rect().center()));
            if (toast->isVisible() && (there == toast || toast->isAncestorOf(there))) // and nothing covers it
                return toast->text();
        }
        return {};
    }

    PersonId nora, emil, priya, jonas;
    QList<RoomId> rooms;
    QList<ServiceId> services;
    QHash<QString, ClientId> clients;

private:
    static void sendMove(QWidget *over, QPoint at)
    {
        QMouseEvent move(QEvent::MouseMove, at, over->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(over, &move);
    }

    void furnish(Database &database)
    {
        const auto employ = [&](const QString &name) {
            Person person;
            person.name = name;
            const PersonId id = orFail(PeopleStore(database).add(person));
            WorkingHours hours;
            hours.person = id;
            for (int weekday = 0; weekday < 5; ++weekday)
                hours.week[weekday] = {{9 * 60, 12 * 60 + 30}, {13 * 60 + 15, 18 * 60}};
            orFail(HoursStore(database).save(hours));
            return id;
        };
        orFail(SettingsStore(database).save(ClinicProfile{QStringLiteral("Linden"), {}, {}, {}, QString::fromLatin1(zoneName), QStringLiteral("en")}));
        nora = employ(QStringLiteral("Nora Vale"));
        emil = employ(QStringLiteral("Emil Sorrel"));
        priya = employ(QStringLiteral("Priya Heather"));
        jonas = employ(QStringLiteral("Jonas Birk"));
        for (int i = 1; i <= 4; ++i)
            rooms += orFail(ServiceStore(database).save(Room{.id = {}, .rev = 0, .name = QStringLiteral("Room %1").arg(i)}));
        const auto offer = [&](const QString &name, int minutes, ServiceTint tint) {
            services += orFail(ServiceStore(database).save(Service{.id = {}, .rev = 0, .name = name, .minutes = minutes, .bufferAfter = 10, .tint = tint}));
        };
        offer(QStringLiteral("Swedish 60"), 60, ServiceTint::Sage);
        offer(QStringLiteral("Trigger point 60"), 60, ServiceTint::Clay);
        offer(QStringLiteral("Sports 90"), 90, ServiceTint::Sky);
        offer(QStringLiteral("Neck 30"), 30, ServiceTint::Rose);
        const QStringList mars{QStringLiteral("Odile Marchbanks"), QStringLiteral("Hugo Marrowfat"), QStringLiteral("Marguerite Pell"), QStringLiteral("Marco Abel"),
                               QStringLiteral("Maria Busch"), QStringLiteral("Marina Costa"), QStringLiteral("Marius Dorn"), QStringLiteral("Mark Ebert"),
                               QStringLiteral("Marlene Funk"), QStringLiteral("Marta Gill"), QStringLiteral("Martin Horn"), QStringLiteral("Marvin Iden")};
        const QStringList others{QStringLiteral("Theo Wrenfield"), QStringLiteral("Ines Larkspur"), QStringLiteral("Kofi Amberley"), QStringLiteral("Bruno Quillfeather"),
                                 QStringLiteral("Sanna Pebblebrook"), QStringLiteral("Rasmus Oakbottom"), QStringLiteral("Mina Thistlewood"), QStringLiteral("Greta Windlestraw")};
        for (const QString &name : mars + others) {
            Client client = aClient().named(name.section(u' ', 0, 0), name.section(u' ', 1)).calledAt(QStringLiteral("555-01%1").arg(clients.size(), 2, 10, QLatin1Char('0')));
            clients.insert(name, orFail(ClientStore(database).add(client)));
        }
    }

    void fill(Database &database)
    {
        const auto put = [&](const QString &name, PersonId who, int room, int service, int minute, int minutes, AppointmentStatus status, QDate on = day()) {
            Appointment a;
            a.client = clients.value(name);
            a.therapist = who;
            a.room = rooms[room];
            a.service = services[service];
            a.date = on;
            a.minute = minute;
            a.minutes = minutes;
            a.bufferAfter = 10;
            a.zone = zoneName;
            Appointment stored = orFail(ScheduleStore(database).book(a));
            for (const AppointmentStatus step : {AppointmentStatus::Arrived, AppointmentStatus::InTreatment, AppointmentStatus::Done}) {
                if (status >= step && status <= AppointmentStatus::Done)
                    stored = orFail(ScheduleStore(database).change(withStatus(stored, step)));
            }
            if (status == AppointmentStatus::Confirmed || isOffStatus(status))
                stored = orFail(ScheduleStore(database).change(withStatus(stored, status)));
        };
        using enum AppointmentStatus;
        put(QStringLiteral("Theo Wrenfield"), nora, 1, 1, 9 * 60, 60, Done);
        put(QStringLiteral("Ines Larkspur"), nora, 1, 0, 10 * 60 + 15, 45, Done);
        put(QStringLiteral("Kofi Amberley"), nora, 1, 1, 11 * 60 + 15, 60, Arrived);
        put(QStringLiteral("Odile Marchbanks"), nora, 1, 1, 14 * 60, 60, Confirmed);
        put(QStringLiteral("Bruno Quillfeather"), nora, 1, 1, 15 * 60 + 15, 60, Booked);
        put(QStringLiteral("Rasmus Oakbottom"), emil, 0, 2, 9 * 60, 90, Done);
        put(QStringLiteral("Mina Thistlewood"), emil, 0, 3, 11 * 60, 30, NoShow);
        put(QStringLiteral("Hugo Marrowfat"), emil, 0, 2, 13 * 60 + 30, 90, Booked);
        put(QStringLiteral("Greta Windlestraw"), priya, 2, 0, 10 * 60, 60, InTreatment);
        put(QStringLiteral("Sanna Pebblebrook"), priya, 2, 3, 14 * 60 + 30, 30, Cancelled);
        put(QStringLiteral("Marguerite Pell"), jonas, 3, 2, 9 * 60, 90, Done, day().addDays(-21));
        Appointment lunch;
        lunch.therapist = jonas;
        lunch.date = day();
        lunch.minute = 12 * 60;
        lunch.minutes = 60;
        lunch.zone = zoneName;
        lunch.note = QStringLiteral("Lunch");
        orFail(ScheduleStore(database).book(lunch));
    }
    static bool isOffStatus(AppointmentStatus status) { return status == AppointmentStatus::Cancelled || status == AppointmentStatus::NoShow; }

    StorageThread m_storage;
    Session m_session;
    QDateTime m_now = QDateTime(day(), QTime(11, 38), Qt::UTC); ///< 12:38 in the clinic
    std::unique_ptr<ClientBook> m_clients;
    std::unique_ptr<ScheduleBook> m_book;
    std::unique_ptr<SchedulePage> m_page;
    Inputs m_inputs;
};

} // namespace untie
