#include "ui/schedule/bookingbox.h"

#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/schedule/schedulestore.h"
#include "app/schedule/slotvocabulary.h"
#include "app/schedule/walltime.h"
#include "app/storage/storagethread.h"
#include "ui/clients/clientbook.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/field.h"
#include "ui/common/keycap.h"
#include "ui/common/text.h"
#include "ui/schedule/appointmentfields.h"
#include "ui/schedule/candidatemodel.h"
#include "ui/schedule/candidaterows.h"
#include "ui/schedule/repeatchoice.h"
#include "ui/schedule/schedulebook.h"
#include "ui/schedule/schedulewords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 320;
constexpr qsizetype mostLeftOut = 4; ///< days that are named
constexpr int shortestBlock = 5;     ///< minutes

} // namespace

BookingBox::BookingBox(StorageThread &storage, ScheduleBook &schedule, ClientBook &clients, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_schedule(schedule)
    , m_clients(clients)
    , m_candidates(new CandidateModel(this))
    , m_edit(newLineEdit(200, this))
    , m_line(newLabel({}, TextRole::Small, this))
    , m_weeks(newLabel({}, TextRole::Caption, this))
    , m_list(newCandidateList(m_candidates, this))
    , m_fields(new AppointmentFields(schedule, this))
    , m_repeat(new RepeatChoice(this))
    , m_leftOut(newLabel({}, TextRole::Small, this))
    , m_trouble(newLabel({}, TextRole::Small, this))
    , m_book(newButton(tr("Book"), ButtonRole::Primary, {}, this))
    , m_block(newButton(tr("Block this time"), ButtonRole::Quiet, {}, this))
{
    setObjectName(u"bookingBox"_s);
    build();
    hide();
    connect(m_edit, &QLineEdit::textChanged, this, &BookingBox::find);
    connect(m_fields, &AppointmentFields::edited, this, [this] {
        m_lengthChosen = true;
        settle();
    });
    connect(m_repeat, &RepeatChoice::edited, this, &BookingBox::settle);
    connect(m_book, &QPushButton::clicked, this, &BookingBox::book);
    connect(m_block, &QPushButton::clicked, this, &BookingBox::bookBlock);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) { chooseRow(index.row()); });
    connect(m_list, &QListView::doubleClicked, this, &BookingBox::book);
}

void BookingBox::build()
{
    setMinimumWidth(leastWidth);
    m_edit->setObjectName(u"bookWho"_s);
    //: %1: a question in this language that the program understands, such as "next free 60"
    m_edit->setPlaceholderText(tr("Name or phone, or “%1”").arg(SlotVocabulary::exampleIn(programLanguage())));
    m_edit->setAccessibleName(tr("Who is it for?"));
    m_edit->installEventFilter(this);
    m_list->setObjectName(u"bookCandidates"_s);
    m_trouble->setObjectName(u"bookTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_line->setObjectName(u"bookLine"_s);
    m_line->setWordWrap(true);
    m_weeks->setObjectName(u"bookWeeks"_s);
    m_weeks->hide();
    m_leftOut->setObjectName(u"bookLeftOut"_s);
    m_leftOut->setWordWrap(true);
    setTextRole(m_leftOut, TextRole::Small, Token::Warn);
    m_leftOut->hide();
    m_book->setObjectName(u"bookNow"_s);
    m_block->setObjectName(u"blockTime"_s);
    showKey(m_book, keyText(QKeySequence(Qt::Key_Return)));
    setKey(m_block, QKeySequence(Qt::CTRL | Qt::Key_B));

    auto *acts = new QHBoxLayout;
    acts->addWidget(m_block);
    acts->addStretch(1);
    acts->addWidget(m_book);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::normal, space::normal, space::normal, space::normal);
    column->setSpacing(space::small);
    column->addWidget(m_edit);
    column->addWidget(m_line);
    column->addWidget(m_weeks);
    column->addWidget(m_list);
    column->addWidget(m_fields);
    column->addWidget(m_repeat);
    column->addWidget(m_leftOut);
    column->addWidget(m_trouble);
    column->addLayout(acts);
    setFocusProxy(m_edit);
}

