#include "ui/schedule/appointmentcard.h"

#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/recurrence.h"
#include "app/schedule/schedulestore.h"
#include "app/schedule/seriesstore.h"
#include "app/schedule/walltime.h"
#include "app/storage/storagethread.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptylayout.h"
#include "ui/common/field.h"
#include "ui/common/hline.h"
#include "ui/common/keycap.h"
#include "ui/common/keys.h"
#include "ui/common/taborder.h"
#include "ui/common/text.h"
#include "ui/schedule/appointmentfields.h"
#include "ui/schedule/desknote.h"
#include "ui/schedule/schedulebook.h"
#include "ui/schedule/statusbadge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHistory = 6; ///< lines that are shown
constexpr int mostOthers = 5; ///< of the client's appointments, each way

constexpr std::array<std::pair<AppointmentStatus, Act>, 6> statusActs{{
    {AppointmentStatus::Confirmed, Act::BecomeConfirmed},
    {AppointmentStatus::Arrived, Act::BecomeArrived},
    {AppointmentStatus::InTreatment, Act::BecomeInTreatment},
    {AppointmentStatus::Done, Act::BecomeDone},
    {AppointmentStatus::Booked, Act::BecomeBooked},
    {AppointmentStatus::NoShow, Act::BecomeNoShow},
}};

} // namespace

