#include "ui/schedule/waitingform.h"

#include "app/common/explain.h"
#include "app/settings/typedhours.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/typeddate.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/field.h"
#include "ui/common/keycap.h"
#include "ui/common/text.h"
#include "ui/schedule/candidatemodel.h"
#include "ui/schedule/candidaterows.h"
#include "ui/schedule/schedulebook.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr MinuteSpan wholeDay{0, 24 * 60};
constexpr int roomForDays = 260; ///< px

/// What is wished for, even where it could not be chosen any more.
void choose(QComboBox *choice, qint64 chosen, const QString &name)
{
    if (choice->findData(chosen) < 0)
        choice->addItem(name, chosen);
    choice->setCurrentIndex(choice->findData(chosen));
}

} // namespace

WaitingForm::WaitingForm(ScheduleBook &schedule, ClientBook &clients, QWidget *parent)
    : QWidget(parent)
    , m_schedule(schedule)
    , m_clients(clients)
    , m_candidates(new CandidateModel(this))
    , m_who(newLineEdit(200, this))
    , m_list(newCandidateList(m_candidates, this))
    , m_service(new QComboBox(this))
    , m_minutes(new QSpinBox(this))
    , m_therapist(new QComboBox(this))
    , m_times(newLineEdit(60, this))
    , m_until(newLineEdit(40, this))
    , m_note(newNoteEdit(2, 4, this))
    , m_whoField(new Field(tr("Who waits"), m_who, this))
    , m_timesField(new Field(tr("At what times"), m_times, this))
    , m_untilField(new Field(tr("Until"), m_until, this))
    , m_trouble(newLabel({}, TextRole::Small, this))
{
    m_who->setObjectName(u"waitWho"_s);
    m_who->setPlaceholderText(tr("Name or phone"));
    m_who->installEventFilter(this);
    m_service->setObjectName(u"waitService"_s);
    m_minutes->setObjectName(u"waitMinutes"_s);
    m_minutes->setRange(5, 720);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min", "minutes, behind a number"));
    m_therapist->setObjectName(u"waitTherapist"_s);
    m_times->setObjectName(u"waitTimes"_s);
    m_times->setPlaceholderText(tr("any, or for example 14–18"));
    m_until->setObjectName(u"waitUntil"_s);
    m_until->setPlaceholderText(shownDate(QDate(QDate::currentDate().year(), 12, 31), QLocale()));
    m_note->setObjectName(u"waitNote"_s);
    for (QComboBox *choice : {m_service, m_therapist}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(5);
    }
    setTextRole(m_trouble, TextRole::Small, Token::Danger);
    m_trouble->setObjectName(u"waitTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    QPushButton *save = newButton(tr("Put on the list"), ButtonRole::Primary, {}, this);
    save->setObjectName(u"waitSave"_s);
    showKey(save, keyText(QKeySequence(Qt::Key_Return)));
    QPushButton *leave = newButton(tr("Leave it"), ButtonRole::Quiet, {}, this);
    leave->setObjectName(u"waitLeave"_s);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::near);
    grid->setVerticalSpacing(space::small);
    grid->addWidget(new Field(tr("Service"), m_service, this), 0, 0);
    grid->addWidget(new Field(tr("Length"), m_minutes, this), 0, 1);
    grid->addWidget(new Field(tr("Therapist"), m_therapist, this), 1, 0);
    grid->addWidget(m_untilField, 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    auto *acts = new QHBoxLayout;
    acts->addWidget(leave);
    acts->addStretch(1);
    acts->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    column->setSpacing(space::near);
    column->addWidget(m_whoField);
    column->addWidget(m_list);
    column->addLayout(grid);
    column->addWidget(m_timesField);
    column->addWidget(new Field(tr("On these days"), makeDays(), this));
    column->addWidget(new Field(tr("Note for the front desk"), m_note, this));
    column->addWidget(m_trouble);
    column->addLayout(acts);
    column->addStretch(1);
    setFocusProxy(m_who);

    connect(m_who, &QLineEdit::textEdited, this, &WaitingForm::find);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) { chooseRow(index.row()); });
    connect(m_service, &QComboBox::activated, this, [this] {
        if (const Service *service = m_schedule.setup().service(ServiceId{m_service->currentData().toLongLong()}))
            m_minutes->setValue(service->minutes);
    });
    connect(save, &QPushButton::clicked, this, &WaitingForm::save);
    connect(leave, &QPushButton::clicked, this, &WaitingForm::left);
}

QWidget *WaitingForm::makeDays()
{
    auto *days = new QWidget(this);
    auto *grid = new QGridLayout(days);
    grid->setContentsMargins(0, space::tight, 0, 0);
    grid->setHorizontalSpacing(space::near);
    grid->setVerticalSpacing(space::tight);
    int widest = 0;
    for (int day = 0; day < 7; ++day) {
        auto *box = new QCheckBox(QLocale().standaloneDayName(day + 1, QLocale::ShortFormat), days);
        box->setObjectName(u"waitDay%1"_s.arg(day));
        box->setAccessibleName(QLocale().standaloneDayName(day + 1));
        m_days[size_t(day)] = box;
        widest = std::max(widest, box->sizeHint().width());
    }
    const int inARow = 4 * widest + 3 * space::near <= roomForDays ? 4 : 3;
    for (int place = 0; place < 7; ++place) { // a week as it begins here
        QCheckBox *box = m_days[size_t((QLocale().firstDayOfWeek() - 1 + place) % 7)];
        grid->addWidget(box, place / inARow, place % inARow);
        if (place > 0)
            setTabOrder(grid->itemAt(place - 1)->widget(), box);
    }
    return days;
}