void BookingBox::begin(const Appointment &slot, bool lengthChosen, const QString &remark)
{
    m_remark = remark;
    m_last.clear();
    m_client.reset();
    m_againName.clear();
    m_busy = m_bookWhenFilled = false;
    m_lengthChosen = lengthChosen;
    m_columnRoom = slot.room.value_or(RoomId());
    m_fields->show(slot);
    m_fields->setTouched(false);
    m_repeat->reset();
    m_weeks->hide();
    const QSignalBlocker quiet(m_edit);
    m_edit->clear();
    m_edit->setReadOnly(false);
    m_block->show();
    show();
    raise();
    fillFrom({});
    find();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void BookingBox::beginAgain(const Appointment &appointment, const QString &clientName, int weeks)
{
    beginFor(appointment, clientName);
    m_weeks->setText(tr("In %n week(s). 1 to 9: so many weeks.", nullptr, weeks));
    m_weeks->show();
    adjustSize();
}

void BookingBox::beginFor(const Appointment &appointment, const QString &clientName)
{
    begin(appointment, true);
    m_client = appointment.client;
    m_againName = clientName;
    m_block->hide();
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setText(clientName);
        m_edit->setReadOnly(true);
    }
    m_fields->show(appointment);
    m_fields->setTouched(true);
    m_list->hide();
    settle();
}

void BookingBox::moveTo(const Appointment &slot, bool lengthChosen, const QString &remark)
{
    if (slot.date != wanted().date)
        m_weeks->hide();
    Appointment moved = movedTo(wanted(), slot.date, slot.minute);
    moved.therapist = slot.therapist;
    m_lengthChosen = m_lengthChosen || lengthChosen;
    if (lengthChosen)
        moved.minutes = slot.minutes;
    m_remark = remark;
    m_columnRoom = slot.room.value_or(RoomId());
    m_fields->show(m_schedule.inFreeRoom(moved, slot.room ? slot.room : moved.room));
    settle();
    m_edit->setFocus(Qt::OtherFocusReason);
}

bool BookingBox::isForSomebody() const
{
    return !m_againName.isEmpty() || (!typed().trimmed().isEmpty() && m_looking == 0 && !m_candidates->timeAt(0));
}

void BookingBox::fitInto(QSize room)
{
    const auto needed = [&] {
        layout()->activate();
        return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(room.width()) : layout()->totalSizeHint().height();
    };
    fitCandidates(m_list);
    fitCandidates(m_list, room.height() - needed());
    resize(room.width(), std::min(room.height(), needed()));
}

const Appointment &BookingBox::wanted() const
{
    return m_fields->appointment();
}

QString BookingBox::typed() const
{
    return m_edit->text();
}

void BookingBox::resume(const QString &typed, const Appointment &wanted)
{
    begin(wanted, true);
    m_edit->setText(typed);
}

void BookingBox::chooseFirst()
{
    m_client.reset();
    showCandidates(m_list);
    if (m_candidates->rowCount() == 0)
        chooseRow(-1);
}

void BookingBox::chooseRow(int row)
{
    if (!m_againName.isEmpty() || m_looking != 0)
        return;
    const auto client = m_candidates->clientAt(row);
    m_client = client ? std::optional(client->id) : std::nullopt;
    m_bookWhenFilled = false;
    if (m_client && !m_fields->isTouched())
        fillFor(*m_client);
    else if (!m_fields->isTouched())
        fillFrom({});
    settle();
}

/// From their last appointment, read once.
void BookingBox::fillFor(ClientId client)
{
    if (m_last.contains(client)) {
        const auto last = m_last.value(client);
        return fillFrom(last.value_or(Appointment()));
    }
    const quint64 question = ++m_question;
    deliver(m_storage.run([client, now = m_schedule.now()](Database &database) { return ScheduleStore(database).past(client, now, 1); }), this,
            [this, client, question](const Result<QList<Appointment>> &past) {
                m_last.insert(client, past && !past->isEmpty() ? std::optional(past->constFirst()) : std::nullopt);
                if (question != m_question || m_client != client || !isOpen())
                    return;
                fillFor(client);
                if (std::exchange(m_bookWhenFilled, false))
                    book();
            });
}