AppointmentCard::AppointmentCard(StorageThread &storage, ScheduleBook &book, bool treats, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_book(book)
    , m_treats(treats)
    , m_acts(new ActSet(this))
    , m_name(new ElidedLabel({}, TextRole::Heading, this))
    , m_when(newLabel({}, TextRole::Small, this))
    , m_series(newLabel({}, TextRole::Small, this))
    , m_status(new StatusBadge(this))
    , m_steps(new QWidget(this))
    , m_stepColumn(new QVBoxLayout(m_steps))
    , m_why(new QWidget(this))
    , m_reason(newLineEdit(200, m_why))
    , m_fields(new AppointmentFields(book, this))
    , m_note(new DeskNote(storage, this))
    , m_trouble(newLabel({}, TextRole::Small, this))
    , m_others(newLabel({}, TextRole::Small, this))
    , m_history(newLabel({}, TextRole::Caption, this))
{
    setObjectName(u"appointmentCard"_s);
    build();
    const auto readNotes = [this] {
        if (m_book.isReady()) // it knows how times are written here
            m_note->readKept();
    };
    connect(&m_book, &ScheduleBook::changed, m_note, readNotes);
    readNotes();
    connect(m_note, &DeskNote::leftTooLong, this, &AppointmentCard::noteLeftTooLong);
    connect(m_note, &DeskNote::shortened, this, &AppointmentCard::noteShortened);
    connect(m_note, &DeskNote::written, this, [this](const Appointment &before, const Appointment &after) {
        m_book.make(changing(before, after), tr("The note was changed."));
        if (m_entry.appointment.id == after.id)
            m_entry.appointment.note = after.note;
        emit noteSent(after.id);
    });
    connect(m_fields, &AppointmentFields::edited, this, [this] { ask(m_fields->appointment(), tr("%1 was changed.").arg(m_entry.clientName)); });
    connect(m_start, &QPushButton::clicked, this, [this] { emit visitWanted(m_entry.appointment); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit clientWanted(*m_entry.appointment.client); });
    connect(m_list, &QPushButton::clicked, this, [this] { emit othersWanted(*m_entry.appointment.client, m_entry.clientName); });
    connect(m_again, &QPushButton::clicked, this, [this] { emit againWanted(m_entry.appointment); });
    connect(m_move, &QPushButton::clicked, this, [this] { emit liftWanted(false); });
    connect(m_cancel, &QPushButton::clicked, this, &AppointmentCard::askWhy);
    connect(m_reason, &QLineEdit::returnPressed, this, &AppointmentCard::cancel);
}

AppointmentCard::~AppointmentCard()
{
    const QSignalBlocker quiet(this);
    m_note->clear();
}

QPushButton *AppointmentCard::addAct(const QString &text, const QString &name, QLayout *into)
{
    QPushButton *button = newButton(text, ButtonRole::Normal, {}, this);
    button->setObjectName(name);
    into->addWidget(button);
    return button;
}

void AppointmentCard::build()
{
    m_name->setObjectName(u"cardWho"_s);
    m_when->setObjectName(u"cardWhen"_s);
    m_when->setWordWrap(true);
    m_series->setObjectName(u"cardSeries"_s);
    m_series->setWordWrap(true);
    m_series->hide();
    QToolButton *close = newIconButton(u"x"_s, tr("Close"), this);
    close->setObjectName(u"closeCard"_s);
    connect(close, &QToolButton::clicked, this, &AppointmentCard::closed);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(close);
    m_stepColumn->setContentsMargins({});
    m_stepColumn->setSpacing(space::tight);

    auto *acts = new QVBoxLayout;
    acts->setSpacing(space::tight);
    m_start = addAct(tr("Start visit"), u"startVisit"_s, acts);
    setRole(m_start, ButtonRole::Primary);
    acts->addWidget(m_steps);
    m_summary = addAct(tr("Print summary"), u"printSummary"_s, acts);
    m_summary->hide();
    connect(m_summary, &QPushButton::clicked, this, [this] { emit summaryWanted(*m_release, true); });
    m_again = addAct(tr("Same again"), u"bookAgain"_s, acts);
    m_move = addAct(tr("Move"), u"moveAppointment"_s, acts);
    showKey(m_move, keyText(QKeySequence::Cut));
    m_list = addAct(tr("All appointments"), u"listAppointments"_s, acts);
    m_open = addAct(tr("Open client"), u"openClient"_s, acts);
    m_cancel = addAct(tr("Cancel appointment"), u"cancelAppointment"_s, acts);
    for (const auto &[status, act] : statusActs)
        m_acts->add(act, [this, status = status] { become(status); },
                    [this, status = status] { return m_entry.appointment.id.isValid() && nextStatuses(m_entry.appointment, m_book.now()).contains(status); });
    for (const auto &[act, button] : {std::pair(Act::BeginVisit, m_start), std::pair(Act::PrintSummary, m_summary), std::pair(Act::OpenClient, m_open), std::pair(Act::ListAppointments, m_list),
                                      std::pair(Act::BookAgain, m_again), std::pair(Act::CancelAppointment, m_cancel)})
        m_acts->add(act, button);

    auto *why = new QVBoxLayout(m_why);
    why->setContentsMargins({});
    m_reason->setObjectName(u"cancelReason"_s);
    auto *field = new Field(tr("Why is it cancelled?"), m_reason, m_why);
    field->setHint(tr("Enter cancels it; the reason may be left out."));
    why->addWidget(field);
    m_why->hide();
    m_trouble->setObjectName(u"cardTrouble"_s);
    setTextRole(m_trouble, TextRole::Small, Token::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_others->setObjectName(u"cardOthers"_s);
    m_others->setWordWrap(true);
    m_history->setWordWrap(true);
    m_history->setObjectName(u"cardHistory"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    column->setSpacing(space::near);
    column->addLayout(head);
    column->addWidget(m_when);
    column->addWidget(m_series);
    column->addWidget(m_status);
    column->addWidget(m_trouble);
    column->addLayout(acts);
    column->addWidget(m_why);
    column->addWidget(m_fields);
    column->addWidget(m_note);
    column->addWidget(m_others);
    column->addWidget(m_history);
    column->addStretch(1);
}

void AppointmentCard::show(const DayEntry &entry)
{
    const bool another = entry.appointment.id != m_entry.appointment.id;
    m_note->show(entry);
    m_entry = entry;
    const Appointment &a = m_entry.appointment;
    const ScheduleNames &names = m_book.setup().names;
    m_name->setText(a.isBlock() ? tr("Blocked time") : entry.clientName);
    m_when->setText(factLine({shortDay(a.date, m_book.today()), timesText(a, names), names.people.value(a.therapist)}));
    m_status->setVisible(!a.isBlock());
    m_status->show(lookOf(a, minutesLate(a, m_book.now())));
    if (!m_fields->isAncestorOf(focusWidget()) || another)
        m_fields->show(a);
    m_fields->setVisible(!a.isBlock());
    m_fields->setReadOnly(!takesTime(a));
    if (another)
        m_why->hide();
    if (another)
        m_series->hide();
    showActs();
    showHistory();
    showSummary();
    showSeries();
    showOthers();
}

void AppointmentCard::clear()
{
    m_note->clear();
    m_entry = {};
}

void AppointmentCard::showActs()
{
    const Appointment &a = m_entry.appointment;
    const QList<AppointmentStatus> next = nextStatuses(a, m_book.now());
    if (next != std::exchange(m_next, next)) // else whoever stands on one of them stays there
        showSteps();
    const bool here = a.client && takesTime(a);
    const bool begins = a.status != AppointmentStatus::Done && (a.status == AppointmentStatus::InTreatment || next.contains(AppointmentStatus::InTreatment));
    m_start->setVisible(m_treats && here && (a.visit || begins));
    m_start->setText(a.visit ? tr("Open visit") : tr("Start visit"));
    m_open->setVisible(!a.isBlock());
    m_again->setVisible(!a.isBlock());
    m_list->setVisible(!a.isBlock());
    m_move->setVisible(takesTime(a));
    m_cancel->setVisible(a.isBlock() ? takesTime(a) : next.contains(AppointmentStatus::Cancelled));
    m_cancel->setText(a.isBlock() ? tr("Free this time") : tr("Cancel appointment"));
}

void AppointmentCard::showSteps()
{
    takeOutAll(*m_stepColumn);
    for (const auto &[status, act] : statusActs) {
        if (!m_next.contains(status))
            continue;
        QPushButton *button = addAct(nameOf(status), u"become_"_s + idOf(status), m_stepColumn);
        showAct(button, act);
        connect(button, &QPushButton::clicked, this, [this, status = status] { become(status); });
    }
    tabAlong(*layout());
}

void AppointmentCard::showHistory()
{
    const AppointmentId id = m_entry.appointment.id;
    const quint64 question = ++m_question;
    deliver(m_storage.run([id](Database &database) { return ScheduleStore(database).history(id); }), this, [this, question](const Result<QList<AppointmentVersion>> &versions) {
        if (question != m_question)
            return;
        if (!versions)
            return m_history->setText(tr("Its history could not be read: %1", "why").arg(explain(versions.error())));
        const ScheduleNames &names = m_book.setup().names;
        const QTimeZone zone(m_book.setup().zone);
        QStringList lines;
        for (auto version = versions->crbegin(); version != versions->crend() && lines.size() < longestHistory; ++version) {
            const QDateTime at = version->at.toTimeZone(zone);
            const bool first = std::next(version) == versions->crend();
            const Appointment &now = version->appointment;
            const QString what = first                                            ? tr("booked for %1, %2").arg(shortDay(now.date, m_book.today()), names.time(now.minute))
                : now.status != std::next(version)->appointment.status             ? lookOf(now.status).word + (now.cancelReason.isEmpty() ? QString() : u": "_s + now.cancelReason)
                : now.start != std::next(version)->appointment.start               ? tr("moved to %1, %2").arg(shortDay(now.date, m_book.today()), names.time(now.minute))
                : now.therapist != std::next(version)->appointment.therapist       ? tr("moved to %1", "a person").arg(names.people.value(now.therapist))
                                                                                   : tr("changed");
            const QString who = names.people.value(version->by);
            lines += factLine({u"%1 %2: %3"_s.arg(shortDay(at.date(), m_book.today()), names.time(at.time().msecsSinceStartOfDay() / 60'000), what), who});
        }
        m_history->setText(lines.join(u'\n'));
    });
}

/// Offers the summary of its visit where a therapist gave it to the front desk.
void AppointmentCard::showSummary()
{
    const Appointment &a = m_entry.appointment;
    m_release.reset();
    m_summary->hide();
    m_trouble->hide();
    if (!a.visit)
        return;
    deliver(m_storage.run([visit = *a.visit](Database &database) { return ReleasedSummaryStore(database).of(visit); }), this,
            [this, id = a.id](const Result<std::optional<ReleasedSummary>> &found) {
                if (id != m_entry.appointment.id)
                    return;
                m_trouble->setVisible(!found);
                if (!found)
                    return m_trouble->setText(tr("Whether a summary is ready could not be read: %1", "why").arg(explain(found.error())));
                if (!*found)
                    return;
                m_release = (*found)->id;
                m_summary->setText((*found)->printedAt ? tr("Print summary again") : tr("Summary is ready to print"));
                m_summary->show();
            });
}

/// How it repeats, in words; a rule that says more than these is not put into any.
void AppointmentCard::showSeries()
{
    if (!m_entry.appointment.series)
        return;
    const AppointmentId shown = m_entry.appointment.id;
    deliver(m_storage.run([series = *m_entry.appointment.series](Database &database) { return SeriesStore(database).find(series); }), this,
            [this, shown](const Result<AppointmentSeries> &series) {
                if (m_entry.appointment.id != shown)
                    return;
                const auto repeat = series ? repeatOf(series->rule) : std::nullopt;
                setTextRole(m_series, TextRole::Small, series ? Token::Text2 : Token::Danger);
                m_series->setText(!series   ? tr("One of a series; how it repeats could not be read: %1", "why").arg(explain(series.error()))
                                  : repeat  ? wordsFor(*repeat)
                                            : tr("One of a series"));
                m_series->show();
            });
}

/// When the client comes again, and when they were here.
void AppointmentCard::showOthers()
{
    const Appointment &a = m_entry.appointment;
    m_others->setVisible(!a.isBlock());
    if (a.isBlock())
        return;
    struct Others
    {
        QList<Appointment> coming;
        QList<Appointment> past;
    };
    const auto read = m_storage.run([client = *a.client, now = m_book.now()](Database &database) -> Result<Others> {
        const ScheduleStore store(database);
        auto coming = store.coming(client, now, mostOthers + 1);
        auto past = store.past(client, now, mostOthers + 1);
        if (!coming || !past)
            return fail(!coming ? coming.error() : past.error());
        return Others{*coming, *past};
    });
    deliver(read, this, [this, shown = a.id](const Result<Others> &others) {
        if (m_entry.appointment.id != shown)
            return;
        if (!others)
            return m_others->setText(tr("The client's other appointments could not be read: %1", "why").arg(explain(others.error())));
        const auto words = [&](const QList<Appointment> &all) {
            QStringList days;
            for (const Appointment &one : all) {
                if (one.id == shown || days.size() == mostOthers)
                    continue;
                const QString when = shortDay(one.date, m_book.today()) + u' ' + m_book.setup().names.time(one.minute);
                days += isOff(one.status) ? u"%1 (%2)"_s.arg(when, lookOf(one.status).word) : when;
            }
            return commaList(days);
        };
        QStringList lines;
        if (const QString coming = words(others->coming); !coming.isEmpty())
            lines += tr("Comes: %1", "days and times").arg(coming);
        if (const QString past = words(others->past); !past.isEmpty())
            lines += tr("Before: %1", "days and times of appointments, cancelled ones, too").arg(past);
        m_others->setText(lines.isEmpty() ? tr("No other appointments.") : lines.join(u'\n'));
    });
}

bool AppointmentCard::press(const QKeyEvent &key)
{
    return m_entry.appointment.id.isValid() && m_acts->press(key);
}

void AppointmentCard::become(AppointmentStatus status)
{
    change(withStatus(m_entry.appointment, status), tr("%1: %2", "a client, a state").arg(m_entry.clientName, lookOf(status).word));
}

void AppointmentCard::askWhy()
{
    if (m_entry.appointment.isBlock())
        return cancel();
    m_reason->clear();
    m_why->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void AppointmentCard::cancel()
{
    const QString said = m_entry.appointment.isBlock() ? tr("The time is free again.") : tr("%1 is cancelled.").arg(m_entry.clientName);
    ask(withStatus(m_entry.appointment, AppointmentStatus::Cancelled, m_reason->text().simplified()), said);
    emit cancelled();
    m_why->hide();
}

void AppointmentCard::change(const Appointment &after, const QString &said)
{
    if (after != m_entry.appointment)
        m_book.make(changing(m_entry.appointment, after), said);
}

void AppointmentCard::ask(const Appointment &after, const QString &said)
{
    if (after != m_entry.appointment)
        emit changeWanted(m_entry.appointment, after, said);
}

} // namespace untie