void WaitingForm::begin(std::optional<ClientId> client)
{
    WaitingWish wish;
    wish.firstDay = m_schedule.today();
    QString name;
    if (client) {
        const ClientRow *row = m_clients.directory().find(*client);
        wish.client = row ? *client : ClientId();
        name = row ? displayName(*row) : QString();
    }
    if (const QList<Service> offered = m_schedule.setup().offered(); !offered.isEmpty()) {
        wish.service = offered.constFirst().id;
        wish.minutes = offered.constFirst().minutes;
    }
    fill(wish, name);
    m_who->setFocus(Qt::OtherFocusReason);
}

void WaitingForm::show(const WaitingEntry &entry)
{
    fill(entry.wish, entry.clientName);
    m_service->setFocus(Qt::OtherFocusReason);
}

void WaitingForm::fill(const WaitingWish &wish, const QString &clientName)
{
    m_wish = wish;
    m_candidates->show(m_clients.directory(), {}, {}, m_schedule.today());
    m_list->hide();
    m_who->setText(clientName);
    m_who->setReadOnly(wish.rev > 0);
    m_whoField->setProblem({});
    m_service->clear();
    m_service->addItem(tr("Any", "service"), 0);
    for (const Service &service : m_schedule.setup().offered())
        m_service->addItem(service.name, service.id.value);
    const ScheduleNames &names = m_schedule.setup().names;
    choose(m_service, wish.service.value_or(ServiceId()).value, names.services.value(wish.service.value_or(ServiceId())));
    m_minutes->setValue(wish.minutes);
    m_therapist->clear();
    m_therapist->addItem(tr("Anybody"), 0);
    for (const Person &person : m_schedule.setup().therapists)
        m_therapist->addItem(person.name, person.id.value);
    choose(m_therapist, wish.therapist.value_or(PersonId()).value, names.people.value(wish.therapist.value_or(PersonId())));
    for (size_t day = 0; day < m_days.size(); ++day)
        m_days[day]->setChecked(wish.weekdays >> day & 1);
    m_times->setText(wish.within == wholeDay ? QString() : hoursText({wish.within}));
    m_until->setText(wish.lastDay ? shownDate(*wish.lastDay, QLocale()) : QString());
    m_note->setPlainText(wish.note);
    m_trouble->hide();
}

void WaitingForm::refuse(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->show();
}

void WaitingForm::find()
{
    m_wish.client = {};
    m_candidates->show(m_clients.directory(), m_who->text(), CandidateModel::fitting(m_clients.directory(), m_who->text()), m_schedule.today());
    showCandidates(m_list);
}

void WaitingForm::chooseRow(int row)
{
    const auto client = m_candidates->clientAt(row);
    m_wish.client = client ? client->id : ClientId();
}

/// Somebody new is stored as a client first, once the rest can be.
void WaitingForm::save()
{
    m_trouble->hide();
    const bool isNew = !m_wish.client.isValid();
    if (isNew && !m_candidates->isNew(m_list->currentIndex().row()))
        return m_whoField->setProblem(tr("Whose wish is it?"));
    const auto wish = typed();
    if (!wish)
        return;
    WaitingWish whoever = *wish;
    if (isNew)
        whoever.client = ClientId{1}; // all but who it is
    if (const QStringList problems = problemsOf(whoever); !problems.isEmpty())
        return refuse(problems.join(u' '));
    if (!isNew) {
        const ClientRow *known = m_clients.directory().find(m_wish.client);
        emit saveWanted(*wish, known ? displayName(*known) : m_who->text());
        return;
    }
    deliver(m_clients.save(m_candidates->fresh()), this, [this, wish = *wish](const Result<Client> &stored) mutable {
        if (!stored)
            return refuse(explain(stored.error()));
        wish.client = m_wish.client = stored->id;
        m_list->hide();
        emit saveWanted(wish, displayName(*stored));
    });
}

/// The wish as it stands here; none, with a sentence below what cannot be.
std::optional<WaitingWish> WaitingForm::typed()
{
    const auto times = typedHours(m_times->text());
    const auto until = comingDate(m_until->text(), QLocale(), m_schedule.today());
    if (!times || times->size() > 1) {
        m_timesField->setProblem(tr("One span of time, for example 14–18."));
        return {};
    }
    if (!until && !m_until->text().trimmed().isEmpty()) {
        m_untilField->setProblem(tr("There is no such day. Write for example %1.", "a date").arg(shownDate(m_schedule.today(), QLocale())));
        return {};
    }
    WaitingWish wish = m_wish;
    const ServiceId service{m_service->currentData().toLongLong()};
    const PersonId therapist{m_therapist->currentData().toLongLong()};
    wish.service = service.isValid() ? std::optional(service) : std::nullopt;
    wish.therapist = therapist.isValid() ? std::optional(therapist) : std::nullopt;
    wish.minutes = m_minutes->value();
    wish.within = times->isEmpty() ? wholeDay : times->constFirst();
    wish.lastDay = until;
    wish.note = m_note->toPlainText();
    wish.weekdays = 0;
    for (size_t day = 0; day < m_days.size(); ++day)
        wish.weekdays = quint8(wish.weekdays | (m_days[day]->isChecked() ? 1 << day : 0));
    return wish;
}

bool WaitingForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_who && event->type() == QEvent::KeyPress && stepCandidates(m_list, *static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void WaitingForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else if (event->text().isEmpty())
        QWidget::keyPressEvent(event); // letters are no keys of the page
}

} // namespace untie