/// Service, length and room as they were; where there is nothing to go by, the first service that is offered.
void BookingBox::fillFrom(const Appointment &last)
{
    Appointment filled = m_fields->appointment();
    const int chosenMinutes = filled.minutes;
    const QList<Service> offered = m_schedule.setup().offered();
    const auto stillOffered = [&](std::optional<ServiceId> id) { return id && std::ranges::find(offered, *id, &Service::id) != offered.end(); };
    if (stillOffered(last.service)) {
        filled = withService(filled, m_schedule, last.service);
        filled.minutes = last.minutes;
    } else if (!offered.isEmpty()) {
        filled = withService(filled, m_schedule, offered.constFirst().id);
    }
    if (m_lengthChosen)
        filled.minutes = chosenMinutes;
    filled = m_schedule.inFreeRoom(filled, m_columnRoom.isValid() ? std::optional(m_columnRoom) : last.room);
    m_fields->show(filled);
    settle();
}

/// Says what it would be, and what is in the way.
void BookingBox::settle()
{
    Appointment wantedNow = wanted();
    wantedNow.client = m_client;
    if (!wantedNow.client)
        wantedNow.client = ClientId{-1}; // somebody new, who has nothing else then
    const QString refusal = m_schedule.refusal(wantedNow);
    const QString warning = m_schedule.warning(wantedNow);
    const ScheduleNames &names = m_schedule.setup().names;
    const bool readable = m_repeat->isReadable(wantedNow.date);
    QStringList line{shortDay(wantedNow.date, m_schedule.today()), timesText(wantedNow, names), names.people.value(wantedNow.therapist)};
    if (const auto repeat = m_repeat->repeat(wantedNow.date))
        line += wordsFor(*repeat);
    m_line->setText(factLine(line));
    plan();
    QString trouble = !readable ? tr("The last day cannot be read, or it comes before the first.") : !refusal.isEmpty() ? refusal : joined({m_remark, warning}, u" "_s);
    const int row = m_list->currentIndex().row();
    const bool time = m_candidates->timeAt(row).has_value();
    const bool asks = !m_candidates->questionAt(row).isEmpty();
    m_nearest = refusal.isEmpty() || time || asks ? std::nullopt : m_schedule.nearest(wantedNow);
    const QString nearest = m_nearest ? m_schedule.whereabouts(*m_nearest, wantedNow) : QString();
    if (m_nearest)
        trouble += u' ' + tr("%1 is free.", "a time, and a room where it is another").arg(nearest);
    if (time || asks) // what stands in the way where one began is no matter
        trouble.clear();
    if (m_foundNone)
        trouble = tr("There is no such time in the next weeks.");
    if ((time || m_foundNone) && !m_unclear.isEmpty())
        trouble = (trouble + u' ' + tr("Not understood and left out: %1", "words").arg(commaList(m_unclear))).trimmed();
    m_trouble->setText(trouble);
    setTextRole(m_trouble, TextRole::Small, time || m_foundNone || (refusal.isEmpty() && readable) ? Token::Warn : Token::Danger);
    m_trouble->setVisible(!trouble.isEmpty());
    const bool someone = m_client || time || asks || m_candidates->isNew(row);
    m_book->setEnabled(!m_busy && m_looking == 0 && readable && (m_nearest || (someone && (time || asks || refusal.isEmpty()))));
    m_book->setText(m_nearest ? tr("Take %1", "a time").arg(names.time(m_nearest->minute)) : time ? tr("Take this time") : asks ? tr("Look for times") : m_client || !someone ? tr("Book") : tr("Add and book", "a new client"));
    m_block->setEnabled(!m_busy && readable && m_schedule.refusal(block()).isEmpty());
    adjustSize();
    emit changed();
}

QString BookingBox::rule() const
{
    const auto repeat = m_repeat->repeat(wanted().date);
    return repeat ? ruleOf(*repeat, wanted().date) : QString();
}

/// Says which times of a series are taken, before it is booked without them.
void BookingBox::plan()
{
    const quint64 question = ++m_planned;
    m_leftOut->hide();
    if (rule().isEmpty())
        return;
    deliver(m_schedule.planned(rule(), wanted()), this, [this, question](const Result<QList<SeriesOffer>> &offers) {
        if (question != m_planned || !offers || !isOpen())
            return;
        QStringList taken;
        for (const SeriesOffer &offer : *offers) {
            if (!offer.conflicts.isEmpty() && offer.conflicts.constFirst().isForbidden())
                taken += shortDay(offer.appointment.date, m_schedule.today());
        }
        const auto count = static_cast<int>(taken.size());
        if (taken.size() > mostLeftOut)
            taken = taken.mid(0, mostLeftOut) + QStringList(u"…"_s);
        m_leftOut->setText(tr("%n of %1 times are taken and left out: %2", "number of times, days", count).arg(offers->size()).arg(commaList(taken)));
        m_leftOut->setVisible(count > 0);
        adjustSize();
        emit changed();
    });
}

QString BookingBox::chosenName() const
{
    if (!m_againName.isEmpty())
        return m_againName;
    if (m_client) {
        const ClientRow *row = m_clients.directory().find(*m_client);
        return row ? displayName(*row) : QString();
    }
    return displayName(m_candidates->fresh());
}

void BookingBox::book()
{
    if (m_client && !m_fields->isTouched() && !m_last.contains(*m_client)) {
        m_bookWhenFilled = true;
        return;
    }
    settle();
    if (!m_book->isEnabled())
        return;
    if (m_nearest) // seen first, then booked
        return moveTo(*m_nearest);
    if (const QString question = m_candidates->questionAt(m_list->currentIndex().row()); !question.isEmpty())
        return m_edit->setText(question);
    Appointment wantedNow = wanted();
    if (const auto time = m_candidates->timeAt(m_list->currentIndex().row())) {
        wantedNow.therapist = time->therapist;
        wantedNow.room = time->room;
        wantedNow.minutes = m_askedMinutes;
        return emit timeChosen(movedTo(wantedNow, time->date, time->minute));
    }
    m_busy = true;
    m_book->setEnabled(false);
    if (m_client) {
        wantedNow.client = m_client;
        return emit bookingWanted(wantedNow, chosenName(), rule());
    }
    Client fresh = m_candidates->fresh();
    deliver(m_clients.save(fresh), this, [this, wantedNow](const Result<Client> &stored) mutable {
        if (!stored)
            return refuse(explain(stored.error()));
        m_client = stored->id;
        m_last.insert(stored->id, std::nullopt); // if it is refused, Enter tries again for them
        wantedNow.client = stored->id;
        emit bookingWanted(wantedNow, displayName(*stored), rule());
    });
}

/// Time that is kept free of clients; what was typed says what for. As long as it can be, where nobody said how long.
Appointment BookingBox::block() const
{
    Appointment block = wanted();
    block.client.reset();
    block.service.reset();
    block.room.reset();
    block.equipment.reset();
    block.bufferBefore = block.bufferAfter = 0;
    block.note = m_edit->text().simplified();
    while (!m_lengthChosen && block.minutes > shortestBlock && !m_schedule.refusal(block).isEmpty())
        block.minutes -= 5;
    return block;
}

void BookingBox::bookBlock()
{
    const Appointment wantedNow = block();
    m_busy = true;
    emit bookingWanted(wantedNow, {}, rule());
}

void BookingBox::refuse(const QString &sentence)
{
    m_busy = false;
    settle();
    m_trouble->setText(sentence);
    setTextRole(m_trouble, TextRole::Small, Token::Danger);
    m_trouble->show();
    adjustSize();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void BookingBox::leave()
{
    const QString text = m_againName.isEmpty() ? m_edit->text() : QString();
    hide();
    emit left(text, wanted());
}

bool BookingBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && stepCandidates(m_list, *static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void BookingBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        book();
    else if (!m_weeks->isHidden() && event->modifiers() == Qt::NoModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
        emit weeksWanted(event->key() - Qt::Key_0);
    else if (event->text().isEmpty())
        QWidget::keyPressEvent(event); // letters are no keys of the page below
}

void BookingBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(token(Token::Focus, this), focusRing));
    painter.setBrush(token(Token::Surface, this));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
}

} // namespace untie
